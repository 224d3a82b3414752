"""Activity lists (台账): one row is one session, unless the table states a count of sessions (contract 4.5)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from etl.facts.drafts import Draft, RowContext
from etl.facts.label_dates import DATES
from etl.facts.labels import is_ditto
from etl.facts.list_model import ListTable, RowReading
from etl.facts.prose_cells import OF_ITS_OWN_WAY
from etl.facts.record import take_out
from etl.facts.school_years import pupils_of_meetings
from etl.facts.told_sessions import (
    drafts_by_row,
    drafts_in_text,
    groups_of_those_who_came,
    rows_with_sessions,
    sessions_of,
    take_back,
    was_put_off,
)
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.stock_books import keeps_stock
from etl.layout.values import is_value, read_value
from etl.meaning.lexicon import PLACES, find_channels, find_groups, squeeze
from etl.meaning.quantity import Quantity
from etl.meaning.ways_named import ways_of_name
from etl.regex import regex

ONE = Quantity(1, 1, 1, "exact", "")
CAMPAIGN = regex(
    r"宣传|反诈|防诈|诈骗|防骗|宣讲|讲座|班会|课堂|培训|演出|汇演|咨询|入户|走访|普法|教育|设摊|集市|赶场|骗"
)
NAMING = {"unit", "district", "venue", "subunit", "partners"}  # what is below such a head is a name
TELLS_EVENT = {"activity", "venue", "channel", "group", "work", ""}  # and neither when nor whose it was
EVENT = {"activity", "date", "start", "day", "venue"}  # what a list asks of each event
ADDRESSED = regex(
    r"们?的?(?:[开上办做][了过]?(?:一[场次堂节])?)?的?(防|反|专|讲|培|宣|座|课|班会|知识|沙龙|茶话|恳谈|联谊)"
)  # 老年人防骗讲座, 财务人员上反诈课, and not 消费者权益日
CALLED_ON = regex(
    r"(?:走访|走进|探访|家访|慰问|看望|面向|针对|召集|邀请|[给为向对])(?:辖区|村里|村内|社区|部分|各位|全体|街上|沿街|街面|镇上|集镇|周边|门前|附近|各家|所有)*的?(?:[初高][一二三]、)*$"
)
SHOWN_ON = {"screens", "broadcasts", "views"}
PLAYED = regex(
    r"(?:循环|滚动|轮播|投放|刊播|展播|播放|播出|上刊|上屏)+(?:的|起止|起讫|开始)?(?:日期|时间|时段|内容|期间|天数)"
)
PUT_UP = {"posters", "banners", "boards", "screens"}
SITE = regex(r"(?:张贴|悬挂|摆放|布设|设置|布置|安装)的?(?:具体)?(?:位置|地点|点位|部位|处所|场所)")
# 晨会记录, 讲座登记表: the title says what each of the dated rows was, so that no row names it again.
EVENT_RECORD = regex(
    r"(?:[^开]会|会议|课|讲座|培训|演练|宣讲|演出)(?:情况)?(?:记录|登记|台账|明细)[表册本簿]?(?=$|[(（\d])"
    # 一、讲课 over the days of them
    r"|^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．])?(?:反诈|防骗|防诈)?(?:讲课|上课|讲座|宣讲|培训|班会|听课)(?:的?(?:情况|事儿?))?$"
)
# 主题班会开展情况汇总表, 宣讲活动统计表: it may sum up days as well, so each row needs a day and a name.
EVENT_SUMMARY = regex(
    r"(?:[班晨座谈讲告坝大]会|[公微一堂]课|课堂|讲座|培训|演练|宣讲|演出)(?:活动|工作)?(?:开展|举办|组织|召开)?(?:的?情况)?"
    r"(?:汇总|统计|一览|登记|安排|记录|台账|明细|排期|日程)(?:[及和与](?:落实|完成|执行|实施)(?:情况)?)?[表册]?(?=$|[(（\d])"
)
NO_CAMPAIGN = regex(
    r"会议纪要|会议记录|例会(?:情况)?(?:记录|登记)|合同|采购|报销|账单|库存|固定资产|领用|值班|考勤|请假|出警|接警|报警|立案|案件|台账编号"
)

# 议定事项 beside 主持人: minutes, whatever the title says
MINUTES = regex(
    r"议定(?:的?(?:事项|内容))?|决议(?:事项|内容)?|会议(?:决定|议题|决议|纪要)(?:事项|内容)?|议题"
)


def is_ledger(reader: ListTable) -> bool:
    """Rows that are dated or named campaign activities."""
    labels = [c for c in reader.columns if c.use == "label"]
    if any(MINUTES.fullmatch(c.meaning.core) for c in reader.columns) or keeps_stock(reader.columns):
        return False
    if _is_all_ahead(reader.columns):
        return False
    kinds = {c.dimension for c in labels}
    named = "activity" in kinds
    dated = bool(kinds & {"date", "start", "day"})
    days = [r.context.period for r in reader.rows.values() if r.context.period]
    short = bool(days) and sum((p.end - p.start).days <= 10 for p in days) * 2 > len(days)
    # 群里人数: how many there are is no count of those who came
    measures = {c.meaning.measure for c in reader.columns if c.use == "figure" and not c.meaning.base}
    if not (
        (named and (dated or kinds & {"venue", "channel", "group"}))
        or (dated and short and kinds & {"venue", "channel", "group"})
        or (dated and "people_reached" in measures and (_records_events(reader) or _of_lessons(labels)))
    ):
        return False
    if any(
        c.use == "figure" and c.meaning.measure == "sessions" and not (c.meaning.planned or c.meaning.earlier)
        for c in reader.columns
    ):
        return False
    measures |= {
        draft.measure for draft in reader.figures.drafts.values()
    }  # 发送量 under a title of text messages
    sent = measures & {"views", "posts", "sms", "broadcasts"} or (not named and "work" in kinds)
    if sent and "people_reached" not in measures:
        return False  # a list of posts, messages or broadcasts: none of them is an event
    if measures and measures <= SHOWN_ON and any(PLAYED.match(c.meaning.core) for c in labels):
        return False  # 屏数（块） | 播放日期 | 播放内容: what the screens showed, from one day to another
    if measures and measures <= PUT_UP and not named and any(SITE.fullmatch(c.meaning.core) for c in labels):
        return False  # 小区 | 张贴位置 | 张贴数量（张）: where they hang
    return _is_campaign(reader)


def _is_all_ahead(columns: Sequence[Column]) -> bool:
    """时间 | 活动名称 | 拟开展场次 | 拟发放资料（份）: nothing but what is planned, and no column says how it went."""
    counted = [c for c in columns if c.use in ("figure", "planned") and c.meaning.measure]
    return (
        bool(counted)
        and all(c.meaning.planned for c in counted)
        and not any(c.dimension == "state" or c.use == "prose" for c in columns)
    )


_LESSON_DAY = regex(r"(?:上课|授课|讲课|听课|宣讲|讲座|培训)(?:日期|时间)")


def _of_lessons(labels: list[Column]) -> bool:
    """班次 | 上课日期: on each of these days a lesson was given, whatever the title says."""
    return any(_LESSON_DAY.fullmatch(column.meaning.core) for column in labels)


def _records_events(reader: ListTable) -> bool:
    """Whether the title calls the rows one kind of event, and each dated row has one day."""
    rows = [r.context for r in reader.rows.values() if not r.total]
    days = [context.period for context in rows if context.period]
    if not days or any(p.start != p.end for p in days):
        return False
    titles = [squeeze(cell.text) for cell in reader.table.titles]
    if any(EVENT_RECORD.search(title) for title in titles):
        return True
    named = any(c.use == "label" and c.dimension not in DATES for c in reader.columns)
    return named and len(days) == len(rows) and any(EVENT_SUMMARY.search(title) for title in titles)


def _is_campaign(reader: ListTable) -> bool:
    titles = reader.heading + reader.lattice.sheet.name
    if NO_CAMPAIGN.search(titles):
        return False
    if CAMPAIGN.search(titles) or reader.campaign:
        return True
    names = [r.context.activity for r in reader.rows.values() if r.context.activity]
    return bool(names) and sum(bool(CAMPAIGN.search(name)) for name in names) * 2 > len(names)


HOLIDAY = regex(r".{0,4}(?:放假|休假|调休|休息|公休)(?:.{0,2}天)?|无活动|未安排活动?")  # 中秋放假


def add_sessions(reader: ListTable) -> list[Cell]:
    """One session for each activity, at the cell of its name or theme, which may be that of several rows; else at the
    first label of its own that names something. Returns the cells."""
    way, told = way_of_heads(reader), drafts_in_text(reader)
    pupils = pupils_of_meetings(reader.columns, way)
    stated = drafts_by_row(reader)
    counted = rows_with_sessions(reader, stated)
    sessions: list[Cell] = []
    of_texts: list[Draft] = []
    taken: set[tuple[int, int]] = set()  # a label over several rows holds the session of one of them
    for row, reading in reader.rows.items():
        _tell_way(reading.context, way)
        infer_from_name(reading.context)
        other = reading.planned or reading.example or reading.meaning.other_matter
        if reading.total or other or not reading.context.labels or not _speaks(reader, row, stated):
            continue
        if not (reading.context.groups or reading.context.group_cell):
            reading.context.groups = pupils
        _hand_down(reading.context, stated.get(row, ()))
        if not (reading.context.groups or reading.context.group_cell):
            reading.context.groups = groups_of_those_who_came(told.get(row, ()))
        if not _names_place(reading.context):
            # what the name itself counts (入户86户，签承诺书80份) says its own way where it has one
            beside = [draft for draft in told.get(row, ()) if draft.cell is not reading.context.activity_cell]
            _hand_down(reading.context, beside, OF_ITS_OWN_WAY)
        if row in counted or row in reader.again:
            continue
        if not _begins(reader, row) or _counts_itself(sessions_of(told.get(row, ()))):
            continue
        if row not in stated and was_put_off(reader, row, told.get(row, ())):
            continue
        labels = _labels_of(reader, row, reading.context)
        named = [cell for cell in labels if _rank(reader, cell) == 0]
        free = [cell for cell in labels if (cell.row, cell.col) not in taken]
        cell = min(named or free or labels, key=lambda one: _rank(reader, one))
        taken.add((cell.row, cell.col))
        _session(reader, row, reading, cell)
        sessions.append(cell)
        for one in sessions_of(told.get(row, ())):
            take_back(one, reader.record.drafts[-1])
            of_texts.append(one)
    take_out(reader.record, of_texts, "note")
    return sessions


def _counts_itself(told: Sequence[Draft]) -> bool:
    """Whether the text of a row counts another number of sessions than the one that a row is: 上反诈课2节."""
    return bool(told) and sum(draft.quantity.value for draft in told) != ONE.value


def _labels_of(reader: ListTable, row: int, context: RowContext) -> list[Cell]:
    """The labels of a row, left to right; 同上 says what another cell says, and is the row's own."""
    own = (reader.lattice.sheet.cells.get((row, cell.col)) for cell in context.labels)
    return [
        mine if mine is not None and is_ditto(mine) else cell
        for mine, cell in zip(own, context.labels, strict=True)
    ]


