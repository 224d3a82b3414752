"""Whose a figure is by where it was held or by who each got one (contract 4.17): a lesson in a home for the aged is for
those who live there; 客户人手一份折页，共发85份 went to the customers. All texts are folded."""

from __future__ import annotations

from etl.meaning.lexicon import find_groups, names_place
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import Measured
from etl.regex import regex
from etl.schema import UNSPECIFIED

_HOME = r"(?:[敬养安]老院|幸福院|养老(?:机构|中心|公寓|服务中心)|老年(?:大学|公寓|学校|活动(?:中心|室))|日间照料(?:中心|站))"
HELD_AT_HOME = regex(
    rf"(?:[在到去赴进]|来到|前往|深入|会同|联合|携手)(?P<whose>[^,;。、\d]{{0,10}}?){_HOME}"
    rf"(?:[、和及与][^,;。、\d]{{0,8}}?{_HOME})*(?![、和及与])(?P<then>[^;。\d]*)$"
)
NOT_OF_THOSE = regex(
    r"慰问|看望|走访|检查|集中宣传|护[工理士]|员工|职工|人员|家属|子女|院长|负责人|青年|学生|[在到去赴]"
)
ONE_EACH = regex(
    r"们?(?:[、和及与][^,;。、和及与]{1,8}){0,2}(?:基本|几乎|均|都)?(?:人手|每人|一人|人均|各[领拿]?)一?[份册张本套个把枚支]"
)
EACH_ONE = regex(r"每一?[名位个户]$")
ONE = regex(r"们?(?:各|都|均)?(?:发放?|领|送|拿到|收到)?了?一[份册张本套个把枚支件条双顶副]")
HANDED = frozenset(["leaflets", "gifts", "mixed_materials", "pledges"])


def at_their_home(spot: Spot, measured: Measured) -> list[str]:
    """去县老年大学，给书画班的学员办讲座2场: the aged, where the sentence names nobody else for whom it was held."""
    if measured.measure != "sessions":
        return []
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    if "老" not in before and "院" not in before:
        return []
    home = HELD_AT_HOME.search(before)
    if home is None or NOT_OF_THOSE.search(home["then"]) or NOT_OF_THOSE.search(spot.zones.behind):
        return []
    others = {hit.code for hit in find_groups(home["then"] + spot.zones.behind)} - {"elderly"}
    return [] if others else ["elderly"]


def each_got_one(spot: Spot, measured: Measured) -> list[str]:
    """客户人手一份折页，共发85份; 每名家长一份告知书，共发260份: the one group whose every member got one."""
    if measured.measure not in HANDED:
        return []
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    if "一" not in before:
        return []
    codes = [
        hit.code
        for hit in find_groups(before)
        if not names_place(hit.word)
        and (
            ONE_EACH.match(before, hit.end)
            or (EACH_ONE.search(before, 0, hit.start) and ONE.match(before, hit.end))
        )
    ]
    return codes if len(set(codes)) == 1 else []


def as_many_as_houses(spot: Spot, measured: Measured) -> list[str]:
    """敲开620户务工人员的门，送去毛巾620份: those who were called at, where each of them got one."""
    called = spot.earlier_in_sentence("households")[-1:] if measured.measure in HANDED else []
    one_each = called and called[0].quantity.value == spot.found.quantity.value
    return [f.group for f in called if one_each and f.group != UNSPECIFIED]
