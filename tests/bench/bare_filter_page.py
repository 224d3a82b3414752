"""The rival of `bench_sessions`: a bare page of Streamlit over the same figures, as one would write it in an afternoon. One
filter, one Plotly chart, one table; the figures are read once and summed by pandas, each answer is kept. It follows nothing.
"""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from etl.store import open_store

ALL = "all"


@st.cache_resource(show_spinner=False)
def figures() -> pd.DataFrame:
    """Every figure that counts: month, measure, district, value."""
    store = open_store()
    found = store.counted()[["period_start", "measure", "district_code", "value"]].copy()
    store.close()
    found["month"] = pd.to_datetime(found.pop("period_start")).dt.strftime("%Y-%m")
    return found


@st.cache_data(show_spinner=False, max_entries=100)
def sums(month: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """By measure and by district."""
    chosen = figures() if month == ALL else figures()[figures()["month"] == month]
    by_measure = chosen.groupby("measure", observed=True)["value"].sum().reset_index()
    return by_measure, chosen.groupby("district_code", observed=True)["value"].sum().reset_index()


st.title("Figures")
box = st.selectbox("Month", [ALL, *sorted(figures()["month"].unique())], key="filter_month")
by_measure, by_district = sums(box)
st.plotly_chart(go.Figure(go.Bar(x=by_measure["measure"].astype(str), y=by_measure["value"])))
st.dataframe(by_district)
