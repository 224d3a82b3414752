"""举办讲座10场，受众830人次：职工4场、520人次，群众6场、310人次: items behind a colon that make up what it sums up.

Every whole right before the colon counts by its parts where they make it up exactly (contract 4.3), each whole for itself;
what else an item tells (培训5期：财务人员2期，参训38人) is of those whom the item names.
"""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.quantity import FoundQuantity
from etl.prose.passages.passage import Figure, Passage
from etl.prose.sums.item_rows import unit_of
from etl.prose.sums.totalling import adds_up
from etl.prose.sums.unmarked_parts import group_of, is_name, part_of
from etl.regex import regex

_MOST_WHOLES, _FEWEST, _MOST = 3, 2, 24
_LONGEST_NAME = 16  # characters
_OPENED = regex(r"[:(](?:其中|分别(?:是|为)?)?[:,]?")
_MARKS = ",;:。、("


def settle_behind_colon(passage: Passage, figures: list[Figure]) -> None:
    """Takes out each whole before a colon that the items behind it make up."""
    for last in list(figures):
        if last not in figures or not _OPENED.match(passage.text, last.found.end):
            continue
        start = last.found.end
        ends = [passage.sentences[last.clause.sentence][1]]  # up to the ; or past it
        if passage.text[ends[0] : ends[0] + 1] == ";":
            ends.append(passage.text.find("。", start) if "。" in passage.text[start:] else len(passage.text))
        for whole in _wholes(figures, last):
            any(
                _settle(passage, whole, passage.quantities_in(start, end)[: 2 * _MOST], figures)
                for end in ends
            )


def _wholes(figures: Sequence[Figure], last: Figure) -> list[Figure]:
    """The figures of one sentence right before a colon, of a measure each."""
    at = figures.index(last)
    found: dict[str, Figure] = {}
    for figure in reversed(figures[max(0, at - _MOST_WHOLES + 1) : at + 1]):
        alike = figure.clause.sentence == last.clause.sentence and not (figure.part or figure.running)
        if not alike or figure.measure in found:
            break
        found[figure.measure] = figure
    return list(found.values())


def _settle(passage: Passage, whole: Figure, told: Sequence[FoundQuantity], figures: list[Figure]) -> bool:
    """Whether the items behind its colon make up a whole, each of them with a figure or a name; then they count."""
    read = {figure.found.start: figure for figure in figures}
    parts: list[tuple[FoundQuantity, str, Figure | None]] = []
    for found in told:
        figure = read.get(found.start)
        if unit_of(found) != unit_of(whole.found) or (figure and figure.measure != whole.measure):
            continue
        name = _name_before(passage, found)
        if figure is None and not (0 < len(name) <= _LONGEST_NAME and is_name(name)):
            return False
        if figure is not None and (figure.part or figure.running):
            return False
        parts.append((found, name, figure))
    if len(parts) < _FEWEST or not adds_up(whole.quantity, [found.quantity for found, _, _ in parts]):
        return False
    ends = [found.start for found, _, _ in parts[1:]] + [told[-1].end]
    for (found, name, figure), end in zip(parts, ends, strict=True):
        one = figure or part_of(whole, found, name, figures)
        one.part = True
        one.channel = whole.channel if one.channel == "unspecified" else one.channel
        one.group = group_of(name) if one.group == "unspecified" else one.group
        _lend_group(passage, one, end, figures)
    figures.remove(whole)
    return True


def _lend_group(passage: Passage, one: Figure, end: int, figures: Sequence[Figure]) -> None:
    """财务人员2期，参训38人: whom the item names is who came."""
    for figure in figures:
        inside = one.found.start < figure.found.start < end
        if (
            inside
            and figure.group == "unspecified"
            and ";" not in passage.text[one.found.end : figure.found.start]
        ):
            figure.group = one.group


def _name_before(passage: Passage, found: FoundQuantity) -> str:
    """The words since the last mark before a number: 司机驿站 of 司机驿站2600份."""
    since = max(passage.text.rfind(mark, 0, found.start) for mark in _MARKS) + 1
    return passage.text[since : found.start]
