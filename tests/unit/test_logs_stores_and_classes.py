"""Registers that hold other work beside the campaign: a duty log, a store's book, a list of classes, a table of cases."""

from __future__ import annotations

from datetime import date

from etl.meaning.header import read_header

from .small_sheets import codes, figures, read, roles

JULY = (date(2023, 7, 1), date(2023, 7, 31))
NAME = "漭水派出所勤务日志2023年9月.xlsx"  # which speaks of no campaign, as the title does not
LOG = ["昌宁县公安局漭水派出所勤务日志（2023年9月）"]
HEAD = [
    "日期",
    "带班领导",
    "接处警（起）",
    "调解纠纷（起）",
    "反诈宣传去处",
    "怎么宣传的",
    "发单子（张）",
    "帮装反诈中心APP（部）",
]
DAYS = [
    ["9月4日", "李所", 2, 0, "漭水街（赶集）", "摆摊设点", 450, 26],
    ["9月6日", "王教", 5, 2, None, None, None, None],
    ["9月7日", "张副所", 4, 3, "沿江村二组", "入户", 62, 19],
    ["9月9日", "王教", 6, 1, "—", "—", "—", "—"],
]  # fmt: skip


def test_a_day_of_a_duty_log_on_which_nobody_went_out_is_no_session() -> None:
    reading = read([LOG, HEAD, *DAYS], NAME)
    told = reading.facts
    assert [(f.cell, f.value) for f in told if f.measure == "sessions"] == [("E3", 1), ("E5", 1)]


def test_what_a_duty_log_gives_out_is_no_theme_beside_the_app() -> None:
    told = read([LOG, HEAD, *DAYS], NAME).facts
    assert [(f.cell, f.value) for f in told if f.measure == "leaflets"] == [("G3", 450), ("G5", 62)]


def test_a_row_of_units_with_cases_gives_no_first_day() -> None:
    rows = [
        ["万寿桥街道2023年7月份社区反诈工作一览"],
        ["社区", "宣传页", "本月发案"],
        ["", "份", "起"],
        ["隆康路社区", 650, 2],
        ["杨岔路社区", 820, 0],
    ]
    reading = read(rows)
    spans = {(f.cell, f.period_start, f.period_end) for f in reading.facts}
    assert spans == {("B4", *JULY), ("B5", *JULY)}
    assert codes(reading) == []


def test_the_number_of_a_class_counts_no_meetings() -> None:
    rows = [
        ["南丰县第二中学2023年10月反诈主题班会登记"],
        ["年级", "班", "班会日期", "班会题目", "实到学生"],
        ["七年级", "1班", "2023-10-09", "别让“免费皮肤”骗了你", 51],
        ["八年级", "2班", "2023-10-10", "陌生链接不要点", 50],
    ]
    told = read(rows).facts
    assert sorted((f.measure, f.value) for f in told) == [
        ("people_reached", 50),
        ("people_reached", 51),
        ("sessions", 1),
        ("sessions", 1),
    ]


def test_numbers_below_a_class_that_count_up_name_it_and_others_count() -> None:
    title = ["南丰县第二中学2023年10月反诈主题班会统计"]
    head = ["年级", "班", "参加学生（人次）"]
    named = read([title, head, ["七年级", 1, 40], ["七年级", 2, 41], ["八年级", 1, 39]])
    counted = read([title, head, ["七年级", 6, 240], ["八年级", 5, 230], ["九年级", 4, 190]])
    assert figures(named) == [
        (f"C{row}", "people_reached", value) for row, value in ((3, 40), (4, 41), (5, 39))
    ]
    assert [one for one in figures(counted) if one[1] == "sessions"] == [
        ("B3", "sessions", 6),
        ("B4", "sessions", 5),
        ("B5", "sessions", 4),
    ]


def test_a_store_s_book_under_two_heads_holds_no_sessions_and_asks_nothing() -> None:
    rows = [
        ["乐陵市司法局花园司法所反诈宣传用品收发登记簿（2023年4月）"],
        [
            "日期",
            "品名",
            "计量",
            "库房账",
            "库房账",
            "已发给群众",
            "已发给群众",
            "库房结余",
            "采购单价（元）",
        ],
        ["日期", "品名", "计量", "上次结余", "本次进货", "数量", "发放地点", "库房结余", "采购单价（元）"],
        ["4月3日", "反诈折页", "份", 1200, 0, 350, "花园大集", 850, 0.35],
        ["4月8日", "反诈折页", "份", 850, 1000, 420, "西段村", 1430, 0.35],
    ]
    reading = read(rows, merged=("D2:E2", "F2:G2", *(f"{one}2:{one}3" for one in "ABCHI")))
    assert [(f.cell, f.measure, f.value) for f in reading.facts] == [
        ("F4", "leaflets", 350),
        ("F5", "leaflets", 420),
    ]
    assert [code for _, code in codes(reading) if code != "other_business"] == []
    assert roles(reading, "D4", "E4", "H4") == ["base"] * 3


def test_money_accounts_and_pictures_on_file_are_known_to_be_no_campaign() -> None:
    heads = (
        "印刷费（元）",
        "电汇手续费（元）",
        "新开账户（户）",
        "存档照片（张）",
        "预警线索核查（条）",
        "采购单价（元）",
    )
    assert [head for head in heads if not read_header(head).other_business] == []
    assert not read_header("免费发放宣传单（份）").other_business
