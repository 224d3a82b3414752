"""A page of stories: the calendar of a month that tells in the cell of a day what was done on it, photographs with what they
show written below each. No cell of it is the label of another one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from etl.facts.drafts import RowContext
from etl.facts.prose_cells import take_prose
from etl.facts.record import SheetRecord, sums_told
from etl.facts.week_numbers import Year
from etl.formats.grid import Cell
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import FOOT, tells_weekday
from etl.layout.table import Layout, Table
from etl.meaning.calendar_period import day
from etl.meaning.lexicon import squeeze
from etl.prose import ProseReading, read_prose
from etl.prose.sums.totalling import adds_up
from etl.regex import regex

FEWEST = 3  # stories; fewer may be the answers of a form
_MOST = 0.8  # of the cells that stand beside others
# 3日⏎周末广场设摊，发放折页180份; 3 and 3日 alone are days on which nothing was done
_DAY = regex(
    r"\s*(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})[日号]?(?:[（(](?:周|星期)[一二三四五六日天][)）])?(?P<told>\s*[\n:：]\s*\S.*|\s*)",
    re.DOTALL,
)
# 图1：3月13日，民警在集市设摊，向群众发放宣传单200余份
_CAPTION = regex(
    r"\s*[（(【]?(?:图片?|照片)\s*[\d一二三四五六七八九十①-⑳]{0,3}[）)】]?\s*[:：、.．]\s*\S.{7,}", re.DOTALL
)

_SUMS = regex(
    r"(?:[本全当]个?(?:月|周|期|学期|季度|年)|以上|上述|\d{1,2}月份?)?(?:活动|各项)?(?:合计|共计|小计|总计|汇总|累计)[:,]?"
)


def is_story_page(table: Table, lattice: Lattice) -> bool:
    """Whether nearly all cells of a form or below the days of the week tell each of a day, or of a picture."""
    heads = [cell for row in table.header_rows for cell in lattice.rows[row]]
    captioned = all(_CAPTION.fullmatch(cell.text) for cell in heads)
    calendar = bool(heads) and all(map(tells_weekday, heads))
    if table.mode != "form" and not (captioned or calendar):
        return False
    rows = [*([heads] if captioned else []), *(lattice.rows[body.row] for body in table.body)]
    cells = [cell for row in rows if len(row) > 1 for cell in row]
    days = [found for cell in cells if (found := _DAY.fullmatch(cell.text))]
    stories = sum(bool(found["told"].strip()) for found in days)
    captions = sum(_CAPTION.fullmatch(cell.text) is not None for cell in cells)
    # an odd one may have a row to itself, and the day of a calendar no story
    fewest = 1 if calendar and len(days) > len(heads) else FEWEST
    return max(stories, captions) >= fewest and len(days) + captions >= _MOST * len(cells)


def read_story_page(record: SheetRecord, layout: Layout, table: Table, year: Year, of_campaign: bool) -> None:
    """Each cell is read as running text, of its own day; a line of sums across the page is compared with all of it.
    `of_campaign`: the title says that all of it is about fraud."""
    page = _Page(record, table.number, year, of_campaign)
    rows = [record.lattice.rows[row] for row in (*table.header_rows, *(body.row for body in table.body))]
    first, last = rows[0][0].row, rows[-1][0].row
    # the days of the week over a calendar are no part of its title
    for cell in _taken(layout.titles, lambda one: one.row == first - 1 and tells_weekday(one)):
        record.set_role(cell, "header", table.number)
    for cells in rows:
        for cell in cells:
            page.read(cell, alone=len(cells) == 1)
    for around in (layout.notes, layout.titles):
        for cell in _taken(around, lambda one: one.row > last and _sums_up(one)):
            page.compare(cell)


def _taken(cells: list[Cell], meant: Callable[[Cell], bool]) -> list[Cell]:
    """Those that are meant, which the list has no more."""
    taken = [cell for cell in cells if meant(cell)]
    cells[:] = [cell for cell in cells if cell not in taken]
    return taken


def _sums_up(cell: Cell) -> bool:
    return _SUMS.match(squeeze(cell.text)) is not None


@dataclass(frozen=True, slots=True)
class _Page:
    """What its cells have in common."""

    record: SheetRecord
    number: int
    year: Year
    of_campaign: bool

    def read(self, cell: Cell, alone: bool) -> None:
        """`alone`: it has its row for itself."""
        if alone and FOOT.match(squeeze(cell.text)):
            self.record.set_role(cell, "note", self.number)
        elif tells_weekday(cell):
            self.record.set_role(cell, "header", self.number)
        elif alone and _sums_up(cell):
            self.compare(cell)
        else:
            self._read_story(cell)

    def _read_story(self, cell: Cell) -> None:
        dated = _DAY.fullmatch(cell.text)
        if dated and not dated["told"].strip():
            self.record.set_role(cell, "label", self.number)
            return
        # of the month that the page is of; of none where it is of no one month
        year, month = self.year.year, self.year.month
        if dated and dated["month"] and month:
            year, month = self._around(int(dated["month"]))
        period = day(year, month, int(dated["day"])) if dated and year and month else None
        if dated and month and period is None:
            self.record.find("date_impossible", cell, text=f"{dated['day']}日")
        reading = self._told(cell)
        counts = take_prose(self.record, cell, reading, RowContext(period=period), self.number, set())
        if not counts and reading.planned:
            self.record.set_role(cell, "planned", self.number)
        elif "若干" in cell.text and not reading.queries:  # 刘畅、宋佳⏎早市发放传单若干
            self.record.find("no_figure", cell, text="若干")

    def _around(self, month: int) -> tuple[int | None, int]:
        """4月30日 on the page of May: the month of that name that is nearest to it."""
        year, own = self.year.year, self.year.month or month
        turn = (month - own > 6) - (own - month > 6)
        return year - turn if year else None, month

    def compare(self, cell: Cell) -> None:
        """What a line of sums states with what the page counts of it."""
        self.record.set_role(cell, "total", self.number)
        counted = [draft for draft in self.record.drafts if draft.table == self.number]
        for figure in self._told(cell).figures:
            parts = [one.quantity for one in counted if one.measure == figure.measure]
            if parts and not adds_up(figure.quantity, parts):
                differing = sums_told(figure.quantity.value, sum(part.value for part in parts))
                self.record.find("prose_total_differs", cell, text=figure.text, **differing)

    def _told(self, cell: Cell) -> ProseReading:
        return read_prose(cell.text, self.year.year, of_campaign=self.of_campaign)
