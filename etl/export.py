"""Writes facts to a file that opens correctly in Excel and WPS, or to Parquet.

One function for the command and the page. Text from files stays text: in .xlsx it is written as strings, in
.csv what a spreadsheet program would take for a formula gets an apostrophe in front; in both what nobody sees is
written out. Parquet, which no person opens, has every text to the letter.
"""

from __future__ import annotations

import csv
import io
import json
import math
import os
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO, Literal

import numpy as np

from etl.csv_text import escape_formula
from etl.export_words import Language, column_title, sheet_title, value_names
from etl.seen_text import visible_text

if TYPE_CHECKING:
    import pandas as pd

Format = Literal["csv", "xlsx", "parquet"]
Pairs = Sequence[tuple[str, str]]

NUMBERS = {"value", "low", "high", "stated_value", "gross", "fact_id"}
DAYS = {"period_start", "period_end"}
FLAGS = {"sample", "doubtful", "counts"}
ROWS_AT_ONCE = 20_000
ROWS_PER_SHEET = 1_000_000  # Excel takes 1,048,576 with the header
LONGEST_CELL = 32_767
DAY_ZERO = np.datetime64("1899-12-30")  # Excel's serial 0, for every day after February 1900
WIDTHS = {
    "file": 28,
    "raw": 14,
    "unit": 26,
    "district": 30,
    "activity": 24,
    "period_start": 12,
    "period_end": 12,
}


def write_facts(
    frame: pd.DataFrame,
    to: str | Path | BinaryIO,
    format: Format,
    language: Language = "zh",
    filters: Pairs = (),
    state: Pairs = (),
) -> None:
    """Writes a frame of facts (of `Store.counted` or `Store.uncounted`) to a path or a binary file.

    .csv (UTF-8 with BOM) and .parquet carry the contract's column names and codes; .xlsx has titles and
    names in `language`, and a second sheet with `filters` and `state`, pairs of words. A path is written
    beside its place and moved there when it is complete. OSError where that fails.
    """
    if not isinstance(to, str | Path):
        _write(frame, to, format, language, filters, state)
        return
    target = Path(to)
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".export-", delete=False) as part:
        try:
            _write(frame, part, format, language, filters, state)
        except BaseException:
            part.close()
            os.unlink(part.name)
            raise
    os.chmod(part.name, 0o644)
    os.replace(part.name, target)


def _write(
    frame: pd.DataFrame, to: IO[bytes], format: Format, language: Language, filters: Pairs, state: Pairs
) -> None:
    if format == "csv":
        _write_csv(frame, to)
    elif format == "xlsx":
        _write_xlsx(frame, to, language, filters, state)
    else:
        _write_parquet(frame, to, filters, state)


def _write_csv(frame: pd.DataFrame, to: IO[bytes]) -> None:
    lines = io.TextIOWrapper(to, encoding="utf-8-sig", newline="", write_through=False)
    writer = csv.writer(lines, quoting=csv.QUOTE_ALL)
    writer.writerow(frame.columns)
    for rows in _pieces(frame):
        writer.writerows(zip(*(_csv_column(rows, name) for name in frame.columns), strict=True))
    lines.flush()
    lines.detach()


def _csv_column(rows: pd.DataFrame, name: str) -> list[str]:
    values = rows[name]
    if name in NUMBERS:
        return [number_text(value) for value in values.tolist()]
    if name in DAYS:
        return [str(day) for day in values.dt.strftime("%Y-%m-%d").tolist()]
    if name in FLAGS:
        return ["1" if value else "0" for value in values.tolist()]
    return _mapped(values, lambda text: escape_formula(visible_text(text)))


def _mapped(values: pd.Series[Any], change: Any) -> list[str]:
    """The column's texts, each distinct one changed once."""
    texts = values.astype("category")
    changed = [change(text) for text in texts.cat.categories.tolist()]
    return [changed[code] for code in texts.cat.codes.tolist()]


def number_text(value: float | None) -> str:
    """The shortest form: 3260, 4.5; '' for no number."""
    if value is None or value != value:
        return ""
    if math.isinf(value):
        return ""
    return str(int(value)) if value == int(value) else repr(float(value))


def _pieces(frame: pd.DataFrame) -> Iterator[pd.DataFrame]:
    for start in range(0, len(frame), ROWS_AT_ONCE):
        yield frame.iloc[start : start + ROWS_AT_ONCE]


