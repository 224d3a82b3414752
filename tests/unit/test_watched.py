"""观看人数: who stood before a stage is people reached, who watched on the net is a view (contract 4.6)."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import figures, read

TITLE = ["龙陵县反诈宣传情况（2023年4月）"]


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("参观（人次）", "people_reached"),
        ("观摩（人次）", "people_reached"),
        ("旁听（人）", "people_reached"),
        ("观影（人次）", "people_reached"),
        ("接待参观（人次）", "people_reached"),
        ("现场观看（人次）", "people_reached"),
        ("演出观看人数（人）", "people_reached"),
        ("电影放映观看（人）", "people_reached"),
        ("听课（人）", "people_reached"),
        ("线上观看（人次）", "views"),
        ("直播观看人数", "views"),
        ("观看直播（人次）", "views"),
        ("观看（人次）", "views"),
        ("到场民警（人）", "staff"),
        ("观看次数", "views"),
    ],
)
def test_a_head_says_where_it_was_watched(head: str, measure: str) -> None:
    assert read_header(head).measure == measure


@pytest.mark.parametrize(
    ("item", "unit", "measure"),
    [
        ("文艺演出", "场", "people_reached"),
        ("反诈戏曲下乡", "场", "people_reached"),
        ("露天电影放映", "场", "people_reached"),
        ("反诈图片展", "场", "people_reached"),
        ("防骗讲座", "场", "people_reached"),
        ("情景剧巡演", "场", "people_reached"),
        ("网络直播", "场", "views"),
        ("反诈短视频", "条", "views"),
        ("公众号推文", "篇", "views"),
        ("线上课堂", "期", "views"),
    ],
)
@pytest.mark.parametrize("watched", ["观看人数", "收看人数", "观看人次"])
def test_the_row_before_says_what_was_watched(item: str, unit: str, measure: str, watched: str) -> None:
    rows = [
        TITLE,
        ["指标", "计量单位", "数量"],
        [item, unit, 2],
        [watched, "人次", 130],
        ["宣传单", "份", 40],
    ]
    assert figures(read(rows))[1] == ("C4", measure, 130.0)


def test_the_nearest_column_says_it() -> None:
    rows = [
        TITLE,
        ["派出所", "文艺演出（场）", "观看人数（人）", "短视频（条）", "观看人次"],
        ["龙山派出所", 3, 400, 2, 5000],
    ]
    assert figures(read(rows)) == [
        ("B3", "sessions", 3.0),
        ("C3", "people_reached", 400.0),
        ("D3", "videos", 2.0),
        ("E3", "views", 5000.0),
    ]


def test_the_way_of_a_row_says_it() -> None:
    rows = [
        TITLE,
        ["日期", "活动名称", "形式", "观看人数（人）"],
        ["4月3日", "反诈直播第1期", "直播", 3000],
        ["4月5日", "广场演出", "文艺演出", 200],
    ]
    found = figures(read(rows))
    assert ("D3", "views", 3000.0) in found
    assert ("D4", "people_reached", 200.0) in found


def test_the_section_says_it() -> None:
    rows = [
        TITLE,
        ["项目", "数量"],
        ["一、线上", None],
        ["短视频（条）", 3],
        ["观看人次", 900],
        ["二、线下", None],
        ["汇演（场）", 2],
        ["观看人次", 500],
    ]
    found = figures(read(rows))
    assert ("B5", "views", 900.0) in found
    assert ("B8", "people_reached", 500.0) in found


def test_the_activity_of_a_form_says_it() -> None:
    rows = [
        TITLE,
        ["活动名称", "反诈文艺晚会"],
        ["活动时间", "2023年4月5日"],
        ["活动地点", "文化广场"],
        ["观看人数", "300人"],
    ]
    assert ("B5", "people_reached", 300.0) in figures(read(rows))


def test_a_film_may_be_seen_either_way() -> None:
    rows = [TITLE, ["项目", "数量"], ["播放宣传片（次）", 3], ["观看人次", 900]]
    assert figures(read(rows))[1] == ("B4", "views", 900.0)
