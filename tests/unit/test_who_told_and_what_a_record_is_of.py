"""Who told and was not taught, doors that nobody opened, homework, guests who were asked to speak, records of one event."""

from __future__ import annotations

import pytest

from etl.prose import read_prose
from etl.prose.paragraphs.sections import way_of_record


def told(text: str) -> list[tuple[str, float]]:
    return [(one.measure, one.quantity.value) for one in read_prose(text, 2024, of_campaign=True).figures]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("9月宣传月里，我处5名员工一边站柜台一边当宣讲员。", [("staff", 5)]),
        ("12名骑手变身反诈宣传员，发放折页200份。", [("staff", 12), ("leaflets", 200)]),
        ("走访居民472户，敲了门没人应的还有61户，下周再跑。", [("households", 472)]),
        ("周末每人帮爷爷奶奶装好国家反诈中心APP，至少教会2位长辈，下周一检查。", []),
        (
            "请派出所民警剖析“冒充老板”等9个案例，发放《企业防骗手册》400册，张贴海报36张。",
            [("leaflets", 400), ("posters", 36)],
        ),
        ("请各派出所民警深入剖析案例，发放宣传单400份以上。", []),
    ],
)
def test_who_told_and_what_is_still_to_be_done(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("title", "way"),
    [
        ("蒙城县第六中学主题班会记录", "class_meeting"),
        ("反诈讲座记录表(6月)", "lecture"),
        ("大宋庄村12月大喇叭记录", ""),
        ("主题班会总结", ""),
        ("讲座、班会记录", ""),
    ],
)
def test_the_record_of_one_event_says_how(title: str, way: str) -> None:
    assert way_of_record(title) == way


def test_who_came_to_a_session_that_counts_was_reached_whatever_the_report_is_about() -> None:
    text = "晚上在文化广场开了一场院坝会，来了六十多人，大家问这问那。"
    figures = [(one.measure, one.quantity.value) for one in read_prose(text, 2024).figures]
    assert figures == [("sessions", 1), ("people_reached", 60)]
    assert read_prose("村里开了党员会1次，来了20人。", 2024).figures == []
