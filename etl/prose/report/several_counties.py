"""A story of the press that goes from county to county: each paragraph is of the unit that acts in it (contract 4.12)."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.divisions import upper_index
from etl.meaning.lexicon import squeeze
from etl.prose.matter.speakers import LONGEST_NAME, WHEN, leading_unit
from etl.regex import regex

_FEWEST = 2  # counties
_SENTENCE = regex(r"[。!！?？”]\s*")


def told_by_county(paragraphs: Sequence[str]) -> dict[int, str]:
    """{index of a paragraph: the unit that acts in it}, where units of several counties do so in several paragraphs."""
    whose = {at: unit for at, text in enumerate(paragraphs) if (unit := _who_acts(text))}
    counties = {unit[: _county(unit)] for unit in whose.values()}
    return whose if len(counties) >= _FEWEST and len(whose) >= _FEWEST else {}


def _who_acts(text: str) -> str:
    """6月以来，余庆县公安局白泥派出所组织…: the first unit with its county that a sentence begins with; '' for none."""
    for start in (0, *(mark.end() for mark in _SENTENCE.finditer(text))):
        said = text[start:]
        when = WHEN.match(said)
        unit = leading_unit(said[when.end() if when else 0 :][:LONGEST_NAME])[0]
        if unit and _county(unit):
            return unit
    return ""


def _county(unit: str) -> int:
    """How many characters of a unit's name are its county; 0 where it does not begin with one."""
    return upper_index().full_at_start(squeeze(unit), len(unit) - 1)
