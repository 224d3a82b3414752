"""The figures of a form's answers: one of a number, several of a list of groups."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from etl.facts.drafts import Draft, RowContext
from etl.facts.listed_cells import take_items
from etl.formats.grid import Cell
from etl.meaning.header import HeaderMeaning
from etl.meaning.listed_counts import listed_items, read_listed
from etl.meaning.quantity import Quantity

if TYPE_CHECKING:
    from etl.facts.form_pairs import FormTable


def draft_of_answer(
    reader: FormTable,
    cell: Cell,
    meaning: HeaderMeaning,
    quantity: Quantity,
    labels: list[Cell],
    section: RowContext,
) -> Draft:
    context = RowContext(
        unit=section.unit,
        places=section.places,
        period=section.period,
        groups=section.groups,
        channels=section.channels,
        labels=[*section.labels, *labels],
    )
    return Draft(
        cell=cell,
        address=reader.record.lattice.address(cell),
        table=reader.table.number,
        measure=meaning.measure,
        quantity=quantity,
        context=context,
        groups=() if meaning.measure == "staff" else meaning.groups or section.groups,
        channels=meaning.channels or section.channels,
        period=meaning.period or section.period,
        cumulative=meaning.cumulative,
        unit=section.unit,
        raw=cell.raw,
        column=cell.col,
    )


def take_listed(
    reader: FormTable,
    cell: Cell,
    meaning: HeaderMeaning,
    labels: list[Cell],
    section: RowContext,
    least: int = 2,
) -> bool:
    """老年人：120人次 ⏎ 学生：260人次 behind 受众（人次）: a figure of each; what tells no number is asked about. `least`:
    how many items there must be."""
    told, unknown = read_listed(listed_items(cell.text, least), meaning)
    if not told:
        return False

    def draft_of(item: HeaderMeaning, quantity: Quantity) -> Draft:
        said = replace(meaning, measure=item.measure)
        draft = draft_of_answer(reader, cell, said, quantity, labels, section)
        # 其他：40人 beside 老年人：120人 are of no group that the answer names
        draft.groups = () if item.measure == "staff" else item.groups
        return draft

    take_items(reader.record, cell, reader.table.number, told, unknown, draft_of)
    return True
