"""A sheet called 县医院 whose own head says 肥西县人民医院 is of that unit, in full (contract 1, 4.12)."""

from __future__ import annotations

import pytest

from etl.facts.full_titles import shortens

from .small_sheets import codes, read_book

FILE = "肥西县2023年7月反诈宣传.xlsx"


def _sheet(title: str, number: int, filed: str = "") -> list[list[object]]:
    above = [[title], *([[f"填报单位：{filed}"]] if filed else [])]
    return [*above, ["项目", "数量"], ["发放宣传单（份）", 100 + number], ["讲座（场）", number]]


def _units(sheets: dict[str, list[list[object]]]) -> dict[str, str]:
    reading = read_book(sheets, FILE)
    return {fact.sheet: fact.unit for fact in reading.facts}


def test_the_full_name_of_the_title_holds() -> None:
    units = _units(
        {
            "县医院": _sheet("肥西县人民医院2023年7月反诈宣传统计", 1),
            "上派卫生院": _sheet("上派镇中心卫生院反诈宣传月报（2023年7月）", 2),
            "移动公司": _sheet("中国移动通信集团安徽有限公司肥西分公司2023年7月反诈宣传统计", 3),
            "肥西联通": _sheet("中国联通肥西县分公司2023年7月反诈宣传统计", 4),
            "交警大队": _sheet("肥西县公安局交通警察大队2023年7月反诈宣传统计", 5),
        }
    )
    assert units == {
        "县医院": "肥西县人民医院",
        "上派卫生院": "上派镇中心卫生院",
        "移动公司": "中国移动通信集团安徽有限公司肥西分公司",
        "肥西联通": "中国联通肥西县分公司",
        "交警大队": "肥西县公安局交通警察大队",
    }


def test_so_does_that_of_the_line_that_says_who_reports() -> None:
    title = "反诈宣传统计（2023年7月）"
    units = _units(
        {"县医院": _sheet(title, 1, "肥西县人民医院"), "上派卫生院": _sheet(title, 2, "上派镇中心卫生院")}
    )
    assert units == {"县医院": "肥西县人民医院", "上派卫生院": "上派镇中心卫生院"}


def test_the_title_of_the_body_above_names_none_of_the_sheets() -> None:
    above = "肥西县卫生健康委员会2023年7月反诈宣传统计"
    assert _units({"县医院": _sheet(above, 1), "中医院": _sheet(above, 2)}) == {
        "县医院": "县医院",
        "中医院": "中医院",
    }
    school = "上派镇中心小学2023年7月反诈宣传统计"
    units = _units({"中心小学": _sheet(school, 1), "上派小学": _sheet(school, 2)})
    assert units == {"中心小学": "中心小学", "上派小学": "上派小学"}


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("县中医院", "肥西县中医医院"),
        ("城关中学", "龙陵县城关初级中学"),
        ("供电公司", "国网安徽省电力有限公司肥西县供电公司"),
        ("县市监局", "龙陵县市场监督管理局"),
    ],
)
def test_names_in_short(short: str, full: str) -> None:
    assert shortens(short, full)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("回马镇", "大英县回马镇卫生院"),
        ("城关医院", "龙陵县城南医院"),
        ("东院", "山东省人民医院"),
        ("县医院", "肥西县卫生健康委员会"),
        ("肥西县人民医院", "县医院"),
        ("三河卫生院", "上派镇中心卫生院"),
    ],
)
def test_names_of_others(short: str, full: str) -> None:
    assert not shortens(short, full)


def test_a_summary_that_calls_them_by_their_full_names_repeats_them() -> None:
    head = ["单位", "宣传单（份）", "讲座（场）", "受众（人次）"]
    hospital = [*_sheet("肥西县人民医院2023年7月反诈宣传统计", 1), ["就医群众受众（人次）", 90]]
    clinic = [*_sheet("上派镇中心卫生院反诈宣传月报（2023年7月）", 2), ["受众（人次）", 50]]
    rows = [["肥西县人民医院", 101, 1, 90], ["上派镇中心卫生院", 102, 2, 50]]
    book = {
        "汇总": [["肥西县2023年7月反诈宣传汇总表"], head, *rows],
        "县医院": hospital,
        "上派卫生院": clinic,
    }
    reading = read_book(book, FILE)
    assert {(fact.sheet, fact.unit) for fact in reading.facts} == {
        ("县医院", "肥西县人民医院"),
        ("上派卫生院", "上派镇中心卫生院"),
    }
    assert codes(reading) == []
