"""一季度 beside its months, 上半年 below its quarters: a period that others of its table make up is their total.

It is so only where the others cover it to the day. 6月 beside 上半年 without the other months says two things that are
both counted here; where they overlap is the store's to settle, which knows what other files say of those months.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from etl.facts.drafts import RowContext
from etl.facts.labels import LabelReader
from etl.facts.week_numbers import Year
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.table import Table
from etl.layout.values import read_value
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.regex import regex

# A date that can hold others; asked first, as a long list has a date in every row.
LONG = regex(
    r"季|半年|全年|年度?$|周|星期|旬|学期|月份?$|\d[日号月]?[—~～至到]\d|(?<![\d:-])\d{1,2}[日号月]?-\d"
)
# 本周 below its days, 第三周 too: the time that the table is about, where that is as long (days).
NOW = regex(
    r"[本当这]个?(?P<kind>周|星期|月|旬|季度?|学期|年度?)(?:总?[数量]|情况|数据)?|(?:\d{1,2}月份?)?第[一二三四五六\d]{1,2}(?P<week>周)"
)
LENGTHS = {
    "周": (1, 7),
    "星": (1, 7),
    "旬": (8, 11),
    "月": (12, 31),
    "季": (32, 92),
    "学": (60, 214),
    "年": (93, 366),
}
DAY = timedelta(days=1)


def mark_period_columns(columns: Sequence[Column], period: Period | None) -> None:
    """Makes a total of each column of figures whose period other columns that count the same make up; 本周 among days is of
    the table's own `period`."""
    followers = _take_periods_of_wholes(columns)
    groups: defaultdict[Hashable, dict[int, Period]] = defaultdict(dict)
    for column in columns:
        own = column.meaning
        if column.use != "figure" or not own.plain:
            continue
        told = own.period or (
            period if column.path and _compared(column.path[-1].text, period) == "now" else None
        )
        if told and not told.cumulative:
            same = own.measure, own.unit, own.groups, own.channels, own.of_which
            groups[column.panel, column.name, same][column.col] = told
    sums = _sums(groups.values())
    for column in columns:
        own_parts = followers.get(column.col, [])
        if column.col in sums and all(part in sums for part in own_parts):
            column.sums = sums[column.col]
            column.meaning = replace(column.meaning, total=True, part="total")


def _take_periods_of_wholes(columns: Sequence[Column]) -> dict[int, list[int]]:
    """{column: those of 其中 behind it}; they are of its period. A quarter that alone has such parts is no mere total."""
    followers: dict[int, list[int]] = {}
    whole: Column | None = None
    for column in columns:
        if column.use != "figure" or not column.meaning.of_which:
            whole = column if column.use == "figure" else None
        elif whole is not None:
            followers.setdefault(whole.col, []).append(column.col)
            column.meaning = replace(column.meaning, period=column.meaning.period or whole.meaning.period)
    return followers


def sums_of_rows(
    groups: Iterable[Mapping[int, Period | None]], now: Mapping[int, Period | None]
) -> dict[int, list[list[int]]]:
    """{row: the sets of rows that make up its period}, all of them rows of one unit, one section and one measure. `now`:
    the table's own time, of the rows that name it."""
    told = ({row: now.get(row, own) for row, own in one.items()} for one in groups)
    return _sums({row: own for row, own in group.items() if own and not own.cumulative} for group in told)


def rows_of_now(
    groups: Iterable[Mapping[int, Period | None]],
    lattice: Lattice,
    columns: Sequence[Column],
    period: Period | None,
) -> tuple[dict[int, Period | None], set[int]]:
    """({row: the table's own `period`} of the rows 本周, 当月 or 第三周, which are the sums of its days; the rows of a
    longer time below its days, 本季)."""
    dated = [c.col for c in columns if c.dimension in ("date", "month")]
    now: dict[int, Period | None] = {}
    longer: set[int] = set()
    for group in groups:
        inside = [own for own in group.values() if period and own and period.holds(own) and own != period]
        for row in group if inside else ():
            cells = (lattice.sheet.cells.get((row, col)) for col in dated)
            told = {
                _compared(cell.text, period) for cell in cells if cell is not None and cell.kind == "text"
            }
            if "now" in told:
                now[row] = period
            elif "longer" in told:
                longer.add(row)
    return now, longer


