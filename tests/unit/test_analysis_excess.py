"""Coverage above 100 %: every likely cause with its amount and its facts, by hand."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from analysis.coverage import coverage_of
from analysis.cube import mask_records
from analysis.doubles import index_doubles
from analysis.excess import DOUBLE, ELSEWHERE, OLD_BASE, REPEATED, Excess, split_excess
from analysis.filters import Filters
from etl.store.doubles_frames import FIGURE_COLUMNS, PAIR_COLUMNS
from tests.unit.analysis_cubes import cube_of, fact
from tests.unit.test_analysis_coverage import FIRST, bases_of, row

REACHED = Filters(measure="people_reached", district=FIRST)
MAY = {"period_start": date(2023, 5, 1), "period_end": date(2023, 5, 31)}
NO_PAIRS = pd.DataFrame(columns=PAIR_COLUMNS), pd.DataFrame(columns=FIGURE_COLUMNS)


def excess_of(facts, *rows, pairs=NO_PAIRS, filters=REACHED, passing=("stall", "media")) -> Excess | None:
    cube, bases = cube_of(facts), bases_of(*rows)
    doubled = pd.DataFrame([{**fact(0), "lost": 0.0, "decision": 0}]).iloc[:0]
    index = index_doubles(cube, *pairs, doubled)
    base = coverage_of(cube, filters, bases, FIRST).base
    mask = mask_records(cube.facts, filters)
    return split_excess(cube, mask, filters.measure, 2023, base, bases, index, passing)


def causes_of(found: Excess) -> dict[str, tuple[float, tuple[int, ...]]]:
    return {cause.name: (cause.amount, cause.facts) for cause in found.causes}


def test_nothing_is_split_up_to_100_percent_or_without_a_base():
    assert excess_of([fact(100)], row(FIRST, 100, year=2023)) is None
    assert excess_of([fact(100)]) is None


def test_what_a_unit_told_of_the_same_people_beyond_its_largest_period_are_repeated_contacts():
    facts = [
        fact(60), fact(50, **MAY), fact(20, **MAY, channel="sms"),  # 60 in April, 70 in May
        fact(30, unit="镇安派出所"),  # another unit, once
        fact(5, target_group="elderly"),  # another group, once
    ]  # fmt: skip
    found = excess_of(facts, row(FIRST, 100, year=2023))
    assert causes_of(found) == {REPEATED: (60, (1, 2, 3))}
    assert (found.above, found.rest, found.age, found.impossible) == (65, 5, 0, False)


def test_people_from_elsewhere_are_those_of_the_channels_that_passers_by_hear():
    facts = [fact(80), fact(70, channel="stall", unit="b"), fact(10, channel="media", unit="c")]
    found = excess_of(facts, row(FIRST, 100, year=2023))
    assert causes_of(found) == {ELSEWHERE: (80, (2, 3))}
    assert (found.above, found.rest) == (60, 0)


def test_suspected_doubles_take_off_what_counts_twice():
    pair = dict.fromkeys(PAIR_COLUMNS, "") | {
        "case": 1, "measure": "people_reached", "left_value": 90.0, "right_value": 70.0, "score": 0.9
    }  # fmt: skip
    sides = [
        dict.fromkeys(FIGURE_COLUMNS, "")
        | {"case": 1, "measure": "people_reached", "side": side, "fact_id": number}
        for number, side in ((1, "left"), (2, "right"))
    ]
    pairs = pd.DataFrame([pair], columns=PAIR_COLUMNS), pd.DataFrame(sides, columns=FIGURE_COLUMNS)
    found = excess_of([fact(90), fact(70, unit="b")], row(FIRST, 80, year=2023), pairs=pairs)
    assert causes_of(found) == {DOUBLE: (70, (1, 2))}
    assert (found.above, found.rest) == (80, 10)


@pytest.mark.parametrize(
    ("rows", "age", "amount", "rest"),
    [
        ([row(FIRST, 90, year=2019), row(FIRST, 100, year=2021)], 2, 10, 40),  # 5 more each year
        ([row(FIRST, 110, year=2019), row(FIRST, 100, year=2021)], 2, 0, 50),  # falling: no cause
        ([row(FIRST, 100, year=2021)], 2, math.nan, 50),  # known for one year only
        ([row(FIRST, 100, year=2024), row(FIRST, 80, year=2026)], -1, 10, 40),  # a later one stands in
    ],
)
def test_an_old_base_is_carried_on_at_its_own_yearly_change(rows, age, amount, rest):
    found = excess_of([fact(150)], *rows)
    assert (found.age, found.rest) == (age, rest)
    assert [cause.name for cause in found.causes] == [OLD_BASE]
    assert found.causes[0].amount == pytest.approx(amount, nan_ok=True)


def test_causes_that_overlap_are_taken_out_of_the_rest_once():
    facts = [fact(60, channel="stall"), fact(50, channel="stall", **MAY), fact(55, unit="b")]
    found = excess_of(facts, row(FIRST, 40, year=2023))
    assert causes_of(found) == {REPEATED: (50, (1, 2)), ELSEWHERE: (110, (1, 2))}
    assert (found.above, found.rest) == (125, 15)


def test_people_who_are_counted_once_cannot_be_more_than_there_are():
    app = {"measure": "app_installs", "channel": "app"}
    filters = replace(REACHED, measure="app_installs")
    found = excess_of([fact(90, **app)], row(FIRST, 80, year=2023), filters=filters, passing=("app",))
    assert (found.impossible, causes_of(found), found.above, found.rest) == (True, {}, 10, 10)
