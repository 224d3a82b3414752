"""The rows of the reference that a base is made of: value, year, source, file, cell, who gave it and when."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from ui.access import require_still_in
from ui.fact_table import short_path
from ui.links import is_pending, open_reference
from ui.moments import moment_text
from ui.reference_data import subject_name
from ui.state import bases, data_version
from ui.tables import draw_table
from ui.text import t

_ASKED = "base_asked"


def ask_base(rows: Sequence[int]) -> None:
    """Show these rows of the reference on this run; for callbacks."""
    st.session_state[_ASKED] = tuple(rows)


def draw_asked_base() -> None:
    """The rows that a click asked for, over the page."""
    if rows := st.session_state.pop(_ASKED, ()):
        st.dialog(t("coverage.base_title"), width="large")(_draw_rows)(rows)


def _draw_rows(rows: Sequence[int]) -> None:
    require_still_in()
    if is_pending():
        st.rerun()
    found = bases(data_version())
    shown = found[found["base"].isin(rows)]
    draw_table(base_table(shown), "base_rows", lambda place: open_reference(int(shown["base"].iloc[place])))
    st.caption(t("coverage.base_how"))


def draw_to_reference(name: str) -> None:
    """The way to where a missing base is supplied; `name` keeps several on one page apart."""
    st.button(t("coverage.supply"), key=f"supply_{name}", type="tertiary", on_click=open_reference)


def base_table(found: pd.DataFrame) -> pd.DataFrame:
    """Rows of `etl.store.reference_frames.BASES_COLUMNS` with headings and names in the reader's language."""
    columns = {
        "place": [short_path(path) for path in found["district"]],
        "subject": [subject_name(subject) for subject in found["subject"]],
        "value": found["value"].to_numpy(),
        "year_of": [str(year) for year in found["year"]],
        "source_of": found["source"].to_numpy(),
        "file": [
            " · ".join(part for part in parts if part) or t("coverage.by_hand")
            for parts in zip(found["file"], found["sheet"], found["cell"], strict=True)
        ],
        "by": found["by"].to_numpy(),
        "at": [moment_text(at) for at in found["at"]],
        "sample": [t("manage.sample") if sample else "" for sample in found["sample"]],
    }
    return pd.DataFrame({t(f"coverage.base_{name}"): values for name, values in columns.items()})
