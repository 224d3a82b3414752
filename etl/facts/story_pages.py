"""A page of stories: the calendar of a month that tells in the cell of a day what was done on it, photographs with what they
show written below each. No cell of it is the label of another one."""

from __future__ import annotations

import re
from datetime import date

from etl.facts.drafts import RowContext
from etl.facts.prose_cells import take_prose
from etl.facts.record import SheetRecord, sums_told
from etl.facts.week_numbers import Year
from etl.formats.grid import Cell
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import FOOT, tells_weekday
from etl.layout.table import Layout, Table
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.prose import read_prose
from etl.prose.sums.totalling import adds_up
from etl.regex import regex

FEWEST = 3  # stories; fewer may be the answers of a form
_MOST = 0.8  # of the cells that stand beside others
# 3日⏎周末广场设摊，发放折页180份; 3 and 3日 alone are days on which nothing was done
_DAY = regex(
    r"\s*(?P<day>\d{1,2})[日号]?(?:[（(](?:周|星期)[一二三四五六日天][)）])?(?P<told>\s*[\n:：]\s*\S.*|\s*)",
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
    if table.mode != "form" and not (captioned or all(map(tells_weekday, heads))):
        return False
    rows = [*([heads] if captioned else []), *(lattice.rows[body.row] for body in table.body)]
    cells = [cell for row in rows if len(row) > 1 for cell in row]
    days = [found for cell in cells if (found := _DAY.fullmatch(cell.text))]
    stories = sum(bool(found["told"].strip()) for found in days)
    captions = sum(_CAPTION.fullmatch(cell.text) is not None for cell in cells)
    # an odd one may have a row to itself, and the day of a calendar no story
    return max(stories, captions) >= FEWEST and len(days) + captions >= _MOST * len(cells)


def read_story_page(record: SheetRecord, layout: Layout, table: Table, year: Year, of_campaign: bool) -> None:
    """Each cell is read as running text, of its own day; a line of sums across the page is compared with all of it.
    `of_campaign`: the title says that all of it is about fraud."""
    _head_columns(record, layout, table)
    rows = [*table.header_rows, *(body.row for body in table.body)]
    for row in rows:
        cells = record.lattice.rows[row]
        for cell in cells:
            if len(cells) == 1 and FOOT.match(squeeze(cell.text)):
                record.set_role(cell, "note", table.number)
            elif (cell.row, cell.col) in record.roles:
                continue  # a day of the week
            elif len(cells) == 1 and _SUMS.match(squeeze(cell.text)):
                _compare(record, table, cell, year, of_campaign)
            else:
                _read_story(record, table, cell, year, of_campaign)
    for around in (layout.notes, layout.titles):
        below = [c for c in around if c.row > rows[-1] and _SUMS.match(squeeze(c.text))]
        around[:] = [cell for cell in around if cell not in below]
        for cell in below:
            _compare(record, table, cell, year, of_campaign)


def _read_story(record: SheetRecord, table: Table, cell: Cell, year: Year, of_campaign: bool) -> None:
    dated = _DAY.fullmatch(cell.text)
    if dated and not dated["told"].strip():
        record.set_role(cell, "label", table.number)
        return
    period = _day(int(dated["day"]), year) if dated else None
    if dated and year.month and period is None:
        record.find("date_impossible", cell, text=f"{dated['day']}日")
    context = RowContext(period=period)
    reading = read_prose(cell.text, year.year, of_campaign=of_campaign)
    if not take_prose(record, cell, reading, context, table.number, set()) and reading.planned:
        record.set_role(cell, "planned", table.number)


def _day(day: int, year: Year) -> Period | None:
    """The day of the month that the page is of; None where it is of no one month, or has no such day."""
    if year.year is None or year.month is None:
        return None
    try:
        told = date(year.year, year.month, day)
    except ValueError:
        return None
    return Period(told, told)


def _head_columns(record: SheetRecord, layout: Layout, table: Table) -> None:
    """The days of the week over a calendar are no part of its title."""
    first = min([*table.header_rows, *(body.row for body in table.body)])
    over = [cell for cell in layout.titles if tells_weekday(cell) and cell.row == first - 1]
    layout.titles[:] = [cell for cell in layout.titles if cell not in over]
    heads = [cell for row in table.header_rows for cell in record.lattice.rows[row]]
    for cell in [*over, *filter(tells_weekday, heads)]:
        record.set_role(cell, "header", table.number)


def _compare(record: SheetRecord, table: Table, cell: Cell, year: Year, of_campaign: bool) -> None:
    record.set_role(cell, "total", table.number)
    told = [draft for draft in record.drafts if draft.table == table.number]
    for figure in read_prose(cell.text, year.year, of_campaign=of_campaign).figures:
        parts = [one.quantity for one in told if one.measure == figure.measure]
        if parts and not adds_up(figure.quantity, parts):
            differing = sums_told(figure.quantity.value, sum(part.value for part in parts))
            record.find("prose_total_differs", cell, **{**differing, "text": figure.text})
