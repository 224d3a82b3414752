"""A department by itself belongs to whoever the title names, and a column of those responsible says not who reports."""

from __future__ import annotations

import pytest

from etl.meaning.unit_kind import unit_type_of

from .small_sheets import codes, read


@pytest.mark.parametrize(
    ("unit", "key", "department"),
    [
        ("宾阳县人民医院", "填报科室", "保卫科"),
        ("正定县第六中学", "填报部门", "政教处"),
        ("农行嘉祥县支行", "填报部门", "安全保卫部"),
        ("腾冲市固东镇", "填报单位", "综治办"),
        ("正定县人民医院", "填表科室", "医务科"),
    ],
)
def test_a_department_reports_for_its_house(unit, key, department):
    rows = [
        [f"{unit}2023年10月反诈宣传情况表"],
        [f"{key}：{department}"],
        ["项目", "数量"],
        ["发放宣传单（份）", 235],
    ]
    assert {fact.unit for fact in read(rows, "情况表.xlsx").facts} == {unit}


def test_a_department_stays_where_nobody_else_is_named():
    reading = read(
        [["反诈宣传情况表（2023年10月）"], ["填报部门：保卫科"], ["项目", "数量"], ["发放宣传单（份）", 235]],
        "表.xlsx",
    )
    assert {fact.unit for fact in reading.facts} == {"保卫科"}


TASKS = [["项目", "计划数", "实际完成数", "责任部门"], ["集中宣传（场）", 12, 14, "综治中心"],
         ["入户宣传（户）", 680, 642, "各村"], ["悬挂横幅（条）", 40, 46, "宣传办"]]  # fmt: skip


@pytest.mark.parametrize("head", ["责任部门", "责任单位", "牵头部门"])
def test_who_is_responsible_for_a_task_reports_nothing(head):
    title = ["腾冲市固东镇2024年6月反诈宣传月任务完成情况表"]
    reading = read([title, ["填报单位：固东镇人民政府"], [*TASKS[0][:3], head], *TASKS[1:]], "任务表.xlsx")
    assert [(fact.measure, fact.value, fact.unit) for fact in reading.facts] == [
        ("sessions", 14, "固东镇人民政府"), ("households", 642, "固东镇人民政府"), ("banners", 46, "固东镇人民政府"),
    ]  # fmt: skip
    assert codes(reading) == []


def test_bureaus_of_a_county_report_for_themselves():
    rows = [
        ["龙陵县反诈办2024年6月任务完成情况表"],
        ["项目", "实际完成数", "责任单位"],
        ["集中宣传（场）", 14, "龙陵县教育局"],
    ]
    assert [fact.unit for fact in read(rows, "表.xlsx").facts] == ["龙陵县教育局"]


@pytest.mark.parametrize("school", ["紫阳县职业教育中心", "龙陵县职业技术教育中心", "龙陵县职教中心"])
def test_a_centre_of_vocational_education_is_a_school(school):
    assert unit_type_of(school) == "school"


@pytest.mark.parametrize(
    "department", ["市场部", "市场拓展部", "市场营销中心", "区域拓展部", "旗舰店服务中心"]
)
@pytest.mark.parametrize(
    ("reporter", "kind"), [("中国移动腾冲分公司", "enterprise"), ("农行腾冲支行", "bank")]
)
def test_a_market_or_an_area_in_the_name_of_a_department_is_no_city(department, reporter, kind):
    rows = [
        [f"{reporter}2024年7月反诈宣传月报"],
        ["部门/网点", "反诈宣讲（场）", "发放折页（份）"],
        [department, 2, 200],
        ["综合部", 3, 400],
    ]
    facts = read(rows, "月报.xlsx").facts
    assert [(fact.cell, fact.unit, fact.unit_type, fact.value) for fact in facts] == [
        ("B3", department, kind, 2),
        ("C3", department, kind, 200),
        ("B4", "综合部", kind, 3),
        ("C4", "综合部", kind, 400),
    ]


@pytest.mark.parametrize(
    "unit", ["市交通委", "县融媒体中心", "市市场监管服务中心", "区应急办", "旗民政办公室"]
)
def test_offices_of_a_county_or_a_city_are_of_the_government(unit):
    assert unit_type_of(unit) == "government"
