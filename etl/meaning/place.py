"""Where a figure belongs: the one division that titles, units' names, columns and options agree on (contract 4.11).

Names inside the texts are found by `place_in_text`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from etl.meaning.divisions import (
    COUNTY_DIGITS,
    TOWN_KINDS,
    Place,
    all_divisions,
    ancestor_codes,
    children,
    name_of_code,
    parent_chain,
    place_of_code,
    place_of_padded_code,
    stem_of_name,
    township_index,
)
from etl.meaning.place_in_text import FoundPlace, find_in_scope, find_places
from etl.regex import regex

__all__ = [
    "FoundPlace", "Place", "PlaceReading", "all_divisions", "children", "find_places", "parent_chain",
    "parse_district_option", "place_of_code", "resolve_place", "stated_division",
]  # fmt: skip

LONGEST_STEM = 4  # characters of a name without its kind
COUNTY_KINDS = ("省", "市", "县", "区", "旗", "州", "盟")
_SPACES = regex(r"\s+")
_BRANCH = regex(r"支行|分理处|网点|营业[部厅所室]|储蓄所|信用社|派出所|社区|村|[中小]学|卫生院|门?店")
_TOWNSHIP_NAME = regex(r"[\u4e00-\u9fff]{1,10}(?:镇|乡|街道|苏木)(?:人民政府|办事处)?")


@dataclass(frozen=True, slots=True)
class PlaceReading:
    """`place`: the deepest division that is certain. `ambiguous`: what a stated name may mean beyond that."""

    place: Place | None
    ambiguous: tuple[Place, ...] = ()


def _join(state: set[str], candidates: Sequence[str]) -> set[str]:
    """Pairs of a state and a candidate that lie on one line of descent, the deeper one of each."""
    if state == {""}:  # nothing known yet, as for the first name of every row
        return set(candidates)
    named = set(candidates)
    joined = {code for code in state if not named.isdisjoint(_line_of(code))}
    return joined.union(code for code in named if not state.isdisjoint(_line_of(code)))


@lru_cache(maxsize=100_000)
def _line_of(code: str) -> tuple[str, ...]:
    """A code and all codes above it, of 2, 4, 6 and 9 digits, and the one of the whole country, which is empty."""
    return tuple(code[:digits] for digits in (0, 2, 4, 6, 9) if digits <= len(code))


def _common_ancestor(codes: Set[str]) -> str:
    """The deepest real division that contains all codes, '' when there is none; one of them may be it."""
    if not codes:
        return ""
    shortest = min(codes, key=len)
    for code in [shortest, *reversed(ancestor_codes(shortest))]:
        if all(other.startswith(code) for other in codes):
            return code
    return ""


def _nearest(codes: Sequence[str], state: set[str]) -> set[str]:
    """The candidates in a county of the state where there are any, else all."""
    counties = {code[:6] for code in state}
    return {code for code in codes if code[:6] in counties} or set(codes)


def _codes(found: FoundPlace) -> list[str]:
    return [place.code for place in found.candidates]


def _combine(mentions: Sequence[Sequence[FoundPlace]], state: set[str]) -> set[str]:
    """The divisions that agree with the mentions, statements before hints, earlier texts before later ones.

    Two names in one text that exclude each other (龙陵县、施甸县) leave what contains both; a later text that
    contradicts an earlier one is not followed.
    """
    for short in (False, True):
        for texts in mentions:
            before = state
            for found in (one for one in texts if one.short == short):
                codes = _codes(found)
                if joined := _join(state, codes):
                    state = joined
                    continue
                both = _common_ancestor(state | _nearest(codes, state))
                if both and both.startswith(_common_ancestor(before)):
                    state = {both}
    return state


def resolve_place(hints: Sequence[str], within: str = "") -> PlaceReading:
    """Where a figure belongs, from texts in falling order of authority: column, title, unit, file name.

    Names deepen one another (龙陵县 + 龙山派出所 -> 龙陵县/龙山镇); a shared name is settled by the others.
    `within` (a code from a roster or an option) only fills what the texts leave open. `ambiguous` is filled
    when a stated name could not be settled or has no place in the county that the other hints give.
    """
    # Most rows of a sheet name no division: they are where the sheet is, which is settled once.
    upper = tuple([text for hint in hints if (text := _naming(hint, within))])
    upper = _without_stems_of_towns(_without_names_of_branches(upper, within), within)
    county = _county(upper, within)
    return _settle(upper, tuple([text for hint in hints if (text := _telling(hint, county))]), within)


@lru_cache(maxsize=20_000)
def _without_names_of_branches(upper: tuple[str, ...], within: str) -> tuple[str, ...]:
    """复兴支行 among the sheets of 宿松农商行 bears a word by which a district of another province is called too."""
    districts = {text: _districts_of_branch(text, within) for text in upper}
    others = tuple(text for text in upper if not districts[text])
    province = _county(others, within)[:2] if 0 < len(others) < len(upper) else ""
    return tuple(
        text
        for text in upper
        if not (province and districts[text]) or any(code.startswith(province) for code in districts[text])
    )


def _districts_of_branch(text: str, within: str) -> list[str]:
    """The codes of the districts by whose word a branch is called; [] where the text names no such branch."""
    found = find_in_scope(text, within, None)
    if len(found) != 1 or not found[0].short or not _BRANCH.match(text, found[0].end):
        return []
    only = all(len(one.code) == COUNTY_DIGITS and one.name.endswith("区") for one in found[0].candidates)
    return _codes(found[0]) if only else []


@lru_cache(maxsize=20_000)
def _without_stems_of_towns(upper: tuple[str, ...], within: str) -> tuple[str, ...]:
    """老城 among the townships of 淅川县 is 老城镇 there, and not the district 老城区 elsewhere."""
    bare = [text for text in upper if len(text) <= LONGEST_STEM and not text.endswith(COUNTY_KINDS)]
    others = tuple(text for text in upper if text not in bare)
    county = _county(others, within) if bare and others else ""
    if len(county) < COUNTY_DIGITS or not all(_is_town_of(text, county) for text in bare):
        return upper
    return others


def _is_town_of(stem: str, county: str) -> bool:
    found = find_in_scope(stem, county, county)
    return len(found) == 1 and all(
        len(code) > COUNTY_DIGITS and code.startswith(county) for code in _codes(found[0])
    )


@lru_cache(maxsize=50_000)
def _naming(hint: str, within: str) -> str:
    """The hint without its blanks where it names a division down to the county, else ''. 新市区街道 alone is a township of
    乌苏市 and says nothing of the district 新市区 elsewhere."""
    text = _SPACES.sub("", hint)
    found = find_in_scope(text, within, None)
    if len(found) == 1 and text[found[0].end :] in TOWN_KINDS and text in township_index("").full:
        return ""
    return text if found else ""


@lru_cache(maxsize=50_000)
def _telling(hint: str, county: str) -> str:
    """The hint without its blanks where it names a division or looks like a township's name, else ''."""
    text = _SPACES.sub("", hint)
    return text if find_in_scope(text, county, _scope(county)) or _TOWNSHIP_NAME.fullmatch(text) else ""


