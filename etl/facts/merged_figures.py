"""One figure merged down over several rows (发放宣传单 over 老年人, 学生 and 务工人员) is that of all of them: of no one
group and way, and it counts once, with the unit of the first row (contract 4.5, 4.17)."""

from __future__ import annotations

from collections.abc import Iterator

from etl.facts.drafts import Draft
from etl.facts.list_figures import combine, draft_of_cell
from etl.facts.list_model import ListTable
from etl.meaning.lexicon import squeeze


def settle_merged_figures(reader: ListTable) -> None:
    """Takes from such figures the group and the way that only some of their rows name, and says so; a figure over several
    things counted is asked about."""
    lattice, drafts = reader.lattice, reader.figures.drafts
    for place, merge in lattice.span.items():
        draft = drafts.get(place)
        if draft is not None and merge.bottom > merge.top and draft.column in reader.by_number:
            _settle(reader, draft, list(_as_in_each_row(reader, draft, merge.bottom)))


def _as_in_each_row(reader: ListTable, draft: Draft, bottom: int) -> Iterator[Draft]:
    """What the figure would be in each of its rows."""
    column = reader.by_number[draft.column]
    for row in range(draft.cell.row, bottom + 1):
        if (reading := reader.rows.get(row)) and not reading.total:
            said = combine(reader, column, reading)
            yield draft_of_cell(reader, column, draft.cell, reading, said, draft.quantity)


def _settle(reader: ListTable, draft: Draft, told: list[Draft]) -> None:
    names = "、".join(
        dict.fromkeys(squeeze(one.context.labels[-1].text) for one in told if one.context.labels)
    )
    several = [what for what in ("groups", "channels") if len({getattr(one, what) for one in told}) > 1]
    for what in several:
        setattr(draft, what, ())
    find, cell = reader.record.find, draft.cell
    if len({one.measure for one in told}) > 1:
        find("figure_over_measures", cell, rows=names)
    elif len({one.unit for one in told}) > 1:
        find("figure_over_units", cell, rows=names)
    elif several:
        find("figure_over_rows", cell, rows=names)
