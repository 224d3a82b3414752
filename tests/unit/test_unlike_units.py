"""走访（户、人）: one number for what can be counted in two ways is asked about (contract 4.6, 4.7)."""

from __future__ import annotations

import pytest

from etl.meaning.unlike_units import unlike_units

from .small_sheets import codes, figures, read


@pytest.mark.parametrize(
    ("text", "measure", "units"),
    [
        ("走访（户、人）", "households", ("户", "人")),
        ("讲座（场/人次）", "sessions", ("场", "人次")),
        ("受众（人/户）", "people_reached", ("人", "户")),
        ("走访（户）/（人）", "households", ()),
        ("走访（户、户次）", "households", ()),
        ("咨询（人/次）", "consultations", ()),
        ("海报（张/份）", "posters", ()),
        ("宣传单、手提袋（份、个）", "mixed_materials", ()),
        ("反诈APP安装（人、户）", "app_installs", ()),
        ("活动（场次）", "sessions", ()),
        ("户、人", "", ()),
    ],
)
def test_units_that_cannot_both_be_meant(text: str, measure: str, units: tuple[str, ...]) -> None:
    assert unlike_units(text, measure) == units


def test_a_column_of_two_units_is_asked_about_once() -> None:
    reading = read([["社区", "走访（户、人）"], ["凤池社区", 30], ["龙浔社区", 20]])
    assert figures(reading) == [("B2", "households", 30), ("B3", "households", 20)]
    assert codes(reading) == [("B1", "unlike_units")]
    issue = next(issue for issue in reading.issues if issue.code == "unlike_units")
    assert "户、人" in issue.message_zh


def test_units_beside_items_are_units_and_nobodys_name() -> None:
    rows: list[list[object]] = [
        ["项目", "单位", "数量"],
        ["走访", "户、人", 30],
        ["宣传资料", "份/张", 400],
        ["讲座", "场/人次", 4],
    ]
    reading = read(rows)
    assert figures(reading) == [("C2", "households", 30), ("C3", "leaflets", 400), ("C4", "sessions", 4)]
    assert {fact.unit for fact in reading.facts} == {"龙陵县龙山派出所"}
    assert codes(reading) == [("A2", "unlike_units"), ("A4", "unlike_units")]


def test_a_form_asks_at_its_label() -> None:
    reading = read(
        [["活动时间", "2023年4月3日", "活动地点", "广场"], ["走访（户、人）", 30, "海报（张）", 3]]
    )
    assert ("A2", "unlike_units") in codes(reading)
