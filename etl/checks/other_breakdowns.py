"""按单位 | 按方式 | 按对象: tables that tell the same figures apart in another way count once (contract 4.1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from etl.checks.control import drafts_by_table, is_event, sums_by, unit_of
from etl.checks.summaries import SheetFacts
from etl.facts.drafts import Draft
from etl.facts.record import take_out

FEWEST = 2  # figures of one measure that are told apart
LEAST = 20  # of a single measure: as small sums agree by chance


@dataclass(slots=True)
class _Told:
    """The drafts of one table, what tells them apart (event, unit, group, channel) and their sums by measure."""

    sheet: SheetFacts
    number: int
    drafts: list[Draft]
    apart: frozenset[str]
    sums: dict[str, float]

    @property
    def rank(self) -> int:
        """Days and events say more than units, and these more than groups and ways."""
        return 0 if "event" in self.apart else 1 if "unit" in self.apart else 2

    @property
    def when(self) -> object:
        return self.sheet.contexts[self.number].period


def drop_other_breakdowns(sheets: list[SheetFacts]) -> None:
    """Takes out the drafts of tables whose sums are those of another table that tells them apart by something else. The
    one that says most counts; a query at the first cell of each of the others names it."""
    found = [
        (sheet, number, drafts)
        for sheet in sheets
        for number, drafts in drafts_by_table(sheet.record).items()
    ]
    if len(found) < 2:
        return
    kept: list[_Told] = []
    for table in sorted((_told(*one) for one in found), key=lambda told: told.rank):
        same = next((other for other in kept if _say_the_same(other, table)), None)
        if same is None:
            kept.append(table)
        else:
            _take_out(table, same)


def _told(sheet: SheetFacts, number: int, drafts: list[Draft]) -> _Told:
    apart = frozenset(kind for draft in drafts for kind in _kinds(draft))
    return _Told(sheet, number, drafts, apart, sums_by((draft.measure, draft) for draft in drafts))


def _kinds(draft: Draft) -> Iterable[str]:
    context = draft.context
    if is_event(draft):
        yield "event"
    if unit_of(draft):
        yield "unit"
    if draft.groups or context.groups:
        yield "group"
    if draft.channels or context.channels:
        yield "channel"


def _say_the_same(one: _Told, other: _Told) -> bool:
    """Do both tables tell figures apart, each by something that the other has not, and agree in every measure of both?"""
    if not (one.apart - other.apart and other.apart - one.apart) or one.when != other.when:
        return False
    shared = one.sums.keys() & other.sums.keys()
    told = [m for m in shared if min(_parts(one, m), _parts(other, m)) >= FEWEST]
    return (
        bool(told)
        and all(one.sums[m] == other.sums[m] for m in shared)
        and (len(told) > 1 or one.sums[told[0]] >= LEAST)
    )


def _parts(told: _Told, measure: str) -> int:
    return sum(draft.measure == measure and draft.quantity.value > 0 for draft in told.drafts)


def _take_out(table: _Told, same: _Told) -> None:
    record = table.sheet.record
    taken = [draft for draft in table.drafts if draft.measure in same.sums]
    sheet, own = same.sheet.record.lattice.sheet.name, record.lattice.sheet.name
    place = same.drafts[0].address if sheet == own else f"{sheet}!{same.drafts[0].address}"
    record.find("other_breakdown", taken[0].cell, place=place)
    take_out(record, taken)
