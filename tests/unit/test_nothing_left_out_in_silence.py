"""No number of a report is left out without a word: plans and their notes, topics with their times, crowds, sums of so many
(contract 4.1, 4.2, 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence

TITLE = "龙陵县公安局镇安派出所2024年5月反诈宣传工作小结"


@pytest.mark.parametrize(
    "line",
    [
        "（附2024年打算）",
        "（后附下半年工作计划）",
        "（含下一步打算）",
        "——兼谈2025年工作思路",
        "暨下半年工作安排",
    ],
)
def test_what_a_text_closes_with_is_no_plan_below_its_title(line: str) -> None:
    reading = read_report(
        [TITLE, line, "全月开展讲座3场，发放宣传单500份。", "二〇二五年打算", "1.开展讲座12场。"]
    )
    assert [(f.cell, f.value) for f in reading.facts] == [("P3", 3), ("P3", 500)]
    assert [(i.cell, i.code) for i in reading.issues if i.cell != "P1"] == [("P5", "prose_ahead")]
    assert [c.role for c in reading.cells if c.cell == "P5"] == ["planned"]


@pytest.mark.parametrize(
    ("head", "said", "codes"),
    [
        ("二、下一步打算", "再摆摊4次，发放宣传单300份。", ["prose_ahead"]),
        ("二、下一步打算", "请派出所来讲课1场。", ["prose_ahead"]),
        ("二、存在不足", "户外宣传仅开展2场。", ["prose_of_problems"]),
        ("二、工作情况", "6月将举办讲座5场。", ["prose_ahead"]),
        ("二、工作情况", "楼栋防骗对联46副，居民觉得有意思。", []),
        ("二、工作情况", "征集反诈手抄报180幅。", ["prose_passed_over"]),
        ("二、工作情况", "全所现有民警12人，负责宣传。", []),
        ("二、工作情况", "发放宣传单一张又一张，说了一遍又一遍。", []),
        ("二、工作情况", "上月王某被骗3.2万元，民警随即宣传。", []),
    ],
)
def test_a_paragraph_that_counts_nothing_says_why(head: str, said: str, codes: list[str]) -> None:
    reading = read_report([TITLE, "一、宣传", "开展讲座3场。", head, said])
    assert [issue.code for issue in reading.issues if issue.cell == "P5"] == codes


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "驾驶员轮训，4月两期152人，6月一期87人。",
            [("sessions", 2, 4), ("people_reached", 152, 4), ("sessions", 1, 6), ("people_reached", 87, 6)],
        ),
        ("职工培训：4月3场210人；5月1场66人。", [("sessions", 3, 4), ("people_reached", 210, 4)]),
    ],
)
def test_what_was_held_is_told_first_and_then_its_times(
    sentence: str, figures: list[tuple[str, float, int]]
) -> None:
    told = read_sentence(sentence).figures
    found = [(f.measure, f.quantity.value, f.period.start.month) for f in told if f.period]
    assert found[: len(figures)] == figures
    assert {f.group for f in told[:2]} <= {"transport_workers", "workers"}


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("站台宣传栏46个全部换新。", [("boards", 46)]),
        ("宣传栏12个更换内容。", [("boards", 12)]),
        ("前来咨询的在500人以上。", [("consultations", 500)]),
        ("听众在300人以上。", [("people_reached", 300)]),
        ("发出的折页在600份左右。", [("leaflets", 600)]),
        ("各班“别让骗子钻空子”主题班会同时开始，一共24场。", [("sessions", 24)]),
        ("1126名学生一个不落，听了反诈课。", [("people_reached", 1126)]),
        ("又给食堂、保洁、门卫等36名教职工讲了怎么防刷单。", [("people_reached", 36)]),
        ("老人们坐了一屋子，六十多位，听我讲完还不让走。", [("people_reached", 60)]),
        ("晚会请社区腰鼓队演反诈节目，约300名居民观看。", [("people_reached", 300)]),
        ("请各社区组织观看，300名居民参加。", []),
        ("请社区派人宣讲，200名村民参加。", []),
    ],
)
def test_told_in_other_words(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


def test_who_filled_the_room_is_who_came() -> None:
    told = read_sentence("老人们坐了一屋子，六十多位，听我讲完还不让走。").figures
    assert [(f.group, f.quantity.high) for f in told] == [("elderly", 69)]


def test_a_day_before_those_who_were_asked_and_came_is_theirs() -> None:
    told = read_sentence(
        "5月18日晚，请社区腰鼓队演反诈节目，约300名居民观看；散场时送出环保袋150个。"
    ).figures
    assert [str(f.period.start) for f in told if f.period] == ["2024-05-18", "2024-05-18"]


@pytest.mark.parametrize("kind", ["镇（街道）", "乡镇", "镇街"])
def test_a_sum_of_so_many_towns_is_control_where_all_of_them_tell(kind: str) -> None:
    lines = [
        "湄潭县反诈办关于2024年5月反诈宣传工作情况的通报",
        f"5月，按时报送的3个{kind}合计开展宣传58场次，发放宣传资料3400份。",
        "湄江镇：开展宣传20场次，发放宣传资料1000份。",
        "永兴镇：开展宣传30场次，发放宣传资料1200份。",
        "抄乐镇：开展宣传8场次，其中面向老年人5场次、面向妇女4场次；发放宣传资料1000份。",
    ]
    reading = read_report(lines)
    assert [f.value for f in reading.facts if f.cell == "P2"] == []
    asked = [i.code for i in reading.issues if i.cell == "P2"]
    assert asked == ["prose_total_differs", "prose_total_differs"]
    assert [c.role for c in reading.cells if c.cell == "P2"] == ["total"]


def test_what_sums_up_a_diary_is_control() -> None:
    lines = [
        "山河派出所社区民警反诈宣传日记",
        "2024年6月10日—6月16日",
        "6月10日　星期一。发传单120张。",
        "6月11日　星期二。敲开41户门宣传。",
        "6月12日　星期三。贴海报15张。",
        "本周合计：传单120张，海报15张，入户46户。",
    ]
    reading = read_report(lines)
    assert [c.role for c in reading.cells if c.cell == "P6"] == ["total"]
