"""Columns of running text, and labels that count deeds: what their cells tell beside the figures of their rows (contract
4.16)."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from etl.facts.list_figures import combine, draft_of_cell
from etl.facts.list_model import ListTable, RowReading
from etl.facts.listed_cells import CAME, read_listed_groups
from etl.facts.mixed_cells import (
    Known,
    ask_of_things,
    ask_of_untold,
    by_units,
    is_bare,
    note_open,
    so_far,
    things_in,
)
from etl.facts.part_in_cell import with_parts_in_cell, without_part
from etl.facts.prose_cells import read_prose_cell, take_prose
from etl.facts.story_matter import is_of_other_work, is_to_come
from etl.facts.summing_stories import without_sums
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.values import read_value, tells_count
from etl.meaning.header import read_header
from etl.meaning.lexicon import find_measures, read_group, squeeze, units_of
from etl.meaning.listed_counts import listed_items, lists_groups, lists_only_groups
from etl.meaning.other_work import names_fraud
from etl.meaning.quantity import Quantity
from etl.prose import ProseReading, counts_deeds, read_prose
from etl.prose.report.asked_above import answered_in_cell
from etl.prose.report.unnamed import figure_unnamed
from etl.regex import regex

HELD_TIMES = regex(
    r"(?:^|[,，;；])(?:已|共|累计|先后)*(?:开展|举办|组织|举行|完成)(?:了|活动|宣传)?\d{1,4}(?:余)?(?:场次?|次)(?=$|[,，;；。])"
)
# 下个月 | 想再发提醒卡200张
_STILL_TO_COME = regex(
    r"(?:下(?:一?个?(?:月|周|星期|季度?|学期)|一?步|半年)|明年|今后|以后|接下来)(?:的?(?:打算|安排|计划|想法|工作))?|打算|还想[做干]的?|想[做干]的"
)
_WHOSE = {"unit", "district", "date", "day", "start", "month", "venue", "subunit", "person", "group"}
TOLD_IN = {"activity", "state", ""}  # 完成情况 | 已完成，并发放《致家长的一封信》650份


def _ask_of_times(reader: ListTable, cell: Cell, stated: set[str], known: Known) -> None:
    """集市宣传 | 已开展2次: of what, only the row's name tells."""
    held = HELD_TIMES.search(cell.text) if cell.kind == "text" and "sessions" not in stated else None
    if held and not any(draft.measure == "sessions" for draft in reader.record.drafts[known[0] :]):
        ask_of_untold(reader, cell, [held[0].strip(",，;；")], [], known)


_GIVEN = regex(
    r"(?:实际|现场)?(?:发放|派发|分发|赠送|送出|张贴|布置|投放)的?(?:反诈|防骗)?(?:宣传)?(?:材料|物品|用品|礼品|品|物资|奖品|东西)(?:情况|明细|清单|名称)?"
)


def _lists_what_was_given(column: Column, cell: Cell) -> bool:
    """宣传扇86把, 折页80份、环保袋80个 under 发放材料."""
    headed = column.use == "label" and not column.meaning.part and _GIVEN.fullmatch(column.meaning.core)
    return bool(headed) and cell.kind == "text" and bool(listed_items(cell.text, least=1))


def tells_in_label(column: Column, cell: Cell) -> bool:
    """Whether a label counts deeds: 活动内容 | 发放宣传单120份，张贴海报20张, or listeners: 宣传对象 | 学生320人."""
    if column.use != "label":
        return False
    said = column.dimension in TOLD_IN or (column.dimension == "measure" and tells_count(cell))
    told = said and (
        counts_deeds(cell.text) or (column.dimension == "activity" and _tells_figures(cell.text))
    )
    told = told or (column.dimension in ("channel", *TOLD_IN) and bool(things_in(column, cell)))
    told = told or (column.dimension in ("channel", "measure", "") and lists_counts(cell))
    told = told or _lists_what_was_given(column, cell)
    return told or (column.dimension == "group" and (_listeners(cell) is not None or lists_groups(cell.text)))


