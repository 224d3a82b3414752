"""Closing sums that disagree with what they sum up, paragraphs pasted twice, days of writing (contract 4.2, 4.10, 4.15)."""

from __future__ import annotations

from datetime import date

import pytest

from .told_reports import read_report

BULLETIN = (
    "祥云县公安局反诈宣传工作情况通报",
    "（2024年3月）",
    "祥城派出所：开展集中宣传6场，发放宣传单2400份。",
    "刘厂派出所散发防骗明白纸1200份。",
    "云南驿派出所组织街头设摊宣传4场，发出防骗手册900册。",
)
FOOT = ("祥云县公安局", "2024年4月2日")
STATIONS = [2400.0, 1200.0, 900.0]


def leaflets_and_doubts(*lines: str) -> tuple[list[float], list[str]]:
    """The leaflets of a report, and what is asked about it."""
    reading = read_report(lines)
    asked = [issue.message_zh for issue in reading.issues if issue.severity == "query"]
    return [fact.value for fact in reading.facts if fact.measure == "leaflets"], asked


@pytest.mark.parametrize(
    "sum_",
    [
        "全县3月合计开展各类宣传10场，发放宣传资料{}份。",
        "3月份，全县共开展宣传10场，发放宣传资料{}份。",
        "全县各所合计开展宣传10场，发放宣传资料{}份。",
        "全县当月共发放宣传资料{}份，开展宣传10场。",
    ],
)
@pytest.mark.parametrize(("value", "gap"), [(4800, "多了 300"), (4200, "少了 300"), (4500, "")])
def test_a_sum_beside_one_that_agrees_is_control(sum_: str, value: int, gap: str) -> None:
    told, asked = leaflets_and_doubts(*BULLETIN, sum_.format(value), *FOOT)
    assert told == STATIONS
    said = f"P6 的合计“宣传资料{value}份”与前面各项之和 4500 不符，{gap}。"
    assert asked == ([said] if gap else [])


@pytest.mark.parametrize(
    ("sum_", "own"),
    [
        ("全县3月合计开展各类宣传10场，县局另外发放宣传资料300份。", [300]),
        ("全县3月合计开展各类宣传10场，向学生发放宣传资料4800份。", [4800]),
        ("县局机关开展宣传3场，发放宣传资料500份。", [500]),
        ("全县3月合计开展各类宣传10场，发放宣传资料4500余份。", []),
    ],
)
def test_what_sums_up_nothing_counts(sum_: str, own: list[float]) -> None:
    assert leaflets_and_doubts(*BULLETIN, sum_, *FOOT) == (STATIONS + own, [])


@pytest.mark.parametrize(
    "sum_",
    [
        "全县3月合计发放宣传资料4800份。",
        "3月全县共计发放宣传资料4800份。",
        "全县当月共发放宣传资料4800份。",
        "全县各所3月共发放宣传资料4800份。",
    ],
)
def test_a_sum_of_the_area_names_its_month_and_keeps_the_rest(sum_: str) -> None:
    told, asked = leaflets_and_doubts(*BULLETIN, sum_, *FOOT)
    assert (told, len(asked)) == ([*STATIONS, 300], 1)


QUARTERS = (
    "佐龙派出所2023年度反诈宣传工作总结",
    "一季度，开展宣传活动9场，发放宣传单1100份。",
    "第二季度开展宣传活动12场，发放宣传单1350份。",
    "三季度，开展宣传活动8场，发放宣传单980份。",
    "四季度，宣传活动14场、宣传单1620份。",
)


@pytest.mark.parametrize(
    "sum_",
    [
        "全年合计开展宣传活动43场，发放宣传单5150份。",
        "全年合计发放宣传单5150份。",
        "全年共发放宣传单5150份。",
        "一年来，合计发放宣传单5150份。",
        "2023年全年总计发放宣传单5150份。",
    ],
)
def test_a_year_whose_quarters_are_all_told_is_control(sum_: str) -> None:
    asked = ["P6 的合计“宣传单5150份”与前面各项之和 5050 不符，多了 100。"]
    assert leaflets_and_doubts(*QUARTERS, sum_) == ([1100, 1350, 980, 1620], asked)


@pytest.mark.parametrize(
    ("title", "parts", "sum_"),
    [
        (
            "2024年上半年",
            ["一季度发放宣传单1000份。", "二季度发放宣传单1200份。"],
            "上半年共发放宣传单2300份。",
        ),
        (
            "2024年上半年",
            ["一季度共发放宣传单1000份。", "二季度共发放宣传单1200份。"],
            "上半年合计发放宣传单2300份。",
        ),
        ("2024年二季度", [f"{n}月，发放宣传单{n}00份。" for n in (4, 5, 6)], "二季度总计发放宣传单1600份。"),
        ("2024年二季度", [f"{n}月共发放宣传单{n}00份。" for n in (4, 5, 6)], "二季度共发放宣传单1600份。"),
        ("2024年5月", [f"{n}旬发放宣传单500份。" for n in "上中下"], "全月共发放宣传单1600份。"),
        ("2024年", ["上半年发放宣传单700份。", "下半年发放宣传单800份。"], "全年共发放宣传单1600份。"),
    ],
)
def test_a_time_of_which_all_shares_are_told_is_control(title: str, parts: list[str], sum_: str) -> None:
    lines = [f"城东派出所{title}反诈宣传总结", *parts]
    alone, _ = leaflets_and_doubts(*lines)
    told, asked = leaflets_and_doubts(*lines, sum_)
    assert (told, len(told)) == (alone, len(parts))
    assert len(asked) == 1
    assert asked[0].endswith("，多了 100。")


