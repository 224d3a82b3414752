"""Columns of ticks (√ under 横幅, 微信群, 老年人): what was done or for whom, and not counted (contract 1, mentions)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.facts.drafts import RowContext
from etl.facts.record import MentionDraft, SheetRecord
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.tables import Table
from etl.meaning.lexicon import default_channel, squeeze
from etl.prose import ProseMention
from etl.schema import UNSPECIFIED

DONE = re.compile(r"[√✓✔☑☒●■▲Vv]|是|有|已(?:开展|完成)?|开展")
NOT_DONE = re.compile(r"[×✕✖✗✘☐□○xX]|否|无|没有|未(?:开展|完成)?|[-—/]+|0")
MARK = re.compile(r"[√✓✔☑×✕✖✗✘☐]")  # 是 and 有 alone may answer another question


def mark_tick_columns(columns: Sequence[Column], table: Table, lattice: Lattice) -> None:
    """Gives the use `tick` to columns whose head names a way or a group and whose cells are nothing but ticks."""
    rows = [body.row for body in table.body if body.kind == "data"]
    marks = {column.col: marks_of(column, rows, lattice) for column in columns if column.path}
    if not any(MARK.search(text) for texts in marks.values() for text in texts):
        return
    for column in columns:
        if marks.get(column.col) and (column.meaning.groups or channels_of(column)):
            column.use, column.dimension = "tick", ""


def marks_of(column: Column, rows: Sequence[int], lattice: Lattice) -> list[str]:
    """The ticks of a column, none where anything else stands there: nearly always in its first cell."""
    texts = []
    for row in rows:
        cell = lattice.sheet.cells.get((row, column.col))
        if cell is None:
            continue
        text = squeeze(cell.text)
        if not (DONE.fullmatch(text) or NOT_DONE.fullmatch(text)):
            return []
        texts.append(text)
    return texts


def channels_of(column: Column) -> tuple[str, ...]:
    """The ways that a column's head names, by itself or by what it counts (横幅)."""
    if column.meaning.channels:
        return column.meaning.channels
    usual = (default_channel(code) for code in column.meaning.measures)
    return tuple(dict.fromkeys(code for code in usual if code != UNSPECIFIED))


def take_ticked_group(own: Sequence[tuple[Column, Cell]], context: RowContext) -> None:
    """An activity whose row ticks one group alone was for that group (contract 4.17: the row states it)."""
    if context.activity_cell is None or context.group_cell is not None or context.groups:
        return
    ticked = [(c, cell) for c, cell in own if c.use == "tick" and DONE.fullmatch(squeeze(cell.text))]
    groups = [(group, cell) for column, cell in ticked for group in column.meaning.groups]
    if len(groups) == 1:
        context.groups, context.group_cell = (groups[0][0],), groups[0][1]


def tell_ticks(
    record: SheetRecord, table: int, own: Sequence[tuple[Column, Cell]], context: RowContext
) -> None:
    """A mention for each way and each group that a row ticks."""
    for column, cell in own:
        if column.use != "tick" or not DONE.fullmatch(squeeze(cell.text)):
            continue
        words = squeeze(column.path[-1].text)
        codes = [(UNSPECIFIED, channel) for channel in channels_of(column)]
        codes += [(group, UNSPECIFIED) for group in column.meaning.groups]
        for group, channel in codes:
            mention = ProseMention(0, len(cell.text), words, group, channel)
            record.mentions.append(MentionDraft(record.lattice.address(cell), mention, context, table))
