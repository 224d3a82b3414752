"""What the lines above and below a table say, as keys and values: 填报单位：龙陵县公安局."""

from __future__ import annotations

import re
from itertools import groupby

from etl.formats.grid import Cell
from etl.layout.cards import labels_who_or_when, tells_more
from etl.layout.filer_lines import filer_of
from etl.layout.row_kinds import IN_ENGLISH, META_LABEL
from etl.meaning.header import dimension_of
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period, find_periods
from etl.meaning.place_and_time import place_and_time
from etl.meaning.unit_kind import looks_like_unit
from etl.regex import regex

_PAIR = regex(
    r"([^\s:：，,；;]{1,14})[:：]\s*(.*?)(?=\s{2,}[^\s:：]{2,14}[:：]|\s+(?:[^\s:：]{2,10}|[报送呈致])[:：]|$)",
    re.S,
)
_CUT_OFF_KEY = regex(r"(?:统计|数据|汇总|采集)?(?:数据)?截[止至](?:时间|日期|日|于|时点)?|(?:统计|数据)时点")
_GATHERED_TO = regex(r"^(?:统计|数据|汇总|采集|更新)+(?:截[止至]|至|到)+")
# 填报：医务科 韩某, 填报：教导处文老师: an office and its clerk, who are no unit of that name.
_FILLS = regex(r"填报|填表|制表|报送|上报|编报|统计|汇总")
_OFFICE = "(?:老师|主任|科长|处长|干事|专干|警官|医生|护士长|书记|会计|文书|同志)"
_OFFICE_AND_CLERK = regex(
    r"(?P<who>[\u4e00-\u9fff]{2,20}(?:[科处室部办股组队站所会]|中心|专班))"
    rf"(?:\s+[\u4e00-\u9fff][\u4e00-\u9fff某×*＊]{{1,2}}|\s*(?:[\u4e00-\u9fff]{{1,2}}{_OFFICE}|[小老][\u4e00-\u9fff]))"
)
_SIGNS = regex(r"审[核批阅]|复核|签[发字]|负责人|领导|电话|联系")
# 梁某, 小马, 文老师
_PERSON = regex(rf"[\u4e00-\u9fff]{{1,2}}(?:[某×xX*＊]{{1,2}}|{_OFFICE})|[小老][\u4e00-\u9fff]")
_SHORT_NAME = regex(r"[\u4e00-\u9fff]{2,3}")
_FILED_ON = regex(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:填报?|制表?|上报|报送|报)")
_LATIN = regex(r"[A-Za-z]")
_ENGLISH = regex(IN_ENGLISH)


def _is_person(name: str, signed: bool) -> bool:
    """填报：梁某, or 填报：梁山 beside 审核：陈某某, where no unit is called so."""
    return _PERSON.fullmatch(name) is not None or (
        signed and _SHORT_NAME.fullmatch(name) is not None and not looks_like_unit(name)
    )


def meta_pairs(cells: list[Cell]) -> list[tuple[str, str]]:
    """[(key, value)] of meta cells: 'key：value' inside one cell, or label and value side by side."""
    pairs: list[tuple[str, str]] = []
    waiting = ""
    for _, of_row in groupby(cells, key=lambda cell: cell.row):
        row = list(of_row)
        by_two = labels_who_or_when(row) or tells_more(row)  # then its keys need not be known ones
        for at, cell in enumerate(row):
            text = cell.text.strip()
            label = not at % 2 if by_two else META_LABEL.match(squeeze(text)) is not None
            label = label and filer_of(squeeze(text)) is None
            if waiting and not (label and squeeze(text).endswith(":")):
                pairs.append((waiting, cell.raw if cell.kind == "date" else text))
                waiting = ""
            elif label:
                waiting = squeeze(text).rstrip(":")
            else:
                pairs.extend(_pairs_within(text))
    return pairs


def asks_when(key: str) -> bool:
    """活动日期, 举办时间: the day of what was done. When its figures were gathered (采集日期) is none."""
    return "采集" not in key and dimension_of(squeeze(key)) == "date"


def cut_off(key: str, value: str, year: int | None) -> Period | None:
    """截止时间：2025年5月31日 is 截至2025年5月31日, where no title says which month that ends, and so is 统计截至5月31日; a
    deadline (报送截止时间) was sorted out before."""
    if not key:
        found = find_periods(_GATHERED_TO.sub("截至", squeeze(value)), year)
        return found[0].period if len(found) == 1 and found[0].kind == "until" else None
    if not _CUT_OFF_KEY.fullmatch(squeeze(key)):
        return None
    return next((f.period for f in find_periods(f"截至{squeeze(value)}", year) if f.kind == "until"), None)


def join_days(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """开始时间：5月22日 and 结束时间：5月26日 are one span."""
    asked = [dimension_of(key) for key, _ in pairs]
    if "start" not in asked or "end" not in asked:
        return pairs
    first, last = asked.index("start"), asked.index("end")
    span = "活动时间", f"{pairs[first][1]}至{pairs[last][1]}"
    return [span if at == first else pair for at, pair in enumerate(pairs) if at != last]


def _without_clerk(key: str, who: str) -> tuple[str, str]:
    """医务科 韩某: the office alone, and one that is no unit's name leaves that to the title."""
    office = _OFFICE_AND_CLERK.fullmatch(who)
    return (key if looks_like_unit(office["who"]) else "", office["who"]) if office else (key, who)


def _pairs_within(text: str) -> list[tuple[str, str]]:
    """The pairs of one cell. 龙山派出所填报 says who reports; 政教处填报 and 县反诈中心制 leave that to the title, if it
    names anybody."""
    if filed := filer_of(squeeze(text)):
        who, fills = filed
        return [("填报单位" if fills and looks_like_unit(who) else "", who)]
    if _FILED_ON.fullmatch(squeeze(text)):
        return [("填报日期", squeeze(text))]
    if _LATIN.search(text):
        text = _ENGLISH.sub("", text)
    found = [(squeeze(m[1]), m[2].strip()) for m in _PAIR.finditer(text)]
    signed = any(_SIGNS.search(key) for key, _ in found)
    found = [
        (f"{key}人" if _FILLS.fullmatch(key) and _is_person(who, signed) else key, who) for key, who in found
    ]
    found = [(key, who) if not _FILLS.fullmatch(key) else _without_clerk(key, who) for key, who in found]
    if not found and (both := place_and_time(text)):
        return [("", said) for said in both]
    return found or [("", text.strip("()（）"))]
