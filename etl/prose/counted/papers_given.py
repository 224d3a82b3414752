"""What was given out or put up, by its title, or behind where that was: 《防诈一本通》5600余册, 宣传册在各网点发出3000份."""

from __future__ import annotations

from etl.prose.counted.unit_words import HANDED
from etl.prose.words.zones import (
    MATERIALS,
    Measured,
    Zones,
    clause_before,
    last_noun,
    said_before,
    strict_measure,
)
from etl.regex import regex

TITLED = regex(r"《[^《》]{2,30}》(?:等|各|共|[印制成发放了]){0,3}$")
# 《识骗指南》已印发1500本; of a paper of the office it is none.
TITLED_FIRST = regex(
    r"《[^《》]{2,30}(?<!方案)(?<!通知)(?<!意见)(?<!办法)(?<!通报)(?<!简报)(?<!报告)(?<!纪要)(?<!要点)(?<!计划)》(?:并且?|后|已经?|现场|均|全部|一?共|[总累合]计|免费|向[^,;。、\d]{1,8}|给[^,;。、\d]{1,8})*"
    r"(?:印发|发放|派发|分发|散发|赠送|发出|送出|赠出|[发派散](?=[了给]))了?(?:给[^,;。、\d]{1,8})?(?:一?共|约|近)*$"
)
# 印制《反诈法律问答》3000册，已向群众发放2400册
GIVEN_OF_TITLED = regex(
    r"(?:印制|印刷|编印|制作|编写|设计)[^,;。]{0,8}《[^《》]{2,30}》[\d.万千百余多]+(?P<unit>[份册本张]),[^,;。\d]{0,12}(?:发放|派发|分发|散发|送出|发出)了?[^,;。\d]{0,4}$"
)
# 写了个防骗顺口溜，自己掏钱印出来，在小区发了260份: a verse given out is paper
_VERSE_GIVEN = regex(
    r"(?:顺口溜|三字经|歌谣|口诀|打油诗|童谣)[^;。]{0,30},[^,;。\d]{0,10}?(?:发放?|派发|分发|散发?|送)(?:了|出|给[^,;。\d]{1,8})?(?:一?共|约|近)*$"
)
_GIVEN_TITLE = regex(r"(?:^|[,、会上里])(?:每人)?(?:共|还|又|并)?发(?:了|出)?《[^《》]{2,30}》$")
PAPER_UNITS = {"份", "册", "本", "张", "封"}


# 宣传折页在门诊大厅、住院窗口等场所发出3000余份: between the noun and its verb stands where.
GIVEN_THERE = regex(
    r"(?P<noun>[^,;。、\d]{1,12}?)(?:[总累合]?计|一?共|均|已)*(?:在|于)[^,;。\d]{2,40}?(?:[总累合]?计|一?共|均|已)*(?:发放|派发|分发|散发|发出|送出|赠送|张贴|粘贴)了?(?:出去)?[总累合共计约近]*"
)


# 海报贴在楼道85张
PUT_THERE = regex(
    r"(?P<noun>[^,;。、\d]{1,12}?)(?:都|均|已|全部)*(?:张贴|粘贴|贴|悬挂|挂|摆放?|发放?|放置?)[在到][^,;。\d]{2,12}?(?:一?共|约|近|有)*"
)


def given_there(zones: Zones) -> Measured | None:
    """宣传册在各网点、集市共发出3000余份, 海报贴在楼道85张: what was given out or put up, behind where that was."""
    said = clause_before(zones)
    found = GIVEN_THERE.fullmatch(said) or PUT_THERE.fullmatch(said)
    last = last_noun(found["noun"]) if found else None
    code = strict_measure(last.word, zones.unit) if last and last.code in MATERIALS else None
    return Measured(code, zones.before, -1) if code else None


# 后座都放了防骗提示卡，58台车放了[58张]; 给每个摊主一份提示单，一共给了[187份]
_GAVE_OF_IT = regex(
    r"(?:\d+[余多]?[台辆户家间个位名人][^,;。、\d]{0,4}?)?(?:一?共|总共|前后|已经?|又|都|就|陆续|加起来)*(?:发放|[放发给塞送夹摆递散贴])(?:了|出去?了?)(?:大概|约|近|有)*"
)
_GIVING = regex(r"[放发给塞送夹摆递散贴]")


def given_of_it(zones: Zones) -> Measured | None:
    """How many were given of that with which the clause before ends."""
    clause = clause_before(zones)
    if zones.behind or not _GAVE_OF_IT.fullmatch(clause):
        return None
    said = said_before(zones).removesuffix(clause)
    told = said[said.rfind(",", 0, -1) + 1 : -1] if said.endswith(",") else ""
    last = last_noun(told) if _GIVING.search(told) else None
    code = strict_measure(last.word, zones.unit) if last and last.code in MATERIALS else None
    return Measured(code, "", 0) if code else None


def titled_paper(zones: Zones) -> Measured | None:
    """发放《防诈一本通》5600余册: a title handed out is paper."""
    if zones.unit not in PAPER_UNITS:
        return None
    if printed := GIVEN_OF_TITLED.search(said_before(zones)):
        return Measured("leaflets", zones.before, -1) if printed["unit"] == zones.unit else None
    if not zones.behind and _VERSE_GIVEN.search(said_before(zones)):
        return Measured("leaflets", zones.before, -1)
    if "》" not in zones.before:
        return None
    first = TITLED_FIRST.search(zones.before)
    titled = first or TITLED.search(zones.before)
    handed = first or HANDED.search(said_before(zones)) or _GIVEN_TITLE.search(zones.before)
    return Measured("leaflets", titled.group(), -1) if titled and handed else None
