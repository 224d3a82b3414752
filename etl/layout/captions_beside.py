"""第三周（6月17日—6月23日） | | 第四周（6月24日—6月30日）: captions of tables that stand side by side."""

from __future__ import annotations

from etl.formats.grid import Cell
from etl.layout.header_rows import Rows, heads_below_caption, is_new_header
from etl.layout.row_kinds import header_meaning
from etl.layout.values import is_value


def captions_beside(sheet: Rows, j: int) -> bool:
    """Does row j hold nothing but texts, each over the header of another table, which begins with names of its own?"""
    cells = sheet.lattice.rows[sheet.rows[j]]
    if len(cells) < 2 or j + 1 >= len(sheet.rows) or sheet.rows[j + 1] - sheet.rows[j] > 1:
        return False
    if any(cell.kind != "text" or is_value(cell) for cell in cells):
        return False  # nearly every row
    heads = _headers_below(sheet, sheet.rows[j + 1], cells[0].col)
    over = [_header_under(sheet, cell, heads) for cell in cells]
    apart = None not in over and len(set(over)) == len(over)
    return apart and (is_new_header(sheet, j + 1) or heads_below_caption(sheet, j + 1))


def _headers_below(sheet: Rows, row: int, first: int) -> list[tuple[int, int]]:
    """From where to where the headers in a row reach that a blank column parts; none where one has no names."""
    right = sheet.lattice.right_of_row(row)
    spans: list[tuple[int, int]] = []
    left = 0
    for col in range(min(first, sheet.lattice.rows[row][0].col), right + 2):
        head = sheet.lattice.at(row, col)
        if head is not None and not left:
            if header_meaning(head).part not in ("dimension", "serial"):
                return []
            left = col
        elif head is None and left:
            spans.append((left, col - 1))
            left = 0
    return spans


def _header_under(sheet: Rows, caption: Cell, heads: list[tuple[int, int]]) -> int | None:
    right = sheet.lattice.right(caption)
    return next((at for at, (start, end) in enumerate(heads) if start <= caption.col and right <= end), None)
