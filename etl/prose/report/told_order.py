"""Lines of a chain that give their numbers in the order that its first line asks for: 顺序：宣传单 入户 讲座, and below it
大堰村 180份 64户 1场.

What each number counts is put before it, so that the line is read as if it had said so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from etl.meaning.edits import Edit, Written, edited, put_around
from etl.meaning.lexicon import find_measures, units_of, usual_unit
from etl.meaning.quantity_grammar import UNIT
from etl.prose.report.line_forms import CHAIN
from etl.regex import regex

_LINES_OF_TOP = 4
_ORDER = regex(r"(?:顺序|格式|模板|依次)(?:为|是|如下|报)?\s*[:：]\s*(?P<slots>[^。；;，,]{4,80})")
_SLOT = regex(r"[\s、+＋/|—-]+")
_UNIT_OF_SLOT = regex(r"[(（](?P<unit>[\u4e00-\u9fff]{1,2})[)）]")
_NAME = regex(r"名称?$|姓名|^(?:单位|社区|村|企业|网格|班级)$")
_SUM = regex(r"(?:[总合共小]计|一?共|汇总)[\s:：]")
_EXAMPLE = regex(r"\s*(?:示?例|样例|例如)[:：\s]")
_FEWEST = 2  # things that are asked for
_NUMBERED = regex(r"\s*(?:[(（]?\d{1,3}[)）、.．]\s*)?")
_N = "一二两三四五六七八九十百千万几"
_COUNT = regex(
    rf"(?:约|近)?(?P<number>\d[\d.]*[余多来几]?[万千百]?[余多]?|[{_N}]+[余多来]?)(?P<unit>{UNIT})?(?=[\s、，,；;。（(]|$)"
)
_GAP = regex(r"[\s、，,]+")


@dataclass(frozen=True, slots=True)
class _Slot:
    """One thing that is asked for: its noun, its measure, and the unit of a number without one."""

    noun: str
    measure: str
    unit: str


def in_told_order(written: Sequence[Written]) -> list[Written]:
    """The lines with the nouns of their numbers, each with the place of its characters; as they are where no first line of
    a chain says in which order they come."""
    top = [text for text, _ in written[:_LINES_OF_TOP]]
    order = _order_of(top) if any(CHAIN.match(text.strip()) or "接龙" in text for text in top) else None
    return [_with_nouns(text, places, *order) for text, places in written] if order else list(written)


def _order_of(top: Sequence[str]) -> tuple[int, list[_Slot]] | None:
    """How many names stand in front, and what is counted behind them; None where no line says so."""
    told = next(filter(None, map(_ORDER.search, top)), None)
    words = [word for word in _SLOT.split(told["slots"].strip()) if word] if told else []
    names = len(list(takewhile(_NAME.search, words)))
    asked = [word for word in words if not _NAME.search(word)]
    slots = [slot for slot in map(_slot_of, asked) if slot]
    return (max(names, 1), slots) if len(slots) >= _FEWEST and len(slots) == len(asked) else None


def _slot_of(word: str) -> _Slot | None:
    unit = _UNIT_OF_SLOT.search(word)
    noun = _UNIT_OF_SLOT.sub("", word)
    measures = find_measures(noun)
    if not measures and unit and unit["unit"] in ("人", "人次"):
        return _Slot("受众", "people_reached", unit["unit"])  # 参加(人)
    if not measures:
        return None
    measure = measures[-1].code
    return _Slot(noun, measure, unit["unit"] if unit else usual_unit(measure))


def _with_nouns(text: str, places: tuple[int, ...] | None, names: int, slots: Sequence[_Slot]) -> Written:
    begin = _end_of(_NUMBERED, text, 0)
    names = 1 if _SUM.match(text, begin) else names
    gaps = list(islice(_GAP.finditer(text, begin), names))
    # 1网格 蒋琼 16户: only of several names one may be a number
    if (
        _EXAMPLE.match(text)
        or len(gaps) < names
        or (names == 1 and any(map(str.isdigit, text[begin : gaps[0].start()])))
    ):
        return text, places
    edits = list[Edit]()
    for slot, count in zip(slots, _counts_from(text, gaps[-1].end(), len(slots)), strict=False):
        if count["unit"] and count["unit"] not in units_of(slot.measure):
            return text, places
        start, end = count.span()
        edits += put_around(text, start, end, slot.noun, "" if count["unit"] else slot.unit)
        if gap := _GAP.match(text, end):
            edits.append((*gap.span(), "，"))
    return edited(text, edits, places)


def _end_of(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _counts_from(text: str, at: int, most: int) -> list[re.Match[str]]:
    """The counts without a noun, one behind the other, with which the text goes on."""
    found = list[re.Match[str]]()
    while len(found) < most and (count := _COUNT.match(text, at)):
        found.append(count)
        at = _end_of(_GAP, text, count.end())
    return found
