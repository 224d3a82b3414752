"""The page of blank forms: what it asks, what it makes, and what it says where it makes nothing."""

from __future__ import annotations

import io
import zipfile
from datetime import date

from streamlit.testing.v1 import AppTest

from etl.blank_form import Wanted, make_form, make_forms, plan_form, wanted_forms, zip_forms
from etl.store import Store
from tests.app.manage_readings import HOSTILE
from tests.app.test_manage_pages import add_report, open_page, words
from tests.app.test_reporting_page import with_roster
from ui import text
from ui.form_results import Made, archive_name
from ui.upload_batch import read_uploads
from ui.upload_rows import row_words


def ask(units: str, district: str = "", kind: str = "list", known: tuple[str, ...] = ()) -> AppTest:
    """The page after forms for April 2023 were asked for."""
    app = open_page("forms")
    app.number_input(key="forms_year").set_value(2023)
    app.selectbox(key="forms_month").set_value(4)
    app.text_area(key="forms_units").set_value(units)
    app.text_input(key="forms_district").set_value(district)
    app.multiselect(key="forms_known").set_value(list(known))
    app.radio(key="forms_kind").set_value(kind)
    app.button(key="forms_make").click().run()
    assert not app.exception
    return app


def made(app: AppTest) -> Made:
    found = app.session_state["forms_made"]
    assert isinstance(found, Made)
    return found


def test_one_unit_gets_its_workbook(store):
    app = ask("龙陵县人民医院", kind="summary")
    assert "**已生成 1 份空白表**：2023年4月 · 汇总表" in words(app)
    (form,) = made(app).forms
    assert form.name == "反诈宣传工作统计表_龙陵县人民医院_2023-04-01_2023-04-30.xlsx"
    assert form.content == make_form(plan_form("龙陵县人民医院", "2023-04", "", "summary"))
    assert [button.label for button in app.get("download_button")] == ["下载空白表"]


def test_pasted_lines_make_one_archive_and_say_whose_form_is_missing(store):
    lines = (
        "龙陵县人民医院\n\n 城关镇派出所\t甘肃省兰州市榆中县\n城关镇派出所\n龙陵县人民医院\n县医院\t鼓楼区\n"
    )
    app = ask(lines)
    found = made(app)
    assert [(form.wanted.unit, form.problem) for form in found.forms] == [
        ("龙陵县人民医院", ""),
        ("城关镇派出所", ""),
        ("城关镇派出所", "shared"),
        ("县医院", "place"),
    ]
    assert "有 2 个单位没有生成" in words(app)
    table = app.dataframe[0].value
    assert list(table["单位"]) == ["城关镇派出所", "县医院"]
    assert list(table["地区"]) == ["", "鼓楼区"]
    assert list(table["原因和办法"]) == [
        "几个地方都有叫这个名称的单位；请填写所属地区。",
        "没有这个地区，或有几个同名；请写区划代码或全路径。",
    ]
    assert [button.label for button in app.get("download_button")] == ["下载 2 份（zip）"]
    assert archive_name(found.request, 2) == "空白表_2023-04-01_2023-04-30_2.zip"


def test_units_with_figures_are_offered_and_the_district_holds_for_all(store):
    add_report(store)
    app = open_page("forms")
    known = "龙陵县公安局镇安派出所", HOSTILE
    assert set(known) <= set(app.multiselect(key="forms_known").options)
    app = ask("城关镇派出所", district="530523", known=known)
    assert [(form.wanted.unit, form.problem) for form in made(app).forms] == [
        (known[0], ""),
        (HOSTILE, "other"),
        ("城关镇派出所", ""),
    ]
    assert list(app.dataframe[0].value["单位"]) == [HOSTILE]


def test_what_is_missing_is_said_and_nothing_is_made(store):
    app = ask(" \n", district="没有的县")
    assert [error.value for error in app.error] == [
        "请选择或填写至少一个单位。",
        "没有这个地区，或有几个同名。请写区划代码，或写全路径，如 云南省/保山市/龙陵县。",
    ]
    assert "forms_made" not in app.session_state


def test_every_way_to_give_a_period(store):
    days = {
        "quarter": ("2023-Q3", {"forms_quarter": 3}),
        "year": ("2023", {}),
        "week": ("2023-W16", {"forms_week": date(2023, 4, 20)}),
        "days": ("2023-04-03..2023-04-09", {"forms_first": date(2023, 4, 3), "forms_last": date(2023, 4, 9)}),
    }
    for step, (period, answers) in days.items():
        app = open_page("forms")
        app.segmented_control(key="forms_step").set_value(step).run()
        if step in ("quarter", "year"):
            app.number_input(key="forms_year").set_value(2023)
        for key, value in answers.items():
            (app.selectbox if key == "forms_quarter" else app.date_input)(key=key).set_value(value).run()
        app.text_area(key="forms_units").set_value("龙陵县人民医院")
        app.button(key="forms_make").click().run()
        assert made(app).request.period == period


