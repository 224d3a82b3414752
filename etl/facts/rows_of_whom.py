"""Rows of which it is not sure that they are of whom they stand for.

公众号推送（条） | 12 and 群发短信（条） | 3000 at the end of a table of towns across its head, with nothing but the
first town's column filled, may be of the whole unit. 群发短信（条） | 300 | 200 below names of stations is of no
station of that name. Each such figure counts and is asked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from etl.facts.list_model import ListTable, RowReading
from etl.layout.column import Column
from etl.meaning.header import read_header
from etl.meaning.unit import looks_like_unit

LEAST_COLUMNS, LEAST_ROWS = 3, 2


def doubt_name_of(reading: RowReading) -> None:
    """Marks a row whose name, below names of those who report, says what is counted and in what."""
    name = reading.context.unit_cell
    if name is None or reading.total or reading.doubt:
        return
    if read_header(name.text).counts_alone and not looks_like_unit(name.text):
        reading.doubt = "measure_for_a_name"


def ask_whose_last_rows_are(reader: ListTable) -> None:
    """One issue at each figure of the last rows that fill the first column alone, where all rows above fill several."""
    figures = [c for c in reader.columns if c.use == "figure"]
    named = [c for c in figures if c.name]
    rows = [row for row, reading in reader.rows.items() if not (reading.total or reading.planned)]
    if len(named) < LEAST_COLUMNS or len(rows) <= LEAST_ROWS:
        return
    last = list(takewhile(lambda row: _filled(reader, row, figures) == named[:1], reversed(rows)))
    above = rows[: -len(last)] if len(last) >= LEAST_ROWS else []
    if above and all(len(_filled(reader, row, named)) > 1 for row in above):
        for row in last:
            cell = reader.lattice.sheet.cells[row, named[0].col]
            reader.record.find("first_column_alone", cell, unit=named[0].name)


def _filled(reader: ListTable, row: int, columns: Sequence[Column]) -> list[Column]:
    return [column for column in columns if (row, column.col) in reader.lattice.sheet.cells]
