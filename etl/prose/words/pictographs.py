"""Lines as chat groups post them: pictures before and behind the words, 1️⃣ and 🔟 as list marks."""

from __future__ import annotations

import re

from etl.regex import regex

_KEYCAPS = regex(r"(?:\d\ufe0f?\u20e3)+")
_PICTURE = regex(r"[\U0001F000-\U0001FAFF\u2600-\u2604\u2607-\u27BF\u2B50\u2B55\uFE0F\u200D\u20E3]")


def without_pictures(text: str) -> str:
    """The text with blanks for pictures and 1、 for 1️⃣, of the same length: 1️⃣ 入户30户👏 is an item of a list."""
    return _PICTURE.sub(" ", _KEYCAPS.sub(_as_mark, text))


def _as_mark(found: re.Match[str]) -> str:
    mark = "".join(c for c in found.group() if c.isdigit()) + "、"
    return mark.ljust(len(found.group()))
