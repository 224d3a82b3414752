"""Panels of one table: a list that is set in two or three parts side by side under one header."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import takewhile

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.unit import looks_like_unit

NAMING = {"unit", "district"}


def number_panels(columns: list[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """A label column whose header was there before begins a new panel: 项目 数量 | 项目 数量. So do the names of other
    units behind figures: 乡镇 入户 | 学校 班会, and names that end with a sum of their own, in another row."""
    panel: list[Column] = []
    number = 0
    for column in columns:
        if column.use in ("label", "serial") and (
            _begins_panel(column, panel) or _ends_apart(column, panel, lattice, rows)
        ):
            own = _without_head(panel)
            panel, number = own, number + 1
            for before in own:
                before.panel = number
        panel.append(column)
        column.panel = number


def _without_head(panel: Sequence[Column]) -> list[Column]:
    """The labels without a head at the end of a panel: with what follows them they begin the next one."""
    return list(takewhile(lambda c: c.use == "label" and not c.path, reversed(panel)))[::-1]


def _ends_apart(column: Column, panel: Sequence[Column], lattice: Lattice, rows: Sequence[int]) -> bool:
    """小区 海报 | 群名称 推送: do the names before and behind figures each end with 合计, one below the other's?"""
    if not panel or panel[-1].use != "figure" or not column.path:
        return False
    first = next((one for one in panel if one.use == "label"), None)
    own = _row_of_sum(column, lattice, rows) if first is not None else None
    return first is not None and own is not None and _row_of_sum(first, lattice, rows) not in (None, own)


def _row_of_sum(column: Column, lattice: Lattice, rows: Sequence[int]) -> int | None:
    """The row of the only sum among the names of a column, where it is the last of them."""
    names = lattice.below(rows, column.col)
    return names[-1].row if names and _sums(names[-1]) and not any(map(_sums, names[:-1])) else None


def _sums(cell: Cell) -> bool:
    return cell.kind == "text" and read_header(cell.text).total


def name_panels(columns: Sequence[Column], titles: Sequence[Cell]) -> None:
    """崇文派出所 | 大庸桥派出所 over 项目 数量 | 项目 数量: a panel's figures are those of the unit that stands over it."""
    last = max((title.row for title in titles), default=0)
    captions = [title for title in titles if title.row == last]
    lefts = {panel: min(c.col for c in columns if c.panel == panel) for panel in {c.panel for c in columns}}
    if len(captions) != len(lefts) or len(lefts) < 2 or not all(looks_like_unit(c.text) for c in captions):
        return
    named = dict(zip(sorted(lefts), sorted(captions, key=lambda cell: cell.col), strict=True))
    if any(
        lefts[panel] > named[panel].col or lefts.get(panel + 1, sys.maxsize) <= named[panel].col
        for panel in named
    ):
        return
    for column in columns:
        column.name = column.name or squeeze(named[column.panel].text)


def shared_labels(columns: Sequence[Column], panel: Sequence[Column]) -> list[Column]:
    """派出所 | 形式 人数 | 形式 人数: the labels before what a later panel repeats speak for its rows too."""
    first = [c for c in columns if c.panel == 0]
    key = panel[0].meaning.core
    again = (i for i, c in enumerate(first) if c.meaning.core == key or _both_name_counts(c, panel[0]))
    at = next(again, 0)
    return [c for c in first[:at] if c.use == "label"]


def _same_leaf(one: Column, other: Column) -> bool:
    """名称 under 宣传资料, and 名称 under 宣传活动."""
    leaves = [squeeze(column.path[-1].text) for column in (one, other) if len(column.path) > 1]
    return len(leaves) > 1 and leaves[0] == leaves[1] and one.path[-1] is not other.path[-1]


def _both_name_counts(one: Column, other: Column) -> bool:
    """线上宣传 | 数量 | 线下宣传 | 数量, over 推送短信（条） and 悬挂横幅（条）: each says what its own figures count."""
    return one.dimension == other.dimension == "measure"


def _begins_panel(column: Column, panel: list[Column]) -> bool:
    figures = [c for c in panel if c.use == "figure"]
    labels = [c for c in panel if c.use in ("label", "serial")]
    key = column.meaning.core
    if not figures or not key:
        return False
    if (
        column.dimension == "unit_of_measure"
    ):  # 单位 | 项目 | 数量 | 单位 names who, and then what is counted in
        labels = [c for c in labels if c.dimension == column.dimension]
    if any(c.meaning.core == key or _same_leaf(c, column) or _both_name_counts(c, column) for c in labels):
        return True
    named = {c.dimension for c in labels if c.use == "label"}
    counted = any(not c.meaning.aside for c in figures)
    return counted and column.dimension in NAMING and bool(named) and named <= NAMING
