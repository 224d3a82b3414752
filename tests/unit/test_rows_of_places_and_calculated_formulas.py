"""Rows of villages behind what they make up, what a number above holds, a time in the place of the sender, minutes, and
formulas of nothing but numbers (contract 2, 4.1, 4.5, 4.12, 4.14, 4.16)."""

from __future__ import annotations

from fractions import Fraction

import pytest

from etl.formats.constant_formulas import constant_result
from etl.meaning.place import resolve_place
from etl.meaning.unit_identity import identity_of
from etl.schema import Supplied

from .small_sheets import codes, figures, read, roles
from .told_reports import read_report

TITLE = "沂水县高庄镇2024年5月反诈宣传工作简报"
ROW = "高庄村4场，石桥村3场，杏峪村5场，其余村9场。"
SESSIONS = [("sessions", 4), ("sessions", 3), ("sessions", 5), ("sessions", 9)]


def told(*lines: str) -> list[tuple[str, float]]:
    return [(f.measure, f.value) for f in read_report([TITLE, *lines], "简报.txt").facts]


@pytest.mark.parametrize("opening", ["", "从场次看，", "按村统计，", "具体为："])
def test_rounds_of_villages_are_sessions(opening: str) -> None:
    assert told(f"{opening}{ROW}") == SESSIONS


@pytest.mark.parametrize("lines", [("全镇共开展反诈宣传21场。", ROW), (f"全镇共开展反诈宣传21场。{ROW}",)])
def test_a_row_counts_in_the_place_of_the_sum_before_it(lines: tuple[str, ...]) -> None:
    assert told(*lines) == SESSIONS


def test_a_row_of_papers_is_of_the_sum_before_it() -> None:
    row = "从数量看，高庄村400份，石桥村300份，其余村800份。"
    assert told(f"全镇共发放反诈传单1500份。{row}") == [
        ("leaflets", 400),
        ("leaflets", 300),
        ("leaflets", 800),
    ]


@pytest.mark.parametrize("between", ["", "\n"])
@pytest.mark.parametrize(
    ("whole", "kept", "asked"),
    [(21, [("sessions", 9)], {"prose_parts_below_whole", "prose_rest_of_sum"}), (10, [], {"prose_parts_above_whole"})],
)  # fmt: skip
def test_a_sum_keeps_what_its_row_leaves(
    between: str, whole: int, kept: list[tuple[str, int]], asked: set[str]
) -> None:
    text = f"全镇共开展反诈宣传{whole}场。{between}高庄村4场，石桥村3场，杏峪村5场。"
    reading = read_report([TITLE, *text.split("\n")], "简报.txt")
    assert [(f.measure, f.value) for f in reading.facts] == kept + SESSIONS[:3]
    assert {issue.code for issue in reading.issues if issue.severity == "query"} <= asked
    assert any(issue.severity == "query" for issue in reading.issues)


def test_a_row_behind_a_single_deed_is_none_of_it() -> None:
    assert told("5月18日设摊宣传1场。高庄村4场，石桥村3场。") == [("sessions", 1), *SESSIONS[:2]]


def test_each_village_of_a_row_speaks_for_itself() -> None:
    reading = read_report([TITLE, f"高庄村开展反诈宣传{ROW[3:]}"], "简报.txt")
    assert [(f.unit, f.value) for f in reading.facts] == [
        ("高庄村", 4), ("石桥村", 3), ("杏峪村", 5), ("沂水县高庄镇", 9),
    ]  # fmt: skip


