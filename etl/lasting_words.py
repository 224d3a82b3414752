"""What of a title, header or label is the same next month, by which a layout is known again (contract 5.2)."""

from __future__ import annotations

from functools import lru_cache

from etl.meaning.lexicon import squeeze
from etl.regex import regex

# Dates and numbers change from month to month.
_CHANGING = regex(r"[\d〇一二三四五六七八九十]+(?=[年月日季周])|\d+|第[一二三四]季度|[上下]半年")


@lru_cache(maxsize=20_000)  # the forms of a county repeat the same headers
def lasting_words(text: str) -> str:
    """The words without what changes."""
    return _CHANGING.sub("", squeeze(text))
