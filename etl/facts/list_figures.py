"""What the figures of a list table mean: column, labels of the row and title together; and whether each is a figure, a
total, a running total, a plan or nothing known."""

from __future__ import annotations

from dataclasses import replace

from etl.facts.drafts import Draft, RowContext
from etl.facts.handed_out import measure_left_open, unit_of_names
from etl.facts.labels import LabelReader
from etl.facts.line_scale import line_scale
from etl.facts.list_model import Combination, ListTable, RowReading, has_other_rows
from etl.facts.period_totals import parts_stated
from etl.facts.title_measure import HELD
from etl.formats.grid import Cell
from etl.layout.column import Column, counts_named
from etl.layout.header_path import NOTHING, combine_path
from etl.layout.values import read_value
from etl.meaning.header import HeaderMeaning, of_other_matter, read_header
from etl.meaning.header_measure import BARE_COUNTS
from etl.meaning.lexicon import MANNERS, units_of
from etl.meaning.period import Period
from etl.meaning.quantity import Quantity
from etl.regex import regex

ANYBODY = {
    "residents",
    "bank_customers",
}  # what a header calls people when it does not mean anyone in particular
UNTIL = regex(r"截[至止]|至\d{1,2}[月.]\d")
CONTROL_PARTS = {"ratio": "ratio", "planned": "planned", "base": "base", "earlier": "note"}


def part_of_figure(reader: ListTable, column: Column, row: RowReading, meaning: HeaderMeaning) -> str:
    """figure, total, cumulative, ratio, planned, base or unread."""
    if meaning.part == "earlier" and row.total:
        return "total"
    if meaning.part in CONTROL_PARTS:
        return CONTROL_PARTS[meaning.part]
    if row.planned:
        return "planned"
    if meaning.cumulative and _has_period_twin(reader, column, row):
        return "cumulative"
    if row.total and has_other_rows(reader) and _parts_stated(reader, column, row):
        return "total"
    if (
        meaning.total
        and _has_plain_sibling(reader, column)
        and _parts_stated(reader, column, row)
        and (row.total or not _alone_in_row(reader, column))
    ):
        return "total"
    if meaning.total and not row.total and _sums_up_unread(reader, column):
        return "total"
    if not meaning.measure:
        return "unread" if reader.campaign and not row.meaning.other_business else "note"
    return "figure"


def _parts_stated(reader: ListTable, column: Column, row: RowReading) -> bool:
    """Of a period that others make up: do they say anything at this place?"""
    at = next(reversed(reader.rows))
    places = [(at, col) for some in column.sums for col in some]
    places += [(other, column.col) for some in row.sums for other in some]
    return not places or parts_stated(reader.lattice, places)


def _alone_in_row(reader: ListTable, column: Column) -> bool:
    """总数 | 330 before 妇女 | 老年人 | 其他, which this row leaves blank: nothing was told apart, and the whole counts
    (contract 4.3)."""
    own, over = column.meaning.measure, column.path[:-1]
    parts = [
        c.col
        for c in reader.columns
        if c.use == "figure"
        and c.meaning.plain
        and c.meaning.measure == own
        and c.path[:-1] == over
        and not c.name
    ]
    at = next(reversed(reader.rows))
    cells = [reader.lattice.at(at, col) for col in parts]
    return bool(own and parts) and all(cell is None or read_value(cell).kind == "blank" for cell in cells)


def combine(reader: ListTable, column: Column, row: RowReading) -> Combination:
    """What column, row and table say together; the column's measure goes before the row's, the table's comes last."""
    by_column = reader.combined.setdefault(
        id(row.meaning), {}
    )  # the meanings live as long as the reader does
    known = by_column.get(column.col)
    if known is None:
        own, labels = column.meaning, row.meaning
        how = labels.channels
        if own.measure and labels is not NOTHING and counts_named(reader.columns):
            labels = NOTHING  # 环保袋 names what 数量 counts, and nobody who came; 讲座 is how they were told
        meaning = _combine(reader, column, labels)
        told = {meaning.measure, reader.default.measure}  # who came, of the trainings that the title tells of
        by_title = not (own.measure or labels.measure) and (len(told) == 1 or told == HELD)
        by_title = by_title and not (own.channels or how)
        known = by_column[column.col] = Combination(
            meaning=meaning,
            groups=(own.groups if own.measure != "staff" else ()) or labels.groups,
            channels=reader.default.channels if by_title else own.channels or how,
            by_title=by_title,
            period=own.period
            if own.period and (reader.several_cutoffs or not own.cumulative)
            else labels.period,
            until=_until(own),
            counts=bool(meaning.measure and meaning.plain and meaning.scale == 1 and not column.doubt),
        )
    return known


