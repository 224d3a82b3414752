"""The overview where one month is chosen: its column among those before, and how many months the small lines show."""

from __future__ import annotations

import json

import pandas as pd
import pytest
import streamlit as st
from streamlit.proto.Metric_pb2 import Metric as MetricProto

from tests.app.synthetic import SyntheticStore, counted_frame
from tests.app.test_explore_pages import open_page, use_store
from ui.theme import palette


@pytest.fixture(autouse=True)
def synthetic(monkeypatch):
    use_store(monkeypatch, SyntheticStore())
    yield
    st.cache_resource.clear()


def columns_of(app) -> dict[str, object]:
    """The column chart, which stands first."""
    return json.loads(app.get("plotly_chart")[0].proto.spec)


@pytest.mark.parametrize(
    ("lang", "note"),
    [
        ("zh", "灰色是此前 5 个月，供对照，不计入合计。"),
        ("en", "Grey: the 5 months before, to compare with; not in the total."),
    ],
)
def test_one_month_stands_among_those_before_it(lang, note):
    app = open_page(lang=lang, measure="sessions", **{"from": "2023-06", "to": "2023-06"})
    stated, estimated = columns_of(app)["data"][:2]
    colours = palette()
    assert stated["marker"]["color"] == [colours.past] * 5 + [colours.quantity]
    assert estimated["marker"]["pattern"]["fgcolor"] == [colours.past] * 5 + [colours.quantity]
    frame = counted_frame().query("measure == 'sessions'")
    sums = frame.groupby("period_start")["value"].sum().tolist()
    drawn = [sum(pair) for pair in zip(stated["y"], estimated["y"], strict=True)]
    assert drawn == sums
    assert any(one.value.split("  \n")[0] == note for one in app.caption)


def test_several_months_have_no_grey_ones_before_them():
    app = open_page(lang="zh", **{"from": "2023-04", "to": "2023-06"})
    assert columns_of(app)["data"][0]["marker"]["color"] == [palette().quantity] * 3
    assert not any("灰色" in one.value for one in app.caption)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"lang": "zh"}, "折线为2023年1月 – 6月，共 6 个月。选择月、季或年可与上期比较。"),
        (
            {"lang": "zh", "from": "2023-03", "to": "2023-03"},
            "增减与 2023年2月 相比。折线为2023年第一季度，共 3 个月。",
        ),
        (
            {"lang": "en", "from": "2023-02", "to": "2023-02"},
            "Changes against Jan 2023. The lines show Jan – Feb 2023: 2 months.",
        ),
        ({"lang": "en", "from": "2023-01", "to": "2023-01"}, "Changes against Dec 2022."),
    ],
)
def test_the_lines_in_the_cards_say_which_months_they_show(query, said):
    assert said in [one.value.replace("\\", "") for one in open_page(**query).caption]


def test_the_table_below_has_a_row_for_each_column():
    app = open_page(lang="zh", **{"from": "2023-06", "to": "2023-06"})
    app.session_state["development_shown"] = True
    app.run()
    table = next(one for one in app.dataframe if "月份" in one.value)
    assert table.value["月份"].tolist() == [f"2023年{number}月" for number in range(1, 7)]


def test_a_line_is_filled_where_it_stands_on_0_and_left_out_where_its_months_have_nothing(monkeypatch):
    frame = counted_frame()
    leaflets, posters = frame["measure"] == "leaflets", frame["measure"] == "posters"
    # leaflets are told of a quarter alone, no poster of January
    frame.loc[leaflets, "period_start"] = pd.Timestamp("2023-01-01")
    frame.loc[leaflets, "period_end"] = pd.Timestamp("2023-03-31")
    use_store(monkeypatch, SyntheticStore(frame[~(posters & (frame["period_start"] == "2023-01-01"))]))
    metrics = {one.label: one.proto for one in open_page(lang="zh").metric}
    kind = MetricProto.ChartType
    assert list(metrics["宣传资料"].chart_data) == []
    assert (metrics["海报"].chart_data[0], metrics["海报"].chart_type) == (0.0, kind.AREA)
    assert min(metrics["活动场次"].chart_data) > 0
    assert metrics["活动场次"].chart_type == kind.LINE
