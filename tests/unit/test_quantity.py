"""Whole cells: the wordings of contract 4.9 and of the observed forms (golden/quantities.csv)."""

import csv
from pathlib import Path

import pytest

from etl.meaning.quantity import CellReading, Quantity, read_quantity

GOLDEN = Path(__file__).parents[1] / "golden" / "quantities.csv"


def golden_rows() -> list[dict[str, str]]:
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def written_number(value: float | None) -> str:
    return "" if value is None else f"{value:g}" if abs(value) < 10**6 else f"{value:.0f}"


def as_golden(reading: CellReading) -> dict[str, str]:
    quantity = reading.quantity
    numbers = (quantity.value, quantity.low, quantity.high) if quantity else (None, None, None)
    return {
        "kind": reading.kind,
        **dict(zip(("value", "low", "high"), map(written_number, numbers), strict=True)),
        "qualifier": quantity.qualifier if quantity else "",
        "unit": quantity.unit if quantity else "",
        "parts": " ".join(f"{written_number(part.value)}{part.unit}" for part in reading.parts),
    }


def test_golden_table_has_each_wording_once_and_at_least_250() -> None:
    written = [row["written"] for row in golden_rows()]
    assert len(written) == len(set(written)) >= 250


@pytest.mark.parametrize("row", golden_rows(), ids=lambda row: row["written"] or "empty")
def test_written_quantity_reads_as_the_golden_table_says(row: dict[str, str]) -> None:
    expected = {column: value or "" for column, value in row.items() if column not in ("written", "note")}
    assert as_golden(read_quantity(row["written"])) == expected


@pytest.mark.parametrize(
    ("written", "scale", "value", "low", "high"),
    [
        ("1.2", 10_000, 12_000, 12_000, 12_000),
        ("2.05", 10_000, 20_500, 20_500, 20_500),
        ("1.8余", 10_000, 18_000, 18_000, 18_999),
        ("30余", 10_000, 300_000, 300_000, 399_999),
        ("近5", 10_000, 50_000, 40_000, 50_000),
        ("约2", 1000, 2000, 1800, 2200),
        ("3-5", 10_000, 30_000, 30_000, 50_000),
        ("1.2万", 10_000, 12_000, 12_000, 12_000),
        ("500人次", 10_000, 500, 500, 500),
        ("0.3", 100_000_000, 30_000_000, 30_000_000, 30_000_000),
    ],
)
def test_scale_of_the_header_multiplies_unless_the_cell_has_its_own(
    written: str, scale: float, value: float, low: float, high: float
) -> None:
    quantity = read_quantity(written, scale).quantity
    assert quantity is not None
    assert (quantity.value, quantity.low, quantity.high) == (value, low, high)


def test_no_dust_of_binary_fractions() -> None:
    assert [read_quantity(f"{n / 10}万").quantity for n in range(1, 100)] == [
        Quantity(n * 1000, n * 1000, n * 1000, "exact", "") for n in range(1, 100)
    ]


def test_invisible_characters_and_spaces_do_not_matter() -> None:
    plain = CellReading("quantity", Quantity(1200, 1200, 1200, "exact", "份"))
    for written in (" 1200份 ", "1200 份", "\u200b1200份", "1200\u00a0份", "'1200份", "１２００\u3000份"):
        assert read_quantity(written) == plain
