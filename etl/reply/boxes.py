"""How large the box of a comment is and where it lies beside its cell, in pixels as Excel counts them."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from etl.formats.characters import half_widths
from etl.reply.parts import Element
from etl.reply.styles import named

BOX_WIDTH = 340
_LINE_HEIGHT, _LINE_UNITS, _PADDING = 17, 50, 16  # of a comment at 9 points; a Chinese character is 2 units
_ROW_PIXELS, _COLUMN_WIDTH = 20, 8.43
_MOST_ROWS, _MOST_COLS = 1_048_575, 16_383
# As far from the cell as a box can reach.
_ROWS_ON, _COLS_ON = 60, 40


@dataclass(slots=True)
class Lines:
    """Where the columns and rows of a worksheet begin, in pixels, as far as a box needs it."""

    edges_across: list[int]
    edges_down: list[int]

    @classmethod
    def of(cls, sheet: Element, cells: Sequence[tuple[int, int]]) -> Lines:
        last_row = max(row for row, _ in cells) + _ROWS_ON
        last_col = max(col for _, col in cells) + _COLS_ON
        return cls(_edges(_widths(sheet, last_col)), _edges(_heights(sheet, last_row)))

    def anchor(self, row: int, col: int, height: int) -> str:
        """A box beside a cell, of the usual width: column, offset, row, offset of its two corners."""
        left = self.edges_across[col] + 15
        top = max(self.edges_down[row - 1] - 10, 0)
        corners = [
            _place(self.edges_across, left, _MOST_COLS),
            _place(self.edges_down, top, _MOST_ROWS),
            _place(self.edges_across, left + BOX_WIDTH, _MOST_COLS),
            _place(self.edges_down, top + height, _MOST_ROWS),
        ]
        return ", ".join(f"{line}, {offset}" for line, offset in corners)


def _widths(sheet: Element, last: int) -> list[int]:
    widths = [_pixels(_COLUMN_WIDTH)] * last
    for col in sheet.iter(named("col")):
        first, end = int(col.get("min", "1")), min(int(col.get("max", "1")), last)
        hidden = col.get("hidden") in ("1", "true")
        width = 0 if hidden else _pixels(float(col.get("width", _COLUMN_WIDTH)))
        for number in range(first, end + 1):
            widths[number - 1] = width
    return widths


def _pixels(characters: float) -> int:
    return int(characters * 7 + 5)


def _heights(sheet: Element, last: int) -> list[int]:
    heights = [_ROW_PIXELS] * last
    at = 0
    for row in sheet.iter(named("row")):
        at = int(row.get("r", at + 1))
        if at <= last:
            hidden = row.get("hidden") in ("1", "true")
            points = float(row.get("ht", _ROW_PIXELS * 0.75))
            heights[at - 1] = 0 if hidden else int(points / 0.75)
    return heights


def _edges(sizes: list[int]) -> list[int]:
    return [0, *accumulate(sizes)]


def _place(edges: list[int], at: int, most: int) -> tuple[int, int]:
    line = min(bisect_right(edges, at) - 1, len(edges) - 2, most)
    return line, min(at - edges[line], edges[line + 1] - edges[line])


def box_height(paragraphs: Sequence[str]) -> int:
    """The pixels that these paragraphs need in a box of the usual width."""
    return line_count(paragraphs, _LINE_UNITS) * _LINE_HEIGHT + _PADDING


def line_count(paragraphs: Sequence[str], units: int) -> int:
    """In how many lines of a width these paragraphs stand."""
    lines = [line for text in paragraphs for line in text.split("\n")]
    return sum(max(1, math.ceil(half_widths(line) / units)) for line in lines)
