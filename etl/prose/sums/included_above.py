"""设摊宣传1场（已计入上述21场）: what is told once more, and the number that it is a part of (contract 4.1)."""

from __future__ import annotations

from etl.prose.passages.passage import Figure, Passage, Query
from etl.prose.sums.item_rows import unit_of
from etl.regex import regex

_INCLUDED = regex(
    r"[(,](?:此?[场次项]?(?:均|都|也|已经?)*)(?:计入|纳入|列入|包含在|包括在|含在|统计在|算在|计算在|算进)了?"
    r"(?:上述|前述|以上|上面|前面|总数|总量|合计|[全本]月)[^,;。()\d]{0,10}(?:\d[\d.]*[万千百]?余?[^,;。()]{0,6})?[)。;,]"
)


def leave_out_included(passage: Passage, figures: list[Figure]) -> tuple[list[Figure], list[Query]]:
    """The figures without those of which a text says that a number above holds them, with a note each, and without that
    number."""
    again: list[Query] = []
    for told in _INCLUDED.finditer(passage.text):
        inside = passage.quantities_in(told.start(), told.end())
        units = {unit_of(found) for found in inside}
        before = [f for f in figures if f.found.end <= told.start() and f.clause.start <= told.start()]
        same = [f for f in before if passage.sentences[f.clause.sentence][1] >= told.start()]
        meant = [f for f in same if unit_of(f.found) in units] if units else same[-1:]
        again += [("prose_restated", f.start, f.end, passage.text[f.start : f.end]) for f in meant]
        starts = {found.start for found in inside}
        figures = [f for f in figures if f not in meant and f.found.start not in starts]
    return figures, again
