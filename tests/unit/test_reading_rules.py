"""Rules of the contract on small sheets written cell by cell: what counts, what is control, what is asked."""

from __future__ import annotations

import io
from datetime import date

import openpyxl

from etl.normalise import normalise_bytes
from etl.schema import Reading, Supplied

from .small_sheets import NAME, codes, figures, read


def all_codes(reading: Reading) -> list[tuple[str, str]]:
    return [(issue.cell, issue.code) for issue in reading.issues]


def test_total_that_misses_one_row_names_it_and_its_difference() -> None:
    reading = read(
        [["单位", "宣传单（份）"], ["龙山派出所", 100], ["龙江派出所", 40], ["镇安派出所", 7], ["合计", 107]]
    )
    assert codes(reading) == [("B5", "total_misses_row")]
    issue = next(i for i in reading.issues if i.code == "total_misses_row")
    assert "少了 40" in issue.message_zh
    assert "龙江派出所" in issue.message_zh
    assert "40 less" in issue.message_en


def test_total_within_the_bounds_of_approximate_figures_is_no_query() -> None:
    reading = read(
        [["单位", "宣传单（份）"], ["龙山派出所", "100余份"], ["龙江派出所", 40], ["合计", "150余"]]
    )
    assert codes(reading) == []


def test_parts_are_facts_and_the_rest_stands_at_the_whole() -> None:
    reading = read([["单位", "受众（人次）", "其中：老年人", "学生"], ["龙山派出所", 100, 30, 20]])
    assert [(f.cell, f.target_group, f.value) for f in reading.facts] == [
        ("B2", "unspecified", 50), ("C2", "elderly", 30), ("D2", "students", 20),
    ]  # fmt: skip


def test_whole_of_columns_and_of_rows_gives_way_to_its_parts_once() -> None:
    reading = read(
        [
            ["项目", "宣传人数（人次）", "其中：学生（人次）", "其中：老年人（人次）"],
            ["入户宣传", 30, 10, 20],
            ["其中：讲座", 12, 4, 8],
            ["其中：上门", 18, 6, 12],
        ]
    )
    assert [(cell, value) for cell, _, value in figures(reading)] == [
        ("C3", 4),
        ("D3", 8),
        ("C4", 6),
        ("D4", 12),
    ]
    assert codes(reading) == []


def test_what_remains_of_a_whole_of_columns_and_of_rows_is_in_neither() -> None:
    reading = read(
        [
            ["项目", "宣传人数（人次）", "其中：学生（人次）", "其中：老年人（人次）"],
            ["入户宣传", 30, 10, 15],
            ["其中：讲座", 12, 4, 6],
            ["其中：上门", 15, 5, 8],
        ]
    )
    assert {cell: value for cell, _, value in figures(reading)} == {
        "B2": 1, "C2": 1, "D2": 1, "B3": 2, "C3": 4, "D3": 6, "B4": 2, "C4": 5, "D4": 8,
    }  # fmt: skip
    assert codes(reading) == []


def test_parts_above_the_whole_are_a_query_and_count() -> None:
    reading = read([["单位", "受众（人次）", "其中：老年人", "学生"], ["龙山派出所", 40, 30, 20]])
    assert figures(reading) == [("C2", "people_reached", 30), ("D2", "people_reached", 20)]
    assert codes(reading) == [("B2", "parts_above_whole")]


def test_running_total_beside_the_month_is_control() -> None:
    rows = [["单位", "宣传单本月（份）", "宣传单累计（份）"], ["龙山派出所", 30, 400]]
    reading = read(rows)
    assert figures(reading) == [("B2", "leaflets", 30)]
    assert {c.cell: c.role for c in reading.cells}["C2"] == "cumulative"


def test_running_total_alone_is_a_cumulative_fact_since_january() -> None:
    reading = read([["单位", "宣传单累计（份）"], ["龙山派出所", 400]])
    fact = reading.facts[0]
    assert (fact.basis, fact.period_start, fact.period_end) == (
        "cumulative",
        date(2023, 1, 1),
        date(2023, 4, 30),
    )


