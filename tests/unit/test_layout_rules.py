"""Where tables, totals and parts stand: one rule and its neighbours a test, on small sheets."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

HEAD = ["村", "宣传单（份）", "入户（户）"]
VILLAGES = [["龙新村", 10, 5], ["镇北村", 20, 6]]


@pytest.mark.parametrize("word", ["累计", "本年累计", "截至本月累计", "累计数"])
def test_running_row_below_the_names_counts_nothing(word: str) -> None:
    reading = read([HEAD, *VILLAGES, ["本月合计", 30, 11], [word, 130, 61]])
    assert [f.cell for f in reading.facts] == ["B2", "C2", "B3", "C3"]
    assert codes(reading) == []


def test_running_row_that_is_the_sum_is_checked() -> None:
    reading = read([["月份", "宣传单（份）", "入户（户）"], ["1月", 10, 5], ["2月", 20, 6], ["累计", 30, 12]])
    assert codes(reading) == [("C4", "total_differs")]


def test_parts_said_again_below_the_total_count_nothing() -> None:
    reading = read([HEAD, *VILLAGES, ["合计", 30, 11], ["其中：城区", 10, 5], ["农村", 20, 6]])
    assert [f.cell for f in reading.facts] == ["B2", "C2", "B3", "C3"]
    assert roles(reading, "B5", "C5", "B6", "C6") == ["total"] * 4


def test_rows_below_a_total_on_top_are_its_parts() -> None:
    reading = read([HEAD, ["合计", 30, 11], ["其中：龙新村", 10, 5], ["镇北村", 20, 6]])
    assert [f.cell for f in reading.facts] == ["B3", "C3", "B4", "C4"]


def test_parts_said_again_below_a_total_on_top_count_nothing() -> None:
    said = [["其中：城区", 10, 5], ["农村", 20, 6]]
    reading = read([HEAD, ["全镇", 30, 11], *said, ["龙新村", 10, 5], ["镇北村", 12, 2], ["白家村", 8, 4]])
    assert [f.cell for f in reading.facts] == ["B5", "C5", "B6", "C6", "B7", "C7"]
    assert codes(reading) == []


@pytest.mark.parametrize("place", ["社区", "学校", "企业", "街道", "乡镇"])
def test_row_of_a_place_with_one_figure_is_no_meta_line(place: str) -> None:
    reading = read([["宣传场所", "场次（场）"], ["广场", 3], [place, 12], ["车站", 1]])
    assert figures(reading) == [("B2", "sessions", 3), ("B3", "sessions", 12), ("B4", "sessions", 1)]


def test_cancelled_in_brackets_behind_the_name_is_no_session() -> None:
    rows = [["4月5日", "反诈进校园", "龙山小学", 100], ["4月8日", "反诈夜校（因雨取消）", "龙新村", 50]]
    reading = read([["日期", "活动名称", "地点", "参加人数（人）"], *rows])
    assert figures(reading) == [("D2", "people_reached", 100), ("B2", "sessions", 1)]


def test_name_that_begins_with_a_cancelling_word_is_a_session() -> None:
    reading = read([["日期", "活动名称", "人数（人）"], ["4月5日", "取消高额积分骗局宣传", 30]])
    assert figures(reading) == [("C2", "people_reached", 30), ("B2", "sessions", 1)]


def test_what_was_not_done_is_no_figure() -> None:
    reading = read([["单位", "已开展（场）", "未开展（场）"], ["龙山所", 3, 2], ["龙江所", 4, 0]])
    assert figures(reading) == [("B2", "sessions", 3), ("B3", "sessions", 4)]
    assert roles(reading, "C2", "C3") == ["planned", "planned"]


def test_days_in_brackets_behind_weekdays() -> None:
    title = ["龙陵县小学反诈主题班会周统计（2023年4月17日-4月21日）（节）"]
    reading = read([title, ["学校", "周一（4.17）", "周二（4.18）"], ["龙山小学", 3, 2]])
    assert [(f.cell, f.period_start.day) for f in reading.facts] == [("B3", 17), ("C3", 18)]


def test_day_of_a_row_goes_before_the_month_of_its_section() -> None:
    reading = read(
        [
            ["日期", "活动名称", "人数（人）"],
            ["3月"],
            ["3月5日", "反诈宣传", 30],
            ["4月"],
            ["4月8日", "反诈宣讲", 20],
        ]
    )
    assert {(f.cell, f"{f.period_start:%m-%d}") for f in reading.facts} == {
        ("C3", "03-05"), ("B3", "03-05"), ("C5", "04-08"), ("B5", "04-08"),
    }  # fmt: skip


def test_page_printed_again_with_its_meta_line_is_one_table() -> None:
    head = [["龙山派出所反诈宣传登记表"], ["单位：龙山派出所", "2023年4月"], HEAD]
    reading = read(
        [
            *head,
            ["龙新村", 10, 5],
            ["过次页", 10, 5],
            *head,
            ["承前页", 10, 5],
            ["镇北村", 20, 6],
            ["合计", 30, 11],
        ]
    )
    assert [f.cell for f in reading.facts] == ["B4", "C4", "B10", "C10"]
    assert roles(reading, "A6", "A7", "A8", "B9", "B11") == ["title", "meta", "header", "total", "total"]
    assert codes(reading) == []


def test_same_form_of_another_unit_below_is_another_table() -> None:
    title = ["反诈宣传登记表"]
    reading = read([title, ["单位：龙山派出所", "2023年4月"], HEAD, ["龙新村", 10, 5], title,
                    ["单位：镇安派出所", "2023年4月"], HEAD, ["镇北村", 20, 6]])  # fmt: skip
    assert [f.cell for f in reading.facts] == ["B4", "C4", "B8", "C8"]
    assert {cell.table for cell in reading.cells if cell.cell in ("B4", "B8")} == {"1", "2"}


def test_records_below_one_another_keep_their_own_days() -> None:
    one = [["活动名称", "反诈进村", "时间", "4月3日"], ["地点", "村委会", "人数（人）", 40]]
    two = [["活动名称", "反诈进校", "时间", "4月5日"], ["地点", "小学", "人数（人）", 90]]
    reading = read([["活动记录"], *one, *two])
    assert [(f.cell, f.measure, f.period_start.day) for f in reading.facts] == [
        ("D3", "people_reached", 3), ("B2", "sessions", 3), ("D5", "people_reached", 5), ("B4", "sessions", 5),
    ]  # fmt: skip


def test_forms_below_one_another_keep_their_own_months() -> None:
    rows = [["反诈宣传月报"], ["月份", "3月"], ["宣传单（份）", 100], ["月份", "4月"], ["宣传单（份）", 80]]
    reading = read(rows, "龙陵县龙山派出所2023年反诈.xlsx")
    assert [(f.cell, f.period_start.month) for f in reading.facts] == [("B3", 3), ("B5", 4)]


def test_caption_beside_the_unit_line_heads_a_table_of_its_own_scale() -> None:
    reading = read([["一、宣传资料发放", None, "单位：万份"], ["单位", "宣传单", "手册"], ["龙山所", 1.2, 0.35], [],
                    ["二、宣传受众", None, "单位：人次"], ["单位", "集中宣传", "入户走访"],
                    ["龙山所", "1.6万", 3200]])  # fmt: skip
    assert figures(reading) == [
        ("B3", "leaflets", 12000), ("C3", "leaflets", 3500),
        ("B7", "people_reached", 16000), ("C7", "people_reached", 3200),
    ]  # fmt: skip
    assert roles(reading, "A1", "C1", "A5", "C5") == ["title", "meta", "title", "meta"]


def test_parts_of_unknown_kinds_are_parts_all_the_same() -> None:
    reading = read(
        [["单位", "受众（人次）", "其中", None], [None, None, "线上", "线下"], ["龙山所", 100, 60, 30]]
    )
    assert figures(reading) == [
        ("B3", "people_reached", 10), ("C3", "people_reached", 60), ("D3", "people_reached", 30),
    ]  # fmt: skip


def test_part_that_says_how_counts_what_its_whole_counts() -> None:
    reading = read([["项目", "数量"], ["发放宣传单（份）", 100], ["其中：入户发放", 40]])
    assert [(f.cell, f.measure, f.channel, f.value) for f in reading.facts] == [
        ("B2", "leaflets", "handout", 60), ("B3", "leaflets", "door_to_door", 40),
    ]  # fmt: skip


def test_totals_over_some_rows_and_some_subtotals_are_checked_as_such() -> None:
    stations = [["龙山所", 100, 10], ["龙江所", 50, 5], ["镇安所", 20, 2]]
    right = read(
        [["单位", "宣传单（份）", "海报（张）"], *stations, ["城区合计", 120, 12], ["全县合计", 170, 17]]
    )
    assert codes(right) == []
    wrong = read(
        [
            ["单位", "宣传单（份）", "海报（张）", "横幅（条）"],
            *[[*s, 1] for s in stations],
            ["城区合计", 120, 21, 2],
        ]
    )
    assert codes(wrong) == [("C5", "total_differs")]


def test_corner_of_both_totals_follows_the_cell_that_is_wrong() -> None:
    reading = read(
        [
            ["单位", "集中宣传（场）", "讲座（场）", "合计"],
            ["龙山所", 5, 1, 6],
            ["龙江所", 3, 1, 6],
            ["合计", 8, 2, 10],
        ]
    )
    assert codes(reading) == [("D3", "total_differs")]


def test_unit_below_a_base_leaves_it_a_base() -> None:
    reading = read([["乡镇", "常住人口", "宣传"], [None, "（人）", "（人次）"], ["龙山镇", 1000, 400]])
    assert figures(reading) == [("C3", "people_reached", 400)]
    assert roles(reading, "B3") == ["base"]


def test_materials_of_one_activity_are_one_session() -> None:
    rows = [["4月3日", "反诈集市", 210, "宣传单", 300, "份"], [None, None, None, "环保袋", 80, "个"]]
    reading = read([["日期", "活动名称", "人数（人）", "物资名称", "数量", "单位"], *rows])
    assert figures(reading) == [
        ("C2", "people_reached", 210), ("E2", "leaflets", 300), ("E3", "gifts", 80), ("B2", "sessions", 1),
    ]  # fmt: skip


def test_new_ones_among_a_running_total_are_the_period() -> None:
    reading = read([["单位", "宣传单（份）", None], [None, "累计", "其中：本月新增"], ["龙山所", 900, 60]])
    assert figures(reading) == [("C3", "leaflets", 60)]
    assert roles(reading, "B3") == ["cumulative"]


def test_parts_of_a_running_total_are_running_too() -> None:
    reading = read([["单位", "受众（累计）", "其中：老年人"], ["龙山所", 1000, 100]])
    assert [(f.cell, f.value, f.basis) for f in reading.facts] == [
        ("B2", 900, "cumulative"), ("C2", 100, "cumulative"),
    ]  # fmt: skip


def test_parts_of_a_running_total_beside_the_month_are_control() -> None:
    reading = read(
        [["单位", "累计受众（人次）", "其中：老年人", "本月受众（人次）"], ["龙山所", 1000, 100, 80]]
    )
    assert figures(reading) == [("D2", "people_reached", 80)]
    assert roles(reading, "B2", "C2") == ["cumulative", "cumulative"]


def test_names_of_other_units_behind_figures_begin_a_panel() -> None:
    head = ["乡镇", "入户（户）", "学校", "班会（节）"]
    reading = read([head, ["龙山镇", 30, "龙山中学", 4], ["镇安镇", 20, "合计", 4], ["合计", 50, None, None]])
    assert [(f.cell, f.unit) for f in reading.facts] == [
        ("B2", "龙山镇"),
        ("B3", "镇安镇"),
        ("D2", "龙山中学"),
    ]


def test_labels_before_a_repeated_panel_speak_for_it_too() -> None:
    head = [["派出所", "第一次", None, "第二次", None], [None, "形式", "人数", "形式", "人数"]]
    reading = read([*head, ["镇安派出所", "讲座", 100, "入户", 50]])
    assert [(f.cell, f.unit, f.channel) for f in reading.facts] == [
        ("C3", "镇安派出所", "lecture"), ("E3", "镇安派出所", "door_to_door"),
    ]  # fmt: skip


@pytest.mark.parametrize("head", ["责任单位", "协作单位"])
def test_second_unit_behind_the_figures_does_not_report(head: str) -> None:
    reading = read([["单位", "宣传单（份）", head, "讲座（场）"], ["镇安派出所", 500, "农业银行", 1]])
    assert {f.unit for f in reading.facts} == {"镇安派出所"}


def test_rows_of_tasks_and_shares_beside_what_was_done() -> None:
    rows = [
        ["龙山所", "任务数", 6],
        [None, "完成数", 7],
        [None, "完成率", "117%"],
        ["合计", "任务数", 6],
        [None, "完成数", 7],
    ]
    reading = read([["单位", "类别", "宣传活动（场）"], *rows])
    assert figures(reading) == [("C3", "sessions", 7)]
    assert roles(reading, "C2", "C4") == ["planned", "ratio"]
    assert codes(reading) == []


def test_changes_in_words_are_ratios() -> None:
    rows = [["龙山所", 420, "↑40"], ["龙江所", 310, "持平"], ["镇安所", 90, "—"]]
    reading = read([["单位", "宣传单（份）", "环比"], *rows])
    assert roles(reading, "C2", "C3") == ["ratio", "ratio"]


def test_kinds_of_media_are_no_names_of_activities() -> None:
    rows = [["龙山所", "线下", "讲座", 60], ["龙山所", "线上", "短视频", 900]]
    reading = read([["单位", "类型", "方式", "受众（人次）"], *rows])
    assert figures(reading) == [("D2", "people_reached", 60), ("D3", "people_reached", 900)]


def test_remark_two_columns_away_heads_nothing() -> None:
    rows = [
        ["请于每月2日前报送", None, "单位", "宣传单（份）"],
        [None, None, "龙山所", 420],
        [None, None, "龙江所", 80],
    ]
    reading = read([["反诈宣传统计表"], *rows])
    assert figures(reading) == [("D3", "leaflets", 420), ("D4", "leaflets", 80)]
    assert roles(reading, "A2", "C2") == ["note", "header"]


def test_forms_beside_one_another_keep_their_own_units() -> None:
    rows = [["单位", "龙山所", None, "单位", "镇安所"], ["宣传单（份）", 120, None, "宣传单（份）", 54]]
    reading = read([["反诈宣传卡片"], *rows, ["海报（张）", 6, None, "海报（张）", 3]])
    assert {(f.cell, f.unit) for f in reading.facts} == {
        ("B3", "龙山所"), ("B4", "龙山所"), ("E3", "镇安所"), ("E4", "镇安所"),
    }  # fmt: skip


def test_empty_column_between_the_pairs_of_one_form_splits_nothing() -> None:
    rows = [["单位", "镇安所", None, "月份", "2023年4月"], ["宣传单（份）", 120, None, "海报（张）", 54]]
    reading = read([["反诈宣传卡片"], *rows, ["入户（户）", 6, None, "短信（条）", 3]])
    assert {f.unit for f in reading.facts} == {"镇安所"}
    assert [f.cell for f in reading.facts] == ["B3", "E3", "B4", "E4"]


def test_days_of_a_numbered_week_in_a_header() -> None:
    rows = [["龙山所", 3, 2]]
    reading = read([["派出所", "第一周（4.3-4.9）讲座（场）", "第二周（4.10-4.16）讲座（场）"], *rows])
    assert [(f.cell, f.period_start.day, f.period_end.day) for f in reading.facts] == [
        ("B2", 3, 9),
        ("C2", 10, 16),
    ]


def test_whole_year_below_its_quarters_is_their_sum() -> None:
    rows = [["龙山所", "一季度", 6, 820], [None, "二季度", 5, 760], [None, "全年", 11, 1580]]
    reading = read([["单位", "时间", "宣传活动（场）", "折页（份）"], *rows])
    assert [f.cell for f in reading.facts] == ["C2", "D2", "C3", "D3"]
    assert roles(reading, "C4", "D4") == ["total", "total"]


def test_sum_without_a_word_is_a_total_and_other_figures_without_a_name_are_asked_about() -> None:
    reading = read([HEAD, *VILLAGES, [None, 30, 11]])
    assert [f.cell for f in reading.facts] == ["B2", "C2", "B3", "C3"]
    assert codes(reading) == []
    asked = read([HEAD, *VILLAGES, [None, 31, 12]])
    assert codes(asked) == [("B4", "row_without_name")]


@pytest.mark.parametrize("word", ["去年同期", "上月合计", "上月"])
def test_row_of_an_earlier_time_counts_nothing(word: str) -> None:
    reading = read([HEAD, *VILLAGES, ["合计", 30, 11], [word, 26, 9]])
    assert [f.cell for f in reading.facts] == ["B2", "C2", "B3", "C3"]
    assert codes(reading) == []


def test_numbered_items_are_parts_of_the_item_above_them() -> None:
    rows = [
        ["一、宣传资料（份）", 150],
        ["1.宣传单", 100],
        ["2.手册", 50],
        ["二、宣传活动（场）", 5],
        ["（一）讲座", 2],
        ["（二）集中宣传", 3],
    ]
    reading = read([["项目", "数量"], *rows])
    assert [f.cell for f in reading.facts] == ["B3", "B4", "B6", "B7"]
    assert codes(reading) == []


def test_numbered_items_that_do_not_add_up_are_asked_about() -> None:
    reading = read([["项目", "数量"], ["一、宣传资料（份）", 150], ["1.宣传单", 100], ["2.手册", 40]])
    assert figures(reading) == [("B2", "leaflets", 10), ("B3", "leaflets", 100), ("B4", "leaflets", 40)]
    assert codes(reading) == [("B2", "total_differs")]


def test_corner_names_what_stands_across() -> None:
    rows = [["负责人", "张某", "李某"], ["宣传单（份）", 100, 50], ["海报（张）", 10, 5]]
    reading = read([["单位", "龙山所", "镇安所"], *rows])
    assert [(f.cell, f.measure, f.unit) for f in reading.facts] == [
        ("B3", "leaflets", "龙山所"), ("C3", "leaflets", "镇安所"),
        ("B4", "posters", "龙山所"), ("C4", "posters", "镇安所"),
    ]  # fmt: skip
    assert roles(reading, "B2") == ["note"]


def test_corner_of_two_rows_names_what_stands_across() -> None:
    head = [["派出所", "镇安所", None, "龙江所", None], ["月份", "4月", "5月", "4月", "5月"]]
    reading = read([*head, ["宣传单（份）", 1, 2, 3, 4], ["讲座（场）", 5, 6, 7, 8]])
    assert [(f.cell, f.unit, f.period_start.month) for f in reading.facts if f.measure == "leaflets"] == [
        ("B3", "镇安所", 4), ("C3", "镇安所", 5), ("D3", "龙江所", 4), ("E3", "龙江所", 5),
    ]  # fmt: skip


def test_sum_beside_parts_that_are_some_of_it_is_their_whole() -> None:
    head = [["医院", "受众（人次）", None], [None, "合计", "其中：老年人"]]
    reading = read([*head, ["县医院", 100, 30]])
    assert figures(reading) == [("B3", "people_reached", 70), ("C3", "people_reached", 30)]


def test_running_row_below_its_month_is_asked_about() -> None:
    rows = [["龙山镇", "本月", 60], ["龙山镇", "累计", 50]]
    reading = read([["乡镇", "口径", "宣传单（份）"], *rows])
    assert figures(reading) == [("C2", "leaflets", 60)]
    assert codes(reading) == [("C3", "running_total_below_period")]


@pytest.mark.parametrize("head", ["在职职工（人）", "现有民警（人）", "老年人口（人）"])
def test_people_that_are_there_are_a_base(head: str) -> None:
    reading = read([["单位", head, "受众（人次）"], ["县医院", 620, 90]])
    assert figures(reading) == [("C2", "people_reached", 90)]
    assert roles(reading, "B2") == ["base"]


def test_heads_of_counts_begin_another_table_whatever_its_first_word_is() -> None:
    rows = [
        ["谁家", "宣传单（份）", "展板（块）"],
        ["龙湖花园", 44, 3],
        ["谁家", "微信群（条）", "播放量（次）"],
        ["龙湖花园", 4, 12],
    ]
    reading = read(rows)
    assert [(f.cell, f.measure) for f in reading.facts] == [
        ("B2", "leaflets"), ("C2", "boards"), ("B4", "posts"), ("C4", "views"),
    ]  # fmt: skip
    assert roles(reading, "A3", "B3", "C3") == ["header"] * 3
    assert codes(reading) == []


def test_kinds_of_places_over_numbers_say_for_whom_they_were_counted() -> None:
    reading = read([["2023年4月宣传场次统计"], ["镇", "学校", "企业", "商场"], ["龙山镇", 4, 2, 9]])
    assert [(f.cell, f.measure, f.target_group) for f in reading.facts] == [
        ("B3", "sessions", "students"), ("C3", "sessions", "workers"), ("D3", "sessions", "unspecified"),
    ]  # fmt: skip


def test_the_next_and_the_latest_activity_date_nothing() -> None:
    head = ["单位", "活动次数（场）", "最近一次活动时间", "下次活动时间"]
    reading = read([head, ["龙山社区", 4, "4月8日", "5月9日"]])
    assert [(f.cell, f.value, str(f.period_end)) for f in reading.facts] == [("B2", 4, "2023-04-30")]
    assert codes(reading) == []


def test_class_meetings_and_their_days() -> None:
    head = ["班级", "班主任", "班会时间", "班会课题", "应到", "实到"]
    reading = read(
        [head, ["一班", "王老师", "4月3日", "防骗", 44, 43], ["二班", "李老师", "4.4", "防骗", 44, 42]]
    )
    assert [(f.cell, f.measure, f.value, f.period_start.day, f.target_group) for f in reading.facts] == [
        ("F2", "people_reached", 43, 3, "students"), ("F3", "people_reached", 42, 4, "students"),
        ("D2", "sessions", 1, 3, "students"), ("D3", "sessions", 1, 4, "students"),
    ]  # fmt: skip


def test_what_was_done_counts_under_a_title_that_also_plans() -> None:
    title = ["2023年二季度讲座完成及三季度安排"]
    both = read(
        [title, ["镇", "二季度完成", "三季度安排"], ["", "讲座（场）", "讲座（场）"], ["龙山镇", 4, 6]]
    )
    assert [(f.cell, f.value) for f in both.facts] == [("B4", 4)]
    assert roles(both, "C4") == ["planned"]
    plain = read([title, ["镇", "讲座（场）"], ["龙山镇", 4]])
    assert [(f.cell, f.value) for f in plain.facts] == [("B3", 4)]
    only = read([["2023年5月反诈活动安排表"], ["镇", "讲座（场）"], ["龙山镇", 4]])
    assert [*only.facts] == []
    assert roles(only, "B3") == ["planned"]


def test_units_of_counting_with_their_scale_on_a_line_below_the_heads() -> None:
    reading = read([["镇", "宣传资料", "受众"], ["", "万份", "人次"], ["龙山镇", 0.62, 51]])
    assert [(f.cell, f.value) for f in reading.facts] == [("B3", 6200), ("C3", 51)]


def test_a_total_of_blanks_is_nought() -> None:
    rows = [
        ["单位", "新闻稿（篇）", "宣传单（份）"],
        ["县教体局", 3, 1],
        ["小计", 3, 1],
        ["文昌镇", "", 8],
        ["小计", 0, 8],
    ]
    assert codes(read(rows)) == []


def test_words_that_may_head_other_columns_are_asked_about_in_each_row_below() -> None:
    head = ["谁家", "宣传单（份）", "展板（块）"]
    reading = read([head, ["龙湖花园", 44, 3], ["谁家", "微信群", "抖音"], ["龙湖花园", 4, 12]])
    assert [code for code in codes(reading) if code[1] == "heads_in_doubt"] == [("A4", "heads_in_doubt")]


def test_what_a_plan_may_leave_out_is_asked_about() -> None:
    title = ["2023年4月反诈宣传活动安排表"]
    reading = read([title, ["镇", "讲座（场）", "5月计划讲座（场）"], ["龙山镇", 2, 3]])
    assert [*reading.facts] == []
    assert codes(reading) == [("B3", "planned_by_title")]


def test_a_total_of_sentences_is_a_control() -> None:
    head = ["镇", "宣讲情况", "海报（张）"]
    rows = [
        ["龙山镇", "开展宣讲2场，120人参加", 8],
        ["镇安镇", "开展宣讲1场，45人参加", 3],
        ["河头镇", "无", 0],
        ["合计", "3场165人", 11],
    ]
    reading = read([head, *rows])
    assert codes(reading) == []
    assert roles(reading, "B5", "C5") == ["total", "total"]


@pytest.mark.parametrize(
    "line",
    ["样本：发出问卷300张，收回286张", "调查对象：市场商户300户", "样本量：300", "问卷情况：发放300份"],
)
def test_the_line_of_a_survey_is_no_title(line: str) -> None:
    rows = [["商户防骗知识问卷结果"], [line], ["题目", "选项", "选择人数"], ["接到过诈骗电话", "经常", 51]]
    reading = read([*rows, ["", "从未", 62]], "海宁皮革城反诈宣传2024年3月.xlsx")
    assert (roles(reading, "A2"), figures(reading)) == (["meta"], [])
