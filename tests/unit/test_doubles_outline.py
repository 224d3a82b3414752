"""Which places have to be compared measure by measure: those where the outlines of two reports could be a double."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from etl.doubles.records import Side
from etl.meaning.unit import unit_key
from etl.schema import Fact
from etl.store import Store
from etl.store.doubles_outline import places_to_compare
from etl.store.engine import reading_from
from etl.store.fact_rows import day_number
from tests.readings import APRIL, MAY, make_fact, make_reading

COUNTY = "530523"
STATION = {"unit": "勐糯派出所", "unit_type": "police", "district_code": "530523103"}
OTHER_STATION = {"unit": "镇安派出所", "unit_type": "police", "district_code": "530523102"}
TOWN = {"unit": "镇安镇人民政府", "unit_type": "township", "district_code": "530523102"}
VILLAGE = {"unit": "大坝村村民委员会", "unit_type": "community", "district_code": "530523102"}
BANK = {"unit": "龙陵农商行", "unit_type": "bank", "district_code": "530523"}
FIGURES = {"leaflets": 230.0, "people_reached": 166.0}


def form(values: dict[str, float], unit: dict[str, str], **changes: object) -> list[Fact]:
    return [
        make_fact(value, measure=measure, cell=f"C{row}", **{"period": APRIL} | unit | changes)
        for row, (measure, value) in enumerate(values.items(), 5)
    ]


def compared(store: Store, *files: list[Fact], layouts: Sequence[str] = ()) -> bool:
    """Whether the county is compared when the last of these files is stored, whose side alone has changed."""
    for number, facts in enumerate(files):
        layout = layouts[number] if layouts else ""
        store.add(*make_reading(f"file{number}", facts, layout=layout), by="王")
    last = files[-1][0]
    side = Side(
        unit_key(last.unit, last.district_code), day_number(last.period_start), day_number(last.period_end)
    )
    with reading_from(store._engine) as connection:
        return places_to_compare(connection, {COUNTY: {side}}) == {COUNTY}


def test_two_stations_with_figures_of_their_own_are_not_compared(store: Store) -> None:
    other = {"leaflets": 231.0, "people_reached": 166.0}

    assert not compared(store, form(FIGURES, STATION), form(other, OTHER_STATION))


def test_the_same_numbers_of_other_things_are_not_equal(store: Store) -> None:
    turned = {"leaflets": 166.0, "people_reached": 230.0}

    assert not compared(store, form(FIGURES, STATION), form(turned, OTHER_STATION))


def test_equal_figures_of_two_units_are_compared(store: Store) -> None:
    assert compared(store, form(FIGURES, STATION), form(FIGURES, OTHER_STATION))


def test_equal_figures_of_two_months_are_not(store: Store) -> None:
    assert not compared(store, form(FIGURES, STATION), form(FIGURES, OTHER_STATION, period=MAY))


def test_two_files_of_one_unit_are_compared(store: Store) -> None:
    other = {"leaflets": 900.0}

    assert compared(store, form(FIGURES, STATION), form(other, STATION), layouts=("one", "two"))


def test_a_unit_is_compared_with_those_below_it(store: Store) -> None:
    assert compared(store, form({"leaflets": 7.0}, VILLAGE), form(FIGURES, TOWN))


@pytest.mark.parametrize("others", [STATION, TOWN])
def test_a_bank_of_the_county_is_above_no_station_and_no_township(
    store: Store, others: dict[str, str]
) -> None:
    assert not compared(store, form({"leaflets": 7.0}, others), form(FIGURES, BANK))


def test_where_a_suspicion_is_noted_it_is_looked_at_again(store: Store) -> None:
    alike, new = {"leaflets": 1237.0, "people_reached": 1866.0, "posters": 213.0}, {"leaflets": 12.0}

    assert compared(store, form(alike, STATION), form(alike, OTHER_STATION), form(new, BANK))
