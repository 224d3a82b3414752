"""2箱 under a head of copies, 宣传资料（箱）: how many a box holds is not said, so nothing is counted and it is asked about.
1.5（万） states its scale in brackets."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read

TITLE: list[object] = ["龙陵县龙山派出所2023年4月反诈宣传统计"]


@pytest.mark.parametrize("cell", ["2箱", "3包", "1批", "2（箱）", "约5盒"])
def test_a_box_is_no_copy(cell: str) -> None:
    reading = read([TITLE, ["社区", "宣传资料（份）"], ["东街社区", 120], ["西街社区", cell]])
    assert figures(reading) == [("B3", "leaflets", 120)]
    assert codes(reading) == [("B4", "other_unit")]


def test_what_is_counted_in_packs_is() -> None:
    reading = read([TITLE, ["社区", "纸巾（包）"], ["东街社区", 120], ["西街社区", "30包"]])
    assert figures(reading) == [("B3", "gifts", 120), ("B4", "gifts", 30)]
    assert codes(reading) == []


@pytest.mark.parametrize("head", ["宣传资料（箱）", "宣传单（捆）", "海报（包）"])
def test_a_head_of_boxes_counts_no_copies(head: str) -> None:
    reading = read([TITLE, ["社区", head, "讲座（场）"], ["东街社区", 2, 1]])
    assert figures(reading) == [("C3", "sessions", 1)]
    assert ("B3", "unread_under_header") in codes(reading)


@pytest.mark.parametrize(
    ("cell", "value"),
    [("1.5（万）", 15_000), ("1.5(万人次)", 15_000), ("3（千）", 3_000), ("１.２ （万）", 12_000)],
)
@pytest.mark.parametrize("head", ["受众（人次）", "受众（万人次）"])
def test_a_scale_in_brackets(cell: str, value: float, head: str) -> None:
    reading = read([TITLE, ["社区", head], ["东街社区", cell], ["西街社区", "2.2万"]])
    assert figures(reading) == [("B3", "people_reached", value), ("B4", "people_reached", 22_000)]
    assert codes(reading) == []
