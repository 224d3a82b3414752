"""2次(120人), 2期/120人, 120人（2场）: two counts in one cell, told apart by their units and by the words over them."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

TITLE = ["龙陵县2023年4月反诈宣传统计表"]
BOTH = [("sessions", 2.0), ("people_reached", 120.0)]


def counted(head: str, cell: str) -> tuple[list[tuple[str, float]], list[tuple[str, str]]]:
    """What the cell gives in a column below 3场/260人, and what is asked about it."""
    rows = [TITLE, ["单位", head, "横幅（条）"], ["龙山镇", "3场/260人", 6], ["镇安镇", cell, 8]]
    reading = read(rows)
    told = [(measure, value) for at, measure, value in figures(reading) if at == "B4"]
    return told, codes(reading)


@pytest.mark.parametrize(
    "cell",
    [
        "2次(120人)",
        "2次（120人）",
        "2场（120人）",
        "2场 120人",
        "2期/120人",
        "2期120人",
        "2节、120人次",
        "2堂，120人",
        "2次；120人",
        "共2次120人",
        "2次，120人次参加",
        "2次，覆盖120人",
        "2(120人)",
    ],
)
@pytest.mark.parametrize("head", ["宣讲活动（场次/人次）", "宣讲活动", "讲座（场）", "集中宣传"])
def test_sessions_and_people(head: str, cell: str) -> None:
    assert counted(head, cell) == (BOTH, [])


@pytest.mark.parametrize("cell", ["120人（2场）", "120人/2次", "120人次，2场"])
def test_people_may_come_first(cell: str) -> None:
    told, asked = counted("宣讲活动", cell)
    assert (sorted(told), asked) == (sorted(BOTH), [])


@pytest.mark.parametrize("cell", ["2（120）", "2场(120)", "2/120", "2场次/120"])
def test_a_head_of_two_units_says_what_a_bare_number_is(cell: str) -> None:
    assert counted("宣讲活动（场次/人次）", cell) == (BOTH, [])


def test_nothing_done_is_two_zeros() -> None:
    assert counted("宣讲活动", "0场（0人）") == ([("sessions", 0.0), ("people_reached", 0.0)], [])
    assert counted("宣讲活动", "0场/0人") == ([("sessions", 0.0), ("people_reached", 0.0)], [])


def test_rounded_counts_are_told_apart_as_well() -> None:
    reading = read(
        [
            TITLE,
            ["单位", "宣讲活动", "横幅（条）"],
            ["龙山镇", "2次（约120人）", 6],
            ["镇安镇", "3次，近百人", 8],
        ]
    )
    told = [(f.cell, f.measure, f.value, f.qualifier) for f in reading.facts if f.cell[0] == "B"]
    assert told == [
        ("B3", "sessions", 2, "exact"),
        ("B3", "people_reached", 120, "about"),
        ("B4", "sessions", 3, "exact"),
        ("B4", "people_reached", 100, "at_most"),
    ]


@pytest.mark.parametrize("cell", ["2次(120人)", "2/120", "2场（120）"])
def test_the_words_may_stand_before_the_cell(cell: str) -> None:
    head = "宣讲活动（场次/人次）"
    across = [TITLE, ["项目", "龙山镇", "镇安镇"], [head, cell, "4场/30人"], ["横幅（条）", 3, 5]]
    assert [(m, v) for at, m, v in figures(read(across)) if at == "B3"] == BOTH
    form = [TITLE, [head, cell], ["悬挂横幅（条）", 3]]
    assert figures(read(form)) == [("B2", *BOTH[0]), ("B2", *BOTH[1]), ("B3", "banners", 3.0)]


@pytest.mark.parametrize(
    ("head", "cell", "told"),
    [
        ("走访（户/人）", "20户(60人)", [("households", 20.0), ("people_reached", 60.0)]),
        ("发放资料（份/户）", "200份(60户)", [("leaflets", 200.0), ("households", 60.0)]),
    ],
)
def test_other_measures(head: str, cell: str, told: list[tuple[str, float]]) -> None:
    assert counted(head, cell)[0] == told


def test_what_is_planned_counts_in_no_form() -> None:
    rows = [TITLE, ["单位", "计划宣讲（场/人）", "宣讲（场/人）"], ["龙山镇", "3场/260人", "2次(120人)"]]
    reading = read(rows)
    assert figures(reading) == [("C3", *BOTH[0]), ("C3", *BOTH[1])]
    assert roles(reading, "B3") == ["planned"]


def test_totals_are_controls() -> None:
    rows = [
        TITLE,
        ["单位", "宣讲活动"],
        ["龙山镇", "2次(120人)"],
        ["镇安镇", "1次(20人)"],
        ["合计", "3次(140人)"],
    ]
    reading = read(rows)
    assert [at for at, _, _ in figures(reading)] == ["B3", "B3", "B4", "B4"]
    assert roles(reading, "B5") == ["total"]


@pytest.mark.parametrize(
    ("head", "cell"), [("受众（人次）", "150（60人）"), ("讲座（场）", "2场(120)"), ("讲座（场）", "2/120")]
)
def test_what_is_not_said_is_asked(head: str, cell: str) -> None:
    told, asked = counted(head, cell)
    assert len(told) < 2
    assert [at for at, _ in asked] == ["B4"]


@pytest.mark.parametrize(
    ("cell", "told", "asked"),
    [
        ("2/若干", [BOTH[0]], "若干"),
        ("2场/若干人", [BOTH[0]], "若干人"),
        ("若干/120", [BOTH[1]], "若干"),
        ("若干场/120人", [BOTH[1]], "若干场"),
        ("2/不详", [BOTH[0]], "不详"),
        ("2/数百", [BOTH[0]], "数百"),
        ("2/见附件1", [BOTH[0]], "见附件1"),
        ("2/—", [BOTH[0]], ""),
        ("2/无", [BOTH[0]], ""),
        ("/120", [BOTH[1]], ""),
    ],
)
@pytest.mark.parametrize("head", ["集中宣传（场次/人次）", "讲座场次/参加人数"])
def test_the_count_beside_a_vague_one(head: str, cell: str, told: object, asked: str) -> None:
    rows = [TITLE, ["单位", head, "横幅（条）"], ["龙山镇", "3场/260人", 6], ["镇安镇", cell, 8]]
    reading = read(rows)
    assert [(measure, value) for at, measure, value in figures(reading) if at == "B4"] == told
    assert codes(reading) == ([("B4", "no_figure")] if asked else [])
    assert roles(reading, "B4") == ["figure"]
    assert [issue.message_zh for issue in reading.issues if f"“{asked}”" in issue.message_zh] or not asked


def test_a_rounded_count_beside_a_plain_one() -> None:
    assert counted("集中宣传（场次/人次）", "2/约300")[0] == [("sessions", 2.0), ("people_reached", 300.0)]
    assert counted("集中宣传（场次/人次）", "2/百余")[0] == [("sessions", 2.0), ("people_reached", 100.0)]


@pytest.mark.parametrize("cell", ["2/张三", "若干/若干", "5/8月"])
def test_what_is_no_pair_is_asked_about(cell: str) -> None:
    assert counted("集中宣传（场次/人次）", cell) == ([], [("B4", "no_figure")])


def test_a_total_over_a_vague_count_is_no_doubt() -> None:
    rows = [
        TITLE,
        ["单位", "讲座（场次/人次）"],
        ["龙山镇", "3/260"],
        ["镇安镇", "2/若干"],
        ["合计", "5/380"],
    ]
    assert codes(read(rows)) == [("B4", "no_figure")]


def test_vague_counts_in_a_card() -> None:
    rows = [
        ["集中宣传（场次/人次）", "2/若干", "宣传单（份）", 20],
        ["推文（篇/阅读量）", "3/—", "海报（张）", 20],
    ]
    reading = read([["龙陵县龙山派出所2023年4月反诈宣传表"], *rows])
    assert figures(reading) == [
        ("B2", "sessions", 2),
        ("D2", "leaflets", 20),
        ("B3", "posts", 3),
        ("D3", "posters", 20),
    ]
    assert codes(reading) == [("B2", "no_figure")]


def test_a_total_of_its_row_is_compared_count_by_count() -> None:
    title = ["江安县2024年9月反诈集中宣传周统计表（场次/受众人次）"]
    heads = ["乡镇", "9月2日—9月8日", "9月9日—9月15日", "合计"]
    rows = [
        ["江安镇", "3场/240人次", "2场/180人次", "5场/420人次"],
        ["红桥镇", "—", "3场/260人次", "3场/300人次"],
    ]
    reading = read([title, heads, *rows])
    assert [fact.value for fact in reading.facts] == [3, 240, 2, 180, 3, 260]
    assert [(i.cell, i.message_zh) for i in reading.issues if i.severity != "note"] == [
        ("D4", "D4 的合计写 300，各项之和为 260，多了 40。")
    ]


@pytest.mark.parametrize("text", ["8场，参加群众640人次", "8场次，覆盖群众640人", "8场（参加群众640人次）"])
def test_a_bare_count_before_words_is_of_what_its_row_does(text: str) -> None:
    title = ["安溪县公安局湖头派出所2023年10月反诈宣传简表"]
    rows = [["项目", "内容"], ["发放宣传资料（份）", 3200], ["举办讲座", text], ["入户走访", "约420户"]]
    reading = read([title, *rows], "简表.xlsx")
    assert figures(reading) == [
        ("B3", "leaflets", 3200), ("B4", "sessions", 8), ("B4", "people_reached", 640), ("B5", "households", 420),
    ]  # fmt: skip
    assert codes(reading) == []


def test_who_and_when_may_stand_below_the_head_of_two_columns() -> None:
    rows = [
        ["项目", "内容"],
        ["填报单位", "安溪县公安局湖头派出所"],
        ["统计时段", "2023年10月"],
        ["张贴海报", "150余张"],
        ["悬挂横幅（条）", 24],
    ]
    reading = read([["反诈宣传工作简表"], *rows], "简表.xlsx")
    assert [(f.cell, f.unit, str(f.period_end), f.value) for f in reading.facts] == [
        ("B5", "安溪县公安局湖头派出所", "2023-10-31", 150),
        ("B6", "安溪县公安局湖头派出所", "2023-10-31", 24),
    ]
    assert (roles(reading, "A3", "B3", "A4", "B4"), codes(reading)) == (["meta"] * 4, [])
