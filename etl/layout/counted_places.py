"""Places, bodies and ways over numbers: 乡镇 | 学校 | 企业, 办税服务厅 below 线下. They name nothing of their rows, but say
where, for whom or how was counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.values import is_value
from etl.meaning.header import read_header
from etl.meaning.header_measure import CALLED_ON_SO_MANY
from etl.meaning.lexicon import read_channel, read_group

COUNTED_PLACES = {"unit", "district", "partners", "venue", "channel", "activity"}


def settle_counted_places(columns: Sequence[Column], bodies: Mapping[int, list[Cell]]) -> None:
    """乡镇 | 学校 | 企业 over numbers: behind the first names, such a word says where or for whom they were counted."""
    named = False
    for column in columns:
        cells = bodies.get(column.col, [])
        if column.use != "label" or not cells:
            continue
        counted = sum(cell.kind == "number" or is_value(cell) for cell in cells) == len(cells)
        if named and counted and column.dimension in COUNTED_PLACES and _stands_alone(column):
            if CALLED_ON_SO_MANY.fullmatch(column.meaning.core):  # 走访企业: so many of them
                column.use, column.dimension = "figure", ""
                column.meaning = replace(
                    column.meaning,
                    part="measure",
                    dimension="",
                    measure="households",
                    measures=("households",),
                )
                continue
            groups = read_group(column.meaning.core)
            ways = read_channel(column.meaning.core)[:1] if len(column.path) > 1 and not groups else ()
            column.use, column.dimension = ("figure" if groups or ways else "unknown"), ""
            part = "group" if groups else "channel" if ways else ""
            column.meaning = replace(
                column.meaning,
                part=part,
                dimension="",
                groups=groups,
                channels=ways or column.meaning.channels,
            )
        named = named or not counted


def _stands_alone(column: Column) -> bool:
    """办税服务厅 by itself, or below 线下: what stands over it says how, and not what else was counted."""
    over = [read_header(cell.text) for cell in column.path[:-1]]
    return all(not head.measure and not head.unit for head in over)
