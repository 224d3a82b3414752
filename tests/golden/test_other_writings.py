"""A golden file in another writing gives the same facts: blanks in dates, 号 for 日, wide digits, units without brackets.

Each file is tried in one writing, which its name draws: every sixth report and every twentieth workbook, since a workbook
takes ten times as long; GOLDEN_ALL=1 tries all.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from etl.schema import Reading
from tests.golden.other_writings import IN_PROSE, IN_SHEETS, Writing, rewrite_report, rewrite_workbook
from tests.golden.reading_again import read
from tests.golden.test_cases import ALL, GOLD

# Styles that openpyxl does not understand.
NOT_FOR_OPENPYXL = {"cases-v01-wps-ledger", "cases-v02-spoken-formats", "cases-seventeenth-t17-grids"}
One = tuple[Path, dict[str, Any], str]


def drawn(case: str, among: list[str]) -> str:
    """The writing that a case is tried in: the same in every run."""
    return among[zlib.crc32(case.encode()) % len(among)]


def _named(suffix: str) -> list[One]:
    named = [(folder, case, f"{folder.name}-{case['id']}") for folder, case in GOLD]
    return [one for one in named if one[1]["file"].endswith(suffix)]


def _in_utf8(one: One) -> bool:
    try:
        (one[0] / "files" / one[1]["file"]).read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


REPORTS = [one for one in _named(".txt") if _in_utf8(one)][:: 1 if ALL else 6]
WORKBOOKS = [one for one in _named(".xlsx") if one[2] not in NOT_FOR_OPENPYXL][:: 1 if ALL else 20]


def told(reading: Reading) -> list[str]:
    """What its facts say, but for the form of a unit's name."""
    said = []
    for fact in (*reading.facts, *reading.held):
        unit = "".join(fact.unit.split()).replace("(", "（").replace(")", "）")
        of = (fact.target_group, fact.channel, fact.district, unit)
        when = (fact.period_start, fact.period_end, fact.basis)
        said.append(
            repr(
                (
                    fact.sheet,
                    fact.cell,
                    fact.measure,
                    fact.value,
                    fact.qualifier,
                    fact.low,
                    fact.high,
                    of,
                    when,
                )
            )
        )
    return sorted(said)


def check(one: One, writings: dict[str, Writing], rewrite: Callable[[bytes, Writing], bytes]) -> None:
    """Asserts that a file says in the writing drawn for it what it says as it is."""
    folder, case, name = one
    writing = drawn(name, list(writings))
    data = (folder / "files" / case["file"]).read_bytes()
    usual, other = (rewrite(data, how) for how in (str, writings[writing]))
    before = told(read(usual, case["file"], case["options"]))
    assert told(read(other, case["file"], case["options"])) == before, writing


@pytest.mark.parametrize("one", REPORTS, ids=lambda one: one[2])
def test_a_report_in_another_writing(one: One) -> None:
    check(one, IN_PROSE, rewrite_report)


@pytest.mark.parametrize("one", WORKBOOKS, ids=lambda one: one[2])
def test_a_workbook_in_another_writing(one: One) -> None:
    check(one, IN_SHEETS, rewrite_workbook)
