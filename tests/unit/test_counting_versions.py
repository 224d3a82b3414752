"""Which submission replaces which (contract, 5.2)."""

from __future__ import annotations

from etl.counting.versions import Version, counties_by_unit, replacements, version_key

PLACES = {"城关派出所": ["530523"]}


def test_the_newest_version_replaces_all_before_it() -> None:
    versions = [Version(1, False, PLACES), Version(2, False, PLACES), Version(3, False, PLACES)]

    assert replacements(versions) == {1: 3, 2: 3, 3: None}


def test_a_withdrawn_version_replaces_nothing() -> None:
    versions = [Version(1, False, PLACES), Version(2, False, PLACES), Version(3, True, PLACES)]

    assert replacements(versions) == {1: 2, 2: None}


def test_units_called_alike_in_two_counties_are_two_units() -> None:
    elsewhere = {"城关派出所": ["420112"]}

    assert replacements([Version(1, False, PLACES), Version(2, False, elsewhere)]) == {1: None, 2: None}


def test_an_unknown_county_can_be_any() -> None:
    assert replacements([Version(1, False, PLACES), Version(2, False, {})]) == {1: 2, 2: None}
    assert counties_by_unit([("甲", "5305"), ("甲", "530523100"), ("乙", "")]) == {"甲": ["530523"]}


def test_the_key_tells_layout_units_period_and_samples_apart() -> None:
    key = version_key("L", ["甲", "乙"], 20230401, 20230430, False)

    assert key == version_key("L", ["乙", "甲", "乙"], 20230401, 20230430, False)
    others = {
        version_key("M", ["甲", "乙"], 20230401, 20230430, False),
        version_key("L", ["甲"], 20230401, 20230430, False),
        version_key("L", ["甲", "乙"], 20230401, 20230429, False),
        version_key("L", ["甲", "乙"], 20230402, 20230430, False),
        version_key("L", ["甲", "乙"], 20230401, 20230430, True),
    }
    assert len(others | {key}) == 6


def test_without_a_layout_or_a_unit_nothing_is_a_version() -> None:
    assert version_key("", ["甲"], 20230401, 20230430, False) == ""
    assert version_key("L", [], 20230401, 20230430, False) == ""
