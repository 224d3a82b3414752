"""Coverage on the pages: equal to what pandas alone computes from the export, in tables, bars and downloads."""

from __future__ import annotations

import csv
import io
import json

import numpy as np
import openpyxl
import pandas as pd
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

import ui.state
import ui.store
from analysis.bases import Base, Bases
from analysis.building import build_cube
from analysis.coverage import with_bases
from analysis.cube import select_fact_ids
from analysis.filters import Filters
from analysis.totals import SUM_COLUMNS
from etl.store.reference_frames import BASES_COLUMNS
from tests.app.dashboard import dashboard
from tests.app.synthetic import TOWNSHIPS, SyntheticStore, counted_frame, mentions_frame, with_fact_elsewhere
from ui import coverage, numbers, text
from ui.coverage_rows import CoverageRows, rows_by_division, rows_by_group, rows_by_value
from ui.places import known_children, national_name
from ui.table_download import table_bytes
from ui.tables import text_width

POPULATION = {"530523101": 20_000.0, "530523102": 40_000.0, "530523103": 25_000.0, "530523203": 9_000.0}


def base_row(number: int, code: str, subject: str, value: float, **fields: object) -> dict[str, object]:
    return dict.fromkeys(BASES_COLUMNS, "") | {
        "base": number, "reference": 1, "district_code": code, "district": national_name(code), "subject": subject,
        "level": "township", "year": 2022, "value": value, "qualifier": "exact", "source": "公安户籍",
        "sample": False, "at": "2023-08-01T00:00:00+00:00", "file": "基数.xlsx", "cell": f"B{number}",
    } | fields  # fmt: skip


def bases_frame() -> pd.DataFrame:
    """Population of four townships, of the elderly in one, of the county's students."""
    rows = [
        base_row(place, code, "population", value)
        for place, (code, value) in enumerate(POPULATION.items(), 1)
    ]
    rows.append(base_row(5, "530523101", "elderly", 4_000.0))
    rows.append(base_row(6, "530523", "students", 30_000.0, level="county"))
    rows.append(base_row(7, "530523", "population", 250_000.0, level="county"))
    return pd.DataFrame(rows, columns=BASES_COLUMNS)


@pytest.fixture(autouse=True)
def synthetic(monkeypatch):
    st.cache_resource.clear()
    monkeypatch.setattr(ui.store, "open_store", lambda *_: SyntheticStore(bases=bases_frame()))
    yield
    st.cache_resource.clear()


def open_page(page: str = "overview", **query: str) -> AppTest:
    app = dashboard()
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    if page != "overview":
        app.switch_page(f"pages/explore/{page}.py").run()
    assert not app.exception, app.exception
    return app


def plain(measure: str, by: str) -> pd.DataFrame:
    """Sum and count of the exported facts of the second quarter with pandas alone: value, facts by `by`."""
    frame = counted_frame()
    frame = frame[(frame["measure"] == measure) & (frame["period_start"] >= "2023-04-01")]
    return frame.groupby(by, observed=True)["value"].agg(value="sum", facts="count")


def percentage(part: float, whole: float, mark: str) -> float:
    """A share as it is written in percent, from figures without a fraction: down behind ≥, up behind ≤, else half up."""
    thousandths, rest = divmod(int(part) * 1000, int(whole))
    up = {"≥": False, "≤": rest > 0}.get(mark, rest * 2 >= whole)
    return round((thousandths + up) / 10, 1)


QUARTER = {"from": "2023-04", "to": "2023-06", "lang": "zh"}


