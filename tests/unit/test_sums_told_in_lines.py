"""本周小计：单子200张，海报6张 below the days of a log: a sum told in words is no figure (contract 4.1, 4.2)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

DAYS = [
    ["沂水县城里农贸市场反诈工作日记（2023年9月）"],
    ["日期", "干了什么", "谁干的"],
    ["9.4", "早市发反诈单子200张，下午贴海报6张", "老武"],
    ["9.5", "熟食区挨摊走了一遍，发告知书32张", "老武"],
]
NEXT_DAYS = [["9.11", "银行来摆摊，一起发单子150来张", "小刘"], ["9.12", "发单子80张，签承诺书45份", "老武"]]
OF_DAYS = [
    ("B3", "leaflets", 200), ("B3", "posters", 6), ("B4", "leaflets", 32), ("B3", "sessions", 1), ("B4", "sessions", 1),
]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "本周小计：单子200张，告知书32张，海报6张",
        "一周合计：单子、告知书232张，海报6张",
        "本周合计发单子232张，贴海报6张",
        "9月一共：单子230多张，海报6张",
        "小计：单子232张",
        "本周小结：单子232张，海报6张",
        "【本周汇总】单子232张，海报6张",
        "以上共计：单子232张，海报6张",
        "本周共发单子232张，贴海报6张",
        "这周算下来单子232张，海报6张",
    ],
)
def test_a_line_that_tells_what_the_days_come_to_is_a_total(line: str) -> None:
    reading = read([*DAYS, [line]], "日记.xlsx")
    assert sorted(figures(reading)) == sorted(OF_DAYS)
    assert roles(reading, "A5") == ["total"]
    assert codes(reading) == []


def test_lines_of_weeks_sum_up_their_own_days_and_the_last_one_all() -> None:
    lines = (
        ["本周小计：单子232张，海报6张"],
        ["本周小计：单子230来张，承诺书45份"],
        ["两周共计：单子460多张，海报6张"],
    )
    reading = read([*DAYS, lines[0], *NEXT_DAYS, *lines[1:]], "日记.xlsx")
    assert {cell: value for cell, measure, value in figures(reading) if measure == "leaflets"} == {
        "B3": 200, "B4": 32, "B6": 150, "B7": 80,
    }  # fmt: skip
    assert roles(reading, "A5", "A8", "A9") == ["total"] * 3
    assert codes(reading) == []


def test_a_sum_told_in_a_line_that_is_not_that_of_its_days_is_asked_about() -> None:
    reading = read([*DAYS, ["本周小计：单子252张，海报6张，横幅2条"]], "日记.xlsx")
    assert sorted(figures(reading)) == sorted(OF_DAYS)
    assert [(i.cell, i.code, i.message_zh) for i in reading.issues if i.severity == "query"] == [
        ("A5", "prose_total_differs", "A5 的合计“单子252张”与前面各项之和 232 不符，多了 20。"),
        ("A5", "prose_total_differs", "A5 的合计“横幅2条”与前面各项之和 0 不符，多了 2。"),
    ]


def test_a_row_of_totals_in_words_is_compared_too() -> None:
    days = [
        DAYS[0],
        ["日期", "怎么做的"],
        *(row[:2] for row in DAYS[2:]),
        ["9.6", "给来买菜的老人讲了反诈，听的有11人"],
    ]
    reading = read([*days, ["本周小结", "单子发了230张，听的有11人，另贴海报6张"]], "市场日记.xlsx")
    assert {measure: value for cell, measure, value in figures(reading) if cell == "B6"} == {}
    assert roles(reading, "A6", "B6") == ["label", "total"]
    assert [(i.cell, i.message_zh) for i in reading.issues if i.severity == "query"] == [
        ("B6", "B6 的合计写 230，各项之和为 232，少了 2。")
    ]


def test_what_a_line_says_below_nothing_but_names_counts() -> None:
    rows = [
        ["城关镇反诈宣传队名单（2023年9月）"],
        ["序号", "姓名", "村"],
        [1, "王某", "东村"],
        [2, "李某", "西村"],
    ]
    reading = read([*rows, ["合计：发放宣传单300份，入户走访120户"]], "城关镇宣传.xlsx")
    assert [one for one in figures(reading) if one[0] == "A5"] == [
        ("A5", "leaflets", 300),
        ("A5", "households", 120),
    ]


@pytest.mark.parametrize(
    ("row", "cell"),
    [
        (["本周小计：单子232张，海报6张", None, "老武"], "A5"),
        (["9.6", "本周合计：单子232张，海报6张", "老武"], "B5"),
        (["9.6", "本周一共发了单子232张，贴海报6张", "老武"], "B5"),
    ],
)
def test_a_row_that_only_tells_a_sum_is_no_day_of_its_own(row: list[object], cell: str) -> None:
    reading = read([*DAYS, row], "日记.xlsx")
    assert sorted(figures(reading)) == sorted(OF_DAYS)
    assert roles(reading, cell) == ["total"]
    assert codes(reading) == []


@pytest.mark.parametrize("told", ["全天共发了单子30张", "合计发单子30张", "今天共发单子30张"])
def test_the_sum_of_a_day_is_what_was_done_on_it(told: str) -> None:
    reading = read([*DAYS, ["9.6", told, "老武"]], "日记.xlsx")
    assert [one for one in figures(reading) if one[0] == "B5"] == [
        ("B5", "leaflets", 30),
        ("B5", "sessions", 1),
    ]


def test_the_sum_of_a_month_beside_a_unit_is_what_that_unit_did() -> None:
    rows = [["龙山派出所", "本月共发放反诈传单200份"], ["镇安派出所", "本月共发放反诈传单90份，张贴海报6张"]]
    reading = read([["龙陵县公安局2023年4月反诈宣传情况"], ["单位", "工作情况"], *rows])
    assert figures(reading) == [("B3", "leaflets", 200), ("B4", "leaflets", 90), ("B4", "posters", 6)]


def test_sessions_told_in_a_line_are_those_of_the_rows() -> None:
    reading = read([*DAYS, ["本周合计：搞活动2场，发单子232张"]], "日记.xlsx")
    assert sorted(figures(reading)) == sorted(OF_DAYS)
    assert codes(reading) == []
