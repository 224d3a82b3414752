"""Heads in everyday words: 来了多少人, 发了多少份, 派人（人次）, 车载屏滚动（块）, 给家长的信（份）, 保住的钱（元）."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import codes, figures, read, roles

NAME = "拜泉县2025年9月反诈宣传统计.xlsx"
TITLE = ["拜泉县2025年9月反诈宣传统计表"]


@pytest.mark.parametrize(
    ("head", "measure", "unit"),
    [
        ("来了多少人（人次）", "people_reached", "人次"),
        ("多少人来听", "people_reached", "人"),
        ("给多少老人讲了", "people_reached", "人"),
        ("发了多少份", "leaflets", "份"),
        ("今天发了多少份？", "leaflets", "份"),
        ("发了多少传单", "leaflets", ""),
        ("贴了几张", "posters", "张"),
        ("挂了几条", "banners", "条"),
        ("讲了几场", "sessions", "场"),
        ("搞了几次（次）", "sessions", "次"),
        ("开了几堂课", "sessions", "堂"),
        ("走了几户", "households", "户"),
        ("派了几个民警", "staff", "人"),
        ("出动多少人", "staff", "人"),
        ("APP装了多少人", "app_installs", "人"),
        ("喊了几遍", "broadcasts", "遍"),
        ("送了几把扇子", "gifts", "把"),
        ("送了几个", "gifts", "个"),
        ("群里发了几条", "posts", "条"),
        ("短信发了多少条", "sms", "条"),
        ("看了多少次", "views", "次"),
        ("拍了几部", "videos", "部"),
        ("签了多少份", "pledges", "份"),
        ("问了多少人", "consultations", "人"),
        ("群众问了多少人", "consultations", "人"),
        ("劝住几人", "scams_stopped", "人"),
        ("追回多少万元", "loss_prevented", "元"),
        ("保住多少钱", "loss_prevented", ""),
        ("集市摆了几次摊", "sessions", "次"),
        ("出了几台车", "vehicles", "台"),
    ],
)
def test_the_word_of_asking_gives_its_unit(head: str, measure: str, unit: str) -> None:
    meaning = read_header(head)
    assert (meaning.part, meaning.measure, meaning.unit) == ("measure", measure, unit)


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("派人（人次）", "staff"),
        ("派人", "staff"),
        ("搞了（次）", "sessions"),
        ("来听的（人次）", "people_reached"),
        ("来的人（人次）", "people_reached"),
        ("已发（份）", "leaflets"),
        ("发出去的（份）", "leaflets"),
        ("本月跑户", "households"),
        ("进（户）", "households"),
        ("车载屏滚动（块）", "screens"),
        ("门口屏幕播放（块）", "screens"),
        ("车载屏滚动（次）", "broadcasts"),
        ("给家长的信（份）", "leaflets"),
        ("写给老人的信（封）", "leaflets"),
        ("告全镇人民书（份）", "leaflets"),
        ("劝住被骗群众（起）", "scams_stopped"),
        ("见面劝住（人）", "scams_stopped"),
        ("劝下来（人）", "scams_stopped"),
        ("叫停汇款（笔）", "scams_stopped"),
        ("保住的钱（元）", "loss_prevented"),
        ("守住的养老钱（万元）", "loss_prevented"),
        ("公众号文章点看（万次）", "views"),
        ("短视频点看（次）", "views"),
        ("推文点开", "views"),
        ("文章围观（人次）", "views"),
    ],
)
def test_a_verb_and_its_unit_say_what_is_counted(head: str, measure: str) -> None:
    meaning = read_header(head)
    assert (meaning.part, meaning.measure) == ("measure", measure)


@pytest.mark.parametrize(
    "head",
    [
        "来了多少车", "来了几个领导", "上级来了几人", "发了多少钱", "开了几次会", "报名多少人", "领了多少份", "印了多少份",
        "发了多少条", "装了几人", "每场多少人", "每户发几份", "第几期", "哪几个村", "查了几家", "走了多少公里", "用了几张纸",
        "未来（人）", "收到（份）", "慰问（人次）", "播放（次）", "劝返（人）", "拦下电话（个）",
        "给群众办证（本）", "省下（元）", "追回金额（元）", "教老人装（人）",
    ],
)  # fmt: skip
def test_what_the_pair_leaves_open_names_no_measure(head: str) -> None:
    assert read_header(head).measure == ""


@pytest.mark.parametrize(
    ("head", "part", "known"),
    [
        ("抓了几人", "no_count", True),
        ("立了几案", "no_count", True),
        ("花了多少钱", "no_count", True),
        ("村里有多少户", "base", False),
        ("有几个网格", "base", False),
        ("要讲几场", "planned", False),
        ("应到多少人", "planned", False),
        ("平均多少人", "ratio", False),
        ("上周来了多少人", "earlier", False),
        ("累计发了多少份", "cumulative", False),
    ],
)
def test_what_is_no_count_of_the_campaign(head: str, part: str, known: bool) -> None:
    meaning = read_header(head)
    assert (meaning.part, meaning.other_business) == (part, known)


@pytest.mark.parametrize(
    ("head", "scale"), [("挽损几万", 10_000), ("挽回几万（元）", 10_000), ("发了多少万份", 10_000)]
)
def test_the_scale_that_is_asked_for_multiplies(head: str, scale: int) -> None:
    assert read_header(head).scale == scale


@pytest.mark.parametrize("name", ["几江派出所", "几江街道", "贵在几何", "二年级几班级"])
def test_a_name_asks_nothing(name: str) -> None:
    assert read_header(name).core == name


def test_a_table_of_questions_is_read_without_a_query() -> None:
    rows = [["村", "妇女来了多少人", "发了多少份", "贴了几张"], ["永胜村", 32, 60, 4], ["合计", 32, 60, 4]]
    sheet = read([TITLE, *rows], NAME)
    assert figures(sheet) == [("B3", "people_reached", 32), ("C3", "leaflets", 60), ("D3", "posters", 4)]
    assert not sheet.issues or all(issue.severity == "note" for issue in sheet.issues)


def test_rows_that_name_deeds_are_read_by_the_column_of_units() -> None:
    rows = [
        ["填报单位：拜泉县公安局拜泉镇派出所"],
        ["序号", "干了什么", "单位", "实际完成"],
        [1, "发传单", "份", 300],
        [2, "派人", "人次", 96],
        [3, "短视频点看", "次", 4150],
        [4, "来听", "人次", 120],
        [5, "立了几案", "件", 2],
    ]
    sheet = read([TITLE, *rows], NAME)
    assert figures(sheet) == [
        ("D4", "leaflets", 300),
        ("D5", "staff", 96),
        ("D6", "views", 4150),
        ("D7", "people_reached", 120),
    ]
    assert roles(sheet, "D8") == ["note"]


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("课前讲防骗（次）", "sessions"),
        ("晨会讲反诈几次", "sessions"),
        ("宣反诈（场）", "sessions"),
        ("报站器播反诈（次）", "broadcasts"),
        ("站台播防骗知识（遍）", "broadcasts"),
        ("讲反诈（人次）", "people_reached"),
        ("反诈承诺（份）", "pledges"),
        ("司机拦下被骗老人（起）", "scams_stopped"),
        ("店员劝住老人（人）", "scams_stopped"),
        ("讲安全（次）", ""),
        ("承诺兑现（份）", ""),
        ("会员群发防骗提醒（条）", ""),
    ],
)
def test_what_it_was_about_and_who_did_it_leave_the_deed(head: str, measure: str) -> None:
    assert read_header(head).measure == measure


@pytest.mark.parametrize(
    ("title", "head", "measure"), [("宣传手册", "份数", "leaflets"), ("海报", "张数", "posters")]
)
def test_how_many_copies_are_of_what_the_title_names(title: str, head: str, measure: str) -> None:
    rows = [
        ["序号", "单位", head, "序号", "单位", head],
        [1, "符阳街道", 860, 3, "先市镇", 410],
        [2, "凤鸣镇", 145, "", "合计", 1415],
    ]
    reading = read([[f"合江县2024年4月反诈{title}发放情况表"], *rows], "合江县.xlsx")
    assert figures(reading) == [("C3", measure, 860), ("C4", measure, 145), ("F3", measure, 410)]
    assert (roles(reading, "F4"), codes(reading)) == (["total"], [])
