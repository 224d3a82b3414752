"""Columns that say what was held and what was done there: 普法活动 beside 完成时间, 活动内容 beside 活动名称."""

from __future__ import annotations

from etl.formats.grid import Cell
from etl.layout.column import DAYS, Column
from etl.meaning.lexicon import squeeze
from etl.prose import is_prose
from etl.regex import regex

_DEED = regex(r"(?:反诈|防诈|防骗|普法|宣教|宣传|宣讲|法治|教育|主题|集中|具体|开展|实践)*活动")
_BY_CONTENT = {"", "channel", "measure", "group"}  # what the names of activities look like


def settle_deeds(columns: list[Column]) -> None:
    """普法活动 over “法官说反诈”讲座 and 入户夜访 beside their days: the names of what was held, whatever words they hold.
    Where a column of bare numbers counts what the names say, they are items."""
    dated = any(c.use == "label" and c.dimension in DAYS for c in columns)
    counted = all(c.meaning.measure for c in columns if c.use == "figure")
    named = any(c.use == "label" and c.dimension == "activity" for c in columns)
    for column in columns if dated and counted and not named else ():
        content = column.use == "label" and column.dimension in _BY_CONTENT
        if content and column.path and _DEED.fullmatch(column.meaning.core):
            column.dimension = "activity"
            return


_STORY = regex(r"(?:活动|宣传|工作|开展|具体|主要)*(?:内容|情况|简介|概况|过程|详情|经过|做法|简述)")


def settle_planned_days(columns: list[Column]) -> None:
    """计划 {时间, 人数} beside 实际 {时间, 人次}: the first is no day on which anything was held, and begins no list."""
    days = [c for c in columns if c.use == "label" and c.dimension in DAYS]
    names = any(c.use == "label" and c.meaning.planned and c not in days for c in columns)
    if not names and any(not c.meaning.planned for c in days):
        for column in days:
            if column.meaning.planned:
                column.use, column.dimension = "planned", ""


def settle_stories(columns: list[Column], bodies: dict[int, list[Cell]]) -> None:
    """活动内容 in sentences beside 活动名称: it tells what was done there, and the other one is the activity's name."""
    named = [c for c in columns if c.use == "label" and c.dimension == "activity"]
    for column in named:
        cells = bodies.get(column.col, [])
        told = sum(is_prose(cell.text) or squeeze(cell.text).endswith("。") for cell in cells)
        beside = any(one is not column and not _STORY.fullmatch(one.meaning.core) for one in named)
        if beside and _STORY.fullmatch(column.meaning.core) and 2 * told > len(cells):
            column.use, column.dimension = "prose", ""
