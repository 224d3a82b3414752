"""志愿者 over 人数（人次）: who went out to warn others; 志愿者培训 over 受训人数: who was taught."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import codes, figures, read

TITLE = ["龙陵县龙山派出所2023年4月反诈宣传统计表"]
SENT = """
志愿者 民警 网格员 工作人员 宣传员 讲师 党员 出动 参与宣传人员 学生志愿者 志愿者（参与） 宣讲人员 反诈专班 楼栋长
出动力量 巡逻力量 义工
"""


@pytest.mark.parametrize(
    "above",
    SENT.split(),
)
@pytest.mark.parametrize("below", ["人数（人次）", "人数", "人次", "参与人数", "数量（人）"])
def test_persons_below_those_who_were_sent(above: str, below: str) -> None:
    heads = [["活动", "受众（人次）", above, ""], ["", "", below, "服务时长（小时）"]]
    reading = read([TITLE, *heads, ["反诈赶集", 300, 7, 20], ["反诈院坝会", 200, 5, 9]])
    assert [one for one in figures(reading) if one[0][0] == "C"] == [("C4", "staff", 7), ("C5", "staff", 5)]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("志愿者培训", "受训人数"),
        ("志愿者培训", "人数（人次）"),
        ("受训志愿者", "人数"),
        ("网格员培训", "参训人数（人）"),
        ("志愿者", "受众（人次）"),
        ("参与人员", "人数（人次）"),
    ],
)
def test_whoever_was_taught_was_reached(above: str, below: str) -> None:
    heads = [["活动", "传单（份）", above, ""], ["", "", below, "时长（小时）"]]
    reading = read([TITLE, *heads, ["反诈赶集", 300, 7, 20], ["反诈院坝会", 200, 5, 9]])
    assert [one[1:] for one in figures(reading) if one[0][0] == "C"] == [
        ("people_reached", 7),
        ("people_reached", 5),
    ]


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("志愿者参与人次", "staff"),
        ("民警参与人数", "staff"),
        ("网格员参加人数（人）", "staff"),
        ("讲师（人次）", "staff"),
        ("宣讲人员（人次）", "staff"),
        ("受训志愿者（人次）", "people_reached"),
        ("培训网格员（人）", "people_reached"),
        ("志愿者受训人数", "people_reached"),
        ("群众参与人次", "people_reached"),
    ],
)
def test_one_head_that_says_both(head: str, measure: str) -> None:
    assert read_header(head).measure == measure


def test_a_speaker_without_a_number_is_a_remark() -> None:
    assert read_header("讲师").part == "note"
