"""One more submission costs what lies near it, whatever else is stored. The steps of SQLite's virtual machine are counted,
which depend neither on the clock nor on the machine."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date
from pathlib import Path

from etl.doubles.records import KIND, Double, Side, decision_key
from etl.schema import Fact
from etl.store import Store, open_store
from tests.readings import make_fact, make_reading

STEP = 20  # instructions between two counts
GROUPS = [f"group{number}" for number in range(10)]


def month(number: int) -> tuple[date, date]:
    """The days of the `number`-th month from 2000 on."""
    first = date(2000 + number // 12, number % 12 + 1, 1)
    return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])


def monthly(number: int, unit: str = "龙山派出所", **changes: object) -> tuple[str, list[Fact]]:
    """The report of a unit for a month, of ten groups."""
    facts = [
        make_fact(
            100 + number + place,
            month(number),
            unit=unit,
            target_group=group,
            cell=f"C{5 + place}",
            **changes,
        )
        for place, group in enumerate(GROUPS)
    ]
    return f"{unit}{number}", facts


def send(store: Store, report: tuple[str, list[Fact]]) -> str:
    name, facts = report
    return store.add(*make_reading(name, facts), by="王").status


def steps(store: Store, work: Callable[[], object]) -> int:
    """How many times STEP instructions the database ran for this."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    with store._engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
    driver.set_progress_handler(count, STEP)
    work()
    driver.set_progress_handler(None, STEP)
    return counted


def test_a_month_costs_the_same_after_two_years_and_after_twenty(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "store.sqlite"))
    taken = []
    for number in range(241):
        cost = steps(store, lambda number=number: send(store, monthly(number)))
        if number in (24, 240):
            taken.append(cost)
    store.close()

    assert taken[0] > 50
    assert taken[1] < 1.1 * taken[0]


def test_a_month_costs_the_same_whatever_the_units_of_other_places_sent(tmp_path: Path) -> None:
    taken = []
    for others in (1, 40):
        store = open_store(str(tmp_path / f"{others}.sqlite"))
        for number in range(others):
            elsewhere = monthly(12, f"某县{number}派出所", district_code=f"{610000 + number}", district="")
            assert send(store, elsewhere) == "stored"
        taken.append(steps(store, lambda store=store: send(store, monthly(12))))
        store.close()

    assert taken[1] < 1.1 * taken[0]


def test_a_month_costs_the_same_whatever_was_decided_about_others_doubles(tmp_path: Path) -> None:
    taken = []
    for others in (1, 60):
        store = open_store(str(tmp_path / f"{others}.sqlite"))
        keys = [
            decision_key(
                Double("twice", *(side(f"某{pair}{letter}", number) for letter in "ab")), ("leaflets",)
            )
            for pair in range(others)
            for number in range(50)
        ]
        store.decide_all(KIND, keys, "left", by="王")
        send(store, monthly(11))
        taken.append(steps(store, lambda store=store: send(store, monthly(12))))
        store.close()

    assert taken[1] < 1.1 * taken[0]


def side(name: str, number: int) -> Side:
    """What a unit of the same county said of a month."""
    first, last = (day.year * 10000 + day.month * 100 + day.day for day in month(number))
    return Side(f"530523|派出所|{name}", first, last, source=name)


def test_a_period_of_years_meets_every_month_in_it(store: Store) -> None:
    """What a unit said of three years is found from each of the months, however long before its end."""
    years = (date(2003, 1, 1), date(2005, 12, 31))
    early = monthly(12 * 3 + 1)
    assert store.add(*make_reading("三年", [make_fact(9000, years)]), by="王").facts == 1
    assert send(store, early) == "stored"

    counted = store.counted()
    whole = counted[counted["file"] == "三年"]
    assert whole["value"].tolist() == [9000 - sum(fact.value for fact in early[1])] == [7585.0]
    before = store.counted()
    store.rebuild_counted()
    assert store.counted().to_dict("records") == before.to_dict("records")
