"""走访村 says where somebody went; who reports is named above the table or in a column of its own."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import codes, read, roles

TITLE = ["2024年5月反诈入户走访台账"]
REPORTER = ["填报单位：富平县到贤镇人民政府"]


def said(reading: Reading) -> list[tuple[str, str, str, str]]:
    return [(f.cell, f.unit, f.district.rpartition("/")[2], f.activity) for f in reading.facts]


@pytest.mark.parametrize("head", ["走访村", "走访社区", "宣传村", "走访村（社区）"])
def test_a_visited_village_is_the_place_and_the_stated_unit_reports(head: str) -> None:
    rows = [["走访日期", head, "入户走访（户）"], ["5月6日", "纪贤村", 62], ["5月8日", "东仁村", 48]]
    reading = read([TITLE, REPORTER, *rows], "走访台账.xlsx")
    unit, town = "富平县到贤镇人民政府", "到贤镇"
    assert said(reading) == [
        ("C4", unit, town, "纪贤村"), ("C5", unit, town, "东仁村"),
        ("B4", unit, town, "纪贤村"), ("B5", unit, town, "东仁村"),  # two sessions, as of any list of dated visits
    ]  # fmt: skip
    assert codes(reading) == []


def test_a_visited_township_deepens_the_place_of_a_county() -> None:
    rows = [["宣传乡镇", "发放宣传单（份）"], ["到贤镇", 70], ["曹村镇", 50]]
    reading = read([TITLE, ["填报单位：富平县反诈中心"], *rows], "宣传台账.xlsx")
    assert said(reading) == [
        ("B4", "富平县反诈中心", "到贤镇", "到贤镇"), ("B5", "富平县反诈中心", "曹村镇", "曹村镇"),
    ]  # fmt: skip


def test_a_column_of_units_goes_before_the_villages_that_they_visited() -> None:
    rows = [["填报单位", "走访村", "入户走访（户）"], ["到贤派出所", "纪贤村", 62]]
    assert said(read([TITLE, *rows], "走访台账.xlsx")) == [("C3", "到贤派出所", "到贤镇", "纪贤村")]


def test_where_nothing_names_a_unit_the_villages_report() -> None:
    rows = [["走访村", "入户走访（户）"], ["纪贤村", 62], ["东仁村", 48]]
    assert said(read([TITLE, *rows], "走访台账.xlsx")) == [("B3", "纪贤村", "", ""), ("B4", "东仁村", "", "")]


def test_how_many_villages_were_visited_are_no_households() -> None:
    reading = read([["单位", "走访村", "发放宣传单（份）"], ["龙山派出所", 3, 70], ["镇安派出所", 2, 50]])
    assert [(f.cell, f.measure) for f in reading.facts] == [("C2", "leaflets"), ("C3", "leaflets")]
    assert roles(reading, "B2", "B3") == ["unread", "unread"]


@pytest.mark.parametrize(
    ("head", "names"), [("社区", ["龙山社区", "东街社区"]), ("村", ["芒麦村", "蛮旦村"])]
)
def test_villages_in_the_dated_list_of_a_station_are_where_it_went(head: str, names: list[str]) -> None:
    title = ["龙陵县龙山派出所2023年4月反诈宣传活动登记表"]
    rows = [
        ["活动日期", head, "方式", "参加人数"],
        ["4月6日", names[0], "讲座", 42],
        ["4月9日", names[1], "设摊", 35],
    ]
    station, town = "龙陵县龙山派出所", "龙山镇"
    assert said(read([title, *rows], "登记表.xlsx")) == [
        ("D3", station, town, names[0]), ("D4", station, town, names[1]),
        ("B3", station, town, names[0]), ("B4", station, town, names[1]),
    ]  # fmt: skip
