"""A column of running totals: what stands below it in the row of totals is the last of them, and no sum (contract 4.4)."""

from __future__ import annotations

import pytest

from tests.unit.small_sheets import codes, read

WEEKS = ["4月3日—9日", "4月10日—16日", "4月17日—23日"]


def asked(names: list[str], last: int, head: str = "周次") -> list[tuple[str, str]]:
    rows = [
        [name, own, total] for name, own, total in zip(names, (150, 220, 180), (970, 1190, 1370), strict=True)
    ]
    return codes(read([[head, "发放手册（本）", "累计发放（本）"], *rows, ["合计", 550, last]]))


def test_the_last_of_the_weeks_of_one_unit_is_right_below_them() -> None:
    assert asked(WEEKS, 1370) == []


@pytest.mark.parametrize(("last", "code"), [(1360, "total_differs"), (1190, "total_differs")])
def test_any_other_number_is_asked_about(last: int, code: str) -> None:
    assert asked(WEEKS, last) == [("C5", code)]


def test_of_several_units_the_total_is_their_sum() -> None:
    units = ["甲社区", "乙社区", "丙社区"]
    assert asked(units, 3530, "单位") == []
    assert asked(units, 1370, "单位") == [("C5", "total_differs")]
