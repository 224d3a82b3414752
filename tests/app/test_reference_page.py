"""The Reference page: what is missing, what was said before, and every change by hand with its name and reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from etl.meaning.divisions import children, place_of_code
from etl.normalise import normalise_bytes
from etl.reference.records import Base, RosterUnit
from etl.reference.targets import TARGET, target_key
from etl.reference.workbook import bases_workbook, roster_workbook
from etl.store import Store
from tests.app.manage_readings import HOSTILE
from tests.app.test_manage_pages import add_report, open_page, words
from ui.division_choice import division_of
from ui.downloads import DownloadRefused
from ui.reference_download import blank_form, standing_bases, standing_units

COUNTY = "530523"
TOWN = "530523102"


def base(
    code: str, value: float | None, year: int = 2023, subject: str = "population", **fields: object
) -> Base:
    place = place_of_code(code)
    return Base(
        code, place.path, place.level, subject, year, value, value, value, source="统计年鉴", **fields
    )


def unit(name: str = "镇安派出所", **fields: object) -> RosterUnit:
    given = {"starts": None, "ends": None, "frequency": "month", "due_days": 5} | fields
    return RosterUnit(name, "police", TOWN, place_of_code(TOWN).path, **given)


def give_bases(store: Store) -> None:
    """Population of every township of the county but 龙新乡, and households of one."""
    rows = [
        base(p.code, 1000 + n, cell=f"B{n}") for n, p in enumerate(children(COUNTY)) if p.name != "龙新乡"
    ]
    store.add_reference(
        "bases", [*rows, base(TOWN, 300, 2021, "households")], file="人口.xlsx", content=b"x", by="王五"
    )


def table(app, place: int = 0):
    return app.dataframe[place].value


def button(app, label):
    return next(one for one in app.button if one.label == label)


def field(app, key):
    return next(
        one
        for kind in ("text_input", "number_input", "selectbox", "date_input")
        for one in app.get(kind)
        if one.key == key
    )


def named(app):
    return app.text_input(key="clerk_input_reference").set_value("李四").run()


@pytest.fixture
def reported(store):
    """A store with a report of the county's police station, so that the page knows which county it is about."""
    add_report(store)
    return store


def test_an_empty_record_says_what_to_do_in_each_part(store):
    for part, said in (
        ("bases", "还没有基数"),
        ("units", "名册还是空的"),
        ("targets", "还没有目标"),
        ("files", "还没有基础数据"),
    ):
        assert said in words(open_page("reference", part=part))


def test_missing_bases_are_named_and_numbers_carry_their_year(reported):
    give_bases(reported)
    app = open_page("reference")
    shown = words(app)
    assert "缺人口基数：龙新乡" in shown
    assert "缺户数基数：龙山镇、勐糯镇" in shown
    rows = table(app).set_index("地区")
    assert rows.loc["龙新乡", "人口"] == "缺"
    assert rows.loc["镇安镇", ["人口", "户数"]].tolist() == ["1,001", "300 (2021)"]
    assert rows.loc["龙陵县", "人口"] == "下级不全"
    assert rows.loc["镇安镇", "来源"] == "统计年鉴"


def test_bases_alone_say_what_is_missing_before_any_report_came(store):
    give_bases(store)
    assert "缺人口基数：龙新乡" in words(open_page("reference"))


def choose_division(app, code: str):
    app.session_state["reference_division"] = code
    return app.run()


def test_a_base_is_corrected_by_hand_and_the_one_before_stays_in_its_history(reported):
    give_bases(reported)
    app = choose_division(named(open_page("reference")), TOWN)
    number = int(reported.bases().query("district_code == @TOWN and subject == 'population'")["base"].iloc[0])
    field(app, f"base_{number}_value").set_value("1.2万")
    field(app, f"base_{number}_reason").set_value("年鉴印错")
    app = app.button(key=f"base_{number}_change").click().run()
    assert not app.exception
    row = reported.bases().query("district_code == @TOWN and subject == 'population'").iloc[0]
    assert (row["value"], row["by"], row["raw"], row["year"]) == (12000, "李四", "1.2万", 2023)
    history = table(app, 1)
    assert history[["统计对象", "数量", "状态", "经办人", "理由", "出处"]].to_numpy().tolist() == [
        ["人口", 12000, "✓ 有效", "李四", "年鉴印错", "手工录入"],
        ["户数", 300, "✓ 有效", "王五", "", "人口.xlsx"],
        ["人口", 1001, "⟳ 已被取代", "王五", "", "人口.xlsx · B1"],
    ]


def test_a_link_to_a_base_opens_its_division(reported):
    give_bases(reported)
    frame = reported.bases()
    number = int(frame.loc[frame["subject"] == "households", "base"].iloc[0])
    app = open_page("reference", base=str(number))
    assert [one.value for one in app.subheader] == ["云南省 / 保山市 / 龙陵县 / 镇安镇"]
    assert [one.value for one in open_page("reference", base="99").subheader] == []


