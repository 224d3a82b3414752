"""Cells of a table that hold several figures or running text: each number says itself what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.facts.drafts import RowContext
from etl.facts.list_figures import CONTROL_PARTS, combine, draft_of_cell
from etl.facts.list_model import ListTable, RowReading
from etl.facts.listed_cells import read_listed_groups, read_listed_things
from etl.facts.note_speakers import names_of_rows, note_speakers
from etl.facts.outside_table import says_outside
from etl.facts.part_in_cell import whole_in_cell, with_parts_in_cell, without_part
from etl.facts.prose_cells import read_prose_cell
from etl.facts.remarks import take_note
from etl.facts.summing_stories import sum_on_line
from etl.facts.two_counts import as_pair, head_of_figure
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.header_path import NOTHING
from etl.layout.question_columns import asks_what_else
from etl.layout.row_kinds import FOOT
from etl.layout.values import read_value
from etl.meaning.header import read_header
from etl.meaning.header_measure import MATERIALS
from etl.meaning.lexicon import find_groups, find_measures, read_group, squeeze, units_of
from etl.meaning.listed_counts import listed_items, lists_groups
from etl.meaning.paired_counts import (
    counts_alone,
    holds_two_counts,
    measure_of_part,
)
from etl.meaning.quantity import CellReading
from etl.prose import is_prose
from etl.regex import regex

NO_READING = CellReading("other")
HANDED_OUT = regex(r"物资|物品|物料|礼品|奖品|用品|宣传品|发放")
ITEMS = regex(r"[、,，;；和及\s]+")
THING = regex(  # the thing and how many end an item; 覆盖2个村 and 走访商户30个 handed nothing out
    r"^(?!.*(?:覆盖|涉及|走访|检查|案例|参加|共计?))[^\d()（）]{0,12}\d+余?[个件套支对份条张册本副枚把只盒瓶袋包面块顶双箱提桶卷][。.]?$"
)
NAMED_COUNT = regex(r"[^\d]{1,10}\d{1,6}余?(?:人次?|名|份|张|条|场次?|户)")
OPEN = (
    "no_figure",
    "prose_unclear",
)  # some number of the cell is not told, so that no total can be compared with it
# 公司高度重视反诈工作，利用企业微信群每日推送反诈知识，…: a story where a number is asked for, and no number in words
TOLD_WITHOUT_NUMBER = regex(
    r"(?=.{24})(?!.*(?:附[件表后]|另[报行]|待[报定核]|未统计|不详|若干|[数几上成][十百千万]|大量))[^\d]*[,。;][^\d]*"
)
Known = tuple[int, int]  # how many drafts and findings there were before those of a cell
BARE_FIRST = regex(r"(?:约|近|共)?\d[\d.,]*[万余多]*[\u4e00-\u9fff]{0,2}[,;(，；（]")
BARE_NUMBER = regex(r"(?:约|近|共)?\d[\d.,]*[万余多]*[,;(，；（]另")

# 1次，小朋友23名: how often, and how many of whom came. A work team or a place is no group, and is left alone.
HOW_OFTEN_AND_WHO = regex(
    r"(?:约|近|共)?\d[\d.,]*[万余多]*[\u4e00-\u9fff]{1,2}[,;(]+(?P<who>[\u4e00-\u9fff、]{2,10}?)(?:约|近|共|有|计)*\d[\d.,]*[余多]?"
    r"(?:人次?|名|位)(?:参[加与会]|到场|听[讲课])*\)?"
)
OFTEN_AND_WHO = 2  # numbers
OF_WHOM = "people_reached"
_SUMS_UP = regex(r"[小总]结|汇总|情况|概况|说明|备注|记事|大事")  # of a day, which other rows have told of
HOUSES = ("户", "户次")


def read_mixed(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """宣传单500份、海报20张 in one cell: each number says itself what it counts."""
    if row.planned or cell.kind != "text":
        return False
    if _set_aside(reader, column, cell, row) or as_pair(reader, column, cell, row):
        return True
    if row.total:
        return False
    if read_listed_groups(reader, column, cell, row, head_of_figure(column, row)[1]):
        return True
    if read_listed_things(reader, column, cell, row):
        return True
    if not read_value(cell).parts and not tells_of_one(column, cell, row):
        return False
    known = so_far(reader)
    own = asks_what_else(row.label) or (column.meaning.period and not _SUMS_UP.search(row.label))
    stated = set() if own else _stated(reader)  # 外拓 | 农贸市场1场，折页45份 on a day of its own
    if read_prose_cell(
        reader.record,
        cell,
        in_column(row.context, column),
        reader.table.number,
        stated,
        reader.year,
        only_figures=True,
        of_campaign=reader.of_fraud,
    ):
        _take_bare_count(reader, column, cell, row, known)
        ask_of_things(reader, column, cell, known)
        _ask_of_rest(reader, cell, known)
        note_open(reader, cell, known)
        return True
    if by_units(reader, column, cell, row):
        return True
    if not ask_of_things(reader, column, cell, known):
        return False
    reader.record.set_role(cell, "note", reader.table.number)
    return True


def took_story(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """Whether a story without any number stands where one is asked for: it is a note, and says how and for whom."""
    if cell.kind != "text" or not TOLD_WITHOUT_NUMBER.fullmatch(squeeze(cell.text)):
        return False
    of_column, number = in_column(row.context, column), reader.table.number
    read_prose_cell(reader.record, cell, of_column, number, set(), reader.year, of_campaign=reader.of_fraud)
    return True


def in_column(context: RowContext, column: Column) -> RowContext:
    """What the row says, at the day and of the unit that head the column: 周三 4月10日, 城关所."""
    own = column.meaning.period
    inside = own is not None and context.period is not None and own.holds(context.period)
    timed = own is not None and not own.cumulative and not inside
    return replace(context, period=own if timed else context.period, unit=column.name or context.unit)


SHORTEST_TOLD = 10  # characters


def tells_of_one(column: Column, cell: Cell, row: RowReading) -> bool:
    """立案窗口发放防骗手册85册 in the calendar of a week, where neither the column nor the row counts anything by itself."""
    measured = column.meaning.measure or row.meaning.measure or column.dimension == "value"
    apart = row.meaning.other_business or column.meaning.other_business
    return not (measured or apart) and len(cell.text.strip()) >= SHORTEST_TOLD


def note_open(reader: ListTable, cell: Cell, known: Known) -> None:
    if any(found.code in OPEN for found in reader.record.findings[known[1] :]):
        reader.figures.broken.add((cell.row, cell.col))


def so_far(reader: ListTable) -> Known:
    return len(reader.record.drafts), len(reader.record.findings)


def ask_of_things(reader: ListTable, column: Column, cell: Cell, known: Known) -> bool:
    """反诈门帘33副、折页33份 under 发放物资: what no word of the vocabulary names was handed out as well. `known`: what
    there was before what the cell gave. Says whether it asked."""
    things = things_in(column, cell)
    return ask_of_untold(
        reader, cell, things, [draft.raw for draft in reader.record.drafts[known[0] :]], known
    )


def _ask_of_rest(reader: ListTable, cell: Cell, known: Known) -> None:
    """物业3人 of 物业3人、志愿者5人: in a list of nothing but names and numbers, what was not read is asked about."""
    items = [item for item in ITEMS.split(cell.text.strip("。. ")) if item]
    if len(items) > 1 and all(map(NAMED_COUNT.fullmatch, items)):
        ask_of_untold(reader, cell, items, [draft.raw for draft in reader.record.drafts[known[0] :]], known)


def ask_of_untold(
    reader: ListTable, cell: Cell, items: Sequence[str], told: Sequence[str], known: Known
) -> bool:
    """Asks about each of the items of a cell that is neither `told` nor asked about already; whether any was."""
    record, before = reader.record, len(reader.record.findings)
    asked = [str(found.fields.get("text")) for found in record.findings[known[1] :]]
    for item in items:
        if not any(words in item or item in words for words in (*told, *asked)):
            record.find("prose_unclear", cell, text=item)
    return len(record.findings) > before


def things_in(column: Column, cell: Cell) -> list[str]:
    """What a cell of things handed out counts, item by item."""
    if cell.kind != "text" or not HANDED_OUT.search(column.meaning.core):
        return []
    return [found.group() for item in ITEMS.split(cell.text) if (found := THING.search(item))]


def _set_aside(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """3场/260人 under 计划宣讲（场/人）: no figure, however many numbers it is."""
    part = combine(reader, column, row).meaning.standing if column.use == "figure" else ""
    if part not in CONTROL_PARTS or not (holds_two_counts(cell.text) or read_value(cell).kind == "several"):
        return False
    reader.record.set_role(cell, CONTROL_PARTS[part], reader.table.number)
    return True


def says_itself(cell: Cell, measure: str) -> bool:
    """Does a cell say what it counts: 宣传单200份、手册50本, 3/240 of two units, or 海报12张 under 发放资料?"""
    reading = read_value(cell) if cell.kind == "text" else NO_READING
    if cell.kind == "text" and (holds_two_counts(cell.text) or lists_groups(cell.text)):
        return True
    if cell.kind == "text" and measure in MATERIALS and listed_items(cell.text):
        return True  # 围裙50、毛巾100
    if reading.kind == "several" and (whole := whole_in_cell(cell.text, 1)) is not None:
        # 150（其中老年人60） is a whole and its part; 跑了87户，其中独居老人11户 under 参加情况 counts households
        return bool(measure and whole.unit) and whole.unit in HOUSES and whole.unit not in units_of(measure)
    if reading.kind != "other" or len(reading.parts) != 1:
        return reading.kind == "several"
    named = {hit.code for hit in find_measures(cell.text)}
    if measure == OF_WHOM and named - {OF_WHOM} in ({"staff"}, {"consultations"}):
        return True  # 志愿者5人 under 参加人员, 接待咨询30人次 under 听的人
    # 宣传单、海报共180份 is of both
    others = named - {measure} if "," not in squeeze(cell.text) else named if measure not in named else ()
    return bool(others) and MATERIALS.issuperset({measure, *named})


def _stated(reader: ListTable) -> set[str]:
    """In a form of one unit, 项目 and 数量, a text says once more what its other rows state (contract 4.16)."""
    kinds = {c.dimension for c in reader.columns if c.use == "label"}
    if "measure" not in kinds or kinds & {"unit", "district", "activity", "date"}:
        return set()
    if reader.stated_in_rows is None:
        reader.stated_in_rows = _stated_in_rows(reader)
    return reader.stated_in_rows


def _stated_in_rows(reader: ListTable) -> set[str]:
    cells = reader.lattice.sheet.cells
    pairs = [
        (cells[row.row, col], cells[row.row, col + 1])
        for row in reader.table.body
        for col in range(reader.table.left, reader.table.right)
        if (row.row, col) in cells and (row.row, col + 1) in cells
    ]
    return {read_header(label.text).measure for label, value in pairs if read_value(value).kind == "quantity"}


def by_units(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """6场320人次 under 讲座情况: the units say what is counted, the header how; 其中教师20人 is a part of the last."""
    plain = without_part(cell)
    parts = read_value(plain).parts
    who = _who_came(plain.text) if len(parts) == OFTEN_AND_WHO else ()
    over = head_of_figure(column, row)[1] if who or counts_alone(plain.text) else NOTHING
    measures = [measure_of_part(over, part.unit) for part in parts]
    if who:
        measures[-1] = OF_WHOM
    if len(parts) < 2 or not all(measures) or len(set(measures)) < len(parts):
        return False
    for part, measure in zip(parts, measures, strict=True):
        meaning = replace(column.meaning, measure=measure, scale=1)
        said = replace(combine(reader, column, row), meaning=meaning)
        said = replace(said, groups=who) if who and measure == OF_WHOM else said
        reader.record.drafts.append(draft_of_cell(reader, column, cell, row, said, part))
    reader.record.set_role(cell, "figure", reader.table.number)
    if plain is not cell:
        last = reader.record.drafts.pop()
        reader.record.drafts += with_parts_in_cell(reader.record, last, 1)
    return True


def is_bare(cell: Cell) -> bool:
    """1场，320人，其中教师20人: counts and whose they are, and no sentence that says what became of them."""
    plain = without_part(cell).text
    return counts_alone(plain) or bool(_who_came(plain))


def _who_came(text: str) -> tuple[str, ...]:
    """The children of 1次，小朋友23名; nobody where other words stand there."""
    told = HOW_OFTEN_AND_WHO.fullmatch(squeeze(text))
    hits = find_groups(told["who"]) if told else []
    return read_group(told["who"]) if told and hits and hits[-1].end == len(told["who"]) else ()


def _take_bare_count(reader: ListTable, column: Column, cell: Cell, row: RowReading, known: Known) -> None:
    """The 8场 of 8场，参加群众640人次 in a row 举办讲座: the words behind it say what they count, and its row them."""
    parts = read_value(cell).parts
    plain = squeeze(cell.text)
    if not BARE_FIRST.match(plain) or not parts:
        return
    over, said = head_of_figure(column, row)[1], combine(reader, column, row)
    first = parts[0]
    if first.unit:
        measure = measure_of_part(over, first.unit)
    elif BARE_NUMBER.match(plain):  # 200；另海报10张 under 宣传单（份）
        measure, first = over.measure, read_value(cell, said.meaning.scale).parts[0]
    else:
        return
    if not measure or measure != over.measure or not said.meaning.plain:
        return
    if measure in {draft.measure for draft in reader.record.drafts[known[0] :]}:
        return
    meaning = replace(said.meaning, measure=measure, scale=1)
    draft = draft_of_cell(reader, column, cell, row, replace(said, meaning=meaning), first)
    reader.record.drafts.insert(known[0], draft)


def read_line(reader: ListTable, cells: list[Cell]) -> None:
    """A line of running text across a table: only what no column of it counts is read from it."""
    stated = {c.meaning.measure for c in reader.columns if c.use == "figure" and not c.meaning.aside}
    if len(cells) != 1 or not is_prose(cells[0].text) or sum_on_line(reader, cells):
        return  # what the rows come to is compared with them when all are read
    number, year, text = reader.table.number, reader.year, squeeze(cells[0].text)
    if FOOT.match(text) or says_outside(text):
        speakers = note_speakers(names_of_rows([reader]), cells[0].text)
        take_note(reader.record, cells[0], stated, year, reader.campaign, table=number, speakers=speakers)
    else:
        read_prose_cell(
            reader.record, cells[0], RowContext(), number, stated, year, only_figures=True, alone=True
        )
