"""张贴反诈海报：梅园120张，兰园80张，共200张: a list behind the noun of all of its numbers, and their sum."""

from __future__ import annotations

import re
from functools import cache

from etl.meaning.lexicon import find_measures
from etl.prose.passages.passage import Passage, Spot
from etl.prose.sums.totalling import OF_SO_MANY
from etl.prose.words.zones import MATERIALS, VERB, Measured, last_noun, strict_measure
from etl.regex import regex

_OF_ALL_TIME = r"(?:(?:全[年月季周期]|[本当][年月季周])度?|[一二三四]季度|[上下]半[年月]|\d{1,2}[至到-]\d{1,2}月份?|全季度)"
SUMMING = regex(rf"(?:{OF_SO_MANY}|{_OF_ALL_TIME})?(?:(?:一?共|总共|总|合|累)计?有?|计有?)")
# 张贴反诈海报：梅园120张，兰园80张，共200张: a list behind the noun of all of them.
LIST_OF = regex(r"(?:^|[,(]|^[(]?\d{1,2}[).、])(?P<noun>[^,:;。()\d]{2,24}):(?P<list>[^:;。]*)$")
# 随账单发送反诈短信，城区4.6万条，乡镇2.9万条: the same behind a comma, where two or more stand side by side.
_ITEM_OF_IT = r"(?:\d{1,2}月份?|[^,、;:。()\d]{1,8}?)(?:约|近|共)?\d[\d.]*[万千百余多]*"
LISTED_UNITS = {"份", "张", "幅", "条", "块", "册", "场"}
# 防骗提示单随电费通知单一道寄，4月2.1万份，5月2.3万份: what is done with it stands behind the noun.
_VERB_LAST = regex(
    r"(?:随[^,]{2,12}?(?:一[道起同并])?|夹在[^,]{2,10}?|通过[^,]{2,10}?|由[^,]{2,10}?|逐户|挨户|[按每]月|均|都|已|全部){0,4}(?:寄|发|送|派|投|递|散|贴|挂|印发|发放|派发|寄送|张贴)(?:出|出去|到户|上门|入户|[给到][^,]{1,8})?$"
)
# 前台随房卡递一张反诈宣传单: a paper that is handed on, by the verbs of every day
_HANDED = regex(
    r"(?:[递塞夹给送发贴挂派摆放]|投(?![诉资入票保]))(?:了|着|上|出|去)?(?:[一1][张份本册])?[^,;:。\d]{0,8}$"
)
# 江岸大酒店520份，其余小店合起来300份，总共820份: a sentence of nothing but such items
_NAME = regex(r"(?P<name>[^,、;:。()“”\d]{2,14}?)(?:一?共|合起来|加起来|总共|大概|约|近|有|是)*")
_SUM_OF_ROW = regex(r"(?:[总合累共小]计|一?共|总共|合起来|加起来|全部)+(?:有|是|为|发出?|送出?)*")
_FEWEST = 2
ITEM = regex(r"[\u4e00-\u9fff\dA-Za-z“”\"]{2,16}")


def told_of_list(spot: Spot) -> Measured | None:
    """张贴反诈海报：梅园1至6栋120张，兰园1至4栋80张: an item of a list behind a colon is of the noun before it."""
    if spot.zones.unit not in LISTED_UNITS or not ITEM.fullmatch(spot.zones.before):
        return None
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    lead = LIST_OF.search(before)
    if lead is None or find_measures(lead["list"]):
        return None
    noun = last_noun(lead["noun"])
    code = strict_measure(noun.word, spot.zones.unit) if noun else None
    return Measured(code, "", 0) if code else None


