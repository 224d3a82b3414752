"""A table of a document that breaks off and goes on in a second one without a header: both are read as one.

Word leaves it so where a table was split for the page, with nothing or 续表 between its halves. Their cells keep the
addresses of the tables in which they stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from etl.formats.grid import Cell, Paragraph, Sheet
from etl.layout.pages import CONTINUED
from etl.meaning.lexicon import squeeze
from etl.meaning.total_words import TOTAL
from etl.regex import regex

LEAST_WIDTH = 3  # columns; two are a label and its value, and any table of such pairs looks like the next
_NUMBER = regex(r"\d[\d,]*(?:\.\d+)?万?(?:余|多|\+)?")
_TURN = regex(r"\(?(?:[接转续承](?:[上下前后]|第?\d+)[页表]|(?:[上下前]页)?[续接]表?|见?[下次]页)\)?")


def joined_tables(sheets: Sequence[Sheet], paragraphs: Sequence[Paragraph]) -> list[Sheet]:
    """The sheets, those that go on from the one before put below its rows."""
    joined = list(sheets[:1])
    for before, sheet in pairwise(sheets):
        between, above = paragraphs[before.follows : sheet.follows], paragraphs[: before.follows]
        if _goes_on(sheet, joined[-1]) and all(_says_on(p.text, above) for p in between):
            joined[-1] = _put_below(joined[-1], sheet)
        else:
            joined.append(sheet)
    return joined


def _says_on(text: str, above: Sequence[Paragraph]) -> bool:
    """续表, （接上页）, the title with （续） behind it."""
    plain = squeeze(text)
    if _TURN.fullmatch(plain):
        return True
    rest = CONTINUED.sub("", plain)
    return rest != plain and (not rest or any(rest == squeeze(p.text) for p in above))


def _goes_on(sheet: Sheet, above: Sheet) -> bool:
    """Whether the first row is one of data or a total, with numbers just where the other table has them below words."""
    if not (sheet.prefix and above.prefix) or sheet.width != above.width or sheet.width < LEAST_WIDTH:
        return False
    first = _row(sheet, min(row for row, _ in sheet.cells))
    numbers = {cell.col for cell in first if _is_number(cell)}
    named = [cell for cell in first if not _is_number(cell)]
    top = _row(above, min(row for row, _ in above.cells))
    if not numbers or any(_is_number(cell) for cell in top):
        return False
    counted = {cell.col for cell in above.cells.values() if _is_number(cell)}
    ends = _head_rows(above)
    headed = {squeeze(cell.text) for cell in above.cells.values() if cell.row <= ends}
    total = any(TOTAL.match(squeeze(cell.text)) for cell in named)
    again = any(squeeze(cell.text) in headed for cell in named if not TOTAL.match(squeeze(cell.text)))
    return numbers <= counted and not again and (total or len(numbers) * 2 >= len(counted))


def _head_rows(sheet: Sheet) -> int:
    """The last row above the first one with a number."""
    return min((cell.row for cell in sheet.cells.values() if _is_number(cell)), default=1) - 1


def _row(sheet: Sheet, row: int) -> list[Cell]:
    return [cell for cell in sheet.cells.values() if cell.row == row]


def _is_number(cell: Cell) -> bool:
    """Whether nothing but a number stands there; cells of a document are all texts."""
    return _NUMBER.fullmatch(squeeze(cell.text)) is not None


def _put_below(above: Sheet, sheet: Sheet) -> Sheet:
    rows = _bottom(above)
    cells = {(row + rows, col): replace(cell, row=row + rows) for (row, col), cell in sheet.cells.items()}
    merges = [replace(merge, top=merge.top + rows, bottom=merge.bottom + rows) for merge in sheet.merges]
    return replace(
        above,
        cells={**above.cells, **cells},
        merges=[*above.merges, *merges],
        pages=(*above.pages, (rows, sheet.prefix)),
    )


def _bottom(sheet: Sheet) -> int:
    return max([*(row for row, _ in sheet.cells), *(merge.bottom for merge in sheet.merges)])
