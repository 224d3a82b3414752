"""Rows of a worksheet in the plain form that nearly every maker writes, found by one pattern.

An event of the XML parser for every tag is what a cell costs most. Between `<sheetData>` and `</sheetData>` makers write
nothing but rows and cells with a handful of attributes in one order, so a pattern can take them apart, provided that it
accounts for every character: anything else (entities, comments, other orders, prefixes, inline rich text) is NotPlain, and
the whole part goes to the parser's events. What stands around the rows goes there in any case.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from etl.formats.grid import Cell, UnreadableFile
from etl.formats.limits import MAX_CELLS
from etl.formats.xlsx_cells import COLUMNS, SheetCells, cell_position
from etl.formats.xlsx_plain_strings import DECLARATION, PLAIN
from etl.formats.xlsx_styles import PLAIN_STYLE
from etl.regex import regex

_CHUNK = 65_536  # bytes of rows at a time, so that a large sheet is never held as a list of its cells
# Each + behind a quantifier: what it has taken is never given back, for nothing else could take it. A quarter of the time.
_ATTRIBUTES = r'(?: [A-Za-z][\w:]*+="[^"<>&\r\n\t\x00-\x1f\ufffe\uffff]*+"){0,30}+'
_ROWS = regex(
    r'<c r="([A-Z]{1,3}+)([1-9]\d{0,6}+)"(?: s="(\d{1,9}+)")?+(?: t="([A-Za-z]{1,9}+)")?+'
    rf"(?:/>|>(<f{_ATTRIBUTES}(?:/>|>{PLAIN}*+</f>))?+(?:<v>(?:(0|[1-9]\d{{0,14}}+)|({PLAIN}++))</v>)?+</c>)"
    rf"|(<row{_ATTRIBUTES}/?>|</row>)|[ \n\t]++|(.+)",
    re.ASCII | re.DOTALL,
)
_ATTRIBUTE = regex(r' ([A-Za-z][\w:]*)="([^"]*)"', re.ASCII)
_FORMULA = regex(r"<f[^>]*>([^<]*)")
_OPENING = regex(DECLARATION + rb"<worksheet[ >]")


class NotPlain(Exception):
    """The part is written in another form: it is for the parser's events."""


def split_part(plain: bytes) -> range | None:
    """Where the rows stand in the part; None where what is around them is not in the plain form."""
    start, end = plain.find(b"<sheetData>") + len(b"<sheetData>"), plain.rfind(b"</sheetData>")
    head, tail = plain[:start], plain[end:]
    if end < start or not _OPENING.match(head) or b"<!" in head or b"<!" in tail or head.find(b"<?", 5) > 0:
        return None
    return range(start, end)


def take_rows(sheet: SheetCells, plain: bytes, rows: range) -> None:
    """Hands the rows of a part to the sheet. Raises NotPlain, and UnreadableFile as the events would."""
    if sheet.in_inline or sheet.content.cells:  # stray text or cells before the rows
        raise NotPlain
    start, open_row = rows.start, False
    while start < rows.stop:
        stop = plain.find(b"</row>", start + _CHUNK, rows.stop) + len(b"</row>")
        stop = stop if stop > start else rows.stop
        try:
            text = plain[start:stop].decode()
        except UnicodeDecodeError as error:
            raise NotPlain from error
        open_row = _take(sheet, text, open_row)
        start = stop
    if open_row:
        raise NotPlain


def _take(sheet: SheetCells, text: str, open_row: bool) -> bool:
    """Takes the rows in a text; whether the last one is still open. Written for speed: nearly every cell is a whole
    number in a plain style or a shared text, and is made here; the others are made as those of the events are."""
    cells, styles, context = sheet.content.cells, sheet.styles, sheet.context
    row, digits, made = sheet.row, sheet.row_text, 0
    for letters, number, style_number, kind, formula, count, other, tag, rest in _ROWS.findall(text):
        if not letters:
            if rest:
                raise NotPlain
            if tag:
                open_row = _take_tag(sheet, tag, open_row)
                row, digits = sheet.row, sheet.row_text
            continue
        if number != digits or not open_row:
            raise NotPlain
        col = COLUMNS.get(letters) or cell_position(letters + number)[1]
        if count and (not kind or kind == "n"):
            plain = styles.get(style_number, PLAIN_STYLE).as_stored
            if plain is not None and (position := (row, col)) not in cells:
                cells[position] = Cell(
                    row, col, "number", int(count), count, count, plain[0], formula != "", plain[1]
                )
                made += 1
                continue
        elif not (count or other or formula):
            continue
        sheet.col, sheet.kind, sheet.style_number = col, kind or "n", style_number
        sheet.value, sheet.formula = count or other or None, formula_text(formula) if formula else None
        sheet.end_cell()
    context.cells_left -= made
    if context.cells_left < 0:
        raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))
    return open_row


def _take_tag(sheet: SheetCells, tag: str, open_row: bool) -> bool:
    """Opens or closes a row; whether one is open then. Raises NotPlain where that is not its turn."""
    closing = tag == "</row>"
    if closing != open_row:
        raise NotPlain
    if closing:
        return False
    sheet.start_row(attributes_of(tag))
    return not tag.endswith("/>")


@lru_cache(maxsize=4096)  # the tag of a row is the same in all sheets of a maker's form
def attributes_of(tag: str) -> Mapping[str, str]:
    """The attributes of a start tag. Raises NotPlain where one stands twice."""
    found = _ATTRIBUTE.findall(tag)
    attributes = dict(found)
    if len(attributes) < len(found):
        raise NotPlain
    return attributes


def formula_text(element: str) -> str:
    """What stands in an element `f`. Raises NotPlain."""
    tag, _, rest = element.partition(">")
    attributes_of(tag)
    return rest.partition("<")[0]
