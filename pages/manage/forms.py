"""Blank forms: workbooks for units to fill in, which read back without a question."""

import streamlit as st

from ui.form_request import draw_request
from ui.form_results import draw_made, last_request, make_with_progress
from ui.form_units import form_units, silent_units
from ui.form_unknown import asked_again, draw_unknown
from ui.links import UPLOAD_PAGE
from ui.moments import today_in_china
from ui.state import data_version
from ui.text import t

version, today = data_version(), today_in_china()
units = form_units(version)

st.title(t("nav.forms"), anchor=False)
st.caption(t("manage.forms.promise"))
request = draw_request(units, today, lambda period: silent_units(version, period, today))
if request := request or asked_again():
    make_with_progress(request)
if made := last_request():
    draw_unknown(made, units)
draw_made()
st.page_link(UPLOAD_PAGE, label=t("manage.forms.upload"))
