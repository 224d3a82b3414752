"""Parts in lines of their own below their whole: a paragraph that begins with 其中, a list behind 其中： (contract 4.3).

They are read behind the sentence of the whole as if they went on with it, so that one rule says what parts are and what they
leave of the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from etl.meaning.lexicon import find_channels
from etl.meaning.quantity import Quantity
from etl.meaning.quantity_sums import subtract
from etl.prose.paragraphs.reading import ProseFigure, ProseReading
from etl.prose.paragraphs.stated import ParagraphReading, note_restated
from etl.prose.words.divided import DIVIDED_BY
from etl.prose.words.parts import parts_above_whole
from etl.prose.words.text import BULLETS, NO_DEED
from etl.prose.words.zones import MATERIALS
from etl.regex import regex
from etl.schema import UNSPECIFIED

# 其中：…, 【5300人次】其中…, (1)其中…
_BULLET = rf"[*·•—{BULLETS}-]"
_OPENS = regex(
    rf"\s*(?:【[^】]{{1,16}}】|[(（]?\d{{1,2}}[)）、.．]|{_BULLET})?\s*(?=(?:其中|{DIVIDED_BY}).*\d)"
)
_ITEM = regex(rf"\s*(?:[(（]?[一二三四五六七八九十\d]{{1,2}}[)）、.．]|[①-⑳]|{_BULLET})\s*(?=.*\d)")
# 社区5000份, below 其中：校园1万份
_NAME_AND_NUMBER = (
    r"[\u4e00-\u9fff]{1,10}[:：]?\s*\d[\d.,]*[余多]?[万千百]?[余多]?[\u4e00-\u9fff]{1,2}[;；,，、。]?\s*$"
)
_ROW = regex(rf"\s*(?!其中){_NAME_AND_NUMBER}")
_BEGINS_LIST = regex(rf"\s*其中\s*[:：]?{_NAME_AND_NUMBER}")
# 其中： and 包括： at the end of the line of the whole; 其中： alone below it
_LISTS = regex(r"(?:其中|(?<![不未])包括)\s*[:：]\s*$")
_ALONE = regex(r"\s*其中\s*[:：]\s*$")
_RUNS_ON = regex(r"[^\n]*其中[^。\n]*\d[^。\n]*[;；]\s*$")  # …其中，老年人场次8场；
_FIRSTLY = regex(r"\s*(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][,，、])")
_GOES_ON = regex(r"[^\n]*[;；]\s*$")
_COUNTS = regex(r"[\u4e00-\u9fff]\d[\d.,]*[余多]?[万千百]?[余多]?[\u4e00-\u9fff]{1,2}[。;；:：]?\s*$")
# 进企业15场，1400人次: a line of a list without marks
_LINE = regex(rf"\s*{NO_DEED}[^。\d\n]{{1,40}}\d[^。\n]{{0,60}}。?\s*$")
_NOT_DEED = regex(rf"\s*{NO_DEED}")
_END = regex(r"[。！？!?\n]")
_SENTENCE = regex(r"[^。！？!?；;\n]*\d[^。！？!?；;\n]*")
_LONGEST = 30  # lines of a list of parts
_MOST_BEFORE = 3  # paragraphs before it that it can be of


@dataclass(frozen=True, slots=True)
class _Joined:
    """Its text read behind a sentence of `whole`: the `wholes` there with what is left of each, None where its parts are
    more than it, and the `parts`, at places of its own text."""

    whole: ParagraphReading
    wholes: list[tuple[ProseFigure, Quantity | None]]
    parts: list[ProseFigure]


def join_to_whole(
    one: ParagraphReading, before: Sequence[ParagraphReading], read: Callable[[str], ProseReading]
) -> None:
    """Leaves to the wholes in the paragraphs `before` what a paragraph that begins with 其中, or an item of a list behind
    其中：, leaves of them, and counts the parts that say only of whom they are (其中老年人2100人次)."""
    opens, mark, listed = _OPENS.match(one.text), "", list[ProseFigure]()
    place = opens.end() if opens else -1
    lines = [told.text for told in before[-_LONGEST:]]
    if opens is None and (over := _over_list(lines, len(lines))) is not None:
        place, mark = _place_in_list(one, lines, over), "其中："
        over += len(before) - len(lines)
        listed = [figure for told in before[over + 1 :] for figure in told.reading.figures]
        before = _above_list(before, over)
    if place < 0:
        return
    wholes = [whole for whole in before if _OPENS.match(whole.text) is None]
    for whole in wholes[::-1][:_MOST_BEFORE]:
        for sentence in list(_SENTENCE.finditer(whole.text))[::-1]:
            start, end = sentence.span()
            parts = whole.text.find("其中", start, end)
            span = (start, end if parts < 0 else parts)  # what stands behind 其中 is no whole
            if joined := _joined(one, place, whole, span, mark, listed, read):
                _settle(one, joined)
                return


def _above_list(before: Sequence[ParagraphReading], over: int) -> Sequence[ParagraphReading]:
    """Where the whole can stand of a list that before[over] opens: there, or above a line that begins with 其中."""
    opening = before[over]
    if _OPENS.match(opening.text) or _ALONE.match(opening.text):
        return before[:over]
    return [opening]


def _place_in_list(one: ParagraphReading, lines: Sequence[str], over: int) -> int:
    """Where in its text a part begins that goes on with the list which lines[over] opens; -1 for none."""
    opening = lines[over]
    if _RUNS_ON.match(opening) and (_ITEM.match(opening) or _FIRSTLY.match(opening)):
        return -1  # 一是宣讲20场，其中进校园8场；二是…
    if item := _ITEM.match(one.text):
        return item.end()
    row = _ROW.match(one.text) is not None and not one.reading.figures
    runs = _LISTS.search(opening) is not None or _GOES_ON.match(lines[-1]) is not None
    return 0 if row or (runs and _NOT_DEED.match(one.text)) else -1


def tells_part(paragraphs: Sequence[str], index: int) -> bool:
    """Whether a line tells of a part, and so heads nothing: 其中独居老人40户, and 社区5000份 below 其中：校园1万份."""
    text = paragraphs[index]
    if _OPENS.match(text):
        return True
    return _ROW.match(text) is not None and _over_list(paragraphs, index) is not None


def counts_for_parts(paragraphs: Sequence[str], index: int) -> bool:
    """Whether a line that looks like a head is the whole of the parts below it: 二、发宣传单3万份 above 其中：校园1万份."""
    below = paragraphs[index + 1] if index + 1 < len(paragraphs) else ""
    return _COUNTS.search(paragraphs[index]) is not None and _OPENS.match(below) is not None


def _over_list(lines: Sequence[str], end: int) -> int | None:
    """The place of the line that opens the list of parts with which those before `end` go on, None where they do not."""
    since, marked = max(0, end - _LONGEST), True
    if not any(word in line for line in lines[since:end] for word in ("其中", "包括")):
        return None
    for at in range(end - 1, since - 1, -1):
        line = lines[at]
        if _LISTS.search(line) or (marked and (_BEGINS_LIST.match(line) or _RUNS_ON.match(line))):
            return at
        marked = marked and any(form.match(line) for form in (_ITEM, _ROW, _GOES_ON))
        if not marked and _LINE.match(line) is None:
            return None
    return None


def _joined(
    one: ParagraphReading,
    place: int,
    whole: ParagraphReading,
    span: tuple[int, int],
    mark: str,
    listed: Sequence[ProseFigure],
    read: Callable[[str], ProseReading],
) -> _Joined | None:
    """How its text from `place` on goes on with the sentence at `span` of `whole`, behind the parts `listed`; None where
    it takes nothing from it."""
    told = [figure for figure in whole.reading.figures if span[0] <= figure.start < span[1]]
    if not told:
        return None
    sentence = _LISTS.sub("", whole.text[slice(*span)]).rstrip("，,、：: ")
    lead = f"{sentence}，{mark}"
    end = _END.search(one.text, place)  # 其中进校园5场。另外…: what stands behind is no part
    alone, together = read(f"{sentence}。"), read(lead + one.text[place : end.start() if end else None])
    parts = [_moved(f, place - len(lead), one.text) for f in together.figures if f.start >= len(lead)]
    wholes = []
    for figure in told:
        stated, rest = (_at(reading, figure, span[0]) for reading in (alone, together))
        own = [part.quantity for part in parts if part.measure == figure.measure]
        left = subtract(figure.quantity, own)
        kinds = _other_kinds(figure, [*listed, *parts])
        if kinds and left and left.value == sum(kinds):
            left = subtract(left, [left])
        takes = rest.quantity != stated.quantity if rest and stated else bool(own)
        if stated and (takes or (left and not left.value)):
            wholes.append((figure, left))
    return _Joined(whole, wholes, parts) if wholes and parts else None


def _other_kinds(whole: ProseFigure, parts: Sequence[ProseFigure]) -> list[float]:
    """How many papers of other kinds the parts tell of a whole of papers (宣传资料3000份，包括折页、海报)."""
    if whole.measure not in MATERIALS:
        return []
    return [
        part.quantity.value for part in parts if part.measure in MATERIALS and part.measure != whole.measure
    ]


def _at(reading: ProseReading, figure: ProseFigure, start: int) -> ProseFigure | None:
    """What a sentence that begins at `start` gives at the place of a figure."""
    same = (f for f in reading.figures if f.measure == figure.measure and f.end == figure.end - start)
    return next(same, None)


def _moved(figure: ProseFigure, by: int, text: str) -> ProseFigure:
    start, end = figure.start + by, figure.end + by
    return figure.at(start, end, text[start:end])


def _settle(one: ParagraphReading, joined: _Joined) -> None:
    """Puts what was read together where it stands: what is left at the wholes, the parts in their own paragraph."""
    reading = joined.whole.reading
    for figure, left in joined.wholes:
        if left and left.value:
            figure.whole, figure.quantity = figure.whole or figure.quantity, left
            continue
        reading.figures.remove(figure)
        if left:
            note_restated(joined.whole, figure)
            continue
        of_parts = sum(part.quantity.value for part in joined.parts if part.measure == figure.measure)
        stated = (figure.whole or figure.quantity).value
        summed = stated - figure.quantity.value + of_parts  # with those of lines before
        reading.differing.append(parts_above_whole(figure.start, figure.end, figure.text, stated, summed))
    if not reading.figures:
        joined.whole.role = "total"
    parts = joined.parts
    if not find_channels(
        one.text
    ):  # 覆盖5300人次，开展宣讲20场 and then 其中老年人2100人次: in the way of its whole
        ways = {figure.measure: figure.channel for figure, _ in joined.wholes}
        parts = [replace(part, channel=ways.get(part.measure, part.channel)) for part in parts]
    known = {figure.end: figure for figure in one.reading.figures}
    for part in parts:
        own = known.get(part.end)
        if own is None:
            one.reading.figures.append(part)
        elif own.channel == UNSPECIFIED:  # 其中进校园2场, which counts by itself
            own.channel = part.channel
    one.reading.figures.sort(key=lambda figure: figure.start)
    one.role = "figure" if one.reading.figures else one.role
