"""A table with a header: every cell of its body gets a role, every figure a draft."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from etl.facts.drafts import Draft, RowContext, scaled
from etl.facts.part_in_cell import part_in_cell
from etl.facts.figures import read_figure
from etl.facts.labels import LabelReader, Year, read_section
from etl.facts.prose_cells import read_prose_cell
from etl.facts.record import Figures, SheetRecord
from etl.formats.grid import Cell
from etl.layout.columns import NOTHING, Column, combine_path, read_columns
from etl.layout.families import column_families
from etl.layout.parents import INDENT, find_parent_rows
from etl.layout.lattice import Lattice
from etl.layout.tables import BodyRow, Table
from etl.layout.values import is_value, read_value
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import squeeze, units_of

CANCELLED = re.compile(r"^\(?(已|拟|暂)?(取消|延期|推迟|暂缓|未开展|未举办|未实施|待开展|计划中|拟开展|改期|因.{1,12}取消)")
HOST = re.compile(r"^(企业|学校|公司|医院|班级|银行|网点|机构|幼儿园|部门)(名称)?$")
CONTROL_PARTS = {"ratio": "ratio", "planned": "planned", "base": "base"}


@dataclass(slots=True)
class RowReading:
    """A body row: its context, its measure labels, whether it states totals, plans or running totals."""

    context: RowContext
    meaning: HeaderMeaning
    total: bool = False
    planned: bool = False
    label: str = ""
    part_of: int = 0
    restated: bool = False
    children: list[int] = field(default_factory=list)


@dataclass(slots=True)
class ListTable:
    """One panel of a table being read (most tables have one). `default` is the measure that title or 单位 line
    state for the whole table."""

    record: SheetRecord
    table: Table
    year: Year
    default: HeaderMeaning
    campaign: bool
    columns: list[Column] = field(default_factory=list)
    figures: Figures = field(default_factory=Figures)
    rows: dict[int, RowReading] = field(default_factory=dict)
    families: list[tuple[Column, list[Column]]] = field(default_factory=list)
    whole_row: int = 0

    @property
    def lattice(self) -> Lattice:
        return self.record.lattice


def read_list_table(record: SheetRecord, table: Table, year: Year, default: HeaderMeaning, campaign: bool) -> list[ListTable]:
    """Reads a table, panel by panel, into the record. The checks and the of-which rule come after."""
    columns = read_columns(table, record.lattice, year.year)
    _apply_default(columns, default)
    readers = []
    for panel in sorted({column.panel for column in columns}):
        own = [column for column in columns if column.panel == panel]
        readers.append(_read_panel(ListTable(record, table, year, default, campaign, own)))
    return readers


def _apply_default(columns: list[Column], default: HeaderMeaning) -> None:
    """What title or 单位 line count, headers without a unit count too: 入户走访 in a table of 场次 is a channel.
    Columns that nothing but their place names (门诊大厅) are figures of that measure."""
    if not default.measure:
        return
    if any(c.use == "figure" and c.meaning.unit for c in columns):
        return
    for column in columns:
        meaning = column.meaning
        if column.use == "unknown" and column.path:
            column.use = "figure"
        if meaning.measure and default.unit and default.unit not in units_of(meaning.measure):
            column.meaning = replace(meaning, measure="", measures=(), part=meaning.part if meaning.part != "measure" else "channel")


def _read_panel(reader: ListTable) -> ListTable:
    table, lattice = reader.table, reader.lattice
    data_rows = [b.row for b in table.body if b.kind == "data"]
    reader.families = column_families(reader.columns, lattice, data_rows, reader.default.measure)
    parents = find_parent_rows(reader.columns, lattice, data_rows)
    for row in table.header_rows:
        _header_row(reader, row)
    labels = LabelReader(lattice, [c for c in reader.columns if c.use == "label"], reader.year)
    _tell_hosts(labels.columns)
    section, section_meaning, until = RowContext(), NOTHING, 0
    for body_row in table.body:
        if body_row.kind in ("header", "title"):
            _header_row(reader, body_row.row, body_row.kind)
        elif body_row.kind == "section":
            section, section_meaning = _section(reader, body_row, section)
        else:
            if until and body_row.row > until:
                section, until = RowContext(), 0
            reading = _data_row(reader, body_row.row, labels, section, section_meaning, parents.get(body_row.row, []))
            if reading.children:
                section, until = _as_section(reading.context), reading.children[-1]
    _say_unknown_headers(reader)
    return reader


def _tell_hosts(columns: list[Column]) -> None:
    """In a list of activities 企业名称 or 学校 is where it was held; who reports is called 单位, or named in the title."""
    if any(c.dimension == "activity" for c in columns):
        for column in columns:
            if column.dimension == "unit" and HOST.match(column.meaning.core):
                column.dimension = "venue"


def _as_section(context: RowContext) -> RowContext:
    """A township's row above its villages: it says where they are."""
    return RowContext(places=(*context.places, context.unit))


