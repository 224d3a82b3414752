"""Parts of which the last is said to be the rest: 演了11场，在古戏台上演了4场，剩下的7场在各村演 (contract 4.1, 4.3)."""

from __future__ import annotations

from etl.prose.passages.passage import Figure, Passage
from etl.prose.words.parts import DifferingTotal
from etl.prose.words.zones import MATERIALS
from etl.regex import regex

_REST = regex(r"(?:剩下|余下|剩余|其余|其它|其他)的?(?:那)?$")
_LONGEST_REST = 6  # characters of the words for a rest
_LATER = regex(r"[^,;。]{0,8}?(?:没|未|待|还[没要得]|再|准备|打算|计划|下个?[月周]|明[天年])")
_DONE_TO = frozenset(["sessions", "people_reached", "households"])
_GIVEN_TOO = regex(r"[^,;。没未]{0,10}?(?:[发送贴挂派给]|摆)")  # what is left of papers is else not out yet


def settle_rest(passage: Passage, figures: list[Figure]) -> list[DifferingTotal]:
    """Leaves each whole the rest that its sentence tells, or takes it out where that rest counts by itself; a whole that
    differs from its parts and their rest is asked about."""
    differing: list[DifferingTotal] = []
    # once for all wholes: for each of them it would cost a long sentence its square
    rests = [
        q for q in passage.quantities if _REST.search(passage.text, max(0, q.start - _LONGEST_REST), q.start)
    ]
    for whole in list(figures) if rests else []:
        if whole.part or whole.running or whole.measure not in _DONE_TO | MATERIALS:
            continue
        end = passage.sentences[whole.clause.sentence][1]
        unit = whole.found.quantity.unit
        inside = (q for q in rests if whole.found.end <= q.start < end)
        rest = next((q for q in inside if q.quantity.unit == unit), None)
        if rest is None or _LATER.match(passage.text, rest.end):
            continue
        if whole.measure in MATERIALS and not _GIVEN_TOO.match(passage.text, rest.end):
            continue
        parts = [
            one
            for one in figures
            if one.measure == whole.measure and whole.found.end <= one.found.start <= rest.start
        ]
        told = [one for one in parts if one.found.start < rest.start]
        if not told or any(one.part for one in parts):
            continue
        summed = sum(one.quantity.value for one in told) + rest.quantity.value
        if summed != whole.quantity.value:
            words = passage.text[whole.start : whole.end]
            differing.append(DifferingTotal(whole.start, whole.end, words, whole.quantity.value, summed))
        for one in parts:
            one.part = True
        if len(parts) > len(told):
            figures.remove(whole)
        else:
            whole.whole, whole.quantity = whole.quantity, rest.quantity
    return differing