def _says_how(column: HeaderMeaning) -> bool:
    """入户走访 or 进社区 without a unit, over rows of 场次 and 人次, is how or where, and not what was counted."""
    way = column.measure in MANNERS and not column.core.endswith(tuple(BARE_COUNTS))
    return bool(column.channels or column.groups or way) and not column.unit


def _only_says_how(own: HeaderMeaning, labels: HeaderMeaning) -> bool:
    """上门入户 over a column 搞了几次（次）: how, since no households are counted in 次."""
    way = labels.measure in MANNERS and not labels.core.endswith(tuple(BARE_COUNTS))
    return bool(way and own.core and own.unit) and own.unit not in units_of(labels.measure)


def _measure_left_open(reader: ListTable, column: Column, labels: HeaderMeaning, unit: str) -> str:
    """The measure of a figure that neither its column nor its row names: 小夜灯 among named items is no session, whatever
    the title speaks of."""
    if not labels.core:
        return measure_left_open(reader.default, column.meaning, unit, reader.handed_out)
    named = any(c.items for c in reader.columns)
    unit = unit or (unit_of_names(reader.columns) if reader.handed_out else "")
    return measure_left_open(reader.default, labels, unit, reader.handed_out, named)


def counts_who_came(reader: ListTable) -> bool:
    """活动名称 beside 学生 and 家长: each row is one activity, and its figures are who came. So they are beside 参训人次,
    which counts those who came in a column of its own."""
    named = any(c.use == "label" and c.dimension == "activity" for c in reader.columns)
    own = any(
        c.use == "figure"
        and c.meaning.measure == "people_reached"
        and c.meaning.plain
        and not c.meaning.groups
        for c in reader.columns
    )
    return (named or own) and not reader.default.unit


def _combine(reader: ListTable, column: Column, labels: HeaderMeaning) -> HeaderMeaning:
    own, default = column.meaning, reader.default
    if labels.other_matter and own.standing == "planned":
        return own  # 计划人数 of a fire drill was planned all the same
    if labels.other_matter or own.other_matter:
        return of_other_matter(own)
    named = labels is NOTHING and own.measure and own.part == "measure" and own.plain
    if named and (own.scale > 1 or line_scale(default, own.measure, own.unit) == 1):
        return own  # as in most tables: what names the rows says nothing of what the columns count
    flags = {
        flag: getattr(own, flag) or getattr(labels, flag)
        for flag in ("ratio", "planned", "base", "cumulative", "earlier", "this_period")
    }
    counts = labels.unit or labels.core.endswith(tuple(BARE_COUNTS))
    first, second = (labels, own) if counts and _says_how(own) else (own, labels)
    unit = own.unit or labels.unit
    measure = first.measure or ("" if _only_says_how(own, labels) else second.measure)
    if not measure and "no_count" not in (own.part, labels.part):
        measure = _measure_left_open(reader, column, labels, unit)
        if measure in ("", "sessions") and own.part == "group" and counts_who_came(reader):
            measure = "people_reached"
    scale = max(own.scale, labels.scale)
    scale = scale if scale > 1 else line_scale(default, measure, unit)
    meaning = replace(
        own,
        measure=measure,
        scale=scale,
        unit=unit,
        period=own.period or labels.period,
        **flags,
    )
    return replace(meaning, part=meaning.standing or "measure")


def _has_period_twin(reader: ListTable, column: Column, row: RowReading) -> bool:
    """Is there, beside a running total, the same figure for the period alone?"""

    if column.meaning.cumulative:
        key = (column.col, id(row.meaning))  # the meanings live as long as the reader does
        if key not in reader.twins:
            own = replace(column.meaning, measure=combine(reader, column, row).meaning.measure)
            reader.twins[key] = any(
                _is_twin(combine(reader, other, row).meaning, own)
                for other in reader.columns
                if other is not column and other.use == "figure" and other.meaning.plain
            )
        return reader.twins[key]
    measure, this_row = row.meaning.measure, next(reversed(reader.rows))
    if measure in reader.plain_measures or _last_plain_rows(reader).get(measure, 0) > this_row:
        return True
    return measure in _plain_in_other_panels(reader)


def _is_twin(plain: HeaderMeaning, running: HeaderMeaning) -> bool:
    """累计 of a part has its twin in the period's figure of the same measure, whatever that is a part of."""
    return _same_measure(plain, running) or (running.of_which and plain.measure == running.measure)


def _same_measure(a: HeaderMeaning, b: HeaderMeaning) -> bool:
    return (
        a.measure == b.measure
        and a.groups == b.groups
        and (a.channels == b.channels or not a.channels or not b.channels)
    )


