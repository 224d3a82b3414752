"""How many there are is a base; how many were reached counts; what may be either is asked about."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import codes, figures, read, roles


@pytest.mark.parametrize(
    "text",
    [
        "骑手总数（人）", "在岗骑手数（人）", "志愿者总数", "车辆总数", "智能手机用户数", "就诊人次",
        "月门诊量（人次）", "床位数（张）",
        "日均到店客户（人）", "在册党员（人）", "客流量（人次）", "当日门诊（人次）", "本周急诊（人次）",
    ],
)  # fmt: skip
def test_what_counts_nothing_but_who_is_there_is_a_base(text: str) -> None:
    assert read_header(text).part == "base"


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("员工人数", "count"), ("残疾人数", "count"), ("客户数（户）", "count"), ("独居老人数（人）", "count"),
        ("60岁以上老年人数", "count"), ("经营户（户）", "name"), ("留守儿童", "name"),
        ("用工人数", "count"), ("男性人数", "count"), ("对公账户数", "count"), ("讲座人数", ""),
        ("职工人数（人次）", ""), ("参加学生人数", ""), ("走访客户数（户）", ""), ("被骗学生数（人）", ""),
        ("志愿者人数", ""),
    ],
)  # fmt: skip
def test_what_may_count_who_is_there(text: str, population: str) -> None:
    assert read_header(text).population == population


def test_a_count_of_people_left_of_those_who_were_reached_is_a_base() -> None:
    reading = read([["学校", "学生人数", "讲座（场）", "参加学生（人次）"], ["龙山中学", 900, 2, 300]])
    assert figures(reading) == [("C2", "sessions", 2), ("D2", "people_reached", 300)]
    assert roles(reading, "B2") == ["base"]
    assert codes(reading) == []


def test_a_count_of_people_where_nothing_says_who_was_reached_is_asked_about() -> None:
    before = read([["学校", "学生人数", "讲座（场）"], ["龙山中学", 900, 2]])
    assert figures(before) == [("C2", "sessions", 2)]
    assert codes(before) == [("B2", "perhaps_population")]
    behind = read([["学校", "讲座（场）", "学生人数"], ["龙山中学", 2, 900]])
    assert figures(behind) == [("B2", "sessions", 2), ("C2", "people_reached", 900)]
    assert codes(behind) == [("C2", "perhaps_not_reached")]


def test_people_of_an_activity_or_under_a_title_of_the_audience_were_reached() -> None:
    listed = read([["日期", "活动名称", "学生人数"], ["4月3日", "反诈讲座", 300]])
    assert ("C2", "people_reached", 300) in figures(listed)
    told = read([["2023年4月反诈宣传受众人数统计"], ["学校", "学生人数", "家长人数"], ["龙山中学", 300, 20]])
    assert figures(told) == [("B3", "people_reached", 300), ("C3", "people_reached", 20)]
    assert codes(listed) + codes(told) == []


def test_names_of_groups_that_add_up_to_the_audience_are_its_parts() -> None:
    rows = [
        ["单位", "学生（人）", "老年人（人）", "受众（人）"],
        ["龙山所", 30, 20, 50],
        ["镇安所", 10, 5, 15],
    ]
    assert "perhaps_population" not in [code for _, code in codes(read(rows))]
    apart = read([["单位", "经营户（户）", "受众（人）"], ["龙山所", 30, 50]])
    assert codes(apart) == [("B2", "perhaps_population")]


def test_a_base_among_rows_and_in_a_form() -> None:
    rows = read([["项目", "数量"], ["党员人数", 30], ["讲座（场）", 2], ["受众（人次）", 90]])
    assert figures(rows) == [("B3", "sessions", 2), ("B4", "people_reached", 90)]
    form = read([["反诈宣传情况"], ["学生人数", 300, "教师人数", 40], ["讲座（场）", 2, "受众（人次）", 80]])
    assert figures(form) == [("B3", "sessions", 2), ("D3", "people_reached", 80)]
    assert roles(form, "B2", "D2") == ["base", "base"]


def test_what_came_in_or_is_left_is_no_figure_of_what_was_given_out() -> None:
    head = ["镇", "上期结存", "领取宣传单（份）", "发放宣传单（份）", "剩余（份）"]
    reading = read([["反诈宣传资料领用发放表"], head, ["龙山镇", 20, 2000, 1600, 420]])
    assert figures(reading) == [("D3", "leaflets", 1600)]
    assert roles(reading, "C3", "E3") == ["base", "base"]
    assert codes(reading) == []


def test_stock_of_what_nothing_says_was_given_out_is_asked_about() -> None:
    reading = read([["镇", "发放宣传单（份）", "库存海报（张）"], ["龙山镇", 1600, 30]])
    assert figures(reading) == [("B2", "leaflets", 1600)]
    assert codes(reading) == [("C2", "perhaps_stock")]
    only = read([["反诈宣传物资库存表"], ["品名", "入库", "库存"], ["宣传单", 2000, 400]])
    assert figures(only) == []


def test_stock_under_the_name_of_the_material() -> None:
    head = [["镇", "宣传单（份）", "", ""], ["", "领取", "发放", "结余"]]
    reading = read([["反诈宣传物资发放表"], *head, ["龙山镇", 100, 90, 10]])
    assert figures(reading) == [("C4", "leaflets", 90)]


def test_stock_beside_what_was_given_out_of_the_material_that_its_row_names() -> None:
    head = ["日期", "物品", "入库", "发放数量", "结余", "领用单位"]
    rows = [["5月3日", "宣传折页", 2000, 500, 1500, "龙山社区"], ["5月9日", "海报", 200, 80, 120, "河头村"]]
    reading = read([["龙山镇反诈宣传品发放登记（2023年5月）"], head, *rows])
    assert figures(reading) == [("D3", "leaflets", 500), ("D4", "posters", 80)]
    assert roles(reading, "C3", "E3") == ["base", "base"]
    assert [code for _, code in codes(reading) if code == "perhaps_stock"] == []


@pytest.mark.parametrize(
    ("head", "names", "asked"),
    [
        ("机构名称", ["工行龙陵支行", "龙陵农商银行"], []),
        ("单位", ["龙山派出所", "龙山镇"], []),
        ("企业", ["龙山水泥有限公司", "龙陵纺织厂"], ["B2", "B3"]),
        ("单位", ["龙山派出所", "龙山中学"], ["B2", "B3"]),
    ],
)
def test_the_staff_of_units_that_warn_others_are_a_base(
    head: str, names: list[str], asked: list[str]
) -> None:
    rows = [*([name, 126, 18] for name in names), ["合计", 252, 36]]
    reading = read([[head, "员工人数（人）", "宣传活动（场）"], *rows])
    assert figures(reading) == [("C2", "sessions", 18), ("C3", "sessions", 18)]
    assert roles(reading, "B2", "B3") == ["base", "base"]
    assert codes(reading) == [(cell, "perhaps_population") for cell in asked]


def test_the_staff_of_a_bank_that_trains_may_be_those_trained() -> None:
    reading = read([["机构名称", "员工人数（人）", "反诈培训（场）"], ["工行龙陵支行", 126, 2]])
    assert codes(reading) == [("B2", "perhaps_population")]


def test_victims_and_hours_beside_a_campaign_are_asked_about_nowhere() -> None:
    head = [
        "单位",
        "发案数（起）",
        "受害人数（人）",
        "被骗金额（万元）",
        "培训时长（小时）",
        "宣传活动（场）",
    ]
    reading = read([head, ["龙山派出所", 6, 6, 38.5, 1.5, 5], ["镇安派出所", 2, 2, 9.2, 2, 3]])
    assert figures(reading) == [("F2", "sessions", 5), ("F3", "sessions", 3)]
    assert roles(reading, "C2", "E2") == ["note", "note"]
    assert codes(reading) == []


def test_how_many_work_there_is_a_base_behind_how_many_of_them_came() -> None:
    heads = ["日期", "企业名称", "活动名称", "参加员工（人）", "企业员工数"]
    reading = read(
        [["龙陵县工业园2023年4月反诈宣传台账"], heads, ["4月3日", "宏盛电器厂", "车间讲座", 120, 380]]
    )
    assert figures(reading) == [("D3", "people_reached", 120), ("C3", "sessions", 1)]
    assert (roles(reading, "E3"), codes(reading)) == (["base"], [])


@pytest.mark.parametrize("head", ["学生数", "司机数", "外来务工人员数"])
def test_a_number_of_persons_is_no_part_of_the_leaflets_beside_it(head: str) -> None:
    reading = read([["村", "宣传单（份）", head], ["镇安村", 100, 20], ["小田坝村", 101, 21]])
    assert figures(reading) == [
        ("B2", "leaflets", 100), ("C2", "people_reached", 20), ("B3", "leaflets", 101), ("C3", "people_reached", 21),
    ]  # fmt: skip
    assert codes(reading) == [("C2", "perhaps_not_reached"), ("C3", "perhaps_not_reached")]


def test_the_staff_of_a_branch_is_a_base_among_rows_that_say_who_is_in_charge() -> None:
    rows = [
        ["事项", "单位", "本周完成", "谁负责"],
        ["厅堂发放宣传折页", "份", 286, "陈某"],
        ["厅堂讲座听众", "人次", 132, "吴某"],
        ["网点员工数", "人", 14, ""],
    ]
    reading = read([["徽商银行合肥滨湖支行2024年5月反诈宣传周进度表"], *rows], "周进度.xlsx")
    assert figures(reading) == [("C3", "leaflets", 286), ("C4", "people_reached", 132)]
    assert (roles(reading, "C5"), codes(reading)) == (["base"], [])
