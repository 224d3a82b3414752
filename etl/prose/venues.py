"""Where a report of a county says that a thing was done: 在隆盛镇广场演出1场 is of that township (contract 4.11)."""

from __future__ import annotations

import re

from etl.meaning.place import FoundPlace, find_places, resolve_place

COUNTY_DIGITS, TOWNSHIP_DIGITS = 6, 9
WENT_TO = re.compile(r"(?:在|到|赴|走进|深入|前往|来到|走上|进驻)$")
ITEM_END = re.compile(r"[。；;!！?？\n]")
CLAUSE_END = re.compile(r"[,，]")
JOINED = re.compile(r"\s*[、和及与]")
SUMMING = re.compile(r"共(?!同|享|建|青|治|创)|合计|总计|累计|全[县市区]|各")
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
    venues = [found for found in named if WENT_TO.search(item, 0, found.start)]
    if not venues:
        return ""
    last = venues[-1]
    clause = item[last.end :]
    several = len({found.candidates[0].code for found in named}) > 1
    if SUMMING.search(clause) or (several and (CLAUSE_END.search(clause) or is_joined(item, named))):
        return ""
    return last.text


def is_township(found: FoundPlace, county: str) -> bool:
    """Whether a name stands in full for one township of the county."""
    codes = {candidate.code for candidate in found.candidates}
    code = next(iter(codes)) if len(codes) == 1 else ""
    return not found.short and len(code) >= TOWNSHIP_DIGITS and code.startswith(county)


def is_joined(item: str, named: list[FoundPlace]) -> bool:
    """Whether the last place is one of a list: 在蓬莱镇、回马镇."""
    return any(JOINED.match(item, found.end) for found in named)
