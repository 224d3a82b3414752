"""What a report says twice counts once: headlines, sums of paragraphs, running totals (contract 4.1, 4.4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.prose.reading import ProseFigure, ProseReading

Role = Literal["title", "meta", "label", "note", "figure", "planned"]

# Words with which a sentence sums up, for all of its figures; 二村共发放 sums up for that village alone.
SUMMED = re.compile(
    r"合计|总计|总共|累计|各类|综上|全[县市区镇乡街州省旗盟所院校行](?![民员国])|[县市区镇乡]域"
    r"|(?:^|[,;:。]|活动中?|期间|[此本]次|[本当全][月周季日天年]度?|我[所镇乡村局行院校县市区]|截至目前)(?:共|总)(?!同|青|享|建|筑|治|创|管|和|产|体|结)"
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
    """Whether other paragraphs say a figure already: as a headline, as its one part, or as its parts."""
    earlier = [p for p in paragraphs if p.index < paragraph.index]
    later = [p for p in paragraphs if p.index > paragraph.index]
    summed = sums_up(paragraph.text, figure)
    for other in earlier:
        if not any(says_same(figure, f) for f in other.reading.figures):
            continue
        if heads(other, paragraph) or (summed and not sums_up_all(other)):
            return True
    if not summed:
        return False
    own = [(paragraph, f) for f in paragraph.reading.figures if f.end <= figure.start]
    before = [(p, f) for p in earlier for f in p.reading.figures]
    behind = [(p, f) for p in later for f in p.reading.figures]
    return any(sums_parts(figure, parts) for parts in (own, before, before + own, behind))


def sums_parts(whole: ProseFigure, parts: Sequence[tuple[ParagraphReading, ProseFigure]]) -> bool:
    """Whether the parts of the whole's measure make it up, all of them or those that are no sums themselves."""
    same = [(p, f) for p, f in parts if f.measure == whole.measure]
    plain = [f for p, f in same if not sums_up(p.text, f)]
    return any(len(some) > 1 and makes_up(whole, some) for some in ([f for _, f in same], plain))


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


def heads(headline: ParagraphReading, body: ParagraphReading) -> bool:
    """Whether a paragraph is the headline of another, which says all of its figures again in sentences."""
    if not is_headline(headline) or is_headline(body):
        return False
    said = body.reading.figures
    return all(any(says_same(figure, f) for f in said) for figure in headline.reading.figures)


def is_headline(paragraph: ParagraphReading) -> bool:
    """Whether a paragraph is a line without an end: the headline of what comes behind it."""
    plain = squeeze(paragraph.text)
    return len(plain) <= HEADLINE_LENGTH and plain[-1] not in "。;!?,:" and "," not in plain


def makes_up(whole: ProseFigure, parts: Sequence[ProseFigure]) -> bool:
    """Whether the parts add up to the whole, or lie within the bounds of a whole that is no exact number."""
    total = sum(part.quantity.value for part in parts)
    stated = whole.quantity
    if total == stated.value:
        return True
    loose = stated.qualifier != "exact" and stated.low is not None and stated.high is not None
    return loose and (stated.low or 0) <= total <= (stated.high or 0)
