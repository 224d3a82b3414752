"""设摊宣传1场（已计入上述21场）: what is told once more, and the number that it is a part of (contract 4.1)."""

from __future__ import annotations

from etl.meaning.quantity_sums import subtract
from etl.prose.passages.passage import Figure, Passage, Query
from etl.prose.sums.item_rows import unit_of
from etl.prose.words.text import fold_prose
from etl.regex import regex

_INCLUDED = regex(
    r"[(,](?:此?[场次项]?(?:均|都|也|已经?)*)(?:计入|纳入|列入|包含在|包括在|含在|统计在|算在|计算在|算进)了?"
    r"(?:上述|前述|以上|上面|前面|总数|总量|合计|[全本]月)[^,;。()\d]{0,10}(?:\d[\d.]*[万千百]?余?[^,;。()]{0,6})?[)。;,]"
)


# 发放3200册；…。3月8日当天发放的手册1000册已含在内
_IS_IN_IT = regex(
    r"(?:均|都|也|已经?|全部)+(?:含|包含|包括|计算|统计|算|计|列)(?:在|入)(?:内|其中|其内|里面)(?=$|[,;。)])"
)
# 手册共5480份（含前面说的明白卡330张）
_HOLDS_EARLIER = regex(
    r"\((?:其中)?(?:包?含|包括)了?(?:前面|前头|上面|上述|前述|前文|以上|刚才)[^,;。()\d]{0,16}\d[\d.]*[万千百余多]*[^,;。()\d]{1,3}\)"
)


def leave_out_included(passage: Passage, figures: list[Figure]) -> tuple[list[Figure], list[Query]]:
    """The figures without those of which a text says that a number above holds them, with a note each, and without that
    number. A number that holds others which are told with more keeps what these leave."""
    again: list[Query] = []
    for told in _IS_IN_IT.finditer(passage.text):
        _take_out_of_whole(passage, figures, told.start())
    for told in _HOLDS_EARLIER.finditer(passage.text):
        figures, said = _without_earlier(passage, figures, told.start(), told.end())
        again += said
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


def holds_earlier(text: str) -> bool:
    """手册共5480份（含前面说的明白卡330张）: whether a paragraph says that a number holds an earlier one."""
    return ("含" in text or "包括" in text) and _HOLDS_EARLIER.search(fold_prose(text).text) is not None


def _take_out_of_whole(passage: Passage, figures: list[Figure], place: int) -> None:
    """手册1000册已含在内: parts, in the clause that says so, of the last number of their measure before it."""
    clause = next((c for c in passage.clauses if c.start <= place <= c.end), None)
    for part in [f for f in figures if clause and clause.start <= f.found.start < place]:
        before = [f for f in figures if f.measure == part.measure and f.found.end <= part.clause.start]
        whole = next((f for f in reversed(before) if not f.part), None)
        rest = subtract(whole.quantity, [part.quantity]) if whole else None
        if whole and rest and rest.value:
            part.part, whole.whole, whole.quantity = True, whole.whole or whole.quantity, rest


def _without_earlier(
    passage: Passage, figures: list[Figure], start: int, end: int
) -> tuple[list[Figure], list[Query]]:
    """手册共5480份（含前面说的明白卡330张）: the number without the one in the bracket, which is told before it."""
    inside = [f for f in figures if start <= f.found.start < end]
    whole = next((f for f in reversed(figures) if f.found.end <= start <= f.clause.end), None)
    if whole is None or len(inside) != 1 or inside[0].measure != whole.measure:
        return figures, []
    rest = subtract(whole.whole or whole.quantity, [inside[0].quantity])
    if rest is None or not rest.value:
        return figures, []
    whole.whole, whole.quantity = whole.whole or whole.quantity, rest
    words = passage.text[inside[0].start : inside[0].end]
    again = [("prose_restated", inside[0].start, inside[0].end, words)]
    return [f for f in figures if f is not inside[0]], again