def test_a_base_moves_to_another_year_and_is_taken_back(reported):
    reported.add_reference("bases", [base(TOWN, 1000, 2022)])
    app = choose_division(named(open_page("reference")), TOWN)
    field(app, "base_1_year").set_value(2021)
    field(app, "base_1_reason").set_value("年份写错")
    app = app.button(key="base_1_change").click().run()
    assert reported.bases()[["year", "value"]].to_numpy().tolist() == [[2021, 1000]]
    field(app, "base_3_reason").set_value("作废")
    app = app.button(key="base_3_back").click().run()
    assert reported.bases().empty
    assert table(app, 1)["状态"].tolist() == ["✕ 撤回", "⟳ 已被取代", "✕ 撤回", "⟳ 已被取代"]


def test_what_is_wrong_with_a_base_is_said_by_field(reported):
    app = open_page("reference")
    field(app, "base_new__value").set_value("很多")
    app = app.button(key="base_new__add").click().run()
    said = [one.value for one in app.error]
    assert [text[:5] for text in said] == [
        "“地区”找",
        "“数量”读",
        "请填写“来",
        "请填写“理",
        "请在上面填",
    ]
    assert reported.bases().empty


def test_a_base_of_a_village_is_entered_by_hand(reported):
    app = named(open_page("reference"))
    field(app, "base_new__division").set_value(TOWN)
    for name, value in (
        ("village", "大坪子村"),
        ("value", "约3000"),
        ("source", "村委会"),
        ("reason", "新增"),
    ):
        field(app, f"base_new__{name}").set_value(value)
    app = app.button(key="base_new__add").click().run()
    row = reported.bases().iloc[0]
    assert (row["district"], row["level"], row["district_code"]) == (
        "云南省/保山市/龙陵县/镇安镇/大坪子村",
        "village",
        TOWN,
    )
    assert (row["value"], row["qualifier"]) == (3000, "about")
    assert table(app)["地区"].tolist()[-1] == "镇安镇 / 大坪子村"


def test_units_that_reported_are_put_on_the_roster_as_they_were_read(reported):
    app = named(open_page("reference", part="units"))
    found = table(app)
    assert found[["单位", "类别", "地区", "报送"]].to_numpy().tolist() == [
        [HOSTILE, "公安", "云南省 / 保山市 / 龙陵县 / 镇安镇", 1],
        ["龙陵县公安局镇安派出所", "公安", "云南省 / 保山市 / 龙陵县 / 镇安镇", 1],
    ]
    app.session_state[f"unlisted_{reported.data_version()}"] = {
        "selection": {"rows": [1], "columns": [], "cells": []}
    }
    app = app.run()
    field(app, "unlisted_reason").set_value("已在报送")
    app = app.button(key="unlisted_add").click().run()
    row = reported.roster().iloc[0]
    assert (row["unit"], row["unit_type"], row["district_code"]) == ("龙陵县公安局镇安派出所", "police", TOWN)
    assert (row["starts"], row["ends"], row["frequency"], row["due_days"]) == (
        date(2023, 5, 1),
        None,
        "month",
        5,
    )


def test_a_unit_under_another_name_of_the_roster_is_no_stranger(reported):
    reported.add_reference("roster", [unit()])
    app = open_page("reference", part="units")
    assert table(app)["单位"].tolist() == ["镇安派出所"]
    assert table(app, 1)["单位"].tolist() == [HOSTILE]


def choose_unit(app, store: Store):
    row = store.roster().iloc[0]
    app.session_state["reference_unit"] = (row["party"], row["district_code"])
    return app.run()


def test_a_unit_is_closed_renamed_and_taken_off_with_reasons(reported):
    reported.add_reference("roster", [unit()])
    app = choose_unit(named(open_page("reference", part="units")), reported)
    field(app, "unit_1_ends").set_value(date(2023, 6, 30))
    field(app, "unit_1_unit").set_value("镇安边境派出所大队")
    field(app, "unit_1_aliases").set_value("镇安所、镇安边防所")
    field(app, "unit_1_reason").set_value("撤并")
    app = app.button(key="unit_1_change").click().run()
    assert not app.exception
    frame = reported.roster()
    assert frame[["unit", "ends", "aliases"]].to_numpy().tolist() == [
        ["镇安边境派出所大队", date(2023, 6, 30), ("镇安所", "镇安边防所")]
    ]
    app = choose_unit(app, reported)
    field(app, "unit_3_reason").set_value("误加")
    app.button(key="unit_3_off").click().run()
    assert reported.roster().empty
    assert reported.roster_said()["state"].tolist() == ["later", "taken_back", "later", "taken_back"]


