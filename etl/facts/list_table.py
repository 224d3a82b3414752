"""A table with a header: every cell of its body gets a role, every figure a draft."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from etl.facts.compared_times import rows_compared
from etl.facts.context import SheetContext
from etl.facts.context_columns import complete_columns
from etl.facts.day_columns import days_without_month, tell_days_down, tell_school_year, tell_thirds
from etl.facts.doubtful_units import ask_about_units_of
from etl.facts.drafts import RowContext
from etl.facts.handed_out import is_handed_out
from etl.facts.hosts import tell_who_and_where
from etl.facts.inner_whole_rows import is_inner_whole
from etl.facts.labels import LabelReader
from etl.facts.line_scale import has_other_unit
from etl.facts.list_cells import take_cells
from etl.facts.list_figures import counts_who_came
from etl.facts.list_model import (
    ListTable,
    RowReading,
    has_other_rows,
    row_heads,
    sums_up,
)
from etl.facts.longer_periods import rows_that_run_on, tell_longer_periods
from etl.facts.merged_figures import settle_merged_figures
from etl.facts.mixed_cells import read_line
from etl.facts.mixed_matters import are_of_fraud_alone, find_mixed_matters
from etl.facts.named_wholes import is_named_whole
from etl.facts.period_totals import (
    mark_period_columns,
    rows_of_now,
    sums_of_rows,
    times_of_rows,
)
from etl.facts.plan_titles import planned_by_names, planned_by_title
from etl.facts.population_rows import settle_population
from etl.facts.record import Figures, SheetRecord
from etl.facts.row_matter import as_way_of_row, category_columns, matter_of_row
from etl.facts.row_of_whole import is_row_of_whole
from etl.facts.row_standing import (
    ask_below_words,
    is_cancelled,
    is_hint_row,
    judge_nameless,
    only_planned,
    under_total,
)
from etl.facts.row_wholes import join_whole
from etl.facts.row_words import (
    says_earlier,
    says_example,
    says_plan,
    says_ratio,
    says_running,
)
from etl.facts.rows_of_whom import ask_whose_last_rows_are, doubt_name_of
from etl.facts.section_lines import goes_on_from, inside_of, section_of
from etl.facts.sent_columns import is_pushed, medium_of, sent_by, tell_medium_of_rows
from etl.facts.summing_stories import sums_up_rows
from etl.facts.tick_columns import mark_tick_columns, take_ticked, tell_ticks
from etl.facts.title_measure import measure_of_corner, one_measure
from etl.facts.told_columns import read_stories
from etl.facts.watched import settle_watched_row, tell_watched_by_row
from etl.facts.week_numbers import Year, weeks_without_days
from etl.formats.grid import Cell
from etl.layout.columns import read_columns
from etl.layout.due_columns import clear_indicator_values, mark_due_columns, mark_everybody
from etl.layout.families import column_families
from etl.layout.header_path import NOTHING, combine_path
from etl.layout.item_columns import lent_to
from etl.layout.other_campaigns import settle_themes
from etl.layout.panels import name_panels, number_panels, shared_labels
from etl.layout.parents import find_parent_rows
from etl.layout.population_heads import mark_population_columns
from etl.layout.remark_columns import mark_columns_of_plans, mark_remark_columns
from etl.layout.table import Table
from etl.meaning.header import HeaderMeaning
from etl.meaning.lexicon import squeeze, units_of
from etl.meaning.names_before_words import is_own_name
from etl.regex import regex

NO_NAMES = frozenset(["/", "-", "—", "——", "－", "\\", "…", "无", "*"])
COMPARISON = regex(
    r"(占|平均|人均|户均|均值|排名|名次|同比|环比|增长|增幅|比重|占比|完成率|差额|差距|缺口|较上|比上|最[大小高低])"
)


def read_list_table(
    record: SheetRecord, table: Table, year: Year, context: SheetContext, campaign: bool
) -> list[ListTable]:
    """Reads a table, panel by panel, into the record. The checks and the of-which rule come after."""
    columns = read_columns(table, record.lattice, year.year)
    tell_school_year(columns, year.school)
    mark_remark_columns(columns, table, record.lattice)
    mark_columns_of_plans(columns, table, record.lattice)
    mark_tick_columns(columns, table, record.lattice)
    rows = [b.row for b in table.body if b.kind == "data"]
    number_panels(columns, record.lattice, rows)
    name_panels(columns, table.titles)
    default = one_measure(context.default, context.title, columns, (record.lattice, rows))
    default = measure_of_corner(default, columns)
    complete_columns(columns, context, default, record.lattice.sheet.name)
    tell_longer_periods(columns, context.period)
    tell_thirds(columns, context.period)
    tell_days_down(columns, record.lattice, rows, context.period)
    if told := weeks_without_days(columns, context.period, year.term):
        record.find(told[0], told[1])
    if context.period is not None and (days := days_without_month(columns, record.lattice, rows)):
        record.find("day_of_no_month", days[0])
    clear_indicator_values(columns)
    mark_due_columns(columns)
    mark_everybody(columns)
    mark_population_columns(columns, default.measure, record.lattice, rows, context.title)
    mark_period_columns(columns, context.period)
    for column in columns:
        if column.use == "figure" and column.path and has_other_unit(default, column.meaning):
            record.find("scale_unclear", column.path[-1], unit=default.text.strip("()"))
    planned = planned_by_title(context.title, columns) or planned_by_names(context.title, columns)
    of_fraud = are_of_fraud_alone("".join([context.title, *context.texts, context.around]))
    if not of_fraud:
        settle_themes(columns)
    medium = medium_of((context.caption, context.title, record.lattice.sheet.name))
    readers: list[ListTable] = []
    figures = Figures()
    panels = [[c for c in columns if c.panel == panel] for panel in sorted({c.panel for c in columns})]
    mixed = find_mixed_matters(table, panels, record.lattice, of_fraud)
    for panel, own in enumerate(panels):
        shared = shared_labels(columns, own) if panel else []
        reader = ListTable(record, table, year, default, campaign, context.unit, [*shared, *own], figures)
        reader.medium = medium
        reader.handed_out = is_handed_out(reader.heading + record.lattice.sheet.name, own)
        reader.of_fraud, reader.categories = of_fraud, category_columns(reader.columns)
        reader.mixed = mixed[panel]
        reader.planned, reader.shared = planned, {column.col for column in shared}
        reader.before = readers[-1] if readers else None
        reader.other_panels = [other for other in panels if other is not own]
        times = times_of_rows(table, record.lattice, reader.columns, year)
        now, longer = rows_of_now(times, record.lattice, reader.columns, context.period)
        reader.period_sums = sums_of_rows(times, now)
        reader.running_on = rows_that_run_on(times, context.period) | longer
        reader.compared = rows_compared(table, record.lattice, reader.columns, year, context.period)
        readers.append(_read_panel(reader))
    return readers


def _read_panel(reader: ListTable) -> ListTable:
    table, lattice = reader.table, reader.lattice
    data_rows = [b.row for b in table.body if b.kind == "data"]
    # 参训人次 | 学生 | 教师 below 培训情况统计表: the title's sessions are not what the groups count
    counted = "" if counts_who_came(reader) else reader.default.measure
    reader.families = column_families(reader.columns, lattice, data_rows, counted)
    parents = reader.parents = find_parent_rows(reader.columns, lattice, data_rows)
    for row in table.header_rows:
        _header_row(reader, row)
    figures = [c.col for c in reader.columns if c.use == "figure"]
    labels = LabelReader(lattice, [c for c in reader.columns if c.use == "label"], reader.year, data_rows)
    labels.first_figure = min(figures, default=labels.first_figure)
    tell_who_and_where(labels.columns, reader.unit, reader.heading, lattice, data_rows)
    labels.of_bodies = any(c.dimension == "unit" for c in labels.columns)
    section, section_meaning, until = RowContext(), NOTHING, 0
    line: Cell | None = None  # of the section
    all_handed_out = reader.handed_out
    for body_row in table.body:
        if body_row.kind in ("header", "title", "meta", "note"):
            _header_row(reader, body_row.row, body_row.kind)
            if body_row.kind == "note":
                read_line(reader, reader.lattice.rows[body_row.row])
        elif is_hint_row(reader, body_row.row):
            _header_row(reader, body_row.row, "note")
        elif body_row.kind == "section":
            section, section_meaning = section_of(reader, body_row, section, labels)
            line = inside_of(reader, body_row.row)[-1]
            reader.handed_out = all_handed_out or is_handed_out(section_meaning.text, ())
        else:
            if until and body_row.row > until:
                section, until = RowContext(), 0
            if line is not None and goes_on_from(line, lattice.rows[body_row.row][0]):
                section, section_meaning, line = RowContext(), NOTHING, None
            reading = _data_row(
                reader, body_row.row, labels, section, section_meaning, parents.get(body_row.row, [])
            )
            if reading.children:
                section, until = _as_section(reading.context), reading.children[-1]
    tell_medium_of_rows(reader.columns, reader.figures.drafts.values())
    tell_watched_by_row(reader.columns, reader.figures.drafts.values())
    settle_merged_figures(reader)
    _say_of_panel(reader, labels)
    return reader


def _as_section(context: RowContext) -> RowContext:
    """A township's row above its villages: it says where they are."""
    return RowContext(places=(*context.places, context.unit))


