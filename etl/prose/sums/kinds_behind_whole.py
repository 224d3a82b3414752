"""反诈活动37场：广场宣讲16场，文艺演出5场，讲座12场，培训4场: the kinds behind a number are its parts (contract 4.3).

Behind a colon they are, whether they add up or not; behind a comma where three or more of them do.
"""

from __future__ import annotations

from itertools import takewhile

from etl.prose.passages.passage import Figure, Passage
from etl.prose.sums.bracketed import alike, settle_one
from etl.prose.sums.totalling import adds_up
from etl.prose.words.parts import DifferingTotal
from etl.prose.words.zones import ANY_MATERIALS, MATERIALS
from etl.regex import regex

# 37场：, 37场，比上年多15场：, 37场（
_OPENED = regex(r"(?:,[^,;:。]{0,24})?[:(]")
_OF_ANY_KIND = regex(r"宣传品|物[品料资]|[材资]料|各类|】|^\d[^\u4e00-\u9fff]*[\u4e00-\u9fff]{1,2}$")
_FEWEST, _FEWEST_BEHIND_COMMA, _MOST = 2, 3, 24


def settle_kinds(passage: Passage, figures: list[Figure]) -> list[DifferingTotal]:
    """Takes out each whole that its kinds make up, leaves it what they leave, and says what differs."""
    differing: list[DifferingTotal] = []
    for whole in list(figures):
        kinds = [] if whole.part or whole.running else _kinds_behind(passage, whole, figures)
        if kinds:
            differing += settle_one(passage, whole, kinds, figures)
        elif whole in figures and (things := _things_behind(passage, whole, figures)):
            for one in things:
                one.part = True
            figures.remove(whole)
    return differing


def _things_behind(passage: Passage, whole: Figure, figures: list[Figure]) -> list[Figure]:
    """发放宣传品8600份，折页6200份，手提袋1500个，冰箱贴900个: the materials of several measures that make one up."""
    named = passage.text[whole.start : whole.end]
    if whole.measure not in ANY_MATERIALS or whole.part or whole.running or not _OF_ANY_KIND.search(named):
        return []
    at = figures.index(whole) + 1
    behind = [one for one in figures[at : at + _MOST] if one.clause.sentence == whole.clause.sentence]
    things = list(takewhile(lambda one: one.measure in MATERIALS and not (one.part or one.running), behind))
    upto = [things[:count] for count in range(_FEWEST_BEHIND_COMMA, len(things) + 1)]
    exact = (some for some in upto if adds_up(whole.quantity, [one.quantity for one in some]))
    told = next(exact, [])
    return told if len({one.measure for one in told}) > 1 else []


def _kinds_behind(passage: Passage, whole: Figure, figures: list[Figure]) -> list[Figure]:
    """The counts of its measure and unit right behind a whole in its sentence; [] where they are none of its."""
    at = figures.index(whole) + 1
    kinds: list[Figure] = []
    for figure in figures[at:]:
        same = figure.measure == whole.measure and alike(figure, whole)
        if not same or figure.clause.sentence != whole.clause.sentence or figure.part or figure.running:
            break
        kinds.append(figure)
        if len(kinds) == _MOST:
            break
    if len(kinds) < _FEWEST:
        return []
    before_first = passage.text[whole.found.end : kinds[0].zone]
    if _OPENED.match(before_first):
        return kinds
    upto = [kinds[:count] for count in range(_FEWEST_BEHIND_COMMA, len(kinds) + 1)]
    exact = (some for some in upto if adds_up(whole.quantity, [one.quantity for one in some]))
    return next(exact, [])
