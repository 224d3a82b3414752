"""What the prose of a document says of its own tables: their sums, or a row, said again (contract 4.1)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from etl.facts.drafts import Draft
from etl.facts.record import Finding, SheetRecord, amount_told, sums_told
from etl.facts.row_notes import corrections_in
from etl.layout.values import read_value
from etl.meaning.lexicon import find_measures, squeeze
from etl.meaning.period import Period
from etl.meaning.quantity import Quantity
from etl.prose.words.parts import are_near
from etl.regex import regex

_FEWEST_ALIKE = 3  # figures of a paragraph that single rows of one table say as well
_MOST_ROUNDED = 1.1  # how much more than it says an approximate number may be
# 见附表, 详见统计表, 活动清单附后
_OF_TABLE = regex(
    r"(?:情况|数据|明细|统计|具体|分[项别])如下|[从据由]上?表|上表(?:可|显|看|数据|所)|[见附如][^,;。]{0,6}(?:表|清单)|(?:表|清单)[^,;。]{0,4}(?:附后|如下|如后|见后)"
)
_ROW_NUMBER = regex(r"\d+$")
_ONE_MORE = regex(r"又|再[次度]?|另外?|此外|还")
_CLAUSES = regex(r"[。;；]")
_MOST_BY_CHANCE = 5
_Number = tuple[str, float]  # measure, value


@dataclass(slots=True)
class Retold:
    """What sentences say that tables count. `differing`: sums that no table makes, each beside one in its paragraph that
    one does, with what the tables make of its measure. `correcting`: what should stand in a cell of a table, which counts
    as it stands and is asked about there."""

    again: list[Draft]
    differing: list[tuple[Draft, float]]
    correcting: list[Draft] = field(default_factory=list)

    @property
    def drafts(self) -> list[Draft]:
        """All of them: what counts no more beside the tables."""
        return [*self.again, *(draft for draft, _ in self.differing), *self.correcting]


def told_by_tables(drafts: Sequence[Draft], said: Mapping[str, str], tables: Sequence[SheetRecord]) -> Retold:
    """Those `drafts` of sentences that the `tables` count: the sum of one or of all, a total that is stated there though it
    is wrong, the number of a row whose unit or whose day the sentence names, or all of a paragraph whose numbers are the
    rows of a table; all of a measure, where they make up such a sum; and, beside sums said to the last, one said roughly
    (640余 of 645).

    `said`: the squeezed text of each paragraph by its address.
    """
    all_of_them: defaultdict[str, float] = defaultdict(float)
    sums: set[_Number] = set()
    of_units: dict[_Number, set[str]] = {}
    of_days: set[tuple[Period, _Number]] = set()
    for table in tables:
        own: defaultdict[str, float] = defaultdict(float)
        for draft in table.drafts:
            number = _number(draft)
            own[draft.measure] += draft.quantity.value
            all_of_them[draft.measure] += draft.quantity.value
            of_units.setdefault(number, set()).add(draft.context.unit)
            if (period := draft.period or draft.context.period) and period.start == period.end:
                of_days.add((period, number))
        sums |= set(own.items()) | _wrong_totals(table)
    sums |= set(all_of_them.items())
    running = {value for table in tables for value in _running_totals(table)}
    row_by_row = _told_row_by_row(drafts, tables)
    made_up = _made_up(drafts, sums)
    new = _beside_none_told(drafts, sums)
    again: list[Draft] = []
    for draft in drafts:
        number, text = _number(draft), said[draft.address]
        of_row = any(unit and unit in text for unit in of_units.get(number, ()))
        of_day = draft.period is not None and (draft.period, number) in of_days
        so_far = draft.cumulative and draft.quantity.value in running
        alike = of_row or of_day or so_far or number in sums or (draft.address, draft.measure) in made_up
        one_more = draft.address in new and _is_one_more(draft, text)
        if (alike and not one_more) or draft.address in row_by_row:
            again.append(draft)
    told = {id(draft) for draft in again}
    rough = [
        draft
        for draft in drafts
        if id(draft) not in told and _is_roughly(draft.quantity, all_of_them[draft.measure])
    ]
    if not again:
        return Retold([], [])
    rough += _sums_of_both(drafts, {*told, *map(id, rough)}, all_of_them)
    summed = Counter(draft.address for draft in again if _number(draft) in sums)
    return Retold(again + rough, _sums_beside(drafts, {*told, *map(id, rough)}, summed, said, all_of_them))


def _running_totals(table: SheetRecord) -> Iterator[float]:
    """What the cells of 本年累计 say, beside the month that counts."""
    for place, role in table.roles.items():
        quantity = read_value(table.lattice.sheet.cells[place]).quantity if role == "cumulative" else None
        if quantity:
            yield quantity.value


def tell_corrections(
    drafts: Sequence[Draft], said: Mapping[str, str], tables: Sequence[SheetRecord]
) -> list[Draft]:
    """上表中石庙村入户走访户数误填为68户，应为86户: asks at that cell, and gives the `drafts` that say the number again."""
    found: list[Draft] = []
    for address, text in said.items():
        for clause, old, new in corrections_in(text):
            measures = {hit.code for hit in find_measures(clause)}
            meant = [
                (table, draft)
                for table in tables
                for draft in table.drafts
                if draft.quantity.value == old and draft.context.unit and draft.context.unit in clause
                if draft.measure in measures or not measures
            ]
            if len(meant) == 1:
                table, wrong = meant[0]
                fields = {"old": amount_told(old), "new": amount_told(new), "note": address}
                table.find("figure_corrected", wrong.cell, **fields)
                found += [
                    one
                    for one in drafts
                    if (one.address, one.measure) == (address, wrong.measure)
                    and one.quantity.value in (old, new)
                ]
    return found


def _sums_of_both(drafts: Sequence[Draft], told: set[int], all_of_them: Mapping[str, float]) -> list[Draft]:
    """一年来共开展活动88场 at the end of a text that tells of 44场, beside a table of 44 more: what sums up both."""
    left: defaultdict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        if id(draft) not in told:
            left[draft.measure].append(draft)
    both = {
        measure: all_of_them[measure] + sum(one.quantity.value for one in alike)
        for measure, alike in left.items()
        if all_of_them.get(measure) and len(alike) > _FEWEST_ALIKE
    }
    return [
        draft
        for measure, of_all in both.items()
        for draft in left[measure]
        if 2 * draft.quantity.value == of_all  # what the others and the tables come to
    ]


def _number(draft: Draft) -> _Number:
    return draft.measure, draft.quantity.value


def _made_up(drafts: Sequence[Draft], sums: set[_Number]) -> set[tuple[str, str]]:
    """The paragraphs and the measures of which they tell just what a table does, or all of them together do, one figure a
    remainder: 9750, and of it 2860."""
    told: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for draft in drafts:
        for address in ("", draft.address):
            told[address, draft.measure].append(draft.quantity.value)
    whole = {of for of, values in told.items() if len(values) > 1 and (of[1], sum(values)) in sums}
    return {of for of in told if of in whole or ("", of[1]) in whole}


def _beside_none_told(drafts: Sequence[Draft], sums: set[_Number]) -> set[str]:
    """The paragraphs of whose figures most are no sums of tables."""
    known: defaultdict[str, list[bool]] = defaultdict(list)
    for draft in drafts:
        known[draft.address].append(_number(draft) in sums)
    return {address for address, told in known.items() if 2 * sum(told) < len(told)}


def _is_one_more(draft: Draft, said: str) -> bool:
    """又…举办反诈微沙龙1场 beside a table that tells of 1场 as well: so small a number is the same by chance."""
    before = said.partition(squeeze(draft.raw))[0]
    clause = _CLAUSES.split(before)[-1]
    return draft.quantity.value <= _MOST_BY_CHANCE and _ONE_MORE.search(clause) is not None


def _sums_beside(
    drafts: Sequence[Draft],
    told: set[int],
    summed: Mapping[str, int],
    said: Mapping[str, str],
    all_of_them: Mapping[str, float],
) -> list[tuple[Draft, float]]:
    """共发放宣传资料24380份，组织宣讲112场（见附表）, where the table makes 112 of the one and 23480 of the other; of no
    group, or of the one whose sums stand beside it. Beside two such sums no word need point to the table."""
    alike = {(draft.address, draft.groups) for draft in drafts if id(draft) in told}
    return [
        (draft, all_of_them[draft.measure])
        for draft in drafts
        if id(draft) not in told
        and draft.address in summed
        and all_of_them.get(draft.measure)
        and (not draft.groups or (draft.address, draft.groups) in alike)
        and draft.quantity.qualifier == "exact"
        and (
            _OF_TABLE.search(said[draft.address])
            or (summed[draft.address] > 1 and are_near(draft.quantity.value, all_of_them[draft.measure]))
        )
    ]


def _told_row_by_row(drafts: Sequence[Draft], tables: Sequence[SheetRecord]) -> set[str]:
    """The addresses of the paragraphs all of whose numbers single rows of one table give."""
    paragraphs: dict[str, set[_Number]] = {}
    for draft in drafts:
        paragraphs.setdefault(draft.address, set()).add(_number(draft))
    rows = [{_number(draft) for draft in table.drafts} for table in tables]
    return {
        address
        for address, numbers in paragraphs.items()
        if len(numbers) >= _FEWEST_ALIKE and any(numbers <= told for told in rows)
    }


def _wrong_totals(table: SheetRecord) -> set[_Number]:
    """The totals of a table's columns that are not the sum of their rows, as they are stated."""
    columns: dict[str, set[str]] = {}
    for draft in table.drafts:
        columns.setdefault(_ROW_NUMBER.sub("", draft.address), set()).add(draft.measure)
    return {
        (measure, check.stated)
        for check in table.checks
        if check.stated != check.summed
        for measure in columns.get(_ROW_NUMBER.sub("", check.cell), ())
    }


def _is_roughly(said: Quantity, whole: float) -> bool:
    """Whether an approximate number may be a sum."""
    low, high = said.low or said.value, said.high or said.value
    return said.qualifier != "exact" and low <= whole <= min(high, low * _MOST_ROUNDED)


def findings_of_retold(retold: Retold) -> list[Finding]:
    """A note at each figure that a table counts, a question at each sum that differs."""
    found = [Finding("restates_table", one.address, {"text": one.raw}) for one in retold.again]
    for one, summed in retold.differing:
        told = sums_told(one.quantity.value, summed)
        found.append(Finding("prose_total_differs", one.address, {"text": one.raw, **told}))
    return found
