"""A cell that lists groups of people with how many of each: 老年人：120人次 ⏎ 学生：260人次 are two figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from etl.facts.drafts import Draft
from etl.facts.list_figures import combine, draft_of_cell
from etl.facts.list_model import ListTable, RowReading
from etl.facts.of_which_sums import sum_quantities
from etl.facts.record import SheetRecord
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.values import read_value
from etl.meaning.header import HeaderMeaning
from etl.meaning.header_measure import MATERIALS
from etl.meaning.lexicon import find_groups, find_measures
from etl.meaning.listed_counts import Listed, listed_items, lists_groups, read_listed
from etl.meaning.quantity import Quantity, read_quantity

PEOPLE = "people_reached"
CAME = "受众（人次）"  # the head below which groups with numbers are those who came


def read_listed_groups(
    reader: ListTable, column: Column, cell: Cell, row: RowReading, over: HeaderMeaning
) -> bool:
    """Takes the figures of such a cell under a head; says whether it is one. What stands in place of a number, and whom
    nobody knows, is asked about."""
    if not lists_groups(cell.text):
        return False
    told, unknown = read_listed(listed_items(cell.text), over)
    if not told:
        return False
    record, position = reader.record, (cell.row, cell.col)
    if _stated_beside(reader, column, cell):
        record.set_role(cell, "note", reader.table.number)
        return True
    said = combine(reader, column, row)

    def draft_of(item: HeaderMeaning, quantity: Quantity) -> Draft:
        meaning = replace(said.meaning, measure=item.measure, scale=1)
        own = replace(said, meaning=meaning, groups=item.groups, channels=item.channels or said.channels)
        return draft_of_cell(reader, column, cell, row, own, quantity)

    if take_items(record, cell, reader.table.number, told, unknown, draft_of):
        reader.figures.broken.add(position)
    if sums := _summed(told):
        reader.figures.stated[position] = sums
    return True


def read_listed_things(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """围裙50、毛巾100 under 礼品（份）, 海报20、折页300 under 宣传资料: a figure of each thing; a thing of no known measure
    is what the head counts. Says whether the cell is nothing but such a list."""
    items = listed_items(cell.text)
    if row.total or not items or any(find_groups(item.name) for item in items):
        return False  # 老人50、学生100 under 宣传资料 says to whom
    said = combine(reader, column, row)
    told = [(item, count) for item in items if (count := read_quantity(item.value).quantity) is not None]
    if said.meaning.measure not in MATERIALS or len(told) < len(items):
        return False
    for item, count in told:
        named = {hit.code for hit in find_measures(item.name)} & MATERIALS
        measure = named.pop() if len(named) == 1 else said.meaning.measure
        own = replace(said, meaning=replace(said.meaning, measure=measure, scale=1))
        reader.record.drafts.append(draft_of_cell(reader, column, cell, row, own, count))
    reader.record.set_role(cell, "figure", reader.table.number)
    reader.figures.stated[cell.row, cell.col] = sum_quantities([count for _, count in told])
    return True


def take_items(
    record: SheetRecord,
    cell: Cell,
    table: int,
    told: Sequence[Listed],
    unknown: Sequence[str],
    draft_of: Callable[[HeaderMeaning, Quantity], Draft],
) -> bool:
    """Takes the figures of a cell's items; what tells no number, and what nobody knows, is asked about: says whether
    something is."""
    for item in told:
        if item.quantity is None:
            record.find("no_figure", cell, text=item.words)
        else:
            record.drafts.append(draft_of(item.meaning, item.quantity))
    for words in unknown:
        record.find("prose_unclear", cell, text=words)
    record.set_role(cell, "figure", table)
    return bool(unknown) or any(item.quantity is None for item in told)


def _stated_beside(reader: ListTable, column: Column, cell: Cell) -> bool:
    """宣传对象 | 人数 over 老年人120人 ⏎ 学生260人 | 380: the row states as a figure how many they were (contract 4.16)."""
    cells = reader.lattice.sheet.cells
    return not column.meaning.unit and any(
        (beside := cells.get((cell.row, other.col))) and read_value(beside).quantity is not None
        for other in reader.columns
        if other is not column and other.use == "figure"
        if other.meaning.plain and other.meaning.measure == PEOPLE and not other.meaning.groups
    )


def _summed(told: list[Listed]) -> Quantity | None:
    """What they come to, where all count the same."""
    quantities = [item.quantity for item in told if item.quantity]
    same = len({item.meaning.measure for item in told}) == 1
    return sum_quantities(quantities) if same and len(quantities) == len(told) else None
