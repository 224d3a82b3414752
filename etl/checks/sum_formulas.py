"""A total that is a formula nobody has calculated yet states no number; its formula may still be the check.

Programs that fill in a form (and some exports) leave formulas without results. Where the formula adds up exactly
the figures of its column, the total cannot differ from their sum; any other one gets a note.
"""

from __future__ import annotations

import re
from collections import defaultdict

from etl.facts.list_model import ListTable
from etl.formats.grid import Cell
from etl.formats.xlsx_cells import column_number
from etl.regex import regex

_CELL = r"\[?\.?\$?([A-Z]{1,3})\$?(\d{1,7})"
_SUM = rf"SUM\({_CELL}:{_CELL}\]?\)"
# The guard of the blank form: no number at all where the column holds one that is text (近500).
_GUARDED = rf'IF\(COUNTA\([^()"]*\)(?:-\d+)?>COUNT\([^()"]*\)[,;]"[^"]*"[,;]{_SUM}\)'
_FORMULA = regex(rf"(?:of:)?=(?:{_SUM}|(?P<guarded>{_GUARDED}))", re.I)


def check_sum_formulas(reader: ListTable) -> None:
    """A note at each total without a result whose formula does not add up its column's figures."""
    figures, record = reader.figures, reader.record
    if not figures.uncalculated:
        return
    drafts: defaultdict[int, set[int]] = defaultdict(set)
    for row, col in figures.drafts:
        drafts[col].add(row)
    for cell in figures.uncalculated:
        own = record.roles[cell.row, cell.col] == "total" and cell.col in reader.by_number
        if own and not _adds_up_column(reader, cell, drafts[cell.col]):
            record.find("total_without_value", cell)


def _adds_up_column(reader: ListTable, total: Cell, drafts: set[int]) -> bool:
    """`drafts`: the rows that give a figure in the total's column."""
    match = _FORMULA.fullmatch(re.sub(r"\s", "", total.raw))
    if match is None:
        return False
    left, top, right, bottom = match.groups()[:4] if match[1] else match.groups()[-4:]
    if not column_number(left) == column_number(right) == total.col:
        return False
    rows = range(int(top), int(bottom) + 1)
    if total.row in rows or not all(row in rows for row in drafts):
        return False
    stated, cells = reader.figures.stated, reader.lattice.sheet.cells
    added = {row for row in reader.rows if row in rows and (row, total.col) in stated}
    exact = all(cells[row, total.col].kind == "number" for row in drafts)
    return added == drafts and (exact or bool(match["guarded"]))