def _header_row(reader: ListTable, row: int, role: str = "header") -> None:
    for cell in reader.lattice.rows.get(row, []):
        if reader.table.left <= cell.col <= reader.table.right:
            reader.record.set_role(cell, role, reader.table.number)


def _data_row(
    reader: ListTable,
    row: int,
    labels: LabelReader,
    section: RowContext,
    section_meaning: HeaderMeaning,
    children: list[int],
) -> RowReading:
    context, meaning = labels.read(row, section)
    if (
        meaning is NOTHING
        or section_meaning.measure
        or section_meaning.planned
        or section_meaning.other_matter
    ):
        over = [section_meaning] if section_meaning is not NOTHING else []
        over = lent_to(meaning, over) if labels.names_items else over
        meaning = combine_path([*over, *([meaning] if meaning is not NOTHING else [])])
    if is_pushed(meaning):
        meaning = sent_by(meaning, reader.medium)
    meaning = as_way_of_row(reader, row, context, meaning)
    meaning = settle_watched_row(reader, context, meaning, section_meaning)
    meaning, elsewhere = matter_of_row(reader, row, context, meaning)
    if context.short_date is not None:
        taken = f"{context.period.start:%m月%d日}" if context.period else ""
        reader.record.find("date_without_zero", context.short_date, taken=taken)
    meaning = _without_manner(reader, meaning)
    columns = reader.by_number
    own = [(columns[cell.col], cell) for cell in reader.lattice.rows[row] if cell.col in columns]
    beside = [(column, cell) for column, cell in own if column.use != "figure"]
    take_ticked(beside, context)
    heads, sums = row_heads(reader, row), reader.period_sums.get(row, [])
    reading = RowReading(
        context,
        meaning,
        total=bool(children or sums)
        or (
            sums_up(reader, row, heads)
            and not is_inner_whole(reader, row, context.labels, heads)
            and not is_named_whole(reader, row)
        )
        or under_total(context, row)
        or sums_up_rows(own, context.period),
        running=says_running(heads) or row in reader.running_on,
        example=says_example(heads),
        ratio=says_ratio(heads) or any([_compares(cell.text) for cell in context.labels if cell.row == row]),
        planned=reader.planned
        or says_plan(heads)
        or is_cancelled(reader, own, beside)
        or meaning.planned
        or only_planned(own, beside),
        label=squeeze(context.labels[0].text) if context.labels else "",
        children=children,
        sums=sums,
    )
    reading.total = reading.total or reading.running or is_row_of_whole(reader, row, context.name_cell)
    if (row in reader.compared or says_earlier(heads)) and has_other_rows(reader):
        reading.total = reading.restated = True
    elif not reading.total and all([squeeze(cell.text) in NO_NAMES for cell in context.labels]):
        judge_nameless(reader, row, reading)
    join_whole(reader, row, reading)
    settle_population(reader, row, reading)
    doubt_name_of(reading)
    named = context.activity_cell if meaning.other_matter and context.activity_cell else context.name_cell
    told = elsewhere or named
    if meaning.other_business and told is not None and reader.campaign:
        reader.record.find("other_business", told)
    reader.rows[row] = reading
    if reading.meaning.plain:
        reader.plain_measures.add(reading.meaning.measure)
    ask_below_words(reader, row, own, reading)
    take_cells(reader, own, reading)
    if not (reading.total or reading.planned or reading.example or meaning.other_matter):
        tell_ticks(record=reader.record, table=reader.table.number, own=beside, context=context)
    read_stories(reader, own, reading)
    return reading


