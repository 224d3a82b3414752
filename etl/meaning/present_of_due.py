"""Heads that put who was there beside who should have been: 班会到会学生（实到/应到） over 43/45."""

from __future__ import annotations

from etl.meaning.lexicon import squeeze
from etl.regex import regex

_PRESENT = r"(?:实(?:际)?(?:到|参|签)?|到|参)[会场课加训]?(?:人?数)?"
_DUE = r"(?:应(?:到|参|签)?|总|在册)[会场课加训]?(?:人?数)?"
_HEAD = regex(rf"[(](?:(?P<first>{_PRESENT})[/、]{_DUE}|{_DUE}[/、](?P<last>{_PRESENT}))[)]")
_CELL = regex(r"(?P<first>\d{1,6})人?[/／](?P<last>\d{1,6})人?")


def without_due(head: str) -> str:
    """A squeezed head without the bracket that says so: 班会到会学生（实到/应到） is about who was there."""
    return _HEAD.sub("", head) if "应" in head or "总" in head or "在册" in head else head


def present_of_due(cell: str, head: str) -> str:
    """43 of 43/45 under such a head, 43 of 45/43 where it names who was due first; '' for any other cell or head."""
    named = _HEAD.search(squeeze(head))
    told = _CELL.fullmatch(squeeze(cell)) if named else None
    if named is None or told is None:
        return ""
    return told["first"] if named["first"] else told["last"]
