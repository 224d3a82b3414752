"""A file that names a unit as the roster's alias gets the full name, in the county of that unit and nowhere else."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from etl.meaning.place import place_of_code
from etl.normalise import normalise_bytes
from etl.reference.records import RosterUnit
from etl.schema import Reading, Supplied
from etl.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path):
    opened = open_store(str(tmp_path / "campaign.sqlite"))
    yield opened
    opened.close()


def unit(name: str, code: str, *aliases: str) -> RosterUnit:
    place = place_of_code(code)
    assert place is not None
    return RosterUnit(name, "other", code, place.path, None, None, "month", 5, aliases)


def read(store: Store, title: str, *names: str, supplied: Supplied | None = None) -> Reading:
    figures = [[name, 10 + at] for at, name in enumerate(names)]
    return read_rows(store, "a.xlsx", [title], ["单位", "宣传单（份）"], *figures, supplied=supplied)


def read_rows(store: Store, file: str, *rows: list[object], supplied: Supplied | None = None) -> Reading:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    buffer = io.BytesIO()
    book.save(buffer)
    return normalise_bytes(buffer.getvalue(), file, supplied, store.guidance(), date(2026, 1, 1))


def units(reading: Reading) -> list[str]:
    return [fact.unit for fact in (*reading.facts, *reading.held)]


def told(reading: Reading) -> list[str]:
    return [issue.message_zh for issue in reading.issues if issue.code == "unit_by_roster"]


LONGLING, SHIDIAN = "龙陵县2023年5月反诈宣传统计表", "施甸县2023年5月反诈宣传统计表"


def test_an_alias_leads_to_the_full_name_and_is_told(store: Store):
    store.add_reference("roster", [unit("共青团龙陵县委员会", "530523", "团县委", "县团委")])
    reading = read(store, LONGLING, "团县委", "县民政局")
    assert units(reading) == ["共青团龙陵县委员会", "县民政局"]
    assert told(reading) == ["单位“团县委”在名册上是“共青团龙陵县委员会”，按全称计入。"]
    assert reading.rulings == []


def test_the_full_name_of_the_roster_goes_to_short_names_without_an_alias(store: Store):
    store.add_reference("roster", [unit("龙陵县公安局龙山派出所", "530523101")])
    reading = read(store, LONGLING, "龙山所", "镇安派出所")
    assert units(reading) == ["龙陵县公安局龙山派出所", "镇安派出所"]
    assert told(reading) == []


def test_an_alias_holds_in_its_county_only(store: Store):
    store.add_reference("roster", [unit("共青团龙陵县委员会", "530523", "团县委")])
    assert units(read(store, SHIDIAN, "团县委")) == ["团县委"]
    assert units(read(store, "2023年5月反诈宣传统计表", "团县委")) == ["共青团龙陵县委员会"]
    other = Supplied(district="施甸县")
    assert units(read(store, "2023年5月反诈宣传统计表", "团县委", supplied=other)) == ["团县委"]
    store.add_reference("roster", [unit("共青团施甸县委员会", "530521", "团县委")])
    assert units(read(store, SHIDIAN, "团县委")) == ["共青团施甸县委员会"]
    assert units(read(store, "2023年5月反诈宣传统计表", "团县委")) == ["团县委"]


def test_a_villages_alias_holds_in_its_township_only(store: Store):
    store.add_reference("roster", [unit("象达镇朝阳村", "530523105", "朝阳村")])
    assert units(read(store, "龙陵县象达镇2023年5月反诈宣传统计表", "朝阳村")) == ["象达镇朝阳村"]
    assert units(read(store, "龙陵县平达乡2023年5月反诈宣传统计表", "朝阳村")) == ["朝阳村"]


def test_a_name_of_two_units_says_nothing_and_a_full_name_is_its_own(store: Store):
    one = unit("龙陵县民族中学", "530523", "民中", "龙陵县民政局")
    store.add_reference("roster", [one, unit("龙陵县民政局", "530523", "民中")])
    assert units(read(store, LONGLING, "民中", "龙陵县民政局")) == ["民中", "龙陵县民政局"]


def test_a_decision_goes_before_the_roster(store: Store):
    store.add_reference("roster", [unit("共青团龙陵县委员会", "530523", "团县委")])
    store.decide("unit", '["团县委"]', "龙陵县青年联合会", by="王")
    reading = read(store, LONGLING, "团县委")
    assert (units(reading), told(reading), reading.rulings) == (["龙陵县青年联合会"], [], [1])
    assert [ruling.kind for ruling in store.rulings()] == ["unit"]  # decisions alone


# --- where a unit lies (contract 4.11: column, title, the unit's name or roster, the file's name) ---


def places(reading: Reading) -> list[str]:
    return [fact.district.rpartition("/")[2] for fact in (*reading.facts, *reading.held)]


def told_places(reading: Reading) -> list[str]:
    return [issue.message_zh for issue in reading.issues if issue.code == "place_by_roster"]


def test_the_roster_tells_the_township_that_the_name_does_not(store: Store):
    store.add_reference("roster", [unit("龙陵县第一小学", "530523101"), unit("龙陵县第二小学", "530523102")])
    reading = read(store, LONGLING, "龙陵县第一小学", "县民政局", "龙陵县第二小学")
    assert places(reading) == ["龙山镇", "龙陵县", "镇安镇"]
    assert [fact.district_code for fact in reading.facts] == ["530523101", "530523", "530523102"]
    assert told_places(reading) == [
        "2个单位的所在地取自名册：龙陵县第一小学（龙山镇）、龙陵县第二小学（镇安镇）。"
    ]


def test_the_roster_is_asked_by_an_alias_too_and_where_the_file_names_no_place(store: Store):
    store.add_reference("roster", [unit("共青团龙陵县委员会", "530523101", "团县委")])
    reading = read(store, "2023年5月反诈宣传统计表", "团县委")
    assert [fact.district_code for fact in reading.facts] == ["530523101"]


def test_the_unit_that_heads_a_file_is_where_the_roster_says(store: Store):
    store.add_reference("roster", [unit("龙陵县第一小学", "530523101")])
    reading = read_rows(
        store, "a.xlsx", ["龙陵县第一小学2023年5月反诈宣传统计表"], ["日期", "宣传单（份）"], ["5月4日", 30]
    )
    assert places(reading) == ["龙山镇"]


def test_the_column_and_the_title_go_before_the_roster_and_the_roster_before_the_files_name(store: Store):
    store.add_reference("roster", [unit("龙陵县第一小学", "530523101")])
    column = read_rows(
        store,
        "a.xlsx",
        [LONGLING],
        ["单位", "乡镇", "宣传单（份）"],
        ["龙陵县第一小学", "镇安镇", 30],
    )
    assert (places(column), told_places(column)) == (["镇安镇"], [])
    title = read(store, "龙陵县镇安镇2023年5月反诈宣传统计表", "龙陵县第一小学")
    assert (places(title), told_places(title)) == (["镇安镇"], [])
    by_file = read_rows(
        store,
        "龙陵县镇安镇5月.xlsx",
        ["2023年5月反诈宣传统计表"],
        ["单位", "宣传单（份）"],
        ["龙陵县第一小学", 30],
    )
    assert places(by_file) == ["龙山镇"]


def test_the_roster_settles_a_name_that_several_divisions_share(store: Store):
    rows = [["2023年5月反诈宣传统计表"], ["单位", "宣传单（份）"], ["城关镇派出所", 30]]
    asked = read_rows(store, "a.xlsx", *rows)
    assert [issue.code for issue in asked.issues if issue.severity == "query"] == ["place_unsettled"]
    store.add_reference("roster", [unit("城关镇派出所", "150123100")])
    settled = read_rows(store, "a.xlsx", *rows)
    assert [fact.district for fact in settled.facts] == [place_of_code("150123100").path]
    assert [issue.code for issue in settled.issues if issue.severity == "query"] == []


def test_another_countys_roster_tells_nothing(store: Store):
    store.add_reference("roster", [unit("第一小学", "530523101")])
    assert places(read(store, SHIDIAN, "第一小学")) == ["施甸县"]
