"""Reports written for this test in the voices of the field, each paragraph with all that it gives (`written/*.txt`).

A file is a report; behind each of its paragraphs stand `=` for a fact (measure, value, qualifier, group, channel,
basis, period, unit), `~` for the mentions and `!` for the issues that it gives, nothing where it gives none. The
first line names the file as its sender did. Every report is stuffed with what is no fact: victims, sums, cases, hot
lines, outlets, plans, requirements, denials, deeds of swindlers, shares and comparisons.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Fact, Reading, Supplied

WRITTEN = sorted((Path(__file__).parent / "written").glob("*.txt"))
SUPPLIED = Supplied("测试单位", "2024", "")
MARKS = ("= ", "~ ", "! ", "@ ")


def split_report(lines: list[str]) -> tuple[str, list[str], list[str]]:
    """(the sender's name of the file, its paragraphs, what they give: 'P2 = leaflets 420 …')."""
    name, paragraphs, gives = "", [], []
    for line in lines:
        if line.startswith("@ "):
            name = line[2:]
        elif line.startswith(MARKS):
            gives.append(f"P{len(paragraphs)} {line}")
        else:
            paragraphs.append(line)
    return name, paragraphs, gives


def told_of(fact: Fact) -> str:
    start, end = fact.period_start, fact.period_end
    period = f"{start}" if start == end else f"{start}..{end}"
    value = int(fact.value) if fact.value == int(fact.value) else fact.value
    codes = f"{fact.qualifier} {fact.target_group} {fact.channel} {fact.basis}"
    return f"{fact.cell} = {fact.measure} {value} {codes} {period} {fact.unit}"


def rows_of(reading: Reading, paragraphs: int) -> list[str]:
    rows = []
    for cell in (f"P{number}" for number in range(1, paragraphs + 1)):
        rows += [told_of(fact) for fact in reading.facts if fact.cell == cell]
        said = [
            m.channel if m.channel != "unspecified" else m.target_group
            for m in reading.mentions
            if m.cell == cell
        ]
        rows += [f"{cell} ~ {' '.join(said)}"] if said else []
        codes = sorted({issue.code for issue in reading.issues if issue.cell == cell})
        rows += [f"{cell} ! {' '.join(codes)}"] if codes else []
    return rows


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_report_gives_what_was_written_into_it(path: Path) -> None:
    name, paragraphs, gives = split_report(path.read_text(encoding="utf-8").splitlines())
    content = "\n".join(paragraphs).encode()
    reading = normalise_bytes(content, f"{name}.txt", SUPPLIED, today=date(2026, 1, 1))
    assert rows_of(reading, len(paragraphs)) == gives


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8-sig", "utf-16"])
def test_the_encoding_of_a_report_changes_nothing(encoding: str) -> None:
    path = next(path for path in WRITTEN if path.stem == "police_week")
    name, paragraphs, gives = split_report(path.read_text(encoding="utf-8").splitlines())
    content = "\r\n".join(paragraphs).encode(encoding)
    reading = normalise_bytes(content, f"{name}.txt", SUPPLIED, today=date(2026, 1, 1))
    assert rows_of(reading, len(paragraphs)) == gives


def test_the_written_reports_are_there() -> None:
    assert len(WRITTEN) >= 115
