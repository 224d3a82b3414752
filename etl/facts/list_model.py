"""A list table while it is read: its columns, its rows, and what its figures mean together with their labels."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from etl.facts.drafts import Draft, RowContext
from etl.facts.line_scale import line_scale
from etl.facts.period_totals import parts_stated
from etl.facts.record import Figures, SheetRecord
from etl.facts.row_words import RowHeads, only_names, says_total
from etl.facts.week_numbers import Year
from etl.formats.grid import Cell, column_letters
from etl.layout.column import Column, counts_named
from etl.layout.header_path import NOTHING, combine_path
from etl.layout.lattice import Lattice
from etl.layout.tables import Table
from etl.meaning.header import HeaderMeaning, of_other_matter, read_header
from etl.meaning.header_measure import BARE_COUNTS
from etl.meaning.lexicon import MANNERS, squeeze, units_of
from etl.meaning.period import Period
from etl.meaning.quantity import Quantity

ANYBODY = {
    "residents",
    "bank_customers",
}  # what a header calls people when it does not mean anyone in particular
CONTROL_PARTS = {"ratio": "ratio", "planned": "planned", "base": "base", "earlier": "note"}


@dataclass(slots=True)
class RowReading:
    """A body row: its context, its measure labels, whether it states totals, plans or running totals. `sums`: the sets of
    rows whose periods make up its own. `doubt`: the issue that each of its figures has."""

    context: RowContext
    meaning: HeaderMeaning
    total: bool = False
    planned: bool = False
    ratio: bool = False
    label: str = ""
    part_of: int = 0
    restated: bool = False
    running: bool = False
    example: bool = False
    doubt: str = ""
    children: list[int] = field(default_factory=list)
    sums: list[list[int]] = field(default_factory=list)


@dataclass(slots=True)
class ListTable:
    """One panel of a table being read (most tables have one). `default` is the measure that title or 单位 line
    state for the whole table."""

    record: SheetRecord
    table: Table
    year: Year
    default: HeaderMeaning
    campaign: bool
    unit: str = ""
    columns: list[Column] = field(default_factory=list)
    figures: Figures = field(default_factory=Figures)
    rows: dict[int, RowReading] = field(default_factory=dict)
    families: list[tuple[Column, list[Column]]] = field(default_factory=list)
    whole_row: int = 0
    planned: bool = False
    medium: str = ""  # the one that title or sheet name, by which 推送量 was sent
    of_fraud: bool = False  # its titles name fraud, so that a row of another matter is a doubt
    categories: list[Column] = field(default_factory=list)  # columns of 类别, the sort of work that a row is
    combined: dict[int, dict[int, Combination]] = field(default_factory=dict)  # by labels of a row and column
    has_plain_rows: bool | None = None
    plain_measures: set[str] = field(default_factory=set)  # of the rows read that are no running totals
    last_plain_rows: dict[str, int] | None = None
    twins: dict[tuple[int, int], bool] = field(default_factory=dict)
    stated_in_rows: set[str] | None = None
    populations: dict[int, str] | None = None  # what rows are whose labels count who is there
    said_below_top: set[int] = field(default_factory=set)
    outline: dict[int, int] | None = None
    period_sums: dict[int, list[list[int]]] = field(default_factory=dict)
    compared: set[int] = field(default_factory=set)  # rows of last year's same time
    nameless: int = 0
    words_row: int = 0  # the latest row with words in place of its figures, which may head those below
    shared: set[int] = field(default_factory=set)  # columns of the first panel's labels that speak here too
    before: ListTable | None = None  # the panel to the left
    across: dict[tuple[int, int], int] = field(
        default_factory=dict
    )  # {whole in that panel: the row of its part}

    by_number: dict[int, Column] = field(init=False)
    naming: list[Column] = field(init=False)  # with names or numbers of rows, or nothing, below their headers
    prefix: str = field(init=False)
    heading: str = field(init=False)  # the titles above the table
    ends: tuple[int, int] = field(init=False)  # the first and the last row of data

    def __post_init__(self) -> None:
        first = min([c.col for c in self.columns if c.use == "figure"], default=0)
        beside = [c for c in self.columns if c.use == "note" and c.col < first]  # 合计 under 经办人
        self.naming = [*(c for c in self.columns if c.use in ("label", "serial", "empty")), *beside]
        self.by_number = {column.col: column for column in self.columns}
        self.prefix = self.lattice.sheet.prefix
        self.heading = "".join([squeeze(title.text) for title in self.table.titles])
        rows = [body.row for body in self.table.body if body.kind == "data"]
        self.ends = (rows[0], rows[-1]) if rows else (0, 0)

    @property
    def lattice(self) -> Lattice:
        return self.record.lattice


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
    if meaning.total and _has_plain_sibling(reader, column) and _parts_stated(reader, column, row):
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


@dataclass(slots=True)
class Combination:
    """What a column and the labels of a row mean together, and what of it goes into every figure there. The rows of a
    table that have the same labels of measures share it."""

    meaning: HeaderMeaning
    groups: tuple[str, ...]
    channels: tuple[str, ...]
    period: Period | None
    counts: bool  # its whole numbers are figures, in every row that is no total and no plan


def combine(reader: ListTable, column: Column, row: RowReading) -> Combination:
    """What column, row and table say together; the column's measure goes before the row's, the table's comes last."""
    by_column = reader.combined.setdefault(
        id(row.meaning), {}
    )  # the meanings live as long as the reader does
    known = by_column.get(column.col)
    if known is None:
        own, labels = column.meaning, row.meaning
        if own.measure and counts_named(reader.columns):
            labels = NOTHING  # 环保袋 names what 数量 counts, and nobody who came
        meaning = _combine(reader, column, labels)
        by_title = not (own.measure or labels.measure) and meaning.measure == reader.default.measure
        known = by_column[column.col] = Combination(
            meaning=meaning,
            groups=(own.groups if own.measure != "staff" else ()) or labels.groups,
            channels=own.channels or labels.channels or (reader.default.channels if by_title else ()),
            period=own.period if own.period and not own.cumulative else labels.period,
            counts=bool(meaning.measure and meaning.plain and meaning.scale == 1 and not column.doubt),
        )
    return known