def _write_xlsx(frame: pd.DataFrame, to: IO[bytes], language: Language, filters: Pairs, state: Pairs) -> None:
    import xlsxwriter  # whoever draws a page with a download on it need not wait for it

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(to, options) as book:
        title = sheet_title("facts", language)
        for number, start in enumerate(range(0, max(len(frame), 1), ROWS_PER_SHEET), 1):
            part = frame.iloc[start : start + ROWS_PER_SHEET]
            _write_fact_sheet(book, part, title if number == 1 else f"{title} {number}", language)
        _write_state_sheet(book, language, filters, state, len(frame))


def _write_fact_sheet(book: Any, frame: pd.DataFrame, title: str, language: Language) -> None:
    sheet = book.add_worksheet(title)
    head = book.add_format(
        {"bold": True, "bg_color": "#DCE6F1", "bottom": 1, "text_wrap": True, "valign": "top"}
    )
    day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
    count = book.add_format({"num_format": "#,##0.##"})
    whole = book.add_format({"num_format": "#,##0"})
    names = list(frame.columns)
    for place, name in enumerate(names):
        # a number that only names its fact has no thousands
        style = None if name == "fact_id" else day if name in DAYS else whole if name in NUMBERS else None
        sheet.set_column(place, place, WIDTHS.get(name, 13), style)
    for place, name in enumerate(names):
        sheet.write_string(0, place, column_title(name, language), head)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(frame), len(names) - 1)
    lines = (line for rows in _pieces(frame) for line in _sheet_lines(rows, names, language))
    for row, values in enumerate(lines, 1):
        for place, value in enumerate(values):
            if value is None:
                continue
            if value.__class__ is str:
                sheet.write_string(row, place, value)
            elif value % 1:  # in this format Excel writes a whole number as "1,234."
                sheet.write_number(row, place, value, count)
            else:
                sheet.write_number(row, place, value)


def _sheet_lines(rows: pd.DataFrame, names: Sequence[str], language: Language) -> Iterator[tuple[Any, ...]]:
    return zip(*(_sheet_column(rows, name, language) for name in names), strict=True)


def _sheet_column(rows: pd.DataFrame, name: str, language: Language) -> list[Any]:
    """The column as text or numbers, None where the cell stays empty."""
    values = rows[name]
    if name in NUMBERS:
        return [None if value != value else value for value in values.tolist()]
    if name in DAYS:
        serials = (values.to_numpy("datetime64[D]") - DAY_ZERO).astype(int)
        return list(serials.tolist())
    words = value_names(name, language)
    if name in FLAGS:
        return [words[str(int(value))] for value in values.tolist()]
    texts = _mapped(values, lambda text: visible_text(str(words.get(text, text)))[:LONGEST_CELL])
    return [text or None for text in texts]


def _write_state_sheet(book: Any, language: Language, filters: Pairs, state: Pairs, rows: int) -> None:
    sheet = book.add_worksheet(sheet_title("about", language))
    head = book.add_format({"bold": True, "bg_color": "#DCE6F1"})
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 60)
    nothing = [(sheet_title("none", language), "")]
    lines = [
        (sheet_title("filters", language), "", head),
        *((name, value, None) for name, value in filters or nothing),
        ("", "", None),
        (sheet_title("state", language), "", head),
        *((name, value, None) for name, value in state),
        (sheet_title("rows", language), str(rows), None),
    ]
    for line, (name, value, style) in enumerate(lines):
        if name:
            sheet.write_string(line, 0, name, style)
        if value:
            sheet.write_string(line, 1, visible_text(value)[:LONGEST_CELL], style)


def _write_parquet(frame: pd.DataFrame, to: IO[bytes], filters: Pairs, state: Pairs) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pa.Table.from_pandas(frame, preserve_index=False)
    for name in DAYS & set(frame.columns):
        place = table.schema.get_field_index(name)
        table = table.set_column(place, name, table.column(name).cast(pa.date32()))
    about = {"filters": dict(filters), "state": dict(state)}
    words = {key: json.dumps(pairs, ensure_ascii=False) for key, pairs in about.items()}
    pq.write_table(table.replace_schema_metadata(table.schema.metadata | words), to)