def _last_plain_rows(reader: ListTable) -> dict[str, int]:
    """The last row of each measure that is no running total: a running total may stand above its period's row."""
    if reader.last_plain_rows is None:
        reader.last_plain_rows = {}
        columns = [c for c in reader.columns if c.use == "label" and c.dimension in ("measure", "")]
        for row in (body.row for body in reader.table.body if body.kind == "data"):
            path = [read_header(cell.text) for c in columns if (cell := reader.lattice.at(row, c.col))]
            meaning = combine_path(path)
            if meaning.plain:
                reader.last_plain_rows[meaning.measure] = row
    return reader.last_plain_rows


def _plain_in_other_panels(reader: ListTable) -> set[str]:
    """年初至今累计上门 | 2980 in the third of three panels runs on what 管家上门 | 412 in the first one says."""
    if reader.plain_in_others is None:
        rows = [body.row for body in reader.table.body if body.kind == "data"]
        named = [[c for c in panel if c.use == "label"] for panel in reader.other_panels]
        labels = [LabelReader(reader.lattice, columns, reader.year) for columns in named]
        meanings = [one.read(row, RowContext())[1] for one in labels for row in rows]
        reader.plain_in_others = {meaning.measure for meaning in meanings if meaning.plain} - {""}
    return reader.plain_in_others


def _has_plain_sibling(reader: ListTable, column: Column) -> bool:
    return any(
        c.use == "figure" and c is not column
        and not (c.meaning.total or c.meaning.aside)
        and (not column.meaning.measure or not c.meaning.measure or c.meaning.measure == column.meaning.measure)
        for c in reader.columns
    )  # fmt: skip


def _sums_up_unread(reader: ListTable, column: Column) -> bool:
    """合计 beside columns of numbers that nobody could read (each of them asks): it sums up these, and is no figure of its
    own in their place, unless it says itself what it counts and they may be anything."""
    if reader.unread_columns is None:
        cells = reader.lattice.sheet.cells
        rows = [body.row for body in reader.table.body if body.kind == "data"]
        reader.unread_columns = [
            c
            for c in reader.columns
            if c.use == "unknown" and not c.meaning.other_business
            if any((cell := cells.get((row, c.col))) and cell.kind == "number" for row in rows)
        ]
    told = column.meaning.measure or column.meaning.unit
    return any(not c.path or not told for c in reader.unread_columns)


_LISTENED = regex(r"听讲|听课|聆听")


def draft_of_cell(
    reader: ListTable, column: Column, cell: Cell, row: RowReading, said: Combination, quantity: Quantity
) -> Draft:
    """The draft of one figure: its column's words go before its row's, its row's before its section's."""
    context, meaning = row.context, said.meaning
    return Draft(
        cell,
        reader.record.lattice.sheet.address(cell.row, cell.col),
        reader.table.number,
        meaning.measure,
        quantity,
        context,
        (said.groups or context.groups) if context.group_cell is None else _groups(said, context),
        _ways(column, said, context) if context.channels else said.channels,
        _time(said, context.period) if context.period is not None else said.period or said.until,
        meaning.cumulative,
        column.name or context.unit,
        cell.raw,
        column.col,
    )


def _ways(column: Column, said: Combination, context: RowContext) -> tuple[str, ...]:
    """How it was done, of a row that says how: 方式 | 设摊 goes before a head that only says that people listened
    (听讲群众)."""
    if context.channels and (said.by_title or _LISTENED.search(column.meaning.core)):
        return context.channels  # 抖音 under 平台, before the posts of the title
    return said.channels or context.channels


def _time(said: Combination, of_row: Period) -> Period:
    """7月19日 in a row below 7—9月 is the day on which it was; else what heads the column goes before the row's time."""
    inside = said.period is not None and not said.period.cumulative and said.period.holds(of_row)
    return of_row if inside or said.period is None else said.period


def _until(meaning: HeaderMeaning) -> Period | None:
    """截至10月5日 in a head of a report of September: the day on which the running total was read."""
    told = meaning.cumulative and meaning.period is not None and meaning.period.cumulative
    return meaning.period if told and UNTIL.search(meaning.core) else None


def _groups(said: Combination, context: RowContext) -> tuple[str, ...]:
    """覆盖客户（人） beside a column 宣传对象 that says 学生: the column tells more; so it does where a head says how, as
    工友微信群 over 财务人员."""
    vague = set(said.groups) <= ANYBODY or "group_chat" in said.channels
    told = context.group_cell is not None and bool(context.groups)
    return context.groups if told and vague else said.groups or context.groups
