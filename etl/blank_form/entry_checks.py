"""What the cells of a blank form accept, in XlsxWriter's words, with what Excel and WPS say otherwise.

Days and counts warn and may be kept as they are: 近500 and 3月5日至7日 are honest answers that the reader knows.
"""

from __future__ import annotations

from typing import Any

from etl.blank_form.plan import BlankForm, FormColumn, choices, period_words

CALCULATED = {
    "validate": "custom",
    "value": "=FALSE",
    "error_title": "自动计算",
    "error_message": "合计由表格自动计算，请不要填写；要改数字，请改上面各行。",
}


def entry_check(column: FormColumn, form: BlankForm) -> dict[str, Any]:
    """What a cell of the column accepts, in XlsxWriter's words; {} for anything."""
    if column.content in ("group", "channel"):
        name = "宣传对象" if column.content == "group" else "宣传方式"
        return {
            "validate": "list",
            "source": choices("target_group" if column.content == "group" else "channel"),
            "error_title": "请从列表中选择",
            "error_message": f"请点单元格右侧的箭头选择{name}；有几类又能分开的，请分行填写，分不开的选“未区分”。",
        }
    if column.content == "date":
        return {
            "validate": "date",
            "criteria": "between",
            "minimum": form.period.start,
            "maximum": form.period.end,
            "error_type": "warning",
            "error_title": "请核对日期",
            "error_message": f"日期应在统计期间（{period_words(form.period)}）之内，写法如 {form.period.start}。"
            "活动连续多日的可写成“3月5日至7日”，确认无误请点“是”。",
        }
    return _count_check(column) if column.content == "figure" else {}


def _count_check(column: FormColumn) -> dict[str, Any]:
    money = column.code == "loss_prevented"
    return {
        "validate": "decimal" if money else "whole",
        "criteria": ">=",
        "value": 0,
        "error_type": "warning",
        "error_title": "请核对数字",
        "error_message": f"“{column.header}”应填不小于 0 的{'数' if money else '整数'}。"
        "如果确实只有约数（如“近500”“100余份”），请点“是”保留。",
    }
