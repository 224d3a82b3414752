"""Periods that a clerk types, read as files are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from etl.meaning.period import as_option, find_year, read_typed_period


def typed_period(text: str, today: date, names: Iterable[str] = ()) -> str:
    """The period as it is kept; as it was typed where it is none. `names`: of the files that it is for, of which the one
    year that they name is meant where the text has none."""
    years = {year for name in names if (year := find_year(name))}
    period = read_typed_period(text, today, years.pop() if len(years) == 1 else None) if text else None
    return as_option(period) if period else text
