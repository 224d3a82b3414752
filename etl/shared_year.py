"""9-15日 and 16-22日 on a sheet that names no year, beside sheets of just those days: the year is that of the others."""

from __future__ import annotations

from collections.abc import Callable

from etl.meaning.period import Period
from etl.sheet_reading import SheetReading


def take_shared_year(sheets: list[SheetReading], read_again: Callable[[int, int], SheetReading]) -> None:
    """Puts what `read_again` makes of a sheet, by its place and the year, in the place of one that tells no year, where all
    that it counts lies between the first and the last day of the others. What lies outside may be of the next year."""
    own = [sheet.contexts[0].period for sheet in sheets]
    told = [period for period in own if period is not None]
    years = {period.only_year for period in told}
    year = years.pop() if len(years) == 1 else None
    if year is None:
        return
    whole = Period(min(period.start for period in told), max(period.end for period in told))
    for at, sheet in enumerate(sheets):
        if own[at] is not None or sheet.contexts[0].year or not sheet.campaign:
            continue
        again = read_again(at, year)
        times = {
            draft.period or draft.context.period or again.contexts[draft.table].period
            for draft in again.record.drafts
        }
        if times and all(time is not None and whole.holds(time) for time in times):
            sheets[at] = again
