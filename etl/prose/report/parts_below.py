"""A paragraph that begins with 其中, of a whole that stands in one before it (contract 4.3).

It is read behind the sentence of the whole as if it went on with it, so that one rule says what parts are and what they
leave of the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from etl.prose.paragraphs.reading import ProseFigure, ProseReading
from etl.prose.paragraphs.stated import ParagraphReading, note_restated
from etl.prose.words.parts import parts_above_whole, subtract
from etl.prose.words.zones import MATERIALS
from etl.regex import regex

# 其中：…, 【5300人次】其中…, (1)其中…
_OPENS = regex(r"\s*(?:【[^】]{1,16}】|[(（]?\d{1,2}[)）、.．]|[-·*•])?\s*(?=其中.*\d)")
_ITEM = regex(r"\s*(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]|[①-⑳]|[-·*•])\s*(?=.*\d)")
# 社区5000份, below 其中：校园1万份
_NAME_AND_NUMBER = (
    r"[\u4e00-\u9fff]{1,10}[:：]?\s*\d[\d.,]*[余多]?[万千百]?[余多]?[\u4e00-\u9fff]{1,2}[;；,，、。]?\s*$"
)
_ROW = regex(rf"\s*(?!其中){_NAME_AND_NUMBER}")
_BEGINS_LIST = regex(rf"\s*其中\s*[:：]?{_NAME_AND_NUMBER}")
_LISTS = regex(r"其中\s*[:：]\s*$")
_SENTENCE = regex(r"[^。！？!?；;\n]*\d[^。！？!?；;\n]*")
_LONGEST = 30  # lines of a list of parts
_MOST_BEFORE = 3  # paragraphs before it that it can be of


@dataclass(frozen=True, slots=True)
class _Joined:
    """Its text read behind a sentence of `whole`: the `wholes` there whose parts it tells, and these, at places of its
    own text."""

    whole: ParagraphReading
    wholes: list[ProseFigure]
    parts: list[ProseFigure]


def join_to_whole(
    one: ParagraphReading, before: Sequence[ParagraphReading], read: Callable[[str], ProseReading]
) -> None:
    """Leaves to the wholes in the paragraphs `before` what a paragraph that begins with 其中, or an item of a list behind
    其中：, leaves of them, and counts the parts that say only of whom they are (其中老年人2100人次)."""
    opens, mark = _OPENS.match(one.text), ""
    place = opens.end() if opens else -1
    lines = [told.text for told in before[-_LONGEST:]]
    if opens is None and (over := _over_list(lines, len(lines))) is not None:
        over += len(before) - len(lines)
        item, row = _ITEM.match(one.text), _ROW.match(one.text)
        place = item.end() if item else 0 if row and not one.reading.figures else -1
        mark = "其中："
        before = before[: over + (over < len(before) and bool(before[over].reading.figures))]
    if place < 0:
        return
    wholes = [whole for whole in before if _OPENS.match(whole.text) is None]
    for whole in wholes[::-1][:_MOST_BEFORE]:
        for sentence in list(_SENTENCE.finditer(whole.text))[::-1]:
            if joined := _joined(one, place, whole, sentence.span(), mark, read):
                _settle(one, joined)
                return


def tells_part(paragraphs: Sequence[str], index: int) -> bool:
    """Whether a line tells of a part, and so heads nothing: 其中独居老人40户, and 社区5000份 below 其中：校园1万份."""
    text = paragraphs[index]
    if _OPENS.match(text):
        return True
    return _ROW.match(text) is not None and _over_list(paragraphs, index) is not None


def _over_list(lines: Sequence[str], end: int) -> int | None:
    """The place of the line that opens the list of parts with which those before `end` go on, None where they do not."""
    for at in range(end - 1, max(-1, end - 1 - _LONGEST), -1):
        if _LISTS.search(lines[at]) or _BEGINS_LIST.match(lines[at]):
            return at
        if _ITEM.match(lines[at]) is None and _ROW.match(lines[at]) is None:
            return None
    return None


def _joined(
    one: ParagraphReading,
    place: int,
    whole: ParagraphReading,
    span: tuple[int, int],
    mark: str,
    read: Callable[[str], ProseReading],
) -> _Joined | None:
    """How its text from `place` on goes on with the sentence at `span` of `whole`; None where it takes nothing from it."""
    told = [figure for figure in whole.reading.figures if span[0] <= figure.start < span[1]]
    if not told:
        return None
    sentence = _LISTS.sub("", whole.text[slice(*span)]).rstrip("，,、：: ")
    lead = f"{sentence}，{mark}"
    alone, together = read(f"{sentence}。"), read(lead + one.text[place:])
    parts = [_moved(f, place - len(lead), one.text) for f in together.figures if f.start >= len(lead)]
    wholes = []
    for figure in told:
        stated, rest = (_at(reading, figure, span[0]) for reading in (alone, together))
        gone = rest is None and (_sum_of(figure, parts) >= _stated(figure))
        if stated and (gone or (rest and rest.quantity != stated.quantity)):
            wholes.append(figure)
    return _Joined(whole, wholes, parts) if wholes and parts else None


def _at(reading: ProseReading, figure: ProseFigure, start: int) -> ProseFigure | None:
    """What a sentence that begins at `start` gives at the place of a figure."""
    same = (f for f in reading.figures if f.measure == figure.measure and f.end == figure.end - start)
    return next(same, None)


def _stated(figure: ProseFigure) -> float:
    return (figure.whole or figure.quantity).value


def _parts_of(whole: ProseFigure, parts: Sequence[ProseFigure]) -> list[ProseFigure]:
    """The parts of its measure, or of all kinds of papers where these make up a whole of papers."""
    kinds = [part for part in parts if part.measure in MATERIALS]
    if whole.measure in MATERIALS and _stated(whole) == sum(part.quantity.value for part in kinds):
        return kinds
    return [part for part in parts if part.measure == whole.measure]


def _sum_of(whole: ProseFigure, parts: Sequence[ProseFigure]) -> float:
    """What the parts of a whole come to."""
    return sum(part.quantity.value for part in _parts_of(whole, parts))


def _moved(figure: ProseFigure, by: int, text: str) -> ProseFigure:
    start, end = figure.start + by, figure.end + by
    return replace(figure, start=start, end=end, text=text[start:end])


def _settle(one: ParagraphReading, joined: _Joined) -> None:
    """Puts what was read together where it stands: what is left at the wholes, the parts in their own paragraph."""
    reading = joined.whole.reading
    for figure in joined.wholes:
        rest = subtract(figure.quantity, [part.quantity for part in _parts_of(figure, joined.parts)])
        if rest and rest.value:
            figure.whole, figure.quantity = figure.whole or figure.quantity, rest
            continue
        reading.figures.remove(figure)
        if rest:
            note_restated(joined.whole, figure)
            continue
        stated = _stated(figure)
        summed = stated - figure.quantity.value + _sum_of(figure, joined.parts)  # with those of lines before
        reading.differing.append(parts_above_whole(figure.start, figure.end, figure.text, stated, summed))
    if not reading.figures:
        joined.whole.role = "total"
    known = {figure.end for figure in one.reading.figures}
    more = [part for part in joined.parts if part.end not in known]
    one.reading.figures = sorted([*one.reading.figures, *more], key=lambda part: part.start)
    one.role = "figure" if one.reading.figures else one.role
