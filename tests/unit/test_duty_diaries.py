"""Diaries of those on duty: what their cells tell of the campaign counts, whatever heads them (contract 4.5, 4.16)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

TITLE = "龙陵县公安局龙山派出所值班日志（2023年4月）"
ENTRY = "在农贸市场开展反诈宣传，发放宣传单180份，张贴海报12张。"
QUIET = "处置报警3起，调解纠纷1起，无宣传。"


def diary(entries: list[str], head: str = "工作情况", title: str = TITLE) -> list[list[object]]:
    days = [[f"4月{day}日", "白班", entry, "所长"] for day, entry in enumerate(entries, start=2)]
    return [[title], ["日期", "班次", head, "值班领导"], *days]


@pytest.mark.parametrize(
    "head", ["工作情况", "值班情况", "当日工作", "记事", "主要工作", "处置情况", "值班记录", "交接事项"]
)
def test_a_duty_diary_tells_what_was_done(head: str) -> None:
    reading = read(diary([ENTRY, QUIET], head))
    assert figures(reading) == [("C3", "leaflets", 180), ("C3", "posters", 12)]
    assert [f"{fact.period_start}" for fact in reading.facts] == ["2023-04-02"] * 2


def test_its_title_does_so_too() -> None:
    reading = read(diary(["发放宣传单180份。", QUIET], title="龙山派出所反诈宣传值班记录（2023年4月）"))
    assert figures(reading) == [("C3", "leaflets", 180)]


@pytest.mark.parametrize("kind", ["值班日志", "值班记录", "值班台账", "值班情况登记表"])
def test_its_head_names_the_campaign_for_its_cells(kind: str) -> None:
    entries = ["发放宣传单180份，受教育群众260人次。", QUIET, "拟于下周发放宣传单500份。"]
    reading = read(diary(entries, "反诈宣传工作情况", f"龙山派出所{kind}（2023年4月）"))
    assert figures(reading) == [("C3", "leaflets", 180), ("C3", "people_reached", 260)]


@pytest.mark.parametrize(
    "rows",
    [
        diary([QUIET, "巡逻2次，接待群众5人。"]),
        diary(["发放防火宣传单180份。", "开展禁毒讲座2场。"]),
        diary([ENTRY, ENTRY], title="龙山派出所值班安排表（2023年4月）"),
        diary([ENTRY, ENTRY], title="龙山派出所会议记录（2023年4月）"),
    ],
)
def test_other_business_what_is_ahead_and_minutes_give_nothing(rows: list[list[object]]) -> None:
    reading = read(rows)
    assert reading.facts == []
    assert [issue.code for issue in reading.issues][:1] in (["not_a_campaign"], ["table_no_campaign"])


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("发放反诈手册60册，本月累计发放手册1200册。", [("leaflets", 60, "period", "2023-04-02")]),
        ("反诈宣传：本周共张贴海报30张，今天张贴20张。", [("posters", 20, "period", "2023-04-02")]),
        (
            "本月共开展反诈讲座3场，参加120人次。",
            [
                ("sessions", 3, "cumulative", "2023-04-01"),
                ("people_reached", 120, "cumulative", "2023-04-01"),
            ],
        ),
    ],
)
def test_the_total_of_a_month_is_a_running_one_in_the_row_of_a_day(
    entry: str, expected: list[tuple[str, float, str, str]]
) -> None:
    reading = read(diary([entry, "反诈宣传入户走访12户。"]))
    told = [(f.measure, f.value, f.basis, f"{f.period_start}") for f in reading.facts if f.cell == "C3"]
    assert told == expected


def test_the_total_of_a_month_is_plain_in_the_row_of_a_month() -> None:
    rows = [
        ["龙山派出所反诈宣传工作情况"],
        ["月份", "工作情况"],
        ["2023年4月", "本月共开展反诈讲座3场，发放宣传单90份。"],
        ["2023年5月", "本月共开展反诈讲座2场，发放宣传单80份。"],
    ]
    reading = read(rows)
    assert [(f.cell, f.value, f.basis) for f in reading.facts] == [
        ("B3", 3, "period"),
        ("B3", 90, "period"),
        ("B4", 2, "period"),
        ("B4", 80, "period"),
    ]
    assert codes(reading) == []


DESK = [
    ["施甸县姚关镇中心卫生院导诊台值班日志（2024年1月）"],
    ["日期", "值班", "当日门诊（人次）", "宣传主题", "怎么做的"],
    ["1月8日", "杨", 212, "反诈：冒充医保局来电", "候诊区发折页30份"],
    ["1月9日", "段", 198, "同上", "发折页25份"],
    ["1月10日", "赵", 176, "艾滋病防治", "发安全套120只、折页40份"],
    ["1月11日", "杨", 205, "同上", "折页20份"],
    ["1月12日", "段", 188, "反诈：假专家卖保健品", "又讲了1次，听的有11人，折页没发"],
    ["1月13日", "赵", 90, "无", "/"],
    ["1月14日", "杨", 76],
    ["1月15日", "段", 230, "反诈", "打算下周请派出所来讲一场，发折页200份"],
    ["本周小结", None, 1375, "反诈", "折页55份，讲1次，听的11人"],
]


def test_a_duty_log_tells_by_row_what_was_about_fraud() -> None:
    reading = read(DESK, "日志.xlsx")
    assert figures(reading) == [
        ("E3", "leaflets", 30), ("E4", "leaflets", 25), ("E7", "sessions", 1), ("E7", "people_reached", 11),
    ]  # fmt: skip
    assert [str(fact.period_start) for fact in reading.facts] == [
        "2024-01-08",
        "2024-01-09",
        *["2024-01-12"] * 2,
    ]
    assert roles(reading, "C3", "C11", "E5", "E6", "E10", "E11") == [
        "base", "base", "note", "note", "note", "total",
    ]  # fmt: skip
    assert codes(reading) == []
    assert [issue.cell for issue in reading.issues if issue.code == "other_business"] == ["D5", "D6"]


def test_a_duty_log_of_other_themes_alone_is_no_campaign() -> None:
    themes = [row for row in DESK[2:] if len(row) < 4 or "反诈" not in str(row[3])]
    reading = read([*DESK[:2], *(row for row in themes if "同上" not in row)], "日志.xlsx")
    assert reading.facts == []
    assert [issue.code for issue in reading.issues] == ["not_a_campaign"]


@pytest.mark.parametrize("none", ["无", "/", "—"])
def test_a_day_without_an_activity_is_no_session(none: str) -> None:
    rows = [
        ["龙山社区反诈活动记录（2023年4月）"],
        ["日期", "天气", "活动内容"],
        ["4月3日", "晴", "集市摆摊讲防骗"],
        ["4月4日", "雨", none],
    ]
    assert figures(read(rows)) == [("C3", "sessions", 1)]
