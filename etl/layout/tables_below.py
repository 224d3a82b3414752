"""Tables in columns of their own beside one that row by row seems to go on: below the end of its neighbour (表一 | 表二 and
below that 表三), or lower than its head, right of it.

What stands in such columns alone is looked at as a sheet of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.lattice import Lattice, make_lattice
from etl.layout.table import Layout, Table

Finder = Callable[[Lattice], Layout]


def tables_below(lattice: Lattice, table: Table, find: Finder) -> Layout | None:
    """What stands in the columns of one of several tables side by side, where that is more than one table under heads of
    their own; the first of them is `table`."""
    if not _has_gap(lattice, table):
        return None
    found = find(_cut(lattice, _rows(table), table.left, table.right))
    heads = [one.header_rows for one in found.tables]
    if len(heads) < 2 or not all(heads) or not table.header_rows or heads[0][-1] != table.header_rows[-1]:
        return None
    return found


def tables_beside(lattice: Lattice, table: Table, find: Finder) -> tuple[int, Layout] | None:
    """(the last column that is the table's own, what stands right of it) where its heads end before an empty column and
    what stands behind that begins lower under heads of its own."""
    own = max((lattice.right_of_row(row) for row in table.header_rows), default=table.right)
    if own >= table.right - 1:
        return None  # as nearly all
    rows = [body.row for body in table.body]
    used = {cell.col for row in rows for cell in lattice.in_row(row)}
    gap = next((col for col in range(own + 1, table.right) if col not in used), None)
    if gap is None or any(own < col < gap for col in used):
        return None
    found = find(_cut(lattice, rows, gap, table.right))
    return (own, found) if found.tables and all(one.header_rows for one in found.tables) else None


def _rows(table: Table) -> list[int]:
    return [*table.header_rows, *(body.row for body in table.body)]


def _cut(lattice: Lattice, rows: Sequence[int], left: int, right: int) -> Lattice:
    """These rows and columns as a sheet of their own."""
    cells: dict[tuple[int, int], Cell] = {
        (cell.row, cell.col): cell for row in rows for cell in lattice.rows[row] if left <= cell.col <= right
    }
    return make_lattice(replace(lattice.sheet, cells=cells))


def _has_gap(lattice: Lattice, table: Table) -> bool:
    """Whether a row of the body has nothing in the table's columns, and another one below it has."""
    filled = [
        any(table.left <= cell.col <= table.right for cell in lattice.in_row(body.row)) for body in table.body
    ]
    return False in filled and True in filled[filled.index(False) :]
