"""Which division a row of a table of bases or of a roster speaks for.

A division is one of the national list, or a village, which that list does not have: it is named under its township.
What is not certain is no division: a base at the wrong place is worse than none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from etl.meaning.divisions import (
    LEVEL_OF_DIGITS,
    Place,
    children,
    place_of_code,
    place_of_padded_code,
    stem_of_name,
)
from etl.meaning.lexicon import squeeze
from etl.meaning.place import find_places, parse_district_option, resolve_place
from etl.meaning.total_words import TOTAL
from etl.regex import regex

VILLAGE = regex(r".*(?:村|社区|居委会|居民委员会|村委会|村民委员会|嘎查|牧委会|屯|寨|小组)(?:\(.*\))?")
_TOTAL_WORD = regex(r"(?:总?合计|小计|总计|共计|汇总|^全(?:县|市|区|省|镇|乡|街道|州|旗)|计$)[:：]?")
_ADDITION = regex(r"(?:人民政府|政府|办事处|\(.*\))$")
_NUMBER = regex(r"^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．])")


@dataclass(frozen=True, slots=True)
class Division:
    """`code` of a village is its own 12 digits where the file gives them, else its township's 9; `path` names it."""

    code: str
    path: str
    level: str


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Why a name is no division: unknown, ambiguous (between `candidates`), township_missing for a village, or
    district_missing where nothing says in which county the table is, code_differs where its code is another's."""

    reason: str
    candidates: tuple[Place, ...] = ()


@dataclass
class Divisions:
    """Resolves names of one sheet. `hints`: what else says where it is (title, unit, file), the nearest first;
    `within`: the code that was supplied. `current`: the township of the last row, for the villages below it."""

    hints: tuple[str, ...]
    within: str = ""
    current: Place | None = None
    _known: dict[tuple[str, ...], Place | Unplaced] = field(default_factory=dict)

    @cached_property
    def own(self) -> Place | None:
        """The division that the sheet as a whole is about, as far as it says so."""
        return resolve_place(self.hints, self.within).place

    def find(self, names: Sequence[str], code: str = "") -> Division | Unplaced:
        """The division of a row from the texts that name it, the upper ones first, and its code where it has one."""
        plain = [name for name in map(_plain, names) if name]
        found = self._of_code(plain, code) or self._of_names(plain, any(map(_is_small_total, names)))
        if isinstance(found, Division) and found.level != "village":
            place = place_of_code(found.code)
            self.current = place if found.level == "township" else None
        return found

    def about(self, texts: Sequence[str]) -> Division | Unplaced:
        """Where something is that texts name (a unit's name), inside the sheet's own division."""
        reading = resolve_place([*texts, *self.hints], self.within)
        if reading.ambiguous:
            return Unplaced("ambiguous", reading.ambiguous)
        return division_of(reading.place) if reading.place else Unplaced("district_missing")

    def _of_code(self, names: list[str], code: str) -> Division | Unplaced | None:
        if len(code) == 12 and not code.endswith("000") and (town := place_of_code(code[:9])):
            name = names[-1] if names else code
            return Division(code, f"{town.path}/{name}", "village")
        place = place_of_padded_code(code) if len(code) >= 6 else None
        if place is None:
            return None
        named = not names or squeeze(stem_of_name(place.name)) in names[-1]
        return division_of(place) if named else Unplaced("code_differs", (place,))

    def _of_names(self, names: list[str], small_total: bool) -> Division | Unplaced:
        if not names:
            place = self.current if small_total and self.current else self.own
            return division_of(place) if place else Unplaced("district_missing")
        name, above = names[-1], names[:-1]
        upper = self._listed(above[-1], above[:-1]) if above else None
        if isinstance(upper, Place) and upper.level == "township" and name != above[-1]:
            return _village(upper, name)
        listed = self._listed(name, above)
        if isinstance(listed, Place):
            return division_of(listed)
        return self._village_of(name, above) if VILLAGE.fullmatch(name) else listed

    def _listed(self, name: str, above: Sequence[str]) -> Place | Unplaced:
        """The division of the national list that a whole name names."""
        if exact := self._below.get(name):
            return exact
        key = (name, *above)
        if key not in self._known:
            self._known[key] = self._look_up(name, above)
        return self._known[key]

    def _look_up(self, name: str, above: Sequence[str]) -> Place | Unplaced:
        reading = resolve_place([name, *reversed(above), *self.hints], self.within)
        county = reading.place.code[:6] if reading.place else self.within
        found = find_places(_ADDITION.sub("", name), county)
        rest = _ADDITION.sub("", name)
        for one in found:
            rest = rest.replace(one.text, "", 1)
        if reading.ambiguous:
            return Unplaced("ambiguous", reading.ambiguous)
        if not found or rest or reading.place is None:
            return Unplaced("unknown")
        fits = any(place.code == reading.place.code for one in found for place in one.candidates)
        own = self.own  # 镇安 in a sheet of 龙陵县 is no county elsewhere
        inside = (
            own is None or reading.place.code.startswith(own.code) or own.code.startswith(reading.place.code)
        )
        return reading.place if fits and inside else Unplaced("unknown")

    @cached_property
    def _below(self) -> dict[str, Place | None]:
        """The divisions below the sheet's own by name, with its kind and without (龙山), offices and farms too; None
        where two have it."""
        below = children(self.own.code) if self.own else []
        if self.own and len(self.own.code) < 6:
            below = [*below, *(deeper for place in below for deeper in children(place.code))]
        found: dict[str, Place | None] = {}
        for names in (
            [squeeze(place.name) for place in below],
            [squeeze(stem_of_name(p.name)) for p in below],
        ):
            several = {name for name, count in Counter(names).items() if count > 1}
            for name, place in zip(names, below, strict=True):
                found.setdefault(name, None if name in several else place)
        return found

    def _village_of(self, name: str, above: Sequence[str]) -> Division | Unplaced:
        """A village under the township that its own cell, the cells before it, the rows above or the title name."""
        county = self.own.code[:6] if self.own else self.within
        before = [one for one in find_places(name, county) if one.start == 0 and one.end < len(name)]
        hints = [*(one.text for one in before[:1]), *reversed(above)]
        if self.current is not None and not hints:
            return _village(self.current, name)
        town = resolve_place([*hints, *self.hints], self.within).place
        if town is None or town.level != "township":
            return Unplaced("township_missing")
        return _village(town, name[before[0].end :] if before else name)


def division_of(place: Place) -> Division:
    return Division(place.code, place.path, LEVEL_OF_DIGITS[len(place.code)])


def _village(town: Place, name: str) -> Division:
    return Division(town.code, f"{town.path}/{name}", "village")


def _plain(name: str) -> str:
    """A name without numbering and without the word that says it is a total: 龙陵县合计 -> 龙陵县."""
    text = _NUMBER.sub("", squeeze(name))
    return _TOTAL_WORD.sub("", text) if TOTAL.match(text) else text


def _is_small_total(name: str) -> bool:
    return "小计" in squeeze(name)


def supplied_code(district: str) -> str:
    """The code of `--district`, '' where it names none."""
    place = parse_district_option(district).place if district else None
    return place.code if place else ""
