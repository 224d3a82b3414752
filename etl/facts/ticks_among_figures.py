"""√ where figures stand: LED滚屏 | √ | √ below the days of a week, √ beside 2条 under 微信群. It was done and not counted
(contract 1, mentions)."""

from __future__ import annotations

from etl.facts.list_figures import combine
from etl.facts.list_model import ListTable, RowReading
from etl.facts.mixed_cells import in_column
from etl.facts.record import MentionDraft
from etl.facts.tick_columns import is_bare_mark
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.meaning.lexicon import default_channel, squeeze
from etl.prose import ProseMention
from etl.regex import regex
from etl.schema import UNSPECIFIED

DONE = regex(r"[√✓✔☑]")


def read_tick(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """Whether a cell is a tick or a cross, where no unit asks for a number: the way and the group that its
    row and its column name get a mention."""
    if not is_bare_mark(cell) or column.meaning.unit or row.meaning.unit:
        return False
    done = DONE.fullmatch(squeeze(cell.text)) is not None
    said = combine(reader, column, row)
    usual = default_channel(said.meaning.measure) if said.meaning.measure else UNSPECIFIED
    ways = said.channels or (() if usual in ("", UNSPECIFIED) else (usual,))
    codes = [*((UNSPECIFIED, way) for way in ways), *((group, UNSPECIFIED) for group in said.groups)]
    if not codes:
        return False
    number = reader.table.number
    reader.record.set_role(cell, "note", number)
    if done and not (row.total or row.planned or row.meaning.other_matter or said.meaning.aside):
        named = row.label if row.meaning.measure or row.meaning.channels else squeeze(column.path[-1].text)
        context, address = in_column(row.context, column), reader.lattice.address(cell)
        for group, way in codes:
            mention = ProseMention(0, len(cell.text), named, group, way)
            reader.record.mentions.append(MentionDraft(address, mention, context, number))
    return True
