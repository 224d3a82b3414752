"""What a library writes, our readers read back: values, addresses, texts to the letter."""

import csv
import io

import xlsxwriter
from hypothesis import example, given, settings
from hypothesis import strategies as st

from etl.formats import open_workbook
from etl.formats.cell_values import shortest_float, shortest_number
from etl.formats.characters import is_blank, shown_text
from etl.formats.grid import column_letters
from etl.formats.xlsx_cells import cell_position

PLACES = st.tuples(st.integers(0, 400), st.integers(0, 60))
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn")), min_size=1, max_size=40
)
NUMBERS = st.one_of(
    st.integers(-(10**14), 10**14),
    st.floats(allow_nan=False, allow_infinity=False, min_value=-1e14, max_value=1e14),
)


def shown(value):
    """A spreadsheet shows 15 digits; whole numbers beyond them are serial numbers and keep theirs."""
    return value if value.is_integer() and 1e15 <= abs(value) < 1e21 else float(f"{value:.15g}")


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.dictionaries(PLACES, st.one_of(WORDS, NUMBERS), min_size=1, max_size=30))
def test_xlsx_cells_come_back(values):
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet("3月")
    for (row, col), value in values.items():
        if isinstance(value, str):
            sheet.write_string(row, col, value)
        else:
            sheet.write_number(row, col, value)
    sheet.write_string(0, 0, "单位")
    book.close()
    read = open_workbook(stream.getvalue(), "a.xlsx").sheets[0]
    expected = {(row + 1, col + 1): value for (row, col), value in values.items()} | {(1, 1): "单位"}
    seen = {
        at: value
        for at, value in expected.items()
        if not isinstance(value, str) or not is_blank(shown_text(value))
    }
    assert set(read.cells) == set(seen)
    for at, value in seen.items():
        cell = read.cells[at]
        # The writer itself keeps 16 digits of a number.
        assert cell.raw == value if isinstance(value, str) else cell.value == shown(float(f"{value:.16G}"))


@settings(max_examples=60, deadline=None, derandomize=True)
@example([("0", "0", 0), ("0", "|||", 0)])
@given(st.lists(st.tuples(WORDS, WORDS, st.integers(0, 10**6)), min_size=2, max_size=20))
def test_csv_records_come_back(records):
    stream = io.StringIO()
    csv.writer(stream, quoting=csv.QUOTE_ALL).writerows(records)
    cells = open_workbook(stream.getvalue().encode("utf-8-sig"), "a.csv").sheets[0].cells
    for row, record in enumerate(records, 1):
        for col, value in enumerate(map(str, record), 1):
            if not is_blank(shown_text(value)):
                assert cells[row, col].raw == value


@given(st.integers(1, 1_048_576), st.integers(1, 16_384))
def test_addresses_come_back(row, col):
    assert cell_position(f"{column_letters(col)}{row}") == (row, col)


@example(999999999999999.5)
@given(st.floats(-1e300, 1e300))
def test_the_shortest_form_says_the_same_number(value):
    number, raw = shortest_float(value)
    assert number == shown(value)
    assert shortest_number(raw) == (number, raw)
