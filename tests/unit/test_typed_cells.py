"""Cells as people type them: numbers with blanks, lists of groups, sections with numerals, signs for nothing."""

from datetime import date

import pytest

from etl.meaning.quantity import read_quantity
from etl.normalise import normalise_bytes


def read(text):
    return normalise_bytes(text.encode(), "4月.csv", today=date(2026, 1, 1))


@pytest.mark.parametrize(
    ("text", "value", "low", "high", "qualifier"),
    [
        ("1.2 万", 12000, 12000, 12000, "exact"),
        ("近 3 千人", 3000, 2000, 3000, "at_most"),
        ("不少于四百份", 400, 400, None, "at_least"),
        ("不少于300", 300, 300, None, "at_least"),
    ],
)
def test_quantities(text, value, low, high, qualifier):
    quantity = read_quantity(text).quantity
    assert (quantity.value, quantity.low, quantity.high, quantity.qualifier) == (value, low, high, qualifier)


def test_not_a_few_is_no_number():
    assert read_quantity("不少").kind == "vague"


@pytest.mark.parametrize(
    ("cell", "group", "noted"),
    [
        ("员工、家属", "unspecified", True),
        ("学生、家长", "unspecified", True),
        ("学生", "students", False),
        ("老年人等", "elderly", False),
        ("村民、农民", "villagers", False),
        ("空巢、独居老人", "elderly_alone", False),
    ],
)
def test_a_list_of_groups_is_no_one_of_them(cell, group, noted):
    reading = read(f"龙山派出所2023年反诈宣传台账\n日期,活动名称,宣传对象,人次\n4月17日,夜校,{cell},40\n")
    assert {fact.target_group for fact in reading.facts} == {group}
    assert [(issue.code, issue.cell) for issue in reading.issues] == (
        [("several_groups", "C3")] if noted else []
    )


def test_a_section_may_have_its_numeral_in_a_cell_of_its_own():
    head = "龙山派出所2023年4月反诈宣传统计表\n序号,项目,数量\n"
    reading = read(head + "一,面向学生,\n1,讲座（场）,3\n2,宣传单（份）,\n二,面向商户,\n1,走访（户）,20\n")
    groups = [(fact.cell, fact.target_group) for fact in reading.facts]
    assert groups == [("C4", "students"), ("C7", "merchants")]
    assert reading.issues == []


def test_nothing_done_under_an_unknown_header_is_no_doubt():
    reading = read(
        "龙陵县2023年4月反诈宣传统计\n单位,讲座（场）,其他情况\n龙山派出所,3,未开展\n镇安派出所,2,-\n"
    )
    assert [issue.code for issue in reading.issues] == []
