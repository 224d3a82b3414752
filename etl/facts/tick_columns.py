"""Columns of ticks (√ under 横幅, 微信群, 老年人): what was done or for whom, and not counted (contract 1, mentions). In a
list of activities they tell the way and the group of their row (contract 4.17)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.facts.drafts import RowContext
from etl.facts.record import SheetRecord
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.table import Table
from etl.meaning.header import read_header
from etl.meaning.lexicon import default_channel, squeeze
from etl.meaning.total_words import TOTAL
from etl.regex import regex
from etl.schema import UNSPECIFIED

DONE = regex(r"[√✓✔☑☒●■▲★VvYy]|是|有|已(?:开展|完成)?|开展")
NOT_DONE = regex(r"[×✕✖✗✘☐□○xX]|否|无|没有|未(?:开展|完成)?|[-—/]+|0")
MARK = regex(r"[√✓✔☑×✕✖✗✘☐●■]")  # 是 and 有 alone may answer another question
_BARE_MARK = regex(r"[√✓✔☑×✕✖✗✘]")  # among counts; a circle or a square may mark anything there
# 用到的 over 横幅 | LED | 大喇叭: what was used, while the activity itself was a lecture or a stall
_USED = regex(
    r"(?:都|还)?(?:用|使用|动用|借助|配合|投放)(?:到|了|过|上|的)*(?:东西|工具|载体|设备|设施|物料|阵地|什么|啥)?"
)
MEANS = "means"
HINT = regex(r"\([^()]*[打画划勾][^()]*\)")  # 宣传方式（打√）, 对象（请勾选）


def mark_tick_columns(columns: Sequence[Column], table: Table, lattice: Lattice) -> None:
    """Gives the use `tick` to columns whose head names a way or a group and whose cells are nothing but ticks."""
    rows = [body.row for body in table.body if body.kind == "data"]
    telling = [c for c in columns if c.path and (c.meaning.groups or channels_of(c))]
    if not telling:
        return
    rows = [row for row in rows if not TOTAL.match(squeeze(lattice.rows[row][0].text))]
    marks = {column.col: marks_of(column, rows, lattice) for column in telling}
    marked = any(MARK.search(text) for texts in marks.values() for text in texts)
    for column in telling:
        if marks[column.col] and (marked or _under_question(column)):
            column.use, column.dimension = "tick", ""
    for column in telling:
        if column.use == "tick" and _are_means(column, columns):
            column.dimension = MEANS
    named = any(column.dimension == "activity" for column in columns)
    asked = [c for c in telling if c.use != "tick" and not c.meaning.unit and _under_question(c, named)]
    texts = [text for column in asked for text in _ones(column, rows, lattice)]
    if len(asked) > 1 and "1" in texts and {"1", "0"}.issuperset(texts):
        for column in asked:
            column.use, column.dimension = "tick", ""


def _are_means(column: Column, columns: Sequence[Column]) -> bool:
    """LED | √ beside 横幅 | 1条 below one head that asks for no way: what was used along with what was held."""
    over = column.path[:-1]
    if not over or _under_question(column):
        return False
    used = any(_USED.fullmatch(HINT.sub("", squeeze(cell.text))) for cell in over)
    return used or any(c.use == "figure" and c.path[:-1] == over for c in columns)


def _under_question(column: Column, plainly: bool = True) -> bool:
    """宣传方式（打√） over 讲座 and 入户; unless `plainly` is given a head that asks for no ticks is not enough."""
    heads = [squeeze(cell.text) for cell in column.path[:-1]]
    asked = any(read_header(HINT.sub("", head)).dimension in ("channel", "group") for head in heads)
    return asked and (plainly or any(map(HINT.search, heads)))


def _ones(column: Column, rows: Sequence[int], lattice: Lattice) -> list[str]:
    cells = (lattice.sheet.cells.get((row, column.col)) for row in rows)
    return [squeeze(cell.text) for cell in cells if cell is not None]


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


def take_ticked(own: Sequence[tuple[Column, Cell]], context: RowContext) -> None:
    """An activity whose row ticks ways and groups was held in those ways and for those groups, whatever its name may say
    (contract 4.17: the row states it)."""
    day = context.period is not None and context.period.start == context.period.end
    if context.activity_cell is None and not day:
        return
    ticked = [(c, cell) for c, cell in own if c.use == "tick" and is_ticked(cell)]
    groups = dict.fromkeys(group for column, _ in ticked for group in column.meaning.groups)
    if groups and context.group_cell is None and not context.groups:
        context.groups = tuple(groups)
        context.group_cell = _named([one for one in ticked if one[0].meaning.groups])
    if context.channel_cell is not None:
        return
    ways = [(column, cell) for column, cell in ticked if column.dimension != MEANS and channels_of(column)]
    if ways:
        context.channels = tuple(dict.fromkeys(way for column, _ in ways for way in channels_of(column)))
        context.channel_cell = _named(ways)


def _named(ticked: Sequence[tuple[Column, Cell]]) -> Cell:
    """The first of some ticks, as if the words of all their heads stood there."""
    words = "、".join(squeeze(column.path[-1].text) for column, _ in ticked)
    return replace(ticked[0][1], text=words)


def is_ticked(cell: Cell) -> bool:
    text = squeeze(cell.text)
    return text == "1" or DONE.fullmatch(text) is not None


def is_bare_mark(cell: Cell) -> bool:
    """√ or × where a count is asked for."""
    return cell.kind == "text" and _BARE_MARK.fullmatch(squeeze(cell.text)) is not None


def tell_ticks(
    record: SheetRecord, table: int, own: Sequence[tuple[Column, Cell]], context: RowContext
) -> None:
    """A mention for each way and each group that a row ticks."""
    for column, cell in own:
        if column.use == "tick" and is_ticked(cell):
            words = squeeze(column.path[-1].text)
            record.mention(cell, words, context, table, channels_of(column), column.meaning.groups)
