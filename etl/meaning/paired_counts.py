"""Two counts in one cell: 3/240 under 讲座（场次/人次）, 2次(120人), 120人（2场）. The head's halves, the units
and the head's words say what each of them counts."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from etl.meaning.head_units import SCALES, UNIT_WORDS
from etl.meaning.header import PAIR_SIGN, HeaderMeaning, read_header
from etl.meaning.lexicon import measure_for_unit, squeeze, units_of
from etl.meaning.quantity import CellReading, Quantity, read_quantity
from etl.regex import regex

_UNIT = "|".join(sorted(UNIT_WORDS, key=len, reverse=True)).replace("%|", "")
_UNITS_IN_HEAD = regex(
    rf"\(([万亿千百]?)({_UNIT})数?[/、]([万亿千百]?)({_UNIT})数?\)$"
)  # (场次/人数) as (场次/人次)
_REACHED = "共|覆盖|受众|受教育|参[加与会训]|培训|到场|听众|惠及"
LONGEST_COUNTS = 30  # characters
_COUNTS_ALONE = regex(
    rf"(?>{_UNIT}|{_REACHED}|[\d一二两三四五六七八九十百千万计约近超达上余多左右.、/,;()+])+"  # 万元 is one word, not two
)
_IN_BRACKETS = regex(
    r"(?P<one>[^()/、]*(?:场次|次数|场数|场|户数|户次|(?<![入进到])户))\((?P<other>人|(?:参[加与会训]|受众|受教育|覆盖)?人[次数]|受众)\)(?P<kind>次)?"
)
_PAIR = regex(
    rf"共?(?P<one>\d{{1,9}}[余多]?)(?:[/、]|(?P<of_one>{_UNIT})[/、,;(+]*|\()(?:{_REACHED})?"
    rf"(?P<other>\d{{1,9}}[余多]?)(?P<of_other>{_UNIT})?(?:{_REACHED})?\)?"
)
_HALF_UNIT = regex(rf"(?:{_UNIT})$")
LONGEST_HALF = 10  # characters


def holds_two_counts(text: str) -> bool:
    """Whether a cell is two plain counts and nothing else."""
    return not text.isdigit() and _PAIR.fullmatch(squeeze(text)) is not None


def second_count(text: str) -> str:
    """120 of 2场(120), as it stands there; '' for what is no pair."""
    pair = _PAIR.fullmatch(squeeze(text))
    return pair["other"] + (pair["of_other"] or "") if pair else ""


def counts_alone(text: str) -> bool:
    """2次，约120余人: nothing but numbers, their units and how they were reached, so that the head's words hold for it."""
    plain = squeeze(text)  # a cell of counts is short
    return len(plain) <= LONGEST_COUNTS and _COUNTS_ALONE.fullmatch(plain) is not None


def read_pair(text: str, head: str, meaning: HeaderMeaning) -> list[tuple[HeaderMeaning, Quantity]]:
    """[(what is counted, how much)] of a cell of two counts under a head; [] where that is not said of both."""
    pair = _PAIR.fullmatch(squeeze(text))
    counted = _counted(squeeze(head), meaning, pair["of_one"] or "", pair["of_other"] or "") if pair else []
    measures = {half.measure for half in counted}
    if pair is None or len(measures) < 2 or "" in measures:
        return []
    numbers = (pair["one"], pair["of_one"] or ""), (pair["other"], pair["of_other"] or "")
    readings = [
        read_quantity(number + unit, half.scale).quantity or read_quantity(number, half.scale).quantity
        for (number, unit), half in zip(numbers, counted, strict=True)
    ]  # 120人数: a unit of heads, which cells seldom have
    return _told(counted, readings)


def _open_halves(text: str) -> tuple[list[str], list[CellReading]]:
    """2 and 若干 of 2/若干, and how each of them reads; nothing where one is neither a number nor in place of one."""
    halves = [half.strip("()") for half in squeeze(text).split("/")]
    if len(halves) == len(("one", "other")) and all(len(half) <= LONGEST_HALF for half in halves):
        readings = [read_quantity(half) for half in halves]
        if {"quantity", "vague", "blank"}.issuperset(reading.kind for reading in readings):
            return halves, readings
    return [], []


