"""Binary workbooks: values, hidden parts, errors and number formats are read."""

import struct

import pytest

from etl.formats import open_workbook
from etl.formats.grid import UnreadableFile
from tests.unit.xlsx_parts import PACKAGE, RELATED, zip_of

# Record numbers of [MS-XLSB] 2.3.
ROW, REAL, STRING, BOOL = 0, 5, 6, 4
BEGIN_SHEET, END_SHEET, BEGIN_DATA, END_DATA, DIMENSION = 129, 130, 145, 146, 148
BEGIN_BOOK, END_BOOK, BEGIN_SHEETS, END_SHEETS, SHEET = 131, 132, 143, 144, 156


def record(number, content=b""):
    head = bytes([number]) if number < 128 else bytes([number & 0x7F | 0x80, number >> 7])
    return head + bytes([len(content)]) + content


def wide(text):
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def cell(number, col, content):
    return record(number, struct.pack("<II", col, 0) + content)


def sheet(*lines):
    data = b"".join(
        record(ROW, struct.pack("<I", row) + b"\x00" * 13) + b"".join(line) for row, line in enumerate(lines)
    )
    dimension = record(DIMENSION, struct.pack("<IIII", 0, len(lines) - 1, 0, 3))
    return record(BEGIN_SHEET) + dimension + record(BEGIN_DATA) + data + record(END_DATA) + record(END_SHEET)


def workbook(*sheets, styles=b""):
    """`sheets`: (name, hidden, part)."""
    listed = b"".join(
        record(SHEET, struct.pack("<II", hidden, at) + wide(f"rId{at}") + wide(name))
        for at, (name, hidden, _) in enumerate(sheets, 1)
    )
    related = "".join(
        f'<Relationship Id="rId{at}" Type="{RELATED}/worksheet" Target="worksheets/sheet{at}.bin"/>'
        for at in range(1, len(sheets) + 1)
    )
    related += f'<Relationship Id="rId99" Type="{RELATED}/styles" Target="styles.bin"/>' if styles else ""
    relations = f'<Relationships xmlns="{PACKAGE}/relationships">%s</Relationships>'
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": relations
        % f'<Relationship Id="rId1" Type="{RELATED}/officeDocument" Target="xl/workbook.bin"/>',
        "xl/workbook.bin": record(BEGIN_BOOK)
        + record(BEGIN_SHEETS)
        + listed
        + record(END_SHEETS)
        + record(END_BOOK),
        "xl/_rels/workbook.bin.rels": relations % related,
    }
    for at, (_, _, part) in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{at}.bin"] = part
    if styles:
        parts["xl/styles.bin"] = styles
    return zip_of(parts)


def styled(*formats):
    """A part of styles: one XF for each (number of a format, its code or '', index of its font); font 1 is struck."""
    codes = b"".join(record(44, struct.pack("<H", n) + wide(code)) for n, code, _ in formats if code)
    fonts = record(43, struct.pack("<HH", 220, 0)) + record(43, struct.pack("<HH", 220, 8))
    xfs = b"".join(record(47, struct.pack("<HHH", 0, n, font) + b"\x00" * 10) for n, _, font in formats)
    return codes + fonts + record(617, struct.pack("<I", len(formats))) + xfs + record(618)


def test_values_are_read():
    first = sheet(
        [cell(STRING, 0, wide("单位")), cell(STRING, 1, wide("场次"))],
        [cell(STRING, 0, wide(" 甲所")), cell(REAL, 1, struct.pack("<d", 3260.0)), cell(BOOL, 3, b"\x01")],
    )
    second = sheet([cell(REAL, 2, struct.pack("<d", 4.17))])
    book = open_workbook(workbook(("3月", 0, first), ("旧", 1, second)), "a.xls")
    assert book.format == "xlsb"
    assert [(part.name, part.hidden) for part in book.sheets] == [("3月", False), ("旧", True)]
    assert {at: (c.kind, c.raw) for at, c in book.sheets[0].cells.items()} == {
        (1, 1): ("text", "单位"),
        (1, 2): ("text", "场次"),
        (2, 1): ("text", " 甲所"),
        (2, 2): ("number", "3260"),
        (2, 4): ("bool", "TRUE"),
    }
    assert {at: c.value for at, c in book.sheets[1].cells.items()} == {(1, 3): 4.17}
    assert book.findings == []


def test_hidden_parts_errors_and_formats_are_read():
    """[MS-XLSB] 2.4: BrtColInfo, the flags of BrtRowHdr, BrtFmlaError, BrtXF."""
    hidden_row = bytearray(record(ROW, struct.pack("<I", 1) + b"\x00" * 13))
    hidden_row[2 + 11] = 0x10
    column = record(60, struct.pack("<IIII", 3, 3, 2560, 0) + b"\x01\x00")
    real = struct.pack("<d", 0.95)
    lines = (
        record(ROW, struct.pack("<I", 0) + b"\x00" * 13)
        + record(REAL, struct.pack("<II", 0, 1) + real)
        + record(11, struct.pack("<II", 1, 0) + b"\x17\x00\x00" + b"\x00" * 8)
        + record(REAL, struct.pack("<II", 2, 2) + struct.pack("<d", 45035.0))
        + record(REAL, struct.pack("<II", 3, 3) + struct.pack("<d", 53.0))
        + bytes(hidden_row)
        + cell(REAL, 0, struct.pack("<d", 7.0))
    )
    dimension = record(DIMENSION, struct.pack("<IIII", 0, 1, 0, 3))
    part = record(BEGIN_SHEET) + dimension + column + record(BEGIN_DATA) + lines + record(END_DATA)
    styles = styled((0, "", 0), (9, "", 1), (58, "", 0), (164, '0"场"', 0))
    book = open_workbook(workbook(("3月", 0, part + record(END_SHEET)), styles=styles), "a.xlsb")
    page = book.sheets[0]
    assert (page.hidden_rows, page.hidden_cols) == ({2}, {4})
    assert {at: (c.kind, c.text, c.struck) for at, c in page.cells.items()} == {
        (1, 1): ("number", "95%", True),
        (1, 2): ("error", "#REF!", False),
        (1, 3): ("date", "4月19日", False),
        (1, 4): ("number", "53场", False),
        (2, 1): ("number", "7", False),
    }


def test_a_damaged_binary_workbook_is_refused():
    with pytest.raises(UnreadableFile) as refused:
        open_workbook(workbook(("3月", 0, b"\x91\x01\xff")), "a.xlsb")
    assert refused.value.code == "damaged_file"
