"""Writes the files of cases, byte for byte the same every time."""

from __future__ import annotations

import csv
import html
import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import docx
import xlsxwriter
import xlwt
from builder import Case, Formula, Sheet, Styled, as_shown, cells_in, letters_of, split
from other_writers import FORMS

MADE = datetime(2023, 8, 1, 9, 0, 0)


def write(case: Case, folder: Path) -> None:
    path = folder / case.file
    if case.form in FORMS:
        path.write_bytes(FORMS[case.form](case))
    elif case.form == "xlsx":
        write_xlsx(case, path)
    elif case.form == "xls":
        write_xls(case, path)
    elif case.form == "ods":
        write_ods(case, path)
    elif case.form == "docx":
        write_docx(case, path)
    elif case.form == "gbktxt":
        path.write_bytes("\r\n".join(str(b) for b in case.blocks).encode("gbk"))
    elif case.form == "txt":
        path.write_bytes("\r\n".join(str(b) for b in case.blocks).encode("utf-8"))
    elif case.form == "md":
        path.write_bytes(("\n\n".join(str(b) for b in case.blocks) + "\n").encode("utf-8"))
    else:
        path.write_bytes(text_of(case))


def write_xlsx(case: Case, path: Path) -> None:
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": MADE})
    formats: dict[str, Any] = {}

    def style(number_format: str) -> Any:
        if number_format not in formats:
            formats[number_format] = book.add_format({"num_format": number_format, "text_wrap": True})
        return formats[number_format]

    for s in case.sheets:
        page = book.add_worksheet(s.name)
        for span in s.merges:
            page.merge_range(span, "", style("General"))
        for a, value in s.cells.items():
            write_cell(page, a, value, style)
        for r in s.hidden_rows:
            page.set_row(r - 1, None, None, {"hidden": True})
        for c in s.hidden_columns:
            page.set_column(f"{c}:{c}", None, None, {"hidden": True})
        if s.state == "hidden":
            page.hide()
    book.close()


def write_cell(page: Any, cell: str, value: Any, style: Callable[[str], Any]) -> None:
    number_format = "yyyy/m/d" if isinstance(value, date) else "General"
    if isinstance(value, Styled):
        value, number_format = value.value, value.number_format
    if isinstance(value, Formula):
        page.write_formula(
            cell, value.text, style(number_format), "" if value.result is None else value.result
        )
    elif isinstance(value, date):
        page.write_datetime(cell, value, style(number_format))
    else:
        page.write(cell, value, style(number_format))


def write_xls(case: Case, path: Path) -> None:
    book = xlwt.Workbook(encoding="utf-8")
    dated = xlwt.easyxf(num_format_str="yyyy-mm-dd")
    for s in case.sheets:
        page = book.add_sheet(s.name)
        merged = set()
        for span in s.merges:
            at = cells_in(span)
            (top, left), (bottom, right) = split(at[0]), split(at[-1])
            merged.add(at[0])
            page.write_merge(top - 1, bottom - 1, left - 1, right - 1, s.cells.get(at[0], ""))
        for a, value in s.cells.items():
            row, column = split(a)
            if a not in merged:
                page.write(
                    row - 1, column - 1, value, dated if isinstance(value, date) else xlwt.Style.default_style
                )
        if s.state == "hidden":
            page.visibility = 1
    book.save(str(path))


ODS_SPACES = {
    name: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"
    for name in ("office", "table", "text", "manifest")
}


def write_ods(case: Case, path: Path) -> None:
    """An OpenDocument spreadsheet with just what a reader needs: values, texts, merged cells."""
    spaces = " ".join(f'xmlns:{name}="{uri}"' for name, uri in ODS_SPACES.items())
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    tables = "".join(ods_table(s) for s in case.sheets)
    body = f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
    entry = '<manifest:file-entry manifest:full-path="{}" manifest:media-type="{}"/>'
    listed = entry.format("/", kind) + entry.format("content.xml", "text/xml")
    with zipfile.ZipFile(path, "w") as package:
        for name, text in (
            ("mimetype", kind),
            (
                "content.xml",
                f'<office:document-content {spaces} office:version="1.2">{body}</office:document-content>',
            ),
            ("META-INF/manifest.xml", f"<manifest:manifest {spaces}>{listed}</manifest:manifest>"),
        ):
            package.writestr(zipfile.ZipInfo(name, (2023, 8, 1, 9, 0, 0)), text)


