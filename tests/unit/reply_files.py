"""Workbooks as units send them, with what a library that rewrites them would lose."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from datetime import datetime

import xlsxwriter

TITLE = "龙陵县公安局镇安派出所2023年6月反诈宣传统计表"


def june_book(leaflets: tuple[int, int] = (100, 200), people: object = "若干") -> bytes:
    """A form with a doubtful figure (C3) and a total that differs by 1 (B5)."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        _june_sheet(book, leaflets, people)
    return content.getvalue()


def _june_sheet(
    book: xlsxwriter.Workbook, leaflets: tuple[int, int], people: object
) -> xlsxwriter.worksheet.Worksheet:
    book.set_properties({"created": datetime(2023, 6, 30)})
    sheet = book.add_worksheet("六月")
    sheet.write_row(0, 0, [TITLE])
    sheet.write_row(1, 0, ["社区", "宣传单（份）", "受众（人次）"])
    sheet.write_row(2, 0, ["镇安社区", leaflets[0], people])
    sheet.write_row(3, 0, ["小田坝村", leaflets[1], 50])
    sheet.write(4, 0, "合计")
    sheet.write_formula("B5", "=SUM(B3:B4)", book.add_format({"bold": True}), sum(leaflets) + 1)
    return sheet


def rich_book() -> bytes:
    """The same with everything that makes a workbook more than its cells."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = _june_sheet(book, (100, 200), "若干")
        second = book.add_worksheet("说明'甲'页")
        second.write_rich_string("A1", book.add_format({"bold": True}), "填表", "说明")
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "=六月!$B$3:$B$4"})
        sheet.insert_chart("F2", chart)
        sheet.insert_textbox("F20", "文本框")
        sheet.insert_image("H20", "x.png", {"image_data": io.BytesIO(_dot())})
        sheet.add_sparkline("E3", {"range": "六月!B3:C3"})
        sheet.conditional_format("B3:B4", {"type": "data_bar", "data_bar_2010": True})
        sheet.data_validation("A3", {"validate": "list", "source": ["镇安社区", "小田坝村"]})
        sheet.write_comment("B3", "单位自己的批注")
        sheet.write_comment("B5", "合计是公式")
        sheet.print_area("A1:D5")
        second.print_area("A1:A9")
        second.activate()
    return content.getvalue()


def _dot() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    dot = zlib.compress(b"\x00\xff\x00\x00")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dot) + chunk(b"IEND", b"")


def changed(data: bytes, change: Callable[[str, bytes], bytes], **more: bytes) -> bytes:
    """A package with every part put through `change`, and parts more; `/` in their names is written `__`."""
    content = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(content, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, part in more.items():
            new.writestr(name.replace("__", "/"), part)
    return content.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a package by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}
