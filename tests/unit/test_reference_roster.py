"""Rosters of units: what each row says, and a clear answer to what is wrong in it."""

from __future__ import annotations

from datetime import date

import pytest

from etl.reference.records import RosterUnit
from etl.reference.schedule import Due, read_due, read_frequency
from etl.schema import Reading, Supplied
from tests.unit.small_sheets import codes, read, roles

COUNTY = "云南省/保山市/龙陵县"
FILE = "名册.xlsx"
TITLE = ["龙陵县反诈宣传报送单位名册"]
HEAD = [
    "序号",
    "单位名称",
    "类别",
    "所属乡镇",
    "报送周期",
    "报送截止",
    "起始日期",
    "停报日期",
    "别名",
    "备注",
]


def units(reading: Reading) -> list[RosterUnit]:
    assert reading.reference is not None
    assert reading.reference.kind == "roster"
    found = [row for row in reading.reference.rows if isinstance(row, RosterUnit)]
    assert len(found) == len(reading.reference.rows)
    return found


def one(*row: object, head: list[str] = HEAD) -> tuple[Reading, list[RosterUnit]]:
    reading = read([TITLE, head, [1, *row]], FILE)
    return reading, units(reading)


def notes(reading: Reading) -> list[tuple[str, str]]:
    return [(issue.cell, issue.code) for issue in reading.issues if issue.code != "reference_roster"]


def test_a_row_with_everything():
    reading, found = one(
        "龙陵县公安局龙山派出所",
        "公安",
        "龙山镇",
        "月报",
        "次月5日前",
        "2023年1月",
        "2023-06-15",
        "龙山所、龙山派出所",
    )
    assert found == [
        RosterUnit(
            "龙陵县公安局龙山派出所", "police", "530523101", f"{COUNTY}/龙山镇", date(2023, 1, 1), date(2023, 6, 15),
            "month", 5, ("龙山所", "龙山派出所"), True, "Sheet", "B3",
        )
    ]  # fmt: skip
    assert (notes(reading), reading.needs, reading.facts) == ([], [], [])
    assert roles(reading, "A1", "B2", "A3", "B3", "I3") == ["title", "header", "serial", "label", "label"]
    assert reading.issues[0].message_en == "This file is a roster of units; 1 entries were read."


def test_a_unit_for_two_townships_has_a_row_for_each():
    reading, found = one("镇安派出所", "公安", "镇安镇、龙新乡", "月报", 5)
    assert [(unit.unit, unit.district_code) for unit in found] == [
        ("镇安派出所", "530523102"), ("镇安派出所", "530523204"),
    ]  # fmt: skip
    assert notes(reading) == [("B3", "roster_two_places")]
    _, found = one("镇安派出所", "公安", "镇安镇和龙新乡", "月报", 5)
    assert [unit.district_code for unit in found] == ["530523102", "530523204"]


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        # as the pages write a path, which is one division and no list of four
        ("云南省 / 保山市 / 龙陵县 / 镇安镇", ["530523102"]),
        ("云南省/保山市/龙陵县", ["530523"]),
        ("镇安镇/龙新乡", ["530523102", "530523204"]),
    ],
)
def test_a_path_is_one_division(written, codes):
    _, found = one("镇安派出所", "公安", written, "月报", 5)
    assert [unit.district_code for unit in found] == codes


def test_a_unit_of_the_county_and_one_whose_place_its_name_tells():
    _, found = one("县教育局", "机关部门", "县直", "月报", 5)
    assert found[0].district == COUNTY
    _, found = one("象达派出所", "公安", None, "月报", 5)
    assert found[0].district == f"{COUNTY}/象达镇"
    _, found = one("龙山社区居委会", "社区村居", "龙山镇", "月报", 5)
    assert (found[0].district_code, found[0].unit_type) == ("530523101", "community")


def test_a_unit_that_closed_reports_until_then():
    reading, found = one("碧寨派出所", "公安", "碧寨乡", "月报", 5, None, None, None, "2023年6月撤并")
    assert (found[0].ends, found[0].listed, notes(reading)) == (
        date(2023, 6, 30),
        True,
        [("J3", "roster_closed")],
    )
    reading, found = one("碧寨派出所", "公安", "碧寨乡", "月报", 5, None, "2023年3月", None, "已撤并")
    assert (found[0].ends, notes(reading)) == (date(2023, 3, 31), [])
    reading, found = one("碧寨派出所", "公安", "碧寨乡", "月报", 5, None, None, None, "已撤销")
    assert (found[0].ends, found[0].listed) == (None, False)
    assert codes(reading) == [("J3", "roster_closed_undated")]


def test_what_is_not_said_is_assumed_and_told_once():
    rows = [
        TITLE,
        ["单位名称", "所属乡镇", "别名"],
        ["龙山派出所", "龙山镇", None],
        ["镇安中学", "镇安镇", None],
    ]
    reading = read(rows, FILE)
    assert [(u.unit_type, u.frequency, u.due_days, u.starts, u.ends) for u in units(reading)] == [
        ("police", "month", 5, None, None), ("school", "month", 5, None, None),
    ]  # fmt: skip
    assert [(i.code, i.cell, i.severity) for i in reading.issues[1:]] == [
        ("roster_frequency_default", "A3", "note"), ("roster_due_default", "A3", "note"),
        ("roster_kind_from_name", "A3", "note"),
    ]  # fmt: skip
    assert reading.issues[2].message_zh == "2 个单位没有写报送截止日，按期末后 5 天计（从 A3 起）。"


