"""A file's bytes become a `Reading`: facts, held facts, mentions, issues and the role of every cell.

Pure but for the reference data that it reads. Source of the rules: `docs/contract.md`.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from etl.checks.other_breakdowns import drop_other_breakdowns
from etl.checks.page_totals import check_pages
from etl.checks.repeats import check_repeats
from etl.checks.sheet_versions import drop_versions
from etl.checks.summaries import SheetFacts, drop_summaries
from etl.checks.table_sums import drop_table_sums
from etl.facts.context import SheetContext, leave_to_supplied
from etl.facts.finish import Finisher
from etl.facts.full_titles import take_full_names
from etl.facts.margins import Margins, fill_from_margins, read_margins, year_beside_text
from etl.facts.mixed_sheets import sheets_of_other_work
from etl.facts.shared_period import take_period_of_tables
from etl.facts.shared_place import share_county
from etl.facts.week_numbers import hold_lone_week
from etl.filled_reading import (
    ask_for_hidden_parts,
    note_hidden_sheet,
    say_as_written,
    say_missing,
    say_roster,
    shape_of,
    write_cells,
    write_findings,
    write_issues,
    write_reference,
)
from etl.formats import open_workbook
from etl.formats.grid import UnreadableFile, Workbook
from etl.issues import make_issue
from etl.lasting_words import lasting_words
from etl.layout.continued_tables import joined_tables
from etl.meaning.place import parse_district_option, resolve_place
from etl.meaning.unit import UnitNames, looks_like_unit
from etl.pasted_reports import as_documents
from etl.prose_reader import DocumentReading, read_paragraphs
from etl.reference.reading import read_reference
from etl.refusals import refusal_issue
from etl.reply.returned import tell_list, without_list
from etl.rulings import Rulings
from etl.schema import Reading, Ruling, Supplied, submission_of
from etl.sender import supplied_year
from etl.shared_year import take_shared_year
from etl.sheet_reader import form_of_document, head_of_tables, read_sheet, with_outer
from etl.sheet_reading import SheetReading
from etl.table_readings import digest_words, table_readings

# A decision can make the next one fit: a line that is read as a header, then its columns.
MOST_PASSES = 4


@contextmanager
def _no_cycle_search() -> Iterator[None]:
    """A file makes many objects and no cycles: looking for those costs a tenth of the time."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


@_no_cycle_search()
def normalise_bytes(
    data: bytes,
    name: str,
    supplied: Supplied | None = None,
    rulings: Sequence[Ruling] = (),
    today: date | None = None,
) -> Reading:
    """Reads one file. Never raises for what a file may hold: an unreadable file is a reading with `failed`.

    Args:
        data: the file's bytes.
        name: the sender's file name, for its words and as `file`; its ending decides nothing.
        supplied: unit, period and district that fill gaps (contract 4.14).
        rulings: what people have decided; see `etl.rulings`.
        today: figures of later periods are questioned; by default the day of the machine.
    """
    reading = Reading(submission=submission_of(data), file=name)
    try:
        workbook = open_workbook(data, name)
    except UnreadableFile as reason:
        reading.failed = True
        reading.issues.append(refusal_issue(reason.code, name, **reason.fields))
        return reading
    if reference := read_reference(without_list(workbook), name, supplied or Supplied()):
        write_reference(reading, workbook, reference)
        return reading
    decided = Rulings.of(rulings)
    given = supplied or Supplied(), today or date.today(), decided
    renamed = read_workbook(reading, workbook, *given)
    for _ in range(MOST_PASSES if rulings else 0):
        if not decided.change(workbook, reading):
            break
        reading = Reading(submission=reading.submission, file=name)
        renamed = read_workbook(reading, workbook, *given)
    decided.restore(reading, renamed)
    return reading


def read_workbook(
    reading: Reading, workbook: Workbook, supplied: Supplied, today: date, decided: Rulings | None = None
) -> dict[str, str]:
    """Fills a reading from a workbook; see `normalise_bytes`. Returns the names that were read as others, and as
    which."""
    decided = decided or Rulings()
    write_findings(reading, workbook)
    sent = without_list(workbook).sheets
    visible = as_documents([s for s in sent if not s.hidden])
    grids = joined_tables([s for s in visible if s.cells], [p for s in visible for p in s.paragraphs])
    names_are_units = len(grids) > 1 and sum(looks_like_unit(s.name) for s in grids) > 1
    margins = read_margins(workbook.margins)
    year = margins.year or year_beside_text(visible) or supplied_year(supplied)
    document = read_paragraphs(visible, reading.file, year, decided, reading.submission, margins)
    outer = document.contexts_of(grids) if document else [None] * len(grids)
    captions = [around.caption if around else "" for around in outer]
    others = sheets_of_other_work(
        grids, captions, reading.file + (document.context.title if document else "")
    )

    def read_grid(at: int, around: SheetContext | None, given: int | None) -> SheetReading:
        return read_sheet(grids[at], reading.file, names_are_units, around, given, at in others)

    sheets = _read_sheets(read_grid, outer, year, document is not None)
    if document:
        document.drop_restated([s.record for s in sheets])
    check_pages([[reader for reader, _ in s.lists] for s in sheets])
    names = _finish(reading, sheets, document, supplied, today, decided, margins)
    for sheet in workbook.sheets:
        reading.sheets.append(shape_of(sheet))
    for sheet in sent:
        if sheet.hidden:
            note_hidden_sheet(reading, sheet)
    tell_list(reading, workbook)
    for sheet_reading in sheets:
        ask_for_hidden_parts(reading, sheet_reading.record, ("figure",))
    for sheet_reading in sheets:
        stated = decided.stated_in(sheet_reading.record.lattice.sheet)
        reading.tables += table_readings(sheet_reading, stated)
        reading.checks += sheet_reading.record.checks
    reading.layout_key = _layout_key(sheets, document, decided)
    return names.renamed


