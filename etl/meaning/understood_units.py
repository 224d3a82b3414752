"""Numbers whose unit is understood: where one ends, which words before it name its thing, and how it is written out."""

from __future__ import annotations

from collections.abc import Iterator

from etl.meaning.edits import Edit
from etl.meaning.numerals import read_numeral
from etl.regex import regex

ONE_BY_ONE = r"(?!，\d{3}[份张本册])"  # 传单12，500册 is one number; a plain comma in one is gone by now
SENTENCE = regex(r"[。！!？?\n]|[;；](?=[^;；]{40})")
REACH = 48  # characters in front in which the thing is named


def with_unit(span: tuple[int, int], number: str, unit: str, more: str = "") -> Iterator[Edit]:
    """A number with the unit that is understood with it; nothing where it is none."""
    value = read_numeral(number)
    if value is not None and value == int(value):
        yield (*span, f"{int(value)}{more}{unit}")
