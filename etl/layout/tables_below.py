"""A table below another one that stands beside a third: 表二 and below it 表三, right of 表一 that goes on to the end.

Row by row the sheet goes on as 表一 does. What stands in the columns of 表二 alone is looked at as a sheet of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from etl.layout.lattice import Lattice, make_lattice
from etl.layout.table import Layout, Table

Finder = Callable[[Lattice], Layout]


def tables_below(lattice: Lattice, table: Table, find: Finder) -> Layout | None:
    """What stands in the columns of one of several tables side by side, where that is more than one table under heads of
    their own; the first of them is `table`."""
    rows = [*table.header_rows, *(body.row for body in table.body)]
    if not rows or not _has_gap(lattice, table):
        return None
    cells = {
        (cell.row, cell.col): cell
        for row in rows
        for cell in lattice.rows[row]
        if table.left <= cell.col <= table.right
    }
    found = find(make_lattice(replace(lattice.sheet, cells=cells)))
    heads = [one.header_rows for one in found.tables]
    if len(heads) < 2 or not all(heads) or not table.header_rows or heads[0][-1] != table.header_rows[-1]:
        return None
    return found


def _has_gap(lattice: Lattice, table: Table) -> bool:
    """Whether a row of the body has nothing in the table's columns, and another one below it has."""
    filled = [
        any(table.left <= cell.col <= table.right for cell in lattice.in_row(body.row)) for body in table.body
    ]
    return False in filled and True in filled[filled.index(False) :]
