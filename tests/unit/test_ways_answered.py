"""What an answer to the question in which ways a campaign was held names or ticks (contract 1, mentions)."""

from __future__ import annotations

import pytest

from etl.facts.ways_answered import asks_which_ways

from .small_sheets import codes, figures, read

TITLE = ["横州市校椅镇中心幼儿园2024年4月反诈宣传情况"]
ROWS = [
    ["1、本月搞了几次反诈宣传？", "3次"],
    ["3、发了多少宣传单？", "200份"],
    ["5、多少家长听了？", "146人"],
]
COUNTED = [("B3", "sessions", 3), ("B4", "leaflets", 200), ("B5", "people_reached", 146)]


@pytest.mark.parametrize(
    ("question", "answer", "ways"),
    [
        ("2、用了哪些方式？用了的打√", "√横幅  √LED屏  □宣传车  □入户", ["banner", "screen"]),
        ("2、用了哪些方式？", "√横幅 □海报 √微信群", ["banner", "group_chat"]),
        ("2、采用了哪些宣传形式？", "□横幅 ☑讲座 □入户", ["lecture"]),
        ("2、通过什么渠道宣传？", "横幅（√） 海报（ ） 讲座（√）", ["banner", "lecture"]),
        ("2、用了哪些方式？", "√横幅、√微信群", ["banner", "group_chat"]),
        ("2、用了哪些方式？", "大喇叭和微信群", ["broadcast", "group_chat"]),
        ("2、用了哪些方式？", "没有用横幅，用了广播", ["broadcast"]),
        ("2、用了哪些方式？", "□横幅 □海报", []),
        ("2、下个月打算用哪些方式？", "√横幅 □海报", []),
        ("2、家长从哪些渠道了解反诈知识？", "√微信群 □电视", []),
    ],
)
@pytest.mark.parametrize("heads", [["问题", "回答"], ["项目", "情况"], ["项目", "内容"]])
def test_what_is_ticked_is_told_and_what_is_not_is_not(
    heads: list[str], question: str, answer: str, ways: list[str]
) -> None:
    reading = read([TITLE, heads, *ROWS, [question, answer]], "问卷.xlsx")
    assert [(m.cell, m.channel) for m in reading.mentions] == [("B6", way) for way in ways]
    assert figures(reading) == COUNTED


def test_ticked_ways_leave_nothing_to_be_asked_and_no_way_for_the_other_answers() -> None:
    reading = read(
        [TITLE, ["问题", "回答"], *ROWS, ["2、用了哪些方式？", "√横幅 □海报 √微信群"]], "问卷.xlsx"
    )
    assert codes(reading) == []
    assert [fact.channel for fact in reading.facts] == ["unspecified", "handout", "unspecified"]


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("用了哪些宣传方式？", True),
        ("宣传采取的形式（打√）", True),
        ("本季度主要通过哪些途径开展反诈宣传？", True),
        ("骗子用了哪些方式诈骗？", False),
        ("建议采用哪些宣传方式？", False),
        ("联系方式", False),
        ("用了多少宣传单？", False),
    ],
)
def test_which_questions_ask_for_ways(question: str, asks: bool) -> None:
    assert asks_which_ways(question) is asks
