"""What a file claims to correct, checked against the record. Runs on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import date

import pytest

from etl.schema import Fact, Reading
from etl.store import Store
from tests.readings import APRIL, MAY, QUARTER, make_fact, make_reading

UNITS = [f"{name}派出所" for name in ("龙山", "镇安", "象达", "平达")]


def facts(values: list[float], period: tuple[date, date] = APRIL, **changes: object) -> list[Fact]:
    """A figure of each of the first units."""
    return [
        make_fact(value, period, unit=unit, cell=f"C{row}", **changes)
        for row, (value, unit) in enumerate(zip(values, UNITS, strict=False), 5)
    ]


def corrected(name: str, found: list[Fact], stated: str, layout: str = "") -> tuple[Reading, bytes]:
    """A file that says it corrects a submission."""
    reading, content = make_reading(name, found, layout=layout)
    reading.corrects = stated
    return reading, content


def first(store: Store, found: list[Fact] | None = None, layout: str = "") -> str:
    reading, content = make_reading("四月.xlsx", found or facts([1, 2, 3]), layout=layout)
    store.add(reading, content, by="王")
    return reading.submission


def counted(store: Store) -> list[float]:
    return sorted(store.counted()["value"])


def test_a_file_replaces_the_submission_that_it_claims_to_correct(store: Store) -> None:
    code = first(store)

    answer = store.add(*corrected("回复.xlsx", facts([1, 20, 3]), code), by="李")

    assert (answer.status, answer.earlier and answer.earlier.file) == ("replaced", "四月.xlsx")
    assert (answer.claim and answer.claim.state, counted(store)) == ("fits", [1.0, 3.0, 20.0])
    assert store.info(code).status == "replaced"
    kinds = store.events(answer.submission)["kind"].tolist()
    assert kinds == ["stored", "corrects"]


def test_taking_the_correction_back_lets_the_earlier_one_count(store: Store) -> None:
    code = first(store)
    answer = store.add(*corrected("回复.xlsx", facts([1, 20, 3]), code))

    store.withdraw(answer.submission, by="", reason="x")

    assert (counted(store), store.info(code).status) == ([1.0, 2.0, 3.0], "counts")


@pytest.mark.parametrize(
    ("found", "state"),
    [
        (facts([1, 20, 3]), "fits"),
        (facts([1, 20, 3, 4]), "fits"),
        (facts([1, 20]), "fits"),
        (facts([1]), "other_unit"),
        ([make_fact(5, unit="勐糯派出所")], "other_unit"),
        ([], "other_unit"),
        (facts([1, 20, 3], MAY), "other_period"),
        (facts([1, 20, 3], QUARTER), "other_period"),
        (facts([1, 20, 3], (date(2023, 4, 3), date(2023, 4, 30))), "fits"),
    ],
    ids=[
        "same",
        "one more unit",
        "one less",
        "a third of them",
        "another unit",
        "nothing",
        "May",
        "quarter",
        "a date",
    ],
)
def test_units_and_period_must_agree(store: Store, found: list[Fact], state: str) -> None:
    code = first(store)

    answer = store.add(*corrected("回复.xlsx", found, code))

    assert (answer.status, answer.claim and answer.claim.state) == (
        "replaced" if state == "fits" else "stored",
        state,
    )
    assert store.info(code).status == ("replaced" if state == "fits" else "counts")


def test_running_totals_must_end_on_the_same_day(store: Store) -> None:
    may, june = date(2023, 5, 31), date(2023, 6, 30)
    year = date(2023, 1, 1)
    code = first(store, facts([10, 20], (year, may), basis="cumulative"))

    later = store.add(*corrected("六月.xlsx", facts([15, 25], (year, june), basis="cumulative"), code))
    same = store.add(*corrected("五月.xlsx", facts([11, 20], (year, may), basis="cumulative"), code))

    assert (later.claim and later.claim.state, same.claim and same.claim.state) == ("other_period", "fits")


def test_an_identifier_of_another_record_changes_nothing(store: Store) -> None:
    first(store)

    answer = store.add(*corrected("回复.xlsx", facts([7], MAY), "0123456789abcdef"))

    assert (answer.status, answer.claim and answer.claim.state) == ("stored", "unknown")
    assert counted(store) == [1.0, 2.0, 3.0, 7.0]


def test_a_person_may_say_that_it_is_a_correction_all_the_same_or_is_none(store: Store) -> None:
    code = first(store)
    assert store.add(*corrected("别的.xlsx", facts([1, 2, 4]), code), corrects="").status == "stored"

    answer = store.add(*corrected("五月.xlsx", facts([5], MAY), code), corrects=code)

    assert (answer.status, store.info(code).status) == ("replaced", "replaced")


def test_a_second_correction_replaces_the_first_whatever_its_header_says(store: Store) -> None:
    code = first(store, layout="A")
    one = store.add(*corrected("一.xlsx", facts([1, 20, 3]), code, layout="B"))

    two = store.add(*corrected("二.xlsx", facts([1, 20, 30]), code, layout="C"))

    assert (two.earlier and two.earlier.file, counted(store)) == ("一.xlsx", [1.0, 20.0, 30.0])
    assert store.info(one.submission).status == "replaced"


def test_a_correction_of_what_was_withdrawn_counts_by_itself(store: Store) -> None:
    code = first(store)
    store.withdraw(code, by="", reason="x")

    answer = store.add(*corrected("回复.xlsx", facts([1, 20, 3]), code))
    assert (answer.claim and answer.claim.named and answer.claim.named.status, counted(store)) == (
        "withdrawn",
        [1.0, 3.0, 20.0],
    )

    store.reinstate(code, by="", reason="x")
    assert counted(store) == [1.0, 3.0, 20.0]


def test_what_will_be_replaced_is_told_before(store: Store) -> None:
    code = first(store, layout="A")
    reading, content = corrected("回复.xlsx", facts([1, 20, 3]), code, layout="B")
    ordinary, _ = make_reading("再报.xlsx", facts([1, 2, 9]), layout="A")
    stranger, _ = corrected("别的.xlsx", [make_fact(5, unit="勐糯派出所")], code, layout="B")

    told = [[info.file for info in store.foresee(one).replaces] for one in (reading, ordinary, stranger)]
    forced = [info.file for info in store.foresee(stranger, code).replaces]
    declined = store.foresee(reading, "").replaces

    assert (told, forced, declined) == ([["四月.xlsx"], ["四月.xlsx"], []], ["四月.xlsx"], ())
    store.add(reading, content)
    assert [info.file for info in store.foresee(ordinary).replaces] == []


def test_what_counts_is_the_same_when_it_is_worked_out_anew(store: Store) -> None:
    code = first(store, layout="A")
    store.add(*corrected("一.xlsx", facts([1, 20, 3]), code, layout="B"))
    store.add(*corrected("二.xlsx", facts([1, 20, 30]), code, layout="C"))

    store.rebuild_counted()

    assert counted(store) == [1.0, 20.0, 30.0]