def _scope(county: str) -> str:
    """The division in which townships are looked for; '' for the whole country."""
    return county if len(county) >= 4 else ""


@lru_cache(maxsize=20_000)
def _county(upper: tuple[str, ...], within: str) -> str:
    return _common_ancestor(_upper_state(upper, within))


@lru_cache(maxsize=20_000)
def _upper_state(texts: tuple[str, ...], within: str) -> frozenset[str]:
    """What the texts name down to the county, and `within` where they leave it open."""
    state = _combine([find_in_scope(text, within, None) for text in texts], {""})
    return frozenset(_join(state, [within]) or state)


def stated_division(texts: Sequence[str]) -> str:
    """The code of the division, down to the county, that texts name in full: 江苏丰县农村商业银行, not 凤城支行."""
    found = [find_in_scope(_SPACES.sub("", text), "", None) for text in texts]
    return _common_ancestor(_combine([[one for one in some if not one.short] for some in found], {""}))


@lru_cache(maxsize=20_000)
def _settle(upper: tuple[str, ...], texts: tuple[str, ...], within: str) -> PlaceReading:
    state = set(_upper_state(upper, within))
    county = _county(upper, within)
    mentions = [found for text in texts if (found := find_in_scope(text, county, _scope(county)))]
    stated = _combine([[one for one in found if not one.short] for found in mentions], state)
    return _reading(_combine(mentions, state), stated, texts)


def _reading(state: set[str], stated: set[str], texts: Sequence[str]) -> PlaceReading:
    deepest = _common_ancestor(state)
    place = place_of_code(deepest)
    open_codes = set() if len(stated) == 1 else _namesakes(deepest, state) if deepest in state else stated
    if not open_codes and len(deepest) in (4, 6):
        open_codes = _strangers(texts, deepest)
    ambiguous = tuple(found for code in sorted(open_codes) if (found := place_of_code(code)) is not None)
    return PlaceReading(place, ambiguous)


def _namesakes(deepest: str, state: set[str]) -> set[str]:
    """大理 alone is the prefecture or its city: what lies in `deepest` and shares its stem. Of 长沙 one means the city, and
    the county is called by its whole name."""
    if len(state) < 2 or len(deepest) != 4 or not name_of_code(deepest).endswith(("自治州", "地区", "盟")):
        return set()
    stem = stem_of_name(name_of_code(deepest))
    return {code for code in state if code == deepest or stem_of_name(name_of_code(code)) == stem}


def _strangers(texts: Sequence[str], within: str) -> set[str]:
    """Divisions elsewhere whose township name fills a whole text although `within` has none of that name."""
    found: set[str] = set()
    for text in texts:
        name = re.sub(r"(?:人民政府|办事处)$", "", text)
        if _TOWNSHIP_NAME.fullmatch(text) and not find_in_scope(name, within, within):
            found.update(township_index("").full.get(name, ()))
    return found


def parse_district_option(text: str) -> PlaceReading:
    """The value of `--district`: a code (padded or not) or a name, a path joined by `/` too."""
    value = _SPACES.sub("", text)
    if value.isdigit():
        return PlaceReading(place_of_padded_code(value))
    return resolve_place([value.replace("/", "")])