def _rank(reader: ListTable, cell: Cell) -> int:
    """How well a label says what a row is about: by a name of what was held, of a place or of somebody, by any other
    word; a day and a number do not say it."""
    column = reader.by_number.get(cell.col)
    dimension = column.dimension if column is not None else ""
    if dimension == "activity":
        return 0
    if dimension in NAMING:
        return 1
    return 3 if dimension in DATES or is_value(cell) else 2


def _begins(reader: ListTable, row: int) -> bool:
    """Who, when, where and what stand merged over the rows of the materials that were given out: one session."""
    no_names = ("kind", "measure", "unit_of_measure", "")
    names = [
        c.col
        for c in reader.columns
        if c.use == "label" and c.dimension not in no_names and c.col not in reader.shared
    ]
    return any((row, col) in reader.lattice.sheet.cells for col in names)


def _speaks(reader: ListTable, row: int, counted: Collection[int]) -> bool:
    """A row with nothing but a number in front and dashes is an empty line of the form, or one that was struck out."""
    own = [
        c
        for c in reader.lattice.rows.get(row, [])
        if reader.table.left <= c.col <= reader.table.right and read_value(c).kind != "blank"
    ]
    telling = [c for c in own if not _says_when(reader, c)]  # a calendar has a row for each day
    if not telling or all(HOLIDAY.fullmatch(squeeze(c.text)) for c in telling):
        return False
    if row not in counted and _tells_no_event(reader, row):
        return False
    return sum(c.kind != "number" or len(own) > 2 for c in own) >= 1 and len(own) > 1


