"""Which submission replaces which (contract, 5.2)."""

from __future__ import annotations

from typing import Any

from etl.counting.versions import Version, counties_by_unit, replacements, version_key

PLACES = {"城关派出所": ["530523"]}


def version(number: int, **changes: Any) -> Version:
    """A file of its own that arrived as the `number`-th with a layout that all share."""
    fields = {"original": number, "arrival": number, "key": "K", "withdrawn": False, "counties": PLACES}
    return Version(number, **(fields | changes))


def test_the_newest_version_replaces_all_before_it() -> None:
    versions = [version(1), version(2), version(3)]

    assert replacements(versions) == {1: 3, 2: 3, 3: None}


def test_a_withdrawn_version_replaces_nothing() -> None:
    versions = [version(1), version(2), version(3, withdrawn=True)]

    assert replacements(versions) == {1: 2, 2: None}


def test_units_called_alike_in_two_counties_are_two_units() -> None:
    elsewhere = {"城关派出所": ["420112"]}

    assert replacements([version(1), version(2, counties=elsewhere)]) == {1: None, 2: None}


def test_an_unknown_county_can_be_any() -> None:
    assert replacements([version(1), version(2, counties={})]) == {1: 2, 2: None}
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


def test_of_one_file_only_the_last_reading_can_count() -> None:
    read_again = version(3, original=1, arrival=1)

    assert replacements([version(1), version(2, key="M"), read_again]) == {1: 3, 2: None, 3: None}
    assert replacements([version(1), version(3, original=1, withdrawn=True)]) == {1: 3}


def test_a_file_that_is_read_again_does_not_become_the_newer_version() -> None:
    assert replacements([version(1), version(2), version(3, original=1, arrival=1)]) == {1: 3, 2: None, 3: 2}


def test_a_correction_replaces_what_it_corrects_whatever_it_says() -> None:
    corrected = version(1, corrected_by=(2,))

    assert replacements([corrected, version(2, key="M", counties={})]) == {1: 2, 2: None}
    assert replacements([corrected, version(2, key="M", withdrawn=True)]) == {1: None}