_COUNTED = regex(
    r"(?<!第)(?<!\d)(?:\d+|[几两百十])[余多来]?[万千百]?(?:份|张|条|人次?|名|户|册|本|块|件|个|场|位|把)"
)


@lru_cache(maxsize=4096)  # asked of one cell more than once
def _tells_figures(text: str) -> bool:
    """讲防骗，来看的有两三百人，挂横幅2条 in the words of everyday; asked only of what may count something."""
    return _COUNTED.search(text) is not None and bool(read_prose(text).figures)


def lists_counts(cell: Cell) -> bool:
    """LED屏12块、横幅5条 under 宣传媒介: ways with how many of each."""
    parts = read_value(cell).parts if cell.kind == "text" else ()
    return any(part.unit for part in parts) and bool(find_measures(cell.text))


def _listeners(cell: Cell) -> Quantity | None:
    """The people of 学生320人 in the column of whom it was for; of 学生320人，其中女生110人 all of them."""
    if cell.kind != "text":
        return None
    reading = read_value(without_part(cell))
    told = reading.quantity or (reading.parts[0] if len(reading.parts) == 1 else None)
    return told if told is not None and told.unit in units_of("people_reached") else None


# 学生120人, 师生320人，其中教师20人, 约80人: nothing but who came and how many
_WHO_AND_HOW_MANY = regex(
    r"(?:约|近|共|共计)?(?P<who>[\u4e00-\u9fff]{0,6}?)(?:约|近|共|计)*\d[\d,.]*[余多]?[万千]?(?:人次|人|名|位)"
)


_THERE_ARE = regex(r"有|在[校册读园编]|常住|户籍|登记")  # 现有学生960人


def _names_who_came(cell: Cell) -> bool:
    """Whether a cell of running text is no sentence but such a count, whose people are a group or nobody in particular."""
    told = _WHO_AND_HOW_MANY.fullmatch(squeeze(without_part(cell).text)) if cell.kind == "text" else None
    if told is None:
        return lists_only_groups(cell.text)
    return not told["who"] or (bool(read_group(told["who"])) and _THERE_ARE.search(told["who"]) is None)


