"""What the prose of a document says of its own tables: their sums, or a row, said again (contract 4.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from etl.facts.drafts import Draft
from etl.facts.record import SheetRecord
from etl.meaning.quantity import Quantity
from etl.regex import regex

_MOST_ROUNDED = 1.1  # how much more than it says an approximate number may be
_ROW_NUMBER = regex(r"\d+$")


def told_by_tables(
    drafts: Sequence[Draft], said: Mapping[str, str], tables: Sequence[SheetRecord]
) -> list[Draft]:
    """Those `drafts` of sentences that the `tables` count: a sum, a total that is stated there though it is wrong, the
    number of a row whose unit the sentence names, or, beside sums said to the last, one said roughly (640余 of 645).

    `said`: the squeezed text of each paragraph by its address.
    """
    sums: dict[str, float] = {}
    of_units: dict[tuple[str, float], set[str]] = {}
    for table in tables:
        for draft in table.drafts:
            sums[draft.measure] = sums.get(draft.measure, 0) + draft.quantity.value
            of_units.setdefault((draft.measure, draft.quantity.value), set()).add(draft.context.unit)
    wrong = {total for table in tables for total in _wrong_totals(table)}
    again: list[Draft] = []
    for draft in drafts:
        number = draft.measure, draft.quantity.value
        of_row = any(unit and unit in said[draft.address] for unit in of_units.get(number, ()))
        if of_row or number in wrong or sums.get(draft.measure) == draft.quantity.value:
            again.append(draft)
    if again:
        told = {id(draft) for draft in again}
        again += [
            draft
            for draft in drafts
            if id(draft) not in told and _is_roughly(draft.quantity, sums.get(draft.measure, 0))
        ]
    return again


def _wrong_totals(table: SheetRecord) -> set[tuple[str, float]]:
    """(measure, what is stated) of the totals of a table's columns that are not the sum of their rows."""
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
