"""What the prose of a document says of its own tables: their sums, or a row, said again (contract 4.1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from etl.facts.drafts import Draft
from etl.facts.record import SheetRecord
from etl.meaning.quantity import Quantity
from etl.regex import regex

_FEWEST_ALIKE = 3  # figures of a paragraph that single rows of one table say as well
_MOST_ROUNDED = 1.1  # how much more than it says an approximate number may be
_ROW_NUMBER = regex(r"\d+$")
_Number = tuple[str, float]  # measure, value


def told_by_tables(
    drafts: Sequence[Draft], said: Mapping[str, str], tables: Sequence[SheetRecord]
) -> list[Draft]:
    """Those `drafts` of sentences that the `tables` count: the sum of one or of all, a total that is stated there though it
    is wrong, the number of a row whose unit the sentence names, or all of a paragraph whose numbers are the rows of a
    table; and, beside sums said to the last, one said roughly (640余 of 645).

    `said`: the squeezed text of each paragraph by its address.
    """
    all_of_them: defaultdict[str, float] = defaultdict(float)
    sums: set[_Number] = set()
    of_units: dict[_Number, set[str]] = {}
    for table in tables:
        own: defaultdict[str, float] = defaultdict(float)
        for draft in table.drafts:
            own[draft.measure] += draft.quantity.value
            all_of_them[draft.measure] += draft.quantity.value
            of_units.setdefault((draft.measure, draft.quantity.value), set()).add(draft.context.unit)
        sums |= set(own.items()) | _wrong_totals(table)
    sums |= set(all_of_them.items())
    row_by_row = _told_row_by_row(drafts, tables)
    again: list[Draft] = []
    for draft in drafts:
        number = draft.measure, draft.quantity.value
        of_row = any(unit and unit in said[draft.address] for unit in of_units.get(number, ()))
        if of_row or number in sums or draft.address in row_by_row:
            again.append(draft)
    told = {id(draft) for draft in again}
    rough = [
        draft
        for draft in drafts
        if id(draft) not in told and _is_roughly(draft.quantity, all_of_them[draft.measure])
    ]
    return again + rough if again else []


def _told_row_by_row(drafts: Sequence[Draft], tables: Sequence[SheetRecord]) -> set[str]:
    """The addresses of the paragraphs all of whose numbers single rows of one table give."""
    paragraphs: dict[str, set[_Number]] = {}
    for draft in drafts:
        paragraphs.setdefault(draft.address, set()).add((draft.measure, draft.quantity.value))
    rows = [{(draft.measure, draft.quantity.value) for draft in table.drafts} for table in tables]
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
