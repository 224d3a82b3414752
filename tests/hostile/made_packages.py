"""Hostile packages: zips that lie, relations that lead astray, and workbooks that are small and mean."""

# ruff: noqa: E501  (XML in one piece reads better)
from __future__ import annotations

import struct

from tests.hostile.making import (
    GOOD_ROWS,
    GOOD_SHEET,
    HEADERS,
    MAIN,
    PACKAGE,
    RELATED,
    accepted,
    bomb,
    cell,
    central_entry,
    line,
    local_entry,
    patched,
    refused,
    warned,
    with_column_c,
    with_rows,
    workbook,
    zipped,
)  # fmt: skip
from tests.unit.xlsx_parts import workbook_parts

SHEET1 = "xl/worksheets/sheet1.xml"
BOOK = "xl/workbook.xml"
BOOK_RELATIONS = "xl/_rels/workbook.xml.rels"


def _relations(*entries: str) -> str:
    return f'<Relationships xmlns="{PACKAGE}/relationships">{"".join(entries)}</Relationships>'


def _relation(number: int, kind: str, target: str, further: str = "") -> str:
    return f'<Relationship Id="rId{number}" Type="{RELATED}/{kind}" Target="{target}" {further}/>'


def _listed(*names: str) -> str:
    sheets = "".join(f'<sheet name="{n}" sheetId="{i}" r:id="rId{i}"/>' for i, n in enumerate(names, 1))
    return f'<workbook xmlns="{MAIN}" xmlns:r="{RELATED}"><sheets>{sheets}</sheets></workbook>'


# ------------------------------------------------------------------ the zip
def _zip64_lies() -> bytes:
    good = workbook()
    end = good.rfind(b"PK\x05\x06")
    return patched(good, end + 16, b"\xff\xff\xff\xff")


def _zip64_record() -> bytes:
    """A zip64 end record that states 2**60 entries."""
    good = workbook()
    end = good.rfind(b"PK\x05\x06")
    count, size, offset = (
        struct.unpack_from("<H", good, end + 10)[0],
        *struct.unpack_from("<II", good, end + 12),
    )
    record = struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, 1 << 60, 1 << 60, size, offset)
    locator = struct.pack("<IIQI", 0x07064B50, 0, end, 1)
    tail = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, count, count, size, 0xFFFFFFFF, 0)
    return good[:end] + record + locator + tail


def _encrypted_entry() -> bytes:
    good = workbook()
    for at in (local_entry(good, SHEET1) + 6, central_entry(good, SHEET1) + 8):
        good = patched(good, at, b"\x01\x00")
    return good


def _other_local_name() -> bytes:
    """The directory says sheet1.xml where the local header says another name: who streams reads other parts."""
    parts = workbook_parts(GOOD_SHEET) | {"xl/worksheets/sheet9.xml": "<x/>"}
    data = zipped(parts)
    return patched(data, local_entry(data, SHEET1) + 30, b"xl/worksheets/sheet7.xml")


def _two_directories() -> bytes:
    """The comment of the zip holds a second end record."""
    good = workbook()
    end = good.rfind(b"PK\x05\x06")
    inner = good[end:]
    return good[: end + 20] + struct.pack("<H", len(inner)) + inner


def _unknown_method() -> bytes:
    good = workbook()
    for at in (local_entry(good, SHEET1) + 8, central_entry(good, SHEET1) + 10):
        good = patched(good, at, struct.pack("<H", 98))
    return good


refused(
    "zip64_offset_missing.xlsx",
    "ambiguous_package",
    "an end record that points into zip64, which is not there",
    _zip64_lies,
)
accepted("zip64_many_entries.xlsx", "a zip64 end record of 2**60 entries", _zip64_record)
refused(
    "zip_encrypted_entry.xlsx", "password_protected", "a part whose flag says encrypted", _encrypted_entry
)
refused(
    "zip_other_local_name.xlsx",
    "ambiguous_package",
    "local header and directory name different parts",
    _other_local_name,
)
refused("zip_two_directories.xlsx", "damaged_file", "a second end record in the comment", _two_directories)
refused("zip_unknown_method.xlsx", "damaged_file", "compression method 98 (PPMd)", _unknown_method)
for _name, _part in (
    ("absolute", "/xl/worksheets/sheet2.xml"), ("drive", "C:/xl/sheet2.xml"), ("backslash", "xl\\..\\..\\evil.xml"),
):  # fmt: skip
    refused(f"zip_name_{_name}.xlsx", "ambiguous_package", f"a part named {_part}",
            lambda part=_part: workbook(change={part: "<x/>"}))  # fmt: skip
