from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from analysis.comparison import by_value, online_offline, people_per_session
from analysis.districts import (
    breadth,
    breakdown_parent,
    by_district,
    by_unit,
    common_district,
    has_divisions_below,
    next_level,
)
from analysis.filters import HIDDEN, Filters
from analysis.matrix import matrix
from tests.unit.analysis_cubes import cube_of, fact, mention

PEOPLE = Filters(measure="people_reached")
TOWNS = [("530523101", "龙山镇"), ("530523102", "镇安镇"), ("530523201", "龙江乡")]
COUNTY = {"district_code": "530523", "district": "云南省/保山市/龙陵县"}


def test_by_district_has_a_row_for_what_is_known_no_deeper_and_sums_to_the_total():
    cube = cube_of(
        [
            fact(100),
            fact(50, unit="乙"),
            fact(400, district_code="530523102"),
            fact(9000, low=8000, qualifier="at_most", **COUNTY),
            fact(7, district_code="", district=""),
            fact(5, measure="sessions"),
        ]
    )
    frame = by_district(cube, PEOPLE)
    assert frame["code"].tolist() == ["530523102", "530523101", "530523", ""]
    assert frame["name"].tolist() == ["镇安镇", "龙山镇", "龙陵县", ""]
    assert frame["value"].tolist() == [400, 150, 9000, 7]
    assert frame["here"].tolist() == [False, False, True, True]
    assert frame["low"].tolist() == [400, 150, 8000, 7]
    assert frame["estimated_share"].tolist() == [0, 0, 1, 0]
    assert frame["units"].tolist() == [1, 2, 1, 1]


def test_a_district_that_reported_nothing_of_the_measure_has_a_row_without_figures_behind_a_reported_zero():
    april = replace(PEOPLE, start=date(2023, 4, 1), end=date(2023, 4, 30), district="530523")
    cube = cube_of(
        [
            fact(0),
            fact(11, district_code="530523102", measure="sessions"),
            fact(5, measure="sessions", **COUNTY),
            fact(8, district_code="530523103", period_end=date(2023, 6, 30)),
            fact(50, district_code="530523104", qualifier="at_least", high=99.0),
        ],
        [mention(district_code="530523201")],
    )
    frame = by_district(cube, april)
    # what was told of another time alone has no row, nor the county itself, of which nothing can be missing
    assert frame["code"].tolist() == ["530523104", "530523101", "530523102", "530523201"]
    assert frame["value"].tolist() == [50, 0, 0, 0]
    assert frame["facts"].tolist() == [1, 1, 0, 0]
    # to leave estimates out changes sums, not what was done
    hidden = by_district(cube, replace(april, estimates=HIDDEN))
    assert hidden[["code", "facts"]].to_numpy().tolist() == [
        ["530523101", 1], ["530523102", 0], ["530523104", 0], ["530523201", 0],
    ]  # fmt: skip


def test_drill_down_goes_one_level_at_a_time():
    cube = cube_of([fact(1), fact(2, district_code="110105", district="北京市/朝阳区")])
    assert by_district(cube, PEOPLE)["code"].tolist() == ["11", "53"]
    assert by_district(cube, Filters(district="53", measure="people_reached"))["code"].tolist() == ["5305"]
    assert by_district(cube, Filters(district="5305", measure="people_reached"))["code"].tolist() == [
        "530523"
    ]
    below = Filters(district="530523101", measure="people_reached")
    assert not has_divisions_below(cube, below)
    assert by_unit(cube, below)[["code", "value"]].to_numpy().tolist() == [["龙山派出所", 1]]


def test_a_level_without_a_place_of_its_own_is_passed_over():
    cube = cube_of([fact(n, district_code=code) for n, code in ((1, "110105"), (2, "110108"))])
    assert common_district(cube) == "11"
    assert next_level(cube, "11") == 6
    assert by_district(cube, PEOPLE)["name"].tolist() == ["海淀区", "朝阳区"]


def test_the_deepest_common_division_is_where_the_breakdown_starts():
    assert breakdown_parent(cube_of([fact(1), fact(2, district_code="530523201")]), PEOPLE) == "530523"
    assert breakdown_parent(cube_of([fact(1)]), Filters(district="53")) == "53"
    assert common_district(cube_of([])) == ""


def test_breadth_divides_by_all_divisions_and_names_those_without_a_session():
    cube = cube_of(
        [fact(3, measure="sessions"), fact(0, measure="sessions", district_code="530523102"),
         fact(2, measure="sessions", **COUNTY)],
        [mention(district_code="530523201")],
    )  # fmt: skip
    found = breadth(cube, Filters(measure="posters"), TOWNS)
    assert (found.level, found.covered, found.total, found.unplaced) == ("township", 1, 3, 2)
    assert found.none["name"].tolist() == ["镇安镇", "龙江乡"]
    assert found.none["other"].tolist() == [True, True]
    may = Filters(start=date(2023, 5, 1), end=date(2023, 5, 31))
    assert breadth(cube, may, TOWNS).none["other"].tolist() == [False, False, False]


