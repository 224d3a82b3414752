"""Cells of a table that hold several figures or running text: each number says itself what it counts."""

from __future__ import annotations

from dataclasses import replace

from etl.facts.list_model import ListTable, RowReading, combine, draft_of_cell
from etl.facts.prose_cells import read_prose_cell
from etl.formats.grid import Cell
from etl.layout.columns import Column
from etl.layout.values import read_value
from etl.meaning.header import read_header
from etl.meaning.lexicon import measure_for_unit
from etl.prose import counts_deeds

TOLD_IN = {"activity", ""}


def read_mixed(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """宣传单500份、海报20张 in one cell: each number says itself what it counts."""
    if row.total or row.planned or cell.kind != "text" or not read_value(cell).parts:
        return False
    if read_prose_cell(
        reader.record, cell, row.context, reader.table.number, _stated(reader), reader.year, only_figures=True
    ):
        return True
    return _by_units(reader, column, cell, row)


def _stated(reader: ListTable) -> set[str]:
    """In a form of one unit, 项目 and 数量, a text says once more what its other rows state (contract 4.16)."""
    kinds = {c.dimension for c in reader.columns if c.use == "label"}
    if "measure" not in kinds or kinds & {"unit", "district", "activity", "date"}:
        return set()
    if reader.stated_in_rows is None:
        reader.stated_in_rows = _stated_in_rows(reader)
    return reader.stated_in_rows


def _stated_in_rows(reader: ListTable) -> set[str]:
    cells = reader.lattice.sheet.cells
    pairs = [
        (cells[row.row, col], cells[row.row, col + 1])
        for row in reader.table.body
        for col in range(reader.table.left, reader.table.right)
        if (row.row, col) in cells and (row.row, col + 1) in cells
    ]
    return {read_header(label.text).measure for label, value in pairs if read_value(value).kind == "quantity"}


def _by_units(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """6场320人次 under 讲座情况: the units say what is counted, the header how."""
    parts = read_value(cell).parts
    measures = [measure_for_unit("", part.unit) for part in parts]
    if len(parts) < 2 or None in measures or len(set(measures)) < len(parts):
        return False
    for part, measure in zip(parts, measures, strict=True):
        meaning = replace(column.meaning, measure=measure or "", scale=1)
        said = replace(combine(reader, column, row), meaning=meaning)
        reader.record.drafts.append(draft_of_cell(reader, column, cell, row, said, part))
    reader.record.set_role(cell, "figure", reader.table.number)
    return True


def tells_in_label(column: Column, cell: Cell) -> bool:
    """Whether a label counts deeds: 活动内容 | 发放宣传单120份，张贴海报20张."""
    return column.use == "label" and column.dimension in TOLD_IN and counts_deeds(cell.text)


def read_prose_columns(reader: ListTable, own: list[tuple[Column, Cell]], row: RowReading) -> None:
    if row.total:
        return
    stated = {
        combine(reader, column, row).meaning.measure
        for column, cell in own
        if column.use == "figure" and (cell.row, cell.col) in reader.figures.stated
    }
    for column, cell in own:
        if column.use == "prose":
            read_prose_cell(reader.record, cell, row.context, reader.table.number, stated, reader.year)
        elif tells_in_label(column, cell):
            told = stated | {"sessions"}  # the row is one session, at this very cell
            read_prose_cell(
                reader.record, cell, row.context, reader.table.number, told, reader.year, only_figures=True
            )
