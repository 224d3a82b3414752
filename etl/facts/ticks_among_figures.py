"""√ where figures stand: LED滚屏 | √ | √ below the days of a week, √ beside 2条 under 微信群. It was done and not counted
(contract 1, mentions)."""

from __future__ import annotations

from etl.facts.list_figures import combine
from etl.facts.list_model import ListTable, RowReading
from etl.facts.mixed_cells import in_column
from etl.facts.tick_columns import is_bare_mark, is_ticked
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.meaning.lexicon import default_channel, squeeze
from etl.schema import UNSPECIFIED


def read_tick(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """Whether a cell is a tick or a cross, where no unit asks for a number: the way and the group that its
    row and its column name get a mention."""
    if not is_bare_mark(cell) or column.meaning.unit or row.meaning.unit:
        return False
    said = combine(reader, column, row)
    usual = default_channel(said.meaning.measure) if said.meaning.measure else UNSPECIFIED
    ways = said.channels or (() if usual in ("", UNSPECIFIED) else (usual,))
    if not (ways or said.groups):
        return False
    number = reader.table.number
    reader.record.set_role(cell, "note", number)
    if is_ticked(cell) and not (row.total or row.planned or row.meaning.other_matter or said.meaning.aside):
        named = row.label if row.meaning.measure or row.meaning.channels else squeeze(column.path[-1].text)
        reader.record.mention(cell, named, in_column(row.context, column), number, ways, said.groups)
    return True