def _read_sheets(
    read_grid: Callable[[int, SheetContext | None, int | None], SheetReading],
    outer: Sequence[SheetContext | None],
    year: int | None,
    in_document: bool,
) -> list[SheetReading]:
    """The sheets in their order, as `read_grid` reads each by its place, what stands around it and the year; a head of
    tables or a form says of those behind it who and when."""
    sheets: list[SheetReading] = []
    arounds: list[SheetContext | None] = []
    head: SheetContext | None = None
    for at, around in enumerate(outer):
        arounds.append(with_outer(around, head) if around is not None else head)
        sheets.append(read_grid(at, arounds[at], year))
        if in_document or not any(sheet.record.drafts for sheet in sheets):
            of_form = form_of_document(sheets[-1]) if in_document else None
            head = head_of_tables(sheets[-1]) or of_form or head
    if not (in_document or year):
        take_shared_year(sheets, lambda at, shared: read_grid(at, arounds[at], shared))
    return sheets


def _finish(
    reading: Reading,
    sheets: list[SheetReading],
    document: DocumentReading | None,
    supplied: Supplied,
    today: date,
    decided: Rulings,
    margins: Margins,
) -> UnitNames:
    records = [(s.record, s.contexts) for s in sheets] + (
        [(document.record, {0: document.context})] if document else []
    )
    contexts = [context for _, by_table in records for context in by_table.values()]
    if fill_from_margins(contexts, margins):
        reading.issues.append(make_issue("unit_from_margin", reading.file, text=margins.unit))
    if supplied.unit:
        for context in contexts:
            leave_to_supplied(context)
    if document:
        take_period_of_tables(document.context, [s.record for s in sheets])
    hold_lone_week([context for s in sheets for context in s.contexts.values()])
    take_full_names([context for s in sheets for context in s.contexts.values()])
    share_county([context for s in sheets if s.campaign for context in s.contexts.values()])
    outer_name = next((c.meta_unit or c.unit for c in contexts if c.meta_unit or c.unit), supplied.unit)
    counties = _counties(decided, contexts, supplied)
    roster = decided.roster(counties)
    full_names = {name: full for name, (full, _) in roster.items()}
    lies = {full: code for name, (full, code) in roster.items() if name == full}
    names = UnitNames(set(full_names.values()), outer_name, full_names | decided.units())
    stated = {
        draft.unit or draft.context.unit or by_table[draft.table].unit or supplied.unit
        for record, by_table in records
        for draft in record.drafts
    }
    stated |= {context.meta_unit for context in contexts if looks_like_unit(context.meta_unit)}
    stated |= {context.titled for context in contexts}
    for text in sorted(stated - {""}):
        names.add(text)
    for s in sheets:
        drop_table_sums(s.record, s.contexts, names)
    told = [SheetFacts(s.record, s.contexts) for s in sheets]
    versions = {id(one.record) for one in drop_versions(told, names)}
    drop_summaries(told, names)
    drop_other_breakdowns(told)
    check_repeats([pair for s in sheets if id(s.record) not in versions for pair in s.lists])
    finisher = Finisher(reading, supplied, names, today, decided, lies)
    for record, by_table in records:
        finisher.finish_record(record, by_table)
    for sheet in sheets:
        write_cells(reading, sheet.record)
    if document:
        document.write_cells(reading)
    write_issues(reading, [record for record, _ in records])
    say_missing(reading, finisher)
    say_roster(reading, finisher.places.by_roster)
    say_as_written(reading, finisher)
    reading.title = next((c.title for c in contexts if c.title), "")
    return names


def _counties(decided: Rulings, contexts: Sequence[SheetContext], supplied: Supplied) -> list[str]:
    """Where the file is, which says whose roster holds for it; not asked without a roster."""
    if not any(kind == "roster" for kind, _ in decided.known):
        return []
    stated = parse_district_option(supplied.district).place if supplied.district else None
    within = stated.code if stated else ""
    places = (resolve_place(context.places, within).place for context in contexts)
    return [place.code for place in places if place]


def _layout_key(sheets: list[SheetReading], document: DocumentReading | None, decided: Rulings) -> str:
    words = []
    for sheet in sheets:
        words += [c.text for c in sheet.layout.titles]
        roles, cells = sheet.record.roles, sheet.record.lattice.sheet.cells
        stated = decided.stated_in(sheet.record.lattice.sheet)
        telling = "header" if "header" in roles.values() else "label"
        words += [
            stated.get(place, cells[place].text)
            for place in sorted(place for place, role in roles.items() if role == telling)
        ]
    if document:
        words += [document.context.title, *document.headings()]
    return digest_words("|".join(lasting_words(word) for word in words))
