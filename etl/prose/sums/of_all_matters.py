"""推送58条，其中反诈提醒21条、防汛提示24条: a sum of several matters counts by its part of fraud (contract 4.16)."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.other_work import names_other_work
from etl.prose.passages.passage import Figure, Passage
from etl.prose.reached.respective import row_of
from etl.prose.words.text import JOINED
from etl.regex import regex

_TOPICS = regex(
    r"(?:围绕|就|聚焦)(?P<names>[^,;。\d]{4,60}?)(?:[两三四五六七八九十]个?)?(?:专题|主题|方面|重点|内容|课题),?[^,;。\d]{0,8}?(?:分别|依次)"
)
_PARTED = regex(r"[^;。\d]{0,6}?(?:[:(]|其中|按[^,;。\d]{1,6}分|分别)")


def without_wholes_of_all(passage: Passage, figures: Sequence[Figure]) -> list[Figure]:
    """Without the figures whose parts, told behind them, are of other matters as well as of fraud."""
    figures = [figure for figure in figures if not _is_of_other_topic(passage, figure)]
    if 1 not in passage.standing.beside:
        return figures
    counted = {figure.found.start for figure in figures}
    return [figure for figure in figures if not _is_of_all(passage, figure, counted)]


def _is_of_other_topic(passage: Passage, figure: Figure) -> bool:
    """围绕防溺水、防欺凌、反诈三个专题，分别召开班会24场、20场和18场: whether the topic in its place is another one."""
    start = passage.sentences[figure.clause.sentence][0]
    told = _TOPICS.search(passage.text, start, figure.found.start)
    row = row_of(passage, figure.found) if told else []
    names = JOINED.split(told["names"]) if told else []
    return len(names) == len(row) > 1 and names_other_work(names[row.index(figure.found)])


def _is_of_all(passage: Passage, whole: Figure, counted: set[int]) -> bool:
    if _PARTED.match(passage.text, whole.found.end) is None:
        return False
    unit, end = whole.found.quantity.unit, passage.sentences[whole.clause.sentence][1]
    parts = [q for q in passage.quantities_in(whole.found.end, end) if q.quantity.unit == unit]
    of_others = any(passage.standing.beside[q.start] for q in parts)
    return of_others and any(q.start in counted for q in parts)
