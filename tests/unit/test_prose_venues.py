"""Where a county's report says that a thing was done: the township of the figure's own words, none where several are."""

from __future__ import annotations

import pytest

from etl.prose.report.venues import county_of, venue_before

DAYING = "510923"


@pytest.mark.parametrize(
    ("before", "venue"),
    [
        ("12月6日，在隆盛镇广场演出", "隆盛镇"),
        ("在隆盛镇广场演出1场，观众", "隆盛镇"),
        ("在隆盛镇广场演出1场；12月13日，在玉峰镇斗笠村演出", "玉峰镇"),
        ("在隆盛镇演出1场。现场发放", ""),  # another sentence
        ("走进蓬莱镇、回马镇的工厂开展宣讲", ""),
        ("在隆盛镇讲课3场，在玉峰镇讲课2场，发放", ""),
        ("在隆盛镇讲课3场，在玉峰镇讲课", "玉峰镇"),
        ("在隆盛镇讲课3场，共发放", ""),
        ("隆盛镇发放", "隆盛镇"),  # in a county's report who did it says where
        ("隆盛镇派出所发放", ""),
        ("在龙山镇广场演出", ""),  # of another county
    ],
)
def test_the_place_of_a_figure(before: str, venue: str) -> None:
    text = f"{before}5场"
    assert venue_before(text, len(before), DAYING) == venue


def test_only_a_report_of_one_county_is_searched() -> None:
    assert county_of(("大英县文旅局",)) == DAYING
    assert county_of(("大英县隆盛镇",)) == ""
    assert venue_before("在隆盛镇广场演出1场", 8, "") == ""