def ods_table(sheet: Sheet) -> str:
    rows, columns = size(sheet)
    spans = {cells_in(m)[0]: cells_in(m)[-1] for m in sheet.merges}
    lines = []
    for r in range(1, rows + 1):
        cells = "".join(
            ods_cell(sheet.cells.get(f"{letters_of(c)}{r}"), f"{letters_of(c)}{r}", spans)
            for c in range(1, columns + 1)
        )
        lines.append(f"<table:table-row>{cells}</table:table-row>")
    return f'<table:table table:name="{html.escape(sheet.name)}">{"".join(lines)}</table:table>'


def ods_cell(value: Any, cell: str, spans: dict[str, str]) -> str:
    wide = ""
    if cell in spans:
        (top, left), (bottom, right) = split(cell), split(spans[cell])
        wide = f' table:number-columns-spanned="{right - left + 1}"'
        wide += f' table:number-rows-spanned="{bottom - top + 1}"'
    if value is None:
        return f"<table:table-cell{wide}/>"
    text = f"<text:p>{html.escape(str(value))}</text:p>"
    kind = 'office:value-type="string"'
    if isinstance(value, (int, float)):
        kind = f'office:value-type="float" office:value="{value}"'
    return f"<table:table-cell{wide} {kind}>{text}</table:table-cell>"


def write_docx(case: Case, path: Path) -> None:
    document = docx.Document()
    document.core_properties.created = document.core_properties.modified = MADE
    for block in case.blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
        else:
            add_table(document, block)
    raw = io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():  # the library stamps entries with the clock
            new.writestr(
                zipfile.ZipInfo(entry.filename, (2023, 8, 1, 9, 0, 0)), old.read(entry), zipfile.ZIP_DEFLATED
            )


def size(sheet: Sheet) -> tuple[int, int]:
    at = [split(a) for a in sheet.cells]
    return max(r for r, _ in at), max(c for _, c in at)


def grid(sheet: Sheet) -> list[list[str]]:
    rows, columns = size(sheet)
    out = [[""] * columns for _ in range(rows)]
    for a, value in sheet.cells.items():
        row, column = split(a)
        out[row - 1][column - 1] = as_shown(value)
    return out


def add_table(document: Any, sheet: Sheet) -> None:
    rows = grid(sheet)
    table = document.add_table(len(rows), len(rows[0]))
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            table.cell(r, c).text = text
    for span in sheet.merges:
        at = cells_in(span)
        (top, left), (bottom, right) = split(at[0]), split(at[-1])
        text = rows[top - 1][left - 1]
        table.cell(top - 1, left - 1).merge(table.cell(bottom - 1, right - 1)).text = text


def text_of(case: Case) -> bytes:
    sheet = case.sheets[0]
    rows = grid(sheet)
    if case.form == "html":
        body = "".join(
            "<tr>" + "".join(f"<td>{html.escape(t)}</td>" for t in row) + "</tr>\n" for row in rows
        )
        return (
            '<html><head><meta charset="utf-8"></head><body><table border=1>\n'
            + body
            + "</table></body></html>"
        ).encode()
    out = io.StringIO(newline="")
    separator = {"tsv": "\t", "semicolon": ";"}.get(case.form, ",")
    csv.writer(out, delimiter=separator, lineterminator="\r\n").writerows(rows)
    if case.form == "semicolon":
        return b"\xef\xbb\xbf" + out.getvalue().encode()
    return out.getvalue().encode("gb18030" if case.form in ("gbk", "tsv") else "utf-8")
