"""A notice whose readers are asked to look at it, the numbers of its list, rows of months and of sessions."""

from __future__ import annotations

import pytest

from etl.meaning.unit_kind import looks_like_unit, unit_type_of

from .told_reports import counted, read_report, read_sentence


def notice(lead: str) -> list[tuple[str, str, float]]:
    """Cells, measures and values of a list below such a lead."""
    lines = [
        "关于反诈宣传工作的公示",
        f"我司2024年11月份{lead}：",
        "1. 在单元门厅张贴反诈海报64张。",
        "2. 28块电梯屏滚动播放反诈标语。",
        "休宁县徽邻物业服务有限公司",
        "2024年12月2日",
    ]
    return [(f.cell, f.measure, f.value) for f in read_report(lines).facts]


@pytest.mark.parametrize(
    "lead",
    [
        "所做反诈工作公示如下，请监督",
        "所做反诈工作公示如下，请各位业主监督",
        "所做反诈工作公示如下，敬请批评指正",
        "反诈工作情况汇报如下，请领导审阅",
        "反诈数据如下，请查收",
    ],
)
def test_readers_who_are_asked_to_look_at_it(lead: str) -> None:
    assert notice(lead) == [("P3", "posters", 64), ("P4", "screens", 28)]


@pytest.mark.parametrize("lead", ["后的安排如下，请知悉", "任务分工如下，请各支行知悉", "请各支行做到"])
def test_readers_who_are_told_what_to_do(lead: str) -> None:
    assert notice(lead) == []


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("2. 28块电梯屏滚动播放反诈标语。", 28),
        ("２．28块电梯屏滚动播放反诈标语。", 28),
        ("2.28块电梯屏滚动播放反诈标语。", 28),
    ],
)
def test_number_of_a_list_before_a_number(line: str, value: float) -> None:
    assert counted(line) == [("screens", value)]


def test_decimal_at_the_head_of_a_line() -> None:
    assert counted("1.5万份宣传单发放到群众手中。") == [("leaflets", 15000)]


@pytest.mark.parametrize("name", ["休宁县徽邻物业服务有限公司海阳花园服务中心", "徽邻物业海阳花园服务中心"])
def test_office_of_a_company_that_looks_after_houses(name: str) -> None:
    assert (looks_like_unit(name), unit_type_of(name)) == (True, "enterprise")


@pytest.mark.parametrize(
    ("sentence", "measure", "values", "sums"),
    [
        (
            "群发反诈短信，4月21.5万条、5月19.8万条，合计41.5万条。",
            "sms",
            [215000, 198000],
            [(415000, 413000)],
        ),
        ("入户走访：一季度215户、二季度196户。", "households", [215, 196], []),
        ("播放公益广告，4月215次、5月196次。", "broadcasts", [215, 196], []),
        ("微信群发布反诈提示，4月12条、5月15条，共28条。", "posts", [12, 15], [(28, 27)]),
    ],
)
def test_row_of_months_behind_what_was_done(
    sentence: str, measure: str, values: list[float], sums: list[tuple[float, float]]
) -> None:
    reading = read_sentence(sentence)
    assert [(f.measure, f.quantity.value) for f in reading.figures] == [(measure, one) for one in values]
    assert [(d.stated, d.summed) for d in reading.differing] == sums


def test_row_of_months_behind_two_ways_is_of_neither() -> None:
    assert counted("利用大喇叭、宣传车开展宣传，4月5次，5月10次。") == []


@pytest.mark.parametrize(
    "told",
    [
        "讲课两场，头一场来了十九个老人，第二场二十二个老人，合计四十二人。",
        "讲课两场，头一场来了19人，第二场22人，合计42人。",
    ],
)
def test_those_who_came_to_each_session(told: str) -> None:
    report = read_report(["镇安派出所2024年4月反诈宣传小结", told, "镇安派出所", "2024年5月2日"])
    assert [(f.measure, f.value) for f in report.facts] == [
        ("sessions", 2), ("people_reached", 19), ("people_reached", 22),
    ]  # fmt: skip
    assert [i.code for i in report.issues if i.severity == "query"] == ["prose_total_differs"]


@pytest.mark.parametrize("told", ["两场讲座，一场19人，一场22人。", "讲座两场，头一场19人，后一场22人。"])
def test_one_of_the_sessions_is_no_session_more(told: str) -> None:
    assert counted(told) == [("sessions", 2), ("people_reached", 19), ("people_reached", 22)]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("宣传单领回来三百份，发了两百六十来份，还有几十份放在村部没动。", [("leaflets", 260)]),
        ("海报领了50张，贴了42张。", [("posters", 42)]),
        ("上级发来宣传单300份，发出去260份，剩40份。", [("leaflets", 260)]),
        ("领回宣传单300份，全部发放到户。", [("leaflets", 300)]),
        ("群众领了宣传单300份。", [("leaflets", 300)]),
        ("居民领回宣传单300份。", [("leaflets", 300)]),
    ],
)
def test_what_was_fetched_is_not_what_went_out(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize("told", ["七八十人围着听", "七八十人围过来听", "七八十人站在摊前听"])
def test_those_who_stood_round_a_stall_and_listened(told: str) -> None:
    assert counted(f"我们在停车场摆摊讲，{told}。") == [("people_reached", 70)]


@pytest.mark.parametrize(
    "told",
    [
        "她们准备把课堂搬到茶山上去，给外来采茶工讲10场。",
        "我们打算将课堂搬进工地，讲10场。",
        "准备到茶山上去，给采茶工讲10场。",
    ],
)
def test_what_they_are_about_to_take_there(told: str) -> None:
    reading = read_sentence(f"陈大姐说，{told}")
    assert (reading.figures, reading.planned) == ([], True)


def test_who_had_prepared_and_took_it_there() -> None:
    assert counted("民警做好准备，把课堂搬到茶山上，讲了10场。") == [("sessions", 10)]


@pytest.mark.parametrize(
    ("since", "last"),
    [("从4月中旬起", "2024-04-30"), ("4月中旬以来", "2024-04-30"), ("4月中旬", "2024-04-20")],
)
def test_third_of_a_month_from_which_it_goes_on(since: str, last: str) -> None:
    lines = ["镇安派出所2024年4月反诈宣传小结", f"{since}，开展反诈宣讲21场。", "镇安派出所", "2024年5月2日"]
    (fact,) = read_report(lines).facts
    assert (str(fact.period_start), str(fact.period_end), fact.basis) == ("2024-04-11", last, "period")


def test_the_second_of_an_indented_list_is_no_decimal() -> None:
    reading = read_report(["龙山派出所2023年10月反诈宣传小结", "　2. 28块电子屏滚动播放反诈标语。"])
    assert [(fact.measure, fact.value) for fact in reading.facts] == [("screens", 28)]
