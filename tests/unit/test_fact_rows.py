"""The facts of a reading as columns of numbers, and how both databases take them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from etl.schema import Issue
from etl.store import Store
from etl.store.fact_rows import fact_rows
from etl.store.tables import fact
from tests.readings import make_fact, make_reading

BOUNDS = [(5.0, 5.0), (5.0, None), (None, 5.0), (None, None), (0.1, 1e15), (5.0, None), (5.0, 5.0)]


def test_bounds_that_are_open_stay_open_in_whatever_order_they_come(store: Store) -> None:
    facts = [make_fact(5, low=low, high=high, cell=f"C{row}") for row, (low, high) in enumerate(BOUNDS, 5)]
    store.add(*make_reading("a", facts))

    with store._engine.connect() as connection:
        rows = connection.execute(select(fact.c.id, fact.c.low, fact.c.high).order_by(fact.c.id)).all()
    assert rows == [(number, low, high) for number, (low, high) in enumerate(BOUNDS, 1)]


def test_each_text_is_held_once_and_every_fact_leads_to_its_own() -> None:
    reading, _ = make_reading(
        "a", [make_fact(5), make_fact(6, cell="D5", basis="cumulative", unit="镇安所", qualifier="about")]
    )
    reading.issues = [Issue("a", "Sheet1", "D5", "query", "x", "m", "m", "s")]

    rows = fact_rows(reading)

    assert len(rows) == 2
    assert len(set(rows.texts)) == len(rows.texts)
    said = {name: [rows.texts[place] for place in places] for name, places in rows.places.items()}
    assert (said["cell"], said["unit"]) == (["C5", "D5"], ["龙山派出所", "镇安所"])
    assert said["party"] == ["530523|派出所|龙山", "530523|派出所|镇安"]
    assert (said["qualifier"], said["measure"]) == (["exact", "about"], ["leaflets"] * 2)
    columns = rows.columns({text: len(text) for text in rows.texts}, first=9, submission_id=4)
    assert {name: columns[name].tolist() for name in ("id", "submission_id", "cell", "unit")} == {
        "id": [9, 10], "submission_id": [4, 4], "cell": [2, 2], "unit": [5, 3],
    }  # fmt: skip
    assert {name: columns[name].tolist() for name in ("cumulative", "queried", "period_start", "value")} == {
        "cumulative": [0, 1], "queried": [0, 1], "period_start": [20230401] * 2, "value": [5.0, 6.0],
    }  # fmt: skip


def test_a_reading_without_facts_has_no_rows() -> None:
    reading, _ = make_reading("a", [])

    assert (len(fact_rows(reading)), fact_rows(reading).texts) == (0, [])


def test_days_are_numbers() -> None:
    reading, _ = make_reading("a", [make_fact(5, (date(2024, 2, 29), date(2024, 12, 31)))])

    numbers = fact_rows(reading).numbers

    assert (numbers["period_start"].tolist(), numbers["period_end"].tolist()) == ([20240229], [20241231])
