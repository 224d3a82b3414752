"""其中: the parts are facts of their own, what remains of the whole is one fact at the whole's cell (contract 4.3)."""

from __future__ import annotations

from dataclasses import replace

from etl.facts.drafts import Draft
from etl.facts.list_table import ListTable
from etl.meaning.quantity import Quantity

Position = tuple[int, int]


def take_parts_out(reader: ListTable) -> None:
    """Applies the rule to columns, then to rows; drafts of wholes shrink to their remainders."""
    for whole, parts in reader.families:
        for row in reader.rows:
            _settle(reader, (row, whole.col), [(row, part.col) for part in parts])
    part_rows: dict[int, list[int]] = {}
    for row, reading in reader.rows.items():
        if reading.part_of:
            part_rows.setdefault(reading.part_of, []).append(row)
    for whole_row, rows in part_rows.items():
        for column in reader.columns:
            if column.use == "figure":
                _settle(reader, (whole_row, column.col), [(row, column.col) for row in rows])


def _settle(reader: ListTable, whole: Position, parts: list[Position]) -> None:
    draft = reader.figures.drafts.get(whole)
    present = [reader.figures.drafts[p] for p in parts if p in reader.figures.drafts]
    if draft is None or not present:
        return
    total = draft.quantity
    summed = sum_quantities([p.quantity for p in present])
    if summed.value > total.value and (total.high is not None and summed.low is not None and summed.low > total.high or total.qualifier == "exact"):
        reader.record.find("parts_above_whole", draft.cell, parts=_shown(summed.value), whole=_shown(total.value))
        _drop(reader, draft)
    elif summed.value >= total.value:
        _drop(reader, draft)
    else:
        draft.quantity = difference(total, summed)


def _drop(reader: ListTable, draft: Draft) -> None:
    reader.record.drafts.remove(draft)
    reader.record.set_role(draft.cell, "total", reader.table.number)


def sum_quantities(quantities: list[Quantity]) -> Quantity:
    """The sum with its bounds; exact only where all are."""
    lows = [q.low for q in quantities]
    highs = [q.high for q in quantities]
    low = sum(x for x in lows if x is not None) if None not in lows else None
    high = sum(x for x in highs if x is not None) if None not in highs else None
    kinds = {q.qualifier for q in quantities}
    return Quantity(sum(q.value for q in quantities), low, high, "exact" if kinds <= {"exact"} else "about", "")


def difference(whole: Quantity, part: Quantity) -> Quantity:
    """What remains, by interval arithmetic; never below zero."""
    value = whole.value - part.value
    if whole.qualifier == "exact" and part.qualifier == "exact":
        return replace(whole, value=value, low=value, high=value)
    low = max(0, whole.low - part.high) if whole.low is not None and part.high is not None else 0
    high = whole.high - part.low if whole.high is not None and part.low is not None else None
    qualifier = whole.qualifier if whole.qualifier != "exact" else "about"
    return replace(whole, value=value, low=low, high=high, qualifier=qualifier)


def _shown(value: float) -> str:
    return f"{value:.0f}"
