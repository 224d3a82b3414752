"""Says how each table of a sheet was understood: what its columns mean, and by which words a layout is known again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from etl.formats.grid import Turned
from etl.lasting_words import lasting_words
from etl.layout.column import Column
from etl.layout.table import Table
from etl.schema import ColumnReading, Origin, TableReading
from etl.sheet_reading import SheetReading

Texts = Mapping[tuple[int, int], str]


def digest_words(words: str) -> str:
    """16 hex digits for words; '' for none."""
    return hashlib.sha256(words.encode()).hexdigest()[:16] if words else ""


def table_readings(reading: SheetReading, stated: Texts) -> list[TableReading]:
    """One per table that was read, and one per table of a document that goes on from it; what stands on a sheet of
    instructions was not. `stated`: what really stands in cells that were read as something else."""
    tables = [table for table in reading.layout.tables if table.number in reading.contexts]
    return [one for table in tables for one in _on_each_page(reading, table, stated)]


def _on_each_page(reading: SheetReading, table: Table, stated: Texts) -> Iterator[TableReading]:
    sheet = reading.record.lattice.sheet
    rows = [*table.header_rows, *(body.row for body in table.body)]
    told = _table(reading, table, stated)
    ends = [above for above, _ in sheet.pages]
    for above, below in pairwise([0, *ends, max(rows)]):
        if own := [row for row in rows if above < row <= below]:
            corners = sheet.address(min(own), table.left), sheet.address(max(own), table.right)
            heads = [row for row in told.header_rows if row in own]
            if turned := _turned(reading, table):
                heads = [turned.as_sent(row, table.left)[1] for row in heads]
            yield replace(told, range=f"{corners[0]}:{corners[1].split('!')[-1]}", header_rows=heads)


def _table(reading: SheetReading, table: Table, stated: Texts) -> TableReading:
    """Its range is that of each page."""
    columns = [column for one, _ in reading.lists if one.table is table for column in one.columns]
    turned = _turned(reading, table)
    return TableReading(
        reading.record.lattice.sheet.name,
        table.number,
        table.mode,
        "",
        digest_words(_header_words(reading, table, stated)),
        list(table.header_rows),
        [_column(reading, column, stated, turned) for column in columns],
        [Origin(what, *told) for what, told in reading.contexts[table.number].sources.items()],
        turned is not None,
    )


def _turned(reading: SheetReading, table: Table) -> Turned | None:
    """How the table was stood up; None for one that was sent as it is."""
    turned, rows = reading.record.lattice.sheet.turned, table.header_rows
    inside = turned is not None and bool(rows) and 0 <= rows[-1] - turned.top < len(turned.columns)
    return turned if inside else None


def _header_words(reading: SheetReading, table: Table, stated: Texts) -> str:
    """The words of the header; of a form those of its labels."""
    lattice, roles = reading.record.lattice, reading.record.roles
    rows = table.header_rows or [body.row for body in table.body]
    words = []
    for row in rows:
        for cell in lattice.rows.get(row, []):
            place = (cell.row, cell.col)
            label = table.header_rows or roles.get(place) in ("header", "label")
            if label and table.left <= cell.col <= table.right:
                words.append(lasting_words(stated.get(place, cell.text)))
    return "|".join(words)


def _column(reading: SheetReading, column: Column, stated: Texts, turned: Turned | None) -> ColumnReading:
    lattice, meaning = reading.record.lattice, column.meaning
    return ColumnReading(
        cell=lattice.address(column.path[-1]) if column.path else "",
        path=[stated.get((cell.row, cell.col), cell.text) for cell in column.path],
        use=column.use,
        dimension=column.dimension,
        part=meaning.part,
        measure=meaning.measure,
        unit=meaning.unit,
        scale=meaning.scale,
        groups=list(meaning.groups),
        channels=list(meaning.channels),
        col=turned.as_sent(turned.top, column.col)[0] if turned else column.col,
    )
