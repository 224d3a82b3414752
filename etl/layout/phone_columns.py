"""电话 among 入户 | 讲座 | 短信: a way of reaching people that was counted, and no column of telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.header_path import combine_path
from etl.layout.values import read_value
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import squeeze

PHONE = re.compile(r"电话|手机")  # 联系电话, 手机号码 ask for numbers whatever stands there
SHORTEST_NUMBER = 1_000  # no telephone has a number of three digits
SHORTEST_AMONG_WAYS = 1_000_000  # nor of six where other ways are counted; 短号 of companies have up to six


def settle_phone_columns(
    columns: Sequence[Column], bodies: Mapping[int, Sequence[Cell]], year: int | None
) -> None:
    """Makes a figure of a column 电话 that holds plain counts; anything else stays a column of numbers."""
    for column in columns:
        if column.use != "serial" or not column.path or not PHONE.fullmatch(squeeze(column.path[-1].text)):
            continue
        limit = SHORTEST_AMONG_WAYS if _stands_among_ways(column, columns) else SHORTEST_NUMBER
        if are_counts(bodies.get(column.col, ()), limit):
            above = [read_header(cell.text, year) for cell in column.path[:-1]]
            column.use, column.meaning = "figure", combine_path([*above, _way(column.path[-1])])


def as_way(label: Cell, cells: Sequence[Cell], among_ways: bool) -> HeaderMeaning | None:
    """What 电话 means before plain counts; None where it asks for numbers, or for any other label."""
    if not PHONE.fullmatch(squeeze(label.text)):
        return None
    limit = SHORTEST_AMONG_WAYS if among_ways else SHORTEST_NUMBER
    return _way(label) if are_counts(cells, limit) else None


def _way(label: Cell) -> HeaderMeaning:
    return replace(read_header(label.text), part="channel", channels=("phone",))


def are_counts(cells: Sequence[Cell], limit: int) -> bool:
    """Numbers below `limit`, among signs for nothing at most."""
    readings = [read_value(cell) for cell in cells]
    counted = [reading.quantity for reading in readings if reading.quantity is not None]
    others = all(reading.quantity is not None or reading.kind == "blank" for reading in readings)
    return bool(counted) and others and all(one.value < limit for one in counted)


def _stands_among_ways(column: Column, columns: Sequence[Column]) -> bool:
    """Below 宣传方式, or beside two columns of other ways that state no unit of their own either."""
    if any(read_header(cell.text).dimension == "channel" for cell in column.path[:-1]):
        return True
    heads = [read_header(c.path[-1].text) for c in columns if c.use == "figure" and c.path]
    ways = {head.channels[0] for head in heads if head.channels and not head.unit}
    return len(ways) > 1
