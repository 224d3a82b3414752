"""A list table while it is read: its columns, its rows, and which of them sum up others."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.facts.drafts import RowContext
from etl.facts.mixed_matters import MixedMatters
from etl.facts.record import Figures, SheetRecord
from etl.facts.row_words import RowHeads, only_names, says_total
from etl.facts.week_numbers import Year
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.table import Table
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.meaning.quantity import Quantity
from etl.regex import regex

WHEN = regex(r"时间|日期|时段")
HELD = regex(r"实际")


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
    part_column: int = 0  # where 其中 stands in the latest row that has it
    planned: bool = False
    medium: str = ""  # the one that title or sheet name, by which 推送量 was sent
    of_fraud: bool = False  # its titles name fraud, so that a row of another matter is a doubt
    handed_out: bool = False  # it lists what was given away
    mixed: MixedMatters = field(default_factory=MixedMatters)  # its rows that are not about fraud
    categories: list[Column] = field(default_factory=list)  # columns of 类别, the sort of work that a row is
    combined: dict[int, dict[int, Combination]] = field(default_factory=dict)  # by labels of a row and column
    has_plain_rows: bool | None = None
    unread_columns: list[Column] | None = None  # of numbers that no word explains
    section_ends: dict[int, list[int]] | None = None  # {last row of a section: those above it}
    share_rows: dict[int, bool] = field(
        default_factory=dict
    )  # whether a row's figures are nothing but shares
    plain_measures: set[str] = field(default_factory=set)  # of the rows read that are no running totals
    last_plain_rows: dict[str, int] | None = None
    twins: dict[tuple[int, int], bool] = field(default_factory=dict)
    stated_in_rows: set[str] | None = None
    populations: dict[int, str] | None = None  # what rows are whose labels count who is there
    said_below_top: set[int] = field(default_factory=set)
    parents: dict[int, list[int]] = field(default_factory=dict)  # rows that sum up the rows below them
    outline: dict[int, int] | None = None  # by row the whole that its number or its indent makes it part of
    inside_parts: dict[int, int] = field(default_factory=dict)  # by row the part that it is some of
    # by total column over several matters, what all of them add up to at each of its cells
    matter_sums: dict[int, dict[tuple[int, int], tuple[Quantity, dict[tuple[int, int], Quantity]]]] = field(
        default_factory=dict
    )
    fraud_columns: dict[int, bool] = field(default_factory=dict)  # whether any cell of a column names fraud
    inner_wholes: set[int] = field(default_factory=set)  # 学生 | 小计 above 其中：大学生
    named_wholes: set[int] | None = None  # 拉哈派出所 | 总数 above 其中：学生
    period_sums: dict[int, list[list[int]]] = field(default_factory=dict)
    running_on: set[int] = field(
        default_factory=set
    )  # rows of a longer time than the table's, 1-4月 below 4月
    compared: set[int] = field(default_factory=set)  # rows of last year's same time
    again: dict[int, int] = field(default_factory=dict)  # rows of an activity that an earlier row has told of
    nameless: int = 0
    words_row: int = 0  # the latest row with words in place of its figures, which may head those below
    shared: set[int] = field(default_factory=set)  # columns of the first panel's labels that speak here too
    before: ListTable | None = None  # the panel to the left
    other_panels: list[list[Column]] = field(default_factory=list)
    named_rows: dict[int, dict[int, str]] = field(
        default_factory=dict
    )  # {column: {row: name}}, totals left out
    plain_in_others: set[str] | None = None  # measures of rows of other panels that are no running totals
    across: dict[tuple[int, int], int] = field(
        default_factory=dict
    )  # {whole in that panel: the row of its part}

    by_number: dict[int, Column] = field(init=False)
    naming: list[Column] = field(init=False)  # with names or numbers of rows, or nothing, below their headers
    heading: str = field(init=False)  # the titles above the table
    ends: tuple[int, int] = field(init=False)  # the first and the last row of data
    several_cutoffs: bool = field(init=False)  # 截至3月31日 | 截至6月30日: each of its own day
    held_on: int = field(init=False)  # the column 实际时间 beside 计划时间, 0 for none

    def __post_init__(self) -> None:
        first = min([c.col for c in self.columns if c.use == "figure"], default=0)
        beside = [c for c in self.columns if c.use == "note" and c.col < first]  # 合计 under 经办人
        names = min([c.col for c in self.columns if c.use == "label"], default=0)
        beside += [c for c in self.columns if c.use == "figure" and c.meaning.ratio and c.col < names]  # 名次
        self.naming = [*(c for c in self.columns if c.use in ("label", "serial", "empty")), *beside]
        self.by_number = {column.col: column for column in self.columns}
        self.heading = "".join([squeeze(title.text) for title in self.table.titles])
        rows = [body.row for body in self.table.body if body.kind == "data"]
        told = [c.meaning for c in self.columns if c.use == "figure" and c.meaning.cumulative]
        self.several_cutoffs = len({one.period.end for one in told if one.period is not None}) > 1
        self.ends = (rows[0], rows[-1]) if rows else (0, 0)
        planned = any(c.meaning.planned and WHEN.search(c.meaning.core) for c in self.columns)
        days = (
            [c for c in self.columns if c.use == "label" and WHEN.search(c.meaning.core)] if planned else []
        )
        held = (c.col for c in days if any(HELD.match(squeeze(cell.text)) for cell in c.path))
        self.held_on = next(held, 0)

    @property
    def lattice(self) -> Lattice:
        return self.record.lattice


@dataclass(slots=True)
class Combination:
    """What a column and the labels of a row mean together, and what of it goes into every figure there. The rows of a
    table that have the same labels of measures share it."""

    meaning: HeaderMeaning
    groups: tuple[str, ...]
    channels: tuple[str, ...]
    period: Period | None
    until: (
        Period | None
    )  # where neither these words nor the sheet's tell a period: the day of a running total
    by_title: bool  # its ways are those of the title, which a row's own go before
    counts: bool  # its whole numbers are figures, in every row that is no total and no plan


def has_other_rows(reader: ListTable) -> bool:
    """A lone 全县 row is no total of anything: it is the figure."""
    if reader.has_plain_rows is None:
        reader.has_plain_rows = any(
            body.kind == "data" and not is_total_row(reader, body.row) for body in reader.table.body
        )
    return reader.has_plain_rows


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
    """Has a row the name of an activity that it shares with no other row, or its day and what was done then?"""
    cells, span = reader.lattice.sheet.cells, reader.lattice.span
    dated = any(c.dimension == "date" and (row, c.col) in cells for c in reader.columns)
    names = ("activity", "measure") if dated else ("activity",)
    named = [(row, c.col) for c in reader.naming if c.dimension in names and (row, c.col) in cells]
    return any(at not in span or span[at].top == span[at].bottom for at in named)


def header_text(column: Column) -> str:
    """The header cells of a column, joined by /."""
    return squeeze("/".join(cell.text for cell in column.path))
