"""Which columns are parts of which: 其中, and group columns without a measure that follow their whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.layout.columns import Column
from etl.layout.lattice import Lattice
from etl.layout.values import read_value
from etl.meaning.header import HeaderMeaning, read_header


def column_families(
    columns: Sequence[Column], lattice: Lattice, rows: Sequence[int], default_measure: str
) -> list[tuple[Column, list[Column]]]:
    """[(whole, its parts)]. A part takes the measure, unit and scale of its whole."""
    families: list[tuple[Column, list[Column]]] = []
    whole: Column | None = None
    parts: list[Column] = []
    for column in columns:
        if column.use == "label":
            whole, parts = None, []
        if column.use != "figure":
            continue
        if whole is not None and _is_part(column, whole, parts, (lattice, rows), default_measure):
            if not parts:
                families.append((whole, parts))
            parts.append(column)
            column.meaning = _as_part(column.meaning, whole.meaning)
        elif _can_be_whole(column):
            whole, parts = column, []
    return families


def _can_be_whole(column: Column) -> bool:
    m = column.meaning
    return not (m.ratio or m.planned or m.base or m.cumulative) and bool(m.measure)


def _is_part(
    column: Column,
    whole: Column,
    parts: list[Column],
    body: tuple[Lattice, Sequence[int]],
    default_measure: str,
) -> bool:
    leaf = read_header(column.path[-1].text) if column.path else column.meaning
    meaning = column.meaning
    if meaning.total or meaning.ratio or meaning.planned or meaning.base or meaning.cumulative:
        return False
    own_measure = leaf.measure if leaf.measures or leaf.unit else ""
    if (
        own_measure
        and not leaf.unit
        and leaf.channels
        and whole.meaning.measure in ("sessions", "people_reached")
    ):
        own_measure = ""  # 场次，其中入户: how the sessions were held, not households
    if own_measure and own_measure != whole.meaning.measure:
        return False
    if meaning.of_which:
        return True
    if own_measure or not (leaf.groups or leaf.channels):
        return False
    if parts and column.path[:-1] == parts[-1].path[:-1]:
        return True
    flat = len(column.path) == len(whole.path) and column.path[:-1] == whole.path[:-1]
    return (
        flat
        and bool(leaf.groups)
        and not default_measure
        and not whole.meaning.groups
        and _fits_in(column, whole, *body)
    )


def _fits_in(column: Column, whole: Column, lattice: Lattice, rows: Sequence[int]) -> bool:
    pairs = []
    for row in rows:
        part, total = lattice.sheet.cells.get((row, column.col)), lattice.sheet.cells.get((row, whole.col))
        if part is not None and total is not None:
            a, b = read_value(part).quantity, read_value(total).quantity
            if a is not None and b is not None:
                pairs.append(a.value <= b.value)
    return bool(pairs) and all(pairs)


def _as_part(meaning: HeaderMeaning, whole: HeaderMeaning) -> HeaderMeaning:
    return replace(
        meaning,
        measure=whole.measure,
        scale=whole.scale,
        unit=whole.unit,
        part="measure",
        of_which=True,
        channels=meaning.channels or whole.channels,
    )
