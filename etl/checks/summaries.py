"""A sheet that only repeats the other sheets never counts twice: its figures are control (contract 4.1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TypeVar

from etl.checks.control import sums_by
from etl.checks.prose_beside_tables import findings_of_retold, told_by_tables
from etl.facts.context import SheetContext
from etl.facts.drafts import Draft
from etl.facts.record import SheetRecord, sums_told, take_out
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.meaning.unit import UnitNames, looks_like_unit
from etl.regex import regex

SUMMARY_NAME = regex(r"汇总|合计|总表|总计|统计总|全县|全市|全区|一览")
ROW_NAMES = (1, 2, 1, 1, 1)  # how many words of each of the first keys name a row
LEAST_RETOLD = 20  # two rows of one session each add up to the 2 of many another sentence
MORE = regex(r"另|此外|除")
ENOUGH = 0.7  # a summary with a mistake in it is still one; below that the sheets speak of different things
FEWEST_ROWS = 3  # that a sum of a sheet is made of
FEWEST_TELLING = 3  # different figures of a sheet that is not called a summary
# Said of what a whole keeps, which is said no more where its whole cell counts nothing.
_KEPT_REST = frozenset(["prose_rest_of_sum", "prose_parts_below_whole"])

Key = tuple[str, ...]
AnyKey = TypeVar("AnyKey", bound=Hashable)


@dataclass(slots=True)
class SheetFacts:
    """A sheet's record with its own context, as the comparison needs it."""

    record: SheetRecord
    contexts: dict[int, SheetContext]

    def context(self, draft: Draft) -> SheetContext:
        return self.contexts[draft.table]


def drop_summaries(sheets: list[SheetFacts], names: UnitNames) -> None:
    """Turns the drafts of summary sheets into control figures; differing ones become queries."""
    spoken = [s for s in sheets if s.record.drafts]
    if len(spoken) < 2:
        return
    _drop_retold(spoken)
    _drop_longer_times(spoken, names)
    for sheet in sorted(spoken, key=lambda s: not SUMMARY_NAME.search(s.record.lattice.sheet.name)):
        others = [s for s in spoken if s is not sheet and s.record.drafts]
        named = bool(SUMMARY_NAME.search(sheet.record.lattice.sheet.name))
        if len(others) == 1 and _sums_up_rows(sheet, others[0]):
            _make_control(sheet, others, _by_measure, sheet.record.drafts)
            continue
        if len(others) < (1 if named else 2):
            continue
        ways = _keys(names, sheet)
        key = _surest(sheet, others, ways, named)
        if key:
            naming = dict(zip(ways, ROW_NAMES, strict=False)).get(key, 0)
            alone = _drafts_of_no_sheet(sheet, others, key, naming)
            _make_control(sheet, others, key, [d for d in sheet.record.drafts if id(d) not in alone])
        elif named and not _drop_repeated_rows(sheet, others, ways):
            _drop_repeated_measures(sheet, others, ways)


def _drop_longer_times(sheets: list[SheetFacts], names: UnitNames) -> None:
    """一季度 and 上半年 beside 1月 to 6月: a sheet of one time that sums up those of the times within it, the longest first.
    A quarter whose months are not all there differs from them, and counts."""
    spans = {id(sheet): _span(sheet) for sheet in sheets}
    for sheet in sorted(sheets, key=lambda s: -_days(spans[id(s)])):
        if len({_time(sheet, draft) for draft in sheet.record.drafts}) != 1:
            continue
        within = [s for s in sheets if s.record.drafts and _holds(spans[id(sheet)], spans[id(s)])]
        finest = [s for s in within if not any(_holds(spans[id(s)], spans[id(one)]) for one in within)]
        key = _surest(sheet, finest, _keys(names, sheet), named=False) if len(finest) > 1 else None
        if key:
            _make_control(sheet, finest, key, list(sheet.record.drafts))


def _time(sheet: SheetFacts, draft: Draft) -> Period | None:
    return draft.period or sheet.context(draft).period


def _span(sheet: SheetFacts) -> Period | None:
    """From the first to the last day that a sheet counts on; None where one of its figures has no time."""
    times = [_time(sheet, draft) for draft in sheet.record.drafts]
    told = [time for time in times if time]
    if not told or len(told) < len(times):
        return None
    return Period(min(time.start for time in told), max(time.end for time in told))


def _days(span: Period | None) -> int:
    return (span.end - span.start).days if span else 0


def _holds(span: Period | None, other: Period | None) -> bool:
    """Whether one time has all of another, and more."""
    return span is not None and other is not None and span != other and span.holds(other)


def _by_measure(_: SheetFacts, draft: Draft) -> Key:
    return (draft.measure,)


