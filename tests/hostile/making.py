"""Pieces from which the second hostile set is made, part by part, and the list of its files.

Every file holds the plain report of the first set where it can (four headers, two rows), so that reading it right
is a sum: 19 sessions and 4,650 people.
"""

# ruff: noqa: E501  (XML in one piece reads better)
from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.unit.xlsx_parts import MAIN, PACKAGE, RELATED, workbook_parts

HEADERS = ("单位", "月份", "宣传场次", "受众人数")
ROWS = (("城东派出所", "2026-03", 12, 3400), ("城西派出所", "2026-03", 7, 1250))
SUM = 19 + 4650
GOOD_CSV = "单位,月份,宣传场次,受众人数\n城东派出所,2026-03,12,3400\n城西派出所,2026-03,7,1250\n"


@dataclass(frozen=True)
class Made:
    """A file of the set. `want`: refuse, warn, accept, or read (with or without a word); `code`: the issue that must be told; `total`: of its figures
    where it is read, None where that says nothing."""

    name: str
    want: str
    code: str
    total: float | None
    why: str
    make: Callable[[], bytes]


SECOND_SET: dict[str, Made] = {}


def refused(name: str, code: str, why: str, make: Callable[[], bytes]) -> None:
    """A file that must be refused."""
    _add(Made(name, "refuse", code, None, why, make))


def warned(name: str, code: str, why: str, make: Callable[[], bytes], total: float | None = SUM) -> None:
    """A file that is read, with a word."""
    _add(Made(name, "warn", code, total, why, make))


def accepted(name: str, why: str, make: Callable[[], bytes], total: float | None = SUM) -> None:
    """A file that is read without a word."""
    _add(Made(name, "accept", "", total, why, make))


def read(name: str, why: str, make: Callable[[], bytes]) -> None:
    """A file of nonsense that must be read to its end, whatever is said of it."""
    _add(Made(name, "read", "", None, why, make))


def _add(made: Made) -> None:
    assert made.name not in SECOND_SET, made.name
    SECOND_SET[made.name] = made


def cell(reference: str, value: object) -> str:
    """A cell of a worksheet as XML: a number, or an inline text."""
    if isinstance(value, (int, float)):
        return f'<c r="{reference}"><v>{value}</v></c>'
    text = str(value).replace("&", "&amp;").replace("<", "&lt;")
    return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def line(row: int, values: tuple[object, ...], further: str = "") -> str:
    """A row of a worksheet as XML, from column A on."""
    cells = "".join(cell(f"{'ABCDEFGH'[at]}{row}", value) for at, value in enumerate(values))
    return f'<row r="{row}">{cells}{further}</row>'


GOOD_ROWS = line(1, HEADERS) + "".join(line(row, values) for row, values in enumerate(ROWS, 2))
GOOD_SHEET = f"<sheetData>{GOOD_ROWS}</sheetData>"


def with_rows(further: str, behind: str = "") -> str:
    """A sheet of the good rows and others."""
    return f"<sheetData>{GOOD_ROWS}{further}</sheetData>{behind}"


def with_column_c(cells: str) -> str:
    """A sheet of headers, and one row whose figure is the given XML of cell C2."""
    return f"<sheetData>{line(1, HEADERS)}<row r='2'>{cell('A2', '城东派出所')}{cell('B2', '2026-03')}{cells}</row></sheetData>"


def zipped(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method, compresslevel=9) as package:
        for name, content in parts.items():
            package.writestr(zipfile.ZipInfo(name), content, method)
    return stream.getvalue()


def workbook(*sheets: str, change: Mapping[str, str | bytes] | None = None, **options: object) -> bytes:
    """A workbook of sheets given as XML; `change` puts other parts in place or adds them."""
    parts = workbook_parts(*(sheets or (GOOD_SHEET,)), **options) | dict(change or {})
    return zipped(parts)


def bomb(
    parts: Mapping[str, str | bytes], name: str, head: bytes, unit: bytes, tail: bytes, size: int
) -> bytes:
    """A package in which one part unpacks to about `size` bytes of one unit, written without holding it."""
    stream = io.BytesIO()
    chunk = unit * max(1, (1 << 22) // len(unit))
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for other, content in parts.items():
            if other != name:
                package.writestr(other, content)
        with package.open(name, "w", force_zip64=True) as part:
            part.write(head)
            for _ in range(max(size // len(chunk), 1)):
                part.write(chunk)
            part.write(tail)
    return stream.getvalue()


def patched(data: bytes, at: int, content: bytes) -> bytes:
    """The bytes with others in one place."""
    return data[:at] + content + data[at + len(content) :]


def central_entry(data: bytes, name: str) -> int:
    """Where the central directory's entry of a name begins."""
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        length = struct.unpack_from("<H", data, at + 28)[0]
        if data[at + 46 : at + 46 + length] == name.encode():
            return at
        at = data.find(b"PK\x01\x02", at + 4)
    raise ValueError(name)


def local_entry(data: bytes, name: str) -> int:
    """Where the local header of a name begins."""
    return int(struct.unpack_from("<I", data, central_entry(data, name) + 42)[0])


__all__ = ["MAIN", "PACKAGE", "RELATED"]
