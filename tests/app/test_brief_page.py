"""The page of the brief: the draft with its links, a paragraph written anew, what can be taken away."""

from __future__ import annotations

import json
from datetime import date

import pandas as pd
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

import ui.brief.taking
import ui.state
import ui.store
from analysis.brief.parts import Figure
from analysis.cube import select_fact_ids
from analysis.filters import Filters
from tests.app.dashboard import dashboard
from tests.app.synthetic import SyntheticStore, counted_frame, mentions_frame, with_fact_elsewhere
from ui.brief.asking import draft_of
from ui.filters import filters_from_query

QUARTER = {"from": "2023-04", "to": "2023-06", "district": "530523"}


@pytest.fixture(autouse=True)
def synthetic(monkeypatch):
    use_store(monkeypatch, SyntheticStore())
    yield
    st.cache_resource.clear()


def use_store(monkeypatch, store):
    st.cache_resource.clear()
    monkeypatch.setattr(ui.store, "open_store", lambda *_: store)


def open_brief(**query: str) -> AppTest:
    app = dashboard()
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    app.switch_page("pages/manage/brief.py").run()
    assert not app.exception, app.exception
    return app


def paragraphs(app: AppTest) -> list[str]:
    return [markdown.value for markdown in app.main.markdown]


def button(app: AppTest, label: str):
    return next(one for one in app.main.button if one.label == label)


@pytest.mark.parametrize(
    ("lang", "title", "warning", "first"),
    [
        (
            "zh",
            "2023年第二季度龙陵县反诈宣传工作情况",
            "本简报所用数据全部为示例数据，不反映真实情况。",
            "2023年第二季度，龙陵县共有[22](data?district=530523&from=2023-04&to=2023-06&lang=zh)个单位报送",
        ),
        (
            "en",
            "Anti\\-fraud campaign work in 龙陵县, Q2 2023",
            "All data in this brief is sample data and describes nothing real\\.",
            "For Q2 2023, [22](data?district=530523&from=2023-04&to=2023-06&lang=en) units in 龙陵县 sent ",
        ),
    ],
)
def test_the_draft_stands_on_the_page_with_links_to_the_facts(lang, title, warning, first):
    app = open_brief(lang=lang, **QUARTER)
    assert app.header[0].value == title
    assert app.main.warning[0].value == warning
    assert any(text.startswith(first) for text in paragraphs(app))


def test_a_number_leads_to_the_facts_that_it_sums_up():
    app = open_brief(lang="zh", **QUARTER)
    frame = counted_frame()
    inside = frame[(frame["period_start"] >= "2023-04-01") & (frame["measure"] == "sessions")]
    text = next(text for text in paragraphs(app) if "开展宣传活动[" in text)
    words, _, rest = text.partition("开展宣传活动[")[2].partition("](data?")
    assert words == f"{inside['value'].sum():.0f}余场"
    query = dict(part.split("=") for part in rest.partition(")")[0].split("&"))
    assert filters_from_query(query) == Filters(
        start=pd.Timestamp("2023-04-01").date(), end=pd.Timestamp("2023-06-30").date(), district="530523",
        measure="sessions",
    )  # fmt: skip


def test_every_sum_of_the_draft_is_that_of_the_facts_that_it_opens():
    version = ui.state.data_version()
    cube = ui.state.cube(version)
    value_of = dict(zip(counted_frame()["fact_id"], counted_frame()["value"], strict=True))
    filters = filters_from_query(QUARTER)
    checked = 0
    for table in draft_of(version, filters, date(2023, 7, 10)).tables:
        for cell in (cell for row in table.rows for cell in row.values()):
            if isinstance(cell, Figure) and cell.form == "sum" and cell.filters:
                ids = select_fact_ids(cube, cell.filters)
                assert sum(value_of[number] for number in ids) == cell.value
                checked += 1
    assert checked == 68


def test_a_missing_base_leads_to_where_it_is_supplied():
    app = open_brief(lang="zh", **QUARTER)
    address = "reference?district=530523&from=2023-04&to=2023-06&lang=zh"
    assert any(f"[缺龙陵县2023年的人口基数]({address})，未计算覆盖率的有" in text for text in paragraphs(app))