def _tells_no_event(reader: ListTable, row: int) -> bool:
    """日期 | 带班领导 | 接处警 | 反诈宣传去处 | 怎么宣传的, and nothing below the last two: a day on which nobody went."""
    telling = [c.col for c in reader.columns if c.use == "label" and c.dimension in TELLS_EVENT]
    own = [cell for col in telling if (cell := reader.lattice.at(row, col)) is not None]
    return bool(telling) and all(read_value(cell).kind == "blank" for cell in own)


def _says_when(reader: ListTable, cell: Cell) -> bool:
    column = reader.by_number.get(cell.col)
    return column is not None and column.use == "label" and column.dimension in DATES


def way_of_heads(reader: ListTable) -> tuple[str, ...]:
    """讲座题目, 培训时间, 班会主题: the one way that the heads of what, when and where name; () for none or several."""
    asked = [c for c in reader.columns if c.use == "label" and c.dimension in EVENT]
    named = {hit.code for column in asked for cell in column.path for hit in find_channels(cell.text)}
    return tuple(named) if len(named) == 1 else ()


def _tell_way(context: RowContext, way: tuple[str, ...]) -> None:
    """The way of the heads goes to a row that states none; 网点 over the names of branches only says where, and gives way
    to what the activity's own name tells (到村口摆摊)."""
    if context.channels or context.channel_cell is not None:
        return
    if not (PLACES.issuperset(way) and ways_of_name(context.activity)):
        context.channels = way


