"""A form while it is read, and what each of its pairs gives: a label and the answer beside it are a figure, a text, or
say who, when, where and for whom."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from etl.facts.doubtful_units import ask_about_units
from etl.facts.drafts import RowContext
from etl.facts.figures import read_figure
from etl.facts.filing_day import day_beside_filing
from etl.facts.form_blocks import Block
from etl.facts.form_drafts import draft_of_answer, take_listed
from etl.facts.form_parts import FormParts, tells_plans
from etl.facts.form_whether import without_whether
from etl.facts.handed_out import is_handed_out, measure_left_open
from etl.facts.label_dates import names_no_day_of, runs_back, sure_month
from etl.facts.line_scale import line_scale
from etl.facts.list_figures import CONTROL_PARTS
from etl.facts.prose_cells import read_prose_cell
from etl.facts.record import Figures, SheetRecord
from etl.facts.sent_columns import is_pushed, sent_by
from etl.facts.ways_answered import names_ways_alone, tell_ways
from etl.facts.week_numbers import Year
from etl.formats.grid import Cell
from etl.layout.columns import read_measure
from etl.layout.header_path import NOTHING, combine_path
from etl.layout.phone_columns import as_way
from etl.layout.population_heads import ASK_FIGURE, BASE, REACHED, as_base, as_reached
from etl.layout.row_kinds import FOOT, META_LABEL
from etl.layout.table import Table
from etl.layout.values import is_value, read_value
from etl.meaning.head_units import PERSONS
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.header_measure import of_screens
from etl.meaning.lexicon import read_channel, read_group, squeeze
from etl.meaning.listed_counts import lists_groups
from etl.meaning.paired_counts import read_open_pair, read_pair
from etl.meaning.period import Period, read_date_cell, read_period
from etl.meaning.told_counts import tells_plan
from etl.prose import is_prose
from etl.regex import regex

SIGNED_ON = regex(r"(日期|时间):?")  # behind 填报人 and 审核人: the day of the report, not of what it tells


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
    texts: list[tuple[Cell, str]] = field(default_factory=list)  # with what each answers: 口头提醒
    of_fraud: bool = False  # its title names fraud, so that all of its answers are about the campaign
    remarks: list[Cell] = field(default_factory=list)  # the answers to 备注
    people: list[Cell] = field(default_factory=list)  # answers in words to the question who came
    parts: FormParts = field(default_factory=FormParts)
    doubts: dict[tuple[int, int], str] = field(default_factory=dict)  # labels that count who is there
    blocks: dict[int, Block] = field(
        default_factory=dict
    )  # by row, whose it is, where they are of several units


def take_pair(
    reader: FormTable,
    categories: list[Cell],
    label: Cell,
    cell: Cell,
    section: RowContext,
    section_meaning: HeaderMeaning,
    unit: str = "",
) -> None:
    """Takes one answer for what its label, the categories left of it and its section ask; `unit` may stand behind it."""
    record, number = reader.record, reader.table.number
    label, cell = without_whether(label, cell)
    text = squeeze(label.text)
    asked = as_way(label, [cell], among_ways=False) or read_header(label.text, reader.year.year)
    if unit and not asked.unit:
        counted = read_header(f"{text}({unit})", reader.year.year)
        asked = counted if counted.measure else asked
    if told := _unit_told(asked, cell):
        asked = read_header(f"{text}({told})", reader.year.year)
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
    if _is_foot(text, meaning) and asked.part != "channel":
        _take_foot(reader, cell, meaning)
    elif reader.signed == cell.row and reader.told and SIGNED_ON.fullmatch(text):
        record.set_role(cell, "note", number)
    elif about := _asked_beside_figures(text, cell, asked, meaning):
        _context_pair(reader, label, cell, about)
    elif not _took_words(reader, text, cell, meaning):
        _figure(reader, label, cell, meaning, [*categories, label], section)


def _took_words(reader: FormTable, asked: str, cell: Cell, meaning: HeaderMeaning) -> bool:
    """Takes an answer that names ways, is a story or tells a plan; says whether it did."""
    record, number = reader.record, reader.table.number
    if names_ways_alone(asked, cell):
        record.set_role(cell, "note", number)
        tell_ways(record, number, cell, reader.context)
    elif meaning.part == "narrative":
        reader.texts.append((cell, ""))
    elif cell.kind == "text" and (tells_plans(meaning) or tells_plan(cell.text)):
        record.set_role(cell, "planned", number)
    else:
        return False
    return True


def _asked_beside_figures(
    label: str, cell: Cell, asked: HeaderMeaning, meaning: HeaderMeaning
) -> HeaderMeaning | None:
    """What a label means that asks who, when or where and for no figure; None for one that does. 主讲 | 张警官 asks for none
    beside 参加班级 | 大班 either."""
    if not meaning.measure and (META_LABEL.match(label) or meaning.dimension or meaning.part == "note"):
        return meaning
    names = asked.part == "note" and cell.kind == "text" and read_value(cell).quantity is None
    return asked if names else None


# 经办人（签名）: no pledge that somebody signed
_SIGNS = regex(r"[\u4e00-\u9fff]{2,8}\((?:签[名字章]|盖章)\)")


def _is_foot(text: str, meaning: HeaderMeaning) -> bool:
    return FOOT.match(text) is not None and (not meaning.measure or _SIGNS.fullmatch(text) is not None)


def _take_foot(reader: FormTable, cell: Cell, meaning: HeaderMeaning) -> None:
    """Who signed, or 备注 | 候车厅3块电子屏滚动播放反诈标语."""
    reader.signed = cell.row
    reader.record.set_role(cell, "note", reader.table.number)
    if meaning.part == "note" and cell.kind == "text":
        reader.remarks.append(cell)


def _unit_told(asked: HeaderMeaning, cell: Cell) -> str:
    """The 场 of 给老人讲反诈 | 3场: a label that only says for whom or how leaves it to the figure what was counted, and
    电子屏滚动播放 | 6块 are screens."""
    quantity = read_value(cell).quantity
    if quantity is None or asked.unit:
        return ""
    if of_screens(asked.core, quantity.unit) == "screens":
        return quantity.unit
    open_label = asked.part in ("group", "channel") and not asked.measure and not asked.of_which
    return quantity.unit if open_label and quantity.unit not in PERSONS else ""


def _context_pair(reader: FormTable, label: Cell, cell: Cell, meaning: HeaderMeaning) -> None:
    text, context = squeeze(cell.text), reader.context
    dimension = meaning.dimension
    reader.record.set_role(cell, "label", reader.table.number)
    if dimension in ("date", "start", "end"):
        _take_date(reader, cell, dimension == "end")
    elif dimension == "group":
        context.groups, context.group_cell = read_group(text), cell
    elif dimension == "channel":
        context.channels, context.channel_cell = read_channel(text), cell
    elif dimension == "activity":
        _take_activity(reader, cell)
    elif dimension == "venue":
        context.venue = cell.text.strip()
    elif dimension == "district":
        _take_place(reader, label, cell)
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


def _take_place(reader: FormTable, label: Cell, cell: Cell) -> None:
    """Where it was; 所在街道 says so of what stands above it too."""
    reader.context.places = (*reader.context.places, squeeze(cell.text))
    if META_LABEL.match(squeeze(label.text)):
        reader.metas.append((label, cell))


def _date(cell: Cell, year: Year) -> Period | None:
    value = cell.value if cell.kind in ("date", "number") else cell.text
    return read_date_cell(value, cell.text, year.year, year.month) or read_period(
        squeeze(cell.text), year.year
    )


def _take_date(reader: FormTable, cell: Cell, last: bool) -> None:
    """结束时间 | 5月26日 behind 开始时间 | 5月22日 ends what these began; by itself it says nothing."""
    year, period, first = reader.year, _date(cell, reader.year), reader.context.period
    back = period is None and not last and runs_back(cell, year.year)
    if last:
        if first is None or period is None:
            return
        back = period.end < first.start
        period = None if back else Period(first.start, period.end)
    if back and reader.campaign:
        reader.record.find("date_reversed", cell)
    elif period is None and reader.campaign and names_no_day_of(cell, year.year, year.month):
        reader.record.find("date_impossible", cell)
        period = sure_month(cell, year.year, reader.told)
    elif period is None and not last:
        rows = reader.record.lattice.rows.values()
        pairs = ((squeeze(a.text), squeeze(b.text)) for cells in rows for a, b in pairwise(cells))
        period = day_beside_filing(squeeze(cell.text), pairs, year.year)
    reader.context.period = period


def _take_activity(reader: FormTable, cell: Cell) -> None:
    """Its name; 活动内容 behind 活动主题 tells what was done there."""
    context = reader.context
    if context.activity_cell is not None and is_prose(cell.text):
        reader.texts.append((cell, ""))
    else:
        context.activity, context.activity_cell = cell.text.strip(), cell


def _answered(reader: FormTable, label: Cell) -> str:
    """What an answer in words is about, in a form about the campaign; '' for any other."""
    return squeeze(label.text) if reader.of_fraud else ""


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
        reader.texts.append(
            (cell, _answered(reader, label))
        )  # a story tells again what the card's lines state
        return
    if cell.kind == "text" and _read_several(reader, label, cell, meaning, labels, section):
        return
    own = read_header(label.text, reader.year.year)
    measure = meaning.measure or reader.parts.measure_of(own, cell) or _left_open(reader, meaning)
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
        draft = draft_of_answer(reader, cell, replace(meaning, measure=measure), quantity, labels, section)
        ask_about_units(record, label, label.text, meaning)
        reader.parts.take(draft, own)
        reader.figures.drafts[position] = draft
        record.drafts.append(draft)


def _read_several(
    reader: FormTable,
    label: Cell,
    cell: Cell,
    meaning: HeaderMeaning,
    labels: list[Cell],
    section: RowContext,
) -> bool:
    """民警4名、辅警6名, and 3/240 or 2次(120人) behind 宣讲活动（场次/人次）: several figures, or several planned."""
    record, number = reader.record, reader.table.number
    if lists_groups(cell.text) and meaning.plain and take_listed(reader, cell, meaning, labels, section):
        return True
    counted = read_pair(cell.text, label.text, meaning)
    if not counted and "/" in cell.text and meaning.plain:
        counted, told = read_open_pair(cell.text, label.text, meaning)
        if told and counted:
            record.find("no_figure", cell, text=told)
    if not counted:
        # 发单子 | 办入住的时候给客人一张，7月份发了410张左右
        in_words = len(read_value(cell).parts) > 1 or (reader.of_fraud and is_prose(cell.text))
        head = _answered(reader, label)
        return in_words and read_prose_cell(
            record, cell, section, number, set(), reader.year, True, of_campaign=head != "", head=head
        )
    part = CONTROL_PARTS.get(meaning.part) or ("total" if meaning.total else "figure")
    record.set_role(cell, part, number)
    for half, quantity in counted if part == "figure" else ():
        said = replace(meaning, measure=half.measure)
        record.drafts.append(draft_of_answer(reader, cell, said, quantity, labels, section))
    return True


def _left_open(reader: FormTable, meaning: HeaderMeaning) -> str:
    """The measure of a pair that names none: the title's, but for things as a list has them."""
    titles = "".join(squeeze(title.text) for title in reader.table.titles)
    return measure_left_open(reader.default, meaning, meaning.unit, is_handed_out(titles, ()))


def _judged(
    reader: FormTable, label: Cell, meaning: HeaderMeaning, measure: str
) -> tuple[HeaderMeaning, str]:
    """The meaning of a label that may count who is there, and the issue that its figure has ('' for none)."""
    doubt = reader.doubts.get((label.row, label.col), "")
    if meaning.of_which and meaning.base and meaning.population and measure in REACHED:
        return as_reached(meaning), ""  # 受众 | 900 | 其中：在校学生 | 300
    return (as_base(meaning), "") if doubt == BASE else (meaning, doubt)
