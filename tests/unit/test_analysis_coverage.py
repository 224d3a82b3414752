"""Bases and coverages by hand: which base holds, what is divided by it, and what is said where none is there."""

from __future__ import annotations

import math
from datetime import date

import pandas as pd
import pytest

from analysis.bases import Bases
from analysis.coverage import (
    base_year,
    coverage_by_division,
    coverage_by_group,
    coverage_by_value,
    coverage_of,
    subject_of,
    sums_under,
)
from analysis.filters import Filters
from tests.unit.analysis_cubes import cube_of, fact

COUNTY, FIRST, SECOND, THIRD = "530523", "530523101", "530523102", "530523201"
BELOW = {COUNTY: [FIRST, SECOND, THIRD]}
REACHED = Filters(measure="people_reached")


def row(code, value, subject="population", year=2022, **fields):
    return {
        "district_code": code, "level": "township", "subject": subject, "year": year, "value": value,
        "low": value, "high": value, "source": "公安户籍", "sample": False,
    } | fields  # fmt: skip


def bases_of(*rows):
    columns = ["district_code", "level", "subject", "year", "value", "low", "high", "source", "sample"]
    frame = pd.DataFrame(rows, columns=columns)
    frame.insert(0, "base", range(1, len(frame) + 1))
    return Bases(frame, lambda code: BELOW.get(code, []))


def test_the_newest_base_that_is_no_later_than_the_year_holds():
    bases = bases_of(row(FIRST, 100, year=2020), row(FIRST, 110, year=2022), row(FIRST, 120, year=2024))
    found = {year: bases.find(FIRST, "population", year) for year in (2019, 2021, 2023, 2024)}
    assert {year: base.value for year, base in found.items()} == {2019: 100, 2021: 100, 2023: 110, 2024: 120}
    assert [base.later for base in found.values()] == [True, False, False, False]
    assert (found[2023].years, found[2023].sources, found[2023].rows) == ((2022,), ("公安户籍",), (2,))


def test_a_county_without_a_base_of_its_own_has_the_sum_of_all_its_parts():
    rows = row(FIRST, 100), row(SECOND, 200, year=2021, source="年鉴", high=None), row(THIRD, 0)
    base = bases_of(*rows).find(COUNTY, "population", 2023)
    assert (base.state, base.value, base.low, base.high) == ("summed", 300, 300, math.inf)
    assert (base.years, base.sources, base.rows) == ((2021, 2022), ("公安户籍", "年鉴"), (1, 2, 3))


def test_a_county_with_a_part_that_has_none_has_no_base_and_says_which():
    base = bases_of(row(FIRST, 100), row(SECOND, 200)).find(COUNTY, "population", 2023)
    assert (base.state, base.lacking, base.divides) == ("partial", (THIRD,), False)
    assert math.isnan(base.value)
    assert bases_of().find(COUNTY, "population", 2023).state == "missing"


def test_what_a_county_states_goes_before_the_sum_of_its_parts():
    rows = row(FIRST, 100), row(SECOND, 200), row(THIRD, 50), row(COUNTY, 400, level="county")
    assert bases_of(*rows).find(COUNTY, "population", 2023).value == 400


def test_a_base_of_0_divides_nothing():
    coverage = coverage_of(cube_of([fact(50)]), REACHED, bases_of(row(FIRST, 0)), FIRST)
    assert (coverage.base.state, coverage.numerator.value) == ("zero", 50)
    assert math.isnan(coverage.ratio)


def test_a_village_without_a_code_is_no_base_of_its_township():
    assert bases_of(row(FIRST, 30, level="village")).find(FIRST, "population", 2023).state == "missing"


def test_where_a_whole_has_no_base_the_topmost_parts_that_have_one_are_known():
    other = "530521101"
    rows = [row(code, 100) for code in (FIRST, SECOND, THIRD, other, FIRST + "201")]
    bases = bases_of(*rows, row("440304", 0), row(COUNTY, 50, subject="households"))
    assert bases.dividing_below("", "population", 2023) == [
        other,
        COUNTY,
    ]  # the county's is summed, 0 divides nothing
    assert bases.dividing_below(COUNTY, "population", 2023) == [FIRST, SECOND, THIRD]
    assert bases.dividing_below(FIRST, "population", 2023) == [FIRST + "201"]
    assert bases.dividing_below("44", "population", 2023) == []
    assert bases.dividing_below("", "households", 2023) == [COUNTY]


def test_reach_is_the_sum_over_the_base_with_the_bounds_of_both():
    cube = cube_of([fact(50), fact(100, high=199.0, qualifier="at_least"), fact(7, measure="sessions")])
    bases = bases_of(row(FIRST, 1000, low=900.0, high=1100.0))
    coverage = coverage_of(cube, REACHED, bases, FIRST)
    assert (coverage.numerator.value, coverage.ratio) == (150, 0.15)
    assert (coverage.low, coverage.high) == pytest.approx((150 / 1100, 249 / 900))


def test_a_ratio_above_1_is_never_cut():
    assert coverage_of(cube_of([fact(2500)]), REACHED, bases_of(row(FIRST, 1000)), FIRST).ratio == 2.5


