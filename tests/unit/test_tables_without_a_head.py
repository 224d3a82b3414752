"""A second table without a head of its own, directly below the first (contract 4.1), and rows that may be of others than
they stand for."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import codes, figures, read, roles

NAME = "旺苍县公安局.xlsx"
TITLE = ["旺苍县公安局2024年5月反诈宣传情况统计表"]
STATIONS = [["单位", "反诈讲座（场）", "宣传单（份）"], ["东河派出所", 3, 200], ["木门派出所", 4, 100]]
TOWNS = [
    ["宣传项目", "东河镇", "嘉川镇", "木门镇"],
    ["反诈讲座（场）", 3, 4, 2],
    ["宣传单（份）", 200, 100, 80],
]
ITEMS = [["宣传项目", "计量单位", "完成数"], ["反诈讲座", "场", 6], ["宣传单", "份", 300]]
SORTED = [["类别", *ITEMS[0]], ["线下", *ITEMS[1]], ["线下", *ITEMS[2]]]
PAIRS = [["公众号推送（条）", 12], ["群发短信（条）", 3000]]
BEHIND = [["公众号推送", 12, "条"], ["群发短信", 3000, "条"]]
BEFORE = [["公众号推送", "条", 12], ["群发短信", "条", 3000]]
ACROSS = [["公众号推送（条）", 12, "群发短信（条）", 3000]]
OWN = [("posts", 12, "旺苍县公安局"), ("sms", 3000, "旺苍县公安局")]


def below(reading: Reading, first: int) -> list[tuple[str, float, str]]:
    """The facts behind the first so many."""
    return [(fact.measure, fact.value, fact.unit) for fact in reading.facts[first:]]


@pytest.mark.parametrize("gap", [[], [[]]])
@pytest.mark.parametrize(
    ("table", "rows", "facts"),
    [
        (STATIONS, PAIRS, 4),
        (STATIONS, BEHIND, 4),
        (STATIONS, BEFORE, 4),
        (STATIONS, ACROSS, 4),
        (TOWNS, ACROSS, 6),
        (ITEMS, PAIRS, 2),
        (ITEMS, BEHIND, 2),
        (ITEMS, ACROSS, 2),
        (SORTED, BEFORE, 2),
        (SORTED, BEHIND, 2),
        (SORTED, PAIRS, 2),
    ],
)
def test_it_says_itself_what_it_counts(
    table: list[list[object]], rows: list[list[object]], facts: int, gap: list[list[object]]
) -> None:
    reading = read([TITLE, *table, *gap, *rows], NAME)
    assert (below(reading, facts), codes(reading)) == (OWN, [])


@pytest.mark.parametrize("line", [[], [[], ["二、县局本级"]]])
def test_behind_blank_rows_a_lone_number_below_the_first_town_is_not_its_own(line: list[list[str]]) -> None:
    reading = read([TITLE, *TOWNS, *line, [], *PAIRS] if not line else [TITLE, *TOWNS, *line, *PAIRS], NAME)
    assert (below(reading, 6), codes(reading)) == (OWN, [])


@pytest.mark.parametrize("line", [[], [["县局本级"]]])
def test_last_rows_that_fill_the_first_town_alone_are_asked_about(line: list[list[str]]) -> None:
    reading = read([TITLE, *TOWNS, *line, *PAIRS], NAME)
    assert [unit for _, _, unit in below(reading, 6)] == ["东河镇", "东河镇"]
    assert sorted(code for _, code in codes(reading)) == ["first_column_alone"] * 2


@pytest.mark.parametrize(
    "last",
    [
        [["群发短信（条）", 3000, None, None]],  # one row: the others sent none
        [["公众号推送（条）", None, 12, None], ["群发短信（条）", None, 3000, None]],
        [["公众号推送（条）", 12, None, None], ["群发短信（条）", 3000, 100, None]],
    ],
)
def test_towns_that_did_nothing_are_not_asked_about(last: list[list[object]]) -> None:
    reading = read([TITLE, *TOWNS, *last], NAME)
    assert codes(reading) == []


def test_a_measure_below_the_names_of_stations_is_asked_about() -> None:
    reading = read([TITLE, *STATIONS, ["群发短信（条）", 300, 200]], NAME)
    assert figures(reading)[-2:] == [("B5", "sessions", 300), ("C5", "leaflets", 200)]
    assert codes(reading) == [("B5", "measure_for_a_name"), ("C5", "measure_for_a_name")]


@pytest.mark.parametrize(
    "rows",
    [
        [["项目", "4月", "5月"], ["讲座（场）", 3, 4], ["宣传单（份）", 40, 5], [], ["群发短信（条）", 300]],
        [["项目", "单位", "数量"], ["讲座", "场", 3], ["宣传单", "份", 300], [], ["群发短信", "条", 300]],
        [["项目", "数量"], ["讲座（场）", 3], ["宣传单（份）", 40], ["群发短信（条）", 300]],
        [["单位", "项目", "数量"], ["东河派出所", "讲座（场）", 3], [None, "群发短信（条）", 300]],
        [
            ["项目", "数量", "项目", "数量"],
            ["讲座（场）", 3, "宣传单（份）", 20],
            ["群发短信（条）", 300, "横幅（条）", 4],
        ],
    ],
)
def test_a_row_of_the_table_stays_one(rows: list[list[object]]) -> None:
    reading = read([["旺苍县公安局2024年反诈宣传情况统计表"], *rows], NAME)
    tables = {cell.table for cell in reading.cells if cell.table}
    assert (len(tables), [f.measure for f in reading.facts if f.value == 300][-1:]) == (1, ["sms"])
    assert roles(reading, "A2") == ["header"]
