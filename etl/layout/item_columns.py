"""线下宣传 over 项目 | 数量, or 项目 | 线下宣传 | 线上宣传: rows that name what is counted, below heads that do not.

Such a head says how, where or for whom it was done. It lends its measure to no row, unless it stands over the names of the
rows too and counts something in particular (宣传资料 over 民语版, 汉语版).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from etl.formats.grid import Cell
from etl.layout.column import DAYS, Column, counts_named
from etl.layout.lattice import Lattice
from etl.layout.values import is_value
from etl.meaning.head_units import UNIT_WORDS
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.header_measure import BARE_COUNTS
from etl.meaning.header_words import GENERAL
from etl.meaning.lexicon import MANNERS, squeeze
from etl.regex import regex

NAMING = {"measure", "activity", "channel", "group", ""}
NAMES_AS_WELL = {"activity", "channel", "group"}  # what such labels say of their row holds besides


def settle_heads_over_items(columns: Sequence[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """Takes the measures of such heads from the columns of figures; call it before the labels are understood."""
    if any(c.dimension in DAYS for c in columns):
        return  # activities by day are no items
    items = [at for at, column in enumerate(columns) if _names_items(columns, at, lattice, rows)]
    for at, end in pairwise([*items, len(columns)]):
        columns[at].items = True
        figures = [c for c in columns[at:end] if c.use == "figure" and c.meaning.measure]
        caption = _caption(columns[at])
        below = [c for c in figures if caption in c.path and not read_header(c.path[-1].text).measures]
        vague = [c for c in figures if c in below or _says_how(c.meaning)]
        counted = any(_counts_items(c) for c in columns[at:end])
        if not vague or len(vague) < len(figures) or counted:
            continue
        for column in vague:
            column.meaning = without_measure(column.meaning)
        columns[at].dimension = "measure"
        if below and caption is not None:
            columns[at].above = lent_by(read_header(caption.text))


def mark_counted_names(columns: Sequence[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """宣传方式 | 数量 | 单位 | 覆盖学生（人次）: 数量 counts what the ways name, in the units beside them, and the other
    figures are of the way. Call it when the labels are understood."""
    if not counts_named(columns) or any(c.use == "label" and c.dimension in ("measure", "") for c in columns):
        return
    first = next(at for at, c in enumerate(columns) if c.use == "figure" and c.dimension == "value")
    for at in range(first - 1, -1, -1):
        column = columns[at]
        if column.dimension in NAMES_AS_WELL and _names_items(columns, at, lattice, rows):
            column.counted = _counted_in_units(columns, at, lattice, rows)
            return


def _counted_in_units(columns: Sequence[Column], at: int, lattice: Lattice, rows: Sequence[int]) -> bool:
    """Does a column of units stand beside the names, or each name say what it is counted in?"""
    texts = _texts(columns[at], lattice, rows).values()
    beside = any(c.use == "label" and c.dimension == "unit_of_measure" for c in columns[at + 1 :])
    return beside or all(read_header(text).unit for text in texts)


def lent_by(head: HeaderMeaning) -> HeaderMeaning:
    """What a line over rows of items says of them: general words count nothing in particular."""
    return replace(without_measure(head), core="") if GENERAL.fullmatch(head.core) else head


def lent_to(item: HeaderMeaning, heads: Sequence[HeaderMeaning]) -> list[HeaderMeaning]:
    """What the lines over an item say of it: under 线下宣传 广场 is where it was held, and 打卡行动 is not known."""
    told = item.measure or item.channels or item.groups or item.of_which or item.period
    return list(heads) if told else [lent_by(head) for head in heads]


def without_measure(meaning: HeaderMeaning) -> HeaderMeaning:
    """A head that only says how, where or for whom."""
    part = meaning.part if meaning.part != "measure" else "channel"
    return replace(meaning, measure="", measures=(), part=part)


def _says_how(meaning: HeaderMeaning) -> bool:
    return meaning.measure in MANNERS and not meaning.unit and not meaning.core.endswith(tuple(BARE_COUNTS))


def _counts_items(column: Column) -> bool:
    """数量, or a head that is not known, beside 使用活动: the items are counted there."""
    return column.use == "unknown" or (
        column.use == "figure" and column.dimension == "value" and not column.meaning.measure
    )


def _caption(column: Column) -> Cell | None:
    return column.path[-2] if len(column.path) > 1 else None


def _names_items(columns: Sequence[Column], at: int, lattice: Lattice, rows: Sequence[int]) -> bool:
    """Do most cells of a column name measures, with their units or several that are no mere ways?"""
    column = columns[at]
    if column.use != "label" or column.dimension not in NAMING:
        return False
    heads = heads_of_rows(columns, at, lattice, rows)
    named = [head for head in heads if head.measure]
    counted = [head for head in named if head.unit or head.core.endswith(tuple(BARE_COUNTS))]
    codes = {head.measure for head in named}
    told = len(counted) * 2 > len(named) or (len(codes) > 1 and not codes <= MANNERS)
    return bool(named) and len(named) * 2 >= len(heads) and told


def heads_of_rows(
    columns: Sequence[Column], at: int, lattice: Lattice, rows: Sequence[int]
) -> list[HeaderMeaning]:
    """What the labels of a column say, each with its unit where a column of units stands beside them."""
    units = [u for c in columns[at + 1 :] if c.use == "label" and (u := _units(c, lattice, rows))][:1]
    return [
        read_header(f"{text}({units[0][row]})" if units and row in units[0] else text)
        for row, text in _texts(columns[at], lattice, rows).items()
    ]


# 类别, 板块: of what sort the items are, and no items, as 宣传对象 and 宣传方式; 宣传项目 and 指标名称 name them.
_SORTS = regex(r".{0,4}(?:类别|类型|分类|大类|种类|板块|模块|条线|渠道|层级)")


def items_behind_unit(columns: Sequence[Column], lattice: Lattice, rows: Sequence[int]) -> Column | None:
    """The labels that a column of units stands before, and not behind: 计量单位 | 指标, 类别 | 计量单位 | 宣传项目."""
    counted = [c for c in columns if c.use == "label" and c.dimension in ("unit_of_measure", "measure", "")]
    at = next((at for at, c in enumerate(counted) if c.dimension == "unit_of_measure"), len(counted))
    before, behind = counted[:at], [c for c in counted[at + 1 :] if not _names_sorts(c)]
    if not behind or not all(map(_names_sorts, before)):
        return None
    told = [_measures_named(c, lattice, rows) for c in (behind[0], *before)]
    return behind[0] if told[0] >= max(told) else None


def _names_sorts(column: Column) -> bool:
    head = squeeze(column.path[-1].text) if column.path else ""
    return _SORTS.fullmatch(head) is not None or read_header(head).dimension in ("group", "channel")


def _measures_named(column: Column, lattice: Lattice, rows: Sequence[int]) -> int:
    return sum(bool(read_header(text).measure) for text in _texts(column, lattice, rows).values())


def _texts(column: Column, lattice: Lattice, rows: Sequence[int]) -> dict[int, str]:
    cells = ((row, lattice.sheet.cells.get((row, column.col))) for row in rows)
    told = {row: squeeze(cell.text) for row, cell in cells if cell is not None and not is_value(cell)}
    return {row: text for row, text in told.items() if not read_header(text).total}


def _units(column: Column, lattice: Lattice, rows: Sequence[int]) -> dict[int, str]:
    """{row: 份} of a column of units, of which a few may be strange (分); nothing for any other."""
    texts = {row: text.strip("()") for row, text in _texts(column, lattice, rows).items()}
    known = {row: text for row, text in texts.items() if text in UNIT_WORDS}
    short = len(known) == len(texts) or max(map(len, texts.values())) <= len("人次")
    return known if texts and 3 * len(known) >= 2 * len(texts) and short else {}
