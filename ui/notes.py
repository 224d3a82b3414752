"""The lines under a chart that say what is in no bar of it."""

from __future__ import annotations

import streamlit as st

from analysis.totals import Development, Total
from ui.numbers import exact, marked
from ui.text import t


def draw_beside(found: Development, unit: str) -> None:
    """Columns before the period, which count in no total; figures of longer periods: counted in the total but in no
    column, or not counted because they reach over.
    """
    lines = [t("note.before", count=exact(found.before))] if found.before else []
    if found.longer.facts:
        lines.append(_note("longer", found.longer, unit))
    if found.beside.facts:
        lines.append(_note("beside", found.beside, unit))
    if found.steps["estimated"].sum() > 0:
        lines.append(t("note.hatched"))
    if lines:
        st.caption("  \n".join(lines))


def _note(kind: str, total: Total, unit: str) -> str:
    value = marked(total.value, total.low, total.high, exact)
    return t(f"note.{kind}", value=value, unit=unit, facts=exact(total.facts))
