"""电话 among 入户 | 讲座 | 短信: a way of reaching people that was counted, and no column of telephone numbers; but
项目经理电话 over 138××××2077 is one, whoever's they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.header_path import combine_path
from etl.layout.values import read_value
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import squeeze
from etl.regex import regex

PHONE = regex(r"电话|手机")  # 联系电话, 手机号码 ask for numbers whatever stands there
ASKS_FOR_NUMBERS = regex(r"(?:电话|手机|座机|固话|传真|联系方式|号码?|账户|热线|微信|QQ)$")
# A number, withheld in part or not, or a name in a network: 138××××2077; wx_998877.
A_NUMBER = regex(r"(?=(?:[^\d]*\d){3})\+?[\d*×Xx•●·-]{6,}(?:[/、,;][\d*×Xx•●·-]{6,})*")
A_NAME = regex(r"[A-Za-z][\w-]{4,}")
IN_A_NETWORK = regex(r"微信|QQ|账号|账户|联系|热线")  # 型号, 编号 are names of things
SHORTEST_NUMBER = 1_000  # no telephone has a number of three digits
SHORTEST_AMONG_WAYS = 1_000_000  # nor of six where other ways are counted; 短号 of companies have up to six


def settle_phone_columns(
    columns: Sequence[Column], bodies: Mapping[int, Sequence[Cell]], year: int | None
) -> None:
    """Makes a figure of a column 电话 that holds plain counts; anything else stays a column of numbers."""
    for column in columns:
        if column.use in ("label", "figure", "unknown") and _holds_numbers(
            column, bodies.get(column.col, ())
        ):
            column.use, column.dimension = "serial", ""
            continue
        if column.use != "serial" or not column.path or not PHONE.fullmatch(squeeze(column.path[-1].text)):
            continue
        limit = SHORTEST_AMONG_WAYS if _stands_among_ways(column, columns) else SHORTEST_NUMBER
        if are_counts(bodies.get(column.col, ()), limit):
            above = [read_header(cell.text, year) for cell in column.path[:-1]]
            column.use, column.meaning = "figure", combine_path([*above, _way(column.path[-1])])


def _holds_numbers(column: Column, cells: Sequence[Cell]) -> bool:
    """店长手机 over 13812345678: most of what stands there are numbers by which somebody is reached or known."""
    own = column.meaning
    known = not own.measure or own.measure == "staff" or own.core.endswith("号")  # 网格员电话, 微信号
    asked = column.path and not own.unit and known
    if not asked or not ASKS_FOR_NUMBERS.search(column.meaning.core):
        return False
    told = [squeeze(cell.text) for cell in cells if read_value(cell).kind != "blank"]
    named = IN_A_NETWORK.search(own.core) is not None
    numbers = [t for t in told if A_NUMBER.fullmatch(t) or (named and A_NAME.fullmatch(t))]
    return len(numbers) * 2 > len(told)


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
