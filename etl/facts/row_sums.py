"""What rows state and what others of their table add up to, column by column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from etl.facts.list_model import ListTable
from etl.layout.values import read_value


def figure_at(reader: ListTable, row: int, col: int) -> float:
    cell = reader.lattice.sheet.cells.get((row, col))
    column = reader.by_number.get(col)
    scale = column.meaning.scale if column is not None else 1
    quantity = read_value(cell, scale).quantity if cell is not None else None
    return quantity.value if quantity is not None else 0


def counting_columns(reader: ListTable) -> list[int]:
    return [c.col for c in reader.columns if c.use == "figure" and not c.meaning.aside]


def _sums(reader: ListTable, whole: int, parts: Iterable[int]) -> list[tuple[float, float]]:
    """What a row states and its parts add up to, by column, where both state anything."""
    parts = list(parts)
    sums = [
        (figure_at(reader, whole, col), sum(figure_at(reader, row, col) for row in parts))
        for col in counting_columns(reader)
    ]
    return [(stated, summed) for stated, summed in sums if stated and summed]


def adds_up(reader: ListTable, whole: int, parts: Iterable[int]) -> bool:
    sums = _sums(reader, whole, parts)
    return bool(sums) and all(stated == summed for stated, summed in sums)


def _most(sums: Sequence[tuple[float, float]], told: Callable[[float, float], bool]) -> bool:
    return bool(sums) and 2 * sum(told(*one) for one in sums) > len(sums)


def most_agree(reader: ListTable, whole: int, parts: Sequence[int]) -> bool:
    return _most(_sums(reader, whole, parts), lambda stated, summed: stated == summed)


def holds(reader: ListTable, whole: int, parts: Sequence[int]) -> bool:
    return _most(_sums(reader, whole, parts), lambda stated, summed: stated >= summed)
