"""Who registered and when: 登记单位 and its answer, 单位： beside 第41周（10月9日—10月15日）, above a card or a list."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

VILLAGE = "浏阳市大瑶镇南山村村民委员会"
TITLE = "南山村“反诈进万家”工作登记卡"
CARD = [
    ["项目", "数量", "项目", "数量"],
    ["大喇叭播放（次）", 46, "上门宣传（户）", 212],
    ["村务公开栏张贴海报（张）", 8, "全村户数（户）", 632],
]
LIST = [["市场", "走访商户（户）", "张贴海报（张）"], ["东街市场", 30, 4], ["西街市场", 20, 5]]


@pytest.mark.parametrize(
    "line",
    [
        ["登记单位", VILLAGE, "登记月份", "2023年11月"],
        ["登记村", VILLAGE, "登记日期", "2023年11月30日"],
        ["填卡单位", VILLAGE, "填卡时间", "2023年11月"],
        ["记录单位", VILLAGE, "统计月份", "2023年11月"],
        ["组织单位", VILLAGE, "时间", "2023年11月"],
    ],
)
def test_a_card_is_of_the_unit_that_its_first_line_answers(line: list[object]) -> None:
    reading = read([[f"{TITLE}（2023年11月）"], line, *CARD], "登记卡.xlsx")
    assert {(f.unit, f.district) for f in reading.facts} == {(VILLAGE, "湖南省/长沙市/浏阳市/大瑶镇")}
    assert {(str(f.period_start), str(f.period_end)) for f in reading.facts} == {("2023-11-01", "2023-11-30")}
    assert figures(reading) == [("B4", "broadcasts", 46), ("B5", "posters", 8), ("D4", "households", 212)]
    assert roles(reading, "A2", "B2", "C2", "D2", "D5") == ["meta", "meta", "meta", "meta", "base"]
    assert codes(reading) == []


@pytest.mark.parametrize(
    "week",
    ["第41周（10月9日—10月15日）", "10月9日至10月15日（第41周）", "（10月9日—10月15日）", "10月9日—10月15日",
     "2023年第41周"],
)  # fmt: skip
def test_the_week_beside_the_unit_is_a_line_above_the_table(week: str) -> None:
    office = "永平县市场监督管理局博南所"
    line = [f"单位：{office}", None, week]
    reading = read([["2023年10月反诈宣传登记"], line, *LIST], "登记.xlsx")
    assert roles(reading, "A2", "C2", "A3") == ["meta", "meta", "header"]
    assert {(f.unit, str(f.period_start), str(f.period_end)) for f in reading.facts} == {
        (office, "2023-10-09", "2023-10-15")
    }


def test_a_bare_name_beside_the_week_says_who_reports_where_nothing_else_does() -> None:
    reading = read([["2023年10月反诈宣传登记"], [VILLAGE, "第41周（10月9日—10月15日）"], *LIST], "登记.xlsx")
    assert roles(reading, "A2", "B2") == ["meta", "meta"]
    assert {(f.unit, str(f.period_start)) for f in reading.facts} == {(VILLAGE, "2023-10-09")}


@pytest.mark.parametrize("key", ["登记单位", "记录单位", "建档单位", "宣传单位", "登记网点"])
def test_who_registered_is_no_title(key: str) -> None:
    firm = "怀化宏宇物业服务有限公司"
    reading = read([["滨江花园反诈海报登记簿（2024年1月）"], [f"{key}：{firm}"], *LIST], "登记.xlsx")
    assert roles(reading, "A1", "A2") == ["title", "meta"]
    assert {f.unit for f in reading.facts} == {firm}


def test_a_head_of_registering_stays_a_head() -> None:
    rows = [
        ["登记日期", "登记单位", "张贴海报（张）"],
        ["4月3日", "龙山派出所", 4],
        ["4月5日", "镇安派出所", 5],
    ]
    reading = read(rows)
    assert figures(reading) == [("C2", "posters", 4), ("C3", "posters", 5)]
    assert [f.unit for f in reading.facts] == ["龙山派出所", "镇安派出所"]
    assert roles(reading, "A1", "B1", "C1") == ["header"] * 3
