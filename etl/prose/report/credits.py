"""Who a line of credits names as having sent or published a text: 来源：宁海县公安局桃源派出所　2023-12-01 08:30."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.times.datelines import units_of_dateline
from etl.regex import regex

FIRST, LAST = 4, 3  # lines from the top and from the foot among which credits stand
LONGEST_LINE = 80  # characters
MEDIA_HOUSE = regex(r"融媒体?中心|电视台|广播电台|日报社?|晚报|新闻网|传媒|报社|新华社|网信办")
# 来源 may be the paper that brought it to readers; who wrote or published it reports.
_FIELD = regex(
    r"(?:^|(?<=[\s|｜丨/(（·•]))(?:(?P<source>(?:信息|稿件|文章|内容|素材)?来源)"
    r"|(?:供稿|投稿|撰稿|发布|作者|编发|主办|承办|出品|报送|报道|整理|汇总|文字?|图文|文[/／、]?图)(?:单位|机构|部门|者|人)?)"
    r"\s*[:：/／|｜丨]\s*(?P<who>[^\s|｜丨,，;；()（）:：/／]{3,40})"
)
_SENT_IN = regex(
    r"(?:^|(?<=[\s(（]))(?P<who>[^\s|｜丨,，;；()（）:：/／]{4,30}?)(?:供稿|来稿|投稿|供图)(?=[\s)）]|$)"
)
# 弥勒交警, 龙陵公安: how a body calls itself where it publishes
_ACCOUNT = regex(r"[\u4e00-\u9fff]{2,4}(?:交警|公安|网警|特警|消防|检察|司法)")
_DAY = regex(r"(?:20\d\d[年.\-/]|\d{1,2}月).*$")


def credited(paragraphs: Sequence[str]) -> tuple[list[str], list[str]]:
    """(units that wrote or published the text, units that are its source) by the credits above and below it."""
    wrote: list[str] = []
    source: list[str] = []
    for index, text in enumerate(paragraphs):
        if not (index < FIRST or index >= len(paragraphs) - LAST) or len(text) > LONGEST_LINE:
            continue
        for unit in units_of_dateline(index, text) or ():
            (source if MEDIA_HOUSE.search(unit) else wrote).append(unit)
        for found in _SENT_IN.finditer(text):
            if looks_like_unit(who := squeeze(found["who"])):
                (source if MEDIA_HOUSE.search(who) else wrote).append(who)
        for found in _FIELD.finditer(text):
            who = _DAY.sub("", squeeze(found["who"]))
            if looks_like_unit(who) or _ACCOUNT.fullmatch(who):
                taken = found["source"] or MEDIA_HOUSE.search(who)
                (source if taken else wrote).append(who)
    return wrote, source