accepted(
    "zip_folders.xlsx",
    "entries of folders, as some makers write them",
    lambda: workbook(change={"xl/": "", "xl/media/": ""}),
)
refused("bomb_comment.xlsx", "unpacks_too_large", "80 MB of XML comment",
        lambda: bomb(workbook_parts(GOOD_SHEET), SHEET1, f'<worksheet xmlns="{MAIN}"><!--'.encode(), b" ",
                     f"-->{GOOD_SHEET}</worksheet>".encode(), 80 << 20))  # fmt: skip
refused("bomb_below_ratio.xlsx", "unpacks_too_large", "9 parts of 31 MB, each below the size from which a ratio counts",
        lambda: _many_middling_sheets())  # fmt: skip


def _many_middling_sheets() -> bytes:
    big = GOOD_SHEET + " " * (31 << 20)
    return workbook(*[big] * 9)


# ------------------------------------------------------------------ relations
refused("rel_main_outside.xlsx", "ambiguous_package", "the package's document is ../../etc/passwd",
        lambda: workbook(change={"_rels/.rels": _relations(_relation(1, "officeDocument", "../../etc/passwd"))}))  # fmt: skip
refused("rel_file_address.xlsx", "damaged_file", "a sheet at file:///etc/passwd",
        lambda: workbook(change={BOOK_RELATIONS: _relations(_relation(1, "worksheet", "file:///etc/passwd"))}))  # fmt: skip
refused("rel_external_sheet.xlsx", "no_cells", "a sheet on another host",
        lambda: workbook(change={BOOK_RELATIONS: _relations(
            _relation(1, "worksheet", "http://127.0.0.1:9/sheet.xml", 'TargetMode="External"'))}))  # fmt: skip
refused("rel_cyclic.xlsx", "damaged_file", "the only sheet is the workbook itself",
        lambda: workbook(change={BOOK_RELATIONS: _relations(_relation(1, "worksheet", "workbook.xml"))}))  # fmt: skip
refused("rel_main_is_relations.xlsx", "not_a_spreadsheet", "the package's document is its own list of relations",
        lambda: workbook(change={"_rels/.rels": _relations(_relation(1, "officeDocument", "_rels/.rels"))}))  # fmt: skip
refused("rel_one_part_two_sheets.xlsx", "ambiguous_package", "two sheets of the book are the same part: figures would count twice",
        lambda: workbook(change={BOOK: _listed("3月", "4月"), BOOK_RELATIONS: _relations(
            _relation(1, "worksheet", "worksheets/sheet1.xml"), _relation(2, "worksheet", "worksheets/sheet1.xml"))}))  # fmt: skip
refused("rel_twice.xlsx", "ambiguous_package", "two relations of one identifier",
        lambda: workbook(GOOD_SHEET, "<sheetData/>", change={BOOK: _listed("3月"), BOOK_RELATIONS: _relations(
            _relation(1, "worksheet", "worksheets/sheet1.xml"), _relation(1, "worksheet", "worksheets/sheet2.xml"))}))  # fmt: skip
refused("sheet_is_image.xlsx", "damaged_file", "sheet1.xml is a picture",
        lambda: workbook(change={SHEET1: b"\x89PNG\r\n\x1a\n" + b"\0" * 5000}))  # fmt: skip
refused("polyglot_ods.xlsx", "ambiguous_package", "a workbook and an ods in one package: two readers see two reports",
        lambda: workbook(change={"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"}))  # fmt: skip
refused("polyglot_docx.xlsx", "ambiguous_package", "a workbook and a document, both named as the package's main part",
        lambda: workbook(change={"word/document.xml": "<x/>", "_rels/.rels": _relations(
            _relation(1, "officeDocument", BOOK), _relation(2, "officeDocument", "word/document.xml"))}))  # fmt: skip
