"""Rows that sum up the rows below them without saying so: a township's row above its villages (contract 4.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.formats.grid import Cell
from etl.layout.columns import Column
from etl.layout.lattice import Lattice
from etl.layout.values import read_value
from etl.meaning.header_words import TOTAL
from etl.meaning.lexicon import squeeze

UPPER = re.compile(r"(省|市|州|县|区|旗|镇|乡|街道|办事处|政府)$")
LOWER = re.compile(r"(村|社区|居委会|村委会|组|居|屯|队)$")
INDENT = re.compile(r"^[\s\u3000]+")


def find_parent_rows(
    columns: Sequence[Column], lattice: Lattice, rows: Sequence[int]
) -> dict[int, list[int]]:
    """{row of the parent: rows of its children}. The names tell it, or an indent; the sums must agree in most columns
    unless both names and indent say so."""
    label = next((c for c in columns if c.use == "label" and c.dimension in ("unit", "district", "")), None)
    if label is None:
        return {}
    names = {row: cell for row in rows if (cell := lattice.sheet.cells.get((row, label.col))) is not None}
    found: dict[int, list[int]] = {}
    for at, row in enumerate(rows):
        if row not in names:
            continue
        children = _children(names, rows[at + 1 :], row)
        if children and _agrees(columns, lattice, row, children):
            found[row] = children
    return found


def _children(names: dict[int, Cell], below: Sequence[int], parent: int) -> list[int]:
    head = squeeze(names[parent].text)
    if INDENT.match(names[parent].raw) or TOTAL.match(head) or not UPPER.search(head):
        return []
    children = []
    for row in below:
        if row not in names:
            break
        name = squeeze(names[row].text)
        if TOTAL.match(name) or not (INDENT.match(names[row].raw) or LOWER.search(name)):
            break
        children.append(row)
    return children if len(children) > 1 else []


def _agrees(columns: Sequence[Column], lattice: Lattice, parent: int, children: Sequence[int]) -> bool:
    same = different = 0
    for column in columns:
        head = lattice.sheet.cells.get((parent, column.col))
        if column.use != "figure" or head is None or (stated := read_value(head).quantity) is None:
            continue
        parts = [
            q.value
            for row in children
            if (c := lattice.sheet.cells.get((row, column.col))) and (q := read_value(c).quantity)
        ]
        if abs(sum(parts) - stated.value) < 1e-6:
            same += 1
        else:
            different += 1
    return same > different
