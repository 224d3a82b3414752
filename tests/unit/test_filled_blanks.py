"""A form whose sentences have blanks, filled in: 开展活动（ 6 ）场，受众__480__人次."""

from __future__ import annotations

import pytest

from etl.meaning.filled_blanks import filled_in
from etl.normalise import normalise_bytes

from .small_sheets import codes, figures, read, roles

TITLE = ["合江县先市镇2024年6月反诈宣传工作登记表"]


@pytest.mark.parametrize(
    "text",
    [
        "本月共开展宣传活动（ 6 ）场，受众（ 480 ）人次。",
        "本月共开展宣传活动（6）场，受众（480）人次",
        "本月共开展宣传活动__6__场，受众__480__人次。",
        "本月共开展宣传活动__6场，受众480＿＿人次。",
        "本月共开展宣传活动【6】场，受众【480】人次",
        "开展活动(6)场次；受众（480）人参加",
    ],
)
def test_the_blanks_of_a_sentence_are_no_heads_with_units(text: str) -> None:
    reading = read([TITLE, ["填报单位", "先市镇人民政府"], ["宣传活动", text], ["备注", "96110"]])
    assert figures(reading) == [("B3", "sessions", 6), ("B3", "people_reached", 480)]
    assert (roles(reading, "A3", "B3"), codes(reading)) == (["label", "figure"], [])
    assert all(fact.raw in text for fact in reading.facts)


def test_the_blanks_of_a_report() -> None:
    text = "合江县先市镇2024年6月反诈宣传情况\n本月发放宣传单__1200__份，张贴海报60__张，悬挂横幅___条。"
    reading = normalise_bytes(text.encode(), "先市镇.txt")
    assert [(f.cell, f.measure, f.value, f.raw) for f in reading.facts] == [
        ("P2", "leaflets", 1200, "宣传单__1200__份"),
        ("P2", "posters", 60, "张贴海报60__张"),
    ]
    assert codes(reading) == [("P2", "no_figure")]


@pytest.mark.parametrize(
    "text",
    [
        "（1）个人信息保护", "要点（1）人人防诈", "宣传单（份）", "发放资料____份", "讲座3场（120人）", "讲座（3场）",
        "第（3）期", "一、（2）户外宣传", "2024（3）号文件", "讲座3场，(4)户外宣传2次",
    ],
)  # fmt: skip
def test_other_brackets_stay(text: str) -> None:
    assert filled_in(text) == text
