"""应访 beside 已访, 应装 beside 实装: what was due is a plan, whatever the word for what was to be done; 指标值 beside
指标名称 is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.layout.column import Column
from etl.regex import regex

DUE = regex(r"^(?P<before>.*?)应(?P<deed>[^急县城].*)$")
# 人数 before 学习人次: how many there are
EVERYBODY = regex(r"(?:在册|在岗|全体|班组|总|员工|职工)?人数|人员数?")
FEWEST_COUNTS = 3  # everybody, what was done, who came
CAME = regex(r"参|学|听|受|宣|教|培训|覆盖|观看|签到|到[会场课]|人次")
WHOLE = regex(r"(总|全部|应有|辖区)+(人数|人口|户数|数)$")  # how many there are
THERE = ("人口", "户数")
DONE = ("实际", "已经", "实", "已")
INDICATOR = regex(r"^(统计)?指标")


def clear_indicator_values(columns: Sequence[Column]) -> None:
    """指标值 is a target in most tables; where 指标名称 says of what, and nothing else holds values, it is what came out."""
    values = [c for c in columns if c.use in ("figure", "unknown")]
    named = any(c.dimension == "measure" and INDICATOR.match(c.meaning.core) for c in columns)
    if named and len(values) == 1 and INDICATOR.match(values[0].meaning.core) and len(values[0].path) == 1:
        values[0].meaning = replace(values[0].meaning, planned=False, part="dimension")
        values[0].dimension = "value"


def mark_everybody(columns: Sequence[Column]) -> None:
    """Makes a base, which is asked about, of a bare 人数 right behind the names of the rows, where a later column says by
    its own words who came (参训人次)."""
    figures = [c for c in columns if c.use == "figure" and c.path]
    if len(figures) < FEWEST_COUNTS or len(figures[0].path) > 1:
        return
    first, own = figures[0], figures[0].meaning
    came = [
        c
        for c in figures[1:]
        if c.meaning.measure == own.measure and c.meaning.plain and CAME.search(c.meaning.text)
    ]
    if own.plain and own.measure == "people_reached" and EVERYBODY.fullmatch(own.core) and came:
        first.meaning, first.doubt = replace(own, base=True, part="base"), "perhaps_population"


def mark_due_columns(columns: Sequence[Column]) -> None:
    """Makes a plan of each column of figures 应… that has its 实… or 已… under the same header, and a base of 总人数 beside
    已宣传（人次）."""
    figures = [c for c in columns if c.use == "figure" and c.path]
    for column in figures:
        if not WHOLE.match(column.meaning.core):
            continue
        same = [c for c in figures if c is not column and c.meaning.measure == column.meaning.measure]
        if any(c.meaning.core.startswith(DONE) for c in same) or _in_time(column, same):
            column.meaning = replace(column.meaning, base=True, part="base")
    for column in figures:
        due = DUE.match(column.meaning.core)
        if due is None or column.meaning.planned:
            continue
        done = tuple(due["before"] + word + due["deed"][0] for word in DONE)
        if any(c.meaning.core.startswith(done) and c.path[:-1] == column.path[:-1] for c in figures):
            column.meaning = replace(column.meaning, planned=True, part="planned")


def _in_time(column: Column, same: Sequence[Column]) -> bool:
    """入户 over 总户数 | 本周 | 累计: how many there are, beside how many were called on by then."""
    beside = [c.meaning for c in same if c.path[:-1] == column.path[:-1]]
    timed = any(meaning.this_period or meaning.cumulative for meaning in beside)
    return len(column.path) > 1 and column.meaning.core.endswith(THERE) and timed