def _header_row(reader: ListTable, row: int, role: str = "header") -> None:
    for cell in reader.lattice.rows.get(row, []):
        if reader.table.left <= cell.col <= reader.table.right:
            reader.record.set_role(cell, role, reader.table.number)


def _section(reader: ListTable, body_row: BodyRow, before: RowContext) -> tuple[RowContext, HeaderMeaning]:
    cell = reader.lattice.rows[body_row.row][0]
    reader.record.set_role(cell, "label", reader.table.number)
    return read_section(cell, before, reader.year)


def _data_row(
    reader: ListTable, row: int, labels: LabelReader, section: RowContext, section_meaning: HeaderMeaning, children: list[int]
) -> RowReading:
    context, meaning = labels.read(row, section)
    if meaning is NOTHING or section_meaning.measure or section_meaning.planned:
        meaning = combine_path([m for m in (section_meaning, meaning) if m is not NOTHING])
    if context.short_date is not None:
        taken = f"{context.period.start:%m月%d日}" if context.period else ""
        reader.record.find("date_without_zero", context.short_date, taken=taken)
    meaning = _without_manner(reader, meaning)
    columns = reader.columns
    own = [(c, cell) for c in columns if (cell := reader.lattice.sheet.cells.get((row, c.col))) is not None]
    reading = RowReading(
        context,
        meaning,
        total=bool(children) or _is_total(reader, row, columns),
        planned=_is_cancelled(own) or meaning.planned or any(c.use == "label" and c.meaning.planned for c, _ in own),
        label=next((squeeze(c.text) for c in context.labels), ""),
        children=children,
    )
    _join_whole(reader, row, reading)
    reader.rows[row] = reading
    for column, cell in own:
        _cell(reader, column, cell, reading)
    _prose(reader, own, reading)
    return reading


def _without_manner(reader: ListTable, meaning: HeaderMeaning) -> HeaderMeaning:
    """知识讲座 as a row of a table that counts 人次 says how, not what was counted."""
    default = reader.default
    if default.measure and default.unit and meaning.measure and not meaning.unit and default.unit not in units_of(meaning.measure):
        return replace(meaning, measure="", measures=())
    return meaning


def _join_whole(reader: ListTable, row: int, reading: RowReading) -> None:
    """其中 in the rows: the row belongs to the whole above it and counts what that one counts."""
    marked = any(read_header(cell.text).of_which for cell in reading.context.labels)
    before = reader.rows[max(reader.rows)] if reader.rows else None
    if before is not None and marked and (before.total or before.restated) and not before.children:
        reading.total = reading.restated = True  # 合计, 其中政法系统: parts of it are said once more
    if reading.total:
        return
    name = read_header(reading.context.name_cell.text) if reading.context.name_cell else NOTHING
    indented = reading.context.name_cell is not None and INDENT.match(reading.context.name_cell.raw) is not None
    follows = before is not None and before.part_of and (
        indented or (not name.measures and bool(name.groups or name.channels))
    )
    if reader.whole_row and (follows or marked):
        reading.part_of = reader.whole_row
        above = reader.rows[reader.whole_row].meaning
        if not reading.meaning.measure or not reading.meaning.measures:
            reading.meaning = replace(reading.meaning, measure=above.measure, scale=above.scale, part="measure")
    else:
        reader.whole_row = row


