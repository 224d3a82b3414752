"""System: for whoever keeps the program running. Needs no figures."""

import streamlit as st

from ui.system_report import support_bundle, system_report
from ui.system_view import (
    draw_backup,
    draw_health,
    draw_limits,
    draw_pages,
    draw_program,
    draw_server,
    draw_store,
)
from ui.text import t

report = system_report()

st.title(t("nav.system"), anchor=False)
st.caption(t("system.promise"))
draw_health(report)
draw_backup(report.backup)
st.download_button(
    t("system.bundle"),
    data=support_bundle(report),
    file_name=f"system_{report.moment[:10]}.json",
    mime="application/json",
    help=t("system.bundle_help"),
    on_click="ignore",
    key="system_bundle",
)
left, right = st.columns(2, gap="large")
with left:
    draw_store(report)
    draw_server(report)
with right:
    draw_program()
draw_limits()
draw_pages(report.pages)