def _sums_up_rows(sheet: SheetFacts, other: SheetFacts) -> bool:
    """龙山镇 | 550 | 7 on a sheet of any name, where the villages of the only other one make 550 and 7: a figure for each
    measure, of just as many as several of the other's add up to."""
    own, theirs = sums_of([sheet], _by_measure), sums_of([other], _by_measure)
    rows = Counter(draft.measure for draft in other.record.drafts if draft.quantity.value)
    alone = len(sheet.record.drafts) == len(own) > 1
    several = all(theirs.get(k) == value and rows[k[0]] >= FEWEST_ROWS for k, value in own.items())
    return alone and several and max(own.values()) >= LEAST_RETOLD


def _drop_retold(sheets: list[SheetFacts]) -> None:
    """受益群众790余人次 on a sheet of running text is what the rows of other sheets add up to, and what it says of
    双江街道 is one of them."""
    for sheet in sheets:
        record = sheet.record
        if any(draft.table for draft in record.drafts):
            continue
        others = [other.record for other in sheets if other is not sheet]
        rows = [draft for other in others for draft in other.drafts if draft.table]
        said = {draft.address: squeeze(draft.cell.text) for draft in record.drafts}
        take_out(record, [draft for draft in record.drafts if _retells(sheet, draft, rows)])
        plain = [draft for draft in record.drafts if not MORE.search(draft.cell.text)]
        retold = told_by_tables(plain, said, others)
        record.findings += findings_of_retold(retold)
        take_out(record, retold.drafts)
        silent = said.keys() - {draft.address for draft in record.drafts}
        record.findings[:] = [
            f for f in record.findings if f.code not in _KEPT_REST or f.address not in silent
        ]


def _retells(sheet: SheetFacts, draft: Draft, rows: list[Draft]) -> bool:
    """Whether a figure of no way, group or time of its own is the sum of all rows' figures of its measure."""
    said, of_all = draft.quantity, draft.period in (None, sheet.context(draft).period)
    own = draft.groups or draft.channels or not of_all or MORE.search(draft.cell.text)
    same = [row.quantity.value for row in rows if row.measure == draft.measure]
    if own or len(same) < 2 or said.value < LEAST_RETOLD:
        return False
    low, high = (said.value if bound is None else bound for bound in (said.low, said.high))
    return low <= sum(same) <= high


def _surest(
    sheet: SheetFacts, others: list[SheetFacts], ways: list[Callable[[SheetFacts, Draft], Key]], named: bool
) -> Callable[[SheetFacts, Draft], Key] | None:
    """The key by which most of the figures agree, of those that tell them apart as well as the first one does, which wins
    where they agree alike: some sheets call whom they reached otherwise (就医群众受众), or head them by a way (讲座情况).
    None where the sheet repeats the others by no key."""
    keys = [key for key in ways if _repeats(sheet, others, key, named)]
    if not keys:
        return None
    own = len(sums_of([sheet], keys[0]))
    agreeing = []
    for key in keys:
        mine, theirs = sums_of([sheet], key), sums_of(others, key)
        if len(mine) == own:
            agreeing.append((sum(theirs.get(k) == value for k, value in mine.items()), key))
    return max(agreeing, key=lambda found: found[0])[1]  # the first of those that agree alike


def _keys(names: UnitNames, summary: SheetFacts) -> list[Callable[[SheetFacts, Draft], Key]]:
    def unit(sheet: SheetFacts, draft: Draft) -> str:
        text = draft.unit or draft.context.unit or sheet.context(draft).unit
        return names.canonical(text).name if text else ""

    def period(sheet: SheetFacts, draft: Draft) -> str:
        own = _time(sheet, draft)
        return f"{own.start}..{own.end}" if own else ""

    def dimensions(draft: Draft) -> Key:
        return (draft.measure, "|".join(draft.groups), "|".join(draft.channels))

    def sheet_or_label(sheet: SheetFacts, draft: Draft) -> str:
        """教育系统 as a row of the summary and as the name of another sheet."""
        if sheet is not summary:
            return name(sheet.record.lattice.sheet.name)
        return name(draft.context.labels[-1].text) if draft.context.labels else ""

    def name(text: str) -> str:
        return names.canonical(text).name if looks_like_unit(text) else squeeze(text)

    return [
        lambda s, d: (sheet_or_label(s, d), d.measure),
        lambda s, d: (unit(s, d), period(s, d), *dimensions(d)),
        lambda s, d: (unit(s, d), *dimensions(d)),
        lambda s, d: (unit(s, d), d.measure),
        lambda s, d: (period(s, d), d.measure),
        lambda s, d: dimensions(d),
        lambda s, d: (d.measure,),
    ]


def sums_of(sheets: list[SheetFacts], key: Callable[[SheetFacts, Draft], AnyKey]) -> dict[AnyKey, float]:
    """What the figures of these sheets add up to, by their key."""
    return sums_by((key(sheet, draft), draft) for sheet in sheets for draft in sheet.record.drafts)


