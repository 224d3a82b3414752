"""Who signed for a visit, what the victims lost and whose telephone it is: no counts of a campaign, and said once."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

OWN = [("B3", "leaflets", 10), ("B4", "leaflets", 5)]


def table(head: str, *cells: object, title: str = "2023年4月反诈宣传统计表") -> list[list[object]]:
    names = ["龙山所", "镇安所", "河头所"]
    rows = [[name, 10 - 5 * at, cell] for at, (name, cell) in enumerate(zip(names, cells, strict=False))]
    return [[title], ["单位", "宣传单（份）", head], *rows]


@pytest.mark.parametrize(
    "head",
    [
        "家长签字（人）",
        "业主签名（个）",
        "住户签字确认（户）",
        "店主签收（份）",
        "被访人签名",
        "群众损失（万元）",
        "被骗损失（元）",
        "受害人财产损失（万元）",
        "涉案损失金额",
        "关停涉诈号卡（张）",
        "封停电话号码（个）",
    ],
)
def test_what_is_known_to_be_no_measure_is_said_once(head: str) -> None:
    reading = read(table(head, 8, 3))
    assert figures(reading) == OWN
    assert [(i.cell, i.severity, i.code) for i in reading.issues] == [("C2", "note", "other_business")]
    assert roles(reading, "C3", "C4") == ["note", "note"]


@pytest.mark.parametrize("head", ["学生签名（人）", "群众签名（人次）", "经济损失（万元）", "损失（万元）"])
def test_what_may_be_one_is_asked_about(head: str) -> None:
    reading = read(table(head, 8, 3))
    assert figures(reading) == OWN
    assert [one for one in codes(reading) if one[1] == "unread_under_header"] == [
        ("C3", "unread_under_header"),
        ("C4", "unread_under_header"),
    ]


@pytest.mark.parametrize(
    ("head", "measure", "value"),
    [
        ("承诺书签名（人）", "pledges", 8),
        ("签名（人）", "pledges", 8),
        ("挽回群众损失（元）", "loss_prevented", 8),
        ("避免损失（万元）", "loss_prevented", 80000),
    ],
)
def test_what_a_campaign_did_counts(head: str, measure: str, value: float) -> None:
    assert figures(read(table(head, 8)))[1] == ("C3", measure, value)


@pytest.mark.parametrize(
    ("above", "head", "measure", "value"),
    [
        ("承诺书", "家长签字（份）", "pledges", 8),
        ("挽回", "群众损失（万元）", "loss_prevented", 80000),
    ],
)
def test_the_head_above_says_what_it_was_for(above: str, head: str, measure: str, value: float) -> None:
    heads = [["单位", "宣传单（份）", above, ""], ["", "", head, "学生（人）"]]
    reading = read([["2023年4月反诈宣传统计表"], *heads, ["龙山所", 10, 8, 3]])
    assert ("C4", measure, value) in figures(reading)


def test_signatures_under_a_title_of_pledges_are_pledges() -> None:
    reading = read(table("家长签字（人）", 8, title="2023年4月反诈承诺书签订统计表"))
    assert [(f.cell, f.measure, f.target_group) for f in reading.facts][1] == ("C3", "pledges", "parents")


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("项目经理电话", ("138××××2077", "/", "028-8460××××")),
        ("店长手机", (13812345678, 13912345678, 13712345678)),
        ("联系人电话", ("0435-5221234", "5221234", "5221235")),
        ("负责人联系方式", ("13812345678", "138****5678", None)),
        ("群主微信号", ("abc12345", "12345678", "wx_998877")),
    ],
)
def test_numbers_by_which_somebody_is_reached(head: str, cells: tuple[object, ...]) -> None:
    reading = read(table(head, *cells))
    assert [cell for cell, _, _ in figures(reading)] == ["B3", "B4", "B5"]
    assert codes(reading) == []
    assert roles(reading, "C3", "C4") == ["serial", "serial"]


@pytest.mark.parametrize("head", ["回访电话（个）", "拨打电话"])
def test_calls_that_were_made_are_no_such_numbers(head: str) -> None:
    reading = read(table(head, 120, 300))
    assert "serial" not in roles(reading, "C3", "C4")


@pytest.mark.parametrize("head", ["楼栋（栋）", "班级（个）", "小区（个）", "社区（个）"])
def test_places_that_are_counted_are_a_base(head: str) -> None:
    reading = read(table(head, "12", 6))
    assert roles(reading, "C3", "C4") == ["base", "base"]
    assert codes(reading) == []


def test_places_that_are_named_are_labels() -> None:
    reading = read([["2023年4月反诈宣传统计表"], ["楼栋", "宣传单（份）"], ["1栋", 10], ["2栋", 5]])
    assert roles(reading, "A3", "A4") == ["label", "label"]


@pytest.mark.parametrize(
    "line", ["报：市联席办", "呈报：县公安局", "抄送：县反诈中心", "主送单位：县公安局", "接收单位：市公安局"]
)
def test_to_whom_a_report_goes_is_meta_and_reports_nothing(line: str) -> None:
    rows = [["龙山镇2023年4月反诈宣传旬报"], [line], ["村", "讲座（场）"], ["一村", 3]]
    reading = read(rows, "旬报.xlsx")
    assert roles(reading, "A2") == ["meta"]
    assert [fact.unit for fact in reading.facts] == [read([rows[0], *rows[2:]], "旬报.xlsx").facts[0].unit]
