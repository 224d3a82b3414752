"""A paragraph that says the same as an earlier one, word for word, counts and is asked about (contract 4.15)."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from etl.meaning.lexicon import squeeze
from etl.prose.matter.speakers import MARKER
from etl.prose.paragraphs.stated import ParagraphReading


def paragraphs_told_again(paragraphs: Sequence[ParagraphReading]) -> list[tuple[int, int]]:
    """(the index of a paragraph, that of the first that says the same): both count something, by the same unit, under
    the same head and of the same day. Two persons of a chat who name no unit may each have done it."""
    first: dict[Hashable, int] = {}
    again: list[tuple[int, int]] = []
    for one in paragraphs:
        if not one.reading.figures or (one.message >= 0 and not one.speakers):
            continue
        said = MARKER.sub("", squeeze(one.text))
        units = tuple(unit for _, unit in one.speakers)
        times = tuple(figure.period for figure in one.reading.figures)
        earlier = first.setdefault(
            (said, units, one.under, one.period, one.day, one.head_time, times), one.index
        )
        if earlier != one.index:
            again.append((one.index, earlier))
    return again
