"""The characters of a cell: what is shown, what is blank, and what no store can keep."""

from __future__ import annotations

from unicodedata import east_asian_width

from etl.regex import regex

# Unicode categories Cc (but newline and tab) and Cf (but the joiners U+200C and U+200D), Unicode 14.
_UNSHOWN = regex(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890-\u0891\u08e2\u180e\u200b\u200e-\u200f"
    "\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U00013438"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f]"
)
_JOINERS = "\u200c\u200d"
_NOT_STORABLE = regex("[\x00\ud800-\udfff]")


def shown_text(raw: str) -> str:
    """`raw` without control, zero-width and direction characters; newline, tab and joiners stay."""
    if raw.isascii() and raw.isprintable():
        return raw
    return _UNSHOWN.sub("", raw.replace("\r\n", "\n").replace("\r", "\n"))


def is_blank(shown: str) -> bool:
    """True where nothing is left to see: spaces (NBSP and U+3000 too), newlines and joiners only."""
    return not shown or not shown.strip() or not shown.strip(_JOINERS).strip()


def half_widths(text: str, shared: int = 1) -> int:
    """How wide a text is drawn, in halves of a Chinese character. `shared`: of a sign that either script has (“ —), 2 in a
    Chinese text."""
    widths = {"W": 2, "F": 2, "A": shared}
    return sum(widths.get(east_asian_width(character), 1) for character in text)


def storable(text: str) -> str:
    """Without NUL and halves of surrogate pairs, which neither UTF-8 nor a database takes."""
    return _NOT_STORABLE.sub("", text)