@pytest.mark.parametrize("said", ["已计入上述21场", "均已纳入以上场次", "已包含在前述21场之内"])
def test_what_a_number_above_holds_counts_once(said: str) -> None:
    assert told("全镇共开展反诈宣传21场。", f"5月18日，联合设摊宣传1场（{said}），悬挂条幅6条。") == [
        ("sessions", 21), ("banners", 6),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("二、二季度重点活动。4月11日，设摊宣传1场。", [("sessions", 1)]),
        ("针对夏收临近、外地收割机手进镇多的情况，出动反诈宣传车15台次。", [("vehicles", 15)]),
        ("外地一家银行发放反诈手册500册。", []),
        ("在立案窗口向来院办事群众发放反诈知识手册640册。", [("leaflets", 640)]),
        ("5月立案电诈案件21起。", []),
    ],
)
def test_words_that_only_look_like_plans_others_or_cases(
    line: str, expected: list[tuple[str, float]]
) -> None:
    assert told(line) == expected


def test_routes_are_asked_nothing_about() -> None:
    reading = read_report([TITLE, "现有投递员58名、投递路线43条。8月发放反诈宣传单240份。"], "简报.txt")
    assert [f.value for f in reading.facts] == [240]
    assert [issue.code for issue in reading.issues if issue.severity != "note"] == []


@pytest.mark.parametrize(
    ("formula", "result"),
    [
        ("=320+165", 485), ("=60*9", 540), ("of:=(20+1)*2", 42), ("= 175 + 208+96", 479), ("=-3+5", 2),
        ("=7/2", Fraction(7, 2)), ("=0.1+0.2", Fraction(3, 10)), ("=B4+C4", None), ("=SUM(1,2)", None),
        ("=2**9", None), ("=7//2", None), ("=1/0", None), ("=9" + "*9" * 90, None), ("=", None), ("=1+", None),
        ("320+165", None), ("=08+1", None),
    ],
)  # fmt: skip
def test_a_formula_of_numbers_alone_has_one_result(formula: str, result: Fraction | None) -> None:
    assert constant_result(formula) == result


def test_such_a_figure_counts_and_is_asked_about() -> None:
    heads = [["霍山县公安局2024年7月反诈宣传统计表"], ["派出所", "折页（份）"]]
    rows = [["衡山派出所", 450], ["诸佛庵派出所", "=60*9"], ["佛子岭派出所", "=B3*2"]]
    reading = read([*heads, *rows])
    assert [(f.cell, f.raw, f.value) for f in reading.facts] == [("B3", "450", 450), ("B4", "=60*9", 540)]
    assert codes(reading) == [("B4", "formula_calculated"), ("B5", "formula_without_value")]
    assert "=60*9" in next(issue.message_zh for issue in reading.issues if issue.cell == "B4")
    assert roles(reading, "B4", "B5") == ["figure", "unread"]


def test_a_time_is_no_sender() -> None:
    rows = [["指标", "单位", "数量"], ["发放宣传资料", "份", 4260]]
    reading = read(
        [["反诈宣传情况统计表"], ["填报单位（盖章）：", None, "2024年8月"], *rows],
        "表（8月）.xlsx",
        Supplied(unit="渠阳派出所"),
    )
    assert [(f.unit, str(f.period_start)) for f in reading.facts] == [("渠阳派出所", "2024-08-01")]


def test_minutes_are_no_sessions() -> None:
    rows = [
        ["反诈工作例会"],
        ["时间", "会议名称", "地点", "主持人", "议定事项"],
        ["2023年3月2日", "反诈工作部署会", "所会议室", "汪某", "学习文件"],
        ["2023年3月16日", "反诈工作推进会", "所会议室", "汪某", "通报发案情况"],
    ]
    assert figures(read(rows)) == []


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("县局交警大队", "竹溪县公安局交警大队"),
        ("区分局刑侦大队", "西夏区公安分局刑侦大队"),
        ("县局城管大队", "县城管局大队"),
    ],
)
def test_squads_of_a_bureau(short: str, full: str) -> None:
    same = short != "县局城管大队"
    one, other = identity_of(short), identity_of(full)
    assert ((one.kind, one.words) == (other.kind, other.words)) is same


def test_an_insurer_says_its_city() -> None:
    place = resolve_place(["鼓楼区", "开封中心支公司城区服务部"]).place
    assert place is not None
    assert place.path == "河南省/开封市/鼓楼区"
