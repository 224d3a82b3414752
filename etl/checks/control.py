"""Figures that another place of the file says already: which tables hold them, what they add up to, and taking them out."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeVar

from etl.facts.drafts import Draft
from etl.facts.record import SheetRecord

Key = TypeVar("Key", bound=Hashable)


def drafts_by_table(record: SheetRecord) -> dict[int, list[Draft]]:
    """{table: its drafts} of those that stand in one."""
    tables: dict[int, list[Draft]] = {}
    number, own = 0, []
    for draft in record.drafts:
        if draft.table != number:
            number = draft.table
            own = tables.setdefault(number, [])
        own.append(draft)
    tables.pop(0, None)
    return tables


def sums_by(keyed: Iterable[tuple[Key, Draft]]) -> dict[Key, float]:
    """{key: what the drafts of it add up to}."""
    sums: dict[Key, float] = {}
    for own, draft in keyed:
        sums[own] = sums.get(own, 0) + draft.quantity.value
    return sums


def unit_of(draft: Draft) -> str:
    """The unit that the figure or its row names."""
    return draft.unit or draft.context.unit


def is_event(draft: Draft) -> bool:
    """Whether the figure is of an activity or has a time of its own."""
    return bool(draft.context.activity) or (draft.period or draft.context.period) is not None
