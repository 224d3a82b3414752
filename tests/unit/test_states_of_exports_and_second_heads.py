"""What the state of a task says where no real day stands, heads of another table with two names before what they count,
what a remark says was planned and called off (contract 2 `planned`, 4.5, 4.16)."""

from __future__ import annotations

from .small_sheets import codes, figures, read, roles

TASKS = ["任务名称", "宣传方式", "计划完成时间", "实际完成时间", "任务状态", "场次（场）", "受众（人次）"]


def _of_tasks(*rows: list[object]) -> list[list[object]]:
    return [
        ["2023年4月反诈宣传任务"],
        TASKS,
        ["集镇设摊宣传", "设摊", "2023-04-10", "2023-04-08", "已完成", 3, 450],
        *rows,
    ]


def test_the_state_speaks_where_the_real_day_is_wanting() -> None:
    reading = read(
        _of_tasks(
            ["广场文艺演出", "文艺演出", "2023-04-15", "", "已取消", 2, 800],
            ["干部讲座", "讲座", "2023-04-20", "", "03-已取消", 1, 120],
            ["工地宣讲", "讲座", "2023-04-22", "", "未开始", 1, 60],
        )
    )
    assert figures(reading) == [("F3", "sessions", 3), ("G3", "people_reached", 450)]
    assert roles(reading, "F4", "G4", "F5", "G5", "F6", "G6") == ["planned"] * 6
    assert codes(reading) == []


def test_what_was_done_without_its_day_counts() -> None:
    reading = read(_of_tasks(["工地宣讲", "讲座", "2023-04-22", "", "已完成", 1, 60]))
    assert figures(reading)[2:] == [("F4", "sessions", 1), ("G4", "people_reached", 60)]
    assert codes(reading) == []


def test_a_real_day_and_a_cancelled_state_are_asked_about() -> None:
    reading = read(_of_tasks(["工地宣讲", "讲座", "2023-04-22", "2023-04-22", "已取消", 1, 60]))
    assert figures(reading)[2:] == [("F4", "sessions", 1), ("G4", "people_reached", 60)]
    assert codes(reading) == [("E4", "maybe_cancelled")]


POSTS = [
    ["平台", "账号名称", "图文推送（条）", "短视频（部）"],
    ["微信公众号", "龙陵融媒", 18, 2],
    ["微博", "龙陵发布", 22, 3],
    ["合计", "", 40, 5],
]


def test_two_names_before_what_is_counted_head_another_table() -> None:
    reading = read(
        [
            *POSTS,
            [],
            ["媒体", "栏目", "新闻报道（篇）"],
            ["保山日报", "法治版", 3],
            ["县电视台", "龙陵新闻", 8],
            ["合计", "", 11],
        ]
    )
    assert [one for one in figures(reading) if int(one[0][1:]) > 5] == [
        ("C7", "media_reports", 3),
        ("C8", "media_reports", 8),
    ]
    assert roles(reading, "A6", "B6", "C6", "C9") == ["header", "header", "header", "total"]
    assert codes(reading) == []


def test_a_word_in_place_of_a_number_heads_nothing() -> None:
    reading = read([*POSTS[:2], ["微博", "龙陵发布", "见短视频（部）", 3], ["抖音", "", 6, 4]])
    assert roles(reading, "A3", "B3") == ["label", "label"]
    assert figures(reading)[2:] == [("D3", "videos", 3), ("C4", "posts", 6), ("D4", "videos", 4)]


def _of_visits(remark: str, *counts: object) -> list[list[object]]:
    return [
        ["日期", "网格", "走访（户）", "发放明白纸（份）", "走访情况"],
        ["4月3日", "第二网格", 28, 35, "在村口张贴海报6张"],
        ["4月25日", "第四网格", *counts, remark],
    ]


def test_figures_of_a_plan_called_off_are_planned() -> None:
    for remark, counts in (
        ("计划走访40户，因下雨取消", (40, "")),
        ("原计划走访40户因下雨取消", (40, "")),
        ("原定入户40户、发明白纸50份，因台风未能开展", (40, 50)),
    ):
        reading = read(_of_visits(remark, *counts))
        assert [one for one in figures(reading) if one[0] in ("C3", "D3")] == [], remark
        assert roles(reading, "C3") == ["planned"], remark


def test_figures_that_no_plan_states_count() -> None:
    for remark, counts in (
        ("计划走访40户，因下雨取消", (25, 30)),
        ("计划走访40户，因下雨取消", (40, 30)),
        ("计划走访40户，已全部完成", (40, "")),
        ("计划走访40户，改为线上，未开展", (40, "")),
    ):
        reading = read(_of_visits(remark, *counts))
        assert ("C3", "households", counts[0]) in figures(reading), remark