def test_the_districts_table_is_what_pandas_computes_from_the_export():
    table = open_page("districts", **QUARTER).dataframe[0].value.set_index("地区")
    sums = plain("people_reached", "district_code")
    for code, name in TOWNSHIPS.items():
        row = table.loc[name]
        assert (row["受众人次"], row["数据条数"]) == (sums.loc[code, "value"], sums.loc[code, "facts"])
        if code in POPULATION:
            assert row["基数"] == POPULATION[code]
            assert row["覆盖率"] == percentage(sums.loc[code, "value"], POPULATION[code], row["标记"])
            assert (row["基数年份"], row["来源"], row["说明"]) == ("2022", "公安户籍", "")
        else:
            assert pd.isna(row["覆盖率"])
            assert row["说明"] == "缺基数"
    # 碧寨乡 has a base and no figure, which is no report of 0; three townships were told of by nobody.
    assert table.loc["碧寨乡", ["覆盖率", "受众人次", "下限", "上限"]].isna().all()
    assert table.loc["碧寨乡", ["基数", "数据条数", "说明"]].tolist() == [9_000, 0, "没有数字"]
    assert table.loc["龙新乡", "说明"] == "没有数字、缺基数"
    assert len(table) == 10
    divided = table["覆盖率"].dropna().tolist()
    assert divided == sorted(divided, reverse=True)


def test_bars_table_and_files_round_a_share_once_and_as_its_mark_says(monkeypatch):
    for module in (numbers, text):
        monkeypatch.setattr(module, "language", lambda: "zh")
    sums = pd.DataFrame(
        [
            ("a", 34_876.0, 34_876.0, np.inf, 99.0, 3),
            ("b", 2_116.0, 2_116.0, 2_116.0, 0.0, 1),
            ("c", 30.0, 9.0, 30.0, 30.0, 1),
        ],
        columns=["code", *SUM_COLUMNS],
    )  # fmt: skip
    people = (62_418.0, 282_500.0, 62_418.0)
    bases = [Base("530523", "population", "stated", one, one, one, (2022,), ("公安户籍",)) for one in people]
    frame, none = with_bases(sums, bases), Bases(bases_frame().iloc[:0], known_children)
    rows = CoverageRows(frame, ["甲", "乙", "丙"], [Filters()] * 3, "district", "people_reached", none)
    assert coverage.coverage_bars(rows).texts == ["≥55.8%", "0.7%", "≤0.05%"]
    assert "≥34,876人次 ÷ 62,418人" in coverage.coverage_bars(rows).hovers[0]
    table = coverage.coverage_table(build_cube(counted_frame(), mentions_frame(), national_name), rows)
    assert table[["覆盖率", "标记", "下限"]].to_numpy().tolist() == [
        [0.558, "≥", 0.558], [0.007, "", 0.007], [0.0005, "≤", 0.0001]
    ]  # fmt: skip
    assert table["上限"].tolist()[1:] == [0.007, 0.0005]
    book = table_bytes(table, ((), ()), "csv", ("表", "说明"))
    assert [line.split(",")[1] for line in book.decode("utf-8-sig").splitlines()[1:]] == [
        '"0.558"', '"0.007"', '"0.0005"'
    ]  # fmt: skip


@pytest.mark.parametrize(("lang", "none"), [("zh", "没有数字"), ("en", "no figure")])
def test_a_bar_tells_no_figure_from_a_reported_zero(lang, none, monkeypatch):
    for module in (numbers, text):
        monkeypatch.setattr(module, "language", lambda: lang)
    cube = build_cube(counted_frame(), mentions_frame(), national_name)
    asked = Filters(measure="people_reached", district="530523")
    groups = [
        base_row(place, "530523", group, 1_000.0, level="county")
        for place, group in enumerate(("disabled", "women", "students"), 1)
    ]
    bases = Bases(pd.DataFrame(groups, columns=BASES_COLUMNS), known_children)
    rows = rows_by_group(cube, asked, bases, "530523")
    bars = coverage.coverage_bars(rows)
    # 本级 reported 0 women; nobody reports anything of the disabled
    assert rows.frame["code"].tolist()[:3] == ["students", "women", "disabled"]
    assert bars.texts[1:] == ["0.0%", none]
    base = {"zh": "基数 1,000人", "en": "Base 1,000 people"}[lang]
    assert bars.hovers[2].split("<br>")[:2] == [f"<b>{rows.names[2]}</b> {none}", base]
    assert bars.texts[0].endswith("% ▲")


