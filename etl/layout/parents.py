"""Rows that sum up the rows below them without saying so: a township's row above its villages (contract 4.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import accumulate

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.values import read_value
from etl.meaning.header_words import TOTAL
from etl.meaning.lexicon import squeeze

UPPER = re.compile(r"(省|市|州|县|(?<![社小园校厂片辖])区|旗|镇|乡|街道|办事处|政府)$")
LOWER = re.compile(r"(村|社区|居委会|村委会|组|居|屯|队)$")
PART_NUMBER = re.compile(r"(?P<whole>\d{1,3})[-.－—](?P<part>\d{1,3})")
INDENT = re.compile(r"^[\s\u3000]+")
WIDE = {"\u3000": 2, "\t": 4}  # half-widths; any other blank has one


def find_parent_rows(
    columns: Sequence[Column], lattice: Lattice, rows: Sequence[int]
) -> dict[int, list[int]]:
    """{row of the parent: rows of its children}. Numbers (1, 1-1, 1-2) tell it, the names, or an indent; the sums must
    agree in most columns unless both names and indent say so."""
    label = next((c for c in columns if c.use == "label" and c.dimension in ("unit", "district", "")), None)
    sums = [_RunningSums(column, lattice, rows) for column in columns if column.use == "figure"]
    numbered = _by_numbers(columns, lattice, rows, sums)
    if label is None or numbered:
        return numbered
    names = [lattice.sheet.cells.get((row, label.col)) for row in rows]
    found: dict[int, list[int]] = {}
    below = 0  # rows in sequence below the current one that may be children
    for at in range(len(rows) - 1, -1, -1):
        name = names[at]
        if (
            below > 1
            and name is not None
            and _may_be_parent(name.raw, name.text)
            and _agrees(sums, at, below)
        ):
            found[rows[at]] = list(rows[at + 1 : at + 1 + below])
        below = below + 1 if name is not None and _may_be_child(name.raw, name.text) else 0
    return dict(reversed(found.items()))


def _by_numbers(
    columns: Sequence[Column], lattice: Lattice, rows: Sequence[int], sums: Sequence[_RunningSums]
) -> dict[int, list[int]]:
    """1 鼎屏派出所, 1-1 东社区警务室, 1-2 西社区警务室: the numbers of the rows tell which are parts of which."""
    first = next((c for c in columns if c.use in ("serial", "label")), None)
    cells = [lattice.sheet.cells.get((row, first.col)) for row in rows] if first else []
    numbers = [cell.text.strip() if cell is not None else "" for cell in cells]
    if not any(map(PART_NUMBER.fullmatch, numbers)):
        return {}
    found: dict[int, list[int]] = {}
    for at, number in enumerate(numbers):
        parts = 0
        while at + 1 + parts < len(numbers) and (part := PART_NUMBER.fullmatch(numbers[at + 1 + parts])):
            if part["whole"] != number:
                break
            parts += 1
        if parts > 1 and _agrees(sums, at, parts):
            found[rows[at]] = list(rows[at + 1 : at + 1 + parts])
    return found


def indent_of(cell: Cell) -> int:
    """How far to the right of others a text begins, in half-widths: by its leading blanks and by its alignment."""
    blanks = INDENT.match(cell.raw) if cell.raw[:1].isspace() else None
    return 2 * cell.indent + (sum(WIDE.get(blank, 1) for blank in blanks[0]) if blanks else 0)


@lru_cache(maxsize=20_000)  # the villages of a county stand in every month's sheet
def _may_be_parent(raw: str, text: str) -> bool:
    name = squeeze(text)
    return not INDENT.match(raw) and not TOTAL.match(name) and UPPER.search(name) is not None


@lru_cache(maxsize=20_000)
def _may_be_child(raw: str, text: str) -> bool:
    name = squeeze(text)
    return not TOTAL.match(name) and (INDENT.match(raw) or LOWER.search(name)) is not None


class _RunningSums:
    """`figures`: the figure of each row or None; `before`: the sum of all rows before each row, and of all. Added up only
    for the columns that are asked."""

    def __init__(self, column: Column, lattice: Lattice, rows: Sequence[int]) -> None:
        self.column, self.lattice, self.rows = column, lattice, rows

    @cached_property
    def figures(self) -> list[float | None]:
        cells = (self.lattice.sheet.cells.get((row, self.column.col)) for row in self.rows)
        scale = self.column.meaning.scale
        quantities = [read_value(cell, scale).quantity if cell is not None else None for cell in cells]
        return [None if quantity is None else quantity.value for quantity in quantities]

    @cached_property
    def before(self) -> list[float]:
        return list(accumulate((figure or 0 for figure in self.figures), initial=0.0))


def _agrees(sums: Sequence[_RunningSums], at: int, children: int) -> bool:
    """Do the rows that follow the one at place `at` sum up to it in most columns?"""
    agree = differ = 0
    for column in sums:
        stated = column.figures[at]
        if stated is None:
            continue
        if abs(column.before[at + 1 + children] - column.before[at + 1] - stated) < 1e-6:
            agree += 1
        else:
            differ += 1
            if 2 * differ >= len(sums):
                return False
    return agree > differ
