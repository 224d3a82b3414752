"""其中 inside 其中: 学生 {小计, 其中：大学生} below 其中 is one part of the whole, and has a part of its own.

What a head above several columns calls 小计, 合计 or 总数 is the sum of the columns beside it, unless one of these is
some of it: marked with 其中, or less than it in every row. Then it is no control figure but a part like any other, and a
whole as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.values import read_value
from etl.meaning.header import read_header

Body = tuple[Lattice, Sequence[int]]
Family = tuple[Column, list[Column]]


def inner_wholes(columns: Sequence[Column], body: Body) -> list[Family]:
    """[(whole below a head of 其中, its own parts)]. A total whose parts need not be all of it becomes a plain column,
    also where no 其中 stands above it (合计, 其中患者); one that is the sum of its neighbours below 其中 is told so."""
    figures = [c for c in columns if c.use == "figure" and len(c.path) > 1]
    if not any(marks_of_parts(c.path) for c in figures):
        return []
    families: list[Family] = []
    taken: set[int] = set()
    totals = [c for c in figures if c.meaning.total]
    for total in sorted(totals, key=lambda c: -len(c.path)):  # the innermost heads first
        head = total.path[:-1]
        under = [c for c in _under(figures, head) if c is not total]
        if not marks_of_parts(head):
            if total.meaning.measure and _followed_by_part(total, under, figures):
                _count(total)
            continue
        beside = [c for c in under if id(c) not in taken]
        marked = [c for c in beside if marks_of_parts(c.path[len(head) :])]
        parts = marked or (beside if _holds_more(total, beside, body) else [])
        if parts:
            _count(total)
            families.append((total, parts))
        elif len(beside) > 1:
            total.sums = [[c.col for c in beside]]
        taken.update(id(c) for c in (parts or [total]))
    placed = {id(part) for _, parts in families for part in parts}
    return families + _marked_twice([c for c in figures if id(c) not in placed], families)


def _marked_twice(figures: Sequence[Column], known: Sequence[Family]) -> list[Family]:
    """其中 over 学生 | 其中：女生: the part of a part, whose whole stands under the same head, rather before it."""
    found: list[Family] = []
    for part in figures:
        if len(marks_of_parts(part.path)) < 2 or any(whole is part for whole, _ in known):
            continue
        inner = marks_of_parts(part.path)[-1]
        head = part.path[: part.path.index(inner)]
        near = [
            c for c in _under(figures, head) if len(marks_of_parts(c.path)) < len(marks_of_parts(part.path))
        ]
        whole = next((c for c in reversed(near) if c.col < part.col), near[0] if near else None)
        if whole is None:
            continue
        family = next((parts for one, parts in found if one is whole), None)
        if family is None:
            found.append((whole, family := []))
        family.append(part)
    return found


def marks_of_parts(cells: Iterable[Cell]) -> list[Cell]:
    """Those that begin with 其中."""
    return [cell for cell in cells if read_header(cell.text).of_which]


def _under(columns: Sequence[Column], head: Sequence[Cell]) -> list[Column]:
    return [c for c in columns if len(c.path) > len(head) and c.path[: len(head)] == head]


def _followed_by_part(total: Column, under: Sequence[Column], figures: Sequence[Column]) -> bool:
    """合计 | 其中患者 | 家属: what stands behind the whole below their head is marked."""
    following = next((c for c in figures[figures.index(total) + 1 :]), None)
    return any(c is following and marks_of_parts(c.path[len(total.path) - 1 :]) for c in under)


def _count(total: Column) -> None:
    own = replace(total.meaning, total=False)
    total.meaning = replace(own, part=own.standing or "measure")


def _holds_more(total: Column, beside: Sequence[Column], body: Body) -> bool:
    """小计 | 大学生: is there more in the total than beside it, in some row, and never less?"""
    gaps = [gap for row in body[1] if (gap := _gap(total, beside, row, body[0])) is not None]
    agree = sum(abs(gap) < 1e-6 for gap in gaps)
    return bool(gaps) and min(gaps) > -1e-6 and (agree == 0 or (len(beside) == 1 and agree < len(gaps)))


def _gap(total: Column, beside: Sequence[Column], row: int, lattice: Lattice) -> float | None:
    """What a row's total states beyond the cells beside it; None where one of the two says nothing."""
    stated = value_at(lattice, row, total, total.meaning.scale)
    parts = [value_at(lattice, row, c, c.meaning.scale) for c in beside]
    found = [value for value in parts if value is not None]
    return stated - sum(found) if stated is not None and found else None


def value_at(lattice: Lattice, row: int, column: Column, scale: float) -> float | None:
    """What a cell means; None where it holds no quantity."""
    cell = lattice.sheet.cells.get((row, column.col))
    quantity = read_value(cell, scale).quantity if cell is not None else None
    return None if quantity is None else quantity.value
