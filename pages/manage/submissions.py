import streamlit as st

from ui.text import t

st.title(t("nav.submissions"))
