"""Sums beside others that a table makes, weeks of a term, a report that opens with 今日, counts without a number."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.header import read_header
from etl.normalise import normalise_bytes
from etl.schema import Reading

from .small_documents import read
from .small_sheets import read as read_sheet

TABLE = [
    ["社区", "集中宣传（场）", "宣传资料（份）", "海报（张）"],
    ["东门社区", 10, 4000, 200],
    ["左权社区", 8, 2000, 110],
]
TITLE = "醴陵市来龙门街道办事处关于2024年第一季度反诈宣传工作的报告"


def text(*lines: str, name: str = "报告.txt") -> Reading:
    return normalise_bytes("\n".join(lines).encode(), name, today=date(2026, 1, 1))


def leaflets(reading: Reading) -> list[tuple[str, float | None]]:
    return [(fact.cell, fact.value) for fact in reading.facts if fact.measure == "leaflets"]


@pytest.mark.parametrize("end", ["，具体如下：", "。"])
def test_a_sum_beside_others_that_the_table_makes_is_asked_about_and_counts_no_second_time(end: str) -> None:
    told = f"一季度，街道各社区共开展集中宣传18场，发放宣传资料6200份，张贴海报310张{end}"
    reading = read(TITLE, told, TABLE)
    assert leaflets(reading) == [("T1!C2", 4000), ("T1!C3", 2000)]
    asked = [(one.code, one.cell) for one in reading.issues if one.severity == "query"]
    assert asked == [("prose_total_differs", "P2")]


@pytest.mark.parametrize(
    ("told", "count"),
    [
        (
            "一季度，街道各社区共开展集中宣传18场，张贴海报310张，机关另发放宣传资料900份。",
            900,
        ),  # far from 6000
        ("一季度，街道各社区共开展集中宣传18场，机关发放宣传资料6200份。", 6200),  # beside one sum alone
    ],
)
def test_what_is_no_such_sum_counts(told: str, count: int) -> None:
    assert ("P2", count) in leaflets(read(TITLE, told, TABLE))


@pytest.mark.parametrize(
    ("opening", "start", "end"),
    [
        ("本周（2024年4月22日至26日）是学校反诈宣传周。", date(2024, 4, 22), date(2024, 4, 26)),
        ("2024年，学校抓反诈不放松。", date(2024, 2, 26), date(2024, 3, 3)),
    ],
)
def test_days_that_a_report_names_go_before_the_number_of_a_week(
    opening: str, start: date, end: date
) -> None:
    reading = text(
        "泰和县澄江小学致家长的一周小结", opening, "各班召开反诈主题班会32场。", name="第九周致家长.txt"
    )
    assert [(fact.value, fact.period_start, fact.period_end) for fact in reading.facts] == [(32, start, end)]


def test_a_report_that_opens_with_today_is_of_the_day_above_it() -> None:
    lines = (
        "【反诈快报】第37期",
        "罗平县公安局板桥派出所　2024年8月15日",
        "今日板桥街天，所里出动警力14人，发放宣传单1200份。",
        "截至8月15日，全所今年累计劝阻电信网络诈骗21起。",
    )
    told = [(f.measure, f.basis, f.period_start) for f in text(*lines).facts]
    assert told == [
        ("staff", "period", date(2024, 8, 15)),
        ("leaflets", "period", date(2024, 8, 15)),
        ("scams_stopped", "cumulative", date(2024, 1, 1)),
    ]


@pytest.mark.parametrize("line", ["群众咨询：若干", "发放宣传单：若干", "发放宣传品：若干"])
def test_a_label_with_no_number_behind_it_is_asked_about(line: str) -> None:
    reading = text("德化县市场服务中心2024年10月反诈宣传指标", "张贴海报：46张", line, "悬挂横幅：9条")
    assert [(one.code, one.cell) for one in reading.issues] == [("no_figure", "P3")]


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("宣传数", ""),
        ("反诈宣传量", ""),
        ("宣传次数", "sessions"),
        ("宣传数（人次）", "people_reached"),
    ],
)
def test_a_head_that_may_count_anything_counts_nothing(head: str, measure: str) -> None:
    assert read_header(head).measure == measure


@pytest.mark.parametrize("department", ["客户服务中心", "安环部", "渠道部"])
def test_a_department_of_a_company_reports_for_it(department: str) -> None:
    rows = [
        ["江津区鼎顺物业服务有限公司2024年4月各小区反诈宣传统计表"],
        [f"填报部门：{department}"],
        ["小区", "电梯间海报（张）"],
        ["滨江一号", 84],
        ["东门佳苑", 46],
    ]
    assert {fact.unit for fact in read_sheet(rows, "表.xlsx").facts} == {"江津区鼎顺物业服务有限公司"}
