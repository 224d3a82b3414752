"""Heads in Chinese and in a language of the border that no rule reads: 入户户数（人数） Số hộ (người)."""

from __future__ import annotations

import pytest

from etl.layout.bilingual import said_once

from .small_sheets import codes, figures, read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("入户户\n数（人\n数）\nSố hộ (người)", "入户户\n数（人\n数）"),
        ("Số hộ\n入户（户）", "入户（户）"),
        ("宣传单（份）/Tờ rơi (tờ)", "宣传单（份）"),
        ("讲座（场） Лекция (раз)", "讲座（场）"),
        ("单位 (단위)", "单位"),
        ("宣传单（份）\nتەشۋىقات ۋاراقچىسى", "宣传单（份）"),
        ("咖啡Café", "咖啡Café"),
        ("向Nguyễn发放", "向Nguyễn发放"),
        ("Số hộ", "Số hộ"),
    ],
)
def test_the_chinese_words_stay(text, told):
    assert said_once(text) == told


def test_two_counts_under_such_a_head():
    reading = read(
        [["东兴市2024年9月反诈宣传回执\nPhiếu phản hồi"],
         ["单 位\nĐơn vị", "讲\n座（\n场）\nBuổi", "入户户\n数（人\n数）\nSố hộ (người)"],
         ["东兴派出所", 5, "82（240）"], ["江平派出所", 4, "28(81)"], ["Σ", 9, "110（321）"]],
        "回执.xlsx",
    )  # fmt: skip
    assert figures(reading) == [
        ("B3", "sessions", 5), ("C3", "households", 82), ("C3", "people_reached", 240),
        ("B4", "sessions", 4), ("C4", "households", 28), ("C4", "people_reached", 81),
    ]  # fmt: skip
    assert codes(reading) == []


@pytest.mark.parametrize("head", ["走访户数(人数)", "户（人）", "入户户数（人数）"])
def test_households_and_their_people(head):
    rows = [["东兴市2024年9月反诈入户情况"], ["单位", "讲座（场）", head], ["东兴派出所", 5, "82（240）"]]
    assert figures(read(rows, "回执.xlsx"))[1:] == [("C3", "households", 82), ("C3", "people_reached", 240)]


def test_a_total_of_two_counts_is_compared():
    rows = [["东兴市2024年9月反诈入户情况"], ["单位", "入户户数（人数）"], ["东兴派出所", "82（240）"],
            ["江平派出所", "28（81）"], ["合计", "110（331）"]]  # fmt: skip
    assert codes(read(rows, "回执.xlsx")) == [("B5", "total_differs")]
