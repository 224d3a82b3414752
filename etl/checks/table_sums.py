"""A small table that sums up another one of its sheet never counts twice: its figures are control (contract 4.1)."""

from __future__ import annotations

from collections.abc import Iterable

from etl.facts.drafts import Draft
from etl.facts.record import SheetRecord

FEWEST = 2  # figures of one measure that a sum is made of
ENOUGH = 0.7  # as of a sheet that sums up others: with a mistake in it, it is still one


def drop_table_sums(record: SheetRecord) -> None:
    """Takes out the drafts of a table without names of its own (总体情况: 宣传单 1530, 讲座 7) that are the sums of the
    other tables' drafts; a figure that is not the sum is a query."""
    tables: dict[int, list[Draft]] = {}
    if len({draft.table for draft in record.drafts} - {0}) < 2:
        return
    for draft in record.drafts:
        if draft.table:
            tables.setdefault(draft.table, []).append(draft)
    for number, own in tables.items():
        if not _speaks_for_the_whole(own):
            continue
        others = [draft for other, drafts in tables.items() if other != number for draft in drafts]
        stated, summed = _by_measure(own), _by_measure(others)
        parts = {m: sum(draft.measure == m for draft in others) for m in stated}
        same = sum(parts[m] >= FEWEST and stated[m] == summed[m] for m in stated)
        if not same or same < ENOUGH * len(stated):
            continue
        taken = [draft for draft in own if parts[draft.measure]]
        for draft in taken:
            record.set_role(draft.cell, "total", number)
            if stated[draft.measure] != summed[draft.measure]:
                found = {"stated": f"{stated[draft.measure]:.0f}", "summed": f"{summed[draft.measure]:.0f}"}
                record.find("table_sum_differs", draft.cell, **found)
        record.find("table_sums_up", taken[0].cell)
        dropped = {id(draft) for draft in taken}
        record.drafts[:] = [draft for draft in record.drafts if id(draft) not in dropped]
        return


def _speaks_for_the_whole(drafts: list[Draft]) -> bool:
    """No unit, day or activity of its own, and no measure twice for the same people in the same way."""
    named = any(
        d.unit or d.context.unit or d.context.activity or d.period or d.context.period for d in drafts
    )
    kinds = {(d.measure, d.groups, d.channels) for d in drafts}
    return not named and len(kinds) == len(drafts)


def _by_measure(drafts: Iterable[Draft]) -> dict[str, float]:
    sums: dict[str, float] = {}
    for draft in drafts:
        sums[draft.measure] = sums.get(draft.measure, 0) + draft.quantity.value
    return sums
