"""Cells that hold two counts under one header: 3/240 under 讲座（场次/人次）, 460/3 under 宣传单(份)/讲座(场)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.facts.list_figures import combine, draft_of_cell
from etl.facts.list_model import ListTable, RowReading
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.meaning.header import HeaderMeaning
from etl.meaning.header_measure import MATERIALS
from etl.meaning.paired_counts import holds_two_counts, read_open_pair, read_pair
from etl.meaning.present_of_due import present_of_due
from etl.meaning.quantity import Quantity, read_quantity


def as_pair(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """3/240 under 讲座（场次/人次） or 讲座场次/参加人数, 2次(120人) under 讲座."""
    counted = pair_in_cell(column, cell, row)
    if counted:
        _take_pair(reader, column, cell, row, counted)
    return bool(counted)


def as_open_pair(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """2/若干 under 讲座（场次/人次）: what is told counts, and what is not is asked about."""
    if cell.kind != "text" or "/" not in cell.text or row.total or row.planned:
        return False
    if holds_two_counts(cell.text) or not combine(reader, column, row).meaning.plain:
        return False
    counted, told = read_open_pair(cell.text, *head_of_figure(column, row))
    if not counted:
        return False
    _take_pair(reader, column, cell, row, counted)
    if told:
        reader.record.find("no_figure", cell, text=told)
        reader.figures.broken.add((cell.row, cell.col))
    return True


def _take_pair(
    reader: ListTable,
    column: Column,
    cell: Cell,
    row: RowReading,
    counted: list[tuple[HeaderMeaning, Quantity]],
) -> None:
    reader.record.set_role(cell, "total" if row.total else "figure", reader.table.number)
    for half, quantity in counted if not row.total else ():
        said = combine(reader, column, row)
        ways = said.channels if set(half.channels) <= set(said.channels) else half.channels
        if half.measure in MATERIALS and _names_only_other(half, said.channels, counted):
            ways = ()  # 460/3 under 宣传单(份)/讲座(场): the papers were handed out, at the lectures or not
        if half.measure == "staff":
            ways = half.channels  # 8/2 under 出动人员/宣传车: not all were in the cars
        said = replace(said, meaning=replace(column.meaning, measure=half.measure, scale=1), channels=ways)
        reader.record.drafts.append(draft_of_cell(reader, column, cell, row, said, quantity))


def _names_only_other(
    half: HeaderMeaning, ways: Sequence[str], counted: Sequence[tuple[HeaderMeaning, Quantity]]
) -> bool:
    """Whether the ways that a header of two counts names are those of the other one."""
    others = {way for other, _ in counted if other is not half for way in other.channels}
    return bool(ways) and not half.channels and others.issuperset(ways)


def pair_in_cell(column: Column, cell: Cell, row: RowReading) -> list[tuple[HeaderMeaning, Quantity]]:
    """[(what is counted, how much)] of a cell of two counts, and of who was there of those who were due (43/45); [] for
    any other."""
    if cell.kind != "text":
        return []
    head, meaning = head_of_figure(column, row)
    there = read_quantity(present_of_due(cell.text, head)).quantity
    return [(meaning, there)] if there and meaning.measure else read_pair(cell.text, head, meaning)


def head_of_figure(column: Column, row: RowReading) -> tuple[str, HeaderMeaning]:
    """The words that say what is counted: the column's, else those of its row."""
    if column.meaning.measure or not row.meaning.measure:
        return column.path[-1].text if column.path else "", column.meaning
    return row.label, row.meaning
