"""Sums of as many as they say, and of parts by name (contract 4.2, 4.3)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from etl.meaning.lexicon import squeeze
from etl.prose.paragraphs.stated import (
    ParagraphReading,
    Stated,
    differing_total,
    note_restated,
    words_before,
)
from etl.prose.sums.numbered_sums import rest_of, told_of
from etl.prose.sums.totalling import adds_up
from etl.prose.words.parts import parts_below_whole


def leave_of_so_many(
    same: Sequence[Stated], told: Sequence[ParagraphReading], sums: set[int]
) -> list[Stated]:
    """四村合计860份 where only 东村260份 and 西村200份 are told: the sum keeps the rest, which is asked about. Where
    all four of them are `told` of, by this measure or by others, it is control (contract 4.2): `sums` takes its paragraph.
    """
    left: list[Stated] = []
    for one in same:
        figure = one.figure
        said = told_of(words_before(one)) if one.summed else None
        if said is None:
            left.append(one)
            continue
        number, kind = said
        of_them = [
            other
            for other in same
            if other.paragraph is not one.paragraph
            and not other.summed
            and kind.match(squeeze(other.paragraph.text[: other.figure.start]))
        ]
        parts = [other.figure for other in of_them]
        counted = [part.quantity for part in parts]
        # a town's 5场 for the old and 4场 for women are of one of them
        named = names_of(kind, {o.paragraph.index: o.paragraph for o in of_them}.values(), one.paragraph)
        equal = adds_up(figure.quantity, counted)
        if equal and named == number == len(counted) > 1:
            note_restated(one.paragraph, figure)
            sums.add(one.paragraph.index)
            continue
        control = named == number > 1 and not equal
        rest = None if control else rest_of(figure.quantity, number, counted)
        if control or (rest and names_of(kind, told, one.paragraph) >= number):
            one.paragraph.reading.differing.append(differing_total(figure, parts))
            sums.add(one.paragraph.index)
            continue
        if rest:
            stated, summed = figure.quantity.value, sum(part.quantity.value for part in parts)
            below = parts_below_whole(figure.start, figure.end, figure.text, stated, summed)
            one.paragraph.reading.differing.append(below)
            figure.quantity = rest
        left.append(one)
    return left


def names_of(kind: re.Pattern[str], told: Iterable[ParagraphReading], closing: ParagraphReading) -> int:
    """How many paragraphs beside the one that sums up begin with a name of the kind that it sums up, each its own."""
    before = [squeeze(p.text) for p in told if p.index != closing.index and p.reading.figures]
    return len({named.group() for plain in before if (named := kind.match(plain))})
