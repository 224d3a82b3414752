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


@pytest.mark.parametrize(
    "line",
    [
        ["所在地", "保山市龙陵县"],
        ["地址", "龙山镇东路12号"],
        ["所属片区", "城区片"],
        ["单位性质", "公安机关"],
        ["上级主管", "保山市公安局"],
        ["联系电话", "0875-612****", "责任人", "孙某"],
    ],
)
def test_a_second_line_of_pairs_is_no_head(line: list[str]) -> None:
    rows = [
        ["反诈宣传月报卡"],
        ["填报单位", "龙陵县公安局", None, "统计月份", "2023年4月"],
        line,
        ["派出所", "场次（场）", "受众（人次）"],
        ["龙山派出所", 3, 30],
    ]
    reading = read(rows, "反诈宣传.xlsx")
    assert roles(reading, "A3", "B3", "A4") == ["meta", "meta", "header"]
    assert [(f.cell, f.measure, f.value, f.unit) for f in reading.facts] == [
        ("B5", "sessions", 3.0, "龙山派出所"),
        ("C5", "people_reached", 30.0, "龙山派出所"),
    ]
    assert codes(reading) == []


@pytest.mark.parametrize(
    "line",
    [
        "填写说明：各栏按“场次/人次”填写",
        "填写要求：数字栏不得为空",
        "指标解释：场次指线下活动",
        "温馨提示：红色为必填项",
        "请于每月25日前报送县反诈中心",
        "本表一式两份",
        "各栏按实际填写，无数据填0",
        "表中人次为线下参加人数",
        "注意事项：不得漏项",
        "说明：本表由派出所填写",
    ],
)
def test_how_to_fill_it_in_is_a_remark(line: str) -> None:
    rows = [
        ["龙陵县公安局2023年4月反诈宣传统计表"],
        [line],
        ["派出所", "场次（场）", "受众（人次）"],
        ["龙山派出所", 3, 30],
    ]
    reading = read(rows)
    assert roles(reading, "A1", "A2", "A3") == ["title", "note", "header"]
    assert codes(reading) == []


def test_a_row_of_reminders_is_counted() -> None:
    rows = [
        ["龙陵县公安局2023年4月反诈宣传统计表"],
        ["项目", "数量"],
        ["宣传单（份）", "30份"],
        ["提示短信（条）", "5条"],
    ]
    assert figures(read(rows)) == [("B3", "leaflets", 30.0), ("B4", "sms", 5.0)]


@pytest.mark.parametrize(
    "line",
    [
        "统计期：2025年3月",
        "数据期：2025年3月",
        "考核期：2025年3月",
        "报告期次：2025年3月",
        "时间节点：2025年3月",
        "期号：2025年3月",
        "统计日期范围：2025年3月1日至31日",
        "本期：2025年3月",
        "数据所属期：2025年3月",
        "起止日：2025年3月1日至3月31日",
    ],
)
def test_lines_that_say_of_which_time_the_table_is(line: str) -> None:
    rows = [
        ["龙陵县龙山派出所反诈宣传统计表"],
        [line],
        ["项目", "数量"],
        ["宣传单（份）", 3],
        ["海报（张）", 4],
    ]
    reading = read(rows, "表.xlsx")
    assert roles(reading, "A2") == ["meta"]
    assert {(str(f.period_start), str(f.period_end)) for f in reading.facts} == {("2025-03-01", "2025-03-31")}
    assert codes(reading) == []
