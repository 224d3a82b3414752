"""其中 inside 其中, told by what stands behind the mark: parts go on below the words and not below 其中 itself.

开展宣传活动
其中：讲座
其中：面向老年人
面向学生        below 面向老年人: another part of 讲座
主题班会          below 讲座: another part of 开展宣传活动
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from etl.facts.list_model import ListTable, is_total_row
from etl.facts.row_sums import holds
from etl.formats.grid import Cell
from etl.layout.parents import indent_of, margin_of
from etl.meaning.header import read_header
from etl.regex import regex

_MARK = regex(r"\s*(?P<mark>其中的?[含有]?[:：,，]?[ \u3000]*)(?=\S)")
_SLIP = 1  # half-widths: 其中: with a narrow colon is as wide as no number of wide blanks
_FEWEST_MARKS = 2


@dataclass(slots=True)
class _Part:
    """A row whose words begin at `start`; `inside`: the part that it is some of; `goes_on`: no 其中 of its own."""

    row: int
    start: int
    inside: _Part | None
    goes_on: bool


@dataclass(slots=True)
class _Block:
    """The parts of one whole, and those of them that stand open above the next row."""

    parts: list[_Part] = field(default_factory=list)
    open_parts: list[_Part] = field(default_factory=list)
    aligned: bool = True

    def add(self, row: int, start: int, marked: bool) -> None:
        while self.open_parts and self.open_parts[-1].start > start + _SLIP:
            self.open_parts.pop()
        last = self.open_parts[-1] if self.open_parts else None
        level = last is not None and abs(last.start - start) <= _SLIP
        if not marked and not level:
            self.aligned = False  # below nothing: these blanks tell nothing
            return
        inside = last.inside if last is not None and level else last
        part = _Part(row, start, inside, not marked)
        self.open_parts[-1 if level else len(self.open_parts) :] = [part]
        self.parts.append(part)


def parts_of_parts(reader: ListTable) -> dict[int, int]:
    """{row: the part above it that it is some of}; empty for nearly every table."""
    rows = [body.row for body in reader.table.body if body.kind == "data"]
    for column in (c for c in reader.columns if c.use == "label"):
        cells = [reader.lattice.sheet.cells.get((row, column.col)) for row in rows]
        if sum(_mark_of(cell) is not None for cell in cells) >= _FEWEST_MARKS:
            return _inside(reader, rows, cells)
    return {}


def _mark_of(cell: Cell | None) -> re.Match[str] | None:
    return _MARK.match(cell.raw) if cell is not None and "其中" in cell.raw else None


def _inside(reader: ListTable, rows: Sequence[int], cells: Sequence[Cell | None]) -> dict[int, int]:
    blocks = [_Block()]
    margin = margin_of(cells)
    for row, cell in zip(rows, cells, strict=True):
        mark = _mark_of(cell)
        if cell is None or is_total_row(reader, row) or not (mark or indent_of(cell) > margin):
            blocks.append(_Block())
            continue
        blocks[-1].add(row, indent_of(cell) + (_width(mark["mark"]) if mark else 0), mark is not None)
    names = {row: cell.text for row, cell in zip(rows, cells, strict=True) if cell is not None}
    return {
        row: whole for block in blocks if block.aligned for row, whole in _told(reader, block, names).items()
    }


def _told(reader: ListTable, block: _Block, names: dict[int, str]) -> dict[int, int]:
    """The inner parts of a block whose blanks are meant: rows go on on both levels; or on one, and the part above may hold
    what stands below it, as ways may hold groups."""
    found: dict[int, int] = {}
    for whole in block.parts:
        inner = [part for part in block.parts if part.inside is whole]
        if not inner:
            continue
        outer = [part for part in block.parts if part.inside is whole.inside]
        goes_on = [any(part.goes_on for part in level) for level in (inner, outer)]
        rows = [part.row for part in inner]
        other = _told_by(names[whole.row]) != _told_by(names[rows[0]])
        if all(goes_on) or (any(goes_on) and other and holds(reader, whole.row, rows)):
            found.update(dict.fromkeys(rows, whole.row))
    return found


def _told_by(name: str) -> str:
    meaning = read_header(name)
    return "group" if meaning.groups else "way" if meaning.channels else ""


def _width(mark: str) -> int:
    return sum(1 if char.isascii() else 2 for char in mark)
