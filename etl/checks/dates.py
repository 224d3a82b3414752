"""A row whose own date lies outside the period that title or meta line states counts on its date and is asked about; one
whose date is none, or ends before it begins, counts in the period of its table and is asked about too. So is a title
or a line above that tells of such a span."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from etl.facts.context import SheetContext
from etl.facts.list_model import ListTable, RowReading
from etl.facts.record import SheetRecord
from etl.formats.grid import Cell
from etl.meaning.period import Period
from etl.meaning.school_year import term_in_text
from etl.meaning.span_order import span_that_runs_back

STATED_BY = ("title", "meta")  # the name of a file or sheet says less than a date
LONGEST_DATE = timedelta(days=7)  # a month among the rows is what the row is about, and no date


def check_dates(reader: ListTable, context: SheetContext) -> None:
    """A query at each date cell that is no date, or that has no day in common with the stated period."""
    if not reader.campaign:
        return
    for row, reading in reader.rows.items():
        cell = reading.context.no_such_day
        if cell is not None and cell.row == row and not reading.total and not reading.planned:
            reader.record.find(reading.context.date_fault, cell)
    stated = _stated_period(context)
    heads = [c.meaning.period for c in reader.columns if c.use == "figure" and not c.meaning.total]
    if stated is None or (heads and None not in heads):  # 7—9月 over the columns says nearer of when they are
        return
    for row, reading in reader.rows.items():
        own = reading.context.period
        if own is None or reading.total or reading.planned or own.end - own.start >= LONGEST_DATE:
            continue
        cell = _date_cell(reader, row, reading)
        if cell is not None and not own.meets(stated):
            reader.record.find("date_outside_period", cell, period=f"{stated.start} – {stated.end}")


def check_spans_above(record: SheetRecord, cells: Iterable[Cell], year: int | None) -> None:
    """A title or a line above that tells of a span which ends before it begins says nothing of when, and is asked about."""
    for cell in cells:
        if cell.kind == "text" and (span := span_that_runs_back(cell.text, year)):
            record.find("period_reversed", cell, words=span)


def _stated_period(context: SheetContext) -> Period | None:
    """None for a running total, which has no certain beginning, and for a single day, which may be the report's own."""
    stated = context.period
    source, words = context.sources.get("period", ("", ""))
    if stated is None or source not in STATED_BY or stated.cumulative or stated.start == stated.end:
        return None
    if stated == term_in_text(words):
        return None  # of which each school has days of its own
    return stated


def _date_cell(reader: ListTable, row: int, reading: RowReading) -> Cell | None:
    """The cell of this very row that states its date; a date merged over several rows is asked about once."""
    columns = reader.by_number
    return next(
        (
            cell
            for cell in reading.context.labels
            if cell.row == row and cell.col in columns and columns[cell.col].dimension in ("date", "start")
        ),
        None,
    )
