from datetime import date

import numpy as np
import pytest

from analysis.cube import mask_records, rows_beside, select_fact_ids
from analysis.filters import Filters, add_months, month_end, previous_period
from analysis.options import district_choices, present_values, units_within
from tests.unit.analysis_cubes import cube_of, fact, mention

QUARTER = {"period_start": date(2023, 4, 1), "period_end": date(2023, 6, 30)}


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (date(2023, 4, 1), date(2023, 4, 30), (date(2023, 3, 1), date(2023, 3, 31))),
        (date(2023, 4, 1), date(2023, 6, 30), (date(2023, 1, 1), date(2023, 3, 31))),
        (date(2024, 1, 1), date(2024, 2, 29), (date(2023, 11, 1), date(2023, 12, 31))),
        (date(2023, 4, 3), date(2023, 4, 9), (date(2023, 3, 27), date(2023, 4, 2))),
        (date(2023, 4, 2), date(2023, 4, 30), (date(2023, 3, 4), date(2023, 4, 1))),
    ],
)
def test_previous_period_has_as_many_months_or_days(start, end, expected):
    assert previous_period(start, end) == expected


def test_month_arithmetic_crosses_years():
    assert add_months(date(2023, 11, 17), 3) == date(2024, 2, 1)
    assert add_months(date(2023, 1, 31), -1) == date(2022, 12, 1)
    assert month_end(date(2024, 2, 5)) == date(2024, 2, 29)


def test_a_period_takes_what_lies_inside_and_leaves_longer_periods_beside():
    cube = cube_of(
        [fact(1), fact(2, **QUARTER), fact(4, period_start=date(2023, 5, 1), period_end=date(2023, 5, 31))]
    )
    april = Filters(start=date(2023, 4, 1), end=date(2023, 4, 30))
    assert select_fact_ids(cube, april).tolist() == [1]
    assert cube.fact_id[rows_beside(cube.facts, april)].tolist() == [2]
    quarter = Filters(start=date(2023, 4, 1), end=date(2023, 6, 30))
    assert select_fact_ids(cube, quarter).tolist() == [1, 2, 3]


def test_a_mention_without_a_period_counts_only_without_a_period_filter():
    cube = cube_of([fact(1)], [mention(period_start=None, period_end=None), mention()])
    assert mask_records(cube.mentions, Filters()).tolist() == [True, True]
    april = Filters(start=date(2023, 4, 1), end=date(2023, 4, 30))
    assert mask_records(cube.mentions, april).tolist() == [False, True]
    assert not len(np.arange(2)[rows_beside(cube.mentions, april)])


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (Filters(), [1, 2, 3, 4]),
        (Filters(district="530523"), [1, 2, 3]),
        (Filters(district="530523", here_only=True), [3]),
        (Filters(district="530523101"), [1]),
        (Filters(district="5305231"), [1, 2]),
        (Filters(here_only=True), [4]),
        (Filters(unit="龙江学校"), [2]),
        (Filters(unit="没有这个单位"), []),
        (Filters(unit_kind="school"), [2]),
        (Filters(target_group="elderly"), [3]),
        (Filters(channel="sms,lecture"), [1, 2, 3, 4]),
        (Filters(measure="sessions"), [4]),
        (Filters(measure="sessions,people_reached"), [1, 2, 3, 4]),
        (Filters(doubtful=True), [2]),
    ],
)
def test_each_filter_takes_its_rows(filters, ids):
    cube = cube_of(
        [
            fact(1),
            fact(2, district_code="530523102", unit="龙江学校", unit_type="school", doubtful=True),
            fact(3, district_code="530523", target_group="elderly", channel="sms"),
            fact(4, district_code="", measure="sessions"),
        ]
    )
    assert select_fact_ids(cube, filters).tolist() == ids


def test_categoricals_and_texts_make_the_same_cube():
    rows = [fact(1), fact(2, unit="乙"), fact(3, unit="甲")]
    plain = cube_of(rows).facts.columns["unit"]
    assert plain.values == ("乙", "甲", "龙山派出所")
    assert plain.codes.tolist() == [2, 0, 1]
    assert [plain.code_of(value) for value in ("甲", "丙")] == [1, -1]