def told_of_row_behind(spot: Spot) -> Measured | None:
    """随账单发送反诈短信，城区4.6万条，乡镇2.9万条: items of a row behind the deed that names what all of them count."""
    unit, name = spot.zones.unit, spot.zones.before
    if unit not in LISTED_UNITS or spot.zones.behind or not ITEM.fullmatch(name):
        return None
    if VERB.search(name) or find_measures(name):
        return None
    rows, following = _row_of(unit)
    row = rows.search(spot.passage.sentence_before(spot.found.start, spot.clause.sentence)[: -len(name)])
    if row is None or not (row["list"] or following.match(spot.passage.text, spot.found.end)):
        return None
    if VERB.search(row["list"]) or find_measures(row["list"]):
        return None
    noun = last_noun(row["noun"])
    noun = noun if VERB.search(row["noun"]) or (noun and _HANDED.search(row["noun"][: noun.start])) else None
    verb_last = None if noun else _VERB_LAST.search(row["noun"])
    noun = last_noun(row["noun"][: verb_last.start()]) if verb_last else noun
    code = strict_measure(noun.word, unit) if noun else None
    return Measured(code, "", 0) if noun and code == noun.code else None


def told_of_row_next(spot: Spot) -> Measured | None:
    """江岸大酒店520份 behind 前台随房卡递一张反诈宣传单。: an item, or the sum, of a sentence of names and numbers alone is
    of the one paper that the sentence before hands out."""
    codes = papers_of_row(spot)
    return Measured(codes.pop(), "", 0) if len(codes) == 1 else None


def papers_of_row(spot: Spot) -> set[str]:
    """What the sentence before such a row hands out without a number, as far as it is counted in the row's unit; several
    (发宣传单和海报。甲店20张，…) are told apart by nothing."""
    passage, number, unit = spot.passage, spot.clause.sentence, spot.zones.unit
    if not number or unit not in LISTED_UNITS or spot.zones.behind or not passage.of_campaign:
        return set()
    if not _is_row(passage, *passage.sentences[number], unit):
        return set()
    since, until = passage.sentences[number - 1]
    said = passage.text[since:until].rstrip("。;:")
    if any(found.quantity.value != 1 for found in passage.quantities_in(since, until)):
        return set()  # 递一张宣传单 counts nothing
    hits = [hit for hit in find_measures(said) if strict_measure(hit.word, unit) == hit.code]
    handed = hits and (VERB.search(said) or _HANDED.search(said[: hits[-1].start]))
    ahead = handed and (
        passage.standing.reason_at(since + hits[-1].start)
        or passage.standing.intended[since + hits[-1].start]
    )
    return {hit.code for hit in hits} & MATERIALS if handed and not ahead else set()


def _is_row(passage: Passage, start: int, end: int, unit: str) -> bool:
    """Whether a sentence gives names with their numbers in one unit, at most their sum behind them, and nothing else."""
    names, at = 0, start
    for found in passage.quantities_in(start, end):
        words = passage.text[at : found.start]
        name = None if _SUM_OF_ROW.fullmatch(words) else _NAME.fullmatch(words)
        if found.quantity.unit != unit or not (name or (words and names >= _FEWEST)):
            return False
        if name and (VERB.search(name["name"]) or find_measures(name["name"])):
            return False
        names += name is not None
        at = found.end + (passage.text[found.end : found.end + 1] in (",", "、", ";"))
    return names >= _FEWEST and not passage.text[at:end].strip("。;")


@cache
def _row_of(unit: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A deed with the items of a row behind it, and one more item, all of them counted in `unit`."""
    item = rf"{_ITEM_OF_IT}{unit}"
    # 从各网点发放的宣传资料看，甲2.1万份
    seen = r"(?:从(?=[^,:;。()\d]{2,30}看,))?"
    deed = rf"(?:^|[,;:(]){seen}(?P<noun>[^,:;。()\d]{{2,30}}?)(?:来?看)?,(?P<list>(?:{item}[,、和及与])*)$"
    return re.compile(deed), re.compile(rf"[,、和及与]{item}")


def sums_list(spot: Spot, measured: Measured) -> bool:
    """共200张 behind 梅园120张，兰园80张: the sum of what the list has counted is a control figure."""
    if not SUMMING.fullmatch(spot.zones.before):
        return False
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    lead = LIST_OF.search(before)
    listed = spot.earlier_in_sentence(measured.measure)
    if lead is None or find_measures(lead["list"]):
        return False
    since = spot.found.start - len(lead["list"])
    parts = [f.quantity.value for f in listed if f.found.start >= since]
    return len(parts) > 1 and sum(parts) == spot.found.quantity.value
