"""What a brief is made of, in no language: figures with their place in a table, sentences, tables, charts, sections."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from analysis.filters import Filters
from analysis.totals import Total, share_bounds

# sum: of a measure (`of` is its code); base: of a subject; count: of things (`of` names them); share: part of a whole;
# coverage: a sum ÷ its base; ratio: any other quotient; 0.1 is 10 %; change: 0.1 is 10 % more than before; bounds: the
# span of a sum.
Form = Literal["sum", "base", "count", "share", "coverage", "ratio", "change", "bounds"]
NameKind = Literal[
    "district",
    "here",
    "unit",
    "target_group",
    "channel",
    "measure",
    "unit_kind",
    "level",
    "level_one",
    "subject",
    "medium",
]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the brief's tables a figure stands: the table's key, the row from 1, the column's key."""

    table: str
    row: int
    column: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A number. `low` and `high` bound it (`high` infinite when open). `filters` open the facts behind it; where it is
    no sum of facts, `page` is the page that tells where it comes from ('' with `filters`)."""

    value: float
    form: Form
    of: str = ""
    low: float = math.nan
    high: float = math.nan
    filters: Filters | None = None
    page: str = ""
    at: Place | None = None

    @property
    def exact(self) -> bool:
        """True when the number is what was stated, no estimate."""
        return math.isnan(self.low) or self.low == self.value == self.high

    @property
    def least(self) -> float:
        """The lower bound; the value itself of an exact one."""
        return self.value if math.isnan(self.low) else self.low

    @property
    def most(self) -> float:
        """The upper bound; the value itself of an exact one."""
        return self.value if math.isnan(self.high) else self.high


@dataclass(frozen=True, slots=True)
class Name:
    """A code of a vocabulary or list, or (of units) the name itself; named in the reader's language later."""

    kind: NameKind
    code: str


@dataclass(frozen=True, slots=True)
class Text:
    """Words that stand as they are: from a file, such as a base's source, or digits such as a year."""

    words: str


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days, both inclusive."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Sentence:
    """A message of the catalogues by `kind` and what fills its fields; also a part of a sentence or a table's cell."""

    kind: str
    fields: Mapping[str, Said] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Series:
    """Things said one after the other; `of` of them all together where not all are named (0: these are all).

    `clauses`: joined as the parts of a sentence and not as names; `apart`: each has commas of its own.
    """

    items: tuple[Said, ...]
    of: int = 0
    clauses: bool = False
    apart: bool = False


Said = Figure | Name | Text | Period | Sentence | Series


def say(kind: str, **fields: Said) -> Sentence:
    """A sentence."""
    return Sentence(kind, fields)


def figures_in(said: Said) -> Iterator[Figure]:
    """Every figure of a sentence, in the order of its fields."""
    if isinstance(said, Figure):
        yield said
    parts = (
        said.fields.values() if isinstance(said, Sentence) else said.items if isinstance(said, Series) else ()
    )
    for part in parts:
        yield from figures_in(part)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the brief: headings by the columns' keys, and rows of cells, None where there is nothing to say.

    `sums` is the number of rows at the end that sum up those above. `left_out`: rows that were not worth the paper.
    """

    key: str
    columns: Mapping[str, Said]
    rows: tuple[Mapping[str, Said | None], ...]
    sums: int = 0
    left_out: int = 0

    def figure(self, row: int, column: str) -> Figure:
        """A number of the row (from 0), knowing its place. Raises LookupError where the cell holds none."""
        found = self.rows[row].get(column)
        if not isinstance(found, Figure):
            raise LookupError(f"no figure in {self.key}, row {row + 1}, {column}")
        return replace(found, at=Place(self.key, row + 1, column))

    def has(self, row: int, column: str) -> bool:
        """True when the row (from 0) has a number in the column."""
        return isinstance(self.rows[row].get(column), Figure)

    def name(self, row: int) -> Said:
        """What the row is of: its first cell."""
        found = next(iter(self.rows[row].values()))
        if found is None:
            raise LookupError(f"row {row + 1} of {self.key} has no name")
        return found


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of columns of a table: `finding` is its title, `series` are columns of the table, stacked where there
    are several; `rows` of it from 0, in the order drawn. `kind`: upright columns along time, else bars. `total`: the
    column that the series add up to where the last of them is what is estimated."""

    key: str
    kind: Literal["columns", "bars"]
    finding: Sentence
    table: Table
    rows: tuple[int, ...]
    series: tuple[str, ...]
    total: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the brief: paragraphs of sentences, then its tables and charts."""

    key: str
    paragraphs: tuple[tuple[Sentence, ...], ...]
    tables: tuple[Table, ...] = ()
    charts: tuple[Chart, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """The whole draft. `title` and `warnings` stand above the sections; `filters` is what it was asked for, its period
    included; `period` the one that it speaks of."""

    title: Sentence
    period: Period | None
    filters: Filters
    warnings: tuple[Sentence, ...]
    sections: tuple[Section, ...]

    @property
    def tables(self) -> tuple[Table, ...]:
        """All tables in the order in which they stand; the nth is table n + 1."""
        return tuple(table for section in self.sections for table in section.tables)

    @property
    def charts(self) -> tuple[Chart, ...]:
        """All charts in the order in which they stand."""
        return tuple(chart for section in self.sections for chart in section.charts)


def sum_figure(total: Total, measure: str, filters: Filters) -> Figure:
    """A sum as a figure."""
    return Figure(float(total.value), "sum", measure, float(total.low), float(total.high), filters)


def bounds_figure(total: Total, measure: str, filters: Filters) -> Figure | None:
    """The span of a sum; None where it is exact."""
    found = Figure(total.value, "bounds", measure, total.low, total.high, filters)
    return None if found.exact else found


def share_figure(part: Total, whole: Total, filters: Filters) -> Figure | None:
    """What a part is of its whole, bounded by what both can be; None of nothing."""
    if not whole.value:
        return None
    return Figure(part.value / whole.value, "share", "", *share_bounds(part, whole), filters)


def change_figure(now: Total, before: Total, filters: Filters) -> Figure | None:
    """How much more it is than before, bounded by what both can be; None where before there was nothing."""
    if not now.facts or not before.facts or not before.value:
        return None
    low = now.low / before.high - 1
    high = now.high / before.low - 1 if before.low else math.inf
    return Figure(now.value / before.value - 1, "change", "", low, high, filters)


def count_figure(count: float, of: str, filters: Filters | None = None, page: str = "") -> Figure:
    """A number of things."""
    return Figure(float(count), "count", of, filters=filters, page=page)


def joined(*items: Said, of: int = 0) -> Series:
    """Names one after the other."""
    return Series(tuple(items), of)


def first_of(items: Sequence[Said], most: int) -> Series:
    """The first of many one after the other, with how many there are where that is more than `most`."""
    return joined(*items[:most], of=len(items) if len(items) > most else 0)


def clauses(*items: Said) -> Series:
    """Parts of a sentence one after the other."""
    return Series(tuple(items), clauses=True)


def ranked(table: Table, column: str, rows: Sequence[int]) -> list[list[int]]:
    """The rows (from 0) with a number in the column, largest first, those of equal numbers together."""
    found: dict[float, list[int]] = {}
    for row in rows:
        if table.has(row, column):
            found.setdefault(table.figure(row, column).value, []).append(row)
    return [found[value] for value in sorted(found, reverse=True)]