def test_a_unit_is_found_by_alias_kind_and_frequency(reported):
    reported.add_reference("roster", [unit(aliases=("镇安所",)), unit("龙陵县妇联", frequency="quarter")])
    app = open_page("reference", part="units")
    app = app.text_input(key="reference_find").set_value("镇安所 公安 每月").run()
    assert table(app)["单位"].tolist() == ["镇安派出所"]
    app = app.text_input(key="reference_find").set_value("每季度").run()
    assert table(app)[["单位", "截止（期满后几天）"]].to_numpy().tolist() == [["龙陵县妇联", "期满后 5 天"]]


def test_a_wrong_span_and_an_empty_name_are_said(reported):
    app = named(open_page("reference", part="units"))
    field(app, "unit_new_starts").set_value(date(2023, 6, 1))
    field(app, "unit_new_ends").set_value(date(2023, 5, 1))
    field(app, "unit_new_division").set_value(TOWN)
    app = app.button(key="unit_new_add").click().run()
    assert [one.value for one in app.error] == [
        "请填写“单位”的全称。",
        "“到何时止”早于“从何时起”，请核对两个日期。",
        "请填写“理由”。",
    ]


def test_a_target_is_set_changed_and_taken_back(reported):
    app = named(open_page("reference", part="targets"))
    field(app, "target_new_value").set_value("1.5万")
    field(app, "target_new_reason").set_value("年初部署")
    app = app.button(key="target_new_add").click().run()
    assert table(app)[["指标", "期间", "目标", "单位"]].to_numpy().tolist() == [
        ["受众人次", "每月", 15000, "人次"]
    ]
    field(app, "target_1_value").set_value("约两万")
    app = app.button(key="target_change").click().run()
    assert [one.value[:11] for one in app.error] == ["“目标”要是一个大于 ", "请填写“理由”。"]
    field(app, "target_1_reason").set_value("不考核")
    app = app.button(key="target_back").click().run()
    assert reported.targets()["stands"].tolist() == [False, False]
    assert table(app)["状态"].tolist() == ["✕ 撤回", "⟳ 已被取代"]


def test_a_file_is_withdrawn_as_a_whole_and_stands_again(reported):
    give_bases(reported)
    app = named(open_page("reference", part="files"))
    assert table(app)[["状态", "种类", "文件", "行数"]].to_numpy().tolist() == [
        ["✓ 有效", "基数", "人口.xlsx", 10]
    ]
    app.session_state["reference_file"] = 1
    app = app.run()
    assert table(app, 1)["单元格"].tolist()[:2] == ["B0", "B1"]
    app = app.button(key="reference_1_change").click().run()
    assert [one.value for one in app.error] == ["请填写“理由”。"]
    for reason, left in (("错表", 0), ("又对了", 10)):
        field(app, "reference_1_reason").set_value(reason)
        app = app.button(key="reference_1_change").click().run()
        assert len(reported.bases()) == left
    assert reported.references()["withdrawn"].tolist() == [False]


def test_what_is_downloaded_reads_back_as_what_stands(reported):
    give_bases(reported)
    reported.add_reference("roster", [unit(aliases=("镇安所",)), unit("龙新派出所", ends=date(2023, 6, 30))])
    version = str(reported.data_version())
    for content, standing in (
        (bases_workbook(standing_bases(version)), standing_bases(version)),
        (roster_workbook(standing_units(version)), standing_units(version)),
    ):
        back = normalise_bytes(content, "下载.xlsx").reference.rows
        assert len(back) == len(standing) > 1
        for row in back:
            assert replace(row, sheet="", cell="", **({"raw": ""} if isinstance(row, Base) else {})) in [
                replace(one, sheet="", cell="", **({"raw": ""} if isinstance(one, Base) else {}))
                for one in standing
            ]


def test_a_blank_form_is_of_the_chosen_division(reported):
    content = blank_form("bases", TOWN, COUNTY)
    reading = normalise_bytes(content, "空白基数表.xlsx")
    assert "镇安镇" in reading.title
    with pytest.raises(DownloadRefused, match="找不到"):
        blank_form("roster", "没有的地方", COUNTY)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        (TOWN, TOWN), ("镇安镇", TOWN), ("镇安", TOWN), ("龙陵县镇安镇", TOWN), ("云南省 / 保山市 / 龙陵县 / 镇安镇", TOWN),
        ("龙陵县", COUNTY), ("云南省", "53"), ("北京市", "11"),
        ("没有的地方", None), ("镇安镇大坪子村", None), ("镇安派出所", None), ("城关镇", None), ("999999", None), ("", None),
    ],
)  # fmt: skip
def test_only_a_division_and_nothing_else_is_taken_for_one(written, code):
    place = division_of(written, COUNTY)
    assert (place and place.code) == code


def test_targets_are_told_from_other_decisions(reported):
    reported.decide(TARGET, target_key("leaflets", COUNTY, "year"), "90000", by="王五", reason="")
    reported.decide("unit", '["镇安所"]', "镇安派出所", by="王五")
    app = open_page("reference", part="targets")
    assert table(app)["目标"].tolist() == [90000]