def test_a_time_whose_shares_make_it_up_asks_nothing() -> None:
    title = "城东派出所2024年上半年反诈宣传总结"
    lines = (title, "一季度共开展宣传5场。", "二季度共开展宣传6场。", "上半年共开展宣传11场。")
    reading = read_report(lines)
    assert [fact.value for fact in reading.facts] == [5, 6]
    assert [issue.code for issue in reading.issues if issue.severity == "query"] == []


def test_a_year_of_which_one_quarter_is_not_told_keeps_the_rest() -> None:
    told, asked = leaflets_and_doubts(*QUARTERS[:4], "全年合计发放宣传单5150份。")
    assert (told, len(asked)) == ([1100, 1350, 980, 1720], 1)
    title, *quarters = (line.replace("发放", "共发放") for line in QUARTERS[:4])
    told, asked = leaflets_and_doubts(title, *quarters, "全年合计发放宣传单5150份。")
    assert (told, len(asked)) == ([1100, 1350, 980, 1720], 1)


TOWNS = ("闽清县各乡镇反诈宣传进展快报", "2023年10月")


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (
            ("塔庄镇发放宣传单640份。", "三溪乡发放宣传单300份。", "塔庄镇发放宣传单640份。"),
            ["P5 这一段与 P3 一字不差，两段都已计入。"],
        ),
        (
            ("1.塔庄镇发放宣传单640份。", "2.三溪乡发放宣传单300份。", "3.塔庄镇发放宣传单640份。"),
            ["P5 这一段与 P3 一字不差，两段都已计入。"],
        ),
        (("塔庄镇发放宣传单640份。", "三溪乡发放宣传单640份。"), []),
        (("一、塔庄镇", "发放宣传单640份。", "二、三溪乡", "发放宣传单640份。"), []),
        (("塔庄镇未统计数量。", "三溪乡发放宣传单300份。", "塔庄镇未统计数量。"), []),
    ],
)
def test_a_paragraph_pasted_twice_is_asked_about(lines: tuple[str, ...], asked: list[str]) -> None:
    assert leaflets_and_doubts(*TOWNS, *lines)[1] == asked


def test_the_same_words_on_another_day_of_a_chat_are_no_repeat() -> None:
    chat = ["旬阳市反诈宣传报数群聊天记录", "2024年6月11日", "城关派出所 17:20", "今天发放宣传单30份。"]
    chat += [
        "蜀河派出所 17:30",
        "今天发放宣传单30份。",
        "2024年6月12日",
        "城关派出所 17:20",
        "今天发放宣传单30份。",
    ]
    assert leaflets_and_doubts(*chat) == ([30, 30, 30], [])
    again = [*chat, "城关派出所 18:20", "今天发放宣传单30份。"]
    asked = ["P11 这一段与 P9 一字不差，两段都已计入。"]
    assert leaflets_and_doubts(*again) == ([30, 30, 30, 30], asked)


def test_a_numbered_head_near_the_foot_signs_nothing() -> None:
    reading = read_report([*TOWNS, "一、塔庄镇", "入户走访310户。", "二、三溪乡", "入户走访320户。"])
    assert [(fact.unit, fact.value) for fact in reading.facts] == [("塔庄镇", 310), ("三溪乡", 320)]


@pytest.mark.parametrize(
    ("name", "opening", "foot", "days"),
    [
        ("20240522通讯稿（江口所）", "5月21日", "（2024年5月22日）", (21, 21)),
        ("江口所20240522", "5月21日", "2024年5月22日", (21, 21)),
        ("20240522新闻稿", "5月20日至21日", "江口派出所", (20, 21)),
        ("20240522通讯稿", "近日", "江口派出所", (22, 22)),
        ("江口所20240522", "5月22日", "江口派出所", (22, 22)),
        ("江口所20240522", "近日", "2024年5月23日", (22, 22)),
    ],
)
def test_the_day_of_the_deed_goes_before_that_of_writing(
    name: str, opening: str, foot: str, days: tuple[int, int]
) -> None:
    lines = ["骗术讲明白 钱袋捂得牢", f"{opening}，江口派出所民警走进沙坪村开展反诈宣传。"]
    reading = read_report([*lines, "讲完课，民警发放宣传折页150份。", foot], f"{name}.txt")
    told = [(fact.value, fact.period_start, fact.period_end) for fact in reading.facts]
    assert told == [(150, date(2024, 5, days[0]), date(2024, 5, days[1]))]
