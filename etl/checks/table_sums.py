"""A small table that sums up another one of its sheet never counts twice: its figures are control (contract 4.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from etl.checks.control import drafts_by_table, is_event, sums_by, unit_of
from etl.facts.context import SheetContext
from etl.facts.drafts import Draft
from etl.facts.record import SheetRecord, sums_told, take_out
from etl.meaning.unit import UnitNames
from etl.regex import regex

FEWEST = 2  # figures of one measure that a sum is made of
ENOUGH = 0.7  # as of a sheet that sums up others: with a mistake in it, it is still one

SUMS_UP = regex(r"汇总|合计|总计|累计|总[表览]|汇表|小结|总体|总情况")  # the caption of a block below others

Key = tuple[str, str]  # unit, or '' for all of them, and measure


def drop_table_sums(record: SheetRecord, contexts: Mapping[int, SheetContext], names: UnitNames) -> None:
    """Takes out the drafts of a table without days and activities of its own (总体情况: 宣传单 1530, 讲座 7; 单位 | 场次
    above the list of the activities; 两周汇总 below the blocks of two weeks) that are the sums of the other tables' drafts;
    a figure that is not the sum is a query."""
    tables = drafts_by_table(record)
    for number, own in tables.items() if len(tables) > 1 else ():
        others = [draft for other, drafts in tables.items() if other != number for draft in drafts]
        sums_up = _sums_up(number, tables, contexts)
        key = _key(own, others, names, sums_up)
        if key is None:
            continue
        stated, summed = (sums_by((key(draft), draft) for draft in some) for some in (own, others))
        parts = {k: sum(key(draft) == k for draft in others) for k in stated}
        several = max(parts.values()) >= FEWEST or (sums_up and len(tables) > FEWEST)
        fewest = 1 if any(map(unit_of, own)) and several else FEWEST
        same = sum(parts[k] >= fewest and stated[k] == summed[k] for k in stated)
        if not same or same < ENOUGH * len(stated):
            continue
        taken = [draft for draft in own if parts[key(draft)]]
        for draft in taken:
            if stated[key(draft)] != summed[key(draft)]:
                record.find(
                    "table_sum_differs", draft.cell, **sums_told(stated[key(draft)], summed[key(draft)])
                )
        record.find("table_sums_up", taken[0].cell)
        take_out(record, taken)
        return


def _sums_up(number: int, tables: Mapping[int, list[Draft]], contexts: Mapping[int, SheetContext]) -> bool:
    """Does a block say that it sums up the others, by its caption or as its time holds the shorter ones of them all?"""
    own = contexts[number]
    times = [contexts[other].period for other in tables if other != number]
    longer = own.period is not None and all(
        time is not None and time != own.period and own.period.holds(time) for time in times
    )
    return longer or SUMS_UP.search(own.caption) is not None


def _key(
    own: list[Draft], others: list[Draft], names: UnitNames, sums_up: bool
) -> Callable[[Draft], Key] | None:
    """By what a table and the others are compared: by measure alone, or by unit too; None where they cannot be."""
    if not _speaks_for_the_whole(own):
        return None
    units = {names.canonical(unit_of(draft)).name for draft in own if unit_of(draft)}
    if units and not (sums_up or all(map(is_event, others))):
        return None
    if units and any(map(unit_of, others)):
        return lambda draft: (names.canonical(unit_of(draft)).name, draft.measure)
    return (lambda draft: ("", draft.measure)) if len(units) < 2 else None


def _speaks_for_the_whole(drafts: list[Draft]) -> bool:
    """No day or activity of its own, and no measure twice for the same people in the same way."""
    kinds = {(unit_of(d), d.measure, d.groups, d.channels) for d in drafts}
    return not any(map(is_event, drafts)) and len(kinds) == len(drafts)
