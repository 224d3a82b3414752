"""Columns of words behind the names of the rows: remarks that no header calls so, and what is planned next."""

from __future__ import annotations

from collections.abc import Sequence

from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.table import Table
from etl.meaning.lexicon import squeeze
from etl.regex import regex

SHORTEST_REMARK = 7  # characters


def mark_remark_columns(columns: Sequence[Column], table: Table, lattice: Lattice) -> None:
    """含物业座谈1次 under no header, behind the last figures, is a remark, whatever it speaks of; so is 入口张贴海报12张
    under 情况, which else says whether something was done."""
    figures = [column.col for column in columns if column.use == "figure"]
    rows = [body.row for body in table.body if body.kind == "data"]
    for column in columns:
        if column.use == "label" and column.meaning.period and figures and column.col > figures[0]:
            _mark_idle_month(column, rows, lattice)
        asked = bool(column.path) and column.dimension != "state"
        if column.use != "label" or asked or not figures or column.col < figures[-1]:
            continue
        cells = (lattice.sheet.cells.get((row, column.col)) for row in rows)
        texts = [squeeze(cell.text) for cell in cells if cell is not None]
        told = sum(len(text) >= SHORTEST_REMARK or any(map(str.isdigit, text)) for text in texts)
        if column.dimension not in ("unit", "date") and told * 2 >= len(texts):
            column.use, column.dimension = "note", ""


# why there is no figure, even where it stands in a single cell
SHUT = r"停[业工课]|放假|未组织"
_IDLE = regex(rf"{SHUT}|未(?:能|曾)?(?:开展|组织|安排|举办|进行)|没有?(?:开展|组织|搞|做)|暂停|无活动")


def _mark_idle_month(column: Column, rows: Sequence[int], lattice: Lattice) -> None:
    """集中迎检，本月未开展, merged down all rows below 5月: why there are no figures, and the name of none of these rows."""
    cells = [cell for row in rows if (cell := lattice.sheet.cells.get((row, column.col))) is not None]
    if cells and all(cell.kind == "text" and _IDLE.search(cell.text) for cell in cells):
        column.use, column.dimension = "note", ""


# 下周, 后续, 还需: a time to come or what is left, of which no figure tells yet.
_AHEAD = regex(r"下(?![达发放])|[后将还尚仍待欠缺差未]|今后|往后|准备|打算")


def mark_columns_of_plans(columns: Sequence[Column], table: Table, lattice: Lattice) -> None:
    """下周计划 | 走进2所学校开展讲座 tells what is to come: it names no row, and says neither how nor for whom.

    工作任务 in front names the rows, save where nothing in the table says what was done: a list of tasks. So does
    类别 | 宣传任务 | 计量单位 | 完成数, where the figures are of nothing else.
    """
    named = not any(column.use in ("figure", "prose", "unknown") for column in columns)
    for column in columns:
        plan = column.use == "label" and named and column.meaning.part == "planned"
        if plan and not _names_what_was_done(column, columns, table, lattice):
            column.use, column.dimension = "planned", ""
        named = named or column.use == "label"


def _names_what_was_done(column: Column, columns: Sequence[Column], table: Table, lattice: Lattice) -> bool:
    """Whether the figures behind 宣传任务 have no measure but that of its tasks: no other column tells as many things
    apart by their names."""
    done = [c for c in columns if c.col > column.col and c.use == "figure" and not c.meaning.aside]
    if column.dimension != "measure" or _AHEAD.search(column.meaning.core) or not done:
        return False
    others = [
        c
        for c in columns
        if c.items
        and c.use == "label"
        and c is not column
        and (c.col < column.col or c.meaning.part != "planned")
    ]
    told = _names(column, table, lattice)
    return not any(c.meaning.measure for c in done) and all(_names(c, table, lattice) < told for c in others)


def _names(column: Column, table: Table, lattice: Lattice) -> int:
    """How many names stand in a column; those of 类别 stand for several rows."""
    return len({squeeze(cell.text) for cell in lattice.below((b.row for b in table.body), column.col)})
