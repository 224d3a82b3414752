"""The day in China of a moment: all of China keeps one time, without summer time (GB/T 7408)."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from functools import lru_cache

CHINA = timezone(timedelta(hours=8))


@lru_cache(maxsize=10_000)  # what is loaded comes by many a second, and all of it is asked for together
def day_in_china(moment: str) -> date:
    """2023-05-31T17:00:00+00:00 -> 2023-06-01."""
    return datetime.fromisoformat(moment).astimezone(CHINA).date()
