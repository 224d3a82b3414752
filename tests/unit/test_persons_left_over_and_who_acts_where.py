"""Persons of whom no rule knows what was done with them, days of the week, stories of several counties (contract 4.1,
4.12, 4.16)."""

from __future__ import annotations

import io
from datetime import date

import docx
import pytest

from etl.normalise import normalise_bytes

from .small_sheets import codes, figures, read, roles
from .told_reports import HEAD, asked_below, read_report, values_below


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("门卫和食堂阿姨9人送到各家。", ["prose_unclear"]),
        ("全镇现有居民2860户、7900人。", []),
        ("全行9个网点、512名员工都参与其中。", []),
        ("门诊全月接待患者1200人次。", []),
        ("抓获犯罪嫌疑人41名。", []),
    ],
)
def test_persons_left_over_are_asked_about_unless_the_words_say_who_they_are(line, asked):
    assert values_below(line) == []
    assert asked_below(line) == asked


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("客服管家、秩序员、保洁员一共16人上阵，走访业主412户。", [("staff", 16), ("households", 412)]),
        ("县局共出动执法人员612人次，上门宣传商户3160户。", [("staff", 612), ("households", 3160)]),
        ("巾帼志愿者走村串户，到访家庭8900余户。", [("households", 8900)]),
        ("向65名老年人讲解“免费领鸡蛋”“专家义诊”背后的套路。", [("people_reached", 65)]),
        (
            "七年级620名学生、八年级574名学生分别到场听讲。",
            [("people_reached", 620), ("people_reached", 574)],
        ),
        ("我组织召开了1次“守好压岁钱，不当小糊涂”主题班会。", [("sessions", 1)]),
        ("新街中学请我们去上反诈课，七个班集中在操场，来听课的学生380人。", [("people_reached", 380)]),
        ("请社区民警老周来给大伙儿讲“百万保障”这些新花样，来听的老人有80多位。", [("people_reached", 80)]),
        ("各派出所开展宣传不得少于8场次，发放宣传资料不少于2000份，并于6月28日前报送。", []),
    ],
)
def test_what_counts_of_a_sentence(line, expected):
    assert values_below(line) == expected


def days_told(*lines: str) -> list[tuple[float, date, date]]:
    return [(one.value, one.period_start, one.period_end) for one in read_report(lines).facts]


def test_a_day_of_the_week_before_is_counted_from_the_day_of_writing():
    told = days_told(
        "江东街道工作动态",
        "义乌市江东街道办事处编　　　　2024年5月14日",
        "江东街道织密反诈防护网",
        "进市场，讲给商户听。上周五，宣传小分队逐家走访商铺286家。",
        "本周一，在广场发放折页300份。",
    )
    assert told == [(286, date(2024, 5, 10), date(2024, 5, 10)), (300, date(2024, 5, 13), date(2024, 5, 13))]


def test_a_month_that_paints_the_scene_is_not_the_time_of_the_story():
    told = days_told(
        "沂源县人民医院开展防范电信网络诈骗宣传活动",
        "来源：保卫科　　日期：2024-03-14",
        "三月的门诊大厅人来人往。3月13日上午，沂源县人民医院在门诊一楼设置咨询台，摆摊宣传反诈知识。",
        "工作人员向候诊患者发放宣传单页650余张。",
    )
    assert told == [(650, date(2024, 3, 13), date(2024, 3, 13))]


def test_what_was_saved_is_of_the_time_of_the_cases_told_before():
    told = days_told(HEAD, "今年1至4月，警情比去年同期减少6起，涉案金额下降42.3%；警校联动成功劝阻诈骗2起。")
    assert told == [(2, date(2023, 1, 1), date(2023, 4, 30))]


def test_a_story_that_goes_from_county_to_county_is_of_whoever_acts():
    reading = read_report(
        [
            "织密“防骗网” 守住“钱袋子”",
            "——遵义多地开展反诈宣传见闻",
            "贵州日报　2023年6月19日　记者 冉某",
            "6月12日晚，湄潭县茶乡广场灯火通明。湄潭县公安局把反诈小品搬上舞台，民警发放宣传册1100余册。",
            "在余庆县，田间地头成了课堂。6月以来，余庆县公安局白泥派出所组织宣讲队开展田坝宣讲26场。",
            "6月15日，正安县瑞濠街道办事处在安置点办起反诈集市，摆放展板20块。",
        ],
        "织密防骗网.txt",
    )
    assert [(fact.unit, fact.value) for fact in reading.facts] == [
        ("湄潭县公安局", 1100),
        ("余庆县公安局白泥派出所", 26),
        ("正安县瑞濠街道办事处", 20),
    ]


