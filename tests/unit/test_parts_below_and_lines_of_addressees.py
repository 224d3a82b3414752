"""Forms whose parts stand below their wholes, ways under one unit of measure, lines that say whom a table goes to, captions
that say for whom it all was."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read

TITLE: list[object] = ["龙陵县龙山派出所2023年4月反诈宣传统计表"]


def test_a_part_below_its_whole_between_other_pairs() -> None:
    reading = read(
        [
            TITLE,
            ["集中宣传（场）", 6, "反诈讲座（场）", 3],
            ["入户走访（户）", 845, "悬挂横幅（条）", 14],
            ["其中：独居老人（户）", 37, "张贴海报（张）", 60],
        ]
    )
    told = {(f.cell, f.measure, f.value, f.target_group) for f in reading.facts}
    assert ("B3", "households", 808, "unspecified") in told
    assert ("B4", "households", 37, "elderly_alone") in told
    assert ("D3", "banners", 14, "unspecified") in told
    assert len(told) == 6


def test_a_part_beside_its_whole_stays_its_part() -> None:
    reading = read([TITLE, ["发放资料（份）", 300, "参加人数", 52], ["其中老年人", 41, "张贴海报（张）", 60]])
    assert {(f.measure, f.value) for f in reading.facts} >= {("leaflets", 300), ("people_reached", 41)}
    assert ("people_reached", 11) in {(f.measure, f.value) for f in reading.facts}


def test_who_came_is_told_again_as_the_sum_of_its_groups() -> None:
    rows: list[list[object]] = [
        ["反诈宣传活动登记表"],
        ["活动主题", "家长课堂", "活动时间", "2023年4月17日"],
        ["活动形式", "专题讲座", "参加人数", "128人（其中家长112人，教职工16人）"],
        ["活动效果", "共有128名家长和老师参加了活动，43名家长下载注册了国家反诈中心APP。"],
    ]
    reading = read(rows)
    people = [(f.cell, f.value) for f in reading.facts if f.measure == "people_reached"]
    assert people == [("D3", 112), ("D3", 16)]


def test_ways_below_one_unit_count_what_it_says() -> None:
    reading = read(
        [
            TITLE,
            ["派出所", "宣传形式（场次）", None, None, "受众（人次）"],
            [None, "设摊宣传", "入户走访", "讲座", None],
            ["龙山派出所", 6, 8, 3, 1200],
            ["镇安派出所", 4, 7, 2, 800],
        ],
        merged=["B2:D2", "A2:A3", "E2:E3"],
    )
    told = [(f.cell, f.measure, f.channel) for f in reading.facts if f.cell in ("B4", "C4", "D4")]
    assert told == [
        ("B4", "sessions", "stall"),
        ("C4", "sessions", "door_to_door"),
        ("D4", "sessions", "lecture"),
    ]
    assert len(reading.facts) == 8


@pytest.mark.parametrize(
    "line",
    [
        "填报部门：市场部      报：龙陵县公安局反诈中心",
        "报送：龙陵县打击治理电信网络新型违法犯罪工作联席会议办公室",
        "报：龙陵县公安局",
    ],
)
def test_whom_a_table_goes_to_is_nobody_who_reports(line: str) -> None:
    title: list[object] = ["中国移动龙陵分公司2023年4月反诈宣传统计"]
    rows: list[list[object]] = [["周期", "短信（条）"], ["4月1日-7日", 320], ["4月8日-14日", 280]]
    reading = read([title, [line], *rows], "统计.xlsx", merged=["A2:B2"])
    assert {f.unit for f in reading.facts} == {"中国移动龙陵分公司"}


def test_the_day_beside_who_issues_a_table_is_not_what_it_is_about() -> None:
    rows: list[list[object]] = [TITLE, ["派出所", "反诈讲座（场）"], ["龙山派出所", 6], ["镇安派出所", 4]]
    reading = read([*rows, ["通报单位：县局反诈中心        2023年5月5日"]])
    assert {(str(f.period_start), str(f.period_end)) for f in reading.facts} == {("2023-04-01", "2023-04-30")}


def test_a_caption_that_says_for_whom_all_of_its_table_was() -> None:
    rows: list[list[object]] = [
        ["龙陵县教育体育局2023年4月反诈宣传统计"],
        ["表一  中小学校"],
        ["学校", "主题班会（场）"],
        ["第一中学", 48],
        ["第二中学", 36],
        ["表二  教职工反诈培训"],
        ["单位", "培训（期）"],
        ["第一中学", 1],
        ["第二中学", 2],
    ]
    reading = read(rows, merged=["A2:B2", "A6:B6"])
    told = {f.cell: f.target_group for f in reading.facts}
    assert (told["B8"], told["B9"]) == ("teachers", "teachers")
    assert "teachers" not in (told["B4"], told["B5"])


def test_a_remark_that_says_why_a_cell_is_blank_asks_nothing() -> None:
    head: list[object] = ["村", "院坝会（场）", "入户（户）", "备注"]
    rows: list[list[object]] = [TITLE, head, ["甲村", 5, 310, None], ["乙村", 7, "—", "因大雨未入户"]]
    assert codes(read(rows)) == []
    other: list[list[object]] = [TITLE, head, ["甲村", 5, 310, None], ["乙村", 7, 20, "因大雨未入户"]]
    assert codes(read(other)) == [("D4", "maybe_cancelled")]
    assert figures(read(rows))[-1][1:] == ("sessions", 7)


def test_who_came_counts_beside_the_number_of_those_who_heard_a_lecture() -> None:
    rows: list[list[object]] = [
        ["反诈宣传活动登记表"],
        ["活动主题", "集中宣传", "活动时间", "2023年4月17日"],
        ["参加人数", "约150人（其中老人60多人）", "发放折页（份）", 200],
        ["讲座参加人数", 40, "张贴海报（张）", 10],
    ]
    people = [(f.cell, f.value, f.target_group) for f in read(rows).facts if f.measure == "people_reached"]
    assert people == [("B4", 40, "unspecified"), ("B3", 90, "unspecified"), ("B3", 60, "elderly")]
