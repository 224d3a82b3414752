"""One sheet from its grid to roles, drafts and issues: layout, tables, the of-which rule and the checks."""

from __future__ import annotations

from etl.checks.cumulative import check_running_totals
from etl.checks.dates import check_dates, check_spans_above
from etl.checks.pair_totals import check_pair_totals
from etl.checks.session_totals import check_session_totals
from etl.checks.sum_formulas import check_sum_formulas
from etl.checks.told_sums import compare_told_sums
from etl.checks.totals import check_totals
from etl.facts.answers import answers_who_or_when, take_period_of_questions, year_of_answers
from etl.facts.campaign import heads_deeds, is_campaign, is_instruction, is_other_table
from etl.facts.caption_ways import tell_caption
from etl.facts.context import SheetContext, fall_back_on_place, read_context, take_caller, take_meta_pairs
from etl.facts.day_columns import year_over_days
from etl.facts.doubtful_units import ask_about_noted_scales
from etl.facts.doubting_remarks import tell_of_doubts
from etl.facts.form_pairs import FormTable
from etl.facts.form_table import read_form_table
from etl.facts.ledger import add_sessions, is_ledger
from etl.facts.list_table import read_list_table
from etl.facts.of_which import take_parts_out
from etl.facts.one_activity import find_rows_of_one
from etl.facts.period_of_sheet import complete_by, tell_assumed_term
from etl.facts.record import SheetRecord
from etl.facts.remarks import read_remarks
from etl.facts.row_notes import tell_of_row_notes
from etl.facts.sent_columns import medium_of
from etl.facts.story_pages import is_story_page, read_story_page
from etl.facts.struck_cells import tell_struck, without_struck
from etl.facts.time_above import TimeAbove
from etl.facts.week_numbers import TERM, Year
from etl.formats.grid import Sheet
from etl.layout.calendars import sheet_of_calendar
from etl.layout.day_heads import sheet_with_days
from etl.layout.lattice import make_lattice
from etl.layout.marked_values import sheet_as_marked
from etl.layout.plain_signs import sheet_in_plain_signs
from etl.layout.table import Layout, Table
from etl.layout.tables import find_tables
from etl.layout.turned_lists import stand_up
from etl.meaning.header_words import OF_WHICH
from etl.meaning.lexicon import squeeze
from etl.meaning.other_matters import FRAUD
from etl.sheet_as_said import sheet_as_said, show_as_written
from etl.sheet_reading import SheetReading, counts_so_far, leave_out, leave_table_out
from etl.texts_outside import read_outside_tables


def read_sheet(
    sheet: Sheet,
    file: str,
    names_are_units: bool,
    outer: SheetContext | None = None,
    given_year: int | None = None,
    other_work: bool = False,
) -> SheetReading:
    """Reads a grid sheet. `outer` is the context of the document that the table stands in, if it does; `given_year`
    completes dates where nothing in the file does; `other_work`: beside sheets about fraud it is about something else."""
    stood_up = stand_up(sheet)
    sent, sheet = stood_up.sheet, without_struck(stood_up.sheet)
    marked = sheet_as_marked(sheet_in_plain_signs(stood_up.spoken(sheet)))
    time_above = TimeAbove(marked.sheet, file, names_are_units, outer, given_year)
    dated = sheet_of_calendar(marked.sheet, time_above)
    dated = sheet_with_days(dated, time_above) if dated is marked.sheet else dated
    put = sheet_as_said(dated)
    reading = _read(put, file, names_are_units, outer, given_year, other_work)
    if put is not sheet:
        show_as_written(reading.record, put, sheet)
    for place, (code, words) in marked.said.items() if reading.campaign else ():
        if reading.record.roles.get(place) == "figure":
            reading.record.find(code, sheet.cells[place], words=words)
    if sheet is not sent:
        tell_struck(reading.record, sent, reading.campaign)
    return reading


def _read(
    sheet: Sheet,
    file: str,
    names_are_units: bool,
    outer: SheetContext | None,
    given_year: int | None,
    other_work: bool,
) -> SheetReading:
    lattice = make_lattice(sheet)
    layout = find_tables(lattice)
    if is_instruction(layout):
        return _read_instruction(layout, file)
    record = SheetRecord(lattice)
    reading = SheetReading(record, layout)
    only = layout.tables[0] if len(layout.tables) == 1 else None
    reading.contexts[0] = with_outer(read_context(layout, only, file, names_are_units, given_year), outer)
    reading.campaign = not other_work and is_campaign(layout, reading.contexts[0], outer)
    if reading.campaign:
        check_spans_above(record, [*layout.titles, *layout.metas], reading.contexts[0].year)
    if reading.contexts[0].week:
        record.find("week_of_month", next(iter(sheet.cells.values())), text=reading.contexts[0].week)
    carried = outer
    for table in layout.tables:
        context = reading.contexts[0]
        if table is not only:
            own = read_context(layout, table, file, names_are_units, given_year)
            context = with_outer(own, carried)
        reading.contexts[table.number] = context
        before = counts_so_far(reading)
        _read_table(reading, table, context)
        if reading.campaign and is_other_table(layout, table, context.caption):
            leave_table_out(reading, table, before)
        elif OF_WHICH.match(context.caption) and 0 < before[0] < len(record.drafts):
            record.find(
                "part_of_table_above", table.titles[-1] if table.titles else record.drafts[before[0]].cell
            )
        carried = _head_of_form(reading, table) or carried
    read_outside_tables(reading)
    read_remarks(record, reading.lists, reading.campaign)
    ask_about_noted_scales(record, layout)
    lists = [reader for reader, _ in reading.lists]
    tell_of_row_notes(record, lists, reading.campaign)
    tell_of_doubts(record, lists, reading.campaign)
    tell_assumed_term(record, reading.contexts[0])
    if not reading.campaign:
        leave_out(reading)
    return reading


