"""Every figure, mention and question of the real reports, as read by a person (`seed_reports.csv`).

The reports stay outside the repository; where they are absent the test says so and is skipped.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from etl.formats import open_workbook
from etl.prose import ReportReading, read_document

HERE = Path(__file__).parent
REPORTS = HERE.parents[3] / "shared" / "seeds" / "reports"
SEEDS = [f"s{number:02}" for number in range(1, 22)]
COLUMNS = ("code", "value", "low", "high", "qualifier", "group", "channel", "basis", "words")


def read_expected(seed: str) -> list[tuple[str, ...]]:
    with (HERE / "seed_reports.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["seed"] == seed]
    return sorted((row["paragraph"], row["kind"], *(row[c] for c in COLUMNS)) for row in rows)


def read_report(seed: str) -> ReportReading:
    found = sorted(REPORTS.glob(f"{seed}_*")) if REPORTS.is_dir() else []
    if not found:
        pytest.skip(
            f"REPORT {seed} IS ABSENT: {REPORTS} is not there, prose is not checked against real reports"
        )
    workbook = open_workbook(found[0].read_bytes(), found[0].name)
    sheet = next(sheet for sheet in workbook.sheets if sheet.paragraphs)
    return read_document([paragraph.text for paragraph in sheet.paragraphs], found[0].stem)


def shown(number: float | None) -> str:
    return "" if number is None else f"{number:g}"


def rows_of(report: ReportReading) -> list[tuple[str, ...]]:
    rows = []
    for paragraph in report.paragraphs:
        place = f"P{paragraph.index + 1}"
        for one in paragraph.reading.figures:
            quantity = one.quantity
            numbers = (shown(quantity.value), shown(quantity.low), shown(quantity.high), quantity.qualifier)
            rows.append((place, "figure", one.measure, *numbers, one.group, one.channel, one.basis, one.text))
        for named in paragraph.reading.mentions:
            rows.append((place, "mention", *[""] * 5, named.group, named.channel, "", named.text))
        for code, _, _, words in paragraph.reading.queries:
            rows.append((place, "query", code, *[""] * 7, words))
    return sorted(rows)


@pytest.mark.parametrize("seed", SEEDS)
def test_report_gives_what_a_person_reads_in_it(seed: str) -> None:
    assert rows_of(read_report(seed)) == read_expected(seed)


@pytest.mark.parametrize("seed", ["s04", "s13", "s15", "s16"])
def test_reports_of_crime_and_letters_give_nothing(seed: str) -> None:
    assert rows_of(read_report(seed)) == []


@pytest.mark.parametrize(
    ("seed", "unit"),
    [
        ("s01", "白鹤社区"),
        ("s02", "新城派出所"),
        ("s12", "星沙农商银行福临支行"),
        ("s14", "韩城市公安局新城派出所"),
        ("s15", ""),
        ("s07", ""),
    ],
)
def test_reporting_unit_is_found_in_the_text_and_never_made_of_masks(seed: str, unit: str) -> None:
    assert read_report(seed).unit == unit
