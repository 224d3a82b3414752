"""Binary workbooks: values and hidden sheets are read, and a finding says what cannot be seen."""

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


def workbook(*sheets):
    """`sheets`: (name, hidden, part)."""
    listed = b"".join(
        record(SHEET, struct.pack("<II", hidden, at) + wide(f"rId{at}") + wide(name))
        for at, (name, hidden, _) in enumerate(sheets, 1)
    )
    related = "".join(
        f'<Relationship Id="rId{at}" Type="{RELATED}/worksheet" Target="worksheets/sheet{at}.bin"/>'
        for at in range(1, len(sheets) + 1)
    )
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
    return zip_of(parts)


def test_values_are_read_and_what_is_not_visible_is_said():
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
    assert [(finding.code, finding.fields) for finding in book.findings] == [
        ("errors_not_visible", {"kind": "xlsb"})
    ]


def test_a_damaged_binary_workbook_is_refused():
    with pytest.raises(UnreadableFile) as refused:
        open_workbook(workbook(("3月", 0, b"\x91\x01\xff")), "a.xlsb")
    assert refused.value.code == "damaged_file"
