"""Several readings in one transaction: the answers, and all that counts, are those that one after the other gives."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import DatabaseError

from etl.schema import Supplied
from etl.store import Delivery, Store, open_store
from tests.readings import APRIL, MAY, QUARTER, WEEK_15, WEEK_16, make_fact, make_mention, make_reading

NOW = "2023-05-04T08:30:00+00:00"
UNITS = (
    {"unit": "甲所", "district_code": "530523100"},
    {"unit": "乙所", "district_code": "530523100"},
    {"unit": "丙镇", "district_code": "530523101"},
    {"unit": "甲所", "district_code": "530502"},
)


def draw_delivery(dice: random.Random, number: int, before: list[Delivery]) -> Delivery:
    """A new file, another version of one, the same once more, or a correction."""
    if before and dice.random() < 0.15:
        return dice.choice(before)
    period, unit = dice.choice([APRIL, MAY, QUARTER, WEEK_15, WEEK_16]), dice.choice(UNITS)
    facts = [
        make_fact(dice.choice([10, 50, 100]), period, measure=dice.choice(["leaflets", "posters"]), **unit)
        for _ in range(dice.randint(1, 3))
    ]
    reading, content = make_reading(f"{number}", facts, layout=dice.choice(["a", "b", ""]))
    if dice.random() < 0.2:
        reading.facts, reading.mentions = [], [make_mention(file=reading.file, submission=reading.submission)]
    if dice.random() < 0.1:
        reading.failed = True
    if before and dice.random() < 0.15:
        reading.corrects = dice.choice(before).reading.submission
    supplied = Supplied(unit="甲所") if dice.random() < 0.2 else None
    return Delivery(reading, content, supplied)


def everything(store: Store) -> list[dict[str, list[Any]]]:
    doubles = store.doubles()
    frames = [
        store.counted(), store.uncounted(), store.doubled(), store.issues(), store.submissions(), doubles.pairs,
        doubles.figures,
    ]  # fmt: skip
    return [frame.astype(object).where(frame.notna(), None).to_dict("list") for frame in frames]


@pytest.mark.parametrize("seed", range(30))
def test_a_batch_is_as_good_as_one_after_the_other(seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    deliveries: list[Delivery] = []
    for number in range(12):
        deliveries.append(draw_delivery(dice, number, deliveries))
    together, apart = (open_store(str(tmp_path / f"{name}.sqlite"), lambda: NOW) for name in ("one", "two"))
    answers, at = [], 0
    while at < len(deliveries):
        size = dice.choice([1, 2, 5, 12])
        answers += together.add_many(deliveries[at : at + size], by="王")
        at += size

    assert answers == [
        apart.add(one.reading, one.original, by="王", supplied=one.supplied) for one in deliveries
    ]
    assert everything(together) == everything(apart)
    together.rebuild_counted()
    assert everything(together) == everything(apart)
    together.close()
    apart.close()


def test_a_batch_is_stored_as_a_whole_or_not_at_all(store: Store) -> None:
    good, broken = make_reading("a", [make_fact(5)]), make_reading("b", [make_fact(6, MAY)])
    broken[0].facts[0].value = None  # type: ignore[assignment]  # the database refuses it

    with pytest.raises(DatabaseError):
        store.add_many([Delivery(*good), Delivery(*broken)])

    assert store.is_empty()
    assert [one.status for one in store.add_many([Delivery(*good)])] == ["stored"]
    assert store.counted()["value"].tolist() == [5.0]


def test_the_same_bytes_twice_in_a_batch_are_stored_once(store: Store) -> None:
    first = make_reading("a", [make_fact(5, cell="C5"), make_fact(6, MAY, cell="C6")])

    answers = store.add_many([Delivery(*first), Delivery(*first)], by="王")

    assert [answer.status for answer in answers] == ["stored", "duplicate"]
    assert answers[1].earlier is not None
    assert answers[1].earlier.by == "王"
    assert store.counted()["value"].tolist() == [5.0, 6.0]


def test_a_batch_costs_statements_once_and_not_for_each_file(store: Store) -> None:
    asked: list[str] = []
    event.listen(store._engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    taken = []
    for month, files in ((1, 12), (3, 2), (5, 12)):
        days = date(2023, month, 1), date(2023, month, 28)
        facts = [make_fact(5, days, unit=f"{number}所", district_code="") for number in range(files)]
        readings = [make_reading(f"{month} {number}", [fact]) for number, fact in enumerate(facts)]
        # as `load` does, which tells what the readings could follow
        batch = [Delivery(*said, seen=store.guided_until()) for said in readings]
        asked.clear()
        assert len(store.add_many(batch, by="王")) == files
        taken.append(len(asked))

    # the first batch brings the texts
    assert taken[1] == taken[2] < taken[0]
