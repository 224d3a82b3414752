"""What counts by decisions about doubles: pure functions, exact values."""

from __future__ import annotations

import math

import pytest

from etl.counting.records import Amount
from etl.doubles.counting import Outcome, settle_doubles
from etl.doubles.records import ANYTHING, Answer, Decided, Double, Figure, Relation, Side, telling

APRIL = (20230401, 20230430)


def side(party: str, activity: str = "", source: str = "") -> Side:
    return Side(party, *APRIL, activity, source)


def figure(id: int, party: str, value: float, **changes: object) -> Figure:
    fields: dict[str, object] = {
        "id": id,
        "side": side(party),
        "arrival": id,
        "source": f"layout {id}",
        "measure": "leaflets",
        "group": "unspecified",
        "channel": "handout",
        "district": "530523",
        "start": APRIL[0],
        "end": APRIL[1],
        "amount": Amount(value, value, value),
    }
    return Figure(**(fields | changes))  # type: ignore[arg-type]


def decided(
    relation: Relation, left: Side, right: Side, answer: Answer, number: int = 1, measure: str = "leaflets"
) -> Decided:
    return Decided(Double(relation, left, right), measure, answer, number)


def within(parent: str, child: str, number: int = 1) -> Decided:
    """The parent's figure contains the child's."""
    return decided("parent", side(parent), side(child, ANYTHING), "contained", number)


def short(outcomes: list[Outcome]) -> list[tuple[int, bool, float]]:
    """(figure, counts, value), by figure."""
    return sorted((outcome.figure, outcome.counts, outcome.amount.value) for outcome in outcomes)


@pytest.mark.parametrize(("answer", "gone"), [("left", [2]), ("right", [1]), ("both", [])])
def test_the_figures_of_one_side_count(answer: Answer, gone: list[int]) -> None:
    figures = [figure(1, "所", 320), figure(2, "行", 300)]

    outcomes = settle_doubles([decided("joint", side("所"), side("行"), answer)], figures)

    assert [outcome.figure for outcome in outcomes if not outcome.counts] == gone
    assert [outcome.other for outcome in outcomes] == [3 - number for number in gone]


def test_only_the_measure_that_was_decided_about_is_touched() -> None:
    figures = [figure(1, "所", 320), figure(2, "行", 320), figure(3, "行", 7, measure="posters")]

    outcomes = settle_doubles([decided("joint", side("所"), side("行"), "left")], figures)

    assert short(outcomes) == [(2, False, 320.0)]


def test_where_the_side_that_counts_says_nothing_the_other_counts() -> None:
    decision = decided("joint", side("所"), side("行"), "left")

    assert settle_doubles([decision], [figure(2, "行", 320)]) == []


def test_three_reports_of_one_session_count_once() -> None:
    figures = [figure(1, "所", 320), figure(2, "行", 320), figure(3, "校", 320)]
    decisions = [
        decided("joint", side("所"), side("行"), "left", 1),
        decided("joint", side("行"), side("校"), "left", 2),
    ]

    assert short(settle_doubles(decisions, figures)) == [(2, False, 320.0), (3, False, 320.0)]


def test_decisions_in_a_circle_leave_one_figure_and_the_newest_hold() -> None:
    figures = [figure(1, "所", 320), figure(2, "行", 320), figure(3, "校", 320)]
    decisions = [
        decided("joint", side("所"), side("行"), "left", 1),
        decided("joint", side("行"), side("校"), "left", 2),
        decided("joint", side("校"), side("所"), "left", 3),
    ]

    # 校 stands for 所 (3), 行 for 校 (2): the oldest, 所 for 行, would leave nothing
    assert short(settle_doubles(decisions, figures)) == [(1, False, 320.0), (3, False, 320.0)]


def test_a_figure_that_is_its_childs_and_stands_for_it_does_not_vanish() -> None:
    figures = [figure(1, "镇", 230), figure(2, "村", 230)]
    decisions = [within("镇", "村", 1), decided("table", side("镇"), side("村"), "left", 2)]

    assert short(settle_doubles(decisions, figures)) == [(2, False, 230.0)]


def test_a_parent_counts_what_it_has_beyond_its_children_cell_by_cell() -> None:
    figures = [
        figure(1, "镇", 200, group="elderly"),
        figure(2, "镇", 60, group="students"),
        figure(3, "村", 150, group="elderly"),
        figure(4, "村", 60, group="students"),
    ]

    outcomes = settle_doubles([within("镇", "村")], figures)

    assert short(outcomes) == [(1, True, 50.0), (2, False, 0.0)]
    assert {outcome.number for outcome in outcomes} == {1}


def test_estimates_are_subtracted_as_intervals() -> None:
    figures = [
        figure(1, "镇", 300, amount=Amount(300, 300, math.inf)),
        figure(2, "村", 100, amount=Amount(90, 100, 110)),
    ]

    (outcome,) = settle_doubles([within("镇", "村")], figures)

    assert (outcome.amount, outcome.qualifier) == (Amount(190, 200, math.inf), "at_least")


def test_children_that_come_to_more_than_the_parent_are_said() -> None:
    (outcome,) = settle_doubles([within("镇", "村")], [figure(1, "镇", 100), figure(2, "村", 130)])

    assert (outcome.figure, outcome.counts, outcome.beyond) == (1, False, 30.0)


def test_a_county_sees_its_townships_as_their_villages_leave_them() -> None:
    figures = [figure(1, "县", 500), figure(2, "镇", 230), figure(3, "村", 180)]
    every = [within("县", "镇", 1), within("县", "村", 2), within("镇", "村", 3)]

    assert short(settle_doubles(every, figures)) == [(1, True, 270.0), (2, True, 50.0)]
    # where the county does not hold the village itself, it holds the township as a whole
    assert short(settle_doubles([every[0], every[2]], figures)) == [(1, True, 270.0), (2, True, 50.0)]


def test_a_childs_activities_and_weeks_are_in_the_parents_month() -> None:
    day = Side("村", 20230417, 20230417, "讲座")
    figures = [
        figure(1, "镇", 230),
        figure(2, "村", 100, side=day, start=20230417, end=20230417),
        figure(3, "村", 80, side=Side("村", 20230501, 20230531), start=20230501, end=20230531),
    ]

    assert short(settle_doubles([within("镇", "村")], figures)) == [(1, True, 130.0)]


def test_a_child_whose_session_counts_elsewhere_is_in_the_parents_figure_all_the_same() -> None:
    figures = [figure(1, "局", 230), figure(2, "所", 100), figure(3, "行", 100)]
    decisions = [within("局", "所", 1), decided("joint", side("行"), side("所"), "left", 2)]

    assert short(settle_doubles(decisions, figures)) == [(1, True, 130.0), (2, False, 100.0)]


def test_two_files_of_one_unit_are_told_apart_by_their_layouts() -> None:
    figures = [
        figure(1, "所", 120, group="elderly", source="A"),
        figure(2, "所", 60, group="students", source="A"),
        figure(3, "所", 200, source="B"),
    ]
    decision = decided("twice", side("所", "", "B"), side("所", "", "A"), "contained")

    assert short(settle_doubles([decision], figures)) == [(3, True, 20.0)]


@pytest.mark.parametrize(
    ("value", "points"), [(0, 0.0), (1, 0.25), (9, 0.25), (100, 0.5), (68, 1.5), (1200, 1.5), (137, 2.5)]
)
def test_what_is_equal_by_chance_says_little(value: float, points: float) -> None:
    assert telling(value) == points
