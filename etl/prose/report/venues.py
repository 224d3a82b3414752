"""Where a report of a county says that a thing was done: 在隆盛镇广场演出1场 is of that township (contract 4.11)."""

from __future__ import annotations

from etl.meaning.divisions import COUNTY_DIGITS, TOWNSHIP_DIGITS
from etl.meaning.place import FoundPlace, find_places, resolve_place
from etl.prose.words.text import BULLETS
from etl.regex import regex

WENT_TO = regex(r"(?:在|到|赴|走进|深入|前往|来到|走上|进驻)$")
ITEM_END = regex(r"[。；;!！?？\n]")
CLAUSE_END = regex(r"[,，]")
ACTS = regex(
    r"(?:也|还|则|已|共|先后|累计|实际|仅|只)*(?:组织|开展|举办|召开|举行|悬挂|张贴|发放|派发|领取|入户|走访|宣讲|宣传(?![车栏员])|演出|播放|推送|设摊|设置"
    r"|出动|制作|劝阻|安装|签订|培训|利用|通过|依托)"
)
JOINED = regex(r"\s*[、和及与]")
SUMMING = regex(r"共(?!同|享|建|青|治|创)|合计|总计|累计|全[县市区]|各")
# What may stand before the township with which a paragraph opens: 3. 在加义镇，…; 9月12日，长寿镇….
OPENS = regex(
    rf"[\s·*>{BULLETS}-]*(?:[(（]?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})[)）、.．]\s*)?(?:[^，,。；;]{{0,10}}[日月季度周天][，,])?(?P<at>在)?"
)
PLACE_FIRST = regex(r"[\u4e00-\u9fff]{1,7}(?:镇|乡|街道)")
WIDER = regex(
    r"全[县市区]|县域|各[乡镇街村所单]|以上|上述|[两二三四五六七八九十]个?(?:乡镇|镇|乡|街道)(?![\u4e00-\u9fff]?村)"
)
REACH = 240  # characters in which a place can hold


def county_of(hints: tuple[str, ...]) -> str:
    """The code of the county that a report is about, '' where it is about more or less than one."""
    place = resolve_place(hints).place
    return place.code if place and len(place.code) == COUNTY_DIGITS else ""


def venue_before(text: str, place: int, county: str) -> str:
    """The township that the item around a place names as where it was done; '' for none or several.

    Of several in one item (在A镇3场，在B镇2场) each holds within its own clause.
    """
    if not county:
        return ""
    starts = [mark.end() for mark in ITEM_END.finditer(text, max(0, place - REACH), place)]
    item = text[starts[-1] if starts else max(0, place - REACH) : place]
    named = [found for found in find_places(item, county) if is_township(found, county)]
    venues = [found for found in named if WENT_TO.search(item, 0, found.start) or _acts(item, found)]
    if not venues:
        return ""
    last = venues[-1]
    clause = item[last.end :]
    several = len({found.candidates[0].code for found in named}) > 1
    if SUMMING.search(clause) or (several and (CLAUSE_END.search(clause) or is_joined(item, named))):
        return ""
    return last.text


def _acts(item: str, found: FoundPlace) -> bool:
    """方山乡悬挂横幅5条，仁庄镇悬挂横幅6条: a township with which a clause opens and that does what is told, whose words
    may begin right behind it."""
    opens = not found.start or CLAUSE_END.match(item, found.start - 1) is not None
    return opens and (found.end == len(item) or ACTS.match(item, found.end) is not None)


def opening_place(said: str, county: str) -> str:
    """长寿镇把圩场当课堂，…; 在加义镇，12所中小学…；镇村干部…: the township with which a paragraph opens holds for all that
    it tells, unless another one or a wider area is named behind it; '' for none."""
    opened = OPENS.match(said) if county else None
    start = opened.end() if opened else 0
    if not opened or not PLACE_FIRST.match(said, start) or WIDER.search(said, start):
        return ""
    named = [found for found in find_places(said, county) if is_township(found, county)]
    if len({found.candidates[0].code for found in named}) != 1 or named[0].start != start:
        return ""
    topic = opened["at"] is None or said[named[0].end : named[0].end + 1] in ("，", ",")
    return named[0].text if topic and not is_joined(said, named) else ""  # 在隆盛镇演出1场。现场… is no topic


def is_township(found: FoundPlace, county: str) -> bool:
    """Whether a name stands in full for one township of the county."""
    codes = {candidate.code for candidate in found.candidates}
    code = next(iter(codes)) if len(codes) == 1 else ""
    return not found.short and len(code) >= TOWNSHIP_DIGITS and code.startswith(county)


def is_joined(item: str, named: list[FoundPlace]) -> bool:
    """Whether the last place is one of a list: 在蓬莱镇、回马镇."""
    return any(JOINED.match(item, found.end) for found in named)
