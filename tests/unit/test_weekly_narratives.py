"""Weekly reports of stations: a narrative beside figures, what comes next week, rows told twice, where it was held."""

from __future__ import annotations

import pytest

from etl.prose import read_prose

from .small_sheets import codes, figures, read, roles

TITLE = ["龙陵县公安局各派出所反诈宣传周报（2023年11月6日—11月12日）"]


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        ("下周计划", "计划走进2所学校开展讲座。", "拟发放宣传单1000份。"),
        ("下月打算", "拟入户100户", "组织集中宣传1场"),
        ("计划开展", "社区讲座2场", "进企业培训"),
        ("拟开展工作", "学生班会", "老年人讲座"),
        ("下周工作计划", "学校讲座", "广场设摊"),
    ],
)
def test_what_comes_next_says_nothing_of_what_was_done(head: str, first: str, second: str) -> None:
    rows = [
        TITLE,
        ["派出所", "活动场次（场）", "工作开展情况", head],
        ["龙山派出所", 4, "在县城设点宣传，发放宣传单500余份，悬挂横幅6条。", first],
        ["龙江派出所", 2, "发放宣传册300份。", second],
    ]
    reading = read(rows, name="周报.xlsx")
    assert [(f.cell, f.measure, f.value, f.channel, f.target_group) for f in reading.facts] == [
        ("B3", "sessions", 4, "unspecified", "unspecified"),
        ("C3", "leaflets", 500, "handout", "unspecified"),
        ("C3", "banners", 6, "banner", "unspecified"),
        ("B4", "sessions", 2, "unspecified", "unspecified"),
        ("C4", "leaflets", 300, "handout", "unspecified"),
    ]
    assert roles(reading, "D3", "D4") == ["planned", "planned"]
    assert codes(reading) == []
    assert {mention.cell for mention in reading.mentions} == {"C3"}


def test_a_row_of_running_text_that_stands_twice_is_asked_about() -> None:
    told = "入户走访230户，发放宣传册230册。"
    rows = [
        TITLE,
        ["派出所", "工作情况"],
        ["龙江派出所", told],
        ["龙山派出所", told],
        ["龙江派出所", told],
        ["龙江派出所", "入户走访231户，发放宣传册230册。"],
        ["勐糯派出所", "本周未开展活动。"],
        ["勐糯派出所", "本周未开展活动。"],
    ]
    reading = read(rows, name="周报.xlsx")
    assert codes(reading) == [("A5", "repeated_row")]
    assert [(c, v) for c, m, v in figures(reading) if m == "households"] == [
        ("B3", 230),
        ("B4", 230),
        ("B5", 230),
        ("B6", 231),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "本周全所投入防汛执勤24人次，未组织反诈宣传活动。",
        "出动警力30人次开展夜间清查。",
        "投入警力40人次用于春运安保。",
        "出动民辅警12人次疏导交通。",
        "派出警力8人次参与山林防火。",
        "圆满完成论坛年会通信保障任务，投入保障人员210人次。",
        "此外，该所投入警力260余人次，对加油站等41家重点单位开展安全检查。",
    ],
)
def test_officers_sent_out_on_other_duty_are_no_staff(text: str) -> None:
    assert [(f.measure, f.quantity.value) for f in read_prose(text, 2024).figures] == []


@pytest.mark.parametrize(
    "text",
    [
        "出动警力24人次开展反诈宣传。",
        "在执勤点投入警力24人次向过往司机宣传反诈知识。",
        "投入警力24人次，对商户开展消防检查和反诈宣传。",
    ],
)
def test_officers_sent_out_for_the_campaign_are(text: str) -> None:
    assert [(f.measure, f.quantity.value) for f in read_prose(text, 2024).figures] == [("staff", 24)]


@pytest.mark.parametrize(
    ("unit", "head", "names"),
    [
        ("龙陵县公安局镇安派出所", "学校", ("镇安中学", "邦迈小学")),
        ("龙陵县公安局镇安派出所", "企业名称", ("腾龙石材公司", "镇安茶厂")),
        ("中国农业银行龙陵县支行", "学校", ("镇安中学", "邦迈小学")),
    ],
)
def test_where_a_station_or_a_bank_went(unit: str, head: str, names: tuple[str, str]) -> None:
    rows = [
        [f"{unit}2024年9月反诈宣传情况"],
        ["日期", head, "活动形式", "参加人数（人）"],
        ["9月3日", names[0], "讲座", 62],
        ["9月5日", names[1], "讲座", 48],
    ]
    reading = read(rows, name="情况.xlsx")
    assert {(f.unit, f.activity, f.measure, f.value) for f in reading.facts} == {
        (unit, names[0], "people_reached", 62),
        (unit, names[0], "sessions", 1),
        (unit, names[1], "people_reached", 48),
        (unit, names[1], "sessions", 1),
    }


def test_schools_whose_bureau_collects_report_themselves() -> None:
    rows = [
        ["龙陵县教育局2024年9月各校反诈宣传情况"],
        ["日期", "学校", "活动形式", "参加学生（人）"],
        ["9月3日", "镇安中学", "讲座", 620],
        ["9月5日", "邦迈小学", "班会", 480],
    ]
    assert {f.unit for f in read(rows, name="情况.xlsx").facts} == {"镇安中学", "邦迈小学"}
