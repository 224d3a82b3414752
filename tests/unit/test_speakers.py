"""Whose words a paragraph gives: a name begins with no list mark and no verb."""

from __future__ import annotations

import pytest

from etl.prose.matter.speakers import leading_unit
from etl.prose.matter.speakers_along import speakers_along


@pytest.mark.parametrize(
    "text",
    [
        "根据县局安排，开展宣讲3场。",
        "按照镇政府要求，发放宣传单300份。",
        "据石坝镇派出所所长介绍，今年以来该所走访300户。",
        "陇东今天请派出所到文化礼堂讲课1场。",
    ],
)
def test_whose_wish_word_or_help_it_was_does_not_speak(text: str) -> None:
    assert leading_unit(text)[0] == ""


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("一是进村入户讲。民警走访农户326户。", ""),
        ("二是走进锦江社区开展宣传。", ""),
        ("深入龙山中学开展宣讲2场。", ""),
        ("龙山派出所开展宣讲2场。", "龙山派出所"),
        ("下村镇开展宣讲2场。", "下村镇"),
        ("进贤县公安局开展宣讲2场。", "进贤县公安局"),
        ("一是龙山派出所开展宣讲2场。", "龙山派出所"),
        ("一季度龙山派出所开展宣讲2场。", "龙山派出所"),
        ("春节期间龙山派出所开展宣讲2场。", "龙山派出所"),
        ("2024年5月龙山派出所开展宣讲2场。", "龙山派出所"),
        ("国庆路社区开展宣讲2场。", "国庆路社区"),
        ("春节期间社区开展宣讲2场。", ""),
    ],
)
def test_a_paragraph_begins_with_its_speaker(text: str, unit: str) -> None:
    assert leading_unit(text)[0] == unit
    assert [name for _, name in speakers_along(text)] == ([unit] if unit else [])


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("另联合小溪塔派出所设摊宣传1场", ""),
        ("联合小溪塔派出所设摊宣传1场", ""),
        ("本周又联合小溪塔派出所设摊宣传1场", ""),
        ("联合镇派出所设摊宣传1场", "联合镇派出所"),
        ("联合中心小学开展班会3场", "联合中心小学"),
        ("联合社区：讲座1场", "联合社区"),
    ],
)
def test_with_whom_it_was_done_does_not_speak(text: str, unit: str) -> None:
    assert [name for _, name in speakers_along(text)] == ([unit] if unit else [])
