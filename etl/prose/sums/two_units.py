"""One noun with two numbers: 读本130套共260册, 两台宣传车…21台次 are one figure, told in two units (contract 4.1, 4.5)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from etl.meaning.packs import OF_PAPER
from etl.prose.passages.passage import REMEMBERED, Figure, Passage
from etl.prose.words.zones import MATERIALS
from etl.regex import regex

_IN_ALL = regex(r"[,(]?(?:一?共|合计|总计|总共|共计|计)(?:计|有|约|近)*")
_PERSONS = frozenset(["people_reached", "staff", "app_installs", "pledges", "consultations"])
_PACKS = frozenset(f"{OF_PAPER}袋盒提套")
_CARS = frozenset(["台", "辆", "部", "架", "艘"])
_TRIPS = frozenset(["台次", "辆次", "车次", "趟", "趟次", "次", "架次"])
_ANOTHER_CAR = regex(r"(?<![出发])车(?!载)")


def leave_out_twice_told(passage: Passage, figures: Sequence[Figure]) -> list[Figure]:
    """Without the packs, places or cars whose contents or trips the next figure counts."""
    told: set[int] = set()
    for at, (one, after) in enumerate(pairwise(figures)):
        packed = one.found.quantity.unit in _PACKS and after.measure in MATERIALS
        if not (packed or one.measure == after.measure) or one.clause.sentence != after.clause.sentence:
            continue
        before = figures[at - 1] if at else None
        # 明白纸5.2万张、手册8千册，合计6万份 sums up a list; so does 宣传单300份、海报200张，共计500份
        alike = before is not None and (
            before.measure == one.measure == after.measure
            or (
                {before.measure, one.measure, after.measure} <= MATERIALS
                and not packed
                and passage.text[one.found.end] != "("
            )
        )
        listed = before is not None and alike and before.clause.sentence == one.clause.sentence
        if not listed and are_packs(passage, one, after):
            told.add(id(one))
        if are_cars(passage, one, after):  # 3辆宣传车、5辆三轮车…出车460趟
            told.update(
                id(car)
                for car in figures[max(0, at - REMEMBERED) : at + 1]
                if car.measure == "vehicles"
                and car.clause.sentence == one.clause.sentence
                and car.found.quantity.unit in _CARS
            )
    return [figure for figure in figures if id(figure) not in told] if told else list(figures)


def are_packs(passage: Passage, one: Figure, after: Figure) -> bool:
    """宣传袋50包（共500个）: the same thing, in another unit and in all."""
    if one.measure in _PERSONS or one.found.quantity.unit == after.found.quantity.unit:
        return False
    if not _IN_ALL.fullmatch(passage.text, one.found.end, after.found.start):
        return False
    after.group = one.group if after.group == "unspecified" else after.group
    after.channel = one.channel if after.channel == "unspecified" else after.channel
    return True


def are_cars(passage: Passage, one: Figure, after: Figure) -> bool:
    """宣传车3辆，累计巡回45台次: how often the cars went out, where no other ones are named."""
    if one.measure != "vehicles" or one.quantity.value > after.quantity.value:
        return False
    units = one.found.quantity.unit in _CARS and after.found.quantity.unit in _TRIPS
    return (
        units
        and not _ANOTHER_CAR.search(passage.text, max(after.clause.start, one.found.end), after.found.start)
        and not _ANOTHER_CAR.match(passage.text, after.found.end)
    )
