"""What is told of the facts that a transaction has just written is what the database would tell of them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import pytest

from etl.schema import Fact
from etl.store import Delivery, Store, linked_facts, projection
from etl.store.doubles_near import Near, Outline
from etl.store.just_written import JustWritten
from tests.readings import MAY, WEEK_15, make_fact, make_reading

STATION = {"unit": "勐糯派出所", "unit_type": "police", "district_code": "530523103"}
CITY = {"unit": "保山市公安局", "unit_type": "police", "district_code": "5305"}
TO_JUNE = (date(2023, 1, 1), date(2023, 6, 30))
TWO_YEARS = (date(2021, 3, 1), date(2023, 4, 15))
Answer = tuple[str, object, object]
FILES = {
    "months of units": [[make_fact(5), make_fact(7, **STATION)], [make_fact(6, MAY), make_fact(7, MAY, **STATION)]],
    "a city's years and a county's month": [
        [make_fact(5)],
        [make_fact(9, TWO_YEARS, **CITY), make_fact(8, MAY, **CITY)],
    ],
    "a week in its month, and a total of the year": [
        [make_fact(5), make_fact(3, measure="people_reached")],
        [make_fact(2, WEEK_15), make_fact(7, WEEK_15, **STATION)],
        [make_fact(9, TO_JUNE, basis="cumulative"), make_fact(0, MAY, **STATION)],
    ],
    "activities, groups and measures": [
        [
            make_fact(5, activity="进社区", target_group="students"),
            make_fact(4, activity="进社区", channel="lecture"),
            make_fact(4, measure="people_reached"),
        ],
        [make_fact(5, **STATION), make_fact(4, measure="people_reached", **STATION)],
    ],
}  # fmt: skip


def outline(one: Outline) -> tuple[object, ...]:
    return (*one[:-1], round(one.weighed, 6))


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[Answer]:
    """(question, as it was answered, as the database alone answers it) of all that the store asks."""
    asked: list[Answer] = []
    outlines, find_linked = Near.outlines, linked_facts.find_linked

    def both_outlines(near: Near, added: JustWritten | None, crowded: Collection[int]) -> list[Outline]:
        found = outlines(near, added, crowded)
        asked.append(
            ("outlines", sorted(map(outline, found)), sorted(map(outline, outlines(near, None, ()))))
        )
        return found

    def both_linked(*of: object) -> object:
        *question, added = of
        assert isinstance(added, JustWritten)
        found = find_linked(*question, added)
        said = [(kinds.sides(), kinds.crowded(), facts) for kinds, facts in (found, find_linked(*question))]
        asked.append(("linked", *said))
        return found

    monkeypatch.setattr(Near, "outlines", both_outlines)
    monkeypatch.setattr(projection, "find_linked", both_linked)
    return asked


@pytest.mark.parametrize("before", [0, 1], ids=["in one batch", "after the first"])
@pytest.mark.parametrize("files", FILES.values(), ids=FILES.keys())
def test_nothing_is_told_otherwise(
    store: Store, answers: list[Answer], files: list[list[Fact]], before: int
) -> None:
    deliveries = [Delivery(*make_reading(f"file{number}", facts)) for number, facts in enumerate(files)]

    for batch in filter(None, (deliveries[:before], deliveries[before:])):
        store.add_many(batch)

    assert {question for question, *_ in answers} == {"outlines", "linked"}
    assert all(found == expected for _, found, expected in answers)
    assert any(expected for question, _, expected in answers if question == "outlines")


def test_the_facts_of_a_city_that_lie_outside_the_days_of_a_county_are_left_out(
    store: Store, answers: list[Answer]
) -> None:
    files = FILES["a city's years and a county's month"]

    store.add_many([Delivery(*make_reading(f"file{number}", facts)) for number, facts in enumerate(files)])

    starts = Outline._fields.index("start")
    days = [
        {row[starts : starts + 2] for row in expected}
        for question, _, expected in answers
        if question == "outlines"
    ]
    april, of_the_city = (
        (20230401, 20230430),
        {(20210301, 20230415), (20230501, 20230531)},
    )
    assert all(found == expected for _, found, expected in answers)
    assert sorted(days, key=len) == [{april}, {april, *of_the_city}]
