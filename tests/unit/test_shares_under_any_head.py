"""Columns and rows of nothing but shares are ratios, whatever they are called, and no doubt (contract 2)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

TITLE = ["龙陵县龙山镇2023年4月反诈宣传进度表"]
COUNTED = [("C3", "leaflets", 100), ("C4", "sessions", 3)]


@pytest.mark.parametrize(
    "head",
    [
        "完成进度",
        "进度",
        "完成情况",
        "序时进度",
        "任务完成",
        "达标情况",
        "覆盖面",
        "APP安装",
        "完成程度",
        "参与度",
        "本月完成占全年",
        "变化",
        "",
    ],
)
@pytest.mark.parametrize(
    "shares", [("80%", "75%"), ("约80%", "100.0％"), ("↑12.5%", "未启动"), ("百分之八十", "-")]
)
def test_a_column_of_shares(head: str, shares: tuple[str, str]) -> None:
    rows = [["发放宣传单", "份", 100, shares[0]], ["讲座", "场", 3, shares[1]], ["短信", "条", "/", "60%"]]
    reading = read([TITLE, ["项目", "单位", "数量", head], *rows])
    assert figures(reading) == COUNTED
    assert roles(reading, "D3", "D5") == ["ratio", "ratio"]
    assert codes(reading) == []


def test_parts_of_one_that_nobody_has_formatted() -> None:
    rows = [["龙山社区", 100, 0.8], ["白塔社区", 30, 1], ["东门社区", 31, 0.95]]
    reading = read([TITLE, ["单位", "宣传单（份）", "完成进度"], *rows])
    assert roles(reading, "C3", "C4", "C5") == ["ratio", "ratio", "ratio"]
    assert codes(reading) == []


@pytest.mark.parametrize("first", ["项目", "单位"])
def test_a_row_of_shares(first: str) -> None:
    if first == "项目":
        rows = [["发放宣传单（份）", 100, 30], ["讲座（场）", 3, 1]]
        head = ["项目", "龙山社区", "白塔社区"]
    else:
        rows = [["龙山社区", 100, 3], ["白塔社区", 30, 1]]
        head = ["单位", "宣传单（份）", "讲座（场）"]
    reading = read([TITLE, head, *rows, ["完成进度", "80%", "75%"]])
    assert (
        [value for _, _, value in figures(reading)] == [100, 30, 3, 1] if first == "项目" else [100, 3, 30, 1]
    )
    assert roles(reading, "B5", "C5") == ["ratio", "ratio"]
    assert codes(reading) == []


def test_a_share_where_something_is_counted_is_asked_about() -> None:
    by_unit = read([TITLE, ["单位", "宣传单（份）"], ["龙山社区", "80%"], ["白塔社区", "75%"]])
    assert codes(by_unit) == [("B3", "ratio_as_figure"), ("B4", "ratio_as_figure")]
    one = read([TITLE, ["单位", "宣传单", "讲座（场）"], ["龙山社区", "80%", 3], ["白塔社区", 30, 1]])
    assert codes(one) == [("B3", "ratio_as_figure")]
