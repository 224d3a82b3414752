"""The rival of the pages: a bare Streamlit page with one Plotly chart, of a frame of facts where BENCH_FRAME names one
(.parquet), of five bars otherwise. Nothing else: no words, no figures, no table, no sources."""

import os

import pandas as pd
import plotly.express as px
import streamlit as st


@st.cache_resource
def facts() -> pd.DataFrame:
    """The frame, read once."""
    if path := os.environ.get("BENCH_FRAME"):
        return pd.read_parquet(path)
    return pd.DataFrame({"month": range(5), "value": [5.0, 3, 8, 2, 4], "district_code": ["53"] * 5})


shown, asked = facts(), st.query_params
for column, name in (("district_code", "district"), ("target_group", "group"), ("channel", "channel")):
    if name in asked:
        shown = shown[shown[column].astype(str).str.startswith(asked[name])]
st.plotly_chart(px.bar(shown.groupby("month", as_index=False)["value"].sum(), x="month", y="value"))
