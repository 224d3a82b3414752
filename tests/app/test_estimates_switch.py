"""The switch for estimated figures: sums, facts and downloads without them, or their range on the charts."""

from __future__ import annotations

from datetime import date

import plotly.graph_objects as go
import pytest
import streamlit as st

import ui.state
import ui.store
from analysis.building import build_cube
from analysis.filters import HIDDEN, Filters
from tests.app.synthetic import SyntheticStore, counted_frame, mentions_frame
from tests.app.test_coverage_pages import bases_frame, open_page
from ui import charts, coverage_words, whiskers
from ui.downloads import filters_in_words
from ui.places import national_name


@pytest.fixture(autouse=True)
def synthetic(monkeypatch):
    st.cache_resource.clear()
    monkeypatch.setattr(ui.store, "open_store", lambda *_: SyntheticStore(bases=bases_frame()))
    yield
    st.cache_resource.clear()


def people(exact: bool) -> tuple[float, int]:
    frame = counted_frame()
    chosen = frame[(frame["measure"] == "people_reached") & ((frame["qualifier"] == "exact") == exact)]
    return float(chosen["value"].sum()), len(chosen)


def test_without_estimates_the_cards_hold_the_exact_figures_and_the_page_says_what_is_left_out():
    app = open_page(estimates="hide", lang="zh")
    shown = {metric.label: metric.value for metric in app.metric}
    assert shown["受众人次"] == f"{people(True)[0] / 10_000:.1f}万"
    value, facts = people(False)
    assert (value, facts) == (49_655, 57)
    assert "受众人次 ≈5万人次（57 条）" in app.warning[0].value
    assert shown["受众覆盖"] == f"{people(True)[0] / 250_000:.1%}"


def test_the_facts_behind_a_card_are_the_exact_ones():
    app = open_page(estimates="hide", lang="zh")
    app.button(key="card_people_reached").click().run()
    value, facts = people(True)
    assert any(f"{facts}" in text.value and f"{value:,.0f}" in text.value for text in app.markdown)


def test_the_switch_stays_over_pages_and_can_be_taken_back():
    app = open_page(lang="zh")
    app.segmented_control(key="filter_estimates").set_value("hide").run()
    app.switch_page("pages/explore/channels.py").run()
    assert app.query_params["estimates"] in ("hide", ["hide"])
    assert app.segmented_control(key="filter_estimates").value == "hide"
    app.segmented_control(key="filter_estimates").set_value("shown").run()
    assert "estimates" not in app.query_params
    assert not app.warning


def test_a_download_says_that_estimates_are_left_out():
    cube = build_cube(counted_frame(), mentions_frame(), national_name)
    filters = Filters(start=date(2023, 4, 1), end=date(2023, 4, 30), estimates=HIDDEN)
    assert filters_in_words(cube, filters)[-1] in (("估计数", "不计"), ("Estimated figures", "Leave out"))


@pytest.fixture
def drawn(monkeypatch) -> list[go.Figure]:
    figures: list[go.Figure] = []
    monkeypatch.setattr(charts, "draw_figure", lambda figure, *_: figures.append(go.Figure(figure.to_dict())))
    return figures


@pytest.mark.parametrize("wanted", [True, False])
def test_the_range_is_drawn_from_the_lowest_to_the_highest(wanted, drawn, monkeypatch):
    monkeypatch.setattr(whiskers, "shows_range", lambda: wanted)
    bars = charts.Bars(
        [100.0, 50.0, 20.0], ["a", "b", "c"], [""] * 3, [""] * 3,
        [(90.0, 130.0), (45.0, float("inf")), (20.0, 20.0)],
    )  # fmt: skip
    charts.draw_bars(bars, "title", "name")
    if wanted:
        spans, texts = drawn[0].data[1:]
        assert (list(spans.x), next(iter(spans.error_x.array)), list(spans.error_x.arrayminus)) == (
            [100, 50, None], 30, [10, 5, 0]
        )  # fmt: skip
        assert drawn[0].layout.xaxis.range[1] > 130
        assert list(texts.x) == [130, 50, 20]
        assert drawn[0].data[0].text is None
    else:
        assert len(drawn[0].data) == 1
        assert drawn[0].layout.xaxis.range[1] < 130


@pytest.mark.parametrize(
    ("wanted", "ratios", "words"),
    [
        (True, (0.5, 0.45, 0.6), "45.0%–60.0%"),
        (True, (0.5, 0.5, float("inf")), "≥ 50.0%"),
        (True, (0.5, 0.5, 0.5), "50.0%"),
        (False, (0.5, 0.45, 0.6), "≈50.0%"),
    ],
)
def test_a_share_is_written_as_its_span_where_the_range_is_wanted(wanted, ratios, words, monkeypatch):
    monkeypatch.setattr(coverage_words, "shows_range", lambda: wanted)
    assert coverage_words.ratio_text(*ratios, "people_reached") == words
