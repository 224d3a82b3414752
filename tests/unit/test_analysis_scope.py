"""What one county asks about and how far its data goes is its own: another county's files change none of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from analysis.asked import asked_values, silent_values
from analysis.blindspots import fell_behind, until_day
from analysis.coverage import base_year
from analysis.filters import Filters
from analysis.scope import first_day, last_day, values_within
from analysis.totals import compared_periods, development
from tests.unit.analysis_cubes import cube_of, fact, mention
from tests.unit.test_analysis_asked import GROUPS, PARTS
from tests.unit.test_analysis_coverage import COUNTY, FIRST, SECOND, THIRD, bases_of, row
from ui import sidebar

FAR = {"district_code": "110105", "district": "北京市/朝阳区"}
MARCH_2026 = {"period_start": date(2026, 3, 1), "period_end": date(2026, 3, 31)}
HERE = Filters(measure="people_reached", district=COUNTY)
OWN = [fact(50), fact(7, district_code=SECOND, period_start=date(2023, 3, 1), period_end=date(2023, 3, 31))]
OTHERS = [fact(900, target_group="university_students", channel="media", **FAR, **MARCH_2026)]
BASES = [row(FIRST, 1000), row(FIRST, 90, "disabled")]
FAR_BASE = row("110105", 5000, "women")


def alone():
    return cube_of(OWN, [mention()])


def among_others():
    return cube_of([*OWN, *OTHERS], [mention(), mention(target_group="elderly_alone", **FAR)])


def test_another_county_adds_no_row_to_what_is_asked_about():
    both = [
        asked_values(cube, HERE, bases, [FIRST, SECOND, THIRD], GROUPS)
        for cube, bases in ((alone(), bases_of(*BASES)), (among_others(), bases_of(*BASES, FAR_BASE)))
    ]
    assert both[0] == both[1]
    assert both[1]["target_group"] == ["disabled", "elderly", "students"]
    assert both[1]["channel"] == ["lecture", "sms"]
    silent = silent_values(among_others(), HERE, "target_group", GROUPS, bases_of(*BASES, FAR_BASE), PARTS)
    assert silent.codes == ["women", "disabled"]


def test_all_together_are_asked_about_what_anybody_named():
    known = asked_values(among_others(), replace(HERE, district=""), bases_of(FAR_BASE), [], GROUPS)
    assert known["target_group"] == ["elderly", "elderly_alone", "students", "university_students", "women"]


def test_a_township_is_asked_about_what_its_county_is_so_that_no_gap_vanishes_on_the_way_down():
    assert values_within(among_others(), replace(HERE, district=THIRD), "channel") == ["lecture", "sms"]
    assert last_day(among_others(), replace(HERE, district=SECOND)) == date(2023, 4, 30)


@pytest.mark.parametrize("cube", [alone, among_others])
def test_the_data_of_a_county_goes_as_far_as_its_own_figures(cube):
    assert (first_day(cube(), HERE), last_day(cube(), HERE)) == (date(2023, 3, 1), date(2023, 4, 30))
    assert until_day(cube(), HERE) == date(2023, 4, 30)
    assert base_year(cube(), HERE) == 2023
    found = fell_behind(cube(), HERE, "district_code", [FIRST, SECOND], 1)
    assert found[["code", "weeks"]].to_numpy().tolist() == [[SECOND, 4]]
    year = replace(HERE, start=date(2023, 1, 1), end=date(2023, 12, 31))
    assert compared_periods(cube(), year) == (
        (date(2023, 1, 1), date(2023, 4, 30)), (date(2022, 9, 1), date(2022, 12, 31)),
    )  # fmt: skip
    assert development(cube(), year).steps["start"].iloc[-1] == date(2023, 4, 1)
    assert sidebar.period_choices(cube(), HERE)["month"] == (date(2023, 4, 1), date(2023, 4, 30))


def test_where_nothing_came_from_a_county_all_data_says_how_far_it_goes():
    elsewhere = Filters(district="530521")
    assert (first_day(among_others(), elsewhere), last_day(among_others(), elsewhere)) == (
        date(2023, 3, 1), date(2026, 3, 31),
    )  # fmt: skip
    assert last_day(cube_of([]), elsewhere) is None