def test_a_paragraph_is_written_anew_its_strange_numbers_named_and_restored():
    app = open_brief(lang="zh", **QUARTER)
    before = paragraphs(app)
    button(app, "修改").click().run()
    app.main.text_area[0].set_value("龙陵县22个单位报送，开展活动12,345场。").run()
    button(app, "完成").click().run()
    assert "龙陵县22个单位报送，开展活动12,345场。" in paragraphs(app)
    assert [warning.value for warning in app.main.warning][1:] == ["数据中没有这些数字：12,345"]
    button(app, "恢复原文").click().run()
    assert paragraphs(app) == before


def test_what_was_written_for_one_period_is_not_shown_for_another():
    app = open_brief(lang="zh", **QUARTER)
    button(app, "修改").click().run()
    app.main.text_area[0].set_value("改写。").run()
    button(app, "完成").click().run()
    button(app, "全部恢复原文（1 段）")
    app.query_params["to"] = "2023-05"
    app.run()
    assert "改写。" not in paragraphs(app)
    app.query_params["to"] = "2023-06"
    app.run()
    assert "改写。" in paragraphs(app)


def test_documents_are_offered_and_pdf_only_with_libreoffice(monkeypatch):
    def labels() -> list[str]:
        app = open_brief(lang="zh", **QUARTER)
        return [one.label for one in app.main.get("download_button")], [one.value for one in app.main.caption]

    monkeypatch.setattr(ui.brief.taking, "office", lambda: "/usr/bin/soffice")
    assert labels()[0] == ["Word 文档", "图表 PowerPoint", "PDF"]
    monkeypatch.setattr(ui.brief.taking, "office", lambda: None)
    offered, captions = labels()
    assert offered == ["Word 文档", "图表 PowerPoint"]
    assert any("没有 LibreOffice" in caption for caption in captions)


def test_an_empty_store_says_what_to_do(monkeypatch):
    use_store(monkeypatch, SyntheticStore(counted_frame().iloc[:0], mentions_frame().iloc[:0]))
    app = open_brief(lang="zh")
    assert app.info[0].value.startswith("还没有数据")
    assert not app.main.get("download_button")


def test_a_period_without_figures_offers_another_one():
    app = open_brief(lang="zh", **{"from": "2020-01", "to": "2020-01"})
    assert app.info[0].value.startswith("龙陵县2020年1月没有任何报送。")


@pytest.mark.parametrize(
    ("lang", "totals"),
    [("zh", ["≥3.7万", "≥3.8万", "≥4万"]), ("en", ["≥37K", "≥38.9K", "≥40.7K"])],
)
def test_the_months_are_labelled_with_their_totals_and_what_is_estimated_is_hatched(lang, totals):
    app = open_brief(lang=lang, **QUARTER)
    charts = [json.loads(one.proto.spec) for one in app.get("plotly_chart")]
    months = next(one for one in charts if one["data"][0]["orientation"] == "v")
    stated, estimated = months["data"]
    assert "text" not in stated
    assert estimated["marker"]["pattern"]["shape"] == "/"
    assert estimated["text"] == totals
    frame = counted_frame()
    april = frame[(frame["period_start"] == "2023-04-01") & (frame["measure"] == "people_reached")]
    april = april[april["period_end"] == "2023-04-30"]
    both = [bars["y"]["bdata"] if isinstance(bars["y"], dict) else bars["y"][0] for bars in months["data"]]
    assert sum(both) == april["value"].sum()
    assert stated["hovertext"][0].startswith(
        f"2023年4月 {totals[0]}" if lang == "zh" else f"Apr 2023 {totals[0]}"
    )


def test_another_countys_later_file_changes_neither_the_brief_nor_the_title(monkeypatch):
    """Without a chosen period: how far the data goes, and which groups are asked about, is the county's own."""
    alone = open_brief(lang="zh", district="530523")
    both = with_fact_elsewhere(
        counted_frame(), district="北京市/朝阳区", unit="朝阳派出所", target_group="bank_customers",
        period_start=date(2026, 3, 1), period_end=date(2026, 3, 31),
    )  # fmt: skip
    use_store(monkeypatch, SyntheticStore(both))
    among_others = open_brief(lang="zh", district="530523")
    assert among_others.title[0].value == "龙陵县 · 简报 · 2023年1月 – 6月（全部数据）"
    assert paragraphs(among_others) == paragraphs(alone)
    assert len(paragraphs(alone)) == 17
