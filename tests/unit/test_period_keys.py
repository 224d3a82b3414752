"""However a form calls the time that it reports on, its days stand beside it."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

TABLE = [["宣传项目", "计量单位", "完成数"], ["家长反诈讲座", "场", 3], ["发放致家长一封信", "份", 412]]
SPAN = "2024年11月1日至11月30日"
NOVEMBER = {("2024-11-01", "2024-11-30", "济南市历城区实验幼儿园")}


def told(line: list[object]) -> set[tuple[str, str, str]]:
    reading = read([["幼儿园防诈骗宣传教育情况登记表"], line, *TABLE], "登记表.xlsx")
    assert [fact.value for fact in reading.facts] == [3, 412]
    return {(str(fact.period_start), str(fact.period_end), fact.unit) for fact in reading.facts}


@pytest.mark.parametrize(
    "key",
    ["登记时段", "统计区间", "数据起止", "起止日期", "活动期间", "填报时段", "统计时间段", "时间范围", "统计起止时间",
     "数据时段"],
)  # fmt: skip
def test_a_key_and_its_span_stand_side_by_side(key):
    assert told(["园所名称", "济南市历城区实验幼儿园", key, SPAN]) == NOVEMBER


@pytest.mark.parametrize("key", ["登记时间", "上报时间", "统计日期"])
def test_a_span_is_no_day_of_filing_whatever_its_key_says(key):
    assert told([f"单位名称：济南市历城区实验幼儿园　　{key}：{SPAN}"]) == NOVEMBER


KINDERGARTEN = "平果市第二幼儿园"
FORM: list[list[object]] = [
    ["活动主题", "小手拉大手 反诈一起走", "活动地点", "园内多功能厅"],
    ["参加家长（人）", 132, "参加教职工（人）", 26],
    ["签订承诺书（份）", 130, "小礼品（份）", 80],
]
DEED_KEYS = ["活动日期", "开展日期", "宣传日期", "举办日期", "日期", "活动开展时间", "讲座日期", "家访时间", "进校时间",
             "座谈日期", "反诈活动日期", "主题班会时间", "具体时间", "宣传举办时间"]  # fmt: skip


@pytest.mark.parametrize("key", DEED_KEYS)
@pytest.mark.parametrize("colon", [False, True])
def test_the_day_of_what_was_done_is_the_time_of_a_form(key, colon):
    day = "2023年5月24日"
    line = [f"单位：{KINDERGARTEN}", f"{key}：{day}"] if colon else ["单位", KINDERGARTEN, key, day]
    reading = read([["反诈宣传进校园活动反馈表"], line, *FORM], "反馈表.xlsx")
    assert [(f.measure, f.value) for f in reading.facts if f.measure != "sessions"] == [
        ("people_reached", 132), ("people_reached", 26), ("pledges", 130), ("gifts", 80),
    ]  # fmt: skip
    assert {(str(f.period_start), str(f.period_end)) for f in reading.facts} == {("2023-05-24", "2023-05-24")}
    assert {f.unit for f in reading.facts} == {KINDERGARTEN}
    assert codes(reading) == []


@pytest.mark.parametrize("key", ["填表日期", "填报时间", "采集日期", "打印日期", "审核日期", "制表时间"])
def test_the_day_of_filing_is_none(key):
    line = ["单位", KINDERGARTEN, key, "2023年5月24日"]
    reading = read([["反诈宣传进校园活动反馈表"], line, *FORM], "反馈表.xlsx")
    assert figures(reading) == []
    assert codes(reading) == [("", "period_unknown")]


@pytest.mark.parametrize(
    "lines",
    [
        [["开始时间", "2023年5月22日", "结束时间", "2023年5月26日"]],
        [["活动开始日期", "2023年5月22日"], ["活动结束日期", "2023年5月26日"]],
        [["开始时间：2023年5月22日", "结束时间：2023年5月26日"]],
    ],
)
def test_a_first_and_a_last_day_are_one_time(lines):
    reading = read([[f"{KINDERGARTEN}反诈宣传反馈表"], *lines, *FORM], "反馈表.xlsx")
    assert {(str(f.period_start), str(f.period_end)) for f in reading.facts} == {("2023-05-22", "2023-05-26")}
    assert len(reading.facts) >= 4
    assert codes(reading) == []


def test_days_that_run_back_are_asked_about():
    line = ["开始时间", "2023年5月26日", "结束时间", "2023年5月22日"]
    reading = read([[f"{KINDERGARTEN}2023年5月反诈宣传反馈表"], line, *FORM], "反馈表.xlsx")
    assert {(str(f.period_start), str(f.period_end)) for f in reading.facts} == {("2023-05-01", "2023-05-31")}
    assert codes(reading) == [("D2", "date_reversed")]


@pytest.mark.parametrize(
    "line",
    [
        ["填报机构 Reporting institution：汇丰银行（中国）有限公司苏州分行", "报告期 Period：2023年第三季度"],
        [
            "填报单位 (Filed by office)：汇丰银行（中国）有限公司苏州分行",
            "统计期间 / Reporting span：2023年第三季度",
        ],
    ],
)
def test_a_key_in_both_languages_is_a_line_above_the_table(line):
    rows = [["网点 Branch", "反诈讲座 Lectures（场）", "参加客户 Customers attending（人次）"],
            ["园区支行 SIP Sub-branch", 4, 96], ["新区支行 SND Sub-branch", 3, 71]]  # fmt: skip
    reading = read([["反诈宣传活动季报 Quarterly Report"], line, *rows], "季报.xlsx")
    assert roles(reading, "A2", "B2") == ["meta", "meta"]
    assert [fact.value for fact in reading.facts] == [4, 96, 3, 71]
    assert {str(fact.period_end) for fact in reading.facts} == {"2023-09-30"}


@pytest.mark.parametrize("key", ["年度", "年份", "统计年度", "填报年份"])
def test_a_year_behind_its_key_leaves_the_month_to_the_title(key: str) -> None:
    rows = [
        ["盐城市亭湖区人民医院十月份反诈宣传登记"],
        [f"{key}：2024年"],
        ["科室", "宣传单（份）"],
        ["内科", 220],
    ]
    reading = read(rows, "登记.xlsx")
    assert [(str(f.period_start), str(f.period_end)) for f in reading.facts] == [("2024-10-01", "2024-10-31")]
    reading = read([["盐城市亭湖区人民医院反诈宣传登记"], *rows[1:]], "登记.xlsx")
    assert [(str(f.period_start), str(f.period_end)) for f in reading.facts] == [("2024-01-01", "2024-12-31")]
