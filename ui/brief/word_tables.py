"""Native tables of the Word document: names left, numbers right, the heading on every page that a table goes on to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.shared import Emu, Mm

from ui.brief.written import NOTHING, WrittenTable
from ui.escape import plain_text

# Fiftieths of a percent: 5000 is the whole width between the margins.
WHOLE_WIDTH = 5000
HEAD_FILL = "EAEFF6"
TEXT_WIDTH = Mm(156)
# Rows: up to so many are not parted, and of more so many stay with the heading.
SHORT, KEPT = 10, 3
# Letters: a column is never narrower, and a longer text is broken.
NARROWEST, WIDEST = 5, 40
# So many fit beside each other between the margins, and so many at least are left to a column of names.
LINE, NAME, BOLD = 82, 12, 1.2


def add_table(document: WordDocument, table: WrittenTable) -> None:
    """A table with its caption above and its note below."""
    document.add_paragraph(plain_text(table.caption), style="Caption")
    numeric = [any(row[place] for row in table.figures) for place in range(len(table.headings))]
    shown = _grid(document, _widths(table.headings, table.rows, numeric))
    head = shown.rows[0]
    for cell, heading in zip(head.cells, table.headings, strict=True):
        _fill(cell, heading, ALIGN.CENTER, bold=True)
        cell._tc.get_or_add_tcPr().append(
            parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{HEAD_FILL}"/>')
        )
    _mark_row(head, "w:tblHeader")
    first_sum = len(table.rows) - table.sums
    for number, words in enumerate(table.rows):
        row = shown.add_row()
        _mark_row(row, "w:cantSplit")
        for place, (cell, text) in enumerate(zip(row.cells, words, strict=True)):
            align = ALIGN.RIGHT if table.figures[number][place] or text == NOTHING else ALIGN.LEFT
            _fill(cell, text, align, bold=number >= first_sum)
    _keep_together(shown)
    document.add_paragraph(plain_text(table.note), style="Source")


def _keep_together(table: Any) -> None:
    """A short table stays on one page, a longer one has its heading and first rows on one."""
    rows = list(table.rows)
    kept = rows[:-1] if len(rows) <= SHORT else rows[:KEPT]
    for row in kept:
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def add_pairs(document: WordDocument, pairs: Sequence[tuple[str, str]]) -> None:
    """A table of names and values without a heading."""
    shown = _grid(document, _widths((), pairs))
    for number, (name, value) in enumerate(pairs):
        row = shown.rows[0] if number == 0 else shown.add_row()
        _mark_row(row, "w:cantSplit")
        _fill(row.cells[0], name, ALIGN.LEFT)
        _fill(row.cells[1], value, ALIGN.LEFT)


def _widths(
    headings: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[bool] = ()
) -> list[int]:
    """How wide each column is, in fiftieths of a percent: numbers as wide as they are, names what is left, since they can
    be broken over lines."""
    count = len(headings) or len(rows[0])
    needed = []
    for place in range(count):
        heading = _heading_letters(headings[place]) if headings else 0
        cells = max((_letters(row[place]) for row in rows), default=0)
        needed.append(min(max(NARROWEST, heading, cells), WIDEST) + 2)
    names = [place for place in range(count) if not (numeric and numeric[place])]
    over = sum(needed) - LINE
    spare = sum(needed[place] - NAME for place in names if needed[place] > NAME)
    for place in names:
        if over > 0 and needed[place] > NAME:
            needed[place] -= min(over, spare) * (needed[place] - NAME) / spare
    return [round(WHOLE_WIDTH * one / sum(needed)) for one in needed]


def _heading_letters(heading: str) -> float:
    """What a heading needs: half of it on each of two lines, but no less than its longest Latin word in bold."""
    words = re.findall(r"[!-~]+", heading)
    return max(_letters(heading) / 2, *(BOLD * _letters(word) for word in words), 0)


def _letters(text: str) -> float:
    """The width in letters: a Chinese character is nearly as wide as two digits."""
    return sum(
        2 if unicodedata.east_asian_width(char) in "WF" else 1.15 + 0.6 * (char in "%≈≥≤") for char in text
    )


def _grid(document: WordDocument, widths: Sequence[int]) -> Any:
    table = document.add_table(rows=1, cols=len(widths), style="Table Grid")
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    properties = table._tbl.tblPr
    width = properties.find(qn("w:tblW"))
    width.set(qn("w:type"), "pct")
    width.set(qn("w:w"), str(WHOLE_WIDTH))
    margins = parse_xml(
        f'<w:tblCellMar {nsdecls("w")}><w:top w:w="30" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>'
        '<w:bottom w:w="30" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>'
    )
    properties.find(qn("w:tblLook")).addprevious(margins)
    for place, share in enumerate(widths):
        table.columns[place].width = Emu(TEXT_WIDTH * share // WHOLE_WIDTH)
        table.rows[0].cells[place].width = table.columns[place].width  # a further row takes them over
    return table


def _fill(cell: Any, text: str, align: ALIGN, bold: bool = False) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.style = "Cell"
    paragraph.alignment = align
    paragraph.add_run(plain_text(text)).bold = bold or None


def _mark_row(row: Any, tag: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(tag))