def test_running_total_below_its_month_is_a_query() -> None:
    reading = read([["单位", "宣传单本月（份）", "宣传单累计（份）"], ["龙山派出所", 300, 40]])
    assert codes(reading) == [("C2", "running_total_below_period")]


def test_month_before_stands_for_comparison_and_does_not_count() -> None:
    across = read(
        [["单位", "本月宣传单（份）", "上月宣传单（份）"], ["甲派出所", 10, 8], ["乙派出所", 12, 9]]
    )
    assert figures(across) == [("B2", "leaflets", 10), ("B3", "leaflets", 12)]
    down = read([["项目", "数量"], ["本月宣传单（份）", 10], ["上月宣传单（份）", 8], ["讲座（场）", 3]])
    assert figures(down) == [("B2", "leaflets", 10), ("B4", "sessions", 3)]
    assert {cell.cell: cell.role for cell in across.cells + down.cells if cell.role == "note"} == {
        "C2": "note",
        "C3": "note",
        "B3": "note",
    }


def test_week_before_beside_plans_alone_is_what_the_sheet_reports() -> None:
    reading = read(
        [["单位", "上周宣传单（份）", "本周计划宣传单（份）"], ["甲派出所", 10, 8], ["乙派出所", 12, 9]]
    )
    assert figures(reading) == [("B2", "leaflets", 10), ("B3", "leaflets", 12)]


def test_repeated_row_counts_and_is_asked_about() -> None:
    rows = [["单位", "宣传单（份）"], ["龙山派出所", 100], ["龙江派出所", 40], ["龙山派出所", 100]]
    reading = read(rows)
    assert len(reading.facts) == 3
    assert codes(reading) == [("A4", "repeated_row")]


def test_blank_marks_give_nothing_and_zero_is_a_fact() -> None:
    reading = read(
        [["单位", "宣传单（份）", "海报（张）"], ["龙山派出所", 0, "—"], ["龙江派出所", "无", "/"]]
    )
    assert figures(reading) == [("B2", "leaflets", 0)]
    assert codes(reading) == []


def test_words_in_place_of_a_figure_are_asked_about() -> None:
    reading = read(
        [["单位", "宣传单（份）"], ["龙山派出所", "若干"], ["龙江派出所", "见附件"], ["镇安派出所", -5]]
    )
    assert figures(reading) == []
    assert codes(reading) == [("B2", "no_figure"), ("B3", "no_figure"), ("B4", "negative_figure")]


def test_activity_list_gives_one_session_a_row_and_none_for_what_was_cancelled() -> None:
    rows = [
        ["时间", "活动名称", "宣传对象", "参加人数（人次）", "备注"],
        ["4月3日", "进校园讲座", "学生", 120, ""],
        ["4月9日", "广场反诈宣传", "居民", 80, "已取消"],
    ]
    reading = read(rows)
    assert figures(reading) == [("D2", "people_reached", 120), ("B2", "sessions", 1)]
    assert {c.cell: c.role for c in reading.cells}["D3"] == "planned"


def test_supplied_unit_and_period_fill_gaps_and_never_override() -> None:
    rows = [["宣传内容", "数量"], ["发放宣传单（份）", 10], ["张贴海报（张）", 2]]
    held = read(rows, "反诈宣传.xlsx")
    assert (held.needs, len(held.held), held.facts) == (["unit", "period"], 2, [])
    told = read(rows, "反诈宣传.xlsx", Supplied("回马派出所", "2023-04", "510923"))
    assert [(f.unit, str(f.period_end), f.district) for f in told.facts] == [
        ("回马派出所", "2023-04-30", "四川省/遂宁市/大英县/回马镇")
    ] * 2
    other = read(rows, NAME, Supplied("回马派出所", "2022-01"))
    assert {(f.unit, f.period_start) for f in other.facts} == {("龙陵县龙山派出所", date(2023, 4, 1))}


