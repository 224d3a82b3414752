"""Papers that are counted by the pack: 沓（100张/沓） over 26, and 26沓（每沓100张） in a cell, are 2,600 sheets. Of a pack
of which nothing is told nobody knows how many are in it."""

from __future__ import annotations

from dataclasses import dataclass

from etl.meaning.lexicon import squeeze
from etl.meaning.quantity import Quantity
from etl.regex import regex

OF_PAPER = "箱包捆扎摞沓叠"  # in which papers alone are counted
PACKS = frozenset(f"{OF_PAPER}刀盒袋筐桶")
_PACK = f"[{''.join(sorted(PACKS))}]"
_IN_ONE = (
    r"(?:每(?P=pack)|[1一](?P=pack)[=为]?|(?P=pack)装)?(?P<count>\d{1,5})(?P<unit>[份张册本页个只条把支套件])"
    r"(?:/(?P=pack)|每(?P=pack)|[1一](?P=pack))?"
)
# 沓(100张/沓), 箱,每箱500份, 1沓=100张, 捆/每捆200份
_OF_HEAD = regex(rf"[1一]?(?P<pack>{_PACK})[,:;、(=为/]*{_IN_ONE}\)?")
# 每箱500份: who says so above a number counts boxes
_EACH_OF_HEAD = regex(
    rf"(?:每|[1一])(?P<pack>{_PACK})[=为装]?(?P<count>\d{{1,5}})(?P<unit>[份张册本页个只条把支套件])"
)
_HEAD_OF_PACKS = regex(r"[^\d()]{2,12}\((?P<inside>[^()]{4,16})\)")
_ONE_HOLDS = regex(rf"^[1一]|(?<!\d)[1一]{_PACK}")
_OF_CELL = regex(rf"(?P<packs>\d{{1,5}})(?P<pack>{_PACK})[,:;、(*×xX]*{_IN_ONE}\)?")


@dataclass(frozen=True, slots=True)
class Pack:
    """How many of what a pack holds."""

    count: int
    unit: str


def pack_of_head(words: str) -> Pack | None:
    """What the bracket of a head, or a cell below 计量单位, says that a pack holds."""
    if each := _EACH_OF_HEAD.fullmatch(words):
        return Pack(int(each["count"]), each["unit"])
    told = _OF_HEAD.fullmatch(words)
    return Pack(int(told["count"]), told["unit"]) if told and _says_of_one(told.group()) else None


def heads_packs(text: str) -> bool:
    """Whether a text is a head whose bracket says what a pack holds: 宣传单（沓，每沓100张）."""
    head = _HEAD_OF_PACKS.fullmatch(squeeze(text))
    return head is not None and pack_of_head(head["inside"]) is not None


def counted_in_packs(text: str) -> Quantity | None:
    """So many packs, each of so many: 26沓（每沓100张）; None for anything else."""
    told = _OF_CELL.fullmatch(squeeze(text))
    if told is None or not _says_of_one(told.group()[len(told["packs"]) :]):
        return None
    number = float(int(told["packs"]) * int(told["count"]))
    return Quantity(number, number, number, "exact", told["unit"])


def _says_of_one(words: str) -> bool:
    """2箱，500份 may be both: only 每, /, = and × say that each holds so many."""
    return any(sign in words for sign in "每/=×*xX装") or _ONE_HOLDS.search(words) is not None
