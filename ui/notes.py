"""The lines under a chart that say what is in no bar of it."""

from __future__ import annotations

import streamlit as st

from analysis.totals import Development
from ui.numbers import exact
from ui.text import t


def draw_beside(found: Development, unit: str) -> None:
    """Figures of longer periods: counted in the total but in no column, or not counted because they reach
    over.
    """
    lines = []
    if found.longer.facts:
        text = t("note.longer", value=exact(found.longer.value), unit=unit, facts=exact(found.longer.facts))
        lines.append(text)
    if found.beside.facts:
        text = t("note.beside", value=exact(found.beside.value), unit=unit, facts=exact(found.beside.facts))
        lines.append(text)
    if found.steps["estimated"].sum() > 0:
        lines.append(t("note.hatched"))
    if lines:
        st.caption("  \n".join(lines))
