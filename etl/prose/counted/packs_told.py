"""Papers by the pack: how many packs of so many each went out, and packs of which nobody knows what they hold (contract
4.1, 4.16)."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.lexicon import find_measures, units_of
from etl.meaning.packs import OF_PAPER, PACKS
from etl.meaning.quantity import FoundQuantity, Quantity
from etl.meaning.quantity_sums import add
from etl.prose.passages.passage import REACH, Spot
from etl.prose.words.zones import Measured, Zones
from etl.regex import regex

# 每箱100张, 一箱装100张: what is in each
_ONE = r"(?:每一?|(?:^|(?<=[,(:]))[一1])"
_A_PACK = rf"{_ONE}[{OF_PAPER}]"
_IN_EACH = regex(rf"{_ONE}(?P<pack>[{OF_PAPER}])[^,;。\d]{{0,6}}$")
_EACH_TOLD = regex(_A_PACK + r"[^,;。\d]{0,6}(?=\d)")
_OF_ONE = regex(rf"(?<=[单页报册书画纸料卡])[一1](?P<pack>[{OF_PAPER}])(?:[有装是]|里?有)?$")
_PACK = f"[{''.join(sorted(PACKS))}]"
_BRACKETED = regex(rf"(?P<what>[^,;。(\d]{{2,16}})(?:约|近)?\d[\d.]*[余多]?{_PACK}\((?:一?共|合?计|约|近)*$")
# 折页用掉三捆，约600份
_BEHIND_COMMA = regex(
    rf"(?:^|[,;。:])(?P<what>[^,;。(\d]{{2,16}}?(?:[发用派散送塞贴递分](?:放|掉|出去?|完|光)?了?|[出完掉]了?))(?:约|近)?"
    rf"(?:\d[\d.]*|[一两二三四五六七八九十]{{1,3}})[余多来]?大?{_PACK},(?:一?共|合计|约|近|大概|大约|差不多|估计|估摸着?|得有|有)*$"
)
_WORDS = regex(r"[,;。(:、][^,;。(:、]*$")
_KEPT = regex(
    r"领|[印取拉运搬抱]|(?<![出完掉])[余剩]|[没未]|留|库|存|还有|[到寄]来|(?<!出)[发拨送]来|收到|采?购|买|到货|多出"
)
_GONE = regex(r"(?<![没未])(?:散|发|给|送|派|用|塞|递|分|贴|摆|夹)")
_IN_ALL = regex(r"合计|总计|总共|一?共")
_A_DAY = regex(r"每(?:个?[天日周月]|次|场|户|人|家|村|个)|各")
_PAPERS = frozenset(["leaflets", "posters"])
_BETWEEN = regex(r"[”》)]?(?:[,]?(?:一?共|总共|合计|约|近|有|计|各|了))*")
# （每箱500张）, 共1000张, （1000份）: what the packs hold is told behind them
_HOLD_BEHIND = regex(
    rf"半?[,(]?(?:{_A_PACK}|(?:一?共|合计|总共|计|约|近|有)*\d[\d.]*[万千百余多]*[张份本册页枚])"
)


def holds_each(spot: Spot) -> str:
    """The pack of which a number says what is in each: 箱 of 每箱100张; '' for none."""
    own = _IN_EACH.search(spot.passage.text[spot.clause.start : spot.found.start])
    return own["pack"] if own else ""


def packs_out(spot: Spot) -> Quantity | str | None:
    """发了5箱，每箱500张: how many packs of so many each went out, by what is told behind or else in front of it; the code
    of a question where that is not clear, None where no packs are told."""
    pack = holds_each(spot)
    return (packs_gone(spot, pack) or _packs_in_front(spot, pack)) if pack else None


def packs_gone(spot: Spot, pack: str) -> Quantity | str | None:
    """拉来6箱，一箱500张，散出去5箱: of the packs that hold so many each, those that the words behind say went out."""
    end = spot.passage.sentences[spot.clause.sentence][1]
    other = _EACH_TOLD.search(spot.passage.text, spot.found.end, min(end, spot.found.end + REACH))
    told = _packs(spot, pack, spot.found.end, other.start() if other else end)
    told = told[:-1] if other else told  # …，下午发了2箱，每箱200张 has packs of its own
    out = [one for one in told if not _KEPT.search(_words(spot, one))]
    first = next((at for at, one in enumerate(out) if _GONE.search(_words(spot, one))), None)
    return None if first is None else _in_all(spot, out[first:])  # 上午发了3箱，下午2箱


def _packs_in_front(spot: Spot, pack: str) -> Quantity | str | None:
    since = max(spot.passage.sentences[spot.clause.sentence][0], spot.found.start - REACH)
    others = [one.end() for one in _EACH_TOLD.finditer(spot.passage.text, since, spot.found.start)]
    told = _packs(spot, pack, [since, *others][-1], spot.found.start)
    out = [one for one in told if not _KEPT.search(_words(spot, one))]
    return _in_all(spot, out or told[-1:]) if told else None


def _packs(spot: Spot, pack: str, start: int, end: int) -> list[FoundQuantity]:
    return [one for one in spot.passage.quantities_in(start, end) if one.quantity.unit == pack]


def _words(spot: Spot, one: FoundQuantity) -> str:
    """What is said before a number since the last mark."""
    before = spot.passage.text[max(0, one.start - REACH) : one.start]
    words = _WORDS.search(before)
    return words.group() if words else before


def _in_all(spot: Spot, told: Sequence[FoundQuantity]) -> Quantity | str:
    """One number of packs, their total, or the sum of those of several goes."""
    halves = any(spot.passage.text[one.end : one.end + 1] == "半" for one in told)
    if halves or any(_A_DAY.search(_words(spot, one)) for one in told):
        return "prose_unclear"
    totals = [one for one in told if _IN_ALL.search(_words(spot, one))]
    if len(told) == 1 or totals:
        return (totals or told)[-1].quantity
    return add([one.quantity for one in told])


def is_pack_of_paper(zones: Zones) -> bool:
    """宣传单5包: a number of packs right behind the paper that is in them."""
    before = zones.before
    hits = find_measures(before) if zones.unit in PACKS else []
    return bool(hits) and hits[-1].code in _PAPERS and _BETWEEN.fullmatch(before, hits[-1].end) is not None


def in_those_packs(spot: Spot) -> Measured | None:
    """发放宣传单2箱（1000份）, 折页用掉三捆，约600份: what the packs in front of it hold."""
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    packs = _BRACKETED.search(said) or (None if spot.zones.behind else _BEHIND_COMMA.search(said))
    hits = find_measures(packs["what"]) if packs and not _KEPT.search(packs["what"]) else []
    paper = hits[-1].code if hits else ""
    told = paper in _PAPERS and spot.zones.unit in units_of(paper)
    return Measured(paper, "", 0) if told else None


def asks_of_packs(spot: Spot) -> bool:
    """Whether it is not clear how many papers some packs hold, or of how many packs a number says what one holds."""
    return _is_of_unknown_size(spot) or _is_of_one_of_several(spot)


def _is_of_one_of_several(spot: Spot) -> bool:
    """折页一捆200张，第一天发了2捆: what one pack holds, where it is told of others that went out."""
    one = _OF_ONE.search(spot.zones.before)
    end = spot.passage.sentences[spot.clause.sentence][1]
    return one is not None and bool(_packs(spot, one["pack"], spot.found.end, end))


def _is_of_unknown_size(spot: Spot) -> bool:
    """发放宣传册5箱: papers by the pack, of which the sentence does not tell what is in one."""
    if not is_pack_of_paper(spot.zones) or _HOLD_BEHIND.match(spot.passage.text, spot.found.end):
        return False
    sentence = spot.passage.sentence_around(spot.found.start, spot.clause.sentence)
    return _EACH_TOLD.search(sentence) is None and _KEPT.search(_words(spot, spot.found)) is None