def _read_instruction(layout: Layout, file: str) -> SheetReading:
    record = SheetRecord(layout.lattice)
    for cell in layout.lattice.sheet.cells.values():
        record.set_role(cell, "note")
    numbers = [cell for cell in layout.lattice.sheet.cells.values() if cell.kind == "number"]
    if numbers and heads_deeds(layout):
        record.find("instruction_sheet", numbers[0])
    return SheetReading(record, layout, {0: read_context(layout, None, file, False)}, campaign=False)


def head_of_tables(reading: SheetReading) -> SheetContext | None:
    """企业名称 | 长葛市宏达机械制造有限公司 in a table that counts nothing, 单位 and 月份 on a cover: whose what follows is,
    and of when."""
    context = reading.contexts[0]
    told = [context.sources.get(what, ("",))[0] == "meta" for what in ("unit", "period")]
    counts = reading.record.drafts or is_instruction(reading.layout)
    return context if any(told) and not counts else None


def form_of_document(reading: SheetReading) -> SheetContext | None:
    """活动登记表 with 填报单位 and 活动时间: of whom and of when the tables behind it in its document are, where they say
    neither."""
    last = reading.layout.tables[-1] if reading.layout.tables else None
    drafts = [draft for draft in reading.record.drafts if last and draft.table == last.number]
    if last is None or last.mode != "form" or not drafts:
        return None
    own = reading.contexts[last.number]
    unit = own.unit if own.sources.get("unit", ("",))[0] == "meta" else ""
    times = {draft.period or draft.context.period or own.period for draft in drafts}
    period = times.pop() if len(times) == 1 else None
    told = "above", last.titles[-1].text if last.titles else ""
    sources = {what: told for what, known in (("unit", unit), ("period", period)) if known}
    return SheetContext(unit=unit, period=period, places=own.places, sources=sources) if sources else None


def with_outer(context: SheetContext, outer: SheetContext | None) -> SheetContext:
    """`context` itself, which takes from around it what it does not say."""
    if outer is not None:
        for what, told in outer.sources.items():
            by_name = context.sources.get(what, ("",))[0] == "file"  # what stands in the document goes before
            if what in ("unit", "period") and (by_name or not getattr(context, what)):
                context.sources[what] = told
                setattr(context, what, getattr(outer, what))
        context.unit = context.unit or outer.unit
        context.period = context.period or outer.period
        context.year = context.year or outer.year
        context.school = context.school or outer.school
        context.places = (*context.places, *outer.places)
        context.caption = context.caption or outer.caption
        context.ways = context.ways or outer.ways
        context.around = f"{outer.title}{outer.caption}{outer.around}"
        if context.period and context.month is None:
            complete_by(context, context.period)  # 4日 in a table of a document of September
    return context


def _read_table(reading: SheetReading, table: Table, context: SheetContext) -> None:
    record, before = reading.record, len(reading.record.drafts)
    several = len(reading.layout.tables) > 1
    context.year = (
        year_over_days(table, record.lattice) or context.year or year_of_answers(table, record.lattice)
    )
    term = TERM.search(context.title) is not None
    year = Year(context.year, context.month, term, context.period, context.school)
    if is_story_page(table, record.lattice):
        of_campaign = FRAUD.search(context.title + record.lattice.sheet.name) is not None
        read_story_page(record, reading.layout, table, year, of_campaign)
        return
    if table.mode == "form":
        form = FormTable(record, table, year, context.default, reading.campaign, context.period)
        form.of_fraud = FRAUD.search(context.caption + context.title) is not None
        form.medium = medium_of((context.caption, context.title, record.lattice.sheet.name))
        reading.forms.append(read_form_table(form))
        tell_caption(table, record.drafts[before:], several, context)
        _take_form_context(context, form)
        return
    above = [reader for reader, _ in reading.lists]
    panels = read_list_table(record, table, year, context, reading.campaign)
    take_period_of_questions(context, [column for reader in panels for column in reader.columns])
    take_meta_pairs(context, [pair for reader in panels for pair in answers_who_or_when(reader)])
    for reader in panels:
        take_parts_out(reader)
        find_rows_of_one(reader)
        if is_ledger(reader):
            check_session_totals(reader, add_sessions(reader))
        check_totals(reader, panels, above)
        check_pair_totals(reader)
        check_dates(reader, context)
        check_sum_formulas(reader)
        check_running_totals(reader)
        reading.lists.append((reader, context))
    compare_told_sums(panels)
    tell_caption(table, record.drafts[before:], several, context)


def _head_of_form(reading: SheetReading, table: Table) -> SheetContext | None:
    """填报单位 and 月份 with one answer below each: they speak for the tables that follow."""
    readers = [reader for reader, _ in reading.lists if reader.table is table]
    if len(readers) != 1 or len(readers[0].rows) != 1 or any(c.use == "figure" for c in readers[0].columns):
        return None
    row = next(iter(readers[0].rows.values())).context
    if not (row.unit or row.period):
        return None
    told = "above", " ".join(cell.text for cell in row.labels)
    sources = {what: told for what in ("unit", "period") if getattr(row, what)}
    return SheetContext(unit=row.unit, period=row.period, places=row.places, sources=sources)


def _take_form_context(context: SheetContext, form: FormTable) -> None:
    """Label/value pairs inside a form say who and when, where title and meta lines did not."""
    pairs = [(squeeze(a.text), b.text) for a, b in form.metas]
    take_caller(context, pairs)
    take_meta_pairs(context, pairs)
    fall_back_on_place(context)