def infer_from_name(context: RowContext) -> None:
    """Where nothing else states them, the activity's own name may say how and for whom (防骗讲座); 门诊大厅设摊 is a stall,
    wherever it stood."""
    if not context.channels and context.channel_cell is None:
        channels = ways_of_name(context.activity)
        channels = tuple(way for way in channels if way not in PLACES) or channels
        context.channels = channels if len(channels) == 1 else ()
    if not context.groups and context.group_cell is None:
        name = squeeze(context.activity)
        hits = [
            hit
            for hit in find_groups(name)
            if ADDRESSED.match(name, hit.end) or CALLED_ON.search(name[: hit.start])
        ]
        groups = tuple(dict.fromkeys(hit.code for hit in hits))
        context.groups = groups if len(groups) == 1 else ()


def _session(reader: ListTable, row: int, reading: RowReading, cell: Cell) -> None:
    context = reading.context
    record = reader.record
    record.drafts.append(
        Draft(
            cell=cell,
            address=reader.lattice.address(cell),
            table=reader.table.number,
            measure="sessions",
            quantity=replace(ONE),
            context=context,
            groups=context.groups,
            channels=context.channels,
            period=context.period,
            unit=context.unit,
            raw=cell.raw,
        )
    )
    record.set_role(cell, "figure", reader.table.number)


_SET_UP = regex(r"摊|台|[设展]点|展位|展区|咨询")


def _names_place(context: RowContext) -> bool:
    """夜市反诈宣传 beside a text: where it was, of which the text says how; no 小区门口设摊宣传."""
    return context.channels == ("stall",) and not _SET_UP.search(context.activity)


def _hand_down(
    context: RowContext, figures: Sequence[Draft], of_their_own: Collection[str] = frozenset()
) -> None:
    """What the activity's name says goes to the figures of its row; how it was done not to the measures `of_their_own`."""
    for draft in figures:
        draft.groups = draft.groups or context.groups
        if draft.measure not in of_their_own:
            draft.channels = draft.channels or context.channels