refused("sheets_200k.xlsx", "too_many_sheets", "200,000 names of sheets in the workbook part",
        lambda: workbook(change={BOOK: _listed(*(f"表{n}" for n in range(200_000))), BOOK_RELATIONS: _relations(
            *(_relation(n, "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, 200_001)))}))  # fmt: skip

# ------------------------------------------------------------------ names
_NAMES = (
    "../../../etc/passwd",
    "派" * 300,
    "=cmd|&apos;/c calc&apos;!A0",
    "3月\u202eslx.exe",
    "C:\\x",
    "_x0000_",
    "a&#10;b",
)
accepted("sheet_names.xlsx", "names of sheets with path tricks, formulas, 300 characters, line breaks and directions",
         lambda: workbook(*(with_one(n) for n in range(len(_NAMES))), names=list(_NAMES)),
         total=float(sum(range(1, 2 * len(_NAMES) + 1))))  # fmt: skip
accepted("sheet_name_empty.xlsx", "a sheet without a name", lambda: workbook(names=[""]))


def with_one(number: int) -> str:
    """A sheet of one row that no other sheet repeats."""
    row = (f"第{number + 1}派出所", "2026-03", 2 * number + 1, 2 * number + 2)
    return f"<sheetData>{line(1, HEADERS)}{line(2, row)}</sheetData>"


# ------------------------------------------------------------------ what cells refer to
_STRINGS = f'<sst xmlns="{MAIN}"><si><t>零</t></si><si><t>7</t></si></sst>'
for _name, _index in (
    ("out_of_range", "2"), ("huge", "9" * 30), ("negative", "-1"), ("signed", "+1"), ("underscore", "0_1"),
    ("full_width", "１"), ("empty", ""), ("fraction", "1.0"),
):  # fmt: skip
    refused(f"sst_index_{_name}.xlsx", "damaged_file", f"a cell whose shared string is number {_index[:9]!r}",
            lambda index=_index: workbook(with_column_c(f'<c r="C2" t="s"><v>{index}</v></c>'), strings=_STRINGS))  # fmt: skip
accepted("style_out_of_range.xlsx", "cells of styles 99999, -1 and x, which are not there",
         lambda: workbook(GOOD_SHEET.replace('<c r="C2">', '<c r="C2" s="99999">').replace('<c r="C3">', '<c r="C3" s="-1">')
                          .replace('<c r="D3">', '<c r="D3" s="x">')))  # fmt: skip
accepted("kind_unknown.xlsx", "a cell of a kind that no standard names is text",
         lambda: workbook(GOOD_SHEET.replace('<c r="C2">', '<c r="C2" t="zzz">')))  # fmt: skip

# ------------------------------------------------------------------ numbers
for _name, _value, _code in (
    ("1e999", "1e999", "not_a_number"), ("minus_1e999", "-1E+999", "not_a_number"), ("hex", "0x10", "not_a_number"),
    ("underscore", "1_000", "not_a_number"), ("words", "twelve", "not_a_number"),
    ("digits_1000", "9" * 1000, "not_a_number"), ("digits_5000", "9" * 5000, "not_a_number"),
    ("full_width_1000", "９" * 1000, "not_a_number"), ("exponent_long", "1e" + "9" * 5000, "not_a_number"),
    ("fraction_long", "0." + "1" * 30000, "broken_count"),
):  # fmt: skip
    warned(f"number_{_name}.xlsx", _code, f"a numeric cell that says {_value[:12]}",
           lambda value=_value: workbook(with_column_c(f'<c r="C2"><v>{value}</v></c>{cell("D2", 3)}')), total=3)  # fmt: skip
for _name, _value in (
    ("digits_5000", "9" * 5000),
    ("full_width_5000", "９" * 5000),
    ("zeros", "1" + "0" * 9000),
):
    warned(f"text_number_{_name}.xlsx", "no_figure", f"a text of {len(_value)} digits as a figure",
           lambda value=_value: workbook(with_column_c(cell("C2", value) + cell("D2", 3))), total=3)  # fmt: skip
_DATED = f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
for _name, _value in (
    ("9999999999", "9999999999"),
    ("1e300", "1e300"),
    ("minus", "-99999"),
    ("digits", "9" * 300),
):
    warned(f"date_serial_{_name}.xlsx", "date_out_of_range", f"a date whose serial is {_value[:12]}",
           lambda value=_value: workbook(
               f"<sheetData>{line(1, HEADERS)}<row r='2'>{cell('A2', '城东派出所')}<c r='B2' s='1'><v>{value}</v></c>"
               f"{cell('C2', 12)}{cell('D2', 3400)}</row></sheetData>", styles=_DATED), total=3412)  # fmt: skip


# ------------------------------------------------------------------ the grid
def _diagonal(step_rows: int, step_cols: int, count: int) -> str:
    lines = []
    for at in range(count):
        row, col = 10 + at * step_rows, 1 + at * step_cols
        lines.append(f'<row r="{row}">{cell(f"{_letters(col)}{row}", f"备注{at}")}</row>')
    return "".join(lines)


def _letters(col: int) -> str:
    letters = ""
    while col:
        col, rest = divmod(col - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


accepted("diagonal.xlsx", "1,000 cells, each 1,000 rows and 16 columns from the next: a grid of 16 billion places",
       lambda: workbook(with_rows(_diagonal(1000, 16, 1000))))  # fmt: skip
warned("diagonal_merged.xlsx", "merge_ignored", "the same under one merge of a billion places",
       lambda: workbook(with_rows(_diagonal(1000, 16, 1000),
                                  '<mergeCells><mergeCell ref="F5:XFD1000000"/></mergeCells>')))  # fmt: skip
refused("merges_of_everything.xlsx", "too_many_merges", "20,000 merges, each of the 150,000 places that hold data",
       lambda: workbook(with_rows("".join(line(row, (f"第{row}所",)) for row in range(4, 15_000))
                                  + line(15_000, ("末",) * 8),
                                  "<mergeCells>" + '<mergeCell ref="A1:H15000"/>' * 20_000 + "</mergeCells>")))  # fmt: skip
accepted("hidden_million_rows.xlsx", "a million empty hidden rows",
         lambda: workbook(with_rows("".join(f'<row r="{row}" hidden="1"/>' for row in range(4, 1_000_000)))))  # fmt: skip
refused("labels_1m.xlsx", "too_many_cells", "1.5 million cells of words",
        lambda: bomb(workbook_parts(GOOD_SHEET), SHEET1, f'<worksheet xmlns="{MAIN}"><sheetData>'.encode(),
                     "".join(f'<row><c t="str"><v>{n}所</v></c><c><v>{n}</v></c><c><v>1</v></c></row>' for n in range(100_000, 164_000)).encode(),
                     b"</sheetData></worksheet>", 40 << 20))  # fmt: skip
warned("headers_8k.xlsx", "", "8,192 different column headers over two rows of figures",
       lambda: workbook("<sheetData>" + "".join(
           f'<row r="{row}">' + "".join(cell(f"{_letters(col)}{row}", f"宣传{col}场次" if row == 1 else col)
                                        for col in range(1, 8_193)) + "</row>" for row in (1, 2, 3)) + "</sheetData>"), total=None)  # fmt: skip
accepted("attributes_100k.xlsx", "a row of 100,000 attributes",
       lambda: workbook(with_rows("<row " + " ".join(f'a{n}="1"' for n in range(100_000)) + "/>")))  # fmt: skip
refused("name_10mb.xlsx", "damaged_file", "an element whose name has 10 MB",
        lambda: workbook(with_rows(f"<{'x' * (10 << 20)}>")))  # fmt: skip
refused("encoding_lies.xlsx", "damaged_file", "a sheet that says UTF-16 and is UTF-8",
        lambda: workbook(change={SHEET1: '<?xml version="1.0" encoding="UTF-16"?>'
                                 f'<worksheet xmlns="{MAIN}">{GOOD_SHEET}</worksheet>'}))  # fmt: skip
refused("encoding_utf7.xlsx", "damaged_file", "a sheet in UTF-7, in which <!DOCTYPE can be hidden",
        lambda: workbook(change={SHEET1: '<?xml version="1.0" encoding="UTF-7"?>'
                                 f'<worksheet xmlns="{MAIN}">{GOOD_SHEET}</worksheet>'}))  # fmt: skip
refused("runs_100k.xlsx", "damaged_file", "a text of 10,000 runs of one character",
         lambda: workbook(with_rows(f"<row r='9'><c r='A9' t='inlineStr'><is>{'<r><t>备</t></r>' * 10_000}</is></c></row>")))  # fmt: skip
warned("long_unit.xlsx", "long_unit_name", "a unit whose name has 30,000 characters",
       lambda: workbook("<sheetData>" + GOOD_ROWS.replace("城西派出所", "城西" * 14_990 + "派出所") + "</sheetData>"))  # fmt: skip
