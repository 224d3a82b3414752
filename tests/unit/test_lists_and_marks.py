"""What a sheet's name, a mark at a row and a line of approval say, and what they do not."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import codes, figures, read, read_book, roles

WORK = [
    ["龙陵县公安局2023年4月反诈宣讲队员工作登记"],
    ["姓名", "单位", "授课（场）", "听课群众（人次）"],
    ["周某", "龙山派出所", 6, 240],
    ["杨某", "勐糯派出所", 3, 95],
]


def read_named(sheet: str, rows: list[list[object]]) -> Reading:
    return read_book({sheet: rows})


@pytest.mark.parametrize("sheet", ["通讯录", "值班", "经费", "合同"])
def test_a_sheets_name_does_not_outweigh_title_and_heads(sheet: str) -> None:
    assert [value for _, _, value in figures(read_named(sheet, WORK))] == [6, 240, 3, 95]


def test_a_roster_that_says_what_each_did() -> None:
    rows = [["龙陵县反诈宣讲员名册（2023年4月）"], *WORK[1:]]
    assert [value for _, _, value in figures(read_named("Sheet1", rows))] == [6, 240, 3, 95]


@pytest.mark.parametrize(
    ("title", "head"),
    [("反诈宣讲员名册", "年龄"), ("反诈宣传经费支出表", "讲座（场）"), ("反诈会议记录", "参会人员（人次）")],
)
def test_a_roster_without_deeds_a_bill_and_minutes_count_nothing(title: str, head: str) -> None:
    reading = read_named("Sheet1", [[title], ["姓名", "单位", head], ["周某", "龙山派出所", 36]])
    assert figures(reading) == []
    assert [issue.code for issue in reading.issues] == ["not_a_campaign"]


@pytest.mark.parametrize(
    "day",
    ["4月28日（拟）", "4月28日[计划]", "【预定】4月28日", "拟4月28日", "暂定于4月28日", "4月28日（预计）"],
)
def test_a_row_marked_as_planned(day: str) -> None:
    head = ["活动日期", "活动名称", "参加人数（人）"]
    reading = read([["反诈活动台账"], head, ["4月3日", "反诈进校园", 200], [day, "反诈进企业", 80]])
    assert figures(reading) == [("C3", "people_reached", 200), ("B3", "sessions", 1)]
    assert roles(reading, "C4") == ["planned"]
    assert codes(reading) == []


def test_names_with_a_plan_in_them_are_done() -> None:
    head = ["活动日期", "活动名称", "参加人数（人）"]
    reading = read(
        [
            ["反诈活动台账"],
            head,
            ["4月3日", "“雷霆计划”反诈宣讲", 200],
            ["4月9日", "反诈计划宣讲（二期）", 80],
        ]
    )
    assert [value for _, _, value in figures(reading)] == [200, 80, 1, 1]


@pytest.mark.parametrize(
    "line",
    [
        ["镇政府意见：同意上报。（签字）周×", "", "", "县反诈办核查：属实。"],
        ["", "", "", "主管部门审批意见：同意上报"],
    ],
)
def test_who_has_passed_the_table_on_is_a_note(line: list[str]) -> None:
    head = ["项目", "计量单位", "计划数", "完成数"]
    reading = read([["反诈宣传月报"], head, ["讲座", "场", 4, 3], ["宣传单", "份", 100, 200], line])
    assert [value for _, _, value in figures(reading)] == [3, 200]
    assert roles(reading, "D5") == ["note"]
    assert codes(reading) == []


def test_a_section_of_what_did_not_take_place() -> None:
    rows = [
        ["反诈活动台账"], ["日期", "活动名称", "参加人数（人）"],
        ["一、已开展"], ["4月3日", "进校园", 120],
        ["二、取消的活动"], ["4月9日", "进商圈", 50],
        ["三、未开展"], ["4月12日", "进企业", 40],
        ["四、补办"], ["4月20日", "进社区", 30],
    ]  # fmt: skip
    reading = read(rows)
    assert figures(reading) == [
        ("C4", "people_reached", 120), ("C10", "people_reached", 30), ("B4", "sessions", 1), ("B10", "sessions", 1),
    ]  # fmt: skip
    assert roles(reading, "C6", "C8") == ["planned", "planned"]


@pytest.mark.parametrize("cell", ["80（预计）", "80份（计划）", "计划80", "目标数：80", "1,200份（拟）"])
def test_a_figure_marked_as_planned(cell: str) -> None:
    reading = read([["反诈宣传统计"], ["派出所", "发放折页（份）"], ["龙山派出所", 60], ["勐糯派出所", cell]])
    assert figures(reading) == [("B3", "leaflets", 60)]
    assert roles(reading, "B4") == ["planned"]


def test_a_row_that_was_reported_late_is_its_units_and_of_its_month() -> None:
    rows = [
        ["2023年5月反诈宣传统计"],
        ["派出所", "讲座（场）"],
        ["勐糯派出所", 2],
        ["勐糯派出所（补报4月）", 1],
    ]
    told = [(fact.unit, str(fact.period_start), fact.value) for fact in read(rows, name="龙陵县.xlsx").facts]
    assert told == [("勐糯派出所", "2023-05-01", 2), ("勐糯派出所", "2023-04-01", 1)]


@pytest.mark.parametrize(
    ("head", "answer"),
    [("是否开展", "否"), ("活动状态", "筹备中"), ("开展情况", "×"), ("是否已完成", "未完成")],
)
def test_an_answer_that_it_did_not_take_place(head: str, answer: str) -> None:
    yes = "√" if answer == "×" else "是"
    rows = [
        ["反诈活动台账"],
        ["日期", "活动名称", "人数（人）", head],
        ["4月3日", "进校园", 120, yes],
        ["4月9日", "进商圈", 50, answer],
    ]
    reading = read(rows)
    assert figures(reading) == [("C3", "people_reached", 120), ("B3", "sessions", 1)]
    assert roles(reading, "C4") == ["planned"]


def test_a_task_that_is_not_reached_does_not_undo_what_was_done() -> None:
    head = ["派出所", "任务数（场）", "完成数（场）", "是否完成"]
    reading = read([["反诈讲座任务完成情况"], head, ["龙山派出所", 4, 4, "是"], ["勐糯派出所", 4, 3, "否"]])
    assert [value for _, _, value in figures(reading)] == [4, 3]
    assert codes(reading) == []


def test_a_no_beside_a_units_figures_is_asked_about() -> None:
    head = ["派出所", "讲座（场）", "是否开展"]
    reading = read([["反诈讲座统计"], head, ["龙山派出所", 4, "是"], ["勐糯派出所", 3, "否"]])
    assert [value for _, _, value in figures(reading)] == [4, 3]
    assert codes(reading) == [("C4", "maybe_cancelled")]


def test_a_sheet_called_an_explanation_is_read_where_its_title_is_a_campaigns() -> None:
    rows = [["龙陵县2023年4月反诈宣传统计表"], ["派出所", "讲座（场）"], ["龙山派出所", 4]]
    assert [value for _, _, value in figures(read_named("说明", rows))] == [4]


def test_examples_of_an_explanation_are_left_out_aloud() -> None:
    rows = [["反诈宣传统计表填报示例"], ["派出所", "讲座（场）"], ["××派出所", 4]]
    reading = read_named("填表说明", rows)
    assert figures(reading) == []
    assert [(issue.cell, issue.code) for issue in reading.issues] == [("B3", "instruction_sheet")]


def test_an_activity_of_the_whole_month_is_no_total() -> None:
    head = ["时间", "活动内容", "受众（人次）"]
    reading = read([["反诈活动台账"], head, ["4月3日", "集中宣传", 120], ["全月", "推送提醒", 120]])
    assert [value for _, measure, value in figures(reading) if measure == "people_reached"] == [120, 120]


def test_a_units_plan_beside_what_it_did() -> None:
    rows = [["反诈讲座统计"], ["派出所", "讲座（场）"], ["勐糯派出所（计划）", 4], ["勐糯派出所（实际）", 3]]
    reading = read(rows, name="龙陵县2023年4月.xlsx")
    assert [(fact.cell, fact.unit, fact.value) for fact in reading.facts] == [("B4", "勐糯派出所", 3)]
    assert roles(reading, "B3") == ["planned"]
    assert codes(reading) == []


def test_the_halves_of_a_header_say_what_a_pair_counts() -> None:
    heads = ["科室", "讲座场次/参加人数", "宣传单、海报"]
    reading = read(
        [
            ["安平县人民医院2024年4月反诈宣传统计"],
            heads,
            ["内科", "3/120", "200、5"],
            ["外科", "12/1480", "150、4"],
        ]
    )
    assert [(f.cell, f.measure, f.value, f.channel) for f in reading.facts] == [
        ("B3", "sessions", 3, "lecture"),
        ("B3", "people_reached", 120, "lecture"),
        ("C3", "leaflets", 200, "handout"),
        ("C3", "posters", 5, "posting"),
        ("B4", "sessions", 12, "lecture"),
        ("B4", "people_reached", 1480, "lecture"),
        ("C4", "leaflets", 150, "handout"),
        ("C4", "posters", 4, "posting"),
    ]
    assert codes(reading) == []


def test_what_is_left_over_was_not_handed_out() -> None:
    heads = ["部门", "发放折页（份）", "折页剩余（份）"]
    reading = read([["安平县人民医院2024年4月反诈宣传统计"], heads, ["内科", 200, 50]])
    assert figures(reading) == [("B3", "leaflets", 200)]
    assert roles(reading, "C3") == ["base"]


def test_a_list_that_goes_on_beside_a_blank_column_is_one_list() -> None:
    heads = ["村名", "宣传单（份）", None, "村名", "宣传单（份）"]
    rows = [
        ["延昌村", 100, None, "东门", 90],
        ["火炉头村", 80, None, "对面山", 70],
        [None] * 3 + ["合计", 340],
    ]
    reading = read([["石浦镇2024年6月反诈宣传情况"], heads, *rows])
    assert [(f.cell, f.unit, f.value) for f in reading.facts] == [
        ("B3", "延昌村", 100),
        ("B4", "火炉头村", 80),
        ("E3", "东门", 90),
        ("E4", "对面山", 70),
    ]
    assert roles(reading, "E5") == ["total"]
    assert [code for _, code in codes(reading) if code.startswith("total")] == []


def test_who_works_in_a_column_is_no_figure_of_it() -> None:
    rows = [
        ["网格", "第一网格", "第二网格", "合计"],
        ["网格员", "张伟", "李娜", None],
        ["联系电话", "13800000001", 13800000002, None],
        ["入户走访（户）", 120, 98, 218],
        ["发放宣传单（份）", 130, 100, 230],
    ]
    reading = read([["古塘街道新潮塘社区2024年4月反诈宣传统计"], *rows])
    assert figures(reading) == [
        ("B5", "households", 120),
        ("C5", "households", 98),
        ("B6", "leaflets", 130),
        ("C6", "leaflets", 100),
    ]
    assert roles(reading, "B3", "B4", "C4", "D5") == ["label", "serial", "serial", "total"]
    assert [code for _, code in codes(reading) if code != "place_unsettled"] == []


def test_counts_with_words_below_a_head_of_people_are_figures() -> None:
    rows = [
        ["秀水社区", "120（学生60）", "500（含海报50）"],
        ["苍水社区", "见左", "300份"],
        ["孝闻社区", "≈200", 0],
    ]
    reading = read([["鼓楼街道2024年5月反诈宣传统计"], ["社区", "受众", "宣传资料（份）"], *rows])
    assert figures(reading) == [
        ("B3", "people_reached", 120),
        ("C3", "posters", 50),
        ("C3", "leaflets", 450),
        ("C4", "leaflets", 300),
        ("B5", "people_reached", 200),
        ("C5", "leaflets", 0),
    ]
    assert ("B4", "no_figure") in codes(reading)


def test_a_unit_behind_the_figure_of_a_form_scales_it() -> None:
    rows = [
        ["一、宣传活动"],
        ["集中宣传", 3, "场"],
        ["宣传单", 1.2, "万份"],
        ["二、其他"],
        ["挽回损失", 3.5, "万元"],
    ]
    reading = read([["反诈宣传月报"], ["单位：甘霖镇人民政府", None, "月份：2024年6月"], *rows])
    assert figures(reading) == [
        ("B4", "sessions", 3),
        ("B5", "leaflets", 12000),
        ("B7", "loss_prevented", 35000),
    ]
