"""Parts below an item count in its way (contract 4.3, 4.17); 单位 beside the items says what they are counted in."""

from __future__ import annotations

import pytest

from tests.unit.small_sheets import codes, read

TITLE = ["连江县教育局2023年4月反诈宣传进校园情况表"]


@pytest.mark.parametrize("head", ["单位", "计量单位"])
@pytest.mark.parametrize("second", ["家长专场", "其中：家长专场", "　　家长专场"])
def test_a_further_part_is_taken_from_its_whole(head: str, second: str) -> None:
    rows = [
        TITLE,
        ["项目", head, "数量"],
        ["举办反诈讲座", "场", 120],
        ["其中：学生专场", "场", 88],
        [second, "场", 25],
        ["发放宣传单", "份", 3000],
        ["其中：入户发放", "份", 1000],
    ]
    reading = read(rows, name="4月.xlsx")
    assert [(f.cell, f.measure, f.value, f.target_group, f.channel) for f in reading.facts] == [
        ("C3", "sessions", 7, "unspecified", "lecture"),
        ("C4", "sessions", 88, "students", "lecture"),
        ("C5", "sessions", 25, "parents", "lecture"),
        ("C6", "leaflets", 2000, "unspecified", "handout"),
        ("C7", "leaflets", 1000, "unspecified", "door_to_door"),
    ]
    assert codes(reading) == []


def test_a_way_of_its_own_stays_with_the_part() -> None:
    rows = [
        TITLE,
        ["项目", "数量"],
        ["举办反诈讲座（场）", 20],
        ["其中：线上直播（场）", 5],
        ["观看人次", 900],
    ]
    found = [(f.cell, f.measure, f.value, f.channel) for f in read(rows, name="4月.xlsx").facts]
    assert found == [
        ("B3", "sessions", 15, "lecture"),
        ("B4", "sessions", 5, "short_video"),
        ("B5", "views", 900, "unspecified"),
    ]
