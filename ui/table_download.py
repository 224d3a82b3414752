"""A table of the screen as a file: the same columns, rows and digits, with the filters and the state of the data."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Collection
from typing import Any, Literal

import pandas as pd
import streamlit as st
import xlsxwriter

from etl.csv_text import escape_formula
from etl.export import number_text
from ui.downloads import About, draw_download
from ui.escape import visible_text
from ui.tables import visible_table
from ui.text import t

TableFormat = Literal["xlsx", "csv"]
TABLE_FORMATS: tuple[TableFormat, ...] = ("xlsx", "csv")


def draw_table_download(
    table: Callable[[], pd.DataFrame], about: About, name: str, shares: Collection[str] = ()
) -> None:
    """One button per format; `name` is the file's without its ending, `shares` the columns written as percentages."""
    # Files are made outside the page's run, which alone knows the reader's language.
    sheets = t("table.sheet"), t("table.about")

    def maker(format: TableFormat) -> Callable[[], bytes]:
        return lambda: table_bytes(table(), about, format, sheets, shares)

    with st.container(horizontal=True):
        for format in TABLE_FORMATS:
            draw_download(t("table.download", format=format), maker(format), f"{name}.{format}")


def table_bytes(
    table: pd.DataFrame,
    about: About,
    format: TableFormat,
    sheets: tuple[str, str],
    shares: Collection[str] = (),
) -> bytes:
    """The table as a workbook whose second sheet says what it is limited to, or as .csv (UTF-8 with BOM). `sheets` are
    the names of the two."""
    table = visible_table(table)
    if format == "csv":
        lines = io.StringIO(newline="")
        writer = csv.writer(lines, quoting=csv.QUOTE_ALL)
        writer.writerow(escape_formula(str(name)) for name in table.columns)
        writer.writerows([_csv_cell(value) for value in row] for row in table.itertuples(index=False))
        return lines.getvalue().encode("utf-8-sig")
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        _write_table(book, table, sheets[0], shares)
        sheet = book.add_worksheet(sheets[1])
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 1, 60)
        for place, (key, value) in enumerate([*about[0], *about[1]]):
            sheet.write_string(place, 0, key)
            sheet.write_string(place, 1, visible_text(value))
    return content.getvalue()


def _csv_cell(value: Any) -> str:
    return escape_formula(value) if isinstance(value, str) else number_text(value)


def _write_table(book: Any, table: pd.DataFrame, title: str, shares: Collection[str]) -> None:
    sheet = book.add_worksheet(title)
    head = book.add_format({"bold": True, "bg_color": "#DCE6F1", "bottom": 1, "text_wrap": True})
    share, number = (book.add_format({"num_format": form}) for form in ("0.0###%", "#,##0.##"))
    whole = book.add_format({"num_format": "#,##0"})
    for place, name in enumerate(table.columns):
        sheet.write_string(0, place, str(name), head)
        sheet.set_column(place, place, 28 if place == 0 else 14)
        for line, value in enumerate(table[name].tolist(), 1):
            if isinstance(value, str):
                sheet.write_string(line, place, value)
            elif value == value:
                style = share if name in shares else whole if value == int(value) else number
                sheet.write_number(line, place, value, style)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(table), len(table.columns) - 1)
