"""2024年上半年 beside 2023年上半年: the time before stands for comparison; that time's own report counts it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Sequence
from dataclasses import replace

from etl.facts.labels import LabelReader
from etl.facts.period_totals import periods_of_rows
from etl.facts.week_numbers import Year
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.table import Table
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period, find_periods
from etl.regex import regex

_YEAR_ALONE = regex(r"\d{4}年?")
# A span as a date in a row; asked first, as a long list has a day in every row.
SPAN = regex(r"季|半年|全年|年度?$|月份?$|累计")


def tell_times_compared(columns: list[Column], period: Period | None) -> None:
    """2023年 | 2022年 | 增幅 under a title of 2023年1-9月, or 2024年上半年 | 2023年上半年 under a title of the later
    time. So does 2024年4月 beside 环比 under a title of May. A target (2024年全年目标) is of no time told of."""
    compared = any(c.meaning.ratio for c in columns)
    for column in columns:
        if compared and column.meaning.earlier and column.meaning.cumulative:  # 去年累计
            column.meaning = _for_comparison(column.meaning)
    dated = [
        (c, own)
        for c in columns
        if c.use == "figure" and not c.meaning.aside and (own := c.meaning.period) is not None
    ]
    told = {own for _, own in dated}
    before = _times_before(told, period, compared)
    reported = period is not None and period.end == max((own.end for own in told), default=None)
    for column, own in dated:
        just_before = period is not None and own.end < period.start and len(told) == 2
        if own in before or (compared and reported and just_before):
            column.meaning = _for_comparison(column.meaning)
    of_year = {column.col: own.start.year for column, own in dated if _is_year(own)}
    latest = max(of_year.values(), default=0)
    if not compared or len(set(of_year.values())) < 2 or (period is not None and period.end.year != latest):
        return
    for column in columns:
        if of_year.get(column.col) == latest:
            column.meaning = replace(column.meaning, period=period or column.meaning.period)
        elif column.col in of_year:
            column.meaning = _for_comparison(column.meaning)


def tell_part_of_years(columns: Sequence[Column], title: str) -> None:
    """2023 | 2024 below 2023年上半年与2024年上半年对照, or 两年上半年对照: of each year, what the title tells of it."""
    years = [(c, own) for c in columns if c.use == "figure" and (own := c.meaning.period) and _is_year(own)]
    if len({own for _, own in years}) < 2:
        return
    parts = {own: _parts_told(title, own) for _, own in years}
    if any(len(some) != 1 for some in parts.values()):
        return
    for column, own in years:
        if any(_YEAR_ALONE.fullmatch(squeeze(cell.text)) for cell in column.path):
            column.meaning = replace(column.meaning, period=parts[own][0])


def _parts_told(title: str, year: Period) -> list[Period]:
    """The times of a year that a title names; one without a year (两年1-6月对照) is of each."""
    told = find_periods(title, year.start.year)
    parts = {f.period for f in told if f.period and f.kind not in ("year", "since")}
    return [part for part in parts if year.holds(part)]


def rows_compared(
    table: Table, lattice: Lattice, columns: Sequence[Column], year: Year, period: Period | None
) -> set[int]:
    """The rows of last year's same time: one unit and section has both, as in columns."""
    labels = LabelReader(lattice, [c for c in columns if c.use == "label"], year)
    dated = {c.col for c in labels.columns if c.dimension in ("date", "month")}
    rows = [body.row for body in table.body if body.kind == "data"]
    texts = {squeeze(cell.text) for col in dated for row in rows if (cell := lattice.at(row, col))}
    activities = any(c.dimension == "activity" for c in labels.columns)
    if period is None or activities or not any(SPAN.search(one) for one in texts):
        return set()
    compared = any(c.meaning.ratio for c in columns) or any(read_header(text).ratio for text in texts)
    found: set[int] = set()
    for group in periods_of_rows(table, labels, dated):
        before = _times_before({own for own in group.values() if own is not None}, period, compared)
        found |= {row for row, own in group.items() if own in before}
    return found


def _times_before(told: Collection[Period], period: Period | None, compared: bool) -> set[Period]:
    """Those of which the same time of the next year is told too, if that is the report's `period`. A report up to then
    may tell of both years where 同比 has them `compared`; one that names no time is of all that it tells of."""
    if period is None:
        return set()
    until_now = compared and period.end == max((own.end for own in told), default=None)
    by_months: defaultdict[Hashable, list[Period]] = defaultdict(list)
    for own in told:
        by_months[_months(own)].append(own)

    def is_before(own: Period) -> bool:
        later = by_months.get(_months(own, 1), [])
        reports = any(map(period.meets, later))
        return bool(later) and (until_now or (reports and own.end < period.start))

    return set(filter(is_before, told))


def _months(period: Period, later: int = 0) -> Hashable:
    """The months of a time, or of one that many years `later`."""
    start, end = period.start, period.end
    return start.year + later, start.month, start.day, end.year + later, end.month


def _for_comparison(meaning: HeaderMeaning) -> HeaderMeaning:
    """Last year's figure; it is no running total of this year though it is called 2023年累计."""
    return replace(meaning, earlier=True, cumulative=False, part="earlier")


def _is_year(period: Period) -> bool:
    return (period.start.month, period.start.day, period.end.month, period.end.day) == (1, 1, 12, 31) and (
        period.start.year == period.end.year
    )