def test_future_period_is_asked_about() -> None:
    reading = read([["单位", "宣传单（份）"], ["龙山派出所", 5]], "龙陵县2031年4月反诈宣传统计.xlsx")
    assert codes(reading) == [("A2", "future_period")]


def test_table_that_is_no_campaign_gives_nothing() -> None:
    reading = read([["镇", "总人口", "户数", "会议（场）"], ["龙山镇", 900, 300, 2]], "龙陵县2023年人口.xlsx")
    assert (reading.facts, codes(reading)) == ([], [])


def test_same_layout_of_another_month_has_the_same_key() -> None:
    rows = [["龙陵县2023年4月反诈宣传统计表"], ["单位", "宣传单（份）"], ["龙山派出所", 100]]
    later = [
        ["龙陵县2023年5月反诈宣传统计表"],
        ["单位", "宣传单（份）"],
        ["龙山派出所", 170],
        ["龙江派出所", 3],
    ]
    other = [["龙陵县2023年4月反诈宣传统计表"], ["单位", "海报（张）"], ["龙山派出所", 100]]
    assert read(rows).layout_key == read(later).layout_key
    assert read(rows).layout_key != read(other).layout_key


def test_unreadable_bytes_are_one_error_for_the_file() -> None:
    reading = normalise_bytes(b"\x00\x01\x02nothing", "坏.xlsx")
    assert (reading.failed, reading.facts, [i.severity for i in reading.issues]) == (True, [], ["error"])


def test_a_form_s_part_is_taken_out_of_the_whole_before_it() -> None:
    reading = read(
        [
            ["反诈宣传情况反馈表"],
            ["填报单位", "龙陵县龙山社区", "统计时间", "2023年6月"],
            ["参加人数（人次）", 52, "其中：老年人", 20],
            ["学生", 12, "发放宣传单（份）", 60],
        ]
    )
    assert {(f.cell, f.measure, f.target_group, f.value) for f in reading.facts} == {
        ("B3", "people_reached", "unspecified", 20),
        ("D3", "people_reached", "elderly", 20),
        ("B4", "people_reached", "students", 12),
        ("D4", "leaflets", "unspecified", 60),
    }


def test_total_formula_without_a_result_is_checked_by_what_it_adds() -> None:
    rows = [["单位", "宣传单（份）"], ["龙山派出所", 100], ["龙江派出所", 40]]
    assert all_codes(read([*rows, ["合计", "=SUM(B2:B3)"]])) == []
    assert all_codes(read([*rows, ["合计", "=SUM($B$1:B3)"]])) == []
    for formula in ("=SUM(B3:B3)", "=SUM(B2:B3)-1", "=SUM(A2:A3)", "=B2+B3", "=SUM(B2:B4)"):
        assert all_codes(read([*rows, ["合计", formula]])) == [("B4", "total_without_value")]
    rows[1][1] = "近100"  # SUM would leave it out
    assert all_codes(read([*rows, ["合计", "=SUM(B2:B3)"]])) == [("B4", "total_without_value")]
    guarded = '=IF(COUNTA(B1:B3)-1>COUNT(B1:B3),"—",SUM(B1:B3))'
    assert all_codes(read([*rows, ["合计", guarded]])) == []


def test_a_column_that_asks_in_every_row_inherits_nothing() -> None:
    for remark, group in (("", "elderly"), ("（必选）", "unspecified"), ("（下拉选择）", "unspecified")):
        head = [f"宣传对象{remark}", f"宣传方式{remark}", "受众人次"]
        reading = read([head, ["老年人", "讲座", 50], [None, "短信", 8]])
        assert [(f.target_group, f.channel) for f in reading.facts] == [
            ("elderly", "lecture"),
            (group, "sms"),
        ]


def test_the_names_of_the_vocabulary_stand_for_themselves_as_channels() -> None:
    names = ["现场发放", "张贴", "未区分", "讲座宣讲"]
    reading = read([["宣传方式", "宣传单（份）"], *([name, 10 + n] for n, name in enumerate(names))])
    assert [f.channel for f in reading.facts] == ["handout", "posting", "unspecified", "lecture"]