def test_bounds_that_are_missing_are_open():
    cube = cube_of([fact(50, low=None, high=None, qualifier="at_least")])
    loose = cube.loose_among(slice(None))
    assert (loose.low.tolist(), loose.high.tolist()) == ([0.0], [np.inf])


def test_the_loose_ones_are_the_same_of_rows_that_follow_each_other_and_of_the_same_rows_one_by_one():
    vague = {"qualifier": "about"}
    cube = cube_of(
        [fact(1), fact(20, low=15, high=25, **vague), fact(3), fact(40, low=30, high=50, **vague), fact(5)]
    )
    for first, last in ((0, 5), (1, 3), (2, 3), (2, 5), (4, 4)):
        together, alone = cube.loose_among(slice(first, last)), cube.loose_among(np.arange(first, last))
        expected = [
            (place - first, value) for place, value in ((1, 15.0), (3, 30.0)) if first <= place < last
        ]
        for found in (together, alone):
            assert list(zip(found.places.tolist(), found.low.tolist(), strict=True)) == expected
            assert found.estimated.tolist() == [True] * len(expected)


def test_what_lies_in_a_span_is_the_same_whichever_rows_are_passed_over_together(monkeypatch):
    """Months in their order, a late file among them, a quarter, and figures that tell no period."""
    monkeypatch.setattr("analysis.columns._BLOCK", 2)
    months = [1, 1, 2, 2, 3, 1, 3, 4, 4, 5]
    facts = [
        fact(number, period_start=date(2023, month, 1), period_end=month_end(date(2023, month, 1)))
        for number, month in enumerate(months, 1)
    ]
    cube = cube_of([*facts, fact(11, **QUARTER)], [mention(period_start=None, period_end=None), mention()])
    days = [date(2023, month, 1) for month in range(1, 8)]
    for start in days:
        for end in map(month_end, days):
            inside = [
                number for number, month in enumerate(months, 1) if start.month <= month <= end.month
            ] + ([11] if start.month <= 4 and end.month >= 6 else [])
            filters = Filters(start=start, end=end)
            assert select_fact_ids(cube, filters).tolist() == inside
            assert np.flatnonzero(mask_records(cube.facts, filters)).tolist() == [one - 1 for one in inside]
            mentioned = [False, start.month <= 4 <= end.month]
            assert mask_records(cube.mentions, filters).tolist() == mentioned


@pytest.mark.parametrize("place", [{}, {"district": "53"}, {"target_group": "elderly"}])
def test_what_stands_beside_a_span_is_the_same_whichever_rows_are_passed_over_together(monkeypatch, place):
    """Months in their order, one file late, a quarter and a year among them; spans that cut months as well."""
    monkeypatch.setattr("analysis.columns._BLOCK", 2)
    months = [(1, 1), (1, 1), (2, 2), (1, 12), (2, 2), (4, 6), (5, 5), (1, 1), (6, 6), (7, 7)]
    spans = [(date(2023, first, 1), month_end(date(2023, last, 1))) for first, last in months]
    groups = ["students", "elderly", "elderly"] * 4
    cube = cube_of(
        [
            fact(number, period_start=start, period_end=end, target_group=groups[number])
            for number, (start, end) in enumerate(spans, 1)
        ]
    )
    days = [date(2023, month, day) for month in range(1, 9) for day in (1, 15)]
    for first in days:
        for last in (day for day in days if day >= first):
            beside = [
                number
                for number, (start, end) in enumerate(spans, 1)
                if start <= last and end >= first and not (start >= first and end <= last)
                if place.get("target_group") in (None, groups[number])
            ]
            rows = rows_beside(cube.facts, Filters(start=first, end=last, **place))
            assert cube.fact_id[rows].tolist() == beside


def test_choices_are_what_the_data_has():
    cube = cube_of([fact(1), fact(2, district_code="530523102", unit="乙", unit_type="bank")], [mention()])
    assert present_values(cube, "channel") == ["lecture", "sms"]
    assert units_within(cube, Filters(district="530523")) == ["乙", "龙山派出所"]
    assert units_within(cube, Filters(unit_kind="bank")) == ["乙"]
    assert district_choices(cube, "") == ["53", "5305", "530523"]
    assert district_choices(cube, "530523") == ["53", "5305", "530523", "530523101", "530523102"]
