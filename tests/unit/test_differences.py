"""What a next version changes, figure by figure."""

from __future__ import annotations

from etl.differences import Difference, compare_versions
from etl.schema import Fact, Issue
from tests.readings import APRIL, MAY, make_fact


def row(value: float, cell: str, activity: str = "", **changes: object) -> Fact:
    return make_fact(value, cell=cell, activity=activity, **changes)


def told(old: list[Fact], new: list[Fact]) -> list[tuple[str, float | None, float | None, float | None]]:
    return [
        (one.kind, one.old and one.old.value, one.new and one.new.value, one.change)
        for one in compare_versions(old, new, [], []).differences
    ]


def test_a_corrected_figure_is_one_difference() -> None:
    old = [row(1, "C5", "甲"), row(2, "C6", "乙")]
    new = [row(1, "C5", "甲"), row(20, "C6", "乙")]

    assert told(old, new) == [("changed", 2.0, 20.0, 18.0)]
    assert compare_versions(old, new, [], []).same == 1


def test_a_row_put_in_moves_the_others_and_changes_none() -> None:
    old = [row(1, "C5", "甲"), row(2, "C6", "乙"), row(3, "C7", "丙")]
    new = [row(1, "C5", "甲"), row(9, "C6", "新"), row(20, "C7", "乙"), row(3, "C8", "丙")]

    assert told(old, new) == [("added", None, 9.0, None), ("changed", 2.0, 20.0, 18.0)]


def test_what_is_left_out_stands_last() -> None:
    old = [row(1, "C5", "甲"), row(2, "C6", "乙")]

    assert told(old, [row(5, "C5", "甲")]) == [("changed", 1.0, 5.0, 4.0), ("removed", 2.0, None, None)]


def test_a_figure_that_now_speaks_of_another_unit_or_time_is_the_one_in_its_cell() -> None:
    unit = told([row(1, "C5")], [row(1, "C5", unit="镇安派出所")])
    period = told([row(1, "C5")], [make_fact(1, MAY, cell="C5")])

    assert unit == period == [("changed", 1.0, 1.0, 0.0)]
    assert APRIL != MAY


def test_another_measure_has_no_change_to_tell() -> None:
    assert told([row(1, "C5")], [row(1, "C5", measure="posters")]) == [("changed", 1.0, 1.0, None)]


def test_an_estimate_that_became_exact_is_a_difference_of_nothing() -> None:
    old = row(100, "C5", high=199.0, qualifier="at_least")

    assert told([old], [row(100, "C5")]) == [("changed", 100.0, 100.0, 0.0)]


def test_equal_rows_are_told_apart_by_their_cells() -> None:
    old = [row(1, "C5"), row(1, "C6"), row(1, "C7")]
    new = [row(1, "C5"), row(4, "C6"), row(1, "C7")]
    found = compare_versions(old, new, [], []).differences

    assert found == [Difference(old[1], new[1])]
    assert found[0].one.cell == "C6"


def issue(code: str, cell: str, severity: str = "query") -> Issue:
    return Issue("f", "s", cell, severity, code, "", "", "")  # type: ignore[arg-type]


def test_questions_are_gone_remain_or_are_new() -> None:
    before = [issue("a", "C5"), issue("b", "C6"), issue("n", "C7", "note")]
    after = [issue("b", "C6"), issue("c", "C5"), issue("m", "C9", "note")]
    found = compare_versions([], [], before, after)

    assert [[one.code for one in part] for part in (found.gone, found.remaining, found.arisen)] == [
        ["a"],
        ["b"],
        ["c"],
    ]
