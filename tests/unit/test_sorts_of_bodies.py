"""乡镇学校 over the names of schools says which they are (contract 4.17), and 学校公众号 whose account it is."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from etl.meaning.lexicon import read_group
from etl.meaning.sorts_of_bodies import names_sort_of_bodies

from .small_sheets import read

TITLE = ["尉氏县各学校反诈宣传情况汇总表（2023年12月）"]
SCHOOLS = [["洧川镇第一初级中学", 1, 900], ["大营镇中心小学", 2, 700]]


@pytest.mark.parametrize(
    "text",
    [
        "乡镇学校",
        "城区中小学",
        "农村学校",
        "民办幼儿园",
        "公办高校",
        "县直机关",
        "规上企业",
        "国有企业",
        "各学校",
        "乡镇医院",
        "其他学校(3所)",
    ],
)
def test_which_bodies_they_are(text: str) -> None:
    assert names_sort_of_bodies(text)


@pytest.mark.parametrize(
    "text",
    ["学校", "企业", "幼儿园", "高校", "农村", "农村学生", "进学校", "校园宣传", "民办学校学生", "乡镇"],
)
def test_whom_or_where_is_no_sort_of_bodies(text: str) -> None:
    assert not names_sort_of_bodies(text)


@pytest.mark.parametrize("line", ["乡镇学校", "一、乡镇学校", "（二）民办学校：", "农村学校", "县直学校"])
def test_a_line_over_the_names_of_schools_says_nothing_of_whom(line: str) -> None:
    rows = [["学校名称", "专题讲座（场）", "宣传手册（册）"], [line], *SCHOOLS]
    reading = read([TITLE, ["填报单位：尉氏县教育体育局"], *rows])
    assert [fact.target_group for fact in reading.facts] == ["unspecified"] * 4


@pytest.mark.parametrize("head", ["类别", "学校类别", "类型", "学段"])
def test_a_column_of_sorts_says_nothing_of_whom(head: str) -> None:
    rows = [[head, "学校名称", "专题讲座（场）", "宣传手册（册）"], *(["乡镇学校", *row] for row in SCHOOLS)]
    reading = read([TITLE, ["填报单位：尉氏县教育体育局"], *rows])
    assert [fact.target_group for fact in reading.facts] == ["unspecified"] * 4


@pytest.mark.parametrize(
    ("head", "line", "group"),
    [
        ("学校名称", "面向学生", "students"),
        ("学校名称", "校园宣传", "students"),
        ("宣传项目", "乡镇学校", "students"),
    ],
)
def test_a_line_that_says_for_whom_does(head: str, line: str, group: str) -> None:
    body = SCHOOLS if head == "学校名称" else [["宣传手册（册）", 1, 900], ["悬挂横幅（条）", 2, 700]]
    heads = ["讲座（场）", "手册（册）"] if head == "学校名称" else ["11月", "12月"]
    reading = read([TITLE, ["填报单位：尉氏县教育体育局"], [head, *heads], [line], *body])
    assert {fact.target_group for fact in reading.facts} == {group}


def test_whom_a_column_asks_for_it_tells() -> None:
    rows = [
        ["学校名称", "宣传对象", "讲座（场）"],
        ["洧川镇第一初级中学", "中小学校", 1],
        ["大营镇中心小学", "学校", 2],
    ]
    reading = read([TITLE, ["填报单位：尉氏县教育体育局"], *rows])
    assert [fact.target_group for fact in reading.facts] == ["students", "students"]


@pytest.mark.parametrize(
    "head",
    [
        "学校公众号推送（条）",
        "校园微信公众号推文（篇）",
        "医院官网发布（条）",
        "企业视频号发布（条）",
        "高校官方微信公众号（条）",
        "学校抖音号（条）",
    ],
)
def test_whose_account_it_is_says_nothing_of_whom(head: str) -> None:
    assert (read_header(head).measure, read_header(head).groups) == ("posts", ())


@pytest.mark.parametrize(
    ("words", "group"),
    [
        ("学校讲座", "students"),
        ("学校LED屏", "students"),
        ("家长微信群", "parents"),
        ("学生公众号", "students"),
        ("学校、公众号", "students"),
    ],
)
def test_who_is_there_or_reads_it_is_told(words: str, group: str) -> None:
    assert read_group(words) == (group,)
