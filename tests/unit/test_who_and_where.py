"""Who reports and where, when head, foot and the other sheets of a workbook say different things."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from etl.schema import Reading

from .small_sheets import Rows, read_book

BODY: Rows = [["宣传方式", "场次", "人次"], ["入户走访", 3, 260], ["讲座", 2, 145]]
TITLE = "宣城市宣州区济川街道敬亭社区2024年上半年反诈宣传情况统计表"


def read(sheets: Mapping[str, Rows], name: str = "统计.xlsx") -> Reading:
    return read_book(sheets, name)


def units(reading: Reading) -> set[str]:
    return {fact.unit for fact in reading.facts}


@pytest.mark.parametrize("foot", ["编制：社区综治办", "制表单位：济川街道平安办", "汇总单位：宣州区反诈中心"])
def test_who_drew_up_a_table_does_not_replace_the_unit_that_its_title_names(foot: str) -> None:
    reading = read({"上半年": [[TITLE], *BODY, [foot, None, "审核：张三"]]})
    assert units(reading) == {"宣城市宣州区济川街道敬亭社区"}


def test_who_drew_up_a_table_reports_where_nothing_else_does() -> None:
    reading = read({"上半年": [["2024年上半年反诈宣传情况统计表"], *BODY, ["编制：敬亭社区综治办"]]})
    assert units(reading) == {"敬亭社区综治办"}


def test_who_reports_is_taken_from_the_foot_too() -> None:
    title = "宣城市宣州区2024年上半年反诈宣传情况统计表"
    reading = read({"上半年": [[title], *BODY, ["填报单位：敬亭社区"]]})
    assert units(reading) == {"敬亭社区"}


def test_an_office_without_its_communitys_name_is_the_community_of_the_title() -> None:
    reading = read({"上半年": [[TITLE], ["填报单位：社区综治办"], *BODY]})
    assert units(reading) == {"宣城市宣州区济川街道敬亭社区"}


def branch(name: str, title: str = "") -> Rows:
    title = title or f"{name}2024年第二季度反诈宣传统计"
    return [[title], ["月份", "厅堂宣讲（场）", "发放折页（份）"], ["4月", 5, 400], ["5月", 6, 450]]


def test_the_county_that_one_sheet_names_holds_for_the_branches_of_the_others() -> None:
    county = branch("营业部", "江苏丰县农村商业银行营业部2024年第二季度反诈宣传统计")
    reading = read({"营业部": county, "凤城支行": branch("凤城支行"), "华山支行": branch("华山支行")})
    assert {fact.district.split("/")[2] for fact in reading.facts} == {"丰县"}


def test_two_counties_are_given_to_no_third_sheet() -> None:
    reading = read(
        {
            "甲": branch("", "江苏丰县农村商业银行营业部2024年第二季度反诈宣传统计"),
            "乙": branch("", "江苏沛县农村商业银行营业部2024年第二季度反诈宣传统计"),
            "华山支行": branch("华山支行"),
        }
    )
    assert [fact.district for fact in reading.facts if fact.sheet == "华山支行"] == [""] * 4


def test_a_sheet_with_a_county_of_its_own_keeps_it() -> None:
    reading = read(
        {
            "甲": branch("", "江苏丰县农村商业银行营业部2024年第二季度反诈宣传统计"),
            "乙": branch("", "江苏沛县农村商业银行营业部2024年第二季度反诈宣传统计"),
        }
    )
    assert {fact.sheet: fact.district for fact in reading.facts} == {
        "甲": "江苏省/徐州市/丰县",
        "乙": "江苏省/徐州市/沛县",
    }


def test_a_column_of_districts_behind_the_unit_tells_the_place_alone():
    rows = [
        ["2023年5月反诈宣传统计表"],
        ["填报单位", "所属县区", "宣传单（份）"],
        ["某农村商业银行城区支行", "龙陵县", 120],
        ["建设银行城区支行", "施甸县", 50],
    ]
    assert [(fact.unit, fact.district.rpartition("/")[2]) for fact in read({"表": rows}).facts] == [
        ("某农村商业银行城区支行", "龙陵县"),
        ("建设银行城区支行", "施甸县"),
    ]