def _is_total(reader: ListTable, row: int, columns: list[Column]) -> bool:
    """Is the row a total row? A label says so; 合计 may stand under 序号 too."""
    for column in columns:
        if column.use in ("label", "serial", "empty"):
            cell = reader.lattice.at(row, column.col)
            if cell is not None and cell.kind == "text" and read_header(cell.text).total and not read_header(cell.text).measures:
                return True
    return False


def _is_cancelled(own: list[tuple[Column, Cell]]) -> bool:
    return any(
        column.use in ("note", "label", "empty") and len(cell.text) <= 20 and CANCELLED.match(squeeze(cell.text))
        for column, cell in own
    )


def _cell(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> None:
    record, number = reader.record, reader.table.number
    if column.use == "serial":
        record.set_role(cell, "label" if cell.kind == "text" and read_header(cell.text).total else "serial", number)
    elif column.use in ("note", "prose"):
        record.set_role(cell, "note", number)
    elif column.use == "label":
        record.set_role(cell, "label", number)
    elif column.use == "figure":
        _figure(reader, column, cell, row)
    elif _mixed(reader, cell, row):
        return
    elif not is_value(cell):
        record.set_role(cell, "label" if read_header(cell.text).total else "note", number)
    elif row.total:
        record.set_role(cell, "total", number)
    else:
        record.set_role(cell, "unread", number)
        if cell.text:
            record.find("unread_cell" if not column.path else "unread_under_header", cell, header=_header_text(column))


def _mixed(reader: ListTable, cell: Cell, row: RowReading) -> bool:
    """宣传单500份、海报20张 in one cell: each number says itself what it counts."""
    if row.total or row.planned or cell.kind != "text" or not read_value(cell).parts:
        return False
    return read_prose_cell(reader.record, cell, row.context, reader.table.number, set(), reader.year, only_figures=True)


def _figure(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> None:
    record, number = reader.record, reader.table.number
    meaning = combined_meaning(reader, column, row)
    control = row.total or meaning.part in ("total", "cumulative")
    if read_value(cell).kind == "several" and not control and _mixed(reader, cell, row):
        return
    quantity = read_figure(record, cell, number, meaning, control)
    position = (cell.row, cell.col)
    reader.figures.cells[position] = cell
    if quantity is None:
        if record.roles[position] == "unread":
            reader.figures.broken.add(position)
        return
    part = part_of_figure(reader, column, row, meaning)
    reader.figures.stated[position], reader.figures.parts[position] = quantity, part
    if part != "figure":
        record.set_role(cell, part, number)
        if part == "unread":
            record.find("unread_under_header", cell, header=_header_text(column))
        return
    record.set_role(cell, "figure", number)
    draft = _draft(reader, column, cell, row, meaning, quantity)
    inner = part_in_cell(draft)
    if inner is not None:
        record.drafts.append(inner)
    reader.figures.drafts[position] = draft
    record.drafts.append(draft)


def part_of_figure(reader: ListTable, column: Column, row: RowReading, meaning: HeaderMeaning) -> str:
    """figure, total, cumulative, ratio, planned, base or unread."""
    if meaning.part in CONTROL_PARTS:
        return CONTROL_PARTS[meaning.part]
    if row.planned:
        return "planned"
    if meaning.cumulative and _has_period_twin(reader, column, row, meaning):
        return "cumulative"
    if row.total and _has_other_rows(reader):
        return "total"
    if meaning.total and _has_plain_sibling(reader, column):
        return "total"
    if not meaning.measure:
        return "unread" if reader.campaign else "note"
    return "figure"


def combined_meaning(reader: ListTable, column: Column, row: RowReading) -> HeaderMeaning:
    """What column, row and table say together; the column's measure goes before the row's, the table's comes last."""
    own, labels, default = column.meaning, row.meaning, reader.default
    flags = {flag: getattr(own, flag) or getattr(labels, flag) for flag in ("ratio", "planned", "base", "cumulative", "this_period")}
    measure = own.measure or labels.measure or default.measure
    scale = next((m.scale for m in (own, labels, default) if m.scale > 1), 1)
    meaning = replace(own, measure=measure, scale=scale, unit=own.unit or labels.unit, period=own.period or labels.period, **flags)
    part = next((p for p in ("ratio", "planned", "base") if flags[p]), "")
    return replace(meaning, part=part or ("total" if own.total else "cumulative" if flags["cumulative"] else "measure"))


def _has_period_twin(reader: ListTable, column: Column, row: RowReading, meaning: HeaderMeaning) -> bool:
    """Is there, beside a running total, the same figure for the period alone?"""

    def plain(m: HeaderMeaning) -> bool:
        return not (m.cumulative or m.ratio or m.planned or m.base or m.total)

    if column.meaning.cumulative:
        return any(
            other.use == "figure" and plain(other.meaning)
            and _same_measure(other.meaning, column.meaning)
            for other in reader.columns if other is not column
        )  # fmt: skip
    return any(
        plain(other.meaning) and other is not row and other.meaning.measure == row.meaning.measure
        for other in _all_rows(reader)
    )  # fmt: skip


def _same_measure(a: HeaderMeaning, b: HeaderMeaning) -> bool:
    return a.measure == b.measure and a.groups == b.groups and (a.channels == b.channels or not a.channels or not b.channels)


def _all_rows(reader: ListTable) -> list[RowReading]:
    """The rows read so far and, for a running total above its period's row, the meanings still to come."""
    rows = list(reader.rows.values())
    columns = [c for c in reader.columns if c.use == "label" and c.dimension in ("measure", "")]
    for body in reader.table.body:
        if body.kind == "data" and body.row not in reader.rows:
            path = [read_header(cell.text) for c in columns if (cell := reader.lattice.at(body.row, c.col))]
            rows.append(RowReading(RowContext(), combine_path(path)))
    return rows


def _has_other_rows(reader: ListTable) -> bool:
    """A lone 全县 row is no total of anything: it is the figure."""
    serial_or_label = [c for c in reader.columns if c.use in ("label", "serial", "empty")]
    plain = [
        b.row for b in reader.table.body
        if b.kind == "data" and not _is_total(reader, b.row, serial_or_label)
    ]  # fmt: skip
    return bool(plain)


def _has_plain_sibling(reader: ListTable, column: Column) -> bool:
    return any(
        c.use == "figure" and c is not column
        and not (c.meaning.total or c.meaning.ratio or c.meaning.planned or c.meaning.base)
        and (not column.meaning.measure or not c.meaning.measure or c.meaning.measure == column.meaning.measure)
        for c in reader.columns
    )  # fmt: skip


def _draft(reader: ListTable, column: Column, cell: Cell, row: RowReading, meaning: HeaderMeaning, quantity) -> Draft:  # type: ignore[no-untyped-def]
    own, context = column.meaning, row.context
    named_group = own.groups if own.measure != "staff" else ()
    return Draft(
        cell=cell,
        address=reader.lattice.address(cell),
        table=reader.table.number,
        measure=meaning.measure,
        quantity=scaled(quantity, meaning.scale),
        context=context,
        groups=named_group or row.meaning.groups or context.groups,
        channels=_explicit_channels(own, meaning.measure) or _explicit_channels(row.meaning, meaning.measure) or context.channels or own.channels,
        period=own.period if own.period and not own.cumulative else (row.meaning.period or context.period),
        cumulative=meaning.cumulative,
        unit=column.name if column.name and not own.groups else context.unit,
        raw=cell.raw,
        column=column.col,
    )  # fmt: skip


def _explicit_channels(meaning: HeaderMeaning, measure: str) -> tuple[str, ...]:
    return meaning.channels


def _prose(reader: ListTable, own: list[tuple[Column, Cell]], row: RowReading) -> None:
    if row.total:
        return
    stated = {
        combined_meaning(reader, column, row).measure
        for column, cell in own
        if column.use == "figure" and (cell.row, cell.col) in reader.figures.stated
    }
    for column, cell in own:
        if column.use == "prose":
            read_prose_cell(reader.record, cell, row.context, reader.table.number, stated, reader.year)


def _header_text(column: Column) -> str:
    return squeeze("/".join(cell.text for cell in column.path))


def _say_unknown_headers(reader: ListTable) -> None:
    for column in reader.columns:
        unread = any(reader.record.roles.get((row, column.col)) == "unread" for row in reader.rows)
        if column.use == "unknown" and column.path and reader.campaign and unread:
            reader.record.find("unknown_header", column.path[-1])
