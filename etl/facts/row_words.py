"""What the words in place of a row's name say of the row: it sums up, runs on, plans, compares, or shows how to fill in."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.layout.column import Column
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.header_words import FORETOLD
from etl.meaning.total_words import WHOLE_BODIES
from etl.regex import regex

CLOSING = regex(r"(累计|合计|共计|总计).{2}")
RUNNING = regex(
    r"(本(年|季|年度|季度)|年度|全年|今年以来|年初以来|年初至今|[至到]?截?[至止]?本?[月周页])?累计(数|合计|完成)?|全年(数|度)?"
    r"|[^:：]{1,10}累计(数|合计|完成)?"  # 本学期累计, 1-4月累计, 全镇累计
)
_RUNS_ON = regex(r"累计(?:已)?(?:安装|下载|注册|签订|走访|入户|发放|完成|开展|覆盖)")
# 本周, 一个月, 七天, 第三季度, 10月份: the time that a row of its days, weeks or months sums up.
_SPAN = (
    r"(?:(?:[本当全这整一]|[两三四五六七八九十\d]{1,2})个?(?:星期|礼拜|季度?|半年|年度?|学期|假期|[天日周月旬期])|[上下前后]半[年月]|[上中下]旬"
    r"|第?[一二三四1-4]季度?|第[一二三四五六\d]{1,2}周|\d{1,2}月份?|(?:活动|宣传|统计)?(?:期间|周|月))"
)
_GOES_BY = r"(?:份|里|内|以?来|下来|期间|(?:累|相)?加(?:起来|在?一起)?|算下来)"
# 年初以来 among days: it runs on without saying so.
SINCE = regex(
    r"(?:今年|本年度?|年初|年内|开年|元旦|春节|(?:今|本)(?:春|秋|夏|冬)|本?学期|开学|本季度?|入[春夏秋冬]|(?:自|从)?\d{1,2}月份?)(?:以来|至今|到现在|迄今)"
)
# What stands in place of a unit's, a place's or a day's name where a row is no row of figures but sums up or plans.
SUM_NAME = regex(
    r"全部|共|总|月计|合计总数|total|sum|[∑Σσ]|总(?:的|起来|加|汇)|(?:累|相)加"
    rf"|{_SPAN}{_GOES_BY}?的?(?:情况)?(?:汇总|总汇|小结|总[数量和]|总共|共|计)(?:数量?|情况)?",
    re.IGNORECASE,
)
PLAN_NAME = regex(
    r"(?:年度|本年|全年|本月|季度|月度|下达)?(?:目标|任务|计划|指标)(?:任务|数|量|值)?|(?:未|应)完成(?:数|量)?"
    rf"|{FORETOLD}"
)
EXAMPLE = regex(
    r"[(\[【]?(填写|填报|填表)?(示例|样例|范例|举例|例如?)[:)\]】]|(填写|填报|填表)?(示例|样例|范例)$"
)
TIMES = {"date", "day", "start", "month"}
NAMES = {"unit", "district", "date", "day", "start", "month", "venue", "subunit", "activity"}

WHOLE_TIME = regex(r"全(?:月|周|旬|季度?|年度?|学期)")
EVERYBODY = regex(rf"全(?:{WHOLE_BODIES}|员|体)")

RowHeads = list[tuple[Column, HeaderMeaning]]


@lru_cache(maxsize=20_000)  # the same names stand in row after row and sheet after sheet
def only_names(text: str) -> bool:
    """Whether a text says nothing that any of the questions below asks for, whatever its column is."""
    head = read_header(text)
    asked = head.total or head.earlier or head.ratio or what_it_does(head.text)
    return not (
        asked
        or any(words.match(head.core) for words in (CLOSING, RUNNING, SINCE))
        or EXAMPLE.match(head.text)
    )


def says_total(heads: RowHeads, one_activity: bool = False) -> bool:
    """Whether a label sums up other rows. `one_activity`: the row has the name of an activity to itself."""
    for column, head in heads:
        # 活动周合计 among days names no measure
        if (head.total or CLOSING.match(head.core)) and (not head.measures or column.dimension in TIMES):
            in_date = column.dimension == "date" and WHOLE_TIME.fullmatch(head.core)
            if in_date and any(c.dimension == "activity" for c, _ in heads):
                continue  # 全月 | 推送提醒: an activity that went on for the month
            if one_activity and EVERYBODY.fullmatch(head.core):
                continue  # 新职工培训 | 全院: an activity for everybody
            return True
        if what_it_does(head.text) == "sum" and in_place_of_name(column):
            return True
    return says_running(heads)


def says_plan(heads: RowHeads) -> bool:
    """目标, 任务数, 未完成 among the names: what was to be done."""
    return any(
        [
            what_it_does(head.text) == "plan" and (column.dimension == "kind" or in_place_of_name(column))
            for column, head in heads
        ]
    )


@lru_cache(maxsize=20_000)
def what_it_does(name: str) -> str:
    """'sum' for 总和, 'plan' for 目标, '' for a name."""
    return "sum" if SUM_NAME.fullmatch(name) else "plan" if PLAN_NAME.fullmatch(name) else ""


def in_place_of_name(column: Column) -> bool:
    """Whether the column names units, places, months or rows; 宣传对象 | 全部 is no sum."""
    return column.use == "serial" or column.dimension in ("unit", "district", "subunit", "month", "date", "")


def says_earlier(heads: RowHeads) -> bool:
    """去年同期 or 上月合计 among the names: a row for comparison, whatever it sums up."""
    return any([head.earlier and (c.use == "serial" or c.dimension in NAMES) for c, head in heads])


def says_example(heads: RowHeads) -> bool:
    """示例：××中学 among the names: how the form is filled in, and nobody's figures."""
    return any([EXAMPLE.match(head.text) for _, head in heads])


def says_ratio(heads: RowHeads) -> bool:
    """城区片占比 among the names, 院均 below the numbers of the rows: shares and averages of the rows above."""
    return any(
        [
            head.ratio and not head.measures and (c.use == "serial" or c.dimension in NAMES)
            for c, head in heads
        ]
    )


def says_running(heads: RowHeads) -> bool:
    """累计 among the names of units, places or days: what has come together by then, perhaps since earlier tables."""
    for column, head in heads:
        if (column.use == "serial" or column.dimension in NAMES) and RUNNING.fullmatch(head.core):
            return True
        if column.dimension == "measure" and head.unit and not head.measures and _RUNS_ON.match(head.core):
            return True  # 累计安装（人） beside 本季安装反诈APP（人）
        if column.dimension in TIMES and len(heads) == 1 and SINCE.fullmatch(head.core):
            return True
    return False
