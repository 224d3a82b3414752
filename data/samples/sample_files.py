"""Writes the sample files and keeps the sum of what was typed into them.

A `Sample` is one file; `Count` is one figure as the counting rules leave it: who, where, when, which measure.
Nothing here reads a file back, so that the sums in tests/golden/sample_sums.csv are independent of the program.
"""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

import docx
import xlsxwriter
import xlwt
from xlsxwriter.utility import xl_cell_to_rowcol

MADE = datetime(2023, 8, 1, 9, 0, 0)
NOTICE = "（示例数据：数字均为虚构，仅供演示）"


@dataclass(frozen=True)
class Count:
    """One figure that counts. `period` is '2023-04' within a month, else 'first..last'."""

    unit: str
    township: str
    period: str
    measure: str
    value: float


@dataclass
class Page:
    """One sheet: rows from A1 and merged spans."""

    name: str
    rows: list[list[Any]]
    merges: list[str] = field(default_factory=list)


@dataclass
class Sample:
    """One file. `pages` for spreadsheets, `paragraphs` (text or a table as rows) for documents."""

    file: str
    pages: list[Page] = field(default_factory=list)
    paragraphs: list[str | list[list[Any]]] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)


def write(sample: Sample, folder: Path) -> None:
    path = folder / sample.file
    kind = path.suffix
    if kind == ".xlsx":
        write_xlsx(sample, path)
    elif kind == ".xls":
        write_xls(sample, path)
    elif kind == ".csv":
        path.write_bytes(as_csv(sample.pages[0].rows))
    elif kind == ".docx":
        write_docx(sample, path)
    else:
        path.write_bytes("\r\n".join(str(p) for p in sample.paragraphs).encode("utf-8"))


def write_xlsx(sample: Sample, path: Path) -> None:
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": MADE})
    plain = book.add_format({"text_wrap": True, "align": "center", "valign": "vcenter"})
    dated = book.add_format({"num_format": "yyyy-mm-dd"})
    for page in sample.pages:
        sheet = book.add_worksheet(page.name)
        sheet.set_column(0, 20, 13)
        for span in page.merges:
            sheet.merge_range(span, "", plain)
        for r, row in enumerate(page.rows):
            for c, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(r, c, value, dated)
                elif value not in ("", None):
                    sheet.write(r, c, value, plain)
    book.close()


def write_xls(sample: Sample, path: Path) -> None:
    book = xlwt.Workbook(encoding="utf-8")
    for page in sample.pages:
        sheet = book.add_sheet(page.name)
        merged = set()
        for span in page.merges:
            first, last = (xl_cell_to_rowcol(a) for a in span.split(":"))
            sheet.write_merge(first[0], last[0], first[1], last[1], page.rows[first[0]][first[1]])
            merged.add(first)
        for r, row in enumerate(page.rows):
            for c, value in enumerate(row):
                if value not in ("", None) and (r, c) not in merged:
                    sheet.write(r, c, value)
    book.save(str(path))


def as_csv(rows: list[list[Any]]) -> bytes:
    """GBK with CRLF, as Excel and WPS save it on a Chinese Windows."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode("gbk")


def write_docx(sample: Sample, path: Path) -> None:
    document = docx.Document()
    document.core_properties.created = document.core_properties.modified = MADE
    for block in sample.paragraphs:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(len(block), len(block[0]), style="Table Grid")
        for r, row in enumerate(block):
            for c, value in enumerate(row):
                table.cell(r, c).text = str(value)
    raw = io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(path, "w") as new:
        for entry in old.infolist():  # the library stamps entries with the clock
            stamped = zipfile.ZipInfo(entry.filename, (2023, 8, 1, 9, 0, 0))
            new.writestr(stamped, old.read(entry), zipfile.ZIP_DEFLATED)


def columns_counted(
    rows: list[list[Any]],
    units: dict[str, str],
    columns: dict[int, str],
    period: str,
    stated: dict[str, float] | None = None,
) -> list[Count]:
    """One count per number in `columns` of the rows whose second or first cell is a unit.

    units: {unit as written: township}; stated: what a text such as 近900 stands for.
    """
    out = []
    for row in rows:
        unit = next((str(x) for x in row[:2] if str(x) in units), "")
        for c, measure in columns.items() if unit else ():
            value = (stated or {}).get(row[c], row[c]) if isinstance(row[c], str) else row[c]
            if isinstance(value, (int, float)):
                out.append(Count(unit, units[unit], period, measure, value))
    return out
