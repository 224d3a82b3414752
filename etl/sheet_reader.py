"""One sheet from its grid to roles, drafts and issues: layout, tables, the of-which rule and the checks."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from etl.checks.cumulative import check_running_totals
from etl.checks.dates import check_dates, check_spans_above
from etl.checks.pair_totals import check_pair_totals
from etl.checks.session_totals import check_session_totals
from etl.checks.sum_formulas import check_sum_formulas
from etl.checks.totals import check_totals
from etl.facts.answers import answers_who_or_when, take_period_of_questions, year_of_answers
from etl.facts.campaign import heads_deeds, is_campaign, is_instruction, is_other_table
from etl.facts.caption_ways import tell_caption
from etl.facts.context import SheetContext, fall_back_on_place, read_context, take_meta_pairs
from etl.facts.day_columns import year_over_days
from etl.facts.doubtful_units import ask_about_noted_scales
from etl.facts.form_pairs import FormTable
from etl.facts.form_stories import below_form_of, stated_elsewhere
from etl.facts.form_table import read_form_table
from etl.facts.ledger import add_sessions, is_ledger
from etl.facts.list_model import ListTable
from etl.facts.list_table import read_list_table
from etl.facts.note_speakers import names_of_rows, note_speakers
from etl.facts.of_which import take_parts_out
from etl.facts.one_activity import find_rows_of_one
from etl.facts.outside_table import says_outside, tells_of_leaving_out
from etl.facts.pair_cells import read_pair_cell
from etl.facts.period_of_sheet import complete_by
from etl.facts.prose_cells import take_prose
from etl.facts.record import SheetRecord
from etl.facts.remarks import below_column_of, explains_mark, read_remarks, take_note
from etl.facts.row_notes import tell_of_row_notes
from etl.facts.sent_columns import medium_of
from etl.facts.stories_of_others import read_stories_of_others
from etl.facts.struck_cells import tell_struck, without_struck
from etl.facts.time_above import TimeAbove
from etl.facts.title_measure import split_title
from etl.facts.week_numbers import TERM, Year
from etl.formats.grid import Cell, Sheet
from etl.layout.cards import states_base
from etl.layout.day_heads import sheet_with_days
from etl.layout.form_rows import FOOT_TEXT
from etl.layout.lattice import make_lattice
from etl.layout.marked_values import sheet_as_marked
from etl.layout.plain_signs import sheet_in_plain_signs
from etl.layout.row_kinds import FOOT
from etl.layout.table import Layout, Table
from etl.layout.tables import find_tables
from etl.meaning.header_words import OF_WHICH
from etl.meaning.lexicon import squeeze
from etl.prose import counts_deeds, is_prose, read_prose
from etl.prose.matter.speakers import speakers_along
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.report.restating import drop_restated
from etl.regex import regex
from etl.sheet_as_said import sheet_as_said, show_as_written

SHORTEST_REPORT = 15  # characters

# 东城社区：讲座1场60人，传单200份: a message of a chain, though it has no verb.
SENT = regex(r"[:：].*[\u4e00-\u9fff]\d{1,6}余?(?:场次?|人次?|份|张|户|条)")
LISTED = regex(r"\d{1,3}[.、．)](?!\d)")  # 4.云山社区：本月未开展, one of the messages of a chain


@dataclass(slots=True)
class SheetReading:
    """A sheet that was read: its record, and for each table its context and (list tables) its reader."""

    record: SheetRecord
    layout: Layout
    contexts: dict[int, SheetContext] = field(default_factory=dict)
    lists: list[tuple[ListTable, SheetContext]] = field(default_factory=list)
    forms: list[FormTable] = field(default_factory=list)
    campaign: bool = True


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
    sent, sheet = sheet, without_struck(sheet)
    marked = sheet_as_marked(sheet_in_plain_signs(sheet))
    dated = sheet_with_days(marked.sheet, TimeAbove(marked.sheet, file, names_are_units, outer, given_year))
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
        before = _counts(reading)
        _read_table(reading, table, context)
        if reading.campaign and is_other_table(layout, table, context.caption):
            _leave_table_out(reading, table, before)
        elif OF_WHICH.match(context.caption) and 0 < before[0] < len(record.drafts):
            record.find(
                "part_of_table_above", table.titles[-1] if table.titles else record.drafts[before[0]].cell
            )
        carried = _head_of_form(reading, table) or carried
    _roles_outside(reading)
    read_remarks(record, reading.lists, reading.campaign)
    ask_about_noted_scales(record, layout)
    tell_of_row_notes(record, [reader for reader, _ in reading.lists], reading.campaign)
    if not reading.campaign:
        _leave_out(reading)
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
    if table.mode == "form":
        form = FormTable(record, table, year, context.default, reading.campaign, context.period)
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
    take_meta_pairs(context, [(squeeze(a.text), b.text) for a, b in form.metas])
    fall_back_on_place(context)


def _roles_outside(reading: SheetReading) -> None:
    layout, record = reading.layout, reading.record
    outside = (
        ("title", layout.titles),
        ("meta", layout.metas),
        ("meta", layout.tail),
        ("note", layout.notes),
    )
    listed = layout.titles[1:] if not layout.tables else []
    for role, cells in outside:
        for cell in cells:
            one_of_list = role == "title" and cell in listed and LISTED.match(squeeze(cell.text))
            record.set_role(cell, "note" if one_of_list else role)
    for label, answer in pairwise(layout.metas):
        if label.row == answer.row and states_base(label, answer):
            record.set_role(answer, "base")
    _read_texts_outside(reading, [cell for _, cells in outside for cell in cells])
    own = layout.lattice.sheet.cells
    if len(record.roles) < len(own):
        for position in sorted(own.keys() - record.roles.keys()):
            record.set_role(own[position], "note")


def _read_texts_outside(reading: SheetReading, cells: list[Cell]) -> None:
    """Reports and pairs of label and figure above or below the tables, or on a sheet without any; what the tables state
    is not read from them again, and what one of them says twice or sums up counts once."""
    record, context = reading.record, reading.contexts[0]
    stated = {draft.measure for draft in record.drafts}
    reports: list[tuple[Cell, ParagraphReading]] = []
    names: list[str] | None = None  # asked for by notes alone
    for cell in cells:
        text = squeeze(cell.text)
        if not _is_report(reading.layout, cell, text):
            read_pair_cell(record, cell, stated, context.year)
            continue
        noted = reading.layout.tables and (says_outside(text) or explains_mark(cell, record.lattice))
        if FOOT.match(text) or noted:
            names = names_of_rows(one for one, _ in reading.lists) if names is None else names
            speakers = note_speakers(names, cell.text)
            take_note(record, cell, stated, Year(context.year), reading.campaign, speakers=speakers)
            continue
        prose = read_prose(cell.text, context.year)
        reports.append((cell, ParagraphReading(len(reports), cell.text, "note", prose, None)))
    drop_restated([one for _, one in reports], context.period)
    for cell, one in reports:
        below = below_form_of(reading.forms, reading.layout.tables, cell) or below_column_of(
            reading.lists, cell
        )
        told = stated_elsewhere(stated, record.drafts, cell.text)
        take_prose(record, cell, one.reading, below, 0, told, speakers_along(cell.text), alone=True)


def _is_report(layout: Layout, cell: Cell, text: str) -> bool:
    """Whether a line outside tables is read as running text; on a sheet of nothing else so is a short sentence below the
    title, as 发布反诈短视频3条。"""
    below = not layout.tables and cell not in layout.titles[:1]
    told_below = layout.tables and cell in layout.notes and counts_deeds(text)  # 另悬挂横幅4条
    if told_below or (below and SENT.search(text)):
        return True
    if len(text) >= SHORTEST_REPORT or (layout.tables and FOOT_TEXT.match(text)):
        told = cell.text if cell not in layout.titles else split_title(cell.text)[0]
        return is_prose(told) or (layout.tables != [] and tells_of_leaving_out(text))
    return below and (text.endswith(("。", ";")) or counts_deeds(text))


def _counts(reading: SheetReading) -> tuple[int, int, int, int, int]:
    """How much the sheet has given so far: drafts, findings, checks, mentions, lists."""
    record = reading.record
    given = record.drafts, record.findings, record.checks, record.mentions, reading.lists
    drafts, findings, checks, mentions, lists = (len(some) for some in given)
    return drafts, findings, checks, mentions, lists


def _leave_table_out(reading: SheetReading, table: Table, before: tuple[int, int, int, int, int]) -> None:
    """Takes back what a table gave that is no campaign; one note says so. `before`: what was there without it."""
    record = reading.record
    given = record.drafts, record.findings, record.checks, record.mentions, reading.lists
    for some, count in zip(given, before, strict=True):
        del some[count:]  # type: ignore[attr-defined]
    own = [place for place, number in record.tables.items() if number == table.number]
    for place in own:
        record.roles[place] = "note" if record.roles[place] in ("figure", "unread") else record.roles[place]
    record.find("table_no_campaign", record.lattice.sheet.cells[min(own)])


def _leave_out(reading: SheetReading) -> None:
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
