"""Rows whose parts stand below them, as a total counts them: where the parts are more than their whole it is the whole that
is wrong, and a total that adds up the parts is right (contract 4.2, 4.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from etl.facts.list_model import ListTable
from etl.facts.of_which_sums import sum_quantities
from etl.facts.record import Position


def as_counted(reader: ListTable, candidates: Sequence[Sequence[Position]]) -> list[list[Position]]:
    """The same cells with the parts in the place of every whole that is less than they are, or was asked about; nothing
    where none is."""
    parts: dict[int, list[int]] = {}
    for row, one in reader.rows.items():
        if one.part_of:
            parts.setdefault(one.part_of, []).append(row)
    if not parts:
        return []
    asked = {found.address for found in reader.record.findings if found.code == "total_differs"}
    put = ([part for one in cells for part in _counted(reader, parts, asked, one)] for cells in candidates)
    return [cells for cells, before in zip(put, candidates, strict=True) if cells != list(before)]


def _counted(
    reader: ListTable, parts: dict[int, list[int]], asked: set[str], whole: Position
) -> Iterator[Position]:
    stated, (row, col) = reader.figures.stated, whole
    below = [
        cell
        for part in parts.get(row, ())
        for cell in _counted(reader, parts, asked, (part, col))
        if cell in stated
    ]
    if below and (
        whole not in stated
        or reader.lattice.sheet.address(*whole) in asked
        or sum_quantities([stated[cell] for cell in below]).value > stated[whole].value
    ):
        yield from below
    else:
        yield whole