@lru_cache(maxsize=20_000)  # the same names stand in row after row and sheet after sheet
def _compares(label: str) -> bool:
    name = squeeze(label)
    return COMPARISON.match(name) is not None and not is_own_name(name)  # 增幅 over figures, not 占城镇


def _without_manner(reader: ListTable, meaning: HeaderMeaning) -> HeaderMeaning:
    """知识讲座 as a row of a table that counts 人次 says how, not what was counted."""
    default = reader.default
    if (
        default.measure
        and default.unit
        and meaning.measure
        and not meaning.unit
        and default.unit not in units_of(meaning.measure)
    ):
        return replace(meaning, measure="", measures=())
    return meaning


def _say_of_panel(reader: ListTable, labels: LabelReader) -> None:
    """One issue for its weeks without days, and one for each header that nobody knows."""
    if labels.weeks.first is not None:
        reader.record.find(labels.weeks.code, labels.weeks.first)
    ask_about_units_of(reader)
    if reader.campaign:
        ask_whose_last_rows_are(reader)
    for column in reader.columns:
        if column.use != "unknown" or not column.path or not reader.campaign:
            continue
        if column.meaning.other_business and reader.rows:
            reader.record.find("other_business", column.path[-1])
        if any(reader.record.roles.get((row, column.col)) == "unread" for row in reader.rows):
            reader.record.find("unknown_header", column.path[-1])
