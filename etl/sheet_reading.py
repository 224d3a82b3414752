"""What is made of a sheet while it is read, and what of it is taken back where it turns out to be no campaign's."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.facts.context import SheetContext
from etl.facts.form_pairs import FormTable
from etl.facts.list_model import ListTable
from etl.facts.record import SheetRecord
from etl.facts.stories_of_others import read_stories_of_others
from etl.layout.table import Layout, Table


@dataclass(slots=True)
class SheetReading:
    """A sheet that was read: its record, and for each table its context and (list tables) its reader."""

    record: SheetRecord
    layout: Layout
    contexts: dict[int, SheetContext] = field(default_factory=dict)
    lists: list[tuple[ListTable, SheetContext]] = field(default_factory=list)
    forms: list[FormTable] = field(default_factory=list)
    campaign: bool = True


def counts_so_far(reading: SheetReading) -> tuple[int, int, int, int, int]:
    """How much the sheet has given so far: drafts, findings, checks, mentions, lists."""
    record = reading.record
    given = record.drafts, record.findings, record.checks, record.mentions, reading.lists
    drafts, findings, checks, mentions, lists = (len(some) for some in given)
    return drafts, findings, checks, mentions, lists


def leave_table_out(reading: SheetReading, table: Table, before: tuple[int, int, int, int, int]) -> None:
    """Takes back what a table gave that is no campaign; one note says so. `before`: what was there without it."""
    record = reading.record
    given = record.drafts, record.findings, record.checks, record.mentions, reading.lists
    for some, count in zip(given, before, strict=True):
        del some[count:]  # type: ignore[attr-defined]
    own = [place for place, number in record.tables.items() if number == table.number]
    for place in own:
        record.roles[place] = "note" if record.roles[place] in ("figure", "unread") else record.roles[place]
    record.find("table_no_campaign", record.lattice.sheet.cells[min(own)])


def leave_out(reading: SheetReading) -> None:
    """A table that is no campaign gives nothing; one note says so."""
    record = reading.record
    record.drafts.clear()
    record.findings.clear()
    record.checks.clear()
    record.mentions.clear()
    reading.lists.clear()
    for position, role in record.roles.items():
        if role in ("figure", "unread"):
            record.roles[position] = "note"
    cells = list(record.lattice.sheet.cells.values())
    if cells and reading.layout.tables:
        record.find("table_no_campaign" if record.lattice.sheet.prefix else "not_a_campaign", cells[0])
        years = (context.year for context in reading.contexts.values())
        read_stories_of_others(record, next(filter(None, years), None))
