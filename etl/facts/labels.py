"""The labels of a row: who, where, when, for whom, how, and which activity."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import lru_cache

from etl.facts.drafts import RowContext
from etl.facts.label_dates import DATES, add_date, take_dates
from etl.facts.week_numbers import WeekRows, Year
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.day_cells import as_shown
from etl.layout.header_path import NOTHING, combine_path
from etl.layout.item_columns import items_behind_unit, lent_to
from etl.layout.lattice import Lattice
from etl.layout.values import is_value
from etl.meaning.groups_named import groups_asked_for, is_group
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.header_words import NAMED_PLACE, OF_WHICH
from etl.meaning.lexicon import find_groups, read_channel, read_group, squeeze
from etl.meaning.listed_counts import listed_items
from etl.meaning.period import Period, read_date_cell, read_period
from etl.meaning.quantity import find_quantities
from etl.meaning.sorts_of_bodies import names_sort_of_bodies
from etl.regex import regex
from etl.schema import UNSPECIFIED

DITTO = regex(r"^(同上|同左上|〃|[″′]{1,2}|\"|“|”|''|´´|\.\.)$")
_PART_OF_DAY = "(?:[上中下]午|[早晚]上?|傍晚|夜间)?"
# 同日, 次日 below the date of another row
DAY_OF_ROW_ABOVE = regex(
    rf"(?:同[日天晚]|当[日天晚]|同一[日天]|(?P<next>[次翌隔][日天]|第二天|后一[日天])){_PART_OF_DAY}"
)
REPORTED_LATE = regex(r"\(补[报录](?P<month>(?:\d{4}年)?\d{1,2}月)份?[^()]*\)")  # 龙山派出所（补报4月）


def is_ditto(cell: Cell) -> bool:
    """同上, 〃: what stands above holds here too."""
    return _says_ditto(cell.text)


@lru_cache(maxsize=20_000)  # the same names stand in sheet after sheet
def _says_ditto(text: str) -> bool:
    return DITTO.match(squeeze(text)) is not None


@dataclass(slots=True)
class LabelReader:
    """Reads the labels of one panel of a table, row after row; remembers what a blank cell inherits."""

    lattice: Lattice
    columns: list[Column]
    year: Year
    rows: Sequence[int] = ()  # those of data
    first_figure: int = sys.maxsize  # the column of the first figures
    above: dict[int, Cell] = field(default_factory=dict)
    latest: Period | None = None
    weeks: WeekRows = field(init=False)
    numbers_weeks: bool = field(init=False)  # 1, 2, 3 below 周次
    names_items: bool = field(init=False)
    of_bodies: bool = False  # its rows name who reports
    behind_unit: Column | None = field(init=False)  # 指标 of 计量单位 | 指标, where that is how they stand

    def __post_init__(self) -> None:
        self.weeks = WeekRows(self.year)
        self.names_items = any(c.items for c in self.columns)
        self.behind_unit = items_behind_unit(self.columns, self.lattice, self.rows)
        self.numbers_weeks = any(c.dimension == "date" and c.meaning.core == "周次" for c in self.columns)

    def cells(self, row: int) -> list[tuple[Column, Cell]]:
        """The label cells that speak for a row: its own, merged ones, inherited ones, 同上 resolved."""
        found: list[tuple[Column, Cell]] = []
        own = [c.col for c in self.columns if (row, c.col) in self.lattice.sheet.cells]
        for column in self.columns:
            cell = self.lattice.at(row, column.col)
            if cell is not None and is_ditto(cell):
                cell = self.above.get(column.col, cell)
            elif cell is None and own and column.col < max(own) and _may_inherit(column):
                cell = (
                    self.above.get(column.col)
                    if column.col == self.columns[0].col or column.col < min(own)
                    else None
                )
            if cell is not None:
                if own != [column.col] or not read_header(cell.text).total:
                    self.above[column.col] = cell  # below 小计 the class above it goes on
                found.append((column, cell))
        return found

    def read(self, row: int, section: RowContext) -> tuple[RowContext, HeaderMeaning]:
        """The row's context on top of its section's, and what its measure labels mean."""
        context = section.for_row()
        path: list[HeaderMeaning] = []
        dates: dict[str, Cell] = {}
        self._take_cells(row, context, path, dates)
        if "date" in dates and self.weeks.take(context, dates, self.numbers_weeks):
            dates = {}
        if not self._take_day_above(context, dates.get("date")):
            take_dates(context, dates, self.year)
        if "补" in context.unit and (late := REPORTED_LATE.search(context.unit)):
            context.period = read_period(late["month"], self.year.year) or context.period
        self._restore_zero(context, dates.get("date"))
        context.activity = context.activity or context.venue
        if self.names_items:
            path[:-1] = lent_to(path[-1], path[:-1]) if path else []
        return context, combine_path(path) if path else NOTHING

    def _take_cells(
        self, row: int, context: RowContext, path: list[HeaderMeaning], dates: dict[str, Cell]
    ) -> None:
        """Each label of the row for what it says; a unit that stands before what it counts goes to that."""
        unit = ""
        for column, cell in self.cells(row):
            if cell not in context.labels:
                context.labels.append(cell)
            if self.behind_unit is not None and column.dimension == "unit_of_measure":
                unit = squeeze(cell.text)
            elif not (self._says_later(column, cell) or self._sorts_bodies(column, cell)):
                _take_label(context, column, cell, path, dates)
                if not column.dimension:
                    context.period = _time_in_brackets(cell, self.year.year) or context.period
            if column is self.behind_unit:
                _take_unit_of_item(path, unit)

    def _take_day_above(self, context: RowContext, cell: Cell | None) -> bool:
        """同日 below 25日, and 次日: the day of the row above, or the one after it."""
        if cell is None or cell.kind != "text" or self.latest is None:
            return False
        told = DAY_OF_ROW_ABOVE.fullmatch(squeeze(cell.text))
        if told is None:
            return False
        after = self.latest.end + timedelta(days=1)
        context.period = Period(after, after) if told["next"] else self.latest
        return True

    def _says_later(self, column: Column, cell: Cell) -> bool:
        """预计完成时间 | 9月3日 dates nothing that was done, and 未完成 behind the figures names no row of plans."""
        if column.dimension in DATES:
            return column.meaning.planned
        behind = column.col > self.first_figure and column.dimension in ("", "measure")
        return behind and not is_value(cell) and read_header(cell.text).planned

    def _sorts_bodies(self, column: Column, cell: Cell) -> bool:
        """类别 | 乡镇学校 before the name of one of them; below 宣传对象 it says for whom."""
        other = column.meaning.dimension not in ("group", "channel", "unit")
        return self.of_bodies and other and names_sort_of_bodies(squeeze(cell.text))

    def _restore_zero(self, context: RowContext, cell: Cell | None) -> None:
        """A number cell turns 5.20 into 5.2: between 5.13 and 5.27 it is the 20th. Said aloud, never silent."""
        own = context.period if cell is not None else None
        if own is None or cell is None:
            return
        if (
            self.latest
            and cell.kind == "number"
            and re.fullmatch(r"\d{1,2}\.[123]", as_shown(cell))
            and own.start < self.latest.start
        ):
            longer = read_date_cell(cell.text + "0", cell.text + "0", self.year.year)
            if longer is not None and longer.start >= self.latest.start:
                context.period, context.short_date = longer, cell
        self.latest = context.period


_TOLD_WHOM = regex(r"[给向对](?P<whom>[^,，。;；:：\d]{1,12}?)(?:讲|宣传|宣讲|介绍|提醒|发|说)")
IN_BRACKETS = regex(r"\(([^()]*\d[^()]*)\)$")
# A head 微信群名称 says how, whatever the group is called.
ONLINE = {"group_chat", "official_account", "short_video"}
INHERITED = {"unit", "district", "measure", "year", "month", "date", "group", "channel", ""}


def _may_inherit(column: Column) -> bool:
    """A blank stands for the cell above, unless the header asks for an answer in every row (下拉选择)."""
    return column.dimension in INHERITED and not any(read_header(c.text).own_rows for c in column.path)


def _take_label(
    context: RowContext, column: Column, cell: Cell, path: list[HeaderMeaning], dates: dict[str, Cell]
) -> None:
    text = squeeze(cell.text)
    dimension = column.dimension
    _take_head(context, column, cell)
    if column.counted:
        path.append(_read_item(text, "measure"))
    if dimension in ("unit", "district"):
        _take_name(context, column, cell)
    elif dimension in DATES:
        add_date(dates, column, cell)
    elif dimension == "group" or (dimension == "subunit" and is_group(text)):  # 教职工 below 高一, 高二
        context.groups, context.group_cell = _groups_of_cell(text) or context.groups, cell
    elif dimension == "channel":
        _take_way(context, column, cell)
    elif dimension in ("activity", "work"):
        _take_activity(context, dimension, cell)
    elif dimension == "venue":
        _take_venue(context, column, cell)
    elif dimension == "measure" or (not dimension and not is_value(cell)):
        path += [column.above] if column.above is not None else []
        path.append(_read_item(text, dimension))
        context.name_cell = cell
    elif dimension == "unit_of_measure":
        _take_unit_of_item(path, text)


def _take_way(context: RowContext, column: Column, cell: Cell) -> None:
    """How it was done; below a head that does not ask for ways 发放 | 单页260张、布袋40个 lists what went along with it, and
    其他 | 电子屏2块滚动播放标语 is told besides."""
    said = squeeze(cell.text)
    ways, whom = read_channel(said), _TOLD_WHOM.search(said)  # 给排队的老人讲 below 怎么宣传
    if column.meaning.dimension == "channel" or (ways and not _tells_besides(cell.text)):
        context.channels, context.channel_cell = ways or context.channels, cell
    context.groups = context.groups or (read_group(whom["whom"]) if whom else ())


def _tells_besides(text: str) -> bool:
    return bool(listed_items(text, 1)) or any(q.quantity.unit for q in find_quantities(text))


def _take_head(context: RowContext, column: Column, cell: Cell) -> None:
    """微信群名称 | 商户群: what the names are headed by is how."""
    if column.dimension in ("", "channel", "unit", "group") and set(column.meaning.channels) & ONLINE:
        context.channels, context.channel_cell = column.meaning.channels, cell


def _take_unit_of_item(path: list[HeaderMeaning], unit: str) -> None:
    if unit and path and not path[-1].unit:
        bare = unit[1:-1] if unit.startswith("(") and unit.endswith(")") else unit  # 沓(100张/沓)
        path[-1] = _read_item(f"{path[-1].text}({bare})", "measure")


# “诈”弹拆除任务 is the name of something that was done; 年度任务 and 目标任务 are plans.
TASK = regex(r"(?!.*(?:[年月季周]度?|目标|计划|下达|分解|指标|应|拟|完成)任务).{2,}任务")


def _time_in_brackets(cell: Cell, year: int | None) -> Period | None:
    """节前（1月26日-2月9日） under 阶段: whatever the head is called, the row is of those days."""
    told = IN_BRACKETS.search(squeeze(cell.text))
    return read_period(told[1], year) if told else None


def _read_item(text: str, dimension: str) -> HeaderMeaning:
    """What a row counts; 滨河夜市 under no such head says where, and neither how (a stall) nor for whom (merchants)."""
    meaning = read_header(text)
    if meaning.planned and not meaning.measure and TASK.fullmatch(meaning.core):
        meaning = replace(meaning, planned=False, part="")
    return (
        meaning if dimension or not NAMED_PLACE.fullmatch(text) else replace(meaning, channels=(), groups=())
    )


LIST_SIGN = regex(r"[、,，/;；+＋&]|(?<=.{2})[和及与](?=.{2})")
ANYBODY = regex(
    r"^(?:等|其他|其它|各类|有关|部分|广大).*|.{0,1}$"
    r"|(?:空巢|留守|特困|孤寡|失独|失能|高龄|困难|外出|返乡|本地|外来|在校|退休|离休|在职|低保|贫困|重点|残疾|患病"
    r"|视力|听力|言语|肢体|智力|精神|多重)$"  # 听力、言语残疾
)


def _groups_of_cell(text: str) -> tuple[str, ...]:
    """The groups that a cell of 宣传对象 names; 员工、家属 is not the staff alone, although 家属 are no group known."""
    groups = groups_asked_for(text)
    if len(groups) != 1:
        return groups
    parts = [part for part in LIST_SIGN.split(text) if part]
    known = "".join(hit.word for hit in find_groups(text))  # 医护及后勤 is one word for the staff
    strangers = [
        part for part in parts if part not in known and not groups_asked_for(part) and not ANYBODY.match(part)
    ]
    return (*groups, UNSPECIFIED) if len(parts) > 1 and strangers else groups


def _take_activity(context: RowContext, dimension: str, cell: Cell) -> None:
    """What was held; what a post or a story is called names the row too, and no session."""
    if dimension == "activity":
        context.activity, context.activity_cell = cell.text.strip(), cell
    else:
        context.activity = context.activity or cell.text.strip()


def _take_venue(context: RowContext, column: Column, cell: Cell) -> None:
    """Where it was; under 走访村 that is a village, whose name tells the place (contract 4.11)."""
    of_place = column.meaning.dimension == "district"
    context.venue = (of_place and context.venue) or cell.text.strip()
    if of_place:
        context.places = (*context.places, squeeze(cell.text))


# 社区 | 村（居）: below them stand communities, which bear the names of towns elsewhere
_OF_COMMUNITIES = regex(
    r"(?=.*(?:村|社区|居))(?:所[在属辖]|各|辖区)?(?:行政)?(?:村|社区?|居|[及(、,/])+\)?(?:名称?)?"
)
_WITHOUT_KIND = regex(r"[\u4e00-\u9fff]{2,4}(?<![村居社区镇乡街道办县市旗会])")


def _take_name(context: RowContext, column: Column, cell: Cell) -> None:
    """Who reports, and of a district also where; 所属县区 behind 填报单位 tells the place alone."""
    name = squeeze(cell.text)
    name = OF_WHICH.sub("", name) if read_header(name).of_which else name  # 含山镇 is no part of anything
    if column.dimension == "district":
        bare = _OF_COMMUNITIES.fullmatch(column.meaning.core) and _WITHOUT_KIND.fullmatch(name)
        context.places = (*context.places, f"{name}社区" if bare else name)
        if context.unit_cell is not None:
            return
    elif column.meaning.dimension == "unit":  # not only by its place in the table
        context.unit_cell = cell
    context.name_cell, context.unit = cell, name
