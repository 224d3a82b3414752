"""Parts that stand in a bracket behind their whole without 其中: 宣传品1000件（扇子600把、水杯400个） (contract 4.3)."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.quantity_sums import subtract
from etl.prose.passages.passage import Figure, Passage
from etl.prose.sums.session_parts import make_sessions
from etl.prose.sums.settling import BESIDE
from etl.prose.sums.totalling import adds_up
from etl.prose.words.parts import DifferingTotal, parts_above_whole, parts_below_whole
from etl.prose.words.zones import ANY_MATERIALS, MATERIALS
from etl.regex import regex

# 另张贴海报200张, 上月300份, 每场80人, 累计5.2万份: told beside the whole, and no part of it.
_NO_PARTS = regex(
    rf"{BESIDE.pattern}|另|此外|还|除|每|均|上[月周年季]|去年|同期|累计|截至|以来|新增|净增|原|计划|目标|任务|应"
)
_TIME = regex(r"\d月|[本当今][月周季年]|[上中下]旬|\d[日号]|季度|半年")
_BEHIND = regex(r"[\u4e00-\u9fff]{0,6}\(")
_LONGEST = 120  # characters of a bracket
_PEOPLE = frozenset(
    ["people_reached", "app_installs", "pledges", "staff", "sessions", "households", "posts", "sms"]
)


def settle_bracketed(passage: Passage, figures: list[Figure]) -> list[DifferingTotal]:
    """Leaves each whole what the bracket behind it leaves, takes out those that are used up, and says what differs."""
    differing: list[DifferingTotal] = []
    if "(" not in passage.text:
        return differing
    for whole in list(figures):
        parts = [] if whole.part else bracket_behind(passage, whole, figures)
        # 累计开展46场（社区38场、街道8场）: parts of as long a time
        if parts and all(one.running == whole.running for one in parts):
            differing += settle_one(passage, whole, parts, figures)
    return differing


def bracket_behind(passage: Passage, whole: Figure, figures: Sequence[Figure]) -> list[Figure]:
    """The figures of the bracket right behind a whole, where all of them can be its parts; [] for none."""
    text = passage.text
    opened = _BEHIND.match(text, whole.found.end)
    closed = text.find(")", opened.end(), opened.end() + _LONGEST) if opened else -1
    if opened is None or closed < 0 or _NO_PARTS.search(text, opened.end(), closed):
        return []
    if whole.running and _TIME.search(text, opened.end(), closed):
        return []  # 累计121场（4月30场、5月36场）
    inside = [one for one in figures if opened.end() <= one.found.start < closed]
    if len(inside) < 2 or len(inside) < len(passage.quantities_in(opened.end(), closed)):
        return []
    if whole.measure == "sessions" and all(alike(one, whole) for one in inside):
        make_sessions(whole, inside)  # 宣传56次（入户宣传30次、集中宣传26次）
    same = all(one.measure == whole.measure for one in inside) and whole.measure in {*MATERIALS, *_PEOPLE}
    made_up = all(one.measure in MATERIALS for one in inside) and whole.measure in ANY_MATERIALS
    if any(one.part for one in inside) or not (same or (made_up and makes_up(whole, inside))):
        return []
    return inside


def alike(part: Figure, whole: Figure) -> bool:
    """Whether a part is counted in its whole's unit."""
    return part.found.quantity.unit == whole.found.quantity.unit


def makes_up(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Whether parts of several measures make up their whole."""
    return adds_up(whole.quantity, [one.quantity for one in parts])


def settle_one(
    passage: Passage, whole: Figure, parts: Sequence[Figure], figures: list[Figure]
) -> list[DifferingTotal]:
    """One whole with the parts that stand in its bracket, or right behind it."""
    quantities = [one.quantity for one in parts]
    for one in parts:
        one.part = True
        one.channel = whole.channel if one.channel == "unspecified" else one.channel
    stated, words = whole.quantity.value, passage.text[whole.start : whole.end]
    summed, equal = sum(quantity.value for quantity in quantities), adds_up(whole.quantity, quantities)
    rest = None if equal else subtract(whole.quantity, quantities)
    if rest is None or not rest.value:
        figures.remove(whole)
        above = summed > stated and not equal
        return [parts_above_whole(whole.start, whole.end, words, stated, summed)] if above else []
    whole.quantity = rest
    return [parts_below_whole(whole.start, whole.end, words, stated, summed)]
