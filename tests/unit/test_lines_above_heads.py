"""Lines between a title and the heads: who reports and when, however many cells they have (contract 2, `meta`)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

TITLE = ["宣威市2023年5月反诈宣传统计表"]
HEADS = ["序号", "单位", "讲座场次（场）", "受众人数（人次）", "发放宣传单（份）", "备注"]
BODY = [[1, "第一中学", 3, 400, 500], [2, "第二中学", 2, 200, 300], ["合计", None, 5, 600, 800]]
FIGURES = [
    ("C4", "sessions", 3.0),
    ("D4", "people_reached", 400.0),
    ("E4", "leaflets", 500.0),
    ("C5", "sessions", 2.0),
    ("D5", "people_reached", 200.0),
    ("E5", "leaflets", 300.0),
]


@pytest.mark.parametrize(
    "line",
    [
        ["填报单位：宣威市教育体育局", None, None, None, "统计截至2023年5月31日"],
        ["填报单位：宣威市教育体育局", None, None, None, "数据至5月31日"],
        ["2023年5月", None, None, "填报日期", "2023年6月4日"],
        ["填报日期", "2023年6月4日", None, None, "2023年5月"],
        ["宣威市教育体育局", None, None, "填报日期", "2023年6月4日"],
        ["宣威市教育体育局", None, None, None, "2023年6月4日填"],
        ["市教体局安稳科", None, None, None, "2023年6月1日"],
        ["内部资料", None, "市教体局安稳科", None, "2023年5月"],
    ],
)
def test_a_line_of_who_and_when_is_no_head(line):
    reading = read([TITLE, line, HEADS, *BODY])
    assert figures(reading) == FIGURES
    assert {(str(fact.period_start), str(fact.period_end), fact.basis) for fact in reading.facts} == {
        ("2023-05-01", "2023-05-31", "period")
    }
    assert {fact.unit for fact in reading.facts} == {"第一中学", "第二中学"}
    assert codes(reading) == []
    told = roles(reading, *(f"{'ABCDEF'[at]}2" for at, text in enumerate(line) if text))
    assert set(told) <= {"meta", "title"}


def test_figures_up_to_a_day_are_running_totals_where_no_title_says_of_which_month():
    line = ["填报单位：宣威市教育体育局", None, None, None, "统计截至2023年5月31日"]
    reading = read([["宣威市反诈宣传统计表（累计）"], line, HEADS, *BODY], "统计.xlsx")
    assert {(str(fact.period_start), str(fact.period_end), fact.basis) for fact in reading.facts} == {
        ("2023-01-01", "2023-05-31", "cumulative")
    }


def test_who_reports_over_months_heads_a_column():
    heads = ["报送网点", "7月", "8月", "9月", "三季度合计"]
    rows = [["支行营业部", 3, 2, 5, 10], ["新建路支行", 1, 2, 3, 6]]
    reading = read([["太谷支行2023年三季度反诈宣传活动场次统计表"], heads, *rows], "统计.xlsx")
    assert [(fact.cell, str(fact.period_start), fact.value) for fact in reading.facts] == [
        ("B3", "2023-07-01", 3),
        ("C3", "2023-08-01", 2),
        ("D3", "2023-09-01", 5),
        ("B4", "2023-07-01", 1),
        ("C4", "2023-08-01", 2),
        ("D4", "2023-09-01", 3),
    ]


@pytest.mark.parametrize(
    ("line", "unit"),
    [
        ("填报：梁某　　审核：陈某某　　电话：0769-8512××××", "中国电信东莞虎门分局"),
        ("制表：王×　　复核：李某", "中国电信东莞虎门分局"),
        ("填报：虎门分局　　审核：陈某某", "虎门分局"),
    ],
)
def test_a_person_who_filled_in_a_table_is_no_unit(line, unit):
    heads = ["项目", "数量"]
    reading = read(
        [
            ["中国电信东莞虎门分局反诈宣传周报表"],
            heads,
            ["发放宣传单（份）", 120],
            ["悬挂横幅（条）", 3],
            [line],
        ],
        "周报2023年9月.xlsx",
    )
    assert {fact.unit for fact in reading.facts} == {unit}
