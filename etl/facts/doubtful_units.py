"""A head or a label with two units that cannot both be meant is asked about, and counts in the first."""

from __future__ import annotations

from etl.facts.list_model import ListTable
from etl.facts.record import SheetRecord
from etl.formats.grid import Cell
from etl.layout.noted_units import heads_named, scales_told
from etl.layout.running_notes import Heads
from etl.layout.table import Layout
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import units_of
from etl.meaning.unlike_units import unlike_units


def ask_about_units(record: SheetRecord, cell: Cell, text: str, meaning: HeaderMeaning) -> None:
    """One query for 走访（户、人） at `cell`; `text`: its words, with what a column of units adds to them."""
    units = unlike_units(text, meaning.measure) if meaning.measure and meaning.plain else ()
    if units:
        taken = next(unit for unit in units if unit in units_of(meaning.measure))
        record.find("unlike_units", cell, units="、".join(units), unit=taken)


def ask_about_units_of(reader: ListTable) -> None:
    """The heads of a panel and the labels of its rows that have a lone number; 3场165人 says itself what it counts."""
    counted = reader.figures.drafts
    rows, columns = {row for row, _ in counted}, {col for _, col in counted}
    for column in reader.columns:
        if column.use == "figure" and column.path and column.col in columns:
            ask_about_units(reader.record, column.path[-1], column.path[-1].text, column.meaning)
    for row, reading in reader.rows.items():
        cell = reading.context.name_cell
        if row in rows and cell is not None and cell.row == row:
            ask_about_units(reader.record, cell, reading.meaning.text, reading.meaning)


def ask_about_noted_scales(record: SheetRecord, layout: Layout) -> None:
    """短信（条） over whole numbers, and a note that says 短信单位为万条: one of the two does not hold."""
    told = [one for note in layout.notes for one in scales_told(note.text)]
    if not told:
        return
    rows = (row for table in layout.tables for row in table.header_rows)
    cells = {(cell.row, cell.col): cell for row in rows for cell in layout.lattice.rows[row]}
    heads = Heads(cells, {at: read_header(cell.text) for at, cell in cells.items()})
    for subject, unit in told:
        for at in sorted(heads_named(heads, subject)):
            if heads.meanings[at].unit == unit[1:] and heads.meanings[at].scale == 1:
                record.find("noted_scale", cells[at], unit=unit)
