"""Whole cells, headers and options that name a period (tests/golden/periods.csv)."""

import csv
from datetime import date, datetime
from pathlib import Path

import pytest

from etl.meaning.period import (
    Period,
    as_option,
    parse_period_option,
    read_date_cell,
    read_period,
    read_typed_period,
)

GOLDEN = Path(__file__).parents[1] / "golden" / "periods.csv"


def golden_rows() -> list[dict[str, str]]:
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def row_id(row: dict[str, str]) -> str:
    return f"{row['read_as']}:{row['written']}:{row['year']}"


def test_golden_table_has_each_wording_once_and_at_least_120() -> None:
    asked = [tuple(row[part] for part in ("read_as", "written", "year", "month")) for row in golden_rows()]
    assert len(asked) == len(set(asked)) >= 120


@pytest.mark.parametrize("row", golden_rows(), ids=row_id)
def test_written_period_reads_as_the_golden_table_says(row: dict[str, str]) -> None:
    year, month = (int(row[part]) if row[part] else None for part in ("year", "month"))
    if row["read_as"] == "cell":
        period = read_date_cell(row["written"], row["written"], year, month)
    else:
        period = read_period(row["written"], year, month)
    expected = None
    if row["start"]:
        start, end = date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
        expected = Period(start, end, row["cumulative"] == "yes")
    assert period == expected


def one_day(year: int, month: int, day: int) -> Period:
    return Period(date(year, month, day), date(year, month, day))


@pytest.mark.parametrize(
    ("value", "text", "expected"),
    [
        (4.17, "4.17", one_day(2023, 4, 17)),
        (4.1, "4.1", one_day(2023, 4, 1)),
        (4.1, "4.10", one_day(2023, 4, 10)),
        (12.31, "12.31", one_day(2023, 12, 31)),
        (45035, "45035", one_day(2023, 4, 19)),
        (45035.65, "45035.65", one_day(2023, 4, 19)),
        (36526, "36526", one_day(2000, 1, 1)),
        (20230422, "20230422", one_day(2023, 4, 22)),
        (202304, "202304", Period(date(2023, 4, 1), date(2023, 4, 30))),
        (2023.4, "2023.4", Period(date(2023, 4, 1), date(2023, 4, 30))),
        (17, "17", one_day(2023, 4, 17)),
        (32, "32", None),
        (0.5, "0.5", None),
        (-3, "-3", None),
        (417, "417", None),
        (20230231, "20230231", None),
        (True, "TRUE", None),
        (None, "", None),
        (float("nan"), "nan", None),
        (float("inf"), "inf", None),
        (date(2023, 4, 8), "2023/4/8", one_day(2023, 4, 8)),
        (datetime(2023, 4, 27, 15, 30), "2023/4/27 15:30", one_day(2023, 4, 27)),
        (date(1899, 12, 30), "1899/12/30", None),
    ],
)
def test_value_of_a_date_column(value: object, text: str, expected: Period | None) -> None:
    assert read_date_cell(value, text, 2023, 4) == expected


@pytest.mark.parametrize(
    ("option", "start", "end"),
    [
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2023-Q2", date(2023, 4, 1), date(2023, 6, 30)),
        ("2023-04", date(2023, 4, 1), date(2023, 4, 30)),
        ("2023-W16", date(2023, 4, 17), date(2023, 4, 23)),
        ("2023-04-17", date(2023, 4, 17), date(2023, 4, 17)),
        ("2023-04-01..2023-04-17", date(2023, 4, 1), date(2023, 4, 17)),
    ],
)
def test_period_option(option: str, start: date, end: date) -> None:
    assert parse_period_option(option) == Period(start, end)


@pytest.mark.parametrize(
    "option",
    [
        "",
        "x",
        "2023-13",
        "2023-Q5",
        "2023-W53",
        "2023-02-30",
        "1999",
        "2023..",
        "2023-04-17..2023-04-01",
        "2023年",
    ],
)
def test_period_option_refuses_what_it_does_not_know(option: str) -> None:
    with pytest.raises(ValueError, match="is no period"):
        parse_period_option(option)


@pytest.mark.parametrize(
    ("typed", "year", "option"),
    [
        ("2023年5月", None, "2023-05"),
        ("2023年5月份", 2022, "2023-05"),
        ("五月份", None, "2023-05"),
        ("5月", None, "2023-05"),
        ("9月", None, "2022-09"),
        ("9月", 2023, "2023-09"),
        ("第二季度", None, "2023-04-01..2023-06-30"),
        ("上半年", 2021, "2021-01-01..2021-06-30"),
        ("2023年", None, "2023-01-01..2023-12-31"),
        ("2024年1月", None, "2024-01"),
        ("2023-Q2", None, "2023-04-01..2023-06-30"),
        ("2023-W16", None, "2023-04-17..2023-04-23"),
        ("2023-04-17", None, "2023-04-17..2023-04-17"),
        (" 2023-04-01..2023-04-17 ", None, "2023-04-01..2023-04-17"),
    ],
)
def test_a_typed_period_is_read_as_files_are(typed: str, year: int | None, option: str) -> None:
    period = read_typed_period(typed, date(2023, 6, 20), year)
    assert period is not None
    assert as_option(period) == option
    assert parse_period_option(option) == period


@pytest.mark.parametrize("typed", ["", "x", "13月", "2023-13", "下次", "5月和7月"])
def test_what_is_no_period_is_none_however_it_is_typed(typed: str) -> None:
    assert read_typed_period(typed, date(2023, 6, 20)) is None
