"""Figures of the week or the month before the report's own only measure it (contract 4.16), and heads that date nothing."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.period import Period
from etl.prose.report.document import read_document

TITLE = "云浮市云城区高峰街道土门社区2024年5月反诈宣传情况"


@pytest.mark.parametrize(
    "before",
    [
        "跟四月比，四月只发了200张单子、走了110户，这个月多了不少。",
        "跟4月比，4月只发了200张单子、走了110户，这个月多了不少。",
        "4月份数字：手册150本、海报12张，本月较上月有增长。",
        "四月份只出工11人次，装APP 5个，这个月大家热心多了。",
    ],
)
def test_what_the_month_before_had_is_no_figure_of_this_one(before: str) -> None:
    report = read_document([TITLE, "发放折页300份。", before], "")
    assert [(f.measure, f.quantity.value) for p in report.paragraphs for f in p.reading.figures] == [
        ("leaflets", 300)
    ]


def test_a_day_of_the_month_before_counts() -> None:
    report = read_document([TITLE, "4月28日在广场设摊，发放折页300份。"], "")
    figures = [f for p in report.paragraphs for f in p.reading.figures if f.measure == "leaflets"]
    assert [f.period for f in figures] == [Period(date(2024, 4, 28), date(2024, 4, 28))]


def test_the_day_on_which_a_report_is_handed_in_is_not_that_of_its_figures() -> None:
    lines = [
        "洋县农商银行城东支行5月份反诈工作总结",
        "报：总行运营管理部　　时间：2024年6月3日",
        "发放折页213份。",
    ]
    report = read_document(lines, "")
    assert report.period == Period(date(2024, 5, 1), date(2024, 5, 31))
    assert [f.period for f in report.paragraphs[2].reading.figures] == [None]


def test_a_team_of_volunteers_reports_under_its_name() -> None:
    lines = ["芳草苑志愿者小分队七月反诈流水账", "2024年7月1日到31日", "7.6　扫楼，贴告示8张。"]
    assert read_document(lines, "").unit == "芳草苑志愿者小分队"
