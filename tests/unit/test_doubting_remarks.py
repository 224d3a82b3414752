"""Remarks that doubt the figures of their row: asked about once; an estimate makes them approximate."""

from __future__ import annotations

import pytest

from etl.schema import Reading
from tests.unit.small_sheets import codes, figures, read

HEAD = ["单位", "宣传单（份）", "讲座（场）", "受众（人次）", "备注"]
ALL = [("B2", "leaflets", 200), ("C2", "sessions", 1), ("D2", "people_reached", 60)]
OWN = [("B3", "leaflets", 300), ("C3", "sessions", 2), ("D3", "people_reached", 500)]


def remarked(remark: str) -> Reading:
    return read([HEAD, ["甲村", 200, 1, 60, None], ["乙村", 300, 2, 500, remark]])


@pytest.mark.parametrize(
    "remark",
    [
        "待核实", "数据尚未核对", "数据有误，以纸质为准", "人数不准", "暂报数", "以系统数据为准", "此行作废",
        "重复上报，勿计", "本条不计入", "测试数据", "示例", "按计划数填报", "预计", "计划数", "为上月数", "上季度数据",
        "含上月补报50份", "补报4月份", "以上为两周数", "合并乙村数据", "代丙村填报", "含丁村数据", "缺丁村数据",
        "仅统计前三周",
    ],
)  # fmt: skip
def test_a_remark_that_doubts_its_row_is_asked_about(remark: str) -> None:
    reading = remarked(remark)
    assert (figures(reading), codes(reading)) == ([*ALL, *OWN], [("E3", "row_in_doubt")])


@pytest.mark.parametrize(
    "remark",
    [
        "已完成", "和派出所一起搞的", "传单由银行提供", "市局统一印制", "老年人为主", "赶集", "含线上", "现场核实身份后发放",
        "计划生育协会协助", "数据已核实", "按时完成", "讲解重复转账骗局", "内容为冒充客服", "不计报酬的志愿者参与", "学生",
        "用案例讲解", "示范小区", "补课时讲的", "含小学", "上月已张贴海报的楼栋不再张贴",
    ],
)  # fmt: skip
def test_any_other_remark_is_not(remark: str) -> None:
    reading = remarked(remark)
    assert (figures(reading)[:6], codes(reading)) == ([*ALL, *OWN], [])


@pytest.mark.parametrize(
    ("remark", "about"),
    [
        ("人数为估计", ["people_reached"]),
        ("受众系目测数", ["people_reached"]),
        ("份数为约数", ["leaflets"]),
        ("均为估算数", ["leaflets", "sessions", "people_reached"]),
        ("估计数", ["people_reached"]),
    ],
)
def test_an_estimate_stays_one(remark: str, about: list[str]) -> None:
    reading = remarked(remark)
    own = [fact for fact in reading.facts if fact.cell.endswith("3")]
    assert [fact.measure for fact in own if fact.qualifier == "about"] == about
    assert [
        (f.value, f.low, f.high) for f in own if f.measure == "people_reached" and f.qualifier == "about"
    ] in (
        [],
        [(500, 450, 550)],
    )
    assert [i.code for i in reading.issues if i.cell == "E3"] == ["row_estimated"]


def test_a_remark_of_the_row_of_totals_doubts_nothing() -> None:
    rows = [
        HEAD,
        ["甲村", 200, 1, 60, None],
        ["乙村", 300, 2, 500, None],
        ["合计", 500, 3, 560, "以上为两周数"],
    ]
    assert codes(read(rows)) == []


def test_an_estimate_in_a_row_that_says_about_already_is_of_that_figure() -> None:
    reading = read([HEAD, ["甲村", 200, 1, 60, None], ["乙村", 300, 2, "500多", "估计数"]])
    own = [(fact.measure, fact.qualifier) for fact in reading.facts if fact.cell.endswith("3")]
    assert own == [("leaflets", "exact"), ("sessions", "exact"), ("people_reached", "at_least")]
