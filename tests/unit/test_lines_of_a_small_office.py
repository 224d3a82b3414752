"""What the lines above a table say in a small office: 黎明村村委会 | 文书：向某, 填报：医务科 韩某, a guards' team by its
title; and rows that say the same of another class."""

from __future__ import annotations

import pytest

from etl.meaning.unit_kind import looks_like_unit

from .small_sheets import codes, figures, read, read_book, roles

HEADS = ["哪个组", "跑了几户", "发了几张单子", "到场人头数"]
ROWS = [["一组", 48, 120, 34], ["二组", 34, 90, 51], ["一共", 82, 210, 85]]
FIGURES = [
    ("B4", "households", 48),
    ("C4", "leaflets", 120),
    ("D4", "people_reached", 34),
    ("B5", "households", 34),
    ("C5", "leaflets", 90),
    ("D5", "people_reached", 51),
]


@pytest.mark.parametrize("who", ["文书：向某", "会计：李明", "村主任：王某某", "记录人：张三", "整理：赵某"])
def test_who_keeps_the_paper_beside_who_reports_heads_no_column(who: str) -> None:
    line = ["云阳县凤鸣镇黎明村村民委员会", None, None, who]
    sheet = read([["黎明村各组2024年9月反诈情况"], line, HEADS, *ROWS], "黎明村反诈.xlsx")
    assert figures(sheet) == FIGURES
    assert not codes(sheet)
    assert roles(sheet, "A2", "D2", "A3") == ["meta", "meta", "header"]
    assert {fact.unit for fact in sheet.facts} == {"云阳县凤鸣镇黎明村村民委员会"}
    assert {fact.district for fact in sheet.facts} == {"重庆市/云阳县/凤鸣镇"}


def test_another_body_in_a_line_of_its_own_takes_nothing_from_the_title() -> None:
    line = ["云阳县公安局凤鸣派出所", None, None, "民警：向某"]
    sheet = read([["云阳县凤鸣镇黎明村2024年9月反诈情况"], line, HEADS, *ROWS], "反诈.xlsx")
    assert figures(sheet) == FIGURES
    assert {fact.unit for fact in sheet.facts} == {"云阳县凤鸣镇黎明村"}


@pytest.mark.parametrize("line", ["填报：医务科　韩某", "报送：保卫科 李明", "制表：院办公室 王某某"])
def test_an_office_and_its_clerk_leave_the_unit_to_the_title(line: str) -> None:
    rows = [["门诊部", 640, 820], ["心内科", 156, 180], ["合计", 796, 1000]]
    head = ["科室", "受教育人数（人）", "资料发放量（份）"]
    sheet = read([["平阴县人民医院2024年二季度反诈宣教统计"], head, *rows, [line]], "反诈宣教.xlsx")
    assert {fact.unit for fact in sheet.facts} == {"平阴县人民医院"}
    assert len(sheet.facts) == 4


@pytest.mark.parametrize("name", ["文昌花园小区保安队", "凤鸣镇巡逻队", "城南市场联防队", "一中校区护校队"])
def test_teams_of_a_place_report(name: str) -> None:
    assert looks_like_unit(name)


@pytest.mark.parametrize("name", ["保安队", "小区保安队", "反诈宣传队", "志愿巡逻队", "各村联防队"])
def test_teams_of_no_place_are_a_class(name: str) -> None:
    assert not looks_like_unit(name)


def test_a_team_reports_by_the_title() -> None:
    rows = [["日子", "喇叭喊了几遍", "门岗递单子（张）"], ["9月9日", 2, 33], ["9月10日", 7, 46]]
    sheet = read([["桐城市文昌花园小区保安队2024年9月反诈值班记录"], *rows], "值班.xlsx")
    assert {fact.unit for fact in sheet.facts} == {"桐城市文昌花园小区保安队"}


def _class(name: str) -> list[list[object]]:
    lines: list[list[object]] = [[f"岚皋县四季镇中心小学{name}2024年10月反诈班会"], ["事儿", "数"]]
    return [*lines, ["班会开了几回（次）", 2], ["承诺书签字人数", 40], ["家长群发了几条", 3]]


def test_classes_that_did_the_same_repeat_nothing() -> None:
    book = read_book({f"五（{at}）班": _class(f"五（{at}）班") for at in (1, 2)}, "反诈班会.xlsx")
    assert len(book.facts) == 6
    assert not codes(book)


def test_sheets_of_no_part_that_say_the_same_are_repeats() -> None:
    book = read_book({"Sheet1": _class(""), "Sheet2": _class("")}, "反诈班会.xlsx")
    assert {code for _, code in codes(book)} == {"repeated_row"}


@pytest.mark.parametrize(
    ("day", "remark"), [("拟12月初", ""), ("计划12月中旬", ""), ("11月28日", "还没办，拟开展")]
)
def test_an_activity_ahead_is_none(day: str, remark: str) -> None:
    head = ["哪天", "干了啥", "来了几个人", "备注"]
    rows = [
        ["11月4日", "防刷单主题班会", 186],
        ["11月6日", "食堂门口摆摊", 240],
        [day, "反诈知识竞赛", None, remark],
    ]
    sheet = read([["宜春学院计算机学院2024年11月反诈活动"], head, *rows], "反诈.xlsx")
    assert [fact.cell for fact in sheet.facts if fact.measure == "sessions"] == ["B3", "B4"]


def test_what_is_no_longer_to_be_done_well_is_no_plan() -> None:
    head = ["哪天", "干了啥", "来了几个人", "备注"]
    rows = [["11月4日", "防刷单主题班会", 186, "没办完，下周接着讲"], ["11月6日", "食堂门口摆摊", 240]]
    sheet = read([["宜春学院计算机学院2024年11月反诈活动"], head, *rows], "反诈.xlsx")
    assert [fact.cell for fact in sheet.facts if fact.measure == "sessions"] == ["B3", "B4"]


def test_how_many_chats_there_are_is_asked_about() -> None:
    rows = [["龙陵县镇安镇2024年5月反诈宣传情况"], ["项目", "数量"], ["微信群", "12个"], ["宣传单", "300份"]]
    reading = read(rows, "情况.xlsx")
    assert figures(reading) == [("B4", "leaflets", 300)]
    assert ("B3", "other_unit") in codes(reading)


def test_a_log_of_duty_that_tells_of_loudspeakers_alone_is_of_the_campaign() -> None:
    rows = [
        ["文昌花园小区保安队2024年9月反诈值班记录"],
        ["日期", "班次", "喇叭喊话（次）"],
        ["9月9日", "早班", 3],
        ["9月10日", "早班", 4],
    ]
    assert figures(read(rows, "记录.xlsx")) == [("C3", "broadcasts", 3), ("C4", "broadcasts", 4)]
