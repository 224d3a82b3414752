"""What is asked about: which groups, which cells can be blank and how many are, which values have nothing at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from analysis.asked import Blanks, asked_values, count_blanks, silent_values, vague_values
from analysis.filters import HIDDEN, Filters
from analysis.matrix import COUNTED, matrix_with_parts
from tests.unit.analysis_cubes import cube_of, fact, mention
from tests.unit.test_analysis_coverage import COUNTY, FIRST, SECOND, THIRD, bases_of, row

GROUPS = ["unspecified", "elderly", "elderly_alone", "students", "university_students", "women", "disabled"]
PARTS = {
    "elderly": ["elderly", "elderly_alone"],
    "elderly_alone": ["elderly_alone"],
    "students": ["students", "university_students"],
    "university_students": ["university_students"],
    "women": ["women"],
    "disabled": ["disabled"],
}
PEOPLE = Filters(measure="people_reached", district=COUNTY)
APRIL = replace(PEOPLE, start=date(2023, 4, 1), end=date(2023, 4, 30))
BASES = bases_of(row(FIRST, 1000), row(FIRST, 90, "disabled"))


def county():
    """Students in two townships and, with no group named, of the county itself; elderly living alone told of in words."""
    return cube_of(
        [
            fact(50),
            fact(7, district_code=SECOND),
            fact(400, target_group="unspecified", district_code=COUNTY),
            fact(9, period_start=date(2023, 3, 1), period_end=date(2023, 3, 31), target_group="women"),
        ],
        [mention(target_group="elderly_alone", district_code=FIRST)],
    )


def test_asked_about_are_groups_that_somebody_named_in_any_period_and_those_whose_people_are_counted():
    known = asked_values(county(), APRIL, BASES, [FIRST, SECOND, THIRD], GROUPS)
    assert known == {
        "district_code": [FIRST, SECOND, THIRD],
        "target_group": ["disabled", "elderly_alone", "students", "unspecified", "women"],
        "channel": ["lecture", "sms"],
    }


def test_a_group_and_a_channel_of_the_filters_are_asked_about_whatever_is_known_of_them():
    known = asked_values(county(), replace(APRIL, target_group="parents", channel="media"), BASES, [], GROUPS)
    assert "parents" in known["target_group"]
    assert known["channel"] == ["lecture", "media", "sms"]


@pytest.mark.parametrize("sides", [("district_code", "target_group"), ("target_group", "district_code")])
def test_neither_what_names_no_group_nor_the_county_itself_can_be_blank(sides):
    known = asked_values(county(), APRIL, BASES, [FIRST, SECOND, THIRD], GROUPS)
    cells = matrix_with_parts(county(), APRIL, *sides, known, PARTS)
    vague = vague_values(cells, COUNTY, *sides)
    assert vague == {"unspecified", COUNTY}
    assert len(cells) == 4 * 5
    # three townships by disabled, elderly_alone, students and women, of which three cells have something
    rows, columns = (3, 4) if sides[0] == "district_code" else (4, 3)
    assert count_blanks(cells, vague) == Blanks(rows, columns, cells=12, blank=9)


def test_a_group_is_not_blank_where_one_of_its_parts_has_something():
    cube = cube_of(
        [fact(20, target_group="elderly_alone"), fact(5, target_group="elderly", district_code=SECOND)]
    )
    cells = matrix_with_parts(cube, APRIL, "target_group", "district_code", {}, PARTS)
    found = cells.set_index(["row", "column"]).loc[("elderly", FIRST)]
    assert (found["state"], found["value"], found["facts"]) == (COUNTED, 20, 1)
    assert count_blanks(cells, frozenset({"unspecified"})) == Blanks(2, 2, cells=4, blank=1)


def test_a_part_that_nobody_named_or_counted_is_not_called_blank():
    found = silent_values(county(), APRIL, "target_group", GROUPS, BASES, PARTS)
    assert found.asked == ["elderly", "elderly_alone", "students", "women", "disabled"]
    assert found.codes == ["women", "disabled"]  # the elderly have what those living alone have
    with_base = bases_of(row(FIRST, 1000), row(FIRST, 40, "university_students"))
    assert silent_values(county(), APRIL, "target_group", GROUPS, with_base, PARTS).codes == [
        "university_students", "women", "disabled",
    ]  # fmt: skip


def test_a_filter_chooses_who_is_asked_about_and_hidden_estimates_were_done_all_the_same():
    chosen = replace(APRIL, target_group="university_students,students")
    found = silent_values(county(), chosen, "target_group", GROUPS, BASES, PARTS)
    assert (found.asked, found.codes) == (["university_students", "students"], ["university_students"])
    about = cube_of([fact(50, qualifier="approx", low=40.0, high=60.0)])
    hidden = replace(APRIL, estimates=HIDDEN)
    assert silent_values(about, hidden, "target_group", ["students"], BASES, PARTS).codes == []


def test_channels_that_the_other_filters_leave_out_are_silent_under_them():
    found = silent_values(county(), replace(APRIL, unit="谁"), "channel", ["lecture", "sms"], BASES, PARTS)
    assert found.codes == ["lecture", "sms"]
