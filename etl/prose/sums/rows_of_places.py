"""Rows of nothing but places and how many: 从场次看，高庄村4场，石桥村3场，其余村9场 (contract 4.1, 4.3).

In a report about the campaign what was held there is sessions. Behind a sentence that tells the whole, the row is of it
where it makes it up to the last, whatever is counted; where the whole sums up, it is so whatever the row leaves.
"""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.quantity import FoundQuantity
from etl.meaning.quantity_sums import subtract
from etl.prose.passages.passage import Figure, Passage, Query, Spot
from etl.prose.sums.item_rows import kind_of_item, unit_of
from etl.prose.sums.totalling import adds_up
from etl.prose.sums.unmarked_parts import group_of, part_of
from etl.prose.words.kinds_of_names import UNIT_KINDS
from etl.prose.words.parts import DifferingTotal, parts_above_whole, parts_below_whole
from etl.prose.words.zones import Measured
from etl.regex import regex

_FEWEST = 2
# 从场次看，按村统计，分乡镇来看: what a row is told by
_BY = regex(
    r"(?:(?:从|按|分|就)[^,;:。\d]{1,8}?(?:看|划分|统计|排列|计)|具体(?:来看|为|是|看)?|分别[为是])[,:]"
)
_NAME = regex(r"(?P<name>[^,、;:。()\d]{1,12}?)(?:有|为|共|约|近)?")
_ITEM = regex(r"(?P<name>[^,、;:。()\d]{1,12})\d[\d.]*[万千百]?余?[\u4e00-\u9fff]{1,2}(?:[,、;]|[。;]?$)")
_BETWEEN = frozenset([",", "、", ";"])
_HELD = frozenset(["场", "场次"])
_SUMS_UP = regex(r"一?共|合计|总计|总共|累计|全[省市州县区旗镇乡街村校行局]")


def is_row(text: str) -> bool:
    """Whether a squeezed paragraph is such a row and nothing else."""
    opened = _BY.match(text)
    at, names = opened.end() if opened else 0, list[str]()
    while at < len(text) and (item := _ITEM.match(text, at)):
        names.append(item["name"])
        at = item.end()
    return at == len(text) and _names_places(names)


def rounds_of_place(spot: Spot) -> Measured | None:
    """高庄村4场 in a sentence of such items alone: a session each time."""
    if spot.zones.unit not in _HELD or not spot.passage.of_campaign:
        return None
    start, end = spot.passage.sentences[spot.clause.sentence]
    row = _row(spot.passage, start, end)
    return Measured("sessions", "", 0) if any(found.start == spot.found.start for found, _ in row) else None


def settle_rows_behind(passage: Passage, figures: list[Figure]) -> tuple[list[Query], list[DifferingTotal]]:
    """Takes out, with a note, each whole that the row behind its sentence makes up: 宣传21场。甲村4场，乙村17场。 Where
    the row does not and the whole sums up, it keeps what the row leaves, and the gap is asked about."""
    again: list[Query] = []
    differing: list[DifferingTotal] = []
    for whole in list(figures):
        row = [] if whole.part else _row_behind(passage, whole, figures)
        if not row:
            continue
        counts = [found.quantity for found, _ in row]
        equal = adds_up(whole.quantity, counts)
        if not equal and not _SUMS_UP.search(passage.text, _start_of(passage, whole), whole.found.start):
            continue
        read = {figure.found.start: figure for figure in figures}
        for found, name in row:
            one = read.get(found.start) or part_of(whole, found, name, figures)
            one.part, one.measure = True, whole.measure
            one.channel = whole.channel if one.channel == "unspecified" else one.channel
            group = group_of(name)
            one.group = whole.group if group == "unspecified" else group
        start, end, stated = whole.start, whole.end, whole.quantity.value
        words, summed = passage.text[start:end], sum(count.value for count in counts)
        rest = subtract(whole.quantity, counts)
        if equal:
            again.append(("prose_restated", start, end, words))
        elif rest is None:
            differing.append(parts_above_whole(start, end, words, stated, summed))
        else:
            differing.append(parts_below_whole(start, end, words, stated, summed))
            whole.quantity = rest
        if equal or rest is None:
            figures.remove(whole)
    return again, differing


def _start_of(passage: Passage, figure: Figure) -> int:
    return passage.sentences[figure.clause.sentence][0]


def _row_behind(
    passage: Passage, whole: Figure, figures: Sequence[Figure]
) -> Sequence[tuple[FoundQuantity, str]]:
    """The row that the sentence behind a whole is, all in its unit, where the whole is the last figure of its own sentence;
    [] for none."""
    following = whole.clause.sentence + 1
    end = passage.sentences[whole.clause.sentence][1]
    if following >= len(passage.sentences) or any(whole.found.end < f.found.start < end for f in figures):
        return []
    row = _row(passage, *passage.sentences[following])
    return row if all(unit_of(found) == unit_of(whole.found) for found, _ in row) else []


def _row(passage: Passage, start: int, end: int) -> Sequence[tuple[FoundQuantity, str]]:
    """The numbers of a sentence that names places of one kind, each with its number, and nothing else; [] for any other."""
    row: list[tuple[FoundQuantity, str]] = []
    text = passage.text
    opened = _BY.match(text, start, end)
    at = opened.end() if opened else start
    for found in passage.quantities_in(at, end):
        item = _NAME.fullmatch(text, at, found.start)
        if item is None:
            return []
        row.append((found, item["name"]))
        at = found.end + (text[found.end : found.end + 1] in _BETWEEN)
    alike = len({unit_of(found) for found, _ in row}) == 1 and not text[at:end].strip("。;")
    return row if alike and _names_places([name for _, name in row]) else []


def _names_places(names: Sequence[str]) -> bool:
    """Whether these are the names of a row: two or more, all of one kind of places."""
    kinds = {kind_of_item(name) for name in names}
    return len(names) >= _FEWEST and len(kinds) == 1 and kinds <= UNIT_KINDS