def test_the_county_in_all_is_no_average_and_says_what_lies_in_no_township():
    app = open_page("districts", **QUARTER)
    total = plain("people_reached", "measure")["value"].sum()
    words = next(caption.value for caption in app.caption if "县合计" in caption.value)
    assert total == 125_745
    assert (
        words
        == r"龙陵县合计：≈50\.3%（≈125,745人次 ÷ 250,000人）。其中 ≤9,000人次 没有写明属于哪一行，不在任何一行里。"
    )


def test_the_groups_table_takes_the_parts_of_a_group_in():
    tables = [table.value for table in open_page("groups", **QUARTER).dataframe]
    table = next(table for table in tables if "覆盖率" in table).set_index("宣传对象")
    sums = plain("people_reached", "target_group")
    assert table.loc["学生", "受众人次"] == sums.loc["students", "value"]
    students = table.loc["学生"]
    assert students["覆盖率"] == percentage(sums.loc["students", "value"], 30_000, students["标记"])
    assert table.loc["老年人", "说明"].startswith("缺镇安镇、勐糯镇")


def test_channels_and_kinds_of_units_are_shares_of_the_population():
    tables = [table.value for table in open_page("channels", **QUARTER).dataframe]
    channels = next(table for table in tables if "覆盖率" in table and "宣传方式" in table).set_index(
        "宣传方式"
    )
    kinds = next(table for table in tables if "单位类型" in table).set_index("单位类型")
    for table, name, by, code in (
        (channels, "讲座宣讲", "channel", "lecture"),
        (kinds, "公安", "unit_type", "police"),
    ):
        value = plain("people_reached", by).loc[code, "value"]
        assert table.loc[name, "覆盖率"] == percentage(value, 250_000, table.loc[name, "标记"])


def test_the_overview_shows_share_fraction_year_source_and_what_is_missing():
    app = open_page(**QUARTER)
    shown = {metric.label: metric.value for metric in app.metric}
    assert (shown["受众覆盖"], shown["入户覆盖"]) == ("≈50.3%", "–")
    assert shown["场次覆盖 · 乡镇（街道）"] == "7/10"
    labels = {
        button.key: button.label for button in app.button if button.key and button.key.startswith("coverage_")
    }
    assert labels["coverage_facts_people_reached"] == "≈125,745人次 ÷ 250,000人 →"
    assert labels["coverage_base_people_reached"] == "2022年，公安户籍"
    assert any(c.value.startswith("缺少基数：龙陵县的户数（2023年）") for c in app.caption)


def test_the_notes_are_given_the_room_that_the_longest_of_them_needs():
    (table,) = [one for one in open_page("districts", **QUARTER).dataframe if "说明" in one.value]
    width = json.loads(table.proto.columns)["说明"]["width"]
    assert width == text_width(["说明", *table.value["说明"]])
    assert width > text_width(["说明"])


def test_a_click_on_the_fraction_opens_exactly_its_facts():
    app = open_page(**QUARTER)
    app.button(key="coverage_facts_people_reached").click().run()
    assert app.query_params["measure"] in ("people_reached", ["people_reached"])
    assert any("125,745" in text.value for text in app.markdown)


def test_a_click_on_the_base_shows_its_row_and_cell():
    app = open_page(**QUARTER)
    app.button(key="coverage_base_people_reached").click().run()
    row = app.dataframe[-1].value.iloc[0]
    assert (row["数值"], row["年份"], row["文件 · 工作表 · 单元格"]) == (250_000, "2022", "基数.xlsx · B7")


