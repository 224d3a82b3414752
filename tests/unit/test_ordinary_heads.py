"""Ordinary heads with their unit in brackets: what people call a leaflet, a board or a session in one place or another."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

HEADS = {
    "leaflets": "派发单张（份） 单张（份） 提醒单（份） 宣传单张（份） 单页（张） 小册子（本） 口袋书（本） 明白纸（份）",
    "gifts": "红包封（个） 购物袋（个） 帆布袋（个） 台历（本） 扇子（把） 围裙（条）",
    "posters": "招贴（张） 桌贴（张） 车贴（张） 宣传画（张）",
    "banners": "竖幅（条） 刀旗（面） 道旗（面） 条幅（条）",
    "boards": "KT板（块） 墙绘（处） 桌牌（个） 易拉宝（个）",
    "posts": "美篇（篇） 推文（篇） 朋友圈（条）",
    "pledges": "拒诈承诺（份） 承诺书（份）",
}


@pytest.mark.parametrize(
    ("measure", "head"), [(m, head) for m, heads in HEADS.items() for head in heads.split()]
)
def test_a_head_names_its_measure(measure, head):
    assert read_header(head).measure == measure


@pytest.mark.parametrize("head", ["发布（条）", "发布数（条）", "本月更新（篇）", "原创（篇）", "推发（条）"])
def test_what_accounts_put_out_are_posts(head: str) -> None:
    assert read_header(head).measure == "posts"


@pytest.mark.parametrize("head", ["发布（次）", "刊发（篇）", "发送（条）"])
def test_what_a_newspaper_prints_or_a_telephone_sends_is_left_open(head: str) -> None:
    assert read_header(head).measure == ""
