"""The cells of a row of a list: each gets a role, every figure a draft, and what is in doubt an issue."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.facts.answered_counts import read_answered_counts
from etl.facts.figures import plain_count, read_figure
from etl.facts.handed_out import is_gift
from etl.facts.list_figures import combine, draft_of_cell, part_of_figure
from etl.facts.list_model import Combination, ListTable, RowReading, header_text
from etl.facts.mixed_cells import read_mixed, says_itself, tells_of_one, took_story
from etl.facts.part_in_cell import with_parts_in_cell
from etl.facts.sent_columns import as_film_sent
from etl.facts.ticks_among_figures import read_tick
from etl.facts.told_by_unit import took_households
from etl.facts.two_counts import as_open_pair, pair_in_cell
from etl.facts.unit_stories import read_unit_story
from etl.facts.ways_answered import asks_which_ways, names_ways_alone, tell_ways
from etl.facts.whom_in_cell import named_in
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.question_columns import ANSWER, answer_in_words, asks_how_it_went, asks_how_many
from etl.layout.ratio_columns import PROGRESS, are_shares, is_share
from etl.layout.remark_columns import SHUT
from etl.layout.values import is_value, read_value
from etl.layout.who_came_columns import ATTENDED
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.header_measure import POSTS_UNITS
from etl.meaning.lexicon import find_measures, measure_for_unit, squeeze, units_of
from etl.meaning.listed_counts import listed_items
from etl.meaning.onlookers import by_own_unit
from etl.meaning.total_words import TOTAL
from etl.meaning.unit_kind import looks_like_unit
from etl.regex import regex

# 农村 in the column of 序号, and not 十二
WORDS = regex(r"^[^\d一二三四五六七八九十]*[\u4e00-\u9fff]{2}[^\d]*$")
_MARK = r"(?:预计|预估|计划|拟|拟发|目标|任务|暂定)"
MARKED_PLANNED = regex(
    rf"^\d[\d.,]*[万千百]?[\u4e00-\u9fff]{{0,2}}\({_MARK}[数量]?\)$|^\(?{_MARK}[数量]?\)?:?\d"
)
NO_DIGITS = regex(r"(?!.*(?:若干|[余多]份|见附|[xX×＊*]{2}))[^\d一二两三四五六七八九十百千万]+", re.DOTALL)
# 未开展 as all of a cell is read as a blank one; these words say why there is no count
_SHUT = regex(SHUT)
COUNTED = regex(r"[^\d]{1,8}\d{1,6}余?(?:人次?|名|份|张|场次?|户)")
ASKS_WHO = regex(r"(?:员|长|人|民警|辅警|干部|主任|书记|姓名)$")
OTHERS = regex(r"其[他它余]")
PERSONS = regex(r"[\u4e00-\u9fff·]{2,4}(?:[、,/ ][\u4e00-\u9fff·]{2,4})*")
# What a row may ask of activities that are columns.
ANSWERED = {"venue", "activity", "partners", "subunit", "person"}


def take_cells(reader: ListTable, own: list[tuple[Column, Cell]], row: RowReading) -> None:
    """Written for speed: nearly every cell is a number that is a figure whatever else its table says, and is taken here;
    the others are looked at one by one."""
    record, figures, number = reader.record, reader.figures, reader.table.number
    stated, drafts, roles, tables = figures.stated, figures.drafts, record.roles, record.tables
    combined, add = reader.combined.setdefault(id(row.meaning), {}), record.drafts.append
    plain = not (row.total or row.planned or row.ratio or row.example or row.doubt)
    for column, cell in own:
        if column.use != "figure":
            _cell(reader, column, cell, row)
            continue
        if plain and cell.kind == "number" and cell.text == cell.raw:
            col = cell.col
            said = combined.get(col) or combine(reader, column, row)
            if said.counts and (quantity := plain_count(cell.value)) is not None:
                position = cell.row, col
                draft = draft_of_cell(reader, column, cell, row, said, quantity)
                roles[position], tables[position] = "figure", number
                stated[position], drafts[position] = quantity, draft
                add(draft)
                continue
        _figure(reader, column, cell, row)


def _cell(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> None:
    record, number = reader.record, reader.table.number
    if column.use == "serial":
        record.set_role(cell, "label" if WORDS.search(squeeze(cell.text)) else "serial", number)
    elif _sums_up_told(column, cell, row):
        record.set_role(cell, "total", number)
    elif column.use in ("note", "prose", "tick"):
        titled = column.use == "note" and column.meaning.core.endswith("标题")  # what a row of posts is about
        record.set_role(cell, "label" if titled else "note", number)
    elif column.use in ("label", "planned"):
        record.set_role(cell, "total" if _sums_up_labels(column, cell, row) else column.use, number)
    elif read_mixed(reader, column, cell, row):
        return
    elif not is_value(cell) and not _counts_something(column, cell, row):
        record.set_role(cell, "label" if read_header(cell.text).total else "note", number)
    elif row.total:
        record.set_role(cell, "total", number)
    elif column.meaning.other_business or read_value(cell).kind == "blank":
        record.set_role(cell, "note", number)
    else:
        record.set_role(cell, "unread", number)
        if cell.text:
            record.find(
                "unread_cell" if not column.path else "unread_under_header", cell, header=header_text(column)
            )


def _counts_something(column: Column, cell: Cell, row: RowReading) -> bool:
    """物业2人 in a column that nobody knows: a number with its unit, which no word tells of what it is."""
    known = row.total or row.planned or column.meaning.other_business or not column.path
    return not known and cell.kind == "text" and COUNTED.fullmatch(squeeze(cell.text)) is not None


def _sums_up_told(column: Column, cell: Cell, row: RowReading) -> bool:
    """入户730户 under 其他 or 工作情况, beside 合计."""
    listed = row.total and column.use in ("prose", "unknown") and cell.kind == "text"
    return listed and bool(listed_items(cell.text, least=1))


def _sums_up_labels(column: Column, cell: Cell, row: RowReading) -> bool:
    """5场 under 主题, 入户730户 under 其他, beside 合计: how many the labels above are, or what they count."""
    below = row.total and column.use == "label" and cell not in row.context.labels[:1]
    return below and (read_value(cell).quantity is not None or bool(listed_items(cell.text, least=1)))


def _aside(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> str:
    """The role of a cell among figures that is none whatever it says: ratio, note, label, total; '' for any other."""
    if row.ratio or row.example:
        return "ratio" if row.ratio else "note"
    if not row.total and names_ways_alone(row.label, cell):
        return "planned" if row.planned else "note"
    if column.meaning.core == ANSWER and not _asks_what_was_done(reader, cell, row):
        return "note"  # 工作中有哪些困难？ | 门诊人员流动大
    if (
        column.dimension == "value"
        and cell.kind == "text"
        and (role := answer_in_words(row.label, cell.text))
    ):
        return role
    return _aside_in_table(reader, column, cell, row)


def _asks_what_was_done(reader: ListTable, cell: Cell, row: RowReading) -> bool:
    asked = asks_how_many(row.label) or asks_how_it_went(row.label)
    return asked or (asks_which_ways(row.label) and not _asked_elsewhere(reader, cell, row))


def _asked_elsewhere(reader: ListTable, cell: Cell, row: RowReading) -> bool:
    """传单300份 as one of the ways, where another question asks how many: it would count twice."""
    name = row.context.name_cell
    if name is None:
        return True
    questions = (reader.lattice.at(body.row, name.col) for body in reader.table.body if body.row != cell.row)
    asked = {measure for one in questions if one is not None for measure in read_header(one.text).measures}
    told = {hit.code for hit in find_measures(cell.text)}
    return not told or not asked.isdisjoint(told)


def _aside_in_table(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> str:
    if is_share(cell) and _tells_shares(reader, column, cell, row):
        return "ratio"
    of_business = row.meaning.other_business and not column.meaning.measure
    total = row.total or column.meaning.total
    if of_business and (total or _is_no_count(cell)):  # 晴, 3.2 below 三、干胶产量（吨）
        return "total" if total else "note"
    if cell.kind == "text" and (role := _told_in_words(column, cell, row)):
        return role
    if row.meaning.part == "serial":
        return "serial"  # 联系电话 over the columns of units
    if row.meaning.part != "note" and ASKS_WHO.search(row.label) and _names_persons(cell):
        return "label"  # 网格员 | 张伟 | 李娜
    label = row.context.name_cell  # 备注 names a row of remarks; behind the figures it is a remark itself
    if row.meaning.part == "note" and cell.kind == "text" and label is not None and label.col < column.col:
        return "note"
    if row.meaning.dimension in ANSWERED and cell.kind == "text" and read_value(cell).quantity is None:
        return "label"  # 活动地点 | 农贸市场 | 中心小学: each column is an activity
    return ""


def _is_no_count(cell: Cell) -> bool:
    value = read_value(cell)
    return value.kind == "other" or (value.quantity is not None and value.quantity.value % 1 != 0)


def _told_in_words(column: Column, cell: Cell, row: RowReading) -> str:
    """The role of a cell whose own words say that it is no figure of what was done; '' for any other."""
    if row.total and column.meaning.ratio and TOTAL.match(squeeze(cell.text)):
        return "label"  # 全局合计 under 名次, which is merged over the names of the units
    if row.total and (read_value(cell).kind == "several" or listed_items(cell.text)):
        return "total"  # 3场165人: each number sums up another measure
    if MARKED_PLANNED.search(squeeze(cell.text)) and read_value(cell).kind != "quantity":
        return "planned"  # 80（预计）, 计划80; not 计划4，实开3
    if (row.planned or column.meaning.planned) and read_value(cell).kind == "other":
        return "planned"  # 二季度目标 | 发折页2000份, 持续开展 under 目标任务
    says_how = column.meaning.dimension == "state" or column.meaning.core == "结果"
    if says_how and NO_DIGITS.fullmatch(cell.text):
        return "note"  # 进行中 among the numbers of 完成情况
    value = read_value(cell)
    if column.meaning.dimension == ATTENDED and value.kind == "other" and not value.parts:
        return "label"  # 全体教职工, 三至六年级 among 学生120人 under 参加人员
    if NO_DIGITS.fullmatch(cell.text) and _SHUT.search(cell.text):
        return "note"  # 台风停业, 学生外出实习，本月未组织
    return ""


def _tells_shares(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> bool:
    """完成进度 | 80% | 75% below the rows of what was done: a row of nothing but shares, of no unit and no measure."""
    counted = column.meaning.unit and PROGRESS.search(row.label) is None
    if counted or row.meaning.unit or row.meaning.measure or looks_like_unit(row.label):
        return False
    if cell.row not in reader.share_rows:
        figures = {c.col for c in reader.columns if c.use == "figure"}
        told = [one for one in reader.lattice.rows[cell.row] if one.col in figures]
        reader.share_rows[cell.row] = are_shares(told)
    return reader.share_rows[cell.row]


def _names_persons(cell: Cell) -> bool:
    return (
        cell.kind == "text"
        and PERSONS.fullmatch(squeeze(cell.text)) is not None
        and read_value(cell).kind == "other"
    )


def _figure(reader: ListTable, column: Column, cell: Cell, row: RowReading) -> None:
    record, number, figures = reader.record, reader.table.number, reader.figures
    if aside := _aside(reader, column, cell, row):
        _take_aside(reader, aside, cell, row)
        return
    said = _as_cell_counts(combine(reader, column, row), column, cell, row)
    meaning = said.meaning
    control = row.total or meaning.part in ("total", "cumulative")
    in_words = (
        says_itself(cell, meaning.measure)
        or _answers_in_words(column, cell)
        or (not meaning.measure and cell.kind == "text" and tells_of_one(column, cell, row))
    )
    if (
        _asked_of_body(reader, column, cell)
        or read_tick(reader, column, cell, row)
        or read_answered_counts(reader, column, cell, row)
        or took_story(reader, column, cell, row)
        or read_unit_story(reader, column, cell, row)
        or as_open_pair(reader, column, cell, row)
        or took_households(reader, column, cell, row)
        or (in_words and _read_words(reader, column, cell, row, control))
    ):
        return
    position = (cell.row, cell.col)
    if cell.kind == "formula_empty" and (control or meaning.total):  # 合计 of a row of bases too
        figures.uncalculated.append(cell)
        record.set_role(cell, "total", number)  # its formula is looked at when all figures are known
        return
    quantity = read_figure(record, cell, number, meaning, control)
    if quantity is None:
        if record.roles[position] == "unread" or read_value(cell).kind == "negative":
            figures.broken.add(position)
        return
    if told := _told_by_cell(reader, column, row, meaning, quantity.unit):
        meaning = replace(meaning, measure=told, part=meaning.standing or "measure")
        said = replace(said, meaning=meaning)
    part = part_of_figure(reader, column, row, meaning)
    _ask(reader, column, cell, row, part)
    figures.stated[position] = quantity
    if part != "figure":
        figures.parts[position] = part
        record.set_role(cell, part, number)
        if part == "unread":
            record.find("unread_under_header", cell, header=header_text(column))
        return
    record.set_role(cell, "figure", number)
    draft = draft_of_cell(reader, column, cell, row, said, quantity)
    draft.groups = named_in(cell) or draft.groups
    if cell.text.isdigit():  # nearly all are
        figures.drafts[position] = draft
        record.drafts.append(draft)
        return
    drafts = with_parts_in_cell(record, draft, meaning.scale)
    figures.drafts[position] = drafts[-1]
    record.drafts += drafts


def _take_aside(reader: ListTable, role: str, cell: Cell, row: RowReading) -> None:
    reader.record.set_role(cell, role, reader.table.number)
    if role == "note" and names_ways_alone(row.label, cell):
        tell_ways(reader.record, reader.table.number, cell, row.context)


_OF_BODY = regex(
    r"(?:物业|[公分]司|企业|单位|银行|支行|派出所|医院|学校|[村居]委会?|社区|街道|机关)\d+(?:人|名|位)"
)


def _asked_of_body(reader: ListTable, column: Column, cell: Cell) -> bool:
    """物业2人 under 参加人员: some of a body, who may have helped or listened, so that somebody is asked."""
    if column.meaning.dimension != ATTENDED or _OF_BODY.fullmatch(squeeze(cell.text)) is None:
        return False
    reader.record.set_role(cell, "unread", reader.table.number)
    reader.record.find("unread_under_header", cell, header=header_text(column))
    return True


def _answers_in_words(column: Column, cell: Cell) -> bool:
    """志愿者参与宣传258人次。 in a questionnaire, whatever its question asked for; 张贴海报15张 under 其他宣传."""
    open_head = column.meaning.core == ANSWER or (
        OTHERS.match(column.meaning.core) and not column.meaning.unit
    )
    return bool(open_head) and cell.kind == "text" and read_value(cell).kind != "quantity"


# 周一 | 放反诈短片 | 40多人次 under 数量, where nothing else says what is counted
_HOW_MANY = ("数量", "数目", "数据", "数")
_PLAIN_UNITS = {
    "人次": "people_reached",
    "户": "households",
    "户次": "households",
    "场": "sessions",
    "场次": "sessions",
}
HELD = ("sessions", "broadcasts", "videos")  # to which people come
THERE_TOO = ("staff", "vehicles")  # 社区民警 | 3名, 车辆 | 3台: who and what is there, or was sent


def _told_by_cell(
    reader: ListTable, column: Column, row: RowReading, meaning: HeaderMeaning, unit: str
) -> str:
    """What a figure counts by its own unit, where its heads do not say it: 电子屏 | 8次, 上门 | 86户; '' for most."""
    if meaning.measure == "sessions" and unit in POSTS_UNITS and not meaning.unit:
        return "posts"  # 业主群 | 14条 under 次数
    if meaning.measure:
        return "" if meaning.unit else by_own_unit(meaning.measure, unit)
    return _told_by_unit(reader, column, row, unit) or (
        _PLAIN_UNITS.get(unit, "") if column.meaning.core in _HOW_MANY else ""
    )


def _as_cell_counts(said: Combination, column: Column, cell: Cell, row: RowReading) -> Combination:
    """入户反诈宣传 | 860户: of the measures that the row's name tells, the one that is counted in the cell's unit, where it
    is not the row's own already and the head counts nothing by itself."""
    item, sent = row.meaning, as_film_sent(said.meaning, cell, row.context.activity)
    if sent is not said.meaning:
        return replace(said, meaning=sent)
    if not item.measures or column.meaning.measure or cell.kind != "text":
        return said
    quantity = read_value(cell).quantity
    if quantity is None or not quantity.unit or quantity.unit in units_of(item.measure):
        return said
    if column.dimension == "value" and item.measure in HELD and quantity.unit in ("人", "人次"):
        return replace(said, meaning=replace(said.meaning, measure="people_reached"))  # 广场演出 | 300人左右
    fitting = [measure for measure in item.measures if quantity.unit in units_of(measure)]
    return replace(said, meaning=replace(said.meaning, measure=fitting[0])) if len(fitting) == 1 else said


