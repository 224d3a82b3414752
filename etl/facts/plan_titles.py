"""A title that speaks of a plan: 9月活动安排表 plans all of its table, 二季度开展及三季度安排 some of it or none; and names
of tasks beside a number of which nothing says whether it was asked for or done."""

from __future__ import annotations

from collections.abc import Sequence

from etl.layout.column import Column
from etl.meaning.lexicon import squeeze
from etl.regex import regex

PLAN = regex(r"(安排|计划|预告|方案|任务分解)表?$|活动安排|工作计划|安排表|计划表")
DONE = regex(
    r"开展(情况|及|和|与|、|暨)|完成(?!时限|时间)|落实|实施情况|总结|小结|统计|汇总|进展|执行|反馈|台账|登记"
)
_REPORTS = regex(r"情况|月报|周报|季报|报表")
DONE_HEAD = regex(r"^(实际|已|完成|实[到际]|落实)")


def planned_by_title(title: str, columns: Sequence[Column]) -> bool:
    """Does the title make a plan of the whole table? Where some heads say so themselves (三季度讲座安排) it may speak of
    those alone: the figures of the others are left out, and are asked about."""
    if not PLAN.search(title) or DONE.search(title):
        return False
    figures = [column for column in columns if column.use == "figure"]
    if _says_done(figures):
        return False
    if any(column.meaning.planned for column in figures):
        for column in figures:
            column.doubt = "" if column.meaning.planned else "planned_by_title"
    return True


def planned_by_names(title: str, columns: Sequence[Column]) -> bool:
    """宣传任务 | 计量单位 | 数量 in no report: what was asked for, or what was done? The figures are left out and asked
    about."""
    if DONE.search(title) or _REPORTS.search(title):
        return False
    tasks = any(c.use == "label" and c.dimension == "measure" and c.meaning.planned for c in columns)
    figures = [column for column in columns if column.use == "figure"]
    plain = [column for column in figures if column.meaning.plain]
    bare = bool(plain) and all(c.dimension == "value" and not _of_time(c) for c in plain)
    if not (tasks and bare) or _says_done(figures) or any(c.meaning.planned for c in figures):
        return False
    for column in figures:
        if not column.meaning.of_itself:
            column.doubt = "planned_by_names"
    return True


def _says_done(figures: Sequence[Column]) -> bool:
    return any(DONE_HEAD.match(squeeze(cell.text)) for column in figures for cell in column.path)


def _of_time(column: Column) -> bool:
    """本月数, 2023年4月: what came about in that time."""
    return column.meaning.this_period or column.meaning.period is not None
