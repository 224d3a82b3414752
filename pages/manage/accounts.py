"""Accounts: who may do what, since when and why; for administrators."""

import streamlit as st

from ui.account_form import draw_new, draw_one
from ui.account_list import draw_list, draw_search, known_accounts
from ui.text import t

PERSON = "person"


def choose_person(person: str) -> None:
    """Put the chosen person into the URL, so that its address can be sent to another administrator."""
    st.query_params[PERSON] = person


st.title(t("nav.accounts"), anchor=False)
st.caption(t("accounts.promise"))
found = known_accounts()
draw_list(draw_search(found), choose_person, searched=bool(found))
chosen = {one.person: one for one in found}.get(st.query_params.get(PERSON, ""))
if chosen is not None:
    draw_one(chosen)
with st.expander(t("accounts.new"), expanded=not found):
    draw_new()
