"""A form: labels and values side by side in a row, categories left of them, no header line above."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from etl.facts.doubtful_units import ask_about_units
from etl.facts.drafts import Draft, RowContext
from etl.facts.figures import read_figure
from etl.facts.form_parts import FormParts, is_answer
from etl.facts.label_dates import runs_back
from etl.facts.labels import read_section
from etl.facts.ledger import infer_from_name
from etl.facts.line_scale import line_scale
from etl.facts.list_model import CONTROL_PARTS
from etl.facts.population_rows import form_populations
from etl.facts.prose_cells import read_prose_cell
from etl.facts.record import Figures, SheetRecord
from etl.facts.sent_columns import is_pushed, sent_by
from etl.facts.week_numbers import Year
from etl.formats.grid import Cell
from etl.layout.cards import asks_and_answers
from etl.layout.columns import read_measure
from etl.layout.header_path import NOTHING, combine_path
from etl.layout.population_heads import ASK_FIGURE, BASE, REACHED, as_base, as_reached
from etl.layout.row_kinds import FOOT, META_LABEL
from etl.layout.tables import Table
from etl.layout.values import is_value, read_value
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import read_channel, read_group, squeeze
from etl.meaning.period import Period, read_date_cell, read_period
from etl.meaning.quantity import Quantity
from etl.prose import is_prose

SIGNED_ON = re.compile(
    r"(日期|时间):?"
)  # behind 填报人 and 审核人: the day of the report, not of what it tells


@dataclass(slots=True)
class FormTable:
    """A form being read. `told` is the period that the lines above it name, `signed` the row of its signatures.

    `metas` are its label/value pairs that say who and when, `texts` the cells of its reports.
    """

    record: SheetRecord
    table: Table
    year: Year
    default: HeaderMeaning
    campaign: bool
    told: Period | None = None
    signed: int = 0
    medium: str = ""  # the one that title or sheet name, by which 推送量 was sent
    context: RowContext = field(default_factory=RowContext)
    figures: Figures = field(default_factory=Figures)
    metas: list[tuple[Cell, Cell]] = field(default_factory=list)
    texts: list[Cell] = field(default_factory=list)
    parts: FormParts = field(default_factory=FormParts)
    doubts: dict[tuple[int, int], str] = field(default_factory=dict)  # labels that count who is there


LONGEST_UNIT = 4  # characters


def read_form_table(reader: FormTable) -> FormTable:
    """Fills the reader's record with the form's roles and drafts."""
    section, section_meaning = RowContext(), NOTHING
    reader.doubts = form_populations(reader.record.lattice, reader.table, reader.default.measure)
    for body_row in reader.table.body:
        cells = [
            cell
            for cell in reader.record.lattice.in_row(body_row.row)
            if cell.col <= reader.table.right and reader.record.lattice.right(cell) >= reader.table.left
        ]
        if body_row.kind == "section":
            cell = next(
                (c for c in cells if c.row == body_row.row), reader.record.lattice.rows[body_row.row][0]
            )
            reader.record.set_role(cell, "label", reader.table.number)
            section, section_meaning = read_section(cell, section, reader.year)
        elif asks_and_answers(cells) and all(cell.row == body_row.row for cell in cells):
            _answers(reader, cells, section, section_meaning)
        else:
            _row(reader, body_row.row, cells, section, section_meaning)
    reader.parts.settle(reader.record)
    if reader.context.activity_cell is not None:
        infer_from_name(reader.context)
    _add_session(reader)
    stated = {draft.measure for draft in reader.figures.drafts.values()}
    for cell in reader.texts:
        read_prose_cell(reader.record, cell, reader.context, reader.table.number, stated, reader.year)
    for draft in reader.figures.drafts.values():
        _inherit(draft, reader.context)
    return reader


def _add_session(reader: FormTable) -> None:
    """A form about one activity is one session, unless it states a count of sessions (contract 4.5)."""
    context = reader.context
    cell = context.activity_cell
    counted = any(draft.measure == "sessions" for draft in reader.figures.drafts.values())
    if (
        cell is None
        or counted
        or not reader.campaign
        or not (context.period or context.venue or (reader.told and reader.told.start == reader.told.end))
    ):
        return
    draft = Draft(
        cell=cell,
        address=reader.record.lattice.address(cell),
        table=reader.table.number,
        measure="sessions",
        quantity=Quantity(1, 1, 1, "exact", ""),
        context=RowContext(labels=[cell]),
        raw=cell.raw,
    )
    reader.record.set_role(cell, "figure", reader.table.number)
    reader.record.drafts.append(draft)
    _inherit(draft, context)


def _row(
    reader: FormTable, row: int, cells: list[Cell], section: RowContext, section_meaning: HeaderMeaning
) -> None:
    labels: list[Cell] = []
    categories: list[Cell] = []
    for cell, following in zip(cells, [*cells[1:], None], strict=True):
        previous = labels[-1] if labels else None
        category = previous is not None and _height(reader, previous) > _height(reader, cell)
        if cell.row == row and previous is not None and not category and is_answer(previous, cell):
            if len(labels) > 1 or not categories:
                categories = labels[:-1]
            _pair(reader, categories, previous, cell, section, section_meaning, _unit_behind(following))
            labels = []
        elif cell.row == row and read_value(cell).quantity is not None:
            _number_without_label(reader, cell, following)
        else:
            labels.append(cell)
            if cell.row == row:
                reader.record.set_role(cell, _label_role(cell), reader.table.number)


def _unit_behind(cell: Cell | None) -> str:
    """The 万元 of 挽回损失 | 3.5 | 万元; '' where no unit alone stands there."""
    text = squeeze(cell.text) if cell is not None and cell.kind == "text" else ""
    meaning = read_header(f"({text})") if text and len(text) <= LONGEST_UNIT else NOTHING
    return text if meaning.unit and not meaning.core else ""


def _answers(
    reader: FormTable, cells: list[Cell], section: RowContext, section_meaning: HeaderMeaning
) -> None:
    """牵头科室 | 保卫科 | 责任人 | 贾立新: what a form asks besides its figures; an unknown question tells nothing."""
    for label, answer in zip(cells[::2], cells[1::2], strict=True):
        reader.record.set_role(label, _label_role(label), reader.table.number)
        meaning, text = read_header(label.text), squeeze(label.text)
        known = meaning.dimension or meaning.measure or meaning.part in ("note", "narrative")
        if is_answer(label, answer) and (known or META_LABEL.match(text) or FOOT.match(text)):
            _pair(reader, [], label, answer, section, section_meaning)
        else:
            reader.record.set_role(answer, "label", reader.table.number)


def _number_without_label(reader: FormTable, cell: Cell, following: Cell | None) -> None:
    """A number that nothing asks for: 1 before the first label of a row counts the rows, any other was not understood."""
    if following is not None and not is_value(following):
        reader.record.set_role(cell, "serial", reader.table.number)
    elif reader.campaign:
        reader.record.set_role(cell, "unread", reader.table.number)
        reader.record.find("unread_cell", cell)
    else:
        reader.record.set_role(cell, "note", reader.table.number)


def _height(reader: FormTable, cell: Cell) -> int:
    """How many rows a cell covers: a category stands merged beside the labels of its rows."""
    return reader.record.lattice.bottom(cell) - cell.row


def _label_role(cell: Cell) -> str:
    return "note" if FOOT.match(squeeze(cell.text)) else "label"


def _pair(
    reader: FormTable,
    categories: list[Cell],
    label: Cell,
    cell: Cell,
    section: RowContext,
    section_meaning: HeaderMeaning,
    unit: str = "",
) -> None:
    record, number = reader.record, reader.table.number
    text = squeeze(label.text)
    asked = read_header(label.text, reader.year.year)
    if unit and asked.measure and not asked.unit:
        asked = read_header(f"{text}({unit})", reader.year.year)
    path = [section_meaning] if section_meaning is not NOTHING else []
    meaning = combine_path(
        [
            *path,
            *(read_header(c.text, reader.year.year) for c in categories),
            asked,
        ]
    )
    if is_pushed(meaning):
        meaning = sent_by(meaning, reader.medium)
    if meaning.dimension == "group" and read_value(cell).quantity is not None:  # 受众 | 约200人次
        meaning = replace(
            meaning, dimension="", part="measure", measure=read_measure(meaning.core) or "people_reached"
        )
    if FOOT.match(text) and not meaning.measure:
        reader.signed = cell.row
        record.set_role(cell, "note", number)
    elif reader.signed == cell.row and reader.told and SIGNED_ON.fullmatch(text):
        record.set_role(cell, "note", number)
    elif not meaning.measure and (META_LABEL.match(text) or meaning.dimension or meaning.part == "note"):
        _context_pair(reader, label, cell, meaning)
    elif meaning.part == "narrative":
        reader.texts.append(cell)
    else:
        _figure(reader, label, cell, meaning, [*categories, label], section)


def _context_pair(reader: FormTable, label: Cell, cell: Cell, meaning: HeaderMeaning) -> None:
    text, context = squeeze(cell.text), reader.context
    dimension = meaning.dimension
    reader.record.set_role(cell, "label", reader.table.number)
    if dimension in ("date", "start"):
        _take_date(reader, cell)
    elif dimension == "group":
        context.groups, context.group_cell = read_group(text), cell
    elif dimension == "channel":
        context.channels, context.channel_cell = read_channel(text), cell
    elif dimension == "activity":
        _take_activity(reader, cell)
    elif dimension == "venue":
        context.venue = cell.text.strip()
    elif dimension == "district":
        context.places = (*context.places, text)
    elif dimension == "unit" and not META_LABEL.match(squeeze(label.text)):
        reader.metas.append((label, cell))
    elif META_LABEL.match(squeeze(label.text)):
        reader.record.set_role(label, "meta", reader.table.number)
        reader.record.set_role(cell, "meta", reader.table.number)
        reader.metas.append((label, cell))
    elif is_value(cell):
        reader.record.set_role(cell, "serial" if meaning.part == "serial" else "note", reader.table.number)
    else:
        reader.record.set_role(cell, "note", reader.table.number)


def _take_date(reader: FormTable, cell: Cell) -> None:
    value = cell.value if cell.kind in ("date", "number") else cell.text
    year = reader.year
    period = read_date_cell(value, cell.text, year.year, year.month) or read_period(
        squeeze(cell.text), year.year
    )
    if period is None and reader.campaign and runs_back(cell, year.year):
        reader.record.find("date_reversed", cell)
    reader.context.period = period


def _take_activity(reader: FormTable, cell: Cell) -> None:
    """Its name; 活动内容 behind 活动主题 tells what was done there."""
    context = reader.context
    if context.activity_cell is not None and is_prose(cell.text):
        reader.texts.append(cell)
    else:
        context.activity, context.activity_cell = cell.text.strip(), cell


def _figure(
    reader: FormTable,
    label: Cell,
    cell: Cell,
    meaning: HeaderMeaning,
    labels: list[Cell],
    section: RowContext,
) -> None:
    record, number = reader.record, reader.table.number
    if not (meaning.measure or meaning.unit) and cell.kind == "text" and is_prose(cell.text):
        reader.texts.append(cell)  # a story tells again what the card's lines state
        return
    several = cell.kind == "text" and len(read_value(cell).parts) > 1  # 民警4名、辅警6名
    if several and read_prose_cell(record, cell, section, number, set(), reader.year, only_figures=True):
        return
    own = read_header(label.text, reader.year.year)
    measure = meaning.measure or reader.parts.measure_of(own) or reader.default.measure
    if meaning.scale == 1:
        meaning = replace(meaning, scale=line_scale(reader.default, measure, meaning.unit))
    meaning, doubt = _judged(reader, label, meaning, measure)
    quantity = read_figure(record, cell, number, meaning, meaning.total)
    if quantity is None:
        return
    if doubt:
        record.find(doubt, cell, header=squeeze(label.text))
        meaning = meaning if doubt == ASK_FIGURE else as_base(meaning)
    position = (cell.row, cell.col)
    part = CONTROL_PARTS.get(meaning.part) or ("total" if meaning.total else "figure")
    if part == "figure" and not measure:
        part = "unread" if reader.campaign and not meaning.other_business else "note"
        if part == "unread":
            record.find("unread_under_header", cell, header=squeeze(label.text))
        elif reader.campaign:
            record.find("other_business", label)
    record.set_role(cell, part, number)
    reader.figures.stated[position] = quantity
    if part == "figure":
        context = RowContext(
            unit=section.unit,
            places=section.places,
            period=section.period,
            groups=section.groups,
            channels=section.channels,
            labels=labels,
        )
        draft = Draft(
            cell=cell,
            address=record.lattice.address(cell),
            table=number,
            measure=measure,
            quantity=quantity,
            context=context,
            groups=() if measure == "staff" else meaning.groups or section.groups,
            channels=meaning.channels or section.channels,
            period=meaning.period or section.period,
            cumulative=meaning.cumulative,
            unit=section.unit,
            raw=cell.raw,
            column=cell.col,
        )
        ask_about_units(record, label, label.text, meaning)
        reader.parts.take(draft, own)
        reader.figures.drafts[position] = draft
        record.drafts.append(draft)


def _judged(
    reader: FormTable, label: Cell, meaning: HeaderMeaning, measure: str
) -> tuple[HeaderMeaning, str]:
    """The meaning of a label that may count who is there, and the issue that its figure has ('' for none)."""
    doubt = reader.doubts.get((label.row, label.col), "")
    if meaning.of_which and meaning.base and meaning.population and measure in REACHED:
        return as_reached(meaning), ""  # 受众 | 900 | 其中：在校学生 | 300
    return (as_base(meaning), "") if doubt == BASE else (meaning, doubt)


def _inherit(draft: Draft, context: RowContext) -> None:
    """What the form says of itself (time, place, for whom) goes to each of its figures."""
    draft.period = draft.period or context.period
    draft.groups = draft.groups or context.groups
    draft.channels = draft.channels or context.channels
    draft.context.places = draft.context.places or context.places
    draft.context.activity = context.activity or context.venue
    draft.context.group_cell, draft.context.channel_cell = context.group_cell, context.channel_cell
