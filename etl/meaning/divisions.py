"""The administrative divisions of China from province to township, from the committed slice.

Source: `data/reference/divisions.csv.gz` (see README.md there). A code's parents are its prefixes of 2, 4
and 6 digits. Some rows are only there to complete that scheme: 市辖区 and 县 of the four municipalities,
省直辖县级行政区划, and the county that repeats a city without counties (441900 东莞市). They keep their
official code but are no place of their own: paths, children and names leave them out, so that 朝阳区 reads
北京市/朝阳区 and 东城街道 reads 广东省/东莞市/东城街道.

The file is decoded on first use (about 10 ms); names of townships are indexed only when a whole-country
look-up needs them (about 50 ms), otherwise only those of the county or city in question.
"""

from __future__ import annotations

import csv
import gzip
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Literal

from etl.meaning.numerals import read_numeral
from etl.regex import regex

Level = Literal["province", "city", "county", "township", "village"]
LEVEL_OF_DIGITS: dict[int, Level] = {2: "province", 4: "city", 6: "county", 9: "township", 12: "village"}
CITY_DIGITS, COUNTY_DIGITS, TOWNSHIP_DIGITS = 4, 6, 9  # of a division's code
REFERENCE = Path(__file__).parents[2] / "data" / "reference"

# The nationalities as they stand in names of autonomous divisions; some drop 族 (塔什库尔干塔吉克自治县).
_NATIONS_TAIL = regex(
    r"(?:(?:柯尔克孜|达斡尔|鄂伦春|鄂温克|乌孜别克|俄罗斯|保安|布朗|布依|朝鲜|德昂|独龙|东乡|仡佬|哈尼|哈萨克|赫哲|基诺|"
    r"景颇|拉祜|傈僳|珞巴|毛南|门巴|蒙古|仫佬|纳西|普米|撒拉|塔吉克|塔塔尔|土家|维吾尔|锡伯|裕固|阿昌)族?|"
    r"[侗白傣回京黎满苗怒畲水土佤瑶彝藏壮羌各]族)+$"
)
_SUFFIX = regex(
    r"(?:特别行政区|自治区|自治州|自治县|自治旗|街道办事处|街道|地区|林区|特区|新区|苏木|民族乡|省|市|盟|州|县|区|旗|镇|乡)$"
)
_ZONE = regex(r"(?:开发|管理|示范|实验|合作|聚集|名胜|保税|试验|园|产业|食品|工业)区$")
# The level also holds farms, parks, prisons and offices (林业局, 芙蓉社区); where no county is known their
# names mean something else far more often.
TOWN_KINDS = ("镇", "乡", "街道", "苏木")
# Farms and regiments that go by a number.
_NUMBERED_FARM = regex(r"[一二三四五六七八九十〇零]{3}农场$")
_REGIMENT = regex(
    r"(?:兵团)?(?:农?第?[一二三四五六七八九十]{1,2}师)?([一二三四五六七八九十〇零]{2,4})团(?:乡|农场|中心团场)?$"
)
_OFFICE = regex(r"(?:[局站队社会办院司狱库所部厂校心]|集团|单位)$")
_AUTONOMOUS = regex(
    r"自治[州县旗]$"
)  # 恩施土家族苗族自治州 is 恩施州, 威宁彝族回族苗族自治县 is 威宁自治县 in everyday use
_PLACEHOLDERS = frozenset({"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"})


@dataclass(frozen=True, slots=True)
class Place:
    """A division: official code, path from the province down ('云南省/保山市/龙陵县'), level, own name."""

    code: str
    path: str
    level: Level
    name: str


@dataclass(frozen=True, slots=True)
class _Table:
    codes: list[str]  # sorted by length, then by code
    names: list[str]
    upper: dict[str, str]  # code -> name down to county
    start: dict[int, int]  # index of the first row of a code length


@cache
def _table() -> _Table:
    text = gzip.decompress((REFERENCE / "divisions.csv.gz").read_bytes()).decode("utf-8")
    cells = text.rstrip("\n").replace("\n", ",").split(",")
    codes, names = cells[2::2], cells[3::2]
    start = {digits: bisect_left(codes, digits, key=len) for digits in (2, 4, 6, 9, 12)}
    upper = dict(zip(codes[: start[9]], names[: start[9]], strict=True))
    return _Table(codes, names, upper, start)


