"""Sheets of people who are no clerks: 哪天, 讲给谁听, 来听的司机, 装了几个, 改天, 一把, 拢总 (contract 2, 4.1, 4.5, 4.9)."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from etl.schema import Supplied

from .small_sheets import codes, figures, read, roles

TITLE = ["高县庆符镇文江社区2023年10月反诈小本本"]
SUPPLIED = Supplied(unit="文江社区", period="2023-10")


@pytest.mark.parametrize(
    ("head", "part", "dimension"),
    [
        ("哪天", "dimension", "date"), ("啥时候", "dimension", "date"), ("几号去的", "dimension", "date"),
        ("讲给谁听", "dimension", "group"), ("跟谁讲的", "dimension", "group"), ("讲的啥", "dimension", "activity"),
        ("摊子摆在哪", "dimension", "venue"), ("哪几幢", "dimension", "venue"), ("哪个组", "dimension", "subunit"),
        ("谁去的", "note", ""), ("谁签收", "note", ""), ("哪个管事", "note", ""), ("负责的妈妈", "note", ""),
        ("咋样", "note", ""),
    ],
)  # fmt: skip
def test_heads_in_everyday_words(head: str, part: str, dimension: str) -> None:
    meaning = read_header(head)
    assert (meaning.part, meaning.dimension) == (part, dimension)


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("装了几个", "app_installs"), ("店员装了几个", "app_installs"), ("伪装了几个", ""), ("教老人装（人）", ""),
        ("讲给多少乘客听", "people_reached"), ("来听的司机", "people_reached"), ("围上来听的", "people_reached"),
        ("跟谁讲的（有多少人听）", "people_reached"), ("给人保住的钱（元）", "loss_prevented"),
    ],
)  # fmt: skip
def test_counts_in_everyday_words(head: str, measure: str) -> None:
    assert read_header(head).measure == measure


def test_a_notebook() -> None:
    reading = read(
        [
            TITLE,
            ["哪天", "在哪儿", "讲给谁听", "来了多少人", "发了几张", "装了几个", "谁去的"],
            ["10.8", "小区北门", "买菜的居民", "30+", 45, 8, "曾会计"],
            ["10.11", "老年活动室", "老年人", "四十来个", "一把", 12, "方老师"],
            ["10.20", "文化广场", "跳舞的居民", "没去", None, None, "曾会计"],
            ["拢总", None, None, None, 45, 20, None],
        ],
        supplied=SUPPLIED,
    )
    assert sorted(figures(reading)) == [
        ("B3", "sessions", 1), ("B4", "sessions", 1), ("D3", "people_reached", 30), ("D4", "people_reached", 40),
        ("E3", "leaflets", 45), ("F3", "app_installs", 8), ("F4", "app_installs", 12),
    ]  # fmt: skip
    days = {(fact.cell[1], str(fact.period_start)) for fact in reading.facts}
    assert days == {("3", "2023-10-08"), ("4", "2023-10-11")}
    assert {fact.target_group for fact in reading.facts} == {"residents", "elderly"}  # and no finance_staff
    assert codes(reading) == [("E4", "other_unit")]
    assert roles(reading, "D5", "E6") == ["planned", "total"]


def test_a_diary_of_the_campaign_may_be_called_so_and_one_of_its_money_not() -> None:
    rows = [["日期", "地点", "听众（人次）", "宣传单（份）"], ["9月4日", "大学城", 260, 350]]
    diary = read([["夏官营派出所2023年9月防骗宣传流水账"], *rows], supplied=SUPPLIED)
    assert sorted(fact.value for fact in diary.facts) == [1, 260, 350]
    money = read([["夏官营派出所2023年9月防骗宣传经费流水账"], *rows], supplied=SUPPLIED)
    assert money.facts == []


def test_what_was_bought_and_what_is_still_planned_is_no_session() -> None:
    reading = read(
        [
            ["茶铺村2023年3月反诈宣传台账"],
            ["日期", "活动内容", "地点", "人数", "备注"],
            ["3月2日", "反诈宣讲", "村口", 20, None],
            ["3月31日", "买纸笔胶水", "镇上", None, None],
            ["3月30日", "反诈情景剧展演", "祠堂", 300, "计划开展"],
        ],
        supplied=Supplied(unit="茶铺村", period="2023-03"),
    )
    assert sorted(figures(reading)) == [("B3", "sessions", 1), ("D3", "people_reached", 20)]


def test_victims_by_group_and_parts_of_a_quiz_ask_nothing() -> None:
    victims = read(
        [
            ["榆中县2023年上半年电信网络诈骗案件分类统计表"],
            ["诈骗类型", "受害人（人）", None],
            [None, "老年人", "学生"],
            ["刷单返利", 3, 14],
            ["冒充客服", 8, 6],
        ],
        merged=["A2:A3", "B2:C2"],
    )
    quiz = read(
        [
            ["反诈知识测试成绩"],
            ["姓名", "选择题", "判断题", "总分"],
            ["金某", 56, 38, 94],
            ["岳某", 48, 32, 80],
        ]
    )
    for reading in (victims, quiz):
        assert (reading.facts, codes(reading)) == ([], [])


def test_of_which_beside_a_group_whose_caption_says_what_is_counted() -> None:
    reading = read(
        [
            ["西夏区分局2023年第三季度反诈宣传交叉统计表"],
            ["表一：各类对象受众人次（单位：人次）"],
            ["宣传方式", "学生", "其中：大学生", "商户", "小计"],
            ["知识讲座", 745, 612, 226, 971],
            ["设摊宣传", 712, 81, 369, 1081],
            [],
            ["表二：各类对象宣传资料发放份数（单位：份）"],
            ["宣传方式", "学生", "其中：大学生", "商户", "小计"],
            ["知识讲座", 247, 74, 120, 367],
        ],
        supplied=Supplied(unit="西夏区分局", period="2023-Q3"),
        merged=["A1:E1", "A2:E2", "A7:E7"],
    )
    found = [(fact.cell, fact.target_group, fact.value) for fact in reading.facts if fact.cell[0] in "BC"]
    assert found == [
        ("B4", "students", 133), ("C4", "university_students", 612),
        ("B5", "students", 631), ("C5", "university_students", 81),
        ("B9", "students", 173), ("C9", "university_students", 74),
    ]  # fmt: skip
    assert codes(reading) == []


def test_a_section_of_schools_says_which_they_are_and_one_over_stations_for_whom() -> None:
    def groups(*units: str) -> set[str]:
        reading = read(
            [
                ["贺兰县2023年5月反诈宣传统计表"],
                ["序号", "单位", "宣传资料（份）", "受众（人次）"],
                ["一、学校"],
                *([number, unit, 100, 90] for number, unit in enumerate(units, 1)),
            ],
            supplied=Supplied(period="2023-05"),
        )
        return {fact.target_group for fact in reading.facts}

    assert groups("贺兰县第一中学", "贺兰县第一幼儿园") == {"unspecified"}
    assert groups("习岗派出所", "洪广派出所") == {"students"}


def test_what_is_supplied_overrides_no_place_of_the_file() -> None:
    rows = [["南漳农商银行2023年7月反诈宣传统计表"], ["支行", "发放折页（份）"], ["武安支行", 940]]
    other = Supplied(unit="德清县公安局洛舍派出所", period="2022-01")
    (fact,) = read(rows, "南漳农商银行7月.xlsx", other).facts
    assert (fact.district, str(fact.period_start)) == ("湖北省/襄阳市/南漳县/武安镇", "2023-07-01")
    (alone,) = read([["反诈宣传统计表"], ["指标", "数量"], ["发放折页（份）", 940]], "表.xlsx", other).facts
    assert alone.district == "浙江省/湖州市/德清县/洛舍镇"
