"""（对比2023年上半年） below a title: the time with which all is compared, and not that of the figures."""

from __future__ import annotations

from etl.regex import regex

_WORDS = r"(?:对比|相比|比较|参照|同期|环比|同比)"
_IN_BRACKETS = regex(rf"[(（](?=[^()（）]*{_WORDS})[^()（）]+[)）]")
_LINE = regex(rf"(?:对比|比较|参照)(?![分情数表]).*|[与同较][^,，。]*{_WORDS}")  # 与上年同期2023年1—6月比较


def without_compared_time(text: str) -> str:
    """A title or a line below it without the words that name such a time."""
    left = _IN_BRACKETS.sub("", text)
    return "" if _LINE.fullmatch(left.strip()) else left
