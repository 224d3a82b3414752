"""8场、405人 in a row of totals below cells of two counts: each is compared with what it sums up (contract 4.2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from etl.checks.near_rows import NearRows
from etl.checks.total_rows import agree
from etl.facts.drafts import Draft
from etl.facts.list_model import ListTable
from etl.facts.mixed_cells import pair_in_cell
from etl.facts.of_which_sums import sum_quantities
from etl.facts.record import sums_told
from etl.formats.grid import Cell
from etl.meaning.quantity import Quantity
from etl.schema import TotalCheck


def check_pair_totals(reader: ListTable) -> None:
    """Asks about each count of a total that its rows do not make."""
    cells = reader.lattice.sheet.cells
    told = [
        (row, cell, counted)
        for row, one in reader.rows.items()
        if one.total
        for column in reader.columns
        if (cell := cells.get((row, column.col))) and (counted := pair_in_cell(column, cell, one))
    ]
    _check_across(reader)
    if not told:
        return
    near, below = NearRows(reader), _own_drafts(reader, lambda draft: draft.cell.col)
    for row, cell, counted in told:
        open_rows = {at for at, col in reader.figures.broken if col == cell.col}
        for half, stated in counted:
            own = [draft for draft in below[cell.col] if draft.measure == half.measure]
            if open_rows - {draft.cell.row for draft in own}:
                continue  # 2/若干 among them: the total may be right
            held = [[draft for draft in own if draft.cell.row in some] for some in map(set, near.sets(row))]
            _compare(reader, cell, stated, [some for some in held if some])


def _check_across(reader: ListTable) -> None:
    """10场/1015人次 under 合计, behind 3场/240人次 and 2场/180人次 of its row."""
    sums = [column for column in reader.columns if column.meaning.total]
    if not sums:
        return
    open_rows = {at for at, _ in reader.figures.broken}
    across = _own_drafts(reader, lambda draft: draft.cell.row)
    for row, one in reader.rows.items():
        if one.total or row in open_rows:
            continue
        for column in sums:
            cell = reader.lattice.sheet.cells.get((row, column.col))
            if cell is None:
                continue
            for half, stated in pair_in_cell(column, cell, one):
                own = [draft for draft in across[row] if draft.measure == half.measure]
                _compare(reader, cell, stated, [own] if own else [])


def _own_drafts(reader: ListTable, line: Callable[[Draft], int]) -> defaultdict[int, list[Draft]]:
    """{row or column: the figures of this table in it}."""
    lines: defaultdict[int, list[Draft]] = defaultdict(list)
    for draft in reader.record.drafts:
        if draft.table == reader.table.number:
            lines[line(draft)].append(draft)
    return lines


def _compare(reader: ListTable, cell: Cell, stated: Quantity, held: list[list[Draft]]) -> None:
    """`held`: the figures that it may be the sum of, the likeliest first."""
    if not held:
        return
    sums = [sum_quantities([part.quantity for part in some]) for some in held]
    at = next((at for at, summed in enumerate(sums) if agree(stated, summed)), 0)
    parts, summed, sheet = held[at], sums[at], reader.lattice.sheet
    addresses = [sheet.address(part.cell.row, part.cell.col) for part in parts]
    address = sheet.address(cell.row, cell.col)
    reader.record.checks.append(TotalCheck(sheet.name, address, stated.value, summed.value, addresses))
    if not agree(stated, summed):
        reader.record.find("total_differs", cell, **sums_told(stated.value, summed.value))