def _take_listeners(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> None:
    if row.planned or read_listed_groups(reader, column, cell, row, read_header(CAME)):
        return
    people = _listeners(cell)
    if people is None:
        return
    sent = {hit.code for hit in find_measures(cell.text)} == {"staff"}  # 志愿者5人
    meaning = replace(column.meaning, measure="staff" if sent else "people_reached", scale=1, planned=False)
    groups = () if sent else read_group(without_part(cell).text)
    said = replace(combine(reader, column, row), meaning=meaning, groups=groups)
    draft = draft_of_cell(reader, column, cell, row, said, people)
    reader.record.set_role(cell, "figure", reader.table.number)
    reader.record.drafts += with_parts_in_cell(reader.record, draft, 1)


def _read_story(reader: ListTable, column: Column, cell: Cell, row: RowReading, stated: set[str]) -> None:
    """What a cell of a column of running text tells: of the time that its head names, not of what is arranged beside what
    was done (上周完成情况 | 本周工作安排), and in a table of all kinds of work only where it speaks of fraud."""
    number, known, period = reader.table.number, so_far(reader), column.meaning.period
    if is_to_come(reader, column):
        reader.record.set_role(cell, "planned", number)
        return
    if is_of_other_work(reader, cell, row):
        _leave_unnamed(reader, cell)
        return
    context = replace(row.context, period=period) if period and row.context.period is None else row.context
    other = cell.row in reader.mixed.apart or cell.row in reader.mixed.unnamed
    head = _answered_to(reader, column, cell)
    # 反诈：冒充医保局 | 又讲了1次 in a log of all kinds of work
    of_fraud = reader.of_fraud or any(names_fraud(label.text) for label in row.context.labels)
    if _STILL_TO_COME.fullmatch(head):
        reader.record.set_role(cell, "planned", number)
        return

    def read(text: str) -> ProseReading:
        return read_prose(
            text, reader.year.year, of_campaign=of_fraud, general=other, unnamed=other, head=head
        )

    told = answered_in_cell(cell.text, read)
    sums = without_sums(reader, cell, told)
    take_prose(reader.record, cell, told if sums is None else sums, context, number, stated)
    silent = so_far(reader) == known and not (row.total or row.planned)
    if silent and is_bare(cell) and by_units(reader, column, cell, row):
        return
    if silent and _names_who_came(cell):
        _take_listeners(reader, column, cell, row)
        return
    if sums is not None and not sums.figures:
        reader.record.set_role(cell, "total", number)
        return
    _ask_of_times(reader, cell, stated, known)
    note_open(reader, cell, known)


def _answered_to(reader: ListTable, column: Column, cell: Cell) -> str:
    """发单子 | 办入住的时候给客人一张，7月份发了410张左右: what the first of two columns names, and the other one tells of;
    '' where there are more."""
    labels = [one for one in reader.columns if one.use == "label"]
    if not reader.of_fraud or len(labels) != 1 or labels[0].dimension in _WHOSE or labels[0] is column:
        return ""
    if HELD_TIMES.search(cell.text):
        return ""  # 短信群发 | 已开展3次: not of so many messages
    named = reader.lattice.sheet.cells.get((cell.row, labels[0].col))
    return squeeze(named.text) if named else ""


def _leave_unnamed(reader: ListTable, cell: Cell) -> None:
    """劝阻1起 in a list of all who came does not say that it was of fraud: left out, and said so."""
    reader.record.set_role(cell, "note", reader.table.number)
    if figure := figure_unnamed(cell.text, reader.year.year):
        reader.record.find("prose_unnamed_matter", cell, text=figure.text)


def read_stories(reader: ListTable, own: list[tuple[Column, Cell]], row: RowReading) -> None:
    """What the texts of a row tell; of a row of other work (党员活动 | …到集镇发放反诈折页300份) what names fraud."""
    if not row.meaning.other_matter:
        words = [(column, cell) for column, cell in own if column.use in ("prose", "label")]
        if any(column.use == "prose" or tells_in_label(column, cell) for column, cell in words):
            _read_prose_columns(reader, own, row)
        return
    for column, cell in own if reader.mixed.apart else ():
        if column.use == "prose" and names_fraud(cell.text):
            _read_story(reader, column, cell, row, set())


def _read_prose_columns(reader: ListTable, own: list[tuple[Column, Cell]], row: RowReading) -> None:
    if row.total:
        return
    stated = {
        combine(reader, column, row).meaning.measure
        for column, cell in own
        if column.use == "figure" and (cell.row, cell.col) in reader.figures.stated
    }
    for column, cell in own:
        if row.planned and tells_in_label(column, cell):
            # of a row that was called off, or is still to come (备单子100份)
            reader.record.set_role(cell, "planned", reader.table.number)
        elif column.use == "prose":
            _read_story(reader, column, cell, row, stated)
        elif column.dimension == "group" and tells_in_label(column, cell):
            if "people_reached" not in stated:
                _take_listeners(reader, column, cell, row)
        elif tells_in_label(column, cell) and is_of_other_work(reader, cell, row):
            _leave_unnamed(reader, cell)
        elif tells_in_label(column, cell):
            events = {c.dimension for c in reader.columns if c.use == "label"} & {"activity", "date"}
            counted = column.dimension == "channel" or (column.dimension == "measure" and tells_count(cell))
            one = not counted or events
            told = stated | ({"sessions"} if one else set())  # the row is one session, at this very cell
            ways = column.dimension == "channel"  # each of them is its figure's own way
            context = replace(row.context, channels=(), channel_cell=None) if ways else row.context
            number, known = reader.table.number, so_far(reader)
            read_prose_cell(
                reader.record,
                cell,
                context,
                number,
                told,
                reader.year,
                only_figures=True,
                of_campaign=reader.of_fraud,
            )
            ask_of_things(reader, column, cell, known)
