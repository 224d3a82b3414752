"""A table with a header: every cell of its body gets a role, every figure a draft."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from etl.facts.drafts import Draft, RowContext, scaled
from etl.facts.figures import read_figure
from etl.facts.labels import LabelReader, Year, read_section
from etl.facts.prose_cells import read_prose_cell
from etl.facts.record import Figures, SheetRecord
from etl.formats.grid import Cell
from etl.layout.columns import NOTHING, Column, combine_path, read_columns
from etl.layout.families import column_families
from etl.layout.lattice import Lattice
from etl.layout.tables import BodyRow, Table
from etl.layout.values import is_value
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import squeeze

CANCELLED = re.compile(r"^\(?(已|拟|暂)?(取消|延期|推迟|暂缓|未开展|未举办|未实施|待开展|计划中|拟开展|改期|因.{1,12}取消)")
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


@dataclass(slots=True)
class ListTable:
    """One table being read. `default` is the measure that title or 单位 line state for the whole table."""

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


def read_list_table(reader: ListTable) -> ListTable:
    """Fills the reader's record. The checks and the of-which rule come after, on its figures."""
    record, table, lattice = reader.record, reader.table, reader.lattice
    reader.columns = read_columns(table, lattice, reader.year.year)
    data_rows = [b.row for b in table.body if b.kind == "data"]
    reader.families = column_families(reader.columns, lattice, data_rows, reader.default.measure)
    for row in table.header_rows:
        _header_row(reader, row)
    panels = sorted({c.panel for c in reader.columns})
    labels = {
        panel: LabelReader(lattice, [c for c in reader.columns if c.panel == panel and c.use == "label"], reader.year)
        for panel in panels
    }
    section, section_meaning = RowContext(), NOTHING
    for body_row in table.body:
        if body_row.kind == "header":
            _header_row(reader, body_row.row)
        elif body_row.kind == "section":
            section, section_meaning = _section(reader, body_row, section)
        else:
            for panel in panels:
                _data_row(reader, body_row.row, panel, labels[panel], section, section_meaning)
    _say_unknown_headers(reader)
    return reader


def _header_row(reader: ListTable, row: int) -> None:
    for cell in reader.lattice.rows.get(row, []):
        if reader.table.left <= cell.col <= reader.table.right:
            reader.record.set_role(cell, "header", reader.table.number)


def _section(reader: ListTable, body_row: BodyRow, before: RowContext) -> tuple[RowContext, HeaderMeaning]:
    cell = reader.lattice.rows[body_row.row][0]
    reader.record.set_role(cell, "label", reader.table.number)
    return read_section(cell, before, reader.year)


def _data_row(
    reader: ListTable, row: int, panel: int, labels: LabelReader, section: RowContext, section_meaning: HeaderMeaning
) -> None:
    context, meaning = labels.read(row, section)
    if meaning is NOTHING or section_meaning.measure or section_meaning.planned:
        meaning = combine_path([m for m in (section_meaning, meaning) if m is not NOTHING])
    columns = [c for c in reader.columns if c.panel == panel]
    own = [(c, cell) for c in columns if (cell := reader.lattice.sheet.cells.get((row, c.col))) is not None]
    reading = RowReading(
        context,
        meaning,
        total=_is_total(reader, row, columns),
        planned=_is_cancelled(own) or meaning.planned,
        label=next((squeeze(c.text) for c in context.labels), ""),
    )
    _join_whole(reader, row, reading)
    reader.rows.setdefault(row, reading)
    for column, cell in own:
        _cell(reader, column, cell, reading)
    _prose(reader, own, reading)


def _join_whole(reader: ListTable, row: int, reading: RowReading) -> None:
    """其中 in the rows: the row belongs to the whole above it and counts what that one counts."""
    if reading.total:
        return
    labels = [read_header(cell.text) for cell in reading.context.labels]
    before = reader.rows.get(row - 1)
    follows = before is not None and before.part_of and labels and not labels[-1].measures and bool(labels[-1].groups)
    if reader.whole_row and (follows or any(label.of_which for label in labels)):
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
    elif not is_value(cell):
        record.set_role(cell, "label" if read_header(cell.text).total else "note", number)
    elif row.total:
        record.set_role(cell, "total", number)
    else:
        record.set_role(cell, "unread", number)
        if cell.text:
            record.find("unread_cell" if not column.path else "unread_under_header", cell, header=_header_text(column))


def _figure(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> None:
    record, number = reader.record, reader.table.number
    meaning = combined_meaning(reader, column, row)
    control = row.total or meaning.part in ("total", "cumulative")
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
            other.use == "figure" and other.panel == column.panel and plain(other.meaning)
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
        c.use == "figure" and c is not column and c.panel == column.panel
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
        if column.use == "unknown" and column.path and reader.campaign:
            reader.record.find("unknown_header", column.path[-1])
