"""序号 村 宣传单 | 序号 村 宣传单: one list that goes on at the right, and its totals are of all of it (contract 4.2)."""

from __future__ import annotations

from .small_sheets import codes, read, roles

HEAD = ["序号", "村", "宣传单（份）", "讲座（场）"]
FIRST, SECOND, THIRD = (
    [1, "龙新村", 10, 1, "", 4, "镇北村", 40, 2],
    [2, "大坪村", 20, 2, "", 5, "白家村", 50, 1],
    [3, "河头村", 30, 3],
)


def _aside(*rows: list[object]) -> list[list[object]]:
    return [[*HEAD, "", *HEAD], *rows]


def test_a_total_at_the_foot_of_the_right_is_of_both() -> None:
    reading = read(_aside(FIRST, SECOND, [*THIRD, "", "合计", "", 150, 9]))
    assert codes(reading) == []
    assert roles(reading, "H4", "I4") == ["total", "total"]
    assert sum(f.value for f in reading.facts) == 159


def test_a_wrong_total_of_both_is_named() -> None:
    assert codes(read(_aside(FIRST, SECOND, [*THIRD, "", "合计", "", 155, 9]))) == [("H4", "total_differs")]


def test_totals_of_each_are_of_their_own() -> None:
    own = ["", "合计", 60, 6, "", "", "合计", 90, 3]
    assert codes(read(_aside(FIRST, SECOND, THIRD, own))) == []
    own[7] = 95
    assert codes(read(_aside(FIRST, SECOND, THIRD, own))) == [("H5", "total_differs")]


def test_a_total_below_its_own_and_one_of_both() -> None:
    rows = [FIRST, SECOND, [*THIRD, "", "", "小计", 90, 3], ["", "小计", 60, 6, "", "", "总计", 150, 9]]
    assert codes(read(_aside(*rows))) == []
