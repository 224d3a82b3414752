"""What was decided about doubles is found by the units that it is about, and by no others, on both databases."""

from __future__ import annotations

from collections.abc import Sequence

from etl.doubles.records import KIND, Double, Side, decision_key
from etl.store import Store
from etl.store.double_keys import LONGEST
from etl.store.doubles_stored import Decisions
from etl.store.engine import reading_from

LONG = "530523|派出所|" + "长" * LONGEST


def between(left: str, right: str, month: int = 4) -> Double:
    days = 20230000 + month * 100 + 1, 20230000 + month * 100 + 30
    return Double("twice", Side(left, *days, source="甲"), Side(right, *days, source="乙"))


def decide(store: Store, double: Double, measures: Sequence[str], answer: str) -> None:
    store.decide_all(KIND, [decision_key(double, tuple(measures))], answer, by="王")


def test_a_unit_leads_to_what_was_decided_on_either_side_of_it(store: Store) -> None:
    first, second, other = between("a", "b"), between("c\\a", "a", 5), between("c", 'b"a')
    for double in (first, second, other):
        decide(store, double, ["leaflets"], "left")
    with reading_from(store._engine) as connection:
        decisions = Decisions(connection)
        assert decisions.about({"b"}) == {first}
        assert decisions.about({"a"}) == {first, second}
        assert decisions.about({"c\\a", "nobody"}) == {second}
        assert decisions.about({'b"a'}) == {other}
        assert decisions.about([]) == set()
        assert Decisions(connection).about({"a", "c"}) == {first, second, other}


def test_units_whose_names_begin_alike_for_long_are_told_apart(store: Store) -> None:
    one, two = between(LONG + "甲", "b"), between(LONG + "乙", "b")
    for double in (one, two):
        decide(store, double, ["leaflets"], "left")
    with reading_from(store._engine) as connection:
        assert Decisions(connection).about({LONG + "甲"}) == {one}
        assert Decisions(connection).about({LONG}) == set()


def test_the_last_decision_about_a_measure_stands_whichever_unit_it_is_found_by(store: Store) -> None:
    double, other = between("a", "b"), between("b", "c")
    decide(store, double, ["leaflets", "posters"], "left")
    decide(store, double, ["posters"], "both")
    decide(store, other, ["leaflets"], "left")
    decide(store, double, ["leaflets"], "")
    with reading_from(store._engine) as connection:
        for parties in (["a"], ["b"], ["c", "a"]):
            decisions = Decisions(connection)
            for party in parties:
                decisions.about({party})
            said = decisions.standing(double)
            assert {measure: one.answer for measure, one in said.items()} == {"posters": "both"}
        assert Decisions(connection).standing(between("a", "c")) == {}
        everything = Decisions(connection).all_standing()
    answers = {
        one: {measure: said.answer for measure, said in found.items()} for one, found in everything.items()
    }
    assert answers == {double: {"posters": "both"}, other: {"leaflets": "left"}}
