"""主要做法 below the figures of a table whose columns are units: what each of them tells of itself (contract 4.16)."""

from __future__ import annotations

from dataclasses import replace

from etl.facts.list_model import ListTable, RowReading
from etl.facts.prose_cells import take_prose
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.values import read_value
from etl.meaning.header import read_header
from etl.prose import is_prose, read_prose


def read_unit_story(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """Whether a cell is running text in a row of it, below the name of a unit. What its column states as figures is not
    read from it again."""
    tells = row.meaning.part == "narrative" and not row.meaning.measure and column.name
    if not tells or cell.kind != "text" or row.planned or not is_prose(cell.text):
        return False
    told = read_prose(cell.text, reader.year.year, of_campaign=reader.of_fraud)
    context = replace(row.context, unit=column.name, places=(*row.context.places, column.name))
    take_prose(reader.record, cell, told, context, reader.table.number, _stated_in(reader, column))
    return True


def _stated_in(reader: ListTable, column: Column) -> set[str]:
    """The measures of which the rows of a column state a number, those below its text too."""
    rows = [body.row for body in reader.table.body if body.kind == "data"]
    cells = reader.lattice.below(rows, column.col)
    counted = [cell.row for cell in cells if read_value(cell).kind == "quantity"]
    labels = [c.col for c in reader.columns if c.use == "label"]
    told = (reader.lattice.at(row, col) for row in counted for col in labels)
    return {read_header(cell.text).measure for cell in told if cell is not None}
