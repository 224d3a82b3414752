"""其中: the parts are facts of their own, what remains of the whole is one fact at the whole's cell (contract 4.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from etl.facts.drafts import Draft
from etl.facts.list_model import ListTable
from etl.facts.of_which_sums import difference, sum_quantities
from etl.facts.record import Position, SheetRecord
from etl.meaning.quantity import Quantity


@dataclass(slots=True)
class Settled:
    """`dropped`: identities of the drafts that are wholly their parts; `columns`: what a figure's columns took out."""

    dropped: set[int] = field(default_factory=set)
    columns: dict[Position, list[int]] = field(default_factory=dict)


def take_parts_out(reader: ListTable) -> None:
    """Applies the rule to columns, then to rows; drafts of wholes shrink to their remainders."""
    settled = Settled()
    _take_columns(reader, settled)
    part_rows: dict[int, list[int]] = {}
    for row, reading in reader.rows.items():
        if reading.part_of:
            part_rows.setdefault(reading.part_of, []).append(row)
    for whole_row, rows in part_rows.items():
        for column in reader.columns:
            if column.use == "figure":
                taken = settled.columns.get((whole_row, column.col), [])
                present = [row for row in rows if (row, column.col) in reader.figures.drafts]
                beside = [_beside(reader, row, column.col, taken) for row in present]
                _settle(reader, (whole_row, column.col), beside, settled)
    if settled.dropped:
        drafts = reader.record.drafts
        drafts[:] = [draft for draft in drafts if id(draft) not in settled.dropped]


def _take_columns(reader: ListTable, settled: Settled) -> None:
    """The columns that are parts of another, and the parts of wholes in the panel to the left."""
    families: dict[int, list[int]] = {}  # 其中：学生 and 其中：老年人 may be two families of one whole
    for whole, parts in reader.families:
        families.setdefault(whole.col, []).extend(part.col for part in parts)
    for whole_col, part_cols in families.items():
        for row in reader.rows:
            columns = [col for col in part_cols if (row, col) in reader.figures.drafts]
            _settle(reader, (row, whole_col), [_stated(reader, (row, col)) for col in columns], settled)
            settled.columns.setdefault((row, whole_col), []).extend(columns)
    for position, row in reader.across.items():
        columns = [c.col for c in reader.columns if (row, c.col) in reader.figures.drafts]
        _settle(reader, position, [_stated(reader, (row, col)) for col in columns], settled)


def _stated(reader: ListTable, place: Position) -> Quantity:
    draft = reader.figures.drafts[place]
    return draft.stated or draft.quantity


def _beside(reader: ListTable, row: int, col: int, taken: Sequence[int]) -> Quantity:
    """A row's figure without what its whole's columns have given away already: it lies in those columns."""
    rest = _stated(reader, (row, col))
    for part in taken:
        if (row, part) in reader.figures.drafts:
            rest = difference(rest, _stated(reader, (row, part)))
    return rest if rest.value >= 0 else Quantity(0, 0, 0, "exact", "")  # asked about in its own row


def _settle(reader: ListTable, whole: Position, parts: Sequence[Quantity], settled: Settled) -> None:
    draft = reader.figures.drafts.get(whole)
    if draft is None or not parts or id(draft) in settled.dropped:
        return
    if not shrink_to_rest(reader.record, draft, parts):
        settled.dropped.add(id(draft))


def shrink_to_rest(record: SheetRecord, draft: Draft, parts: Sequence[Quantity]) -> bool:
    """Leaves to a whole what its parts do not hold; False where nothing is left and it is no figure of its own."""
    total = draft.quantity
    summed = sum_quantities(parts)
    above = summed.value > total.value
    draft.stated = draft.stated or total
    if above and (
        (total.high is not None and summed.low is not None and summed.low > total.high)
        or total.qualifier == "exact"
    ):
        record.find(
            "parts_above_whole",
            draft.cell,
            parts=_shown(summed.value),
            whole=_shown(total.value),
            gap=_shown(summed.value - total.value),
        )
    if summed.value >= total.value:
        record.set_role(draft.cell, "total", draft.table)
        return False
    draft.quantity = difference(total, summed)
    return True


def _shown(value: float) -> str:
    return f"{value:.0f}"
