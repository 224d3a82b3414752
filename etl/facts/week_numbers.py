"""第一周, 第2周 beside figures: a week of the year, of the month that is spoken of, or of a school's term.

Units count the weeks of a month and of a term in ways of their own, so no days can be given: such figures are counted in
the month or in what the sheet is about, and one issue says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from etl.facts.drafts import RowContext
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.meaning.lexicon import squeeze
from etl.meaning.numerals import read_numeral
from etl.meaning.period import Period, find_periods, read_period
from etl.regex import regex

if TYPE_CHECKING:
    from etl.facts.context import SheetContext

LONGEST_MONTH, DAYS_OF_WEEK = 31, 7
_NUMBER = r"(?:[一二三四五六七八九]|二?十[一二三四五六七八九]?|[1-5]?\d)"
WEEK = regex(rf"第?(?P<number>{_NUMBER})周")
OF_MONTH = regex(
    r"(?P<month>(?:\d{4}年)?(?:1[0-2]|\d|十[一二]?|[一二三四五六七八九])月)份?第?[一二三四五六1-6]个?周"
)
MONTH = regex(r"(?:\d{4}年)?[一二三四五六七八九十\d]{1,2}月份?")
WEEKDAY = regex(
    r"(?:周|星期|礼拜)(?P<day>[一二三四五六日天])\(?(?:早[上晨]|[上中下]午|傍晚|晚[上间]?|夜间|全天|整天)?\)?"
)
TERM = regex(r"学期|学年|教学周|校历")


@dataclass(slots=True)
class Year:
    """What completes a date without a year: the year and the month that the file speaks of. `term`: it speaks of a term;
    `week`: the week that it is about; `school`: the school's year that it is about, by its first year."""

    year: int | None = None
    month: int | None = None
    term: bool = False
    week: Period | None = None
    school: int | None = None


@dataclass(slots=True)
class WeekRows:
    """The weeks in the rows of one panel, from top to bottom. `first`: the first one without days of its own; `code`:
    the issue that it has."""

    year: Year
    first: Cell | None = None
    code: str = "week_of_month"
    month_above: Period | None = None  # 5月 in a row above 第一周

    def take(self, context: RowContext, dates: dict[str, Cell], numbers: bool) -> bool:
        """Gives a row its month where its date is a week without days; False where it is anything else. `numbers`: bare
        numbers stand for weeks."""
        text = squeeze(dates["date"].text)
        if weekday := WEEKDAY.fullmatch(text):
            context.period = day_of_week(self.year.week, weekday["day"]) or context.period
            return True
        if not (text.endswith(("周", "月", "月份")) or (numbers and text.isdecimal())):
            return False
        if MONTH.fullmatch(text):
            self.month_above = read_period(text, self.year.year)
            return False
        if of_month := OF_MONTH.fullmatch(text):
            return self._settle(context, dates, read_period(of_month["month"], self.year.year))
        text = f"第{text}周" if text.isdecimal() else text
        if not WEEK.fullmatch(text):
            return False
        if self.year.term:
            self.code = "week_of_term"
            self.first = self.first or dates["date"]
            return True
        month, week = self._month(context, dates.get("month")), read_period(text, self.year.year)
        if month is not None and within_month(text) and (self.first or not week or not week.meets(month)):
            return self._settle(context, dates, month)
        if numbers and week is not None:
            context.period = week
            return True
        return False

    def _settle(self, context: RowContext, dates: dict[str, Cell], month: Period | None) -> bool:
        context.period = month or context.period
        self.first = self.first or dates["date"]
        return True

    def _month(self, context: RowContext, cell: Cell | None) -> Period | None:
        """The month of a row's own column, of the line above it, or of the sheet."""
        if own := month_told(cell):
            return read_period(f"{own}月", self.year.year)
        for above in (context.period, self.month_above):
            if above and (above.start.year, above.start.month) == (above.end.year, above.end.month):
                return above
        return read_period(f"{self.year.month}月", self.year.year) if self.year.month else None


def month_told(cell: Cell | None) -> int | None:
    """The month that a cell below 月份 tells: 3, 3月 and 三月."""
    if cell is None:
        return None
    if number := re.search(r"\d{1,4}", cell.text):
        return int(number[0])
    written = read_numeral(squeeze(cell.text).rstrip("月份"))
    return int(written) if written is not None and written in range(1, 13) else None


def day_of_week(week: Period | None, name: str) -> Period | None:
    """The day of that name (一 to 日) in a week; None where the span is no single week."""
    if week is None or (week.end - week.start).days >= DAYS_OF_WEEK:
        return None
    first = week.start - timedelta(days=week.start.weekday())
    day = first + timedelta(days="一二三四五六日".index(name.replace("天", "日")))
    return Period(day, day)


def within_month(text: str) -> bool:
    """Whether a month can have a week of that number: 第一周 to 第六周."""
    return re.fullmatch(r"第?[一二三四五六1-6]周", text) is not None


def is_week_of_other_month(text: str, week: Period, texts: Sequence[str], year: int | None) -> bool:
    """Whether 第一周, the name of a sheet, is a week of the month that another text names and that the week of that number
    of the year does not touch."""
    if not within_month(squeeze(text)):
        return False
    found = [f for other in texts for f in find_periods(other, year) if f.kind == "month" and f.period]
    return bool(found) and all(f.period is not None and not week.meets(f.period) for f in found)


def hold_lone_week(contexts: Sequence[SheetContext]) -> None:
    """Weeks of a month on sheets of their own count in it; a single one may be followed by the next week's file, which would
    replace it, so that its days are asked for (contract 4.14)."""
    weeks = {context.week for context in contexts if context.week}
    if len(weeks) == 1:
        for context in contexts:
            if context.week:
                context.period = None
                context.sources.pop("period", None)


def weeks_without_days(
    columns: Sequence[Column], period: Period | None, term: bool
) -> tuple[str, Cell] | None:
    """Settles the columns below 第一周, 第二周: under the title of a month that the week of that number of the year does not
    touch they are weeks of the month, and so are those behind them. Gives the issue and the first of those cells."""
    month = period if period and (period.end - period.start).days <= LONGEST_MONTH else None
    first: tuple[str, Cell] | None = None
    for column in columns:
        own = column.meaning.period
        for cell in column.path:
            text = squeeze(cell.text)
            if of_month := OF_MONTH.fullmatch(text):
                year = period.end.year if period else None
                found, own = read_period(of_month["month"], year), None
            elif own is None or not WEEK.fullmatch(text):
                continue
            elif term or (month and within_month(text) and (first or not own.meets(month))):
                found = None
            else:
                continue
            column.meaning = replace(column.meaning, period=found)
            first = first or ("week_of_term" if term else "week_of_month", cell)
            break
    return first
