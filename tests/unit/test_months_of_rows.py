"""Which month a figure lies in: its whole period, or none."""

from datetime import date

import numpy as np

from analysis.months_of_rows import month_of_rows
from tests.unit.analysis_cubes import cube_of, fact

PERIODS = [
    (date(2023, 4, 1), date(2023, 4, 30)),
    (date(2023, 4, 30), date(2023, 4, 30)),
    (date(2023, 4, 30), date(2023, 5, 1)),  # over the end of a month
    (date(2022, 12, 5), date(2022, 12, 31)),
    (date(2023, 1, 1), date(2023, 12, 31)),
    (date(1969, 12, 31), date(1969, 12, 31)),
]
CUBE = cube_of([fact(1, period_start=start, period_end=end) for start, end in PERIODS])


def months(first, count, rows=slice(None)):
    return month_of_rows(CUBE, rows, first, count).tolist()


def test_the_whole_period_lies_in_the_month():
    assert months(date(2022, 12, 1), 5) == [5, 5, 0, 1, 0, 0]


def test_other_months_than_those_asked_for_are_none():
    assert months(date(2023, 1, 15), 3) == [0, 0, 0, 0, 0, 0]
    assert months(date(2023, 4, 1), 1) == [1, 1, 0, 0, 0, 0]
    assert months(date(1969, 12, 1), 641) == [641, 641, 0, 637, 0, 1]


def test_some_rows_are_asked_for_alone():
    assert months(date(2023, 4, 1), 1, np.array([1, 3])) == [1, 0]
    assert months(date(2023, 4, 1), 1, np.empty(0, np.int64)) == []


def test_nothing_is_in_no_month():
    assert month_of_rows(cube_of([]), slice(None), date(2023, 4, 1), 12).tolist() == []