def test_two_offices_of_a_college_wrote_for_the_college():
    reading = read_report(
        [
            "我校开展“全民反诈在行动”宣传月活动",
            "发布时间：2024年6月20日    供稿：六安应用工程学院保卫处、学工处    点击数：436",
            "5月20日下午，三里桥派出所民警王某作专题讲座，420名学生代表到场聆听。",
        ],
        "宣传月.txt",
    )
    assert [(fact.unit, fact.value) for fact in reading.facts] == [("六安应用工程学院", 420)]


def document(paragraphs: list[str], rows: list[list[str]]) -> bytes:
    made = docx.Document()
    for text in paragraphs:
        made.add_paragraph(text)
    table = made.add_table(0, len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


def test_prose_repeats_a_total_though_it_is_wrong_and_a_sum_said_roughly():
    opening = [
        "绿园区春城街道办事处反诈宣传汇报",
        "2023年4月至5月，街道共开展活动24场，受众8000人次，分月情况如下：",
    ]
    rows = [
        ["月份", "活动场次（场）", "受众（人次）"],
        ["4月", "10", "3100"],
        ["5月", "14", "4600"],
        ["合计", "24", "8000"],
    ]
    reading = normalise_bytes(document(opening, rows), "汇报.docx", today=date(2024, 1, 1))
    assert [(one.cell, one.value) for one in reading.facts] == [
        ("T1!B2", 10), ("T1!C2", 3100), ("T1!B3", 14), ("T1!C3", 4600),
    ]  # fmt: skip
    opening = ["绿园区春城街道2023年5月反诈宣传汇报", "开展活动11场，到会640余人次，发放宣传单1350份。"]
    rows = [
        ["项目", "单位", "数量"],
        ["活动", "场", "11"],
        ["受众", "人次", "645"],
        ["发放宣传单", "份", "1350"],
    ]
    reading = normalise_bytes(document(opening, rows), "汇报.docx", today=date(2024, 1, 1))
    assert [(one.cell, one.value) for one in reading.facts] == [
        ("T1!C2", 11),
        ("T1!C3", 645),
        ("T1!C4", 1350),
    ]


ASKED = [
    ["校园反诈宣传工作情况反馈表"],
    ["序号", "问题", "填写内容"],
    [1, "学校全称", "隆回县六都寨镇中心小学"],
    [2, "反馈的是哪一段时间", "2024年3月"],
    [3, "开了几节反诈主题班会", "28节"],
    [4, "发给家长的反诈告知书（份）", "１２８０"],
    [5, "校门口张贴的反诈海报（张）", "三十二"],
    [6, "教职工反诈培训开展情况", "2场，共87人参加"],
    [7, "下个月打算办几场反诈讲座", "3场"],
    [8, "有没有师生被骗，金额多少", "1名教师被骗2600元"],
]


def test_answers_in_words_count_for_questions_that_ask_for_them_in_their_midst():
    reading = read(ASKED, "反馈表.xlsx")
    assert figures(reading) == [
        ("C5", "sessions", 28), ("C6", "leaflets", 1280), ("C7", "posters", 32), ("C8", "sessions", 2),
        ("C8", "people_reached", 87),
    ]  # fmt: skip
    assert roles(reading, "C3", "C4", "C9", "C10") == ["meta", "meta", "planned", "note"]


LEDGER = [
    ["定边县公安局砖井派出所2024年10月反诈宣传每日登记"],
    ["日期", "当日工作", "到场（人次）", "情况记录"],
    ["10月5日", "老年人防骗讲堂", 38, None],
    ["10月8日", "学生反诈第一课", 265, "与镇妇联联合办"],
    ["10月11日", "集市反诈宣传", 60, "因暴雨取消，未开展"],
    ["10月14日", "务工人员反诈夜校", 57, None],
]


def test_deeds_named_under_the_days_work_are_activities_and_remarks_may_call_them_off():
    reading = read(LEDGER, "登记.xlsx")
    assert sorted(figures(reading)) == [
        ("B3", "sessions", 1), ("B4", "sessions", 1), ("B6", "sessions", 1),
        ("C3", "people_reached", 38), ("C4", "people_reached", 265), ("C6", "people_reached", 57),
    ]  # fmt: skip
    groups = [fact.target_group for fact in reading.facts if fact.measure == "sessions"]
    assert groups == ["elderly", "students", "migrant_workers"]
    assert codes(reading) == []
