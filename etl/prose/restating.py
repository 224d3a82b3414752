"""What a report says twice counts once: headlines, sums of paragraphs, running totals (contract 4.1, 4.4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.meaning.unit_in_text import find_unit_in_text
from etl.prose.reading import ProseFigure, ProseReading

Role = Literal["title", "meta", "label", "note", "figure", "planned"]

# Words with which a sentence sums up, for all of its figures.
SUMMED = re.compile(
    r"[共总合]计|总共|累计|共(?!同|青|享|建|筑|治|创|管|和|产|安|交|性)|各类|综上|全[县市区镇乡街州省旗盟](?!民)|[县市区镇乡]域"
)
SENTENCE_START = re.compile(r"[。;!?]")
HEADLINE_LENGTH = 60


@dataclass(slots=True)
class ParagraphReading:
    """One paragraph: `index` counts from 0; `period` is named in it or holds from before, else None."""

    index: int
    text: str
    role: Role
    reading: ProseReading
    period: Period | None


def drop_restated(paragraphs: Sequence[ParagraphReading]) -> None:
    """Takes out figures that repeat others or sum them up, each with a note, and running totals beside 本月."""
    counted = {f.measure for p in paragraphs for f in p.reading.figures if f.basis == "period"}
    for paragraph in paragraphs:
        kept = []
        for figure in paragraph.reading.figures:
            if figure.basis == "cumulative" and figure.measure in counted:
                continue
            if is_restated(paragraph, figure, paragraphs):
                note = ("prose_restated", figure.start, figure.end, figure.text)
                paragraph.reading.queries.append(note)
                continue
            kept.append(figure)
        if paragraph.reading.figures and not kept:
            paragraph.role = "note"
        paragraph.reading.figures = kept


def is_restated(
    paragraph: ParagraphReading, figure: ProseFigure, paragraphs: Sequence[ParagraphReading]
) -> bool:
    """Whether other paragraphs say a figure already: as a headline's, as a block of figures, or as its parts."""
    earlier = [p for p in paragraphs if p.index < paragraph.index]
    later = [p for p in paragraphs if p.index > paragraph.index]
    summed = sums_up(paragraph.text, figure)
    for other in earlier:
        if not any(says_same(figure, f) for f in other.reading.figures):
            continue
        if is_headline(other) or (of_one_unit(paragraph, other) and shares_block(paragraph, other)):
            return True
        if summed and not sums_up_all(other):
            return True
    if not summed:
        return False
    own = [f for f in paragraph.reading.figures if f.measure == figure.measure and f.end <= figure.start]
    before = [f for p in earlier for f in p.reading.figures if f.measure == figure.measure] + own
    behind = [f for p in later for f in p.reading.figures if f.measure == figure.measure]
    return any(len(parts) > 1 and makes_up(figure, parts) for parts in (before, behind))


def sums_up(text: str, figure: ProseFigure) -> bool:
    """Whether the sentence says 共, 全县, 各类, 累计 … before the figure or in its words."""
    starts = [m.end() for m in SENTENCE_START.finditer(text, 0, figure.start)]
    return SUMMED.search(squeeze(text[starts[-1] if starts else 0 : figure.end])) is not None


def sums_up_all(paragraph: ParagraphReading) -> bool:
    """Whether every figure of a paragraph is a sum: two such paragraphs may be of two units."""
    return all(sums_up(paragraph.text, f) for f in paragraph.reading.figures)


def says_same(one: ProseFigure, other: ProseFigure) -> bool:
    """Whether two figures state the same, and neither a period nor a group that tells them apart."""
    same = (one.measure, one.quantity.value, one.group) == (other.measure, other.quantity.value, other.group)
    return same and (one.period is None or other.period is None or one.period == other.period)


def is_headline(paragraph: ParagraphReading) -> bool:
    """Whether a paragraph is a line without an end: the headline of what comes behind it."""
    plain = squeeze(paragraph.text)
    return len(plain) <= HEADLINE_LENGTH and plain[-1] not in "。;!?,:" and "," not in plain


def shares_block(one: ParagraphReading, other: ParagraphReading) -> bool:
    """Whether two paragraphs have two measures or more with the same figures."""
    pairs = [(f.measure, f.quantity.value) for f in one.reading.figures]
    return len({(f.measure, f.quantity.value) for f in other.reading.figures} & set(pairs)) > 1


def of_one_unit(one: ParagraphReading, other: ParagraphReading) -> bool:
    """Whether two paragraphs do not name two units."""
    units = {find_unit_in_text(one.text), find_unit_in_text(other.text)} - {""}
    return len(units) < 2


def makes_up(whole: ProseFigure, parts: Sequence[ProseFigure]) -> bool:
    """Whether the parts add up to the whole, or lie within the bounds of a whole that is no exact number."""
    total = sum(part.quantity.value for part in parts)
    stated = whole.quantity
    if total == stated.value:
        return True
    loose = stated.qualifier != "exact" and stated.low is not None and stated.high is not None
    return loose and (stated.low or 0) <= total <= (stated.high or 0)
