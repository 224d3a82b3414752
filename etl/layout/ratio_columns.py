"""Columns and rows that say how far somebody has come: 80%, 75%, 100% under any head are shares (contract 2, `ratio`)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.values import read_value
from etl.meaning.lexicon import squeeze
from etl.regex import regex

FEWEST = 2  # shares under a head that names a measure: one of them alone may be a slip
SHARE = regex(
    r"[^\d%‰]{0,6}\d[\d.,]*[%‰](?:以[上内下]|左右|\([^()]*\)|[^\d%‰]{0,4})|百分之[一二三四五六七八九十百零〇点]+"
)
PROGRESS = regex(r"进度|进展|程度|达成|达标|完成度")
MOST = 2.0  # twice the aim; a share that is written as a number is seldom more


def is_share(cell: Cell) -> bool:
    """80%, 约80%, ↑12.5%, 已完成80%, or a number that its format shows as a share."""
    if cell.kind == "number":
        return cell.text.endswith(("%", "％"))
    if cell.kind == "formula_empty":
        return "%" in cell.number_format
    return cell.kind == "text" and SHARE.fullmatch(squeeze(cell.text)) is not None


def are_shares(cells: Sequence[Cell], fewest: int = 1) -> bool:
    """Whether whatever numbers stand there are shares, `fewest` of them at least; 0 and words (未启动) may stand among."""
    shares, others = 0, 0
    for cell in cells:
        if is_share(cell):
            shares += 1
        elif read_value(cell).kind != "blank":
            if not _may_stand_among(cell):
                return False
            others += 1
    return shares >= fewest and shares > others


def _may_stand_among(cell: Cell) -> bool:
    if cell.kind == "number":
        return not cell.value
    return cell.kind == "error" or (cell.kind == "text" and re.search(r"\d", cell.text) is None)


def mark_ratio_columns(columns: Sequence[Column], bodies: Mapping[int, list[Cell]]) -> None:
    """完成进度 over 80% and 75%: whatever the head says, unless it says in what its figures are counted (份, 人次)."""
    for column in columns:
        own = column.meaning
        if column.use not in ("figure", "unknown", "label") or own.unit or own.ratio:
            continue
        cells = bodies.get(column.col, [])
        if are_shares(cells, FEWEST if own.measure else 1) or _are_parts_of_one(column, cells):
            column.use, column.dimension = "figure", ""
            column.meaning = replace(own, ratio=True, part="ratio", dimension="")


def _are_parts_of_one(column: Column, cells: Sequence[Cell]) -> bool:
    """0.8, 0.75 and 1 under 完成进度, which nobody has formatted as shares: no count has decimals."""
    if column.meaning.measure or PROGRESS.search(column.meaning.core) is None:
        return False
    values = [cell.value for cell in cells if cell.kind == "number"]
    numbers = [value for value in values if isinstance(value, int | float)]
    broken = sum(bool(number % 1) for number in numbers)
    return broken >= FEWEST and broken * 2 > len(numbers) and all(0 <= number <= MOST for number in numbers)
