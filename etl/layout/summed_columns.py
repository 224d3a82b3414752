"""门诊部 | 体检中心 | 合计 over rows of measures: columns that no word explains, told by the total that they make up.

A unit splits its figures by departments, floors, grades or whatever else it has. What stands in such a column counts what
its row says, for the unit that reports, where the total beside it shows it, or where the heads name parts of a unit.
In a table of units, 老年人 | 务工 | 其他 | 受众合计（人次） tells likewise what its parts count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.values import is_date, read_value
from etl.meaning.header import read_header
from etl.meaning.lexicon import MANNERS, squeeze
from etl.regex import regex

FEWEST_SUMS = 2  # rows whose figures make up the total
SHORTEST_NAME = 3  # characters: 社区 and 学校 say to whom somebody went
# The last word of what a unit has inside: 门诊部, 财务科, 七年级, 一楼服务台; 城关分理处 and 街道办事处 are units.
INNER = regex(
    r"(?:部|科|室|中心|车间|年级|\d[)）]?班|[一二三四五六七八九十]班|工段|班组|楼|层|区|台|厅|馆|窗口|柜台|柜组|卖场|广场"
    r"|乐园|食堂|后勤|机关|(?<!分理)(?<!办事)(?<!管理)(?<!营业)处)$"
)
WENT_TO = regex(r"^(?:走?进|面向|针对|对|向)")
SUM = regex(r"[合总共小]计")
TIMES = regex(r"\d{1,2}[日号]?|\d{1,2}\.\d{1,2}|[上中下]旬|.*[周月季年](?:末|初|度|结转)?|期[初末]|.*结转")


def settle_summed_columns(
    columns: Sequence[Column], lattice: Lattice, rows: Sequence[int], sections: Sequence[int]
) -> None:
    """Makes columns of unknown heads figures of what their rows, the lines over these (`sections`) or their total name;
    call it when the labels of measures are known."""
    total = next((c for c in columns if c.meaning.total and c.use == "figure"), None)
    down = any(c.use == "label" and c.dimension == "measure" for c in columns)
    if not down and not any(read_header(cell.text).measure for row in sections for cell in lattice.rows[row]):
        _settle_beside_totals(columns, lattice, rows)
        return
    parts = _beside(columns, total)
    unknown = [c for c in parts if c.use == "unknown"]
    if not unknown or len(parts) < 2:
        return
    inner = all(_is_inner(c) for c in parts)
    if not (_make_up(parts, total, lattice, rows) if total is not None else inner):
        return
    for column in unknown:
        column.use = "figure"
    for column in (
        parts if inner else []
    ):  # 少儿阅览区 is a place of the library, and not whom its papers were for
        column.name = ""
        column.meaning = replace(column.meaning, part="", measure="", measures=(), groups=(), channels=())


def _beside(columns: Sequence[Column], total: Column | None) -> list[Column]:
    """What may be the parts of a total: what stands left of it, or right of one in front (合计 | 营业部 | 分水支行)."""
    at = columns.index(total) if total is not None else len(columns)
    left = [c for c in columns[:at] if _may_be_part(c)]
    return left or [c for c in columns[at + 1 :] if _may_be_part(c)]


def _settle_beside_totals(columns: Sequence[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """The columns before or behind 受众合计（人次） or 合计 that add up to it in every row count the same."""
    for at, total in enumerate(columns):
        if total.use != "figure" or total.meaning.aside or total.meaning.cumulative or not total.path:
            continue
        if not SUM.search(squeeze(total.path[-1].text)):
            continue
        for block in (_block(columns[:at][::-1]), _block(columns[at + 1 :])):
            measure = _measure_of(total, block)
            open_ones = any(c.use == "unknown" or c.meaning.measure not in ("", measure) for c in block)
            groups = any(c.meaning.groups and not c.meaning.measure for c in block)
            if measure and (open_ones or groups) and _make_up(block, total, lattice, rows, every=True):
                _count_as(block, total, measure)
                break


def _block(columns: Sequence[Column]) -> list[Column]:
    """The columns next to a total that state no unit of their own."""
    block: list[Column] = []
    for column in columns:
        way = column.meaning.measure in MANNERS and column.meaning.plain
        if not (_may_be_part(column) or (column.use == "figure" and way and not column.meaning.unit)):
            break
        block.append(column)
    return block if len(block) > 1 else []


def _measure_of(total: Column, block: Sequence[Column]) -> str:
    """What the total counts: by its own words, else sessions where one of its parts are (讲座 | 集市 | 入户 | 合计)."""
    own = total.meaning.measure
    return own or ("sessions" if any(c.meaning.measure == "sessions" for c in block) else "")


def _count_as(block: Sequence[Column], total: Column, measure: str) -> None:
    own = total.meaning
    for column in block:
        column.use, column.name = "figure", ""
        column.meaning = replace(
            column.meaning, part="measure", measure=measure, measures=(measure,), unit=own.unit,
            scale=own.scale, population="",
        )  # fmt: skip
    total.meaning = replace(own, part="total", total=True, measure=measure)


def _may_be_part(column: Column) -> bool:
    own = column.meaning
    if not column.path or is_date(column.path[-1]) or TIMES.fullmatch(squeeze(column.path[-1].text)):
        return False
    if column.use == "figure" and own.measure and own.plain and not own.unit:
        return own.measure in MANNERS  # 进校园, and 报刊区 of a library
    counted = column.use == "unknown" or (column.use == "figure" and own.part in ("", "group", "channel"))
    return counted and not (own.measure or own.unit or own.other_business or own.aside)


def _is_inner(column: Column) -> bool:
    core = column.meaning.core
    return len(core) >= SHORTEST_NAME and INNER.search(core) is not None and not WENT_TO.match(core)


def _make_up(
    parts: Sequence[Column], total: Column, lattice: Lattice, rows: Sequence[int], every: bool = False
) -> bool:
    """Do the figures of the columns add up to the total in most rows that state one, or in `every` one?"""
    agree = differ = 0
    for row in rows:
        stated = _value(lattice, row, total)
        found = [value for c in parts if (value := _value(lattice, row, c)) is not None]
        if stated is None or not found:
            continue
        if abs(sum(found) - stated) < 1e-6:
            agree += len(found) > 1
        else:
            differ += 1
    return agree >= FEWEST_SUMS and (agree > differ if not every else not differ)


def _value(lattice: Lattice, row: int, column: Column) -> float | None:
    cell = lattice.sheet.cells.get((row, column.col))
    quantity = read_value(cell).quantity if cell is not None else None
    return None if quantity is None else quantity.value
