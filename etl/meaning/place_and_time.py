"""湄潭县  2023年11月: who or where, and when, in one cell above a table."""

from __future__ import annotations

from etl.meaning.calendar_period import FIRST_YEAR
from etl.meaning.period import tells_time_only
from etl.meaning.period_in_text import find_periods
from etl.meaning.unit_in_text import names_divisions
from etl.meaning.unit_kind import looks_like_unit

LONGEST = 40  # characters
BETWEEN = " \t\n\u3000,，;；、:：(（)）"  # what stands between them, or around the time


def place_and_time(text: str) -> tuple[str, str] | None:
    """(湄潭县, 2023年11月), whichever of them stands first; None where a text says anything else."""
    text = text.strip(BETWEEN)
    if len(text) > LONGEST or not (found := find_periods(text, FIRST_YEAR)):
        return None
    cut = found[0].start or found[-1].end
    where, when = (text[:cut], text[cut:]) if found[0].start else (text[cut:], text[:cut])
    where = where.strip(BETWEEN)
    named = looks_like_unit(where) or names_divisions(where)
    return (where, when) if named and tells_time_only(when) else None
