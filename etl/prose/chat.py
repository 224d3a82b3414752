"""Messages copied from a chat group: a line says who wrote and when, the next ones what (浦山村网格员 2023/5/17 9:12)."""

from __future__ import annotations

import re

from etl.meaning.period import Period, find_periods
from etl.meaning.unit_kind import looks_like_unit

_SENT = re.compile(
    r"\s*【?(?P<who>[\u4e00-\u9fff][\u4e00-\u9fff\-_—·()（）]{1,22}?)】?\s*[:：,，]?\s*"
    r"(?P<day>20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|(?:\d{1,2}月\d{1,2}日)?)\s*(?:[上下中]午|晚上?|早上)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*[:：]?\s*"
)
_OFFICE = ("员", "长")
_SHORTEST, _LONGEST_ROLE = 3, 8


def sender_of(text: str) -> str | None:
    """The unit that a line names as the writer of the message below it, '' for a person's name; None for other lines."""
    sent = _SENT.fullmatch(text)
    if sent is None:
        return None
    who = sent["who"]
    ends = range(len(who), max(_SHORTEST, len(who) - _LONGEST_ROLE) - 1, -1)
    names = (who[:end] for end in ends if not who.startswith(_OFFICE, end))  # 浦山村网格[员]
    return next((name for name in names if looks_like_unit(name)), "")


def day_sent(text: str, year: int | None) -> Period | None:
    """The day on which the message below a line was written; None where it says none."""
    sent = _SENT.fullmatch(text)
    found = find_periods(sent["day"], year) if sent and sent["day"] else []
    return found[0].period if found else None
