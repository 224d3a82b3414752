"""Of when a sheet speaks above one of its rows: asked before its tables are known, by heads that name days alone."""

from __future__ import annotations

from dataclasses import dataclass

from etl.facts.context import SheetContext, read_context
from etl.formats.grid import Sheet
from etl.layout.lattice import Lattice, make_lattice
from etl.layout.tables import find_tables
from etl.meaning.period import Period, find_periods
from etl.regex import regex

_OUTLINE = regex(r"^\s*[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]\s*(?=\D|\d{1,2}月)")  # 二、9月
NEAR = 8  # rows above, among which a line of its own speaks for the heads below it


@dataclass(slots=True)
class TimeAbove:
    """`outer`: the context of the document that the sheet stands in, if it does."""

    sheet: Sheet
    file: str
    names_are_units: bool
    outer: SheetContext | None = None
    given_year: int | None = None
    _lattice: Lattice | None = None
    _whole: SheetContext | None = None

    def __call__(self, row: int) -> Period | None:
        """The month that the nearest line above names (二、9月 over the second of two tables), else what the sheet, its
        document or its file says."""
        if self._lattice is None or self._whole is None:
            self._lattice = make_lattice(self.sheet)
            layout = find_tables(make_lattice(self.sheet))
            self._whole = read_context(layout, None, self.file, self.names_are_units, self.given_year)
        for above in range(row - 1, max(row - NEAR, 0), -1):
            cells = self._lattice.rows.get(above, [])
            if len(cells) == 1 and (month := _month_named(cells[0].text, self._whole.year)):
                return month
        return _of_whole(self._whole, self.outer)


def _month_named(text: str, year: int | None) -> Period | None:
    text = _OUTLINE.sub("", text)
    months = {found.period for found in find_periods(text, year) if found.kind == "month" and found.period}
    return months.pop() if len(months) == 1 else None


def _of_whole(own: SheetContext, outer: SheetContext | None) -> Period | None:
    """What stands in the document goes before the file's name."""
    by_name = own.sources.get("period", ("",))[0] == "file"
    if outer is not None and outer.period is not None and (by_name or own.period is None):
        return outer.period
    return own.period
