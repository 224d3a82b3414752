"""Bytes of any report file -> one shape: a workbook of sheets of addressed cells (`grid.py`).

The content decides what a file is, never its name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import PurePath

from etl.formats.extent import refuse_spread_merges
from etl.formats.grid import Finding, UnreadableFile, Workbook
from etl.formats.limits import MAX_FILE_BYTES
from etl.formats.package import Package
from etl.formats.properties import property_of
from etl.formats.sniff import kind_of_bytes, kind_of_package
from etl.formats.text import read_text
from etl.formats.xlsx import read_xlsx
from etl.reply.mark import PROPERTY, identifier_of

_REFUSED = {"encrypted": "password_protected", "doc": "old_word_format"}


def open_workbook(data: bytes, name: str) -> Workbook:
    """Reads a file; `name` only serves to name the sheet of a table in plain text. Raises UnreadableFile."""
    if not data:
        raise UnreadableFile("empty_file")
    if len(data) > MAX_FILE_BYTES:
        raise UnreadableFile("file_too_large", limit=f"{MAX_FILE_BYTES // 1024 // 1024} MB")
    try:
        workbook = _open(data, name, kind_of_bytes(data))
    except RecursionError as error:
        raise UnreadableFile("nested_too_deeply") from error
    for sheet in workbook.sheets:
        refuse_spread_merges(sheet.merges)
    _tell_names_twice(workbook)
    return workbook


def _tell_names_twice(workbook: Workbook) -> None:
    """Two sheets of one name, which no spreadsheet program makes; an xlsx tells it of all that its book lists."""
    if workbook.format == "xlsx":
        return
    counts = Counter(sheet.name for sheet in workbook.sheets if sheet.cells and not sheet.prefix)
    workbook.findings += [Finding("sheet_name_twice", name) for name, count in counts.items() if count > 1]


def _open(data: bytes, name: str, kind: str) -> Workbook:
    if kind == "zip":
        return _open_package(data)
    if kind in _READERS:
        return _READERS[kind](data, name)
    if kind in _REFUSED:
        raise UnreadableFile(_REFUSED[kind])
    raise UnreadableFile("not_a_spreadsheet", kind=kind)


def _open_package(data: bytes) -> Workbook:
    package = Package(data)
    kind, main = kind_of_package(package)
    if kind == "xlsx":
        workbook = read_xlsx(package, main)
    elif kind == "docx":
        from etl.formats.docx import read_docx

        workbook = read_docx(package, main)
    elif kind == "ods":
        from etl.formats.ods import read_ods

        workbook = read_ods(package)
    elif kind == "xlsb":
        from etl.formats.xlsb import read_xlsb

        workbook = read_xlsb(data, package, main)
    else:
        raise UnreadableFile("not_a_spreadsheet", kind=kind)
    workbook.answers = identifier_of(property_of(package, PROPERTY))
    return workbook


# The rarer formats bring libraries that most reader processes never need: they are loaded when one comes.
def _read_xls(data: bytes, _: str) -> Workbook:
    from etl.formats.xls import read_xls

    return read_xls(data)


def _read_html(data: bytes, name: str) -> Workbook:
    from etl.formats.html import read_html

    return read_html(data, PurePath(name).stem)


def _read_web_archive(data: bytes, name: str) -> Workbook:
    from etl.formats.html import read_web_archive

    return read_web_archive(data, PurePath(name).stem)


def _read_spreadsheetml(data: bytes, _: str) -> Workbook:
    from etl.formats.spreadsheetml import read_spreadsheetml

    return read_spreadsheetml(data)


_READERS: dict[str, Callable[[bytes, str], Workbook]] = {
    "xls": _read_xls,
    "html": _read_html,
    "mhtml": _read_web_archive,
    "spreadsheetml": _read_spreadsheetml,
    "text": read_text,
}
