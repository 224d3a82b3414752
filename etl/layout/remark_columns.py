"""Columns of words behind the names of the rows: remarks that no header calls so, and what is planned next."""

from __future__ import annotations

from collections.abc import Sequence

from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.tables import Table
from etl.meaning.lexicon import squeeze

SHORTEST_REMARK = 7  # characters


def mark_remark_columns(columns: Sequence[Column], table: Table, lattice: Lattice) -> None:
    """含物业座谈1次 under no header, behind the last figures, is a remark, whatever it speaks of; so is 入口张贴海报12张
    under 情况, which else says whether something was done."""
    figures = [column.col for column in columns if column.use == "figure"]
    rows = [body.row for body in table.body if body.kind == "data"]
    for column in columns:
        asked = bool(column.path) and column.dimension != "state"
        if column.use != "label" or asked or not figures or column.col < figures[-1]:
            continue
        cells = (lattice.sheet.cells.get((row, column.col)) for row in rows)
        texts = [squeeze(cell.text) for cell in cells if cell is not None]
        told = sum(len(text) >= SHORTEST_REMARK or any(map(str.isdigit, text)) for text in texts)
        if column.dimension not in ("unit", "date") and told * 2 >= len(texts):
            column.use, column.dimension = "note", ""


def mark_columns_of_plans(columns: Sequence[Column]) -> None:
    """下周计划 | 走进2所学校开展讲座 tells what is to come: it names no row, and says neither how nor for whom.

    工作任务 in front names the rows, save where nothing in the table says what was done: a list of tasks.
    """
    named = not any(column.use in ("figure", "prose", "unknown") for column in columns)
    for column in columns:
        if column.use == "label" and named and column.meaning.part == "planned":
            column.use, column.dimension = "planned", ""
        named = named or column.use == "label"