def _told_by_unit(reader: ListTable, column: Column, row: RowReading, unit: str) -> str:
    """What a figure counts by its own unit: 方向盘套 | 120个 was handed out; 45人次 under 开展情况, in a row that names
    nothing else, are people, as they are beside another count."""
    if reader.handed_out and is_gift(row.meaning, unit):
        return "gifts"
    item, way = row.meaning, row.context.channel_cell
    named = item.core or (squeeze(way.text) if way is not None else "")  # 宣传栏更新 | 4块 below 宣传形式
    if (
        unit
        and column.dimension == "value"
        and named
        and not (item.unit or item.other_business or item.standing)
    ):
        asked = read_header(f"{named}({unit})")  # 上门 | 86户, 发放 | 120张
        known = asked.part == "measure" and not asked.population and asked.measure not in THERE_TOO
        return asked.measure if known else ""
    vague = column.dimension == "value" and column.meaning.part == "narrative" and not row.meaning.core
    return (measure_for_unit("", unit) or "") if vague and unit else ""


def _read_words(reader: ListTable, column: Column, cell: Cell, row: RowReading, control: bool) -> bool:
    """A cell that says itself what it counts; 3场165人, 211（607） in the row of totals are controls of two measures."""
    if not control:
        return read_mixed(reader, column, cell, row)
    if read_value(cell).kind not in ("several", "ratio") and not pair_in_cell(column, cell, row):
        return False
    reader.record.set_role(cell, "total", reader.table.number)
    return True


def _ask(reader: ListTable, column: Column, cell: Cell, row: RowReading, part: str) -> None:
    """The issue of a figure whose header or label may mean something else."""
    doubt = column.doubt or row.doubt
    if doubt and part in ("base", "figure", "planned") and not row.total:
        reader.record.find(doubt, cell, header=header_text(column) if column.doubt else row.label)
