"""What every page begins with: the style sheet, the line of place and period, the state of the data."""

from __future__ import annotations

import streamlit as st

# Streamlit's own columns fall under each other below 640 px; cards stay two in a row (keyed containers only).
_STYLE = """<style>
[data-testid="stMainBlockContainer"] {max-width: 1180px;}
@media (max-width: 640px) {
  [data-testid="stMainBlockContainer"] {padding-left: 1rem; padding-right: 1rem;}
  .st-key-cards [data-testid="stColumn"] {min-width: calc(50% - 1rem); flex: 1 1 calc(50% - 1rem);}
}
</style>"""


def draw_style() -> None:
    """Put the few rules that the theme cannot express into the page; no text from files comes near."""
    st.html(_STYLE)
