"""其中: the parts are facts of their own, what remains of the whole is one fact at the whole's cell (contract 4.3)."""

from __future__ import annotations

from etl.facts.drafts import Draft
from etl.facts.list_model import ListTable
from etl.facts.of_which_sums import difference, sum_quantities

Position = tuple[int, int]


def take_parts_out(reader: ListTable) -> None:
    """Applies the rule to columns, then to rows; drafts of wholes shrink to their remainders."""
    dropped: set[int] = set()
    for whole, parts in reader.families:
        for row in reader.rows:
            _settle(reader, (row, whole.col), [(row, part.col) for part in parts], dropped)
    part_rows: dict[int, list[int]] = {}
    for row, reading in reader.rows.items():
        if reading.part_of:
            part_rows.setdefault(reading.part_of, []).append(row)
    for whole_row, rows in part_rows.items():
        for column in reader.columns:
            if column.use == "figure":
                _settle(reader, (whole_row, column.col), [(row, column.col) for row in rows], dropped)
    reader.record.drafts[:] = [draft for draft in reader.record.drafts if id(draft) not in dropped]


def _settle(reader: ListTable, whole: Position, parts: list[Position], dropped: set[int]) -> None:
    """`dropped`: identities of the drafts that are wholly their parts; such a one may be a whole in both directions."""
    draft = reader.figures.drafts.get(whole)
    present = [reader.figures.drafts[p] for p in parts if p in reader.figures.drafts]
    if draft is None or not present or id(draft) in dropped:
        return
    total = draft.quantity
    summed = sum_quantities([p.stated or p.quantity for p in present])
    if summed.value > total.value and (
        (total.high is not None and summed.low is not None and summed.low > total.high)
        or total.qualifier == "exact"
    ):
        reader.record.find(
            "parts_above_whole", draft.cell, parts=_shown(summed.value), whole=_shown(total.value)
        )
        _drop(reader, draft, dropped)
    elif summed.value >= total.value:
        _drop(reader, draft, dropped)
    else:
        draft.stated = draft.stated or total
        draft.quantity = difference(total, summed)


def _drop(reader: ListTable, draft: Draft, dropped: set[int]) -> None:
    draft.stated = draft.stated or draft.quantity
    dropped.add(id(draft))
    reader.record.set_role(draft.cell, "total", reader.table.number)


def _shown(value: float) -> str:
    return f"{value:.0f}"