def test_where_the_whole_has_no_base_the_overview_leads_to_the_places_that_have_one(monkeypatch):
    frame = bases_frame()
    townships = frame[frame["level"] == "township"]
    monkeypatch.setattr(ui.store, "open_store", lambda *_: SyntheticStore(bases=townships))
    app = open_page(**QUARTER)
    assert {metric.label: metric.value for metric in app.metric}["受众覆盖"] == "–"
    found = plain("people_reached", "district_code")["value"]
    reached = {code: value for code in POPULATION if (value := found.get(code, 0.0))}
    largest = sorted(reached, key=reached.__getitem__, reverse=True)[:3]
    offered = [b for b in app.button if b.key and b.key.startswith("coverage_place_")]
    assert [b.key for b in offered] == [f"coverage_place_people_reached_{code}" for code in largest]
    offered[0].click().run()
    share = f"{reached[largest[0]] / POPULATION[largest[0]] * 100:.1f}%"
    assert app.query_params["district"] in (largest[0], [largest[0]])
    assert {metric.label: metric.value for metric in app.metric}["受众覆盖"].lstrip("≈≥≤") == share


def test_where_no_group_has_a_base_of_all_the_page_says_so_of_all_and_leads_to_the_place_that_has(
    monkeypatch,
):
    frame = counted_frame()
    june = {name: frame[name].max() for name in ("period_start", "period_end")}
    both = with_fact_elsewhere(frame, **june)
    elsewhere = base_row(8, "530521", "students", 70_000.0, level="county")
    bases = pd.DataFrame([*bases_frame().to_dict("records"), elsewhere], columns=BASES_COLUMNS)
    monkeypatch.setattr(ui.store, "open_store", lambda *_: SyntheticStore(both, bases=bases))
    app = open_page("groups", **QUARTER)
    assert [one.value for one in app.info] == ["这些宣传对象在全部地区都没有基数（2023年），只显示数量。"]
    # 施甸县 has a base and no figure
    offered = [(b.key, b.label) for b in app.button if b.key and b.key.startswith("coverage_place_")]
    assert offered == [
        ("coverage_place_groups_530523", "只看龙陵县 →"), ("coverage_place_groups_530523101", "只看龙山镇 →"),
    ]  # fmt: skip
    app.button(key="coverage_place_groups_530523").click().run()
    assert app.query_params["district"] in ("530523", ["530523"])
    assert not app.info


def test_what_is_handed_out_is_a_rate_and_never_a_coverage():
    app = open_page("districts", measure="leaflets", **QUARTER)
    table = app.dataframe[0].value.set_index("地区")
    leaflets = plain("leaflets", "district_code").loc["530523101", "value"]
    assert table.loc["龙山镇", "每千人"] == round(leaflets / 20_000 * 1000, 2)
    assert "覆盖率" not in table.columns


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_measure_above_its_base_is_split_into_causes(lang, monkeypatch):
    small = bases_frame()
    small.loc[small["district_code"] == "530523101", "value"] = 3_000.0
    monkeypatch.setattr(ui.store, "open_store", lambda *_: SyntheticStore(bases=small))
    app = open_page("districts", **QUARTER | {"lang": lang})
    title = {"zh": "**超过 100 % 的可能原因**", "en": "**Likely causes of more than 100 %**"}[lang]
    assert title in [text.value for text in app.markdown]
    causes = app.dataframe[1].value
    sums = plain("people_reached", "district_code")
    amounts = dict(zip(causes.iloc[:, 0], causes.iloc[:, 1], strict=True))
    assert (
        amounts[{"zh": "超过基数的数量", "en": "Above the base"}[lang]]
        == sums.loc["530523101", "value"] - 3_000
    )


def test_villages_that_bases_know_have_a_coverage_and_their_own_list_of_facts(monkeypatch):
    rows = [bases_frame()]
    path = "云南省/保山市/龙陵县/龙山镇/龙山镇中心小学"  # a unit of the invented figures
    rows.append(
        pd.DataFrame([base_row(9, "530523101", "population", 9_000.0, level="village", district=path)])
    )
    monkeypatch.setattr(ui.store, "open_store", lambda *_: SyntheticStore(bases=pd.concat(rows)))
    app = open_page("districts", **QUARTER)
    app.segmented_control(key="breadth_level").set_value("village").run()
    table = app.dataframe[0].value.iloc[0]
    value = plain("people_reached", "unit").loc["龙陵县龙山镇中心小学", "value"]
    assert table[["村（社区）", "受众人次", "基数", "覆盖率"]].tolist() == [
        "中心小学", value, 9_000, round(value / 9_000 * 100, 2)
    ]  # fmt: skip


