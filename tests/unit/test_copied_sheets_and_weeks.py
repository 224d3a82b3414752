"""A copied sheet repeats its rows (contract 4.15); a week whose days a line tells is of these days (4.10); what is said
to differ is said by how much (4.2)."""

from __future__ import annotations

import pytest

from tests.unit.small_sheets import codes, figures, read, read_book, roles
from tests.unit.told_reports import read_report

ITEMS = [["项目", "数量"], ["发放宣传单（份）", 2449], ["悬挂横幅（条）", 5], ["入户宣传（户）", 375]]


@pytest.mark.parametrize("copy", ["平桥所 (2)", "平桥所（2）", "平桥所 - 副本", "平桥所副本"])
def test_the_rows_of_a_copied_sheet_are_repeats(copy: str) -> None:
    station = [["天台县公安局平桥派出所反诈宣传月报表"], ["月份：2023年11月"], *ITEMS]
    other = [
        ["天台县公安局白鹤派出所反诈宣传月报表"],
        ["月份：2023年11月"],
        ITEMS[0],
        ["发放宣传单（份）", 80],
    ]
    reading = read_book({"平桥所": station, "白鹤所": other, copy: station}, name="分所报表.xlsx")
    assert {fact.unit for fact in reading.facts} == {"天台县公安局平桥派出所", "天台县公安局白鹤派出所"}
    assert [(i.sheet, i.cell, i.code) for i in reading.issues] == [
        (copy, "A4", "repeated_row"),
        (copy, "A5", "repeated_row"),
        (copy, "A6", "repeated_row"),
    ]


def weekly(days: str) -> list[list[object]]:
    return [
        ["仪陇县公安局各派出所反诈宣传工作周报表"],
        [f"统计时间：{days}"],
        ["单位", "发放宣传单（份）"],
        ["新政派出所", 829],
        ["马鞍派出所", 68],
    ]


def test_a_week_whose_days_are_told_is_of_these_days() -> None:
    sheets = {"第1周": weekly("2023年9月4日—9月10日"), "第2周": weekly("2023年9月11日—9月17日")}
    reading = read_book(sheets, name="周报（2023年9月）.xlsx")
    assert [str(fact.period_start) for fact in reading.facts] == ["2023-09-04"] * 2 + ["2023-09-11"] * 2
    assert reading.issues == []


def test_a_single_week_whose_days_are_told_is_not_held() -> None:
    reading = read_book({"第1周": weekly("2023年9月4日—9月10日")}, name="周报（2023年9月）.xlsx")
    assert [str(fact.period_end) for fact in reading.facts] == ["2023-09-10"] * 2


def test_a_summary_that_differs_says_by_how_much() -> None:
    sheets = {
        "第1周": weekly("2023年9月4日—9月10日"),
        "第2周": weekly("2023年9月11日—9月17日"),
        "汇总": [
            ["仪陇县公安局各派出所反诈宣传工作汇总表（2023年9月）"],
            ["单位", "发放宣传单（份）"],
            ["新政派出所", 1658],
            ["马鞍派出所", 167],
        ],
    }
    reading = read_book(sheets, name="周报（2023年9月）.xlsx")
    told = next(issue for issue in reading.issues if issue.code == "summary_differs")
    assert (told.sheet, told.cell) == ("汇总", "B4")
    assert told.message_zh == "汇总表 B4 写 167，各分表之和为 136，多了 31。"


def test_a_large_sum_of_a_report_is_written_out() -> None:
    told = "龙山镇受教育群众1200000人次，镇安镇受教育群众34567人次，全县共受教育群众1300000人次。"
    (issue,) = read_report(["龙陵县2024年5月反诈宣传总结", told]).issues
    assert issue.code == "prose_total_differs"
    assert "与前面各项之和 1234567 不符，多了 65433。" in issue.message_zh


@pytest.mark.parametrize(
    ("told", "measure", "value"),
    [
        ("组织老年人反诈讲座，发放宣传手册45册", "leaflets", 45),
        ("集市设点，分发告知书120封", "leaflets", 120),
        ("广场活动，赠送环保袋50只", "gifts", 50),
    ],
)
def test_what_an_activitys_words_count_is_no_name_alone(told: str, measure: str, value: int) -> None:
    rows = [
        ["石柱县南宾街道红星社区反诈宣传活动记录（2023年8月）"],
        ["日期", "活动内容", "参与人次"],
        ["8月10日", told, 46],
    ]
    reading = read(rows, name="8月.xlsx")
    assert figures(reading) == [("C3", "people_reached", 46), ("B3", measure, value), ("B3", "sessions", 1)]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("brackets", "days"),
    [
        ("（3月1日-3月10日）", ("2024-03-01", "2024-03-10")),
        ("(3月11日—20日)", ("2024-03-11", "2024-03-20")),
        ("（2024年4月2日）", ("2024-03-01", "2024-03-31")),  # the day of filing
        ("（各营业厅）", ("2024-03-01", "2024-03-31")),
    ],
)
def test_the_days_in_brackets_at_a_titles_end_are_its_time(brackets: str, days: tuple[str, str]) -> None:
    rows = [
        [f"中国移动鹤峰分公司2024年3月反诈宣传旬报{brackets}"],
        ["营业厅", "发放宣传单（份）"],
        ["容美营业厅", 120],
        ["走马营业厅", 80],
    ]
    reading = read(rows, name="旬报.xlsx")
    assert {(str(fact.period_start), str(fact.period_end)) for fact in reading.facts} == {days}


def test_a_summary_that_counts_more_than_its_sheets_repeats_only_what_they_count() -> None:
    sheets: dict[str, list[list[object]]] = {
        "汇总": [
            ["大理市教育局2024年3月反诈宣传汇总表"],
            ["学校", "主题班会（场）", "宣传海报（张）", "覆盖学生（人次）"],
            ["凤仪中学", 26, 35, 1650],
            ["下关一小", 31, 50, 1582],
        ],
        "凤仪中学": [
            ["凤仪中学2024年3月反诈宣传情况"],
            ["班级", "覆盖学生（人次）"],
            ["高一", 1000],
            ["高二", 650],
        ],
        "下关一小": [
            ["下关一小2024年3月反诈宣传情况"],
            ["班级", "覆盖学生（人次）"],
            ["一班", 1000],
            ["二班", 582],
        ],
    }
    reading = read_book(sheets, "大理市教育局2024年3月反诈宣传.xlsx")
    assert [(fact.sheet, fact.cell, fact.value) for fact in reading.facts] == [
        ("汇总", "B3", 26),
        ("汇总", "C3", 35),
        ("汇总", "B4", 31),
        ("汇总", "C4", 50),
        ("凤仪中学", "B3", 1000),
        ("凤仪中学", "B4", 650),
        ("下关一小", "B3", 1000),
        ("下关一小", "B4", 582),
    ]
    assert roles(reading, "D3", "D4") == ["total", "total"]
