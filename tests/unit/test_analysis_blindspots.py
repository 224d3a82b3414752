"""Blind spots: every cell with its base, coverage and story, the worst first, and what fell behind."""

from __future__ import annotations

import math
from datetime import date

import pytest

from analysis.blindspots import blind_cells, fell_behind, ranked, until_day
from analysis.filters import Filters
from analysis.matrix import COUNTED, DONE, NOTHING, ZERO
from tests.unit.analysis_cubes import cube_of, fact, mention
from tests.unit.test_analysis_coverage import COUNTY, FIRST, SECOND, THIRD, bases_of, row

PARTS = {
    "elderly": ["elderly", "elderly_alone"],
    "elderly_alone": ["elderly_alone"],
    "students": ["students"],
}
KNOWN = {"district_code": [FIRST, SECOND, THIRD], "target_group": ["elderly", "students"]}
MARCH = {"period_start": date(2023, 3, 1), "period_end": date(2023, 3, 31)}
APRIL = Filters(measure="people_reached", district=COUNTY, start=date(2023, 4, 1), end=date(2023, 4, 30))
BASES = (
    row(FIRST, 1000), row(SECOND, 2000), row(FIRST, 200, "students"), row(SECOND, 300, "students"),
    row(FIRST, 150, "elderly"), row(SECOND, 250, "elderly"), row(THIRD, 90, "elderly"),
)  # fmt: skip


def county():
    return cube_of(
        [
            fact(50),
            fact(30, unit="龙山中学"),
            fact(0, district_code=SECOND, district="云南省/保山市/龙陵县/镇安镇"),
            fact(7, measure="sessions", target_group="elderly", district_code=SECOND),
            fact(400, target_group="unspecified", district_code=SECOND),
            fact(20, target_group="elderly_alone", **MARCH),
            fact(9, target_group="students", district_code=THIRD, unit="龙江派出所", **MARCH),
        ],
        [mention(target_group="elderly", district_code=FIRST)],
    )


def cells(filters=APRIL, rows="district_code", columns="target_group"):
    found = blind_cells(county(), filters, bases_of(*BASES), rows, columns, KNOWN, PARTS)
    return found.set_index(["row", "column"])


def test_a_cell_has_its_state_base_coverage_and_units():
    found = cells()
    cell = found.loc[(FIRST, "students")]
    assert (cell["state"], cell["value"], cell["base"], cell["ratio"], cell["units"]) == (
        COUNTED,
        80,
        200,
        0.4,
        2,
    )
    assert found.loc[(SECOND, "students"), ["state", "base", "ratio"]].tolist() == [ZERO, 300, 0]
    assert found.loc[(SECOND, "elderly"), ["state", "base", "unspecified"]].tolist() == [DONE, 250, 400]
    assert found.loc[(THIRD, "elderly"), ["state", "base", "units"]].tolist() == [NOTHING, 90, 0]
    assert found.loc[(THIRD, "students"), "base_state"] == "missing"
    assert math.isnan(found.loc[(THIRD, "students"), "ratio"])


def test_the_story_tells_the_last_day_on_which_anything_was_done_before_the_period_too():
    found = cells()
    assert found.loc[(THIRD, "students"), ["last", "last_unit"]].tolist() == [date(2023, 3, 31), "龙江派出所"]
    assert found.loc[(THIRD, "students"), "units"] == 0
    assert found.loc[(THIRD, "elderly"), ["last", "last_unit"]].tolist() == [None, ""]
    assert found.loc[(FIRST, "elderly"), ["state", "last"]].tolist() == [DONE, date(2023, 4, 30)]


def test_a_group_holds_its_parts_and_is_divided_by_its_own_base():
    march = Filters(measure="people_reached", district=COUNTY, start=date(2023, 3, 1), end=date(2023, 3, 31))
    cell = cells(march).loc[(FIRST, "elderly")]
    assert (cell["state"], cell["value"], cell["base"], cell["units"]) == (COUNTED, 20, 150, 1)
    assert cell["last"] == date(2023, 3, 31)


def test_groups_by_channel_are_divided_by_the_groups_base_of_the_whole_division():
    found = blind_cells(county(), APRIL, bases_of(*BASES), "target_group", "channel", KNOWN, PARTS).set_index(
        ["row", "column"]
    )
    assert found.loc[("elderly", "lecture"), ["state", "base"]].tolist() == [DONE, 490]
    assert found.loc[("students", "lecture"), "base_state"] == "partial"


def test_what_covers_nobody_has_no_coverage_but_is_ordered_by_the_people_concerned():
    found = cells(Filters(measure="leaflets", district=COUNTY))
    assert found.loc[(FIRST, "students"), "base"] == 200
    assert found["ratio"].isna().all()


def test_nothing_done_with_the_largest_base_comes_first():
    found = ranked(cells().reset_index(), {"unspecified"})
    assert found[["row", "column", "state"]].to_numpy().tolist() == [
        [THIRD, "elderly", NOTHING],
        [THIRD, "students", NOTHING],  # nobody knows how many
        [SECOND, "students", ZERO],
        [SECOND, "elderly", DONE],
        [FIRST, "elderly", DONE],
    ]


def test_without_bases_a_place_that_reports_and_a_group_reached_elsewhere_go_first():
    groups = ["elderly", "parents", "students"]
    facts = [
        fact(district_code=THIRD, target_group="students", value=900.0),
        fact(district_code=THIRD, target_group="elderly", value=30.0),
        fact(district_code=SECOND, target_group="elderly", value=20.0),
    ]
    known = {"district_code": [FIRST, SECOND, THIRD], "target_group": groups}
    asked = Filters(measure="people_reached", district=COUNTY)
    found = ranked(
        blind_cells(cube_of(facts), asked, bases_of(), "district_code", "target_group", known, {}), set()
    )
    assert found[["row", "column"]].to_numpy().tolist() == [
        [SECOND, "students"], [SECOND, "parents"], [THIRD, "parents"],
        [FIRST, "students"], [FIRST, "elderly"], [FIRST, "parents"],
    ]  # fmt: skip


@pytest.mark.parametrize(("weeks", "codes"), [(4, [THIRD]), (5, [])])
def test_weeks_without_anything_are_counted_to_the_last_day_of_the_data(weeks, codes):
    known = [FIRST, SECOND, THIRD]
    found = fell_behind(county(), Filters(district=COUNTY), "district_code", known, weeks)
    assert found["code"].tolist() == codes
    assert found["last_unit"].tolist() == ["龙江派出所"] * len(codes)


def test_what_never_did_anything_stands_first_and_the_period_ends_the_counting():
    assert until_day(county(), APRIL) == date(2023, 4, 30)
    march = Filters(start=date(2023, 3, 1), end=date(2023, 3, 31), district=COUNTY)
    found = fell_behind(county(), march, "district_code", [FIRST, SECOND, THIRD], 1)
    assert found["code"].tolist() == [SECOND]
    assert math.isnan(found["weeks"].iloc[0])
    later = fell_behind(county(), Filters(district=COUNTY), "district_code", ["530523203", THIRD], 4)
    assert later["code"].tolist() == ["530523203", THIRD]
    assert fell_behind(county(), march, "target_group", ["women"], 1)["code"].tolist() == ["women"]