@pytest.mark.parametrize("measure", ["people_reached", "households", "leaflets"])
def test_every_row_of_a_coverage_is_the_sum_of_the_facts_that_it_opens(measure):
    frame = counted_frame()
    cube = build_cube(frame, mentions_frame(), national_name)
    bases = Bases(bases_frame(), known_children)
    values = dict(zip(frame["fact_id"], frame["value"], strict=True))
    filters = Filters(measure=measure)
    for rows in (
        rows_by_division(cube, filters, bases, "township", "530523"),
        rows_by_group(cube, filters, bases, "530523"),
        rows_by_value(cube, filters, bases, "530523", "channel"),
        rows_by_value(cube, filters, bases, "530523", "unit_type"),
    ):
        for (_, row), chosen in zip(rows.frame.iterrows(), rows.filters, strict=True):
            ids = select_fact_ids(cube, chosen)
            assert (sum(values[one] for one in ids), len(ids)) == (row["value"], row["facts"])


def test_the_files_hold_the_table_of_the_screen_to_the_digit(monkeypatch):
    for module in (numbers, text):
        monkeypatch.setattr(module, "language", lambda: "zh")
    cube = build_cube(counted_frame(), mentions_frame(), national_name)
    bases = Bases(bases_frame(), known_children)
    filters = Filters(measure="people_reached")
    for rows in (
        rows_by_division(cube, filters, bases, "township", "530523"),
        rows_by_group(cube, filters, bases, "530523"),
        rows_by_value(cube, filters, bases, "530523", "channel"),
    ):
        table = coverage.coverage_table(cube, rows)
        about = ([("地区", "龙陵县")], [("数据截至", "2023-06-30")])
        sheets, shares = ("表格", "说明"), coverage.share_columns(rows)
        lines = list(csv.reader(io.StringIO(table_bytes(table, about, "csv", sheets).decode("utf-8-sig"))))
        book = openpyxl.load_workbook(io.BytesIO(table_bytes(table, about, "xlsx", sheets, shares)))
        sheet = [[None if value == "" else value for value in line] for line in book["表格"].values]
        assert lines[0] == sheet[0] == table.columns.tolist()
        wanted = [
            [None if value != value or value == "" else value for value in row] for row in table.to_numpy()
        ]
        assert sheet[1:] == wanted
        assert [[as_number(text) for text in line] for line in lines[1:]] == [
            [value if value is None else as_number(str(value)) for value in line] for line in wanted
        ]
        assert book["说明"]["B1"].value == "龙陵县"


def as_number(text: str) -> float | str | None:
    """A cell of a .csv as the number that it is, else as it stands; None where it is empty."""
    try:
        return float(text) if text else None
    except ValueError:
        return text


def test_shares_have_one_digit_and_what_is_hardly_covered_two(monkeypatch):
    monkeypatch.setattr(numbers, "language", lambda: "zh")
    assert [numbers.share_text(share) for share in (1.384, 0.38, 0.0496, 0.0004, 0.0)] == [
        "138.4%", "38.0%", "5.0%", "0.04%", "0.0%"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "share", "rate"),
    [
        ("zh", "受众覆盖_按单位类型", "每千人宣传资料_按宣传方式"),
        ("en", "Reach_by-kind-of-unit", "Leaflets-per-1,000_by-channel"),
    ],
)
def test_a_downloaded_table_is_called_by_what_it_measures_in_the_readers_language(
    monkeypatch, lang, share, rate
):
    monkeypatch.setattr("ui.text.language", lambda: lang)
    assert coverage.file_title("people_reached", "unit_kind") == share
    assert coverage.file_title("leaflets", "channel") == rate
