"""The rows of a list inside a form: 反诈折页（份） | 300 | 260 | 40 below 领用 | 发放 | 结余. What was given out counts;
what a unit took with it and what was left is its stock (contract 2, 4.1)."""

from __future__ import annotations

from collections.abc import Mapping

from etl.facts.drafts import RowContext
from etl.facts.form_pairs import FormTable, take_pair
from etl.formats.grid import Cell
from etl.layout.form_lists import control_of
from etl.layout.values import read_value
from etl.meaning.header import HeaderMeaning


def read_list_row(
    reader: FormTable,
    cells: list[Cell],
    heads: Mapping[int, Cell],
    section: RowContext,
    section_meaning: HeaderMeaning,
) -> None:
    """Takes each number for what its head and its label say; `heads` by column, {} for the row of the heads itself."""
    record, number = reader.record, reader.table.number
    if not heads:
        for cell in cells:
            record.set_role(cell, "header", number)
        return
    label, *answers = cells
    record.set_role(label, "label", number)
    for cell in answers:
        control = control_of(heads[cell.col], heads.values())
        if not control:
            take_pair(reader, [heads[cell.col]], label, cell, section, section_meaning)
            continue
        record.set_role(cell, "note" if read_value(cell).kind == "blank" else control, number)
        if control == "note" and cell.kind == "text":
            reader.remarks.append(cell)
