"""Cards of a week, a sheet each: days across, items down, ticks and words among the figures, and a sheet that repeats
them (contract 1, 4.1, 4.10, 4.16)."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import codes, figures, read, read_book, roles

DAYS = ["项目", "周一\n10月9日", "周二\n10月10日", "周三\n10月11日", "一周合计"]
ITEMS = [
    ["厅堂发折页", "20份", "15份", "18份", "53份"],
    ["柜面提醒客户", "31人", 28, 35, "94人"],
    ["LED滚屏", "√", "×", "√", "2天"],
    ["外拓", None, "文峰农贸市场1场，60人，折页45份", "下雨取消", "1场"],
]
CARD = [["陇西农商银行文峰支行反诈一周卡"], ["2023年10月9日—10月15日"], DAYS, *ITEMS]
NEXT = [
    ["陇西农商银行文峰支行反诈一周卡"],
    ["2023年10月16日—10月22日"],
    ["项目", "10月16日", "10月17日", "10月18日", "一周合计"],
    ["厅堂发折页", 25, 20, 16, 61],
    ["柜面提醒客户", 29, 33, 27, 89],
]
BOTH = [
    ["文峰支行反诈10月9日—22日两周汇总"],
    ["项目", "9-15日", "16-22日", "合计"],
    ["厅堂发折页", 53, 61, 114],
    ["柜面提醒客户", 94, 89, 183],
]


def test_a_tick_below_a_day_is_a_mention_and_a_cross_beside_it_none() -> None:
    reading = read(CARD, "周卡.xlsx")
    assert [(m.cell, m.channel, m.raw, str(m.period_start)) for m in reading.mentions] == [
        ("B6", "screen", "LED滚屏", "2023-10-09"),
        ("D6", "screen", "LED滚屏", "2023-10-11"),
    ]
    assert roles(reading, "B6", "C6", "D6", "E6") == ["note", "note", "note", "total"]
    assert codes(reading) == []


def test_whom_the_counter_told_and_what_an_outing_counts_are_of_their_days() -> None:
    reading = read(CARD, "周卡.xlsx")
    assert [one for one in figures(reading) if one[0][1] == "5"] == [
        ("B5", "people_reached", 31),
        ("C5", "people_reached", 28),
        ("D5", "people_reached", 35),
    ]
    assert [one for one in figures(reading) if one[0] == "C7"] == [
        ("C7", "sessions", 1),
        ("C7", "people_reached", 60),
        ("C7", "leaflets", 45),
    ]
    assert {str(fact.period_start) for fact in reading.facts if fact.cell == "C7"} == {"2023-10-10"}


def test_what_a_day_is_summed_up_in_counts_no_second_time() -> None:
    rows = [*CARD, ["当日小结", "共发折页20份，提醒客户31人", None, None, None]]
    assert figures(read(rows, "周卡.xlsx")) == figures(read(CARD, "周卡.xlsx"))


@pytest.mark.parametrize("mark", ["√", "✓", "☑"])
def test_a_tick_beside_counts_under_a_way_is_a_mention(mark: str) -> None:
    rows = [
        ["拔茅村反诈宣传台账（2023年7月）"],
        ["日期", "活动名称", "微信群", "宣传单（份）"],
        ["7月5日", "纳凉晚会讲防骗", "2条", 200],
        ["7月8日", "早市摆摊", mark, mark],
    ]
    reading = read(rows, "拔茅村台账.xlsx")
    assert [(m.cell, m.channel, m.raw) for m in reading.mentions] == [("C4", "group_chat", "微信群")]
    assert codes(reading) == [("D4", "no_figure")]  # a number of papers is asked for


def test_a_sheet_that_repeats_the_cards_is_of_their_year_and_counts_nothing() -> None:
    reading = read_book({"9-15日": CARD, "16-22日": NEXT, "两周汇总": BOTH}, "周卡（10月）.xlsx")
    assert {fact.sheet for fact in reading.facts} == {"9-15日", "16-22日"}
    told = {one.cell: one.role for one in reading.cells if one.sheet == "两周汇总"}
    assert [told[cell] for cell in ("B2", "C2", "B3", "C3", "D3", "B4")] == [
        "header",
        "header",
        *["total"] * 4,
    ]
    assert reading.needs == []
    assert codes(reading) == []


def test_a_month_beyond_the_others_may_be_of_another_year() -> None:
    later = [["文峰支行反诈统计"], ["项目", "1月"], ["厅堂发折页", 98]]
    reading = read_book({"9-15日": CARD, "16-22日": NEXT, "1月": later}, "周卡.xlsx")
    assert {fact.sheet for fact in reading.facts} == {"9-15日", "16-22日"}
    assert codes(reading) == [("B3", "unread_under_header"), ("B2", "unknown_header")]


@pytest.mark.parametrize(
    ("head", "measure", "groups"),
    [
        ("柜面提醒客户", "people_reached", ("bank_customers",)),
        ("电话提醒客户", "people_reached", ("bank_customers",)),
        ("提醒老人", "people_reached", ("elderly",)),
        ("讲给群众人数", "people_reached", ("residents",)),
        ("未提醒客户", "", ("bank_customers",)),
        ("提醒客户内容", "", ("bank_customers",)),
    ],
)
def test_whom_something_was_said_to_are_people_reached(
    head: str, measure: str, groups: tuple[str, ...]
) -> None:
    told = read_header(head)
    assert (told.measure, told.groups) == (measure, groups)
