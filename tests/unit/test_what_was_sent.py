"""推送量 in a register of text messages counts messages; the title, another head or a section says by what it was sent."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import codes, read

TELECOM = "中国移动祥云分公司云南驿营业厅"
ROWS = [["12月4日", "冒充客服退款", "老年客户", 1200], ["12月6日", "防骗手册", "在校学生", 800]]


def sent(reading: Reading) -> list[tuple[str, str, str, float]]:
    return [(f.cell, f.measure, f.channel, f.value) for f in reading.facts]


@pytest.mark.parametrize(
    "head", ["推送量（条）", "推送数量（条）", "推送条数", "推送（条）", "成功推送量（条）", "发送量（条）"]
)
def test_what_a_register_of_text_messages_sent_is_messages(head: str) -> None:
    heads = ["发送日期", "短信模板", "推送对象", head]
    reading = read([[f"{TELECOM}反诈短信推送登记（2023年12月）"], heads, *ROWS], "登记.xlsx")
    assert sent(reading) == [("D3", "sms", "sms", 1200), ("D4", "sms", "sms", 800)]
    assert codes(reading) == []


def test_a_head_of_another_column_says_what_was_sent() -> None:
    heads = ["日期", "短信模板", "推送对象", "推送量（万条）"]
    reading = read([[f"{TELECOM}2023年12月反诈推送登记"], heads, *ROWS], "登记.xlsx")
    assert sent(reading) == [("D3", "sms", "sms", 12_000_000), ("D4", "sms", "sms", 8_000_000)]


def test_posts_of_an_account_are_posts_by_that_way() -> None:
    heads = ["日期", "标题", "栏目", "推送量（条）"]
    reading = read([["龙陵县公安局2023年12月微信公众号推送登记"], heads, *ROWS], "登记.xlsx")
    assert sent(reading) == [
        ("D3", "posts", "official_account", 1200),
        ("D4", "posts", "official_account", 800),
    ]


def test_a_title_of_two_media_settles_nothing() -> None:
    heads = ["日期", "内容", "推送对象", "推送量（条）"]
    reading = read([["龙陵县公安局2023年12月短信、公众号推送登记"], heads, *ROWS], "登记.xlsx")
    assert sent(reading) == [("D3", "posts", "unspecified", 1200), ("D4", "posts", "unspecified", 800)]


def test_the_way_of_a_row_settles_its_own_figure() -> None:
    rows = [["12月4日", "微信群", "老年客户", 1200], ["12月6日", "短信", "在校学生", 800]]
    heads = ["日期", "推送方式", "推送对象", "推送量（条）"]
    reading = read([["龙陵县公安局2023年12月反诈推送登记"], heads, *rows], "登记.xlsx")
    assert sent(reading) == [("D3", "posts", "group_chat", 1200), ("D4", "sms", "sms", 800)]


def test_a_section_and_a_head_above_say_it_too() -> None:
    title = ["龙陵县公安局2023年12月线上宣传情况"]
    sections = [
        ["一、短信"],
        [1, "防骗手册", 300],
        [2, "冒充客服", 200],
        ["二、微信群"],
        [1, "防骗手册", 30],
        [2, "冒充客服", 20],
    ]
    reading = read([title, ["序号", "内容", "推送量（条）"], *sections], "登记.xlsx")
    assert sent(reading) == [
        ("C4", "sms", "sms", 300), ("C5", "sms", "sms", 200),
        ("C7", "posts", "group_chat", 30), ("C8", "posts", "group_chat", 20),
    ]  # fmt: skip
    heads = [["单位", "短信", "微信群"], ["", "推送量（条）", "推送量（条）"]]
    reading = read([title, *heads, ["龙山所", 30, 5], ["镇安所", 20, 4]], "登记.xlsx")
    assert sent(reading) == [
        ("B4", "sms", "sms", 30), ("C4", "posts", "group_chat", 5),
        ("B5", "sms", "sms", 20), ("C5", "posts", "group_chat", 4),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (
            [["项目", "数量"], ["推送量（条）", 1200], ["推送对象（人）", 900]],
            [("B3", "sms", "sms", 1200), ("B4", "people_reached", "unspecified", 900)],
        ),
        (
            [["推送量（条）", 1200], ["发放宣传单（份）", 30]],
            [("B2", "sms", "sms", 1200), ("B3", "leaflets", "handout", 30)],
        ),
    ],
)
def test_a_line_of_a_form_is_settled_by_its_title(
    rows: list[list[object]], found: list[tuple[str, str, str, float]]
) -> None:
    reading = read([["龙陵县公安局2023年12月反诈短信推送情况"], *rows], "登记.xlsx")
    assert sent(reading) == found
