"""Departments, grades and floors across, items down: columns that no word explains and the total beside them does."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import codes, figures, read


@pytest.mark.parametrize(
    ("unit", "heads"),
    [
        ("余干县人民医院", ("门诊部", "住院部", "体检中心")),
        ("龙陵县第一中学", ("七年级", "八年级", "九年级")),
        ("龙陵县永安机械有限公司", ("铸造车间", "仓储物流部", "财务科")),
        ("龙陵县图书馆", ("少儿阅览区", "报刊区", "自习区")),
        ("龙陵县税务局", ("一楼服务台", "自助办税厅", "发票窗口")),
    ],
)
def test_parts_of_the_unit_count_for_it(unit: str, heads: tuple[str, str, str]) -> None:
    rows = [
        [f"{unit}反诈宣传工作统计表（2024年3月）"],
        ["指标", *heads, "合计"],
        ["发放宣传单（份）", 600, 450, 120, 1170],
        ["专题讲座（场）", 2, 3, 0, 5],
        ["张贴海报（张）", 24, 36, 8, 86],
    ]
    reading = read(rows, name="统计.xlsx")
    assert figures(reading) == [
        ("B3", "leaflets", 600),
        ("C3", "leaflets", 450),
        ("D3", "leaflets", 120),
        ("B4", "sessions", 2),
        ("C4", "sessions", 3),
        ("D4", "sessions", 0),
        ("B5", "posters", 24),
        ("C5", "posters", 36),
        ("D5", "posters", 8),
    ]
    assert {fact.unit for fact in reading.facts} == {unit}
    assert {(fact.measure, fact.channel, fact.target_group) for fact in reading.facts} == {
        ("leaflets", "handout", "unspecified"),
        ("sessions", "lecture", "unspecified"),
        ("posters", "posting", "unspecified"),
    }
    assert codes(reading) == [("E5", "total_differs")]
    told = next(issue.message_zh for issue in reading.issues if issue.cell == "E5")
    assert all(number in told for number in ("86", "68", "18"))


def test_without_a_total_the_names_must_be_parts_of_a_unit() -> None:
    rows = [
        ["龙陵县税务局2024年3月反诈宣传统计"],
        ["指标", "办税服务厅", "征收科"],
        ["发放宣传单（份）", 60, 45],
    ]
    assert figures(read(rows, name="统计.xlsx")) == [("B3", "leaflets", 60), ("C3", "leaflets", 45)]
    strange = [rows[0], ["指标", "甲类", "乙类"], rows[2]]
    reading = read(strange, name="统计.xlsx")
    assert figures(reading) == []
    assert {code for _, code in codes(reading)} == {"unknown_header", "unread_under_header"}


def test_columns_that_do_not_make_up_the_total_are_asked_about() -> None:
    rows = [
        ["龙陵县税务局2024年3月反诈宣传统计"],
        ["指标", "甲类", "乙类", "合计"],
        ["发放宣传单（份）", 60, 45, 80],
        ["张贴海报（张）", 6, 4, 9],
    ]
    assert ("B2", "unknown_header") in codes(read(rows, name="统计.xlsx"))


def test_whom_columns_address_stays_said_beside_an_unknown_one() -> None:
    rows = [
        ["龙陵县公安局龙山派出所2024年3月反诈宣传统计"],
        ["指标", "进校园", "进社区", "进渔港", "合计"],
        ["宣讲（场）", 3, 2, 1, 6],
        ["发放宣传单（份）", 300, 200, 100, 600],
    ]
    reading = read(rows, name="统计.xlsx")
    assert [(f.cell, f.value, f.target_group) for f in reading.facts if f.measure == "leaflets"] == [
        ("B4", 300, "students"),
        ("C4", 200, "unspecified"),
        ("D4", 100, "unspecified"),
    ]


def test_a_total_in_front_of_branches_some_of_which_are_units_of_their_own() -> None:
    rows = [
        ["农业银行桐庐县支行2023年第三季度反诈宣传情况统计表"],
        ["项目", "计量单位", "合计", "营业部", "分水支行", "横村支行"],
        ["发放宣传折页", "份", 720, 420, 300, 0],
        ["厅堂LED屏播放反诈标语", "块", 4, 2, 1, 1],
        ["举办反诈讲座", "场", 10, 3, 1, 2],
        ["网点员工数", "人", 35, 18, 9, 8],
    ]
    reading = read(rows, name="统计.xlsx")
    assert [(f.cell, f.measure, f.value, f.unit) for f in reading.facts if f.cell in ("D3", "E4", "F5")] == [
        ("D3", "leaflets", 420, "营业部"),
        ("E4", "screens", 1, "分水支行"),
        ("F5", "sessions", 2, "横村支行"),
    ]
    assert len(reading.facts) == 9
    assert ("C5", "total_differs") in codes(reading)


@pytest.mark.parametrize(
    "head", ["判处人数（人）", "收案（件）", "结案（件）", "批捕（人）", "涉及被告（人）", "行政拘留（人）"]
)
def test_the_business_of_courts_is_none_of_a_campaign(head: str) -> None:
    assert read_header(head).other_business


def test_a_talk_on_closed_cases_is_one_of_the_campaign() -> None:
    assert read_header("总结案例宣讲（场）").measure == "sessions"


def test_parts_of_an_audience_that_add_up_to_it_count_each() -> None:
    rows = [
        ["龙陵县公安局2024年5月反诈宣传统计表"],
        ["单位", "老年人", "学生", "务工", "其他", "受众合计（人次）"],
        ["龙山派出所", 100, 200, 50, 30, 380],
        ["龙江派出所", 50, 60, 20, 10, 140],
    ]
    reading = read(rows, name="统计.xlsx")
    assert [(f.cell, f.value, f.target_group) for f in reading.facts] == [
        ("B3", 100, "elderly"),
        ("C3", 200, "students"),
        ("D3", 50, "unspecified"),
        ("E3", 30, "unspecified"),
        ("B4", 50, "elderly"),
        ("C4", 60, "students"),
        ("D4", 20, "unspecified"),
        ("E4", 10, "unspecified"),
    ]
    assert {f.measure for f in reading.facts} == {"people_reached"}
    assert codes(reading) == []


@pytest.mark.parametrize("total_first", [True, False])
def test_ways_that_add_up_are_all_sessions(total_first: bool) -> None:
    def row(*cells: object) -> list[object]:
        name, total, *ways = cells
        return [name, total, *ways] if total_first else [name, *ways, total]

    rows = [
        ["龙陵县公安局2024年5月反诈宣传统计表"],
        row("单位", "合计", "讲座", "集市", "入户宣传"),
        row("龙山派出所", 9, 3, 4, 2),
        row("龙江派出所", 5, 1, 2, 2),
    ]
    reading = read(rows, name="统计.xlsx")
    assert [(f.measure, f.channel, f.value) for f in reading.facts] == [
        ("sessions", "lecture", 3),
        ("sessions", "stall", 4),
        ("sessions", "door_to_door", 2),
        ("sessions", "lecture", 1),
        ("sessions", "stall", 2),
        ("sessions", "door_to_door", 2),
    ]
    assert codes(reading) == []


@pytest.mark.parametrize("heads", [("宣传单", "扇子"), ("发放宣传单（份）", "发放围裙（条）")])
def test_a_total_of_unlike_things_is_right_where_they_make_it_up(heads: tuple[str, str]) -> None:
    rows = [
        ["龙陵县公安局2024年5月反诈宣传品发放统计表"],
        ["单位", *heads, "发放合计（份）"],
        ["龙山派出所", 100, 50, 150],
        ["龙江派出所", 50, 20, 75],
    ]
    reading = read(rows, name="统计.xlsx")
    assert [(m, v) for _, m, v in figures(reading)] == [
        ("leaflets", 100),
        ("gifts", 50),
        ("leaflets", 50),
        ("gifts", 20),
    ]
    assert codes(reading) == [("D4", "total_differs")]


def test_what_is_not_done_makes_up_the_total_and_counts_nothing() -> None:
    rows = [
        ["龙陵县公安局龙山派出所2024年5月反诈宣传统计"],
        ["项目", "已完成", "未完成", "合计"],
        ["入户（户）", 10, 12, 22],
        ["讲座（场）", 2, 3, 5],
    ]
    reading = read(rows, name="统计.xlsx")
    assert figures(reading) == [("B3", "households", 10), ("B4", "sessions", 2)]
    assert codes(reading) == []