def _compared(text: str, period: Period | None) -> str:
    """'now' for 本周 of a table of a week, 'longer' for 本月 there; '' for any other."""
    named = NOW.fullmatch(squeeze(text))
    if named is None or period is None:
        return ""
    shortest, longest = LENGTHS[(named["kind"] or named["week"])[0]]
    days = (period.end - period.start).days + 1
    return "now" if shortest <= days <= longest else "longer" if days < shortest else ""


def times_of_rows(
    table: Table, lattice: Lattice, columns: Sequence[Column], year: Year
) -> list[dict[int, Period | None]]:
    """As `periods_of_rows`, of a table whose rows tell of times that can hold others; nothing for any other."""
    labels = LabelReader(lattice, [c for c in columns if c.use == "label"], year)
    dated = {c.col for c in labels.columns if c.dimension in ("date", "month")}
    rows = [body.row for body in table.body if body.kind == "data"]
    activities = any(
        c.dimension == "activity" for c in labels.columns
    )  # each took place, whatever its date holds
    if activities or not any(_can_hold_others(lattice, row, col) for col in dated for row in rows):
        return []
    return periods_of_rows(table, labels, dated)


def periods_of_rows(
    table: Table, labels: LabelReader, dated: Collection[int]
) -> list[dict[int, Period | None]]:
    """{row: its period} of the rows of each section that have the same labels but for those in the `dated` columns; None
    for 当月, which has the table's."""
    groups: defaultdict[Hashable, dict[int, Period | None]] = defaultdict(dict)
    section = 0
    for body in table.body:
        if body.kind == "section":
            section = body.row
        elif body.kind == "data":
            context, meaning = labels.read(body.row, RowContext())
            others = tuple(squeeze(cell.text) for cell in context.labels if cell.col not in dated)
            if not meaning.aside:
                groups[section, others][body.row] = context.period
    return list(groups.values())


def parts_stated(lattice: Lattice, places: Iterable[tuple[int, int]]) -> bool:
    """Does any of the parts say a number? A quarter whose months were left blank is the only figure of its time."""
    cells = (lattice.sheet.cells.get(place) for place in places)
    return any(cell is not None and read_value(cell).quantity for cell in cells)


def _can_hold_others(lattice: Lattice, row: int, col: int) -> bool:
    cell = lattice.sheet.cells.get((row, col))
    return cell is not None and cell.kind == "text" and LONG.search(squeeze(cell.text)) is not None


def _sums(groups: Iterable[Mapping[int, Period]]) -> dict[int, list[list[int]]]:
    """By column or row: the others that its period is made up of, the shortest first, then the longest."""
    found: dict[int, list[list[int]]] = {}
    for group in groups:
        by_period: defaultdict[Period, list[int]] = defaultdict(list)
        for place, period in group.items():
            by_period[period].append(place)
        for whole, places in by_period.items():
            covers = [_cover(whole, by_period, longest) for longest in (False, True)]
            sums = [sorted(place for period in cover for place in by_period[period]) for cover in covers]
            if sums[0]:
                found.update(dict.fromkeys(places, sums[:1] if sums[0] == sums[1] else sums))
    return found


def _cover(whole: Period, periods: Iterable[Period], longest: bool) -> tuple[Period, ...]:
    """Shorter periods that follow one another from the first day of the whole to its last; () where a day is missing."""
    inside = [p for p in periods if p != whole and whole.holds(p)]
    inside.sort(key=lambda p: p.end, reverse=longest)
    if min((p.start for p in inside), default=None) != whole.start:
        return ()

    @cache
    def since(first: date) -> tuple[Period, ...] | None:
        if first > whole.end:
            return ()
        for period in inside:
            if period.start == first and (rest := since(period.end + DAY)) is not None:
                return (period, *rest)
        return None

    return since(whole.start) or ()