def _repeats(
    sheet: SheetFacts, others: list[SheetFacts], key: Callable[[SheetFacts, Draft], Key], named: bool
) -> bool:
    own, theirs = sums_of([sheet], key), sums_of(others, key)
    if len(own) < 2 and not named:
        return False
    same = sum(k in theirs and theirs[k] == value for k, value in own.items())
    covered = sum(k in own for k in theirs)
    if named:
        return same >= ENOUGH * len(own)
    if covered * 2 < len(theirs) or not any(own.values()):
        return False
    if same < len(own) and not _surely_repeats(own, theirs):
        return False
    # what one sheet alone says again is a copy of it, whose rows are repeats (contract 4.15)
    telling = [s for s in others if not _is_copy(s, sheet)]
    return sum(any(key(s, draft) in own for draft in s.record.drafts) for s in telling) > 1


def _is_copy(sheet: SheetFacts, of: SheetFacts) -> bool:
    """东河村 (2) beside 东河村: the same figures in the same cells."""
    return {_written(d) for d in sheet.record.drafts} == {_written(d) for d in of.record.drafts}


def _written(draft: Draft) -> tuple[int, int, str, float]:
    return (draft.cell.row, draft.cell.col, draft.measure, draft.quantity.value)


def _surely_repeats(own: dict[Key, float], theirs: dict[Key, float]) -> bool:
    """Whether a sheet with a mistake in it is still a summary: most of its figures are sums that no chance makes."""
    same = [value for k, value in own.items() if value and theirs.get(k) == value]
    telling = {value for value in same if value >= LEAST_RETOLD}
    return own.keys() <= theirs.keys() and len(same) >= ENOUGH * len(own) and len(telling) >= FEWEST_TELLING


def _drafts_of_no_sheet(
    sheet: SheetFacts, others: list[SheetFacts], key: Callable[[SheetFacts, Draft], Key], naming: int
) -> set[int]:
    """The identities of the figures of 街道本级 below those of the communities, which alone have a sheet each: they stand
    nowhere else. Where a sheet is of none of the rows, it may be theirs by another name: none then."""
    told = {k[:naming] for k in sums_of(others, key)}
    own = {k[:naming] for k in sums_of([sheet], key)}
    alone = own - told
    if not naming or told - own or not all(map(any, own)) or 2 * len(alone) >= len(own):
        return set()
    return {id(draft) for draft in sheet.record.drafts if key(sheet, draft)[:naming] in alone}


def _drop_repeated_rows(
    sheet: SheetFacts, others: list[SheetFacts], keys: list[Callable[[SheetFacts, Draft], Key]]
) -> bool:
    """A summary of stations or months of which some have a sheet of their own: only its other rows count."""
    for key, naming in zip(keys, ROW_NAMES, strict=False):
        own, theirs = sums_of([sheet], key), sums_of(others, key)
        rows: dict[Key, list[Key]] = {}
        for k in own:
            rows.setdefault(k[:naming], []).append(k)
        there = {row for row, of_row in rows.items() if any(row) and all(k in theirs for k in of_row)}
        same = {row for row in there if 2 * sum(theirs[k] == own[k] for k in rows[row]) >= len(rows[row])}
        if same and 2 * len(same) >= len(there):
            drafts = [draft for draft in sheet.record.drafts if key(sheet, draft)[:naming] in there]
            _make_control(sheet, others, key, drafts)
            return True
    return False


def _drop_repeated_measures(
    sheet: SheetFacts, others: list[SheetFacts], keys: list[Callable[[SheetFacts, Draft], Key]]
) -> None:
    """A summary that counts more than its sheets do: the measures that it repeats row by row count once."""
    for key, naming in zip(keys, ROW_NAMES, strict=False):
        own, theirs = sums_of([sheet], key), sums_of(others, key)
        measures: dict[str, list[Key]] = {}
        for k in own:
            if any(k[:naming]):
                measures.setdefault(k[naming], []).append(k)
        repeated = {
            measure
            for measure, of_it in measures.items()
            if sum(bool(own[k]) and theirs.get(k) == own[k] for k in of_it) >= max(2, ENOUGH * len(of_it))
        }
        if repeated:
            drafts = [d for d in sheet.record.drafts if any(key(sheet, d)[:naming]) and d.measure in repeated]
            _make_control(sheet, others, key, drafts)
            return


def _make_control(
    sheet: SheetFacts, others: list[SheetFacts], key: Callable[[SheetFacts, Draft], Key], drafts: list[Draft]
) -> None:
    """The drafts of a summary that the other sheets give already stand as totals."""
    own, theirs = sums_of([sheet], key), sums_of(others, key)
    record = sheet.record
    for draft in drafts:
        k = key(sheet, draft)
        if own[k] != theirs.get(k, 0):
            record.find("summary_differs", draft.cell, **sums_told(own[k], theirs.get(k, 0)))
    names = "、".join(squeeze(s.record.lattice.sheet.name) for s in others[:6])
    take_out(record, list(drafts))
    first = next(iter(record.lattice.sheet.cells.values()))
    record.find("summary_sheet", first, sheets=names)
