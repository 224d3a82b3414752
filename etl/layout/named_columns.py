"""Units across the head of a table: which columns are of a unit of their own, and what it is called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.header_path import read_path
from etl.meaning.header import HeaderMeaning, dimension_of, read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.sorts_of_bodies import heads_banks
from etl.meaning.unit import looks_like_unit
from etl.regex import regex

SHORTEST_NAME, LONGEST_NAME = 2, 20  # characters
FEWEST = 2  # units beside a name that no rule knows
# 其他, 备用, 机动: what is left over, and nobody's name; 机关, 本部: the part of who reports that has none.
_NOBODY = regex(
    r"其[他它余].*|(?:本级|本部|机关|总部|办公室|大厅)|.*(?:备用|机动|余数|差额|差异|核对|校验|目标|标准).*|[^\u4e00-\u9fff]*"
)


def settle_names(columns: list[Column]) -> None:
    """In a transposed table the columns are units: their headers are names, not measures."""
    measures_in_rows = any(c.use == "label" and c.dimension == "measure" for c in columns)
    for column in columns:
        if column.use in ("unknown", "figure") and measures_in_rows and column.path and not column.name:
            head = column.path[-1].text
            if (
                column.meaning.part in ("", "dimension", "channel", "group")
                and column.dimension != "value"
                and looks_like_unit(head)
                and len(squeeze(head)) > 3
            ):
                column.use, column.name = "figure", squeeze(head)
                column.meaning = replace(
                    column.meaning, groups=(), channels=()
                )  # 县人民医院 reports, is no group
    _settle_strange_names(columns)


def _settle_strange_names(columns: Sequence[Column]) -> None:
    """中心粮库 among 自来水公司 and 客运总站 over rows of measures reports as they do, whatever it is called: a head
    that says nothing else, in the row of names."""
    named = [c for c in columns if c.use == "figure" and c.name and looks_like_unit(c.name)]
    strange = [c for c in columns if c.use == "unknown" and c.path and not c.meaning.part and _may_name(c)]
    if len(named) < FEWEST or len(strange) > len(named):
        return
    rows, first, last = {c.path[-1].row for c in named}, named[0].col, named[-1].col
    for column in strange:
        if column.path[-1].row in rows and first - 1 <= column.col <= last + 1:
            column.use, column.name = "figure", squeeze(column.path[-1].text)


def _may_name(column: Column) -> bool:
    head = squeeze(column.path[-1].text)
    known = column.meaning.measure or column.meaning.unit or column.meaning.groups or column.meaning.channels
    fits = SHORTEST_NAME <= len(head) <= LONGEST_NAME and not _NOBODY.fullmatch(head)
    return fits and not known and not column.name


def settle_upper_names(columns: list[Column], year: int | None) -> None:
    """Units in a level of the header with measures, months or groups below or above them: each is its columns' unit."""
    if any(c.use == "label" and c.dimension in ("unit", "district") for c in columns):
        return
    heads = {
        (cell.row, squeeze(cell.text))
        for c in columns
        if c.use == "figure"
        for cell in c.path
        if _is_name(cell)
    }
    levels = Counter(row for row, _ in heads)
    level = max(levels, key=lambda row: levels[row], default=0)
    if levels[level] < 2:
        return
    for column in columns:
        name = next((cell for cell in column.path if cell.row == level and _is_name(cell)), None)
        if column.use in ("figure", "unknown") and name is not None:
            rest = [cell for cell in column.path if cell is not name]
            column.use, column.name = "figure", squeeze(name.text)
            column.meaning = (
                _read_below(rest, column.meaning, year)
                if rest
                else replace(column.meaning, groups=(), channels=())
            )


def _read_below(rest: Sequence[Cell], known: HeaderMeaning, year: int | None) -> HeaderMeaning:
    """What is left of a path without the unit in it; what the figures below it have shown that 受众 counts stays."""
    again = read_path(rest, year)
    counted = again.dimension == "group" and not again.measure and known.part == "measure"
    return replace(again, measure=known.measure, part=known.part) if counted else again


def settle_heads_of_banks(
    columns: Sequence[Column], bodies: Mapping[int, Sequence[Cell]], year: int | None
) -> None:
    """二、银行网点 over 单位 | 厅堂宣传（场） | 发放折页（份） and the names of banks is who reports: the paper was handed
    out in any way. Over counts alone it says how."""
    for named in columns:
        if named.dimension != "unit" or named.use != "label" or len(named.path) < 2:
            continue
        top = named.path[0]
        if not heads_banks(squeeze(top.text), [cell.text for cell in bodies.get(named.col, ())]):
            continue
        for column in columns:
            if column.use == "figure" and len(column.path) > 1 and column.path[0] is top:
                column.meaning = read_path(column.path[1:], year)


def _is_name(cell: Cell) -> bool:
    """A unit's own name: 龙山派出所, 县人民医院, but not 银行网点 or 进学校."""
    meaning = read_header(cell.text)
    kind = meaning.dimension or meaning.measure or meaning.channels or dimension_of(meaning.core)
    return looks_like_unit(cell.text) and not kind
