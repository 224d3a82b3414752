"""受众（人次） | 4150 | 其中：老年人（人次） | 1280: a part whose whole stands in another panel, to the left or at the end
of the row before."""

from __future__ import annotations

from dataclasses import replace

from etl.facts.drafts import RowContext
from etl.facts.labels import LabelReader
from etl.facts.list_model import ListTable, RowReading
from etl.facts.record import Position
from etl.facts.row_sums import figure_at
from etl.layout.population_heads import REACHED
from etl.layout.values import read_value
from etl.meaning.header import HeaderMeaning
from etl.meaning.lexicon import units_of


def join_across(reader: ListTable, row: int, reading: RowReading, name: HeaderMeaning) -> bool:
    """Makes a row of 其中 part of the whole beside it, where the row above counts something that the part, by its words
    or by the unit beside them, cannot be."""
    beside = _beside(reader, row)
    above = reader.rows.get(reader.whole_row)
    if beside is None:
        return False
    left, at = beside
    part = replace(name, unit=name.unit or reading.meaning.unit)
    better = above is not None and _holds_better(reader, row, part.unit, (left, at), above)
    fits_left = _counted_as(part, left.measure) or (better and left.measure in REACHED)
    if reader.before is None and not (better and part.unit == left.unit):
        return False  # the unit, or figures without any, tells that the row goes on from the one before
    if not fits_left or (above and _counted_as(part, above.meaning.measure) and not better):
        return False
    reader.across[at] = row
    reading.meaning = replace(reading.meaning, measure=left.measure, scale=left.scale, part="measure")
    return True


def _beside(reader: ListTable, row: int) -> tuple[HeaderMeaning, Position] | None:
    """What the panel to the left says in this row, or the last one in the row before where this is the first; and where
    its figure stands. None for a total, and for what is no count of the time."""
    if reader.before is not None:
        left = reader.before.rows.get(row)
        whole = next((c for c in reader.before.columns if (row, c.col) in reader.figures.drafts), None)
        if left is None or whole is None or left.total or not left.meaning.plain:
            return None
        return left.meaning, (row, whole.col)
    last = reader.other_panels[-1] if reader.other_panels else []
    above = next(reversed(reader.rows), 0)
    whole = next(
        (c for c in last if c.use == "figure" and (above, c.col) in reader.lattice.sheet.cells), None
    )
    if whole is None:
        return None
    labels = LabelReader(reader.lattice, [c for c in last if c.use == "label"], reader.year)
    _, meaning = labels.read(above, RowContext())
    return (meaning, (above, whole.col)) if meaning.measure and meaning.plain else None


def _holds_better(
    reader: ListTable, row: int, unit: str, beside: tuple[HeaderMeaning, Position], above: RowReading
) -> bool:
    """Of 41人次, is 73人次 on the left the whole, and not 24份 above? By the units, or without them by the figures."""
    left, at = beside
    if unit and left.unit and above.meaning.unit:
        return unit == left.unit != above.meaning.unit
    col = next((c.col for c in reader.columns if c.use == "figure"), 0)
    part, small = figure_at(reader, row, col), figure_at(reader, reader.whole_row, col)
    cell = reader.lattice.sheet.cells.get(at)
    held = read_value(cell, left.scale).quantity if cell is not None else None
    return held is not None and small < part <= held.value


def _counted_as(part: HeaderMeaning, measure: str) -> bool:
    """Can a part be of a whole of this measure, by its own measure or its unit?"""
    return bool(measure) and (part.measure == measure or part.unit in units_of(measure))
