"""156户 in a column of people: households, as the cell says by its own unit, and asked about (contract 3, 4.6)."""

from __future__ import annotations

from dataclasses import replace

from etl.facts.list_figures import combine, draft_of_cell, part_of_figure
from etl.facts.list_model import ListTable, RowReading
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.values import read_value
from etl.regex import regex

_PEOPLE, _HOUSEHOLDS = "people_reached", "households"
_UNITS = {"户", "户次"}
_IN_BRACKETS = regex(r"[(（](?:人|人次|名|位|万人次?)[)）]\s*$")  # 参加人数（人）


def took_households(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """Whether the cell was taken as such a count: where the head names no unit and no column counts households. It is no
    part of what its column adds up to."""
    quantity = read_value(cell).quantity if cell.kind == "text" else None
    if quantity is None or quantity.unit not in _UNITS:
        return False
    said = combine(reader, column, row)
    if said.meaning.measure != _PEOPLE:
        return False
    if any(_IN_BRACKETS.search(head.text) for head in column.path):
        return False
    counted = any(_HOUSEHOLDS in c.meaning.measures for c in reader.columns if c.use == "figure")
    if counted or part_of_figure(reader, column, row, said.meaning) != "figure":
        return False
    meaning = replace(said.meaning, measure=_HOUSEHOLDS, measures=(_HOUSEHOLDS,))
    reader.record.set_role(cell, "figure", reader.table.number)
    reader.record.find("households_among_people", cell)
    reader.record.drafts.append(
        draft_of_cell(reader, column, cell, row, replace(said, meaning=meaning), quantity)
    )
    return True
