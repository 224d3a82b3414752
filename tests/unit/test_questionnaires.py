"""Questionnaires: a question names what is counted, its answer is the figure (contract 2, 4.8, 4.16)."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import codes, figures, read, roles

TITLE = ["医疗卫生单位反诈宣传工作自查问卷（2024年第三季度）"]
ASKED = [
    TITLE,
    ["题号", "问题", "答复"],
    [1, "贵单位名称", "曹县人民医院"],
    [2, "填报的时间范围", "2024年7月1日至9月30日"],
    [3, "本季度举办反诈讲座多少场？", "6场"],
    [4, "电子屏是否播放反诈标语？如有，共几块？", "有，3块"],
    [5, "是否建立了反诈宣传工作群？", "是"],
    [6, "本单位现有在职职工总数？", "1180人"],
    [7, "本季度有无职工被骗？", "1人，被骗3800元，已报案"],
    [8, "四季度计划开展反诈讲座多少场？", "4场"],
    [9, "院内张贴反诈海报多少张？", "若干"],
    [10, "工作中有哪些困难？", "门诊人员流动大，希望多配发一些。"],
]


def test_answers_are_the_figures_of_their_questions():
    reading = read(ASKED, "自查问卷.xlsx")
    assert figures(reading) == [("C5", "sessions", 6), ("C6", "screens", 3)]
    said = {(fact.unit, str(fact.period_start), str(fact.period_end)) for fact in reading.facts}
    assert said == {("曹县人民医院", "2024-07-01", "2024-09-30")}
    assert roles(reading, "C8", "C10", "C12", "C7") == ["base", "planned", "note", "note"]
    assert codes(reading) == [("C11", "no_figure")]


def test_questions_and_answers_headed_by_one_character_each():
    asked = [
        ["医疗机构反诈宣传情况问卷"],
        ["序号", "问", "答"],
        [1, "您单位的全称是什么？", "婺源县中医院"],
        [2, "填的是哪个月的情况？", "2024年11月"],
        [3, "本月一共发了多少份反诈宣传单？", "600份"],
        [4, "组织本院职工反诈培训几场？多少人次参加？", "2场，118人次"],
        [5, "有没有建反诈宣传微信群？", "没有"],
        [6, "发出去多少把反诈扇子？", "若干"],
        [7, "本院在职职工一共多少人？", "412人"],
        [8, "下个月打算再搞几场活动？", "3场"],
    ]
    reading = read(asked, "问卷.xlsx")
    assert figures(reading) == [("C5", "leaflets", 600), ("C6", "sessions", 2), ("C6", "people_reached", 118)]
    said = {(fact.unit, str(fact.period_start), str(fact.period_end)) for fact in reading.facts}
    assert said == {("婺源县中医院", "2024-11-01", "2024-11-30")}
    assert roles(reading, "C7", "C9", "C10") == ["note", "base", "planned"]
    assert codes(reading) == [("C8", "no_figure")]


def test_a_survey_of_opinions_is_no_campaign():
    reading = read(
        [
            ["反诈宣传知晓率问卷调查统计"],
            ["题号", "问题", "答复"],
            [1, "您知道96110吗？", "知道386人"],
            [2, "您认为哪种宣传方式最有效？", "入户"],
        ]
    )
    assert figures(reading) == []


@pytest.mark.parametrize(
    ("question", "measure", "unit"),
    [
        ("电子屏是否播放反诈标语？如有，共几块？", "screens", "块"),
        ("参加讲座、培训的职工（含劳务派遣、外包人员）共多少人次？", "people_reached", "人次"),
        ("发放反诈手册、折页等宣传资料多少份？", "leaflets", "份"),
    ],
)
def test_a_question_asks_for_what_a_head_names(question, measure, unit):
    asked = read_header(question)
    assert (asked.measure, asked.unit) == (measure, unit)


def test_how_many_there_are_is_a_base_when_it_is_asked():
    assert read_header("本企业职工总人数是多少？").base
    assert read_header("1.家属院共有多少住户？").population == "count"
    assert read_header("社区有多少户居民？").population == "count"
    assert read_header("入户走访多少户居民？").population == ""


FORM = [["2024年第三季度反诈宣传工作调查问卷"], ["填写单位", "怀来县沙城镇北营社区"]]


@pytest.mark.parametrize("heads", [[], [["问题", "回答"]]])
def test_questions_beside_their_answers_in_two_columns(heads):
    asked = [
        ["1.家属院共有多少住户？", "186户"],
        ["2.三季度组织反诈宣传活动几次？", "3次"],
        ["3.参加的人一共有多少（人次）？", "一百二十人左右"],
        ["4.上门入户宣传多少户？", "近160户"],
        ["5.张贴海报多少张？", 12],
        ["6.下一步打算办几场活动？", "四季度准备办2场讲座"],
    ]
    reading = read([*FORM, *heads, *asked], "问卷.xlsx")
    first = 3 + len(heads)
    assert figures(reading) == [
        (f"B{first + 1}", "sessions", 3),
        (f"B{first + 2}", "people_reached", 120),
        (f"B{first + 3}", "households", 160),
        (f"B{first + 4}", "posters", 12),
    ]
    assert roles(reading, f"B{first}", f"B{first + 5}") == ["base", "planned"]


@pytest.mark.parametrize(("whose", "count"), [("您", 0), ("您单位", 2), ("您行", 2), ("你们", 2)])
def test_a_form_that_asks_persons_counts_nothing(whose, count):
    asked = [[f"1.{whose}参加过几次反诈讲座？", "2次"], [f"2.{whose}发放反诈宣传单多少份？", "3份"]]
    assert len(figures(read([*FORM, *asked], "问卷.xlsx"))) == count


def test_answers_in_words_are_read_by_what_their_question_asks():
    asked = [
        ["幼儿园反诈宣传情况问卷（园所自填）"],
        ["园所名称：横州市校椅镇中心幼儿园", "填写月份：2024年4月"],
        ["问题", "回答"],
        ["1、本月搞了几次反诈宣传？", "3次，4月3日、4月12日、4月19日"],
        ["2、发了哪些东西，各多少？", "宣传单200份/海报10张/小扇子60把"],
        ["3、班级微信群转发多少条？", "7个班群，每群6条，共42条"],
        ["4、多少家长听了？", "家长会146人，放学门口一百多人"],
        ["5、小朋友怎么教育的？多少人？", "大班63人上了“不乱点手机”小课堂"],
        ["6、教职工装反诈APP情况", "全园22人，已装22人"],
        ["7、下个月有什么打算？", "5月请派出所来讲1场，发告家长书300份"],
        ["8、本月有没有家长被骗？", "有1人，网上兼职被骗2300元，已报警"],
    ]
    reading = read(asked, "问卷.xlsx")
    assert figures(reading) == [
        ("B4", "sessions", 3),
        ("B5", "leaflets", 200),
        ("B5", "posters", 10),
        ("B5", "gifts", 60),
        ("B6", "posts", 42),
        ("B7", "people_reached", 146),
        ("B7", "people_reached", 100),
        ("B8", "people_reached", 63),
        ("B9", "app_installs", 22),
    ]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("多少家长听了？", "家长会80人，其中爸爸20人", [80]),  # a part of the first is counted once
        ("多少家长听了？", "应到90人，实到80人", [80]),
        ("转发多少条？", "每周2条，其他没发", []),
        ("职工装反诈APP多少人？", "全厂120人，已下载九十多人", [90]),
    ],
)
def test_what_an_answer_tells_beside_its_count_is_not_added(question, answer, told):
    asked = [[f"1.{question}", answer], ["2.张贴反诈海报多少张？", "5张"], ["3.组织反诈讲座几场？", "2场"]]
    reading = read([*FORM, ["问题", "回答"], *asked], "问卷.xlsx")
    values = [value for cell, _, value in figures(reading) if cell == "B4"]
    assert sum(values) == sum(told)
    assert told or ("B4", "no_figure") in codes(reading)
