"""Bytes of any report file -> one shape: a workbook of sheets of addressed cells (`grid.py`).

The content decides what a file is, never its name.
"""

from __future__ import annotations

from etl.formats.docx import read_docx
from etl.formats.grid import UnreadableFile, Workbook
from etl.formats.limits import MAX_FILE_BYTES
from etl.formats.package import Package
from etl.formats.sniff import kind_of_bytes, kind_of_package
from etl.formats.text import read_text
from etl.formats.xls import read_xls
from etl.formats.xlsx import read_xlsx


def open_workbook(data: bytes, name: str) -> Workbook:
    """Reads a file; `name` only serves to name the sheet of a table in plain text. Raises UnreadableFile."""
    if not data:
        raise UnreadableFile("empty_file")
    if len(data) > MAX_FILE_BYTES:
        raise UnreadableFile("file_too_large", limit=f"{MAX_FILE_BYTES // 1024 // 1024} MB")
    kind = kind_of_bytes(data)
    if kind == "zip":
        return _open_package(Package(data))
    if kind == "xls":
        return read_xls(data)
    if kind == "encrypted":
        raise UnreadableFile("password_protected")
    if kind == "doc":
        raise UnreadableFile("old_word_format")
    if kind == "text":
        return read_text(data, name)
    raise UnreadableFile("not_a_spreadsheet", kind=kind)


def _open_package(package: Package) -> Workbook:
    kind, main = kind_of_package(package)
    if kind == "xlsx":
        return read_xlsx(package, main)
    if kind == "docx":
        return read_docx(package, main)
    raise UnreadableFile("not_a_spreadsheet", kind=kind)
