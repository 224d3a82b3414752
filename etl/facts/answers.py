"""The answers of a questionnaire, one row each: its questions say of which days, and their filing of which year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from etl.facts.context import SheetContext
from etl.facts.list_model import ListTable
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.question_columns import ANSWER
from etl.layout.table import Table
from etl.meaning.header_words import FILING
from etl.meaning.lexicon import squeeze
from etl.meaning.period import find_year
from etl.regex import regex

FILED = regex(rf"^(?:{FILING})+(?:日期|时间)")

# 1 | 贵单位名称 | 曹县人民医院, 您单位的全称是什么？ and 2 | 填报的时间范围 | 2024年7月1日至9月30日
_ASKS_WHO = regex(
    r"(?:贵|本|您(?:所在)?的?|被?(?:调查|填报|参与|所属|所在)的?){0,6}(?:单位|企业|学校|医院|部门|网点|公司|社区)的?(?:全称|名称|名字)?(?:是|为|叫)?(?:什么|哪[个家里]|哪一[个家])?[?:]?"
)
_ASKS_WHEN = regex(
    r"(?:填报|统计|报告|数据|调查)?的?(?:时间|日期)?(?:范围|时段|期间|区间|周期|季度|月份)(?:是|为)?[?:]?"
    # 反馈的是哪一段时间, 填的是哪个月的情况
    r"|(?:本表|数据|以下)?(?:反馈|填报|填写|填|统计|报告|上报|报|报送)?的?(?:是|属于|对应)?(?:哪一?[段个]?|什么)(?:时间段?|时候|时段|期间|星期|周|月份?|季度?|年度?)的?(?:情况|数据|数字|数|工作|活动)?[?:]?"
)


def answers_who_or_when(reader: ListTable) -> Iterator[tuple[str, str]]:
    """(what a line of the head would call it, the answer) of the questions of a questionnaire that ask who reports, or on
    which time."""
    for column in reader.columns:
        for row, read in reader.rows.items() if column.meaning.core == ANSWER else ():
            answer = reader.lattice.sheet.cells.get((row, column.col))
            asked = squeeze(read.label)
            head = (
                "填报单位"
                if _ASKS_WHO.fullmatch(asked)
                else "统计时段"
                if _ASKS_WHEN.fullmatch(asked)
                else ""
            )
            if answer is not None and head:
                reader.record.set_role(answer, "meta", reader.table.number)
                yield head, answer.text


def year_of_answers(table: Table, lattice: Lattice) -> int | None:
    """The one year in which all rows were handed in; None where no column says so."""
    heads = [
        cell for row in table.header_rows for cell in lattice.rows[row] if FILED.match(squeeze(cell.text))
    ]
    rows = [body.row for body in table.body if body.kind == "data"]
    filed = [cell for head in heads for row in rows if (cell := lattice.sheet.cells.get((row, head.col)))]
    years = {find_year(cell.raw or cell.text) for cell in filed}
    return years.pop() if len(years) == 1 else None


def take_period_of_questions(context: SheetContext, columns: Sequence[Column]) -> None:
    """本周（4月17日—4月23日）开展讲座几场 speaks for the questions behind it, where the sheet names no other time."""
    if context.period is not None:
        return
    asked = {
        column.meaning.period: column.path[-1].text
        for column in columns
        if column.use == "figure" and column.path and column.meaning.period
    }
    if len(asked) == 1:
        context.period, words = next(iter(asked.items()))
        context.sources["period"] = "question", words
