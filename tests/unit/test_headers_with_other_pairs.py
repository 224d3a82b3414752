"""续表 with the pairs below its groups the other way round: what stands in its columns is what its own header says."""

from __future__ import annotations

import pytest

from .small_sheets import codes, read, roles

TITLE: list[object] = ["龙陵县龙山镇各村2023年4月反诈宣传受众情况"]
ABOVE: list[object] = ["村", "老年人", None, "在校学生", None, "合计", None]


def pairs(first: str, second: str) -> list[object]:
    return [None, *[first, second] * 3]


@pytest.mark.parametrize("between", [[["（续表）"]], [["（续表）", None]], []])
def test_the_second_header_speaks_for_its_rows(between: list[list[object]]) -> None:
    rows = [
        TITLE, ABOVE, pairs("场次", "人数"), ["东村", 2, 86, 1, 210, 3, 296], ["南村", 1, 52, 2, 388, 3, 440],
        *between, ABOVE, pairs("人数", "场次"), ["西村", 33, 1, 48, 2, 81, 3], ["北村", 104, 3, 72, 1, 196, 4],
    ]  # fmt: skip
    reading = read(rows)
    last = len(rows)
    told = [(f.cell, f.measure, f.target_group, f.value) for f in reading.facts if f.unit.endswith("北村")]
    assert sorted(told) == [
        (f"B{last}", "people_reached", "elderly", 104), (f"C{last}", "sessions", "elderly", 3),
        (f"D{last}", "people_reached", "students", 72), (f"E{last}", "sessions", "students", 1),
    ]  # fmt: skip
    assert roles(reading, f"F{last}", f"G{last}") == ["total", "total"]
    assert codes(reading) == [(f"F{last}", "total_differs")]


def test_the_same_header_printed_again_goes_on() -> None:
    rows = [
        TITLE, ABOVE, pairs("场次", "人数"), ["东村", 2, 86, 1, 210, 3, 296],
        ABOVE, pairs("场次", "人数"), ["西村", 1, 33, 2, 48, 3, 81], ["合计", 3, 119, 3, 258, 6, 377],
    ]  # fmt: skip
    reading = read(rows)
    assert codes(reading) == []
    assert {cell.table for cell in reading.cells if cell.cell in ("B4", "B7")} == {"1"}
