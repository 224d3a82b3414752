"""Blank forms: workbooks for units to fill in, which read back without a question."""

from datetime import date

import streamlit as st

from ui.form_request import draw_request
from ui.form_results import draw_made, make_with_progress
from ui.links import UPLOAD_PAGE
from ui.state import data_version, known_units
from ui.text import t

st.title(t("nav.forms"), anchor=False)
st.caption(t("manage.forms.promise"))
if request := draw_request(known_units(data_version()), date.today()):
    make_with_progress(request)
draw_made()
st.page_link(UPLOAD_PAGE, label=t("manage.forms.upload"))
