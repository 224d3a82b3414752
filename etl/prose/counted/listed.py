"""Several nouns that share one number: 海报、横幅共计60张, 张贴海报、悬挂横幅86处, 500份宣传单和海报 (contract 4.7)."""

from __future__ import annotations

from etl.meaning.lexicon import Hit, find_measures, units_of
from etl.prose.words.zones import MATERIALS, VERB, Measured, Zones
from etl.regex import regex

JOIN = regex(
    r"(?:等?[、和及与或/]|以及|等){1,4}(?:各类|各种|反诈骗?|防诈骗?|防骗|宣传|相关|的|等)*|等(?:各类)?"
)
LIST_END = regex(
    r"(?:[、和及与][^、,\d]{2,8}?){0,3}(?:等(?:各类|各种)?[^、,\d]{0,4})?"
    r"(?:这?[两二三四五六七八九][项类种样])?(?:加起来)?(?:共计?|合计|总计|一共)?[约近]?"  # 折页、海报两项合计4710份
)
SHEET_UNITS = ("幅", "张", "块", "条")
SUMMED_UP = regex(
    r"(?:等|(?:这?[两二三四五六七八九][项类种样])?(?:加起来)?(?:共计?|合计|总计|一共))[约近]?$"  # 张贴海报、悬挂横幅等90处
)
TWO_UNITS = regex(r"(?<!\d)\d[\d.]*[万千百余多]*[张条幅块份面]\([张条幅块份面册本个](?:\)|$)")  # 65条（张）
VERB_NEXT = regex(r"[、和及并](?:(?:张贴|粘贴|悬挂|拉挂|摆放|发放|派发|赠送|制作|设置)了?[^,、\d]{0,4})?")


def listed_before(zones: Zones) -> Measured | None:
    """海报、展架、操作指南等共计196件: one number behind a list of materials that no one of them is counted in."""
    hits = [h for h in find_measures(zones.before) if h.code in MATERIALS]
    verbs = each_with_verb(zones, hits)
    fitting = (*units_of("mixed_materials"), "处", *(SHEET_UNITS if verbs else ()))
    if not hits or zones.unit not in fitting:
        return None
    if LIST_END.fullmatch(zones.before, hits[-1].end) is None:
        return None
    chain = joined_hits(zones.before, list(reversed(hits)))
    if len(kinds_of(chain)) < 2:
        chain = verbs
    if len(kinds_of(chain)) < 2:
        return None
    return Measured("mixed_materials", zones.before[chain[-1].start : chain[0].end], -1)


def kinds_of(chain: list[Hit]) -> set[str]:
    """The measures of a list, the last first; stickers are given away too in 钥匙扣、贴纸等宣传品."""
    given = bool(chain) and chain[0].code == "gifts"
    return {hit.code for hit in chain if not (given and hit.word.endswith("贴纸"))}


def each_with_verb(zones: Zones, hits: list[Hit]) -> list[Hit]:
    """张贴海报、悬挂横幅、摆放展板共计86处: each with its verb, and all of them in one number; [] for no such list."""
    of_both = (
        bool(hits) and hits[-1].end == len(zones.before) and TWO_UNITS.match(zones.sentence, zones.place)
    )
    if not hits or not (of_both or SUMMED_UP.match(zones.before, hits[-1].end)):
        return []
    chain = hits[-1:]  # 在公告栏等处悬挂横幅、张贴海报: where it was is none of them
    for hit in reversed(hits[:-1]):
        if not VERB_NEXT.fullmatch(zones.before, hit.end, chain[-1].start):
            break
        chain.append(hit)
    return chain


def joined_hits(text: str, hits: list[Hit]) -> list[Hit]:
    """The first hit and those joined to it by 、和及 without a verb between; `hits` may run backwards."""
    chain = hits[:1]
    for hit in hits[1:]:
        first, second = sorted((chain[-1], hit), key=lambda h: h.start)
        between = text[first.end : second.start]
        materials = MATERIALS.issuperset((first.code, second.code))  # 海报横幅共60张（条）
        if VERB.match(second.word) or not (JOIN.fullmatch(between) or (not between and materials)):
            break
        chain.append(hit)
    return chain


def mixed_or(code: str, chain: list[Hit]) -> str:
    """`mixed_materials` where one number stands for materials of several measures."""
    codes = kinds_of(chain)
    return "mixed_materials" if len(codes) > 1 and codes <= MATERIALS else code
