"""Which month a figure lies in: its whole period, or none."""

from datetime import date

import numpy as np

from analysis.months_of_rows import month_of_rows, sums_by_measure_and_month
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


def test_sums_of_measures_by_month():
    facts = [
        fact(number, period_start=start, period_end=end) for number, (start, end) in enumerate(PERIODS, 1)
    ]
    cube = cube_of(
        [*facts, fact(40, measure="leaflets", period_start=date(2023, 4, 2), period_end=date(2023, 4, 2))]
    )

    def sums(first, count, rows=slice(None)):
        return sums_by_measure_and_month(cube, rows, first, count).tolist()

    assert cube.facts.columns["measure"].values == ("leaflets", "people_reached")
    assert sums(date(2022, 12, 1), 5) == [[0, 0, 0, 0, 40], [4, 0, 0, 0, 3], [0, 0, 0, 0, 0]]
    assert sums(date(2023, 4, 1), 2, np.array([1, 2, 6])) == [[40, 0], [2, 0], [0, 0]]
    assert sums(date(1969, 11, 1), 2) == [[0, 0], [0, 6], [0, 0]]  # begins before the data
    assert sums(date(2030, 1, 1), 1) == [[0], [0], [0]]
    assert sums_by_measure_and_month(cube_of([]), slice(None), date(2023, 4, 1), 2).tolist() == [[0, 0]]