def test_the_matrix_tells_counted_done_zero_and_nothing_apart():
    cube = cube_of(
        [
            fact(100),
            fact(20),
            fact(0, target_group="women"),
            fact(5, target_group="merchants", measure="leaflets"),
            fact(7, district_code="530523102"),
        ],
        [mention()],
    )
    known = {"district_code": [code for code, _ in TOWNS]}
    cells = matrix(cube, PEOPLE, "target_group", "district_code", known).set_index(["row", "column"])
    assert len(cells) == 4 * 3
    assert cells.loc[("students", "530523101"), ["state", "value", "facts"]].tolist() == ["counted", 120, 2]
    assert cells.loc[("students", "530523102"), "state"] == "counted"
    assert cells.loc[("women", "530523101"), ["state", "facts"]].tolist() == ["zero", 1]
    assert cells.loc[("elderly", "530523101"), ["state", "mentions"]].tolist() == ["done_not_counted", 1]
    assert cells.loc[("merchants", "530523101"), ["state", "other_facts"]].tolist() == ["done_not_counted", 1]
    assert set(cells.xs("530523201", level="column")["state"]) == {"nothing"}


def test_a_mention_beside_a_figure_leaves_the_cell_counted():
    cube = cube_of([fact(9, target_group="elderly", channel="sms")], [mention()])
    cells = matrix(cube, PEOPLE, "channel", "target_group", {})
    assert cells[["row", "column", "state", "value", "mentions"]].to_numpy().tolist() == [
        ["sms", "elderly", "counted", 9, 1]
    ]


def test_a_matrix_of_nothing_is_empty():
    assert len(matrix(cube_of([]), PEOPLE, "channel", "target_group", {})) == 0


def test_online_and_offline_share_the_total():
    cube = cube_of([fact(60), fact(30, channel="sms"), fact(10, channel="unspecified")])
    frame = online_offline(cube, PEOPLE, {"lecture": "offline", "sms": "online", "unspecified": ""})
    assert frame[["medium", "value", "share"]].to_numpy().tolist() == [
        ["offline", 60, 0.6], ["online", 30, 0.3], ["", 10, 0.1]
    ]  # fmt: skip


def test_a_share_is_bounded_by_what_the_medium_and_the_rest_can_be():
    cube = cube_of([fact(60), fact(40, channel="sms", low=40.0, high=np.inf)])
    frame = online_offline(cube, PEOPLE, {"lecture": "offline", "sms": "online"})
    assert frame[["medium", "share", "share_low", "share_high"]].to_numpy().tolist() == [
        ["offline", 0.6, 0.0, 0.6], ["online", 0.4, 0.0, 1.0], ["", 0.0, 0.0, 0.0]
    ]  # fmt: skip


def test_by_value_is_sorted_keeps_reported_zeros_and_puts_the_unspecified_last():
    cube = cube_of(
        [fact(1), fact(5, channel="sms"), fact(0, channel="phone"), fact(9, channel="unspecified")]
    )
    assert by_value(cube, PEOPLE, "channel")[["code", "value"]].to_numpy().tolist() == [
        ["sms", 5], ["lecture", 1], ["phone", 0], ["unspecified", 9]
    ]  # fmt: skip


def test_people_are_divided_by_their_own_sessions_only():
    cube = cube_of(
        [
            fact(300),
            fact(3, measure="sessions"),
            fact(100, unit="乙"),
            fact(1, unit="乙", measure="sessions"),
            fact(999, unit="丙"),
            fact(8, unit="丁", measure="sessions"),
        ]
    )
    frame = people_per_session(cube, Filters(), "channel")
    assert frame[["code", "people", "sessions", "ratio", "people_apart"]].to_numpy().tolist() == [
        ["lecture", 400, 4, 100, 999]
    ]


def test_people_per_session_are_bounded_by_what_both_can_be():
    cube = cube_of(
        [
            fact(300, high=360.0),
            fact(5, low=4.0, high=6.0, measure="sessions"),
            fact(9, unit="乙", high=np.inf),
        ]
    )
    (row,) = people_per_session(cube, Filters(), "channel").to_dict("records")
    assert (row["people_low"], row["people"], row["people_high"]) == (300, 300, 360)
    assert (row["sessions_low"], row["sessions"], row["sessions_high"]) == (4, 5, 6)
    assert (row["ratio_low"], row["ratio"], row["ratio_high"]) == (50, 60, 90)
    assert (row["people_apart_low"], row["people_apart"], row["people_apart_high"]) == (9, 9, np.inf)


@pytest.mark.parametrize("facts", [[], [fact(5)]])
def test_people_without_sessions_have_no_ratio(facts):
    frame = people_per_session(cube_of(facts), Filters(), "target_group")
    assert frame["ratio"].isna().all()
    assert frame["people_apart"].tolist() == [5.0] * len(facts)
    assert np.array_equal(frame["sessions"], [0.0] * len(facts))
