"""播放（次） below 短视频 and below 大喇叭: the head above says whether it was watched or played (contract 4.6)."""

from __future__ import annotations

import pytest

from etl.layout.header_path import combine_path
from etl.meaning.header import read_header

from .small_sheets import codes, figures, read


@pytest.mark.parametrize(
    ("heads", "measure"),
    [
        (["线上宣传", "短视频", "播放（次）"], "views"),
        (["短视频", "播放"], "views"),
        (["短视频", "播放（万次）"], "views"),
        (["抖音", "播放（次）"], "views"),
        (["抖音", "浏览（人次）"], "views"),
        (["直播", "观看（次）"], "views"),
        (["公众号", "总阅读（次）"], "views"),
        (["线上宣传", "播放（次）"], "views"),
        (["短视频", "部数"], "videos"),
        (["短视频", "转发（次）"], "posts"),
        (["大喇叭", "播放（次）"], "broadcasts"),
        (["LED屏", "播放（次）"], "broadcasts"),
        (["宣传片", "播放（次）"], "broadcasts"),
        (["播放（次）"], ""),
        (["微电影", "播放（次）"], ""),
    ],
)
def test_what_was_played_stands_above(heads: list[str], measure: str) -> None:
    assert combine_path([read_header(head) for head in heads]).measure == measure


def test_views_and_films_side_by_side() -> None:
    rows = [
        ["镇别", "短视频", None],
        [None, "部数", "播放\n（次）"],
        ["三雷镇", 2, 1830],
        ["苏武镇", 1, "约960"],
    ]
    reading = read([["民勤县2024年5月反诈宣传统计"], *rows], "统计.xlsx")
    assert figures(reading) == [
        ("B4", "videos", 2),
        ("C4", "views", 1830),
        ("B5", "videos", 1),
        ("C5", "views", 960),
    ]
    assert codes(reading) == []
