"""Townships of a list of activities say where they were; 面向医院职工 are the hospital's people (contract 1, 4.11, 4.17)."""

from __future__ import annotations

import pytest

from etl.meaning.lexicon import read_group
from etl.schema import Reading
from tests.unit.small_sheets import codes, read

NAMES = {"乡镇": ("贡江镇", "梓山镇"), "所属乡镇": ("贡江镇", "梓山镇"), "村": ("上欧村", "潭头村")}


def told(title: str, *above: list[object], head: str = "乡镇", activity: str = "活动名称") -> Reading:
    days = ["3月6日", "3月15日"]
    names = NAMES[head]
    rows = [[day, "屋场恳谈" + day, name, 40] for day, name in zip(days, names, strict=True)]
    return read([[title], *above, ["日期", activity, head, "参与人次"], *rows], "台账.xlsx")


def units(reading: Reading) -> list[str]:
    return [fact.unit for fact in reading.facts if fact.measure == "people_reached"]


@pytest.mark.parametrize("head", list(NAMES))
@pytest.mark.parametrize("reporter", ["于都县妇女联合会", "于都县公安局", "于都县教育局", "于都县总工会"])
def test_townships_of_what_a_body_held_are_where_it_was(reporter: str, head: str) -> None:
    reading = told("2024年反诈宣传台账", [f"填报单位：{reporter}"], head=head)
    facts = [fact for fact in reading.facts if fact.measure == "people_reached"]
    assert [(f.unit, f.district.rpartition("/")[2], f.activity) for f in facts] == [
        (reporter, NAMES[head][0], "屋场恳谈3月6日"),
        (reporter, NAMES[head][1], "屋场恳谈3月15日"),
    ]
    assert codes(reading) == []


def test_townships_of_what_the_body_of_the_title_held_are_where_it_was() -> None:
    assert units(told("于都县妇女联合会2024年“姐妹反诈”宣传台账")) == ["于都县妇女联合会"] * 2


@pytest.mark.parametrize(
    "title",
    [
        "于都县妇女联合会2024年各乡镇反诈宣传台账",
        "于都县2024年反诈宣传台账",
        "于都县反诈中心2024年反诈宣传台账",
        "于都县人民政府2024年反诈宣传台账",
    ],
)
def test_townships_report_to_whoever_gathers_what_they_did(title: str) -> None:
    assert units(told(title)) == ["贡江镇", "梓山镇"]


def test_townships_of_a_table_that_sums_them_up_report() -> None:
    title = "于都县妇女联合会2024年3月反诈宣传统计表"
    reading = read([[title], ["乡镇", "参与人次"], ["贡江镇", 40], ["梓山镇", 50]], "表.xlsx")
    assert units(reading) == ["贡江镇", "梓山镇"]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("面向医院职工", ("workers",)),
        ("针对医院医护人员", ("workers",)),
        ("面向学校教师", ("teachers",)),
        ("面向老年妇女", ("women",)),
        ("面向医院、职工", ("patients", "workers")),
    ],
)
def test_the_people_of_a_body_towards_whom_it_was_are_one_group(text: str, groups: tuple[str, ...]) -> None:
    assert read_group(text) == groups
