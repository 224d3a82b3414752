"""合计 | 5场 in a list of activities: how many there are, below names of which each is one session (contract 4.2, 4.5)."""

from __future__ import annotations

from etl.checks.control import sums_told
from etl.checks.near_rows import NearRows
from etl.facts.list_model import ListTable
from etl.formats.grid import Cell
from etl.layout.values import read_value
from etl.meaning.lexicon import units_of
from etl.schema import TotalCheck


def check_session_totals(reader: ListTable, sessions: list[Cell]) -> None:
    """Compares what the rows of totals say below names and themes with the `sessions` of the rows that they sum up."""
    stated = {row: cell for row, one in reader.rows.items() if one.total and (cell := _stated(reader, row))}
    if not stated:
        return
    near = NearRows(reader)
    for row, cell in stated.items():
        quantity = read_value(cell).quantity
        sets = near.sets(row) if row in near.since else []
        counts = [sum(one.row in rows for one in sessions) for rows in map(set, sets)]
        if quantity is None or not any(counts):
            continue
        count = quantity.value if quantity.value in counts else next(filter(None, counts))
        sheet = reader.lattice.sheet
        addends = [
            sheet.address(one.row, one.col) for one in sessions if one.row in sets[counts.index(int(count))]
        ]
        reader.record.checks.append(
            TotalCheck(sheet.name, sheet.address(cell.row, cell.col), quantity.value, count, addends)
        )
        if quantity.value != count:
            told = sums_told(quantity.value, count) | {"stated": cell.text.strip()}
            reader.record.find("total_differs", cell, **told)


def _stated(reader: ListTable, row: int) -> Cell | None:
    """The cell of a row of totals that counts sessions: 5场 under any label, or a bare number under the theme."""
    units = units_of("sessions")
    for column in reader.columns:
        cell = reader.lattice.sheet.cells.get((row, column.col))
        if cell is None or reader.record.roles.get((row, column.col)) != "total" or column.use != "label":
            continue
        quantity = read_value(cell).quantity
        if quantity and (quantity.unit in units or (not quantity.unit and column.dimension == "activity")):
            return cell
    return None