def test_words_that_are_not_known_are_asked_about():
    reading, found = one("镇安中学", "事业", "镇安镇", "双周", "另行通知", "2023-02-30")
    assert (found[0].unit_type, found[0].frequency, found[0].due_days, found[0].starts) == (
        "school",
        "month",
        5,
        None,
    )
    assert notes(reading) == [
        ("E3", "roster_frequency_unread"), ("G3", "roster_date_unread"), ("F3", "roster_due_unread"),
        ("C3", "roster_kind_guessed"),
    ]  # fmt: skip


def test_a_unit_twice_for_one_district():
    rows = [TITLE, HEAD, [1, "龙山派出所", "公安", "龙山镇", "月报", 5], [2, "龙山所", "公安", "龙山镇", "季报", 5],
            [3, "镇安派出所", "公安", "镇安镇", "月报", 5], [4, "镇安派出所", "公安", "镇安镇", "月报", 5]]  # fmt: skip
    reading = read(rows, FILE)
    assert [(unit.unit, unit.frequency) for unit in units(reading)] == [
        ("龙山所", "quarter"), ("镇安派出所", "month"),
    ]  # fmt: skip
    assert notes(reading) == [("B4", "roster_twice"), ("B6", "roster_repeated")]
    assert codes(reading) == [("B4", "roster_twice")]


def test_a_place_that_is_none_and_a_row_without_a_unit():
    rows = [
        TITLE,
        HEAD,
        [1, "幸福派出所", "公安", "某某片区", "月报", 5],
        [2, None, "公安", "龙山镇", "月报", 5],
    ]
    reading = read(rows, FILE)
    assert units(reading) == []
    assert codes(reading) == [("D3", "reference_place_unknown"), ("A4", "roster_unit_missing")]


def test_an_end_before_the_start():
    reading, _ = one("龙山派出所", "公安", "龙山镇", "月报", 5, "2023年6月", "2023年3月")
    assert codes(reading) == [("H3", "roster_ends_before_start")]


def test_the_county_may_be_supplied():
    rows = [["单位名称", "所属乡镇", "报送周期", "报送截止"], ["龙山派出所", "龙山镇", "月报", "5日"]]
    assert codes(read(rows, FILE)) == [("B2", "reference_place_ambiguous")]
    assert units(read(rows, FILE, Supplied(district="龙陵县")))[0].district_code == "530523101"


def test_a_list_of_persons_is_no_roster():
    rows = [
        ["反诈宣传联络员名册"],
        ["序号", "单位", "姓名", "联系电话"],
        [1, "龙山派出所", "张××", "13800000000"],
    ]
    assert read(rows, "联络员名册.xlsx").reference is None


@pytest.mark.parametrize(
    ("words", "frequency"),
    [("月报", "month"), ("每月", "month"), ("每月一次", "month"), ("周报", "week"), ("每周", "week"), ("旬报", "ten_days"),
     ("季度", "quarter"), ("半年报", "half_year"), ("半年", "half_year"), ("年", "year"), ("年度", "year"), ("双周", None),
     ("日报", None)],
)  # fmt: skip
def test_how_often(words: str, frequency: str | None):
    assert read_frequency(words) == frequency


@pytest.mark.parametrize(
    ("words", "frequency", "due"),
    [
        ("每月5日前", "month", Due(5)), ("5", "month", Due(5)), ("次月10号前报送", "month", Due(10)),
        ("10天内", "month", Due(10)),
        ("月后五日", "month", Due(5)), ("月底前", "month", Due(0)), ("当月25日", "month", Due(-3, True)),
        ("每月25日前", "month", Due(-3, True)), ("当月30日", "month", Due(0, True)), ("季后10日内", "quarter", Due(10)),
        ("次季度首月5日前", "quarter", Due(5)), ("每季度末月25日前", "quarter", Due(-3, True)),
        ("1月10日、7月10日", "half_year", Due(10)), ("次年1月15日前", "year", Due(15)), ("每周五", "week", Due(-2)),
        ("下周一", "week", Due(1)), ("周一", "week", Due(1)), ("每月5日、20日", "month", None), ("见通知", "month", None),
        ("2月31日", "year", None),
    ],
)  # fmt: skip
def test_until_when(words: str, frequency: str, due: Due | None):
    assert read_due(words, frequency) == due  # type: ignore[arg-type]


def test_words_that_look_like_a_pace_are_read():
    _, found = one("龙山派出所", "派出所", "龙山镇", "每周一次", "每周五")
    assert (found[0].unit_type, found[0].frequency, found[0].due_days) == ("police", "week", -2)
    rows = [["龙陵县应报送单位一览表"], ["编号", "报送单位", "单位性质", "所在乡镇", "上报频次", "上报时限", "简称"],
            [1, "龙陵县公安局龙山派出所", "公安机关", "龙山镇", "每月一次", "次月3日前", "龙山所"]]  # fmt: skip
    unit = units(read(rows, "a.xlsx"))[0]
    assert (unit.unit_type, unit.frequency, unit.due_days, unit.aliases) == (
        "police",
        "month",
        3,
        ("龙山所",),
    )


def test_a_township_merged_or_written_once_over_its_units():
    rows = [TITLE, ["乡镇", "单位名称", "报送周期", "截止日"], ["龙山镇", "龙山派出所", "月报", "5日"],
            [None, "第二小学", "月报", "5日"]]  # fmt: skip
    assert [unit.district for unit in units(read(rows, FILE))] == [f"{COUNTY}/龙山镇"] * 2
