"""Audit: who uploaded, settled, replaced, withdrew, downloaded or changed what, when and why; for administrators."""

import streamlit as st

from etl.store import TrailFilter
from ui.access import acting
from ui.audit_list import ROWS_PER_PAGE, draw_export, draw_filters, draw_trail
from ui.text import t

st.title(t("nav.audit"), anchor=False)
st.caption(t("audit.promise"))
asked = draw_filters()
parts = st.session_state.setdefault("audit_parts", 1)
trail, count = acting().trail(asked, parts * ROWS_PER_PAGE)
if count:
    draw_trail(trail, count)
    with st.container(horizontal=True):
        if len(trail) < count and st.button(t("audit.more"), key="audit_more"):
            st.session_state["audit_parts"] = parts + 1
            st.rerun()
        draw_export(asked, count)
else:
    st.info(t("audit.empty") if asked == TrailFilter() else t("audit.nothing"))
