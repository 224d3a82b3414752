"""A line above a header that is known by the time in it, whatever stands beside that."""

from __future__ import annotations

from etl.formats.grid import Cell
from etl.layout.header_rows import Rows, header_end
from etl.layout.row_kinds import header_meaning, names_axis, tells_when
from etl.layout.values import is_date

MOST_WORDS = 3  # cells of such a line


def dates_table(sheet: Rows, i: int) -> bool:
    """市教体局安稳科 | 2023年6月1日 above a header that begins where it does: a time, and words that head nothing."""
    cells = sheet.lattice.rows[sheet.rows[i]]
    if len(cells) > MOST_WORDS or i + 2 >= len(sheet.rows) or sum(map(_is_time, cells)) != 1:
        return False
    first, *heads = sheet.lattice.rows[sheet.rows[i + 1]]
    others = [header_meaning(cell) for cell in cells if not _is_time(cell)]
    return (
        bool(others)
        and not any(one.part or one.measure or one.groups or one.channels or one.unit for one in others)
        and len(heads) >= len(cells)
        and first.col <= cells[0].col
        and (names_axis(first) or header_meaning(first).part == "serial")
        and header_end(sheet, i + 1) > i + 1
    )


def _is_time(cell: Cell) -> bool:
    return is_date(cell) or tells_when(cell)