def _row_range(digits: int, within: str) -> range:
    """Rows of one level whose code starts with `within`."""
    table = _table()
    first, end = table.start[digits], table.start.get(digits + (2 if digits < 6 else 3), len(table.codes))
    if not within:
        return range(first, end)
    return range(
        bisect_left(table.codes, within, first, end), bisect_left(table.codes, within + "~", first, end)
    )


def is_placeholder(code: str) -> bool:
    """Whether the row only completes the code scheme (市辖区; a county that repeats its city)."""
    name = _table().upper.get(code, "")
    return len(code) in (4, 6) and (name in _PLACEHOLDERS or name == _table().upper.get(code[:-2]))


def name_of_code(code: str) -> str:
    """The own name of a division, '' for a code that there is not."""
    if len(code) != 9:
        return _table().upper.get(code, "")
    table = _table()
    row = bisect_left(table.codes, code, table.start[9])
    return table.names[row] if row < len(table.codes) and table.codes[row] == code else ""


def ancestor_codes(code: str) -> list[str]:
    """Codes of the real divisions above `code`, province first."""
    return [code[:digits] for digits in (2, 4, 6) if digits < len(code) and not is_placeholder(code[:digits])]


@cache
def place_of_code(code: str) -> Place | None:
    """The division of an official code of 2, 4, 6 or 9 digits, or None."""
    name = name_of_code(code)
    if not name:
        return None
    path = "/".join([*(name_of_code(above) for above in ancestor_codes(code)), name])
    return Place(code, path, LEVEL_OF_DIGITS[len(code)], name)


def place_of_padded_code(code: str) -> Place | None:
    """As `place_of_code`, for codes as other lists write them: 530000, 530500, 530523000000; a village's code
    gives its township (no villages in the slice); a placeholder gives the division that it stands for."""
    if not code.isascii() or not code.isdigit() or len(code) > 12:
        return None
    if len(code) == 12:
        code = code[:9]
    if len(code) == 9 and code.endswith("000"):
        code = code[:6]
    while len(code) in (4, 6) and (code.endswith("00") or is_placeholder(code)):
        code = code[:-2]
    return place_of_code(code)


def _places_of_rows(rows: range) -> Iterator[Place]:
    for row in rows:
        code = _table().codes[row]
        if not is_placeholder(code) and (place := place_of_code(code)) is not None:
            yield place


def all_divisions(level: Level, within: str = "") -> list[Place]:
    """Every division of a level in code order, inside the code prefix `within`; [] for villages."""
    digits = next(digits for digits, name in LEVEL_OF_DIGITS.items() if name == level)
    return [] if digits == 12 else list(_places_of_rows(_row_range(digits, within)))


def children(code: str) -> list[Place]:
    """The divisions directly below, placeholders skipped: 11 gives 16 districts, 4419 its streets and towns;
    '' gives the provinces."""
    digits = {0: 2, 2: 4, 4: 6, 6: 9}.get(len(code))
    if digits is None:
        return []
    found: list[Place] = []
    for row in _row_range(digits, code):
        below = _table().codes[row]
        if is_placeholder(below):
            found += children(below)
        elif (place := place_of_code(below)) is not None:
            found.append(place)
    return found


def parent_chain(code: str) -> list[Place]:
    """The divisions above `code`, province first, without itself."""
    return [place for above in ancestor_codes(code) if (place := place_of_code(above)) is not None]


def stem_of_name(name: str) -> str:
    """The name without its kind and nationalities: 龙陵县 -> 龙陵, 木城彝族傈僳族乡 -> 木城."""
    if name[-1:] in "镇乡" and "族" not in name and "蒙古" not in name:  # most of 41,000, without a pattern
        return name[:-1]
    if not (suffix := _SUFFIX.search(name)) or _ZONE.search(name):
        return name
    stem = name[: suffix.start()]
    if suffix.group().startswith("自治") or suffix.group() in ("民族乡", "乡", "镇", "区"):
        without = _NATIONS_TAIL.sub("", stem)
        stem = without if len(without) > 1 else stem.removesuffix("族")
    return stem


@dataclass(frozen=True, slots=True)
class NameIndex:
    """Name -> codes, by official (or old) name and by stem. `starts` and `stem_starts` are the first two characters of
    each: most places in a text begin with none of them, and no longer name need be looked up there."""

    full: dict[str, tuple[str, ...]]
    stems: dict[str, tuple[str, ...]]
    longest: int  # characters of the longest name
    starts: frozenset[str]
    stem_starts: frozenset[str]

    def full_at_start(self, text: str, most: int) -> int:
        """The characters of the longest full name, of at most that many, with which a text begins; 0 for none."""
        if text[:2] not in self.starts:
            return 0
        return next((at for at in range(min(most, self.longest), 1, -1) if text[:at] in self.full), 0)


