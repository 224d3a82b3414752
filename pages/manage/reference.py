"""Reference: what coverage is measured by: bases, the roster of units, targets, and the files they came from."""

import streamlit as st

from ui.access import allowed
from ui.clerk import draw_clerk
from ui.reference_bases import draw_bases
from ui.reference_changes import draw_done
from ui.reference_files import draw_files
from ui.reference_targets import draw_targets
from ui.reference_units import draw_units
from ui.state import data_version
from ui.text import t

PARTS = {"bases": draw_bases, "units": draw_units, "targets": draw_targets, "files": draw_files}


def keep_part() -> None:
    """Put the chosen part into the URL, so that other pages and people can link to it."""
    st.query_params["part"] = st.session_state["reference_part"]


st.title(t("nav.reference"), anchor=False)
st.caption(t("reference.promise"))
draw_done()
asked = st.query_params.get("part", "")
st.session_state["reference_part"] = asked if asked in PARTS else "bases"
part = st.segmented_control(
    t("reference.part"),
    list(PARTS),
    required=True,
    format_func=lambda name: t(f"reference.part_{name}"),
    label_visibility="collapsed",
    key="reference_part",
    on_change=keep_part,
)
if allowed("reference"):
    draw_clerk("_reference", t("reference.clerk_hint"))
PARTS[part or "bases"](data_version())
