"""A head that names a time dates what stands under it and names none."""

from __future__ import annotations

import pytest

from .told_reports import read_report

OCTOBER, SIXTH = ("10-01", "10-31"), ("11-06", "11-06")
MINUTES = ["定军山镇反诈工作例会纪要", "时间：2023年11月6日上午9:00", "地点：勉县定军山镇政府二楼会议室"]


def times(*lines: str) -> list[tuple[float, str, str]]:
    facts = read_report(lines).facts
    return [(fact.value, str(fact.period_start)[5:], str(fact.period_end)[5:]) for fact in facts]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("一、通报10月份各村工作", OCTOBER),
        ("一、10月反诈宣传情况", OCTOBER),
        ("（一）10月份工作情况通报", OCTOBER),
        ("一、2023年10月工作开展情况", OCTOBER),
        ("10月份工作情况", OCTOBER),
        ("一、10月16日至20日宣传周情况", ("10-16", "10-20")),
        ("二、三季度工作回顾", ("07-01", "09-30")),
        ("一、10月下旬工作", ("10-21", "10-31")),
        ("一、工作情况", SIXTH),
        ("一、与去年10月对比情况", SIXTH),
    ],
)
def test_what_is_told_in_minutes_is_of_the_time_of_its_head(head: str, expected: tuple[str, str]) -> None:
    assert times(*MINUTES, head, "左所村：开院坝会4场。", "镇卫生院：门诊电子屏2块循环播放。") == [
        (4, *expected),
        (2, *expected),
    ]


def test_those_who_speak_at_a_meeting_tell_of_the_head_above_them() -> None:
    lines = (
        "市山镇综治工作周例会纪要",
        "时间：2024年9月9日（周一）8:30　地点：镇政府二楼",
        "一、各单位通报上周（9月2日至8日）反诈宣传",
        "市山派出所陈所长：上周进校园讲课3场；夜市摆摊1场，解答咨询26人次。",
        "市山村饶书记：橘园忙，只入户58户。",
        "市山中心小学黄校长：开反诈主题班会12场。",
        "罗敏汇总：以上三家合计开展活动18场。",
        "二、本周安排",
        "1．9月14日圩日在农贸市场设点，备传单500份。",
    )
    week = ("09-02", "09-08")
    assert times(*lines) == [(3, *week), (1, *week), (26, *week), (58, *week), (12, *week)]


def test_a_deeper_head_keeps_the_time_and_the_next_of_its_depth_ends_it() -> None:
    lines = [
        "一、通报10月份各村工作",
        "（一）院坝会",
        "左所村：开院坝会4场。",
        "二、会场宣传",
        "会场发放宣传单30份。",
    ]
    assert times(*MINUTES, *lines) == [(4, *OCTOBER), (30, *SIXTH)]


def test_a_paragraph_that_names_its_own_day_keeps_it() -> None:
    lines = ["一、通报10月份各村工作", "10月12日，左所村开院坝会4场。", "高潮村：当月入户412户。"]
    assert times(*MINUTES, *lines) == [(4, "10-12", "10-12"), (412, *OCTOBER)]


def test_months_as_heads_of_a_quarter() -> None:
    lines = ["龙陵县公安局2023年一季度反诈总结", "一、1月份", "走访居民30户。", "二、2月份", "走访居民40户。"]
    assert times(*lines) == [(30, "01-01", "01-31"), (40, "02-01", "02-28")]


def test_a_head_wider_than_the_report_dates_nothing() -> None:
    lines = ["龙陵县公安局2023年9月11日至17日反诈小结", "一、9月网络安全宣传周活动", "走访居民30户。"]
    assert times(*lines) == [(30, "09-11", "09-17")]