NO_NAMES = NameIndex({}, {}, 0, frozenset(), frozenset())


def _build_index(rows: list[tuple[str, str]]) -> NameIndex:
    full: dict[str, tuple[str, ...]] = {}
    stems: dict[str, tuple[str, ...]] = {}
    for code, name in rows:
        full[name] = (*full.get(name, ()), code)
        stem = stem_of_name(name)
        if len(stem) > 1 and stem != name and code not in stems.get(stem, ()):
            stems[stem] = (*stems.get(stem, ()), code)
    starts, stem_starts = (frozenset([name[:2] for name in names]) for names in (full, stems))
    return NameIndex(full, stems, max(map(len, full), default=0), starts, stem_starts)


@cache
def _old_names_and_years() -> list[tuple[str, str, str]]:
    """(today's code, old name, year or '') from the reviewable list."""
    with (REFERENCE / "old_names.csv").open(encoding="utf-8", newline="") as file:
        return [(row["code"], row["old_name"], row["year"]) for row in csv.DictReader(file)]


def _old_names() -> list[tuple[str, str]]:
    return [(code, name) for code, name, _ in _old_names_and_years()]


@cache
def upper_index() -> NameIndex:
    """Names of provinces, cities and counties of the whole country, old names included."""
    table = _table()
    rows = [(code, name) for code, name in table.upper.items() if not is_placeholder(code)]
    rows += [
        (code, stem_of_name(name) + kind)
        for code, name in rows
        if (autonomous := _AUTONOMOUS.search(name))
        for kind in (name[-1], autonomous[0])
    ]
    lately: list[tuple[str, str]] = []
    long_ago = _before_they_were_cities([*rows, *_old_names()])
    today = {stem_of_name(name) for _, name in rows}
    for code, name, year in _old_names_and_years():
        if len(code) < 9:
            lends = year and stem_of_name(name) not in today  # 徽州地区 lends 徽州 to no other than 徽州区
            (lately if lends else long_ago).append((code, name))
    index = _build_index(rows + lately)
    full = dict(index.full)
    for code, name in long_ago:
        full[name] = (*full.get(name, ()), code)
    starts = index.starts.union(name[:2] for _, name in long_ago)
    return replace(index, full=full, starts=starts, longest=max(map(len, full)))


def _before_they_were_cities(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """海安县 of 海安市: nearly every city of a county's rank was the county of its stem, where no other bears that name."""
    names = {name for _, name in rows}
    counties = [
        (code, f"{stem_of_name(name)}县") for code, name in rows if len(code) == 6 and name[-1] == "市"
    ]
    return [(code, old) for code, old in counties if old not in names and len(old) > 2]


@cache
def township_index(within: str) -> NameIndex:
    """Names of townships inside a code prefix, old names included; for the whole country ('') only those of
    a kind in `TOWN_KINDS`, and farms and regiments that go by a number, as no two do: 八五二农场, 一四七团."""
    table, rows = _table(), _row_range(9, within)
    named = list(zip(table.codes[rows.start : rows.stop], table.names[rows.start : rows.stop], strict=True))
    if within:
        found = [(code, name) for code, name in named if not _OFFICE.search(name)]
    else:
        found = [
            (code, name)
            for code, name in named
            if name.endswith(TOWN_KINDS) or _NUMBERED_FARM.match(name) or _REGIMENT.match(name)
        ]
    found += [
        (code, short)
        for code, name in named
        if (regiment := _REGIMENT.match(name))
        for short in _short_names(regiment[1])
    ]
    old = [(code, name) for code, name in _old_names() if len(code) == 9 and code.startswith(within)]
    return _build_index(found + old)


def _short_names(number: str) -> tuple[str, ...]:
    """What 兵团一四七团 is called: 一四七团, 147团."""
    value = read_numeral(number)
    return (f"{number}团", f"{value:f}团") if value is not None else (f"{number}团",)


@cache
def _common_words() -> frozenset[tuple[str, str]]:
    with (REFERENCE / "divisions_words.csv").open(encoding="utf-8", newline="") as file:
        return frozenset((row["word"], row["rule"]) for row in csv.DictReader(file))


def is_common_word(word: str, rule: Literal["never_without_kind", "common_word"]) -> bool:
    """Whether a division's name or stem is an ordinary word too (人民医院, 城区), see divisions_words.csv."""
    return (word, rule) in _common_words()
