"""Days at the beginning of the lines of a log that are written with a stroke: 11/2 3号楼 入户29户, 11/5 …

They are written 11月2日, so that each line is read as that of its day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.edits import Written, edited
from etl.regex import regex

_DAY = regex(r"\s*(?P<month>0?[1-9]|1[0-2])/(?P<day>0?[1-9]|[12]\d|3[01])(?=[\s，,：:]|[（(]?(?:周|星期))")
_FEWEST = 2  # lines


def with_days_in_front(written: Sequence[Written]) -> list[Written]:
    """The lines with their days in full, each with the place of its characters; as they are where only one begins so, or
    where the days do not follow each other."""
    found = [_DAY.match(text) for text, _ in written]
    days = [(int(day["month"]), int(day["day"])) for day in found if day]
    if len(days) < _FEWEST or days != sorted(days):
        return list(written)
    return [
        _in_full(text, places, day) if day else (text, places)
        for (text, places), day in zip(written, found, strict=True)
    ]


def _in_full(text: str, places: tuple[int, ...] | None, day: re.Match[str]) -> Written:
    edits = [(day.start("month"), day.end("day"), f"{int(day['month'])}月{int(day['day'])}日")]
    return edited(text, edits, places)
