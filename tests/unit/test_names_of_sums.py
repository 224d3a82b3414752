"""Sums of the rows or columns of units and their parts by whatever name: 全镇数, 三年级计, 各村之和 (contract 4.1, 4.2)."""

import pytest

from etl.layout.header_path import read_texts
from etl.meaning.header import read_header
from tests.unit import small_sheets

TOWN = "白舍镇2023年4月反诈宣传统计.xlsx"
SCHOOL = "龙山小学2023年4月反诈宣传统计.xlsx"
SUMS = [
    "全镇数",
    "全镇总量",
    "全镇计",
    "各村之和",
    "三个村之和",
    "镇计",
    "全镇（合计）",
    "合计（全镇）",
    "总量",
    "总和",
]
TITLE = "白舍镇各村反诈宣传情况"


@pytest.mark.parametrize(
    "name", [*SUMS, "全县数", "全局数", "全园计", "高一年级合计", "高一计", "2023级计", "初中计", "城关片计"]
)
def test_the_name_of_a_sum_is_no_name(name: str) -> None:
    assert read_header(name).total


@pytest.mark.parametrize(
    "name",
    [
        "镇本级",
        "审计",
        "会计",
        "统计",
        "教育系统计",
        "按村计",
        "一组数",
        "三年级",
        "年级总数",
        "社区数",
        "三年级学生数",
    ],
)
def test_what_only_looks_like_one_is_none(name: str) -> None:
    assert not read_header(name).total


@pytest.mark.parametrize("name", SUMS)
@pytest.mark.parametrize("first", [False, True])
def test_a_column_of_sums_beside_villages(name: str, first: bool) -> None:
    rows = [["项目", "东村", "西村"], ["宣传单（份）", 10, 20], ["讲座（场）", 1, 2]]
    at = 1 if first else 3
    for row, said in zip(rows, [name, 30, 3], strict=True):
        row.insert(at, said)
    read = small_sheets.read([[TITLE], *rows], TOWN)
    assert sorted(fact.value for fact in read.facts) == [1, 2, 10, 20]
    assert {fact.unit for fact in read.facts} == {"东村", "西村"}
    assert small_sheets.roles(read, "B3" if first else "D3") == ["total"]
    assert small_sheets.codes(read) == []


@pytest.mark.parametrize("name", ["全镇数", "各村之和", "镇计", "总量"])
def test_a_wrong_sum_of_villages_is_told(name: str) -> None:
    across = [
        ["项目", "东村", "西村", name],
        ["宣传单（份）", 10, 20, 37],
        ["讲座（场）", 1, 2, 3],
        ["入户（户）", 4, 5, 9],
    ]
    assert small_sheets.codes(small_sheets.read([[TITLE], *across], TOWN)) == [("D3", "total_differs")]
    down = [list(row) for row in zip(*across, strict=True)]
    assert ("B5", "total_differs") in small_sheets.codes(small_sheets.read([[TITLE], *down], TOWN))


@pytest.mark.parametrize("sums", ["计", "总数", "之和", "（小计）"])
def test_each_grade_has_its_sum_and_the_school_too(sums: str) -> None:
    rows = [
        ["龙山小学各班反诈宣传情况"],
        ["年级", "班级", "宣传单（份）", "承诺书（份）"],
        ["一年级", "一（1）班", 10, 9],
        [None, "一（2）班", 20, 19],
        ["一年级" + sums, None, 30, 28],
        ["二年级", "二（1）班", 11, 8],
        [None, "二（2）班", 21, 17],
        ["二年级" + sums, None, 32, 26],
        ["全校总数", None, 62, 54],
    ]
    read = small_sheets.read(rows, SCHOOL)
    assert small_sheets.figures(read) == [
        ("C3", "leaflets", 10), ("D3", "pledges", 9), ("C4", "leaflets", 20), ("D4", "pledges", 19),
        ("C6", "leaflets", 11), ("D6", "pledges", 8), ("C7", "leaflets", 21), ("D7", "pledges", 17),
    ]  # fmt: skip
    # the school's sum adds up what the grades state
    assert small_sheets.codes(read) == [("D8", "total_differs")]


@pytest.mark.parametrize(
    ("above", "leaf", "measure", "channel"),
    [
        ("学生参与人次", "主题班会", "people_reached", "class_meeting"),
        ("受众人数", "入户", "people_reached", "door_to_door"),
        ("覆盖人次", "短信", "people_reached", "sms"),
        ("参与人次", "讲座场次", "sessions", "lecture"),
        ("受众（人次）", "讲座场数", "sessions", "lecture"),
        ("宣传活动", "讲座", "sessions", "lecture"),
    ],
)
def test_persons_above_ways_are_counted_below(above: str, leaf: str, measure: str, channel: str) -> None:
    read = read_texts((above, leaf), 2023)
    assert (read.measure, read.channels[:1]) == (measure, (channel,))


def test_townships_that_all_say_that_they_sum_up_are_units() -> None:
    rows = [["单位", "讲座（场）"], ["城关镇（汇总）", 2], ["镇安镇（汇总）", 5], ["勐糯镇（汇总）", 9]]
    facts = small_sheets.read(rows, "龙陵县2023年4月反诈宣传统计.xlsx").facts
    assert [(f.cell, f.value, f.unit[:3]) for f in facts] == [
        ("B2", 2, "城关镇"),
        ("B3", 5, "镇安镇"),
        ("B4", 9, "勐糯镇"),
    ]
