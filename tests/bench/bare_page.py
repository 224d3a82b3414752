"""The rival of `bench_first_chart`: the least that a Streamlit page with one Plotly chart can be."""

import plotly.graph_objects as go
import streamlit as st

st.plotly_chart(go.Figure(go.Bar(x=["a", "b", "c", "d", "e"], y=[5, 3, 8, 2, 4])))