def test_the_district_of_a_meta_line_is_a_place_and_no_period() -> None:
    rows = [
        ["填报单位：城关派出所", "所属地区：云南省保山市龙陵县"],
        ["宣传对象", "受众人次"],
        ["老年人", 50],
    ]
    facts = read(rows, "报表.xlsx", Supplied(period="2023-04")).facts
    assert [(fact.district_code, fact.unit) for fact in facts] == [("530523", "城关派出所")]


def test_a_table_on_a_sheet_of_instructions_is_read_as_a_note() -> None:
    book = openpyxl.Workbook()
    book.active.append(["指标", "计什么"])  # type: ignore[union-attr]
    book.active.append(["宣传资料", 3])  # type: ignore[union-attr]
    book.active.title = "填写说明"  # type: ignore[union-attr]
    buffer = io.BytesIO()
    book.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), NAME)
    assert (reading.facts, reading.issues, reading.tables) == ([], [], [])
    assert {cell.role for cell in reading.cells} == {"note"}


def test_a_remark_behind_the_figures_hides_no_figure_that_is_none() -> None:
    reading = read(
        [
            ["龙陵县2023年6月反诈宣传统计表"],
            ["村（社区）", "宣传单（份）", "受众（人次）"],
            ["镇安社区", 100, "若干", "红色 备注"],
            ["大坝村", 50, 60],
        ]
    )
    assert codes(reading) == [("C3", "no_figure")]
    assert figures(reading) == [("B3", "leaflets", 100), ("B4", "leaflets", 50), ("C4", "people_reached", 60)]


def test_money_saved_that_was_left_out_is_asked_about():
    reading = read([["网点", "挽损金额(元)"], ["城关支行", "12.5万"], ["东门支行", "xx余元"]])
    assert figures(reading) == [("B2", "loss_prevented", 125000)]
    assert codes(reading) == [("B3", "no_figure")]


def dated(title: str, *days: object, name: str = NAME) -> Reading:
    rows = [[day, f"第{at}期讲座", 5 + at] for at, day in enumerate(days, 1)]
    return read([[title], ["日期", "活动名称", "参加人数"], *rows], name)


def test_a_date_outside_the_stated_period_counts_on_its_date_and_is_asked_about() -> None:
    reading = dated("2023年5月反诈宣传活动台账", "2023年5月6日", "2023年8月3日", date(2022, 5, 9))
    assert codes(reading) == [("A4", "date_outside_period"), ("A5", "date_outside_period")]
    assert [f.period_start for f in reading.facts if f.measure == "people_reached"] == [
        date(2023, 5, 6), date(2023, 8, 3), date(2022, 5, 9),
    ]  # fmt: skip
    assert "2023年8月3日" in reading.issues[0].message_zh
    assert "2023-05-01 – 2023-05-31" in reading.issues[0].message_zh


def test_a_date_that_touches_the_stated_period_is_not_asked_about() -> None:
    assert codes(dated("2023年5月反诈宣传活动台账", "4月29日-5月2日", "5月31日")) == []


def test_a_date_is_not_held_against_the_name_of_the_file_or_the_day_of_the_report() -> None:
    assert codes(dated("反诈宣传活动台账", "2023年5月6日", "2023年8月3日")) == []
    assert codes(dated("反诈宣传活动台账（2023年9月1日）", "2023年5月6日", "2023年8月3日")) == []


def test_ways_over_a_column_of_counts_are_a_list_and_no_form() -> None:
    rows = [
        ["龙陵县龙山派出所2023年6月反诈宣传统计"],
        ["宣传方式", "场次"],
        ["入户走访", 2],
        ["讲座", 3],
        ["合计", 5],
    ]
    reading = read(rows)
    assert [(f.cell, f.measure, f.channel, f.value) for f in reading.facts] == [
        ("B3", "sessions", "door_to_door", 2),
        ("B4", "sessions", "lecture", 3),
    ]
