"""合计 | 5场 in a list of activities: how many there are, below names of which each is one session (contract 4.2, 4.5)."""

from __future__ import annotations

from etl.checks.near_rows import NearRows
from etl.facts.list_model import ListTable
from etl.facts.record import sums_told
from etl.formats.grid import Cell
from etl.layout.values import read_value
from etl.meaning.lexicon import units_of
from etl.schema import TotalCheck


def check_session_totals(reader: ListTable, sessions: list[Cell]) -> None:
    """Compares what the rows of totals say below names and themes with the `sessions` of the rows that they sum up."""
    stated = {
        row: one for row, reading in reader.rows.items() if reading.total and (one := _stated(reader, row))
    }
    if not stated:
        return
    near, sheet = NearRows(reader), reader.lattice.sheet
    for row, (cell, value) in stated.items():
        held = [[one for one in sessions if one.row in rows] for rows in map(set, near.sets(row))]
        if not any(held):
            continue
        summed = next((some for some in held if len(some) == value), None)
        summed = next(filter(None, held)) if summed is None else summed
        addends, count = [sheet.address(one.row, one.col) for one in summed], float(len(summed))
        address = sheet.address(cell.row, cell.col)
        reader.record.checks.append(TotalCheck(sheet.name, address, value, count, addends))
        if value != count:
            told = sums_told(value, count) | {"stated": cell.text.strip()}
            reader.record.find("total_differs", cell, **told)


def _stated(reader: ListTable, row: int) -> tuple[Cell, float] | None:
    """The cell of a row of totals that counts sessions, and what it says: 5场 under any label, or a bare number under the
    theme."""
    units = units_of("sessions")
    for column in reader.columns:
        cell = reader.lattice.sheet.cells.get((row, column.col))
        if cell is None or reader.record.roles.get((row, column.col)) != "total" or column.use != "label":
            continue
        quantity = read_value(cell).quantity
        if quantity and (quantity.unit in units or (not quantity.unit and column.dimension == "activity")):
            return cell, quantity.value
    return None
