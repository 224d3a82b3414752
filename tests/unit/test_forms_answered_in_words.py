"""Forms some of whose answers are words: whether something was done and how often, and how it goes on."""

from __future__ import annotations

import pytest

from tests.unit.small_sheets import codes, figures, read

TITLE = ["青山社区2023年4月反诈宣传情况表"]


@pytest.mark.parametrize(
    ("asked", "answer", "told"),
    [
        ("是否开展讲座", "是，1场", [("B5", "sessions", 1)]),
        ("有无悬挂横幅", "有（2条）", [("B5", "banners", 2)]),
        ("是否发放宣传单", "已发放300份", [("B5", "leaflets", 300)]),
        ("是否入户走访？", "是，走访86户", [("B5", "households", 86)]),
        ("有没有张贴海报？", "有，约20张", [("B5", "posters", 20)]),
        ("是否张贴海报", "是", []),
        ("有没有人被骗", "有，1人", []),
    ],
)
def test_who_says_yes_and_how_many_counts(asked: str, answer: str, told: list[tuple[str, str, int]]) -> None:
    rows = [
        ["填报单位", "青山社区"],
        ["活动地点", "文化广场"],
        ["微信群推送", "7条"],
        [asked, answer],
        ["填报人", "李明"],
    ]
    reading = read([TITLE, *rows])
    assert figures(reading) == [("B4", "posts", 7), *told]
    assert codes(reading) == []


def test_an_answer_in_words_says_nothing_of_what_is_asked_behind_it() -> None:
    rows = [
        TITLE,
        ["LED屏", "滚动播放", "横幅", 2],
        ["微信群", "天天发", "宣传单", 300],
        ["大喇叭", "每天播", "海报", 20],
    ]
    told = [(fact.cell, fact.measure, fact.channel) for fact in read(rows).facts]
    assert told == [("D2", "banners", "banner"), ("D3", "leaflets", "handout"), ("D4", "posters", "posting")]


def test_a_category_still_says_what_its_labels_count() -> None:
    reading = read([TITLE, ["LED屏", "滚动播放", "次数", 30], ["宣传单", "发放", "数量（份）", 300]])
    assert [(fact.cell, fact.measure) for fact in reading.facts] == [("D2", "broadcasts"), ("D3", "leaflets")]