def test_divisions_without_figures_stand_in_the_table_and_the_sums_lie_below_each():
    cube = cube_of([fact(50), fact(30, district_code="530523102"), fact(20, district_code="530523")])
    frame = coverage_by_division(
        cube, REACHED, bases_of(row(FIRST, 100), row(SECOND, 60)), [FIRST, SECOND, THIRD, COUNTY]
    )
    assert frame["value"].tolist() == [50, 30, 0, 100]
    assert frame["facts"].tolist() == [1, 1, 0, 3]
    assert frame["base_state"].tolist() == ["stated", "stated", "missing", "partial"]
    assert frame["ratio"].tolist()[:2] == [0.5, 0.5]
    assert frame["ratio"].isna().tolist() == [False, False, True, True]


def test_sums_under_leave_the_filter_on_the_district_to_the_caller():
    cube = cube_of([fact(50), fact(30, district_code="530523102", period_end=date(2023, 6, 30))])
    april = Filters(measure="people_reached", start=date(2023, 4, 1), end=date(2023, 4, 30))
    assert sums_under(cube, april, [COUNTY, SECOND])["value"].tolist() == [50, 0]


def test_sums_of_divisions_of_all_levels_hold_what_lies_below_and_what_is_known_no_deeper():
    vague = {"qualifier": "about", "low": 15.0, "high": math.inf}
    cube = cube_of(
        [
            fact(0.5),
            fact(20, **vague, district_code=COUNTY),
            fact(3, district_code=SECOND),
            fact(40, district_code="11"),
        ]
    )
    found = sums_under(cube, Filters(), ["53", COUNTY, FIRST, SECOND, THIRD, "11", "99"])
    assert found.values.tolist() == [
        ["53", 23.5, 18.5, math.inf, 20.0, 3],
        [COUNTY, 23.5, 18.5, math.inf, 20.0, 3],
        [FIRST, 0.5, 0.5, 0.5, 0.0, 1],
        [SECOND, 3.0, 3.0, 3.0, 0.0, 1],
        [THIRD, 0.0, 0.0, 0.0, 0.0, 0],
        ["11", 40.0, 40.0, 40.0, 0.0, 1],
        ["99", 0.0, 0.0, 0.0, 0.0, 0],
    ]
    assert found["facts"].dtype == int
    # of a county in which nothing of these days was counted nothing is added up
    none = sums_under(cube, Filters(start=date(2030, 1, 1), end=date(2030, 1, 31)), [COUNTY, FIRST])
    assert none.values.tolist() == [[COUNTY, 0.0, 0.0, 0.0, 0.0, 0], [FIRST, 0.0, 0.0, 0.0, 0.0, 0]]


def test_a_group_takes_in_its_parts_and_is_divided_by_its_own_base():
    cube = cube_of([fact(50, target_group="elderly"), fact(8, target_group="elderly_alone"), fact(9)])
    bases = bases_of(row(FIRST, 116, "elderly"), row(FIRST, 16, "elderly_alone"), row(FIRST, 1000))
    parts = {"elderly": ["elderly", "elderly_alone"], "elderly_alone": ["elderly_alone"], "women": ["women"]}
    frame = coverage_by_group(cube, REACHED, bases, FIRST, parts)
    assert frame["code"].tolist() == ["elderly", "elderly_alone", "women"]
    assert frame["value"].tolist() == [58, 8, 0]
    assert frame["ratio"].tolist()[:2] == [0.5, 0.5]
    assert frame["base_state"].tolist() == ["stated", "stated", "missing"]


def test_a_channel_is_a_share_of_the_population():
    cube = cube_of([fact(50, channel="lecture"), fact(30, channel="sms")])
    frame = coverage_by_value(cube, REACHED, bases_of(row(FIRST, 100)), FIRST, "channel")
    assert frame[["code", "value", "ratio"]].to_numpy().tolist() == [
        ["lecture", 50.0, 0.5], ["sms", 30.0, 0.3]
    ]  # fmt: skip


def test_leaflets_cover_nobody_and_households_are_a_share_of_households():
    assert subject_of("leaflets") == ""
    assert subject_of("households", "elderly") == "households"
    assert subject_of("people_reached", "elderly") == "elderly"
    cube = cube_of([fact(12, measure="households", target_group="elderly")])
    bases = bases_of(row(FIRST, 48, "households"))
    assert coverage_of(cube, Filters(measure="households"), bases, FIRST).ratio == 0.25
    assert coverage_of(cube, Filters(measure="leaflets"), bases, FIRST).base.state == "missing"


def test_the_year_of_the_base_is_that_of_the_periods_end_but_no_later_than_the_data():
    cube = cube_of([fact(1)])
    assert base_year(cube, Filters()) == 2023
    assert base_year(cube, Filters(start=date(2021, 1, 1), end=date(2021, 12, 31))) == 2021
    assert base_year(cube, Filters(start=date(2023, 1, 1), end=date(2025, 12, 31))) == 2023
    assert base_year(cube_of([]), Filters()) == 0
