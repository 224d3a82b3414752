"""What stands over the first of several tables of a sheet: whether it speaks of the ones below as well."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from etl.schema import Reading
from tests.unit.small_sheets import codes, figures, read

TITLE = ["龙陵县龙山派出所反诈宣传表"]
SPAN = "统计区间：2024年11月1日—11月30日"
FIRST = [["宣传对象", "入户走访", "讲座"], ["老年人", 260, 145]]
SECOND = [["宣传对象", "讲座", "设摊"], ["老年人", 4, 3]]
OCTOBER, NOVEMBER = "2024-10-01", "2024-11-01"


def begun(reading: Reading) -> list[tuple[str, str]]:
    return [(fact.measure, f"{fact.period_start}") for fact in reading.facts]


@pytest.mark.parametrize(
    "head",
    [
        [[SPAN], [], ["表1 受众人次", "", "单位：人次"]],
        [[SPAN, "", "单位：人次"]],
        [["填报单位：龙山派出所", SPAN], ["（一）受众", "", "单位：人次"]],
    ],
)
def test_a_line_of_the_sheet_fills_what_a_later_tables_own_line_leaves_open(
    head: Sequence[Sequence[object]],
) -> None:
    rows = [TITLE, *head, *FIRST, [], ["表2 活动场次", "", "单位：场"], *SECOND]
    reading = read(rows, "反诈.xlsx")
    assert begun(reading) == [("people_reached", NOVEMBER)] * 2 + [("sessions", NOVEMBER)] * 2
    assert codes(reading) == []


def test_the_sender_over_the_first_table_holds_for_one_with_a_time_of_its_own() -> None:
    head = [["反诈宣传表"], ["填报单位：龙山派出所", SPAN], ["单位：人次"]]
    second = ["统计区间：2024年10月1日—10月31日"]
    reading = read([*head, *FIRST, [], ["表2 活动场次"], second, *SECOND], "反诈.xlsx")
    assert begun(reading) == [("people_reached", NOVEMBER)] * 2 + [("sessions", OCTOBER)] * 2
    assert len({fact.unit for fact in reading.facts}) == 1


def test_the_caption_of_a_later_table_is_nearer_than_the_lines_of_the_first() -> None:
    head = [TITLE, [SPAN], [], ["表1 受众人次", "", "单位：人次"]]
    reading = read([*head, *FIRST, [], ["表2 10月活动场次"], *SECOND], "反诈.xlsx")
    assert begun(reading) == [("people_reached", NOVEMBER)] * 2 + [("sessions", OCTOBER)] * 2


def test_a_time_over_the_table_of_one_sender_is_none_of_the_table_of_another() -> None:
    head = [["反诈宣传表"], ["填报单位：龙陵县龙山派出所", SPAN], ["单位：人次"]]
    second = ["填报单位：龙陵县镇安派出所"]
    reading = read([*head, *FIRST, [], ["表2 活动场次"], second, *SECOND], "反诈.xlsx")
    assert figures(reading) == [("B5", "people_reached", 260), ("C5", "people_reached", 145)]
    assert [fact.cell for fact in reading.held] == ["B10", "C10"]
    assert codes(reading) == [("", "period_unknown"), ("B10", "table_period_unknown")]
