"""小兔子接电话 and 老年读者防骗手册 are names of a story and of a post: neither how, nor for whom (contract 4.17)."""

from __future__ import annotations

import pytest

from etl.meaning.ways_named import tells_way, ways_of_name

from .small_sheets import codes, read


@pytest.mark.parametrize(
    ("head", "channel", "of_leaflets"),
    [
        ("活动内容", "unspecified", "handout"),
        ("主题", "unspecified", "handout"),
        ("授课内容", "lecture", "lecture"),
        ("班会内容", "class_meeting", "class_meeting"),
        ("课程", "unspecified", "handout"),
        ("故事名称", "unspecified", "handout"),
        ("绘本", "unspecified", "handout"),
        ("游戏", "unspecified", "handout"),
        ("节目", "unspecified", "handout"),
    ],
)
def test_a_story_gives_no_way(head: str, channel: str, of_leaflets: str) -> None:
    rows = [["2.27", "大一班", "陌生人的糖果", 31, 28], ["3.6", "中一班", "小兔子接电话", 27, 25]]
    heads = ["时间", "班级", head, "参加幼儿（人次）", "发放折页（份）"]
    reading = read([["富阳区银湖幼儿园2024年反诈小课堂记录"], heads, *rows], "记录.xlsx")
    told = {(f.cell, f.measure, f.activity) for f in reading.facts}
    assert ("C4", "sessions", "小兔子接电话") in told
    assert ("E4", "leaflets", "小兔子接电话") in told
    assert [(f.cell, f.channel) for f in reading.facts] == [
        ("D3", channel), ("E3", of_leaflets), ("D4", channel), ("E4", of_leaflets),
        ("C3", channel), ("C4", channel),
    ]  # fmt: skip
    assert codes(reading) == []


@pytest.mark.parametrize("head", ["推文标题", "文章题目", "推送内容", "视频名称", "信息标题", "篇名"])
def test_what_a_post_is_called_says_neither_how_nor_for_whom(head: str) -> None:
    rows = [
        ["3.5", "读者来信：我差点被骗", 860],
        ["3.12", "老年读者防骗手册", 1100],
        ["3.12", "学生防骗手册", 900],
        ["3.26", "开卷反诈书单", 2400],
    ]
    reading = read(
        [["昭通市图书馆2024年微信公众号反诈推文登记"], ["推送日期", head, "阅读量（次）"], *rows], "登记.xlsx"
    )
    assert [(f.cell, f.measure, f.value, f.channel, f.target_group) for f in reading.facts] == [
        ("C3", "views", 860, "unspecified", "unspecified"),
        ("C4", "views", 1100, "unspecified", "unspecified"),
        ("C5", "views", 900, "unspecified", "unspecified"),
        ("C6", "views", 2400, "unspecified", "unspecified"),
    ]
    assert {f.activity for f in reading.facts} == {row[1] for row in rows}
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("name", "ways"),
    [
        ("小兔子接电话", ()),
        ("短视频里的骗局", ()),
        ("微信群里的陷阱", ()),
        ("警惕假冒快递电话", ()),
        ("陌生短信别点开", ()),
        ("电话回访", ("phone",)),
        ("反诈短视频", ("short_video",)),
        ("短视频大赛", ("short_video",)),
        ("反诈直播课", ("short_video",)),
        ("防骗讲座", ("lecture",)),
        ("夜市摆摊宣传", ("stall",)),
    ],
)
def test_a_medium_is_a_way_where_something_was_done_with_it(name: str, ways: tuple[str, ...]) -> None:
    assert ways_of_name(name) == ways
    assert tells_way(name) is bool(ways)


@pytest.mark.parametrize("cell", ["短信", "微信群", "抖音", "短信+入户", "电话、微信群"])
def test_a_medium_by_itself_is_a_way(cell: str) -> None:
    assert tells_way(cell)