def _says_how(column: HeaderMeaning) -> bool:
    """入户走访 or 进社区 without a unit, over rows of 场次 and 人次, is how or where, and not what was counted."""
    way = column.measure in MANNERS and not column.core.endswith(tuple(BARE_COUNTS))
    return bool(column.channels or column.groups or way) and not column.unit


def default_measure(default: HeaderMeaning, unit: str) -> str:
    """The table's measure, unless the figure states a unit that it cannot have: 止付（万元） are no sessions."""
    return "" if unit and unit not in units_of(default.measure) else default.measure


def _names_activities(reader: ListTable) -> bool:
    """活动名称 beside 学生 and 家长: each row is one activity, and its figures are who came."""
    named = any(c.use == "label" and c.dimension == "activity" for c in reader.columns)
    return named and not reader.default.unit


def _combine(reader: ListTable, column: Column, labels: HeaderMeaning) -> HeaderMeaning:
    own, default = column.meaning, reader.default
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
    measure = first.measure or second.measure
    if not measure and "no_count" not in (own.part, labels.part):
        measure = default_measure(default, unit)
        if measure in ("", "sessions") and own.part == "group" and _names_activities(reader):
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
    return measure in reader.plain_measures or _last_plain_rows(reader).get(measure, 0) > this_row


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


def has_other_rows(reader: ListTable) -> bool:
    """A lone 全县 row is no total of anything: it is the figure."""
    if reader.has_plain_rows is None:
        reader.has_plain_rows = any(
            body.kind == "data" and not is_total_row(reader, body.row) for body in reader.table.body
        )
    return reader.has_plain_rows


def _has_plain_sibling(reader: ListTable, column: Column) -> bool:
    return any(
        c.use == "figure" and c is not column
        and not (c.meaning.total or c.meaning.aside)
        and (not column.meaning.measure or not c.meaning.measure or c.meaning.measure == column.meaning.measure)
        for c in reader.columns
    )  # fmt: skip


def draft_of_cell(
    reader: ListTable, column: Column, cell: Cell, row: RowReading, said: Combination, quantity: Quantity
) -> Draft:
    """The draft of one figure: its column's words go before its row's, its row's before its section's."""
    context, meaning = row.context, said.meaning
    return Draft(
        cell,
        f"{reader.prefix}{column_letters(cell.col)}{cell.row}",
        reader.table.number,
        meaning.measure,
        quantity,
        context,
        (said.groups or context.groups) if context.group_cell is None else _groups(said.groups, context),
        said.channels or context.channels,
        said.period or context.period,
        meaning.cumulative,
        column.name or context.unit,
        cell.raw,
        column.col,
    )


def _groups(said: tuple[str, ...], context: RowContext) -> tuple[str, ...]:
    """覆盖客户（人） beside a column 宣传对象 that says 学生: the column tells more."""
    vague = context.group_cell is not None and bool(context.groups) and set(said) <= ANYBODY
    return context.groups if vague else said or context.groups


def row_heads(reader: ListTable, row: int) -> RowHeads:
    """What the texts under labels and numbers of a row say as headers; nothing where they only name, as in nearly every
    row."""
    at = reader.lattice.at
    cells = [(column, cell) for column in reader.naming if (cell := at(row, column.col)) is not None]
    texts = [(column, cell.text) for column, cell in cells if cell.kind == "text"]
    if all([only_names(text) for _, text in texts]):
        return []
    return [(column, read_header(text)) for column, text in texts]


def is_total_row(reader: ListTable, row: int) -> bool:
    """Is the row a total row? A label says so; 合计 may stand under 序号 too."""
    return sums_up(reader, row, row_heads(reader, row))


def sums_up(reader: ListTable, row: int, heads: RowHeads) -> bool:
    """Do the heads of a row say that it sums up others? Asked only where there are any, as nearly no row has."""
    return bool(heads) and says_total(heads, _names_one_activity(reader, row))


def _names_one_activity(reader: ListTable, row: int) -> bool:
    """Has a row the name of an activity that it shares with no other row?"""
    cells, span = reader.lattice.sheet.cells, reader.lattice.span
    named = [(row, c.col) for c in reader.naming if c.dimension == "activity" and (row, c.col) in cells]
    return any(at not in span or span[at].top == span[at].bottom for at in named)


def header_text(column: Column) -> str:
    """The header cells of a column, joined by /."""
    return squeeze("/".join(cell.text for cell in column.path))
