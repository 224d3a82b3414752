"""举办讲座10场，受众830人次：职工4场、520人次，群众6场、310人次: items behind a colon that make up what it sums up.

Every whole right before the colon counts by its parts where they make it up exactly (contract 4.3), each whole for
itself, and of two alike (商户120户、居民860户：集镇商户90户、村级商户30户) the one that they make up. What else an item
tells (培训5期：财务人员2期，参训38人) is of those whom the item names.
"""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.quantity import FoundQuantity
from etl.prose.passages.passage import Figure, Passage
from etl.prose.sums.item_rows import unit_of
from etl.prose.sums.totalling import adds_up
from etl.prose.sums.unmarked_parts import group_of, part_of

_MOST_WHOLES, _FEWEST, _MOST = 3, 2, 24
_LONGEST_NAME = 12  # characters
_MARKS = ",;:。、("


def settle_behind_colon(passage: Passage, figures: list[Figure]) -> None:
    """Takes out each whole before a colon that the items behind it make up."""
    text = passage.text
    for last in list(figures):
        start = last.found.end
        if not text.startswith((":", "("), start) or last not in figures:
            continue
        ends = [passage.sentences[last.clause.sentence][1]]  # up to the ; or past it
        if text.startswith(";", ends[0]):
            stop = text.find("。", start)
            ends.append(stop if stop >= 0 else len(text))
        told = [passage.quantities_in(start, end)[: 2 * _MOST] for end in ends]
        for whole in _wholes(figures, last):
            for some in told:
                if _settle(passage, whole, some, figures):
                    break


def _wholes(figures: Sequence[Figure], last: Figure) -> list[Figure]:
    """The figures of one sentence right before a colon, the nearest first."""
    at = figures.index(last)
    found: list[Figure] = []
    for figure in reversed(figures[max(0, at - _MOST_WHOLES + 1) : at + 1]):
        if figure.clause.sentence != last.clause.sentence or figure.part:
            break
        found.append(figure)
    return found


def _settle(passage: Passage, whole: Figure, told: Sequence[FoundQuantity], figures: list[Figure]) -> bool:
    """Whether the items behind its colon make up a whole, each of them with a figure or a name; then they count."""
    read = {figure.found.start: figure for figure in figures}
    parts: list[tuple[FoundQuantity, str, Figure | None]] = []
    for found in told:
        figure = read.get(found.start)
        if unit_of(found) != unit_of(whole.found) or (figure and not _may_count(figure, whole)):
            continue
        name = passage.text[
            passage.item_start(found.start, _MARKS) : found.start
        ]  # 司机驿站 of 司机驿站2600份
        if figure is None and (
            not 0 < len(name) <= _LONGEST_NAME or passage.standing.reason_at(found.start) is not None
        ):
            return False  # what was planned or done by others is no part
        if figure is not None and (figure.part or figure.running not in ("", whole.running)):
            return False
        parts.append((found, name, figure))
    if len(parts) < _FEWEST or not adds_up(whole.quantity, [found.quantity for found, _, _ in parts]):
        return False
    for found, name, figure in parts:
        one = figure or part_of(whole, found, name, figures)
        one.part, one.measure, one.running = True, whole.measure, whole.running
        one.channel = whole.channel if one.channel == "unspecified" else one.channel
        one.group = group_of(name) if one.group == "unspecified" else one.group
    _lend_groups([found.start for found, _, _ in parts], told[-1].end, figures)
    figures.remove(whole)
    return True


def _may_count(figure: Figure, whole: Figure) -> bool:
    """参训86人：村干部30人、网格员56人: who would be staff elsewhere is one of those who came."""
    return figure.measure == whole.measure or {figure.measure, whole.measure} == {"people_reached", "staff"}


def _lend_groups(starts: Sequence[int], end: int, figures: Sequence[Figure]) -> None:
    """财务人员2期，参训38人；司机3期，参训147人: whom an item names is who came, where each item tells as much."""
    items = [
        [figure for figure in figures if start <= figure.found.start < stop]
        for start, stop in zip(starts, [*starts[1:], end], strict=True)
    ]
    if len({len(item) for item in items}) > 1:
        return
    for first, *others in items:
        for figure in others:
            figure.group = first.group if figure.group == "unspecified" else figure.group
