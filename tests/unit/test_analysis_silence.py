"""A period for which nothing came: told apart from one in which nothing was done, and from what filters leave out."""

from __future__ import annotations

from datetime import date

import pytest

from analysis.filters import Filters
from analysis.standing import Silence, silence
from tests.unit.analysis_cubes import cube_of, fact, mention

COUNTY, TOWN = "530523", "530523101"
APRIL = (date(2023, 4, 1), date(2023, 4, 30))
MAY = {"start": date(2023, 5, 1), "end": date(2023, 5, 31)}
QUARTER = {"period_start": date(2023, 4, 1), "period_end": date(2023, 6, 30)}


@pytest.mark.parametrize("other", [{}, {"unit": "谁"}, {"target_group": "women"}, {"estimates": "hide"}])
def test_a_period_without_any_submission_names_the_latest_month_that_has_one(other):
    found = silence(cube_of([fact(5)]), Filters(**MAY, district=COUNTY, **other))
    assert found == Silence(until=date(2023, 4, 30), month=APRIL, longer=0)


def test_what_a_filter_leaves_out_came_all_the_same():
    april = dict(zip(("start", "end"), APRIL, strict=True))
    assert silence(cube_of([fact(5)]), Filters(**april, target_group="women")) is None
    assert (
        silence(cube_of([fact(5)]), Filters(district="530523201")) is None
    )  # no period: it never came at all


def test_a_mention_is_a_submission_too():
    assert (
        silence(
            cube_of([fact(5)], [mention(period_start=MAY["start"], period_end=MAY["end"])]), Filters(**MAY)
        )
        is None
    )


def test_figures_of_a_longer_period_are_counted_and_lie_in_no_month():
    found = silence(cube_of([fact(5, **QUARTER)]), Filters(**MAY))
    assert found == Silence(until=date(2023, 6, 30), month=None, longer=1)


def test_a_place_from_which_nothing_ever_came_has_no_last_day():
    found = silence(cube_of([fact(5)]), Filters(**MAY, district="530523201"))
    assert found == Silence(until=None, month=None, longer=0)
