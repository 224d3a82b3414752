"""Lines of text that say who wrote the message below them and when, as chat programs export them: no rows of a table and
no end of a line cut in two."""

from __future__ import annotations

from collections.abc import Iterable

from etl.regex import regex

_DAY = r"(?:20\d\d\s?[-/.年]\s?)?\d{1,2}\s?[-/.月]\s?\d{1,2}日?"
_CLOCK = r"(?:[上下中]午|晚上|早上|凌晨)?\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?"
_WHO = r"[^\s,，。;；:：!！\d][^,，。;；:：!！\t]{0,30}?"
_HEAD = regex(
    rf"\s*(?:{_WHO}\s*[\s(（\[]\s*(?:{_DAY}\s+)?{_CLOCK}\s*[)）\]]?|{_DAY}\s+{_CLOCK}\s+{_WHO})\s*[:：]?\s*"
)
_OPENS = regex(rf"\s*[\[【(（]?(?:{_DAY}\s+)?{_CLOCK}\s*[\]】)）]?\s*{_WHO}\s*[:：]")
_FEWEST = 2


def heads_message(line: str) -> bool:
    """Whether a line names somebody and an hour and nothing else: 刘某  17:02, 2023-10-12 09:31:05 城关派出所-王某."""
    return (":" in line or "：" in line) and _HEAD.fullmatch(line) is not None


def begins_message(line: str) -> bool:
    """Whether a message begins in the line that says who wrote it: 15:41 子陵铺派出所张某：入户宣传140户, or above it."""
    return _OPENS.match(line) is not None or heads_message(line)


def is_chat(lines: Iterable[str]) -> bool:
    """Whether such lines stand here and there between others; where two follow each other it is a list of times."""
    heads, before = 0, False
    for line in lines:
        if not line.strip():
            continue
        head = heads_message(line)
        if head and before:
            return False
        heads, before = heads + head, head
    return heads >= _FEWEST
