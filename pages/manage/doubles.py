"""Double reporting: what may count twice, side by side, what was decided about it, and taking a decision back."""

import streamlit as st

from ui.double_detail import draw_case, draw_done
from ui.double_list import cases, draw_cases
from ui.links import UPLOAD_PAGE
from ui.numbers import exact
from ui.state import cube, data_version
from ui.text import t

version = data_version()
found = cases(version)
still_open, decided = found[found["open"].astype(bool)], found[~found["open"].astype(bool)]

st.title(t("nav.doubles"), anchor=False)
st.caption(t("doubles.promise"))
draw_done()
names = {
    "open": t("doubles.tab_open", count=exact(len(still_open))),
    "decided": t("doubles.tab_decided", count=exact(len(decided))),
}
shown = st.segmented_control(
    t("doubles.show"),
    list(names),
    default="open",
    required=True,
    format_func=names.__getitem__,
    label_visibility="collapsed",
    key="doubles_show",
)
listed = still_open if shown == "open" else decided
if len(listed):
    case = draw_cases(listed, f"{shown}_{version}")
    if case is None:
        st.caption(t(f"doubles.choose_{shown}"))
    else:
        draw_case(version, listed[listed["case"] == case].iloc[0])
else:
    st.info(t(f"doubles.empty_{shown}"))
    if not len(cube(version).facts):
        st.page_link(UPLOAD_PAGE, label=t("nav.upload"))
