"""Whether a column of running text tells of what was done, and a cell of it of the campaign."""

from __future__ import annotations

from etl.facts.list_model import ListTable, RowReading
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.meaning.other_matters import FRAUD, names_other_matter
from etl.regex import regex

_ARRANGED = regex(r"(?:工作|活动|重点)?(?:安排|打算|计划|要点)")  # 本周工作安排 beside 上周完成情况
_DONE_BEFORE = regex(r"上[周月季期]|完成情况|已完成|落实情况|进展")


def is_to_come(reader: ListTable, column: Column) -> bool:
    """Whether a column is of a plan: by its head, or since another tells what was done (上周完成情况 | 本周工作安排)."""
    return column.meaning.planned or (_arranges(column) and any(map(_tells_done, reader.columns)))


def is_of_other_work(reader: ListTable, cell: Cell, row: RowReading) -> bool:
    """Whether a cell says no word of fraud where others of its table do, and neither do the titles nor the names of its
    row (门诊大厅反诈设摊 | 为就诊群众发放折页180份)."""
    named = (label.text for label in row.context.labels)
    if reader.of_fraud or FRAUD.search(cell.text) or any(map(FRAUD.search, named)):
        return False
    if any(column.col == cell.col and FRAUD.search(column.meaning.core) for column in reader.columns):
        return names_other_matter(cell.text)  # 当日反诈等工作
    if cell.col not in reader.fraud_columns:
        of_column = (reader.lattice.sheet.cells.get((row, cell.col)) for row in reader.lattice.rows)
        reader.fraud_columns[cell.col] = any(one and FRAUD.search(one.text) for one in of_column)
    return reader.fraud_columns[cell.col]


def _arranges(column: Column) -> bool:
    return column.use == "prose" and _ARRANGED.search(column.meaning.core) is not None


def _tells_done(column: Column) -> bool:
    return column.use == "prose" and _DONE_BEFORE.search(column.meaning.core) is not None