@lru_cache(maxsize=4_000)
def holds_open_pair(text: str) -> bool:
    """Whether a cell is two counts of which one at least is told in words, or left open: 2/若干, 约300/2."""
    return "/" in text and bool(_open_halves(text)[0])


def read_open_pair(
    text: str, head: str, meaning: HeaderMeaning
) -> tuple[list[tuple[HeaderMeaning, Quantity]], str]:
    """What 2/若干, 2场/约300人 or —/120 tell: what is counted, and the words that stand in place of a count, '' where none
    do. ([], '') for any other cell."""
    halves, readings = _open_halves(text)
    kinds = [reading.kind for reading in readings]
    if "quantity" not in kinds:
        return [], ""
    units = [found[0] if (found := _HALF_UNIT.search(half)) else "" for half in halves]
    counted = _counted(squeeze(head), meaning, *units)
    if len({half.measure for half in counted} - {""}) < len(halves):
        return [], ""
    scaled = [read_quantity(told, half.scale).quantity for told, half in zip(halves, counted, strict=True)]
    told = _told(counted, scaled)
    return told, next((half for half, kind in zip(halves, kinds, strict=True) if kind == "vague"), "")


def _told(
    counted: list[HeaderMeaning], quantities: list[Quantity | None]
) -> list[tuple[HeaderMeaning, Quantity]]:
    return [
        (half, replace(quantity, unit=half.unit))
        for half, quantity in zip(counted, quantities, strict=True)
        if quantity is not None
    ]


def measure_of_part(meaning: HeaderMeaning, unit: str) -> str:
    """260人 says what it counts by itself, 2次 and 2期 by the words over them; '' where nothing does."""
    own = measure_for_unit("", unit) if unit else meaning.measure
    own = own or (meaning.measure if meaning.measure and unit in units_of(meaning.measure) else "")
    return own or (meaning.core and measure_for_unit(meaning.core, unit)) or ""


def _counted(head: str, meaning: HeaderMeaning, *units: str) -> list[HeaderMeaning]:
    """What two numbers with these units ('' for none) count; nothing where it is not said."""
    halves = _halves(head, meaning)
    if not any(units):
        return halves
    if not halves and not units[1]:
        return []  # 2场(120) under 讲座（场）
    both = zip(halves or [meaning, meaning], units, strict=True)
    return [
        replace(half, measure=measure_of_part(replace(half, core=meaning.core), unit), unit=unit)
        if unit and not (half.measure and half.unit == unit)  # 12人/3台 under 出动人员/宣传车（人/台）
        else half
        for half, unit in both
    ]


def _names(head: str) -> list[str]:
    """The two names of 讲座场次/参加人数, and of 场次（人次） and 场（人）次, whose cells are written in the same way."""
    if within := _IN_BRACKETS.fullmatch(head):
        kind = within["kind"] or ""
        return [within["one"] + kind, within["other"] + (kind if len(within["other"]) == 1 else "")]
    return PAIR_SIGN.split(head)


def _halves(head: str, meaning: HeaderMeaning) -> list[HeaderMeaning]:
    """What the two halves of a head count; nothing where it has no two."""
    if units := _UNITS_IN_HEAD.search(head):
        names = PAIR_SIGN.split(head[: units.start()])
        scaled = [(units[1], units[2].removesuffix("数")), (units[3], units[4].removesuffix("数"))]
        named = [
            read_header(f"{name}({scale}{unit})") for name, (scale, unit) in zip(names, scaled, strict=False)
        ]
        if len(names) == len(named) == 2 and all(half.measure and not half.aside for half in named):
            return named  # 宣传单/海报（份/张）
        core = "" if meaning.total else meaning.core  # 合计（场次/人次） counts by its units alone
        return [
            replace(meaning, measure=measure_for_unit(core, unit) or "", unit=unit, scale=SCALES[scale])
            for scale, unit in scaled
        ]
    halves = [read_header(half) for half in _names(head)]
    return halves if len(halves) == 2 and not any(half.aside for half in halves) else []
