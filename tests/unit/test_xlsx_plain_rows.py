"""Rows of a worksheet found by a pattern are the very rows that the parser's events give, or the pattern stands back."""

import random
import re
import zipfile
from pathlib import Path

import pytest

from etl.formats import xlsx_sheet
from etl.formats.grid import UnreadableFile
from etl.formats.number_format import parse_format
from etl.formats.xlsx_cells import CellContext
from etl.formats.xlsx_package import SharedText, shared_text
from etl.formats.xlsx_plain_rows import NotPlain, split_part, take_rows
from etl.formats.xlsx_sheet import read_sheet
from etl.formats.xlsx_styles import PLAIN_STYLE, Style

CASES = Path(__file__).parents[1] / "golden" / "cases" / "files"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="urn:x"><sheetData>'
TAIL = '</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>'
ROWS = (
    '<row r="1" spans="1:4"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1"><v>12</v></c></row>'
    '<row r="2" hidden="1"><c r="A2" t="str"><f>A1&amp;"x"</f><v>甲</v></c><c r="B2" t="n"><v>3.5</v></c></row>'
    '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">SUM(A1)</f></c><c r="D3" s="2"><v>45000</v></c></row>'
    '<row r="5"/><row r="6"><c r="XFD6" t="b"><v>1</v></c><c r="B6" t="e"><v>#REF!</v></c><c r="C6"><v>007</v></c></row>'
)
PIECES = (
    "<!-- x -->", "<![CDATA[1]]>", "<?x?>", "&amp;", "&#49;", "&bad;", "<v/>", "<v></v>", "<v>1</v>", "\r\n", "\x00", " ",
    "</row>", '<row r="5">', "<row>", '<c r="A9"><v>1</v></c>', "<c><v>2</v></c>", ' t="str"', ' r="A1"', ' s="2"', "<f/>",
    "<is><t>乙</t></is>", ' t="inlineStr"', "\ufffe", "]]>", ">", '"', "'", "0", "9999999", "x:", "<x>", "</x>", "é", "\t",
    "</sheetData>", "<sheetData>", "\u00a0", "１", "-", "E5", ' xml:space="preserve"', ' r="A1" r="A1"',
)  # fmt: skip


def context():
    styles = {"1": PLAIN_STYLE, "2": Style(parse_format("yyyy/m/d"), True)}
    return CellContext(
        [shared_text("讲座"), SharedText("场次", "场次", with_struck="场次二"), None], styles, False
    )


def outcome(plain):
    try:
        return read_sheet(plain, "sheet1.xml", context())
    except UnreadableFile as reason:
        return reason.code


def outcome_by_events(plain, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(xlsx_sheet, "split_part", lambda _: None)
        return outcome(plain)


def test_the_pattern_takes_what_makers_write():
    plain = (HEAD + ROWS.replace("&amp;", "+") + TAIL).encode()
    rows = split_part(plain)
    assert rows is not None
    sheet = xlsx_sheet._SheetReader(context())
    take_rows(sheet, plain, rows)
    found = {(cell.row, cell.col): (cell.kind, cell.value) for cell in sheet.content.cells.values()}
    assert found == {
        (1, 1): ("text", "讲座"),
        (1, 3): ("number", 12),
        (2, 1): ("text", "甲"),
        (2, 2): ("number", 3.5),
        (3, 1): ("formula_empty", None),
        (3, 4): ("date", sheet.content.cells[3, 4].value),
        (6, 16384): ("bool", True),
        (6, 2): ("error", "#REF!"),
        (6, 3): ("number", 7),
    }


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1"><v>1&amp;</v></c></row>',
        '<row r="1"><c r="A2"><v>1</v></c></row>',
        '<row r="1"><c t="s" r="A1"><v>0</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c>',
        '<c r="A1"><v>1</v></c>',
        '<row r="1" r="1"/>',
        '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>',
    ],
)
def test_the_pattern_stands_back(rows):
    plain = (HEAD + rows + TAIL).encode()
    found = split_part(plain)
    with pytest.raises(NotPlain):
        take_rows(xlsx_sheet._SheetReader(context()), plain, found)


def test_parts_changed_at_random_are_read_alike(monkeypatch):
    chosen = random.Random(20230417)
    whole = HEAD + ROWS.replace("&amp;", "+") + TAIL
    differing, good = [], 0
    for _ in range(3000):
        text = whole
        for _ in range(chosen.choice((1, 1, 2))):
            at = chosen.choice(
                [m.start() for m in re.finditer(r"[<>/\" \d]", text)] + [chosen.randrange(len(text))]
            )
            gone = chosen.choice((0, 0, 0, 1, 5))
            text = text[:at] + chosen.choice(PIECES) + text[at + gone :]
        plain = text.encode()
        one, other = outcome(plain), outcome_by_events(plain, monkeypatch)
        good += not isinstance(one, str)
        if one != other:
            differing.append(text)
    assert differing == []
    assert good == 421


def test_golden_workbooks_are_read_alike(monkeypatch):
    read = []
    for file in sorted(CASES.glob("*.xlsx")):
        with zipfile.ZipFile(file) as package:
            for name in package.namelist():
                if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name):
                    plain = package.read(name)
                    read.append(outcome(plain) == outcome_by_events(plain, monkeypatch))
    assert len(read) > 100
    assert all(read)