def test_an_archive_keeps_apart_what_bears_one_name(store):
    wanted = wanted_forms("城关镇派出所\t甘肃省兰州市榆中县\n城关镇派出所\t陕西省榆林市府谷县")
    forms = list(make_forms(wanted, "2023-04", "", "list"))
    with zipfile.ZipFile(io.BytesIO(zip_forms(forms))) as archive:
        names = archive.namelist()
        assert names == [
            "反诈宣传活动台账_城关镇派出所_2023-04-01_2023-04-30.xlsx",
            "反诈宣传活动台账_城关镇派出所_2023-04-01_2023-04-30_2.xlsx",
        ]
        assert [archive.read(name) for name in names] == [form.content for form in forms]


def test_an_empty_form_that_comes_back_is_said_to_hold_no_figures(store, monkeypatch):
    monkeypatch.setattr(text, "language", lambda: "zh")
    content = make_form(plan_form("龙陵县人民医院", "2023-04"))
    (upload,) = read_uploads(store, [("空表.xlsx", content)], [])
    assert (upload.stage, row_words(upload)) == ("ready", "没有找到任何数字 · 合计 22")


def with_units(store: Store) -> None:
    """The roster of the page of reporting, and a unit with figures that stands on no roster."""
    with_roster(store)
    add_report(store)


def test_units_of_the_roster_are_offered_where_they_lie(store):
    with_units(store)
    options = open_page("forms").multiselect(key="forms_known").options
    assert options[:6] == ["镇安派出所", "勐糯派出所", "腊勐派出所", "镇安中学", "勐糯卫生院", "农行勐糯支行"]
    assert options[6:] == [HOSTILE, "龙新派出所", "龙陵县公安局镇安派出所"]
    app = ask("", known=("腊勐派出所",))
    assert [(form.wanted, form.problem) for form in made(app).forms] == [
        (Wanted("腊勐派出所", "530523104"), "")
    ]
    assert not app.warning


def test_all_that_have_not_reported_for_the_period_are_one_tick(store):
    with_units(store)
    app = open_page("forms")
    app.number_input(key="forms_year").set_value(2023).run()
    app.selectbox(key="forms_month").set_value(7).run()
    assert app.checkbox(key="forms_silent").label == "还没有报送的单位（1 个）"
    assert "腊勐派出所" in words(app)
    app.checkbox(key="forms_silent").set_value(True)
    app.text_area(key="forms_units").set_value("腊勐派出所\n镇安中学")
    app.button(key="forms_make").click().run()
    assert [form.wanted for form in made(app).forms] == [
        Wanted("腊勐派出所", "530523104"),
        Wanted("镇安中学", "530523102"),
    ]


def test_a_period_for_which_nobody_reports_offers_no_such_tick(store):
    with_units(store)
    app = open_page("forms")
    app.segmented_control(key="forms_step").set_value("week").run()
    assert "forms_silent" not in [box.key for box in app.checkbox]
    app.segmented_control(key="forms_step").set_value("quarter").run()
    app.number_input(key="forms_year").set_value(2023).run()
    assert app.checkbox(key="forms_silent").label == "还没有报送的单位（1 个）"


def test_an_unknown_name_is_said_and_the_nearest_takes_its_place(store):
    with_units(store)
    app = ask("腊勐派出\n测试单位\t530523\n镇安派出所")
    assert [(form.wanted.unit, form.problem) for form in made(app).forms] == [
        ("腊勐派出", ""),
        ("测试单位", ""),
        ("镇安派出所", ""),
    ]
    assert "里没有这 2 个单位" in app.warning[0].value
    assert [one.label for one in app.button if one.key and one.key.startswith("forms_nearest")] == [
        "改用“腊勐派出所”重新生成"
    ]
    app.button(key="forms_nearest_0").click().run()
    assert not app.exception
    assert made(app).forms[0].wanted == Wanted("腊勐派出所", "530523104")
    assert made(app).forms[0].problem == ""
    assert app.text_area(key="forms_units").value == "腊勐派出所\n测试单位\t530523\n镇安派出所"
    assert "里没有这 1 个单位" in app.warning[0].value
