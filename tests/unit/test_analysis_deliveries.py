"""Which unit of the roster a file is from."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.reporting_frames import COUNTY, IN_TIME, matched, receipt, roster_of, sent, unit

LONGLING = roster_of(unit(), unit("象达镇云山社区", "530523105"), unit("妇联", COUNTY, aliases=("妇工委",)))


@pytest.mark.parametrize(
    ("name", "place", "row"),
    [
        ("镇安派出所", "530523102", 1),
        ("龙陵县公安局镇安派出所", COUNTY, 1),  # another name of it, at the county
        ("镇安派出所", "", 1),  # nothing says where, and there is one only
        ("镇安派出所", "530502", -1),  # another county's
        ("云山社区", COUNTY, 2),  # a community is known by its township, which the file does not say
        ("妇工委", COUNTY, 3),  # an alias
        ("县妇联", COUNTY, 3),
        ("龙新派出所", COUNTY, -1),
        ("", COUNTY, -1),
    ],
)
def test_a_unit_is_found_under_all_its_names(name: str, place: str, row: int) -> None:
    found = matched(LONGLING, [sent(name, place=place)])
    assert [*found.listed["unit_row"], *found.unlisted["unit_row"]] == [row]


def test_a_name_that_two_units_share_is_neither_of_them() -> None:
    roster = roster_of(unit("云山社区", "530523105"), unit("云山社区", "530523102"))
    found = matched(roster, [sent("云山社区", place=COUNTY), sent("云山社区", place="530523105", file="b")])
    assert found.listed[["file", "unit_row"]].to_numpy().tolist() == [["b.xlsx", 1]]
    assert found.unlisted["file"].tolist() == ["a.xlsx"]


TWO_TOWNSHIPS = roster_of(unit(), unit(place="530523101"))


def test_a_unit_of_two_townships_has_reported_for_those_of_its_figures() -> None:
    found = matched(TWO_TOWNSHIPS, [sent(), sent(place=COUNTY), sent(place="530523101", file="b")])
    # what the first file says of the county as a whole is for neither
    assert found.listed[["file", "unit_row"]].to_numpy().tolist() == [["a.xlsx", 1], ["b.xlsx", 2]]
    assert len(found.unlisted) == 0


def test_a_file_that_does_not_tell_the_townships_apart_is_for_both() -> None:
    found = matched(TWO_TOWNSHIPS, [sent(place=COUNTY)])
    assert found.listed["unit_row"].tolist() == [1, 2]
    assert found.listed["delivery"].tolist() == [0, 0]


def test_of_a_files_receipts_the_last_one_stands() -> None:
    receipts = [
        receipt("a", date(2023, 8, 9)),
        receipt("a", date(2023, 8, 2)),
        receipt("z", date(2023, 1, 1)),
    ]
    found = matched(LONGLING, [sent()], receipts)
    assert found.listed["first"].tolist() == [date(2023, 8, 2)]


def test_a_correction_came_when_its_first_version_with_figures_did() -> None:
    day = date(2023, 8, 1)
    rows = [
        sent(received=day, file="blank", stands_as="b", facts=0, above_zero=0),
        sent(received=date(2023, 8, 2), file="a", stands_as="b"),
        sent(received=date(2023, 8, 20), file="b"),
    ]
    found = matched(LONGLING, rows)
    assert found.listed[["file", "first", "received"]].to_numpy().tolist() == [
        ["b.xlsx", date(2023, 8, 2), date(2023, 8, 20)]
    ]


def test_what_could_not_be_read_is_from_whom_its_receipt_says_and_is_read_once_it_is_stored() -> None:
    lost = receipt("x", IN_TIME, unit="镇安所", district_code=COUNTY, problem="unreadable")
    found = matched(LONGLING, [], [lost])
    assert found.listed[["unit_row", "file", "problem", "facts"]].to_numpy().tolist() == [
        [1, "x.xlsx", "unreadable", 0]
    ]
    found = matched(LONGLING, [sent(file="x")], [lost])
    assert found.listed[["file", "problem", "facts"]].to_numpy().tolist() == [["x.xlsx", "", 3]]


def test_without_a_roster_everything_is_unlisted() -> None:
    found = matched(roster_of(unit()).iloc[:0], [sent()])
    assert (len(found.listed), found.unlisted["unit"].tolist()) == (0, ["镇安派出所"])
