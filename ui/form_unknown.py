"""Names of units that nobody knows among blank forms that were made: said, with the nearest known one."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from ui.escape import md_escape
from ui.form_request import TYPED, FormRequest
from ui.form_units import FormUnits, unknown_names
from ui.text import t

MOST_SAID = 20  # unknown names that are told one by one
_AGAIN = "forms_again"


def draw_unknown(request: FormRequest, units: FormUnits) -> None:
    """Which of the forms that were made bear a name that nobody knows; one click takes the nearest in its place."""
    found = unknown_names(request.wanted, units)
    if not found:
        return
    with st.container(border=True, key="forms_unknown"):
        st.warning(t("manage.forms.unknown", count=len(found)))
        for place, (name, nearest) in enumerate(found[:MOST_SAID]):
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(md_escape(name), width="content")
                if nearest:
                    st.button(
                        t("manage.forms.take_nearest", unit=md_escape(nearest)),
                        key=f"forms_nearest_{place}",
                        on_click=_take,
                        args=(request, name, nearest, units),
                    )
        if len(found) > MOST_SAID:
            st.caption(t("manage.forms.unknown_more", count=len(found) - MOST_SAID))


def _take(request: FormRequest, name: str, unit: str, units: FormUnits) -> None:
    """Ask again for the same forms with another name for one of the units, in the field too."""
    renamed = [
        units.as_listed(replace(one, unit=unit)) if one.unit == name else one for one in request.wanted
    ]
    st.session_state[_AGAIN] = replace(request, wanted=tuple(dict.fromkeys(renamed)))
    lines = str(st.session_state.get(TYPED, "")).splitlines()
    parts = [line.partition("\t") for line in lines]
    told = [unit + tab + rest if first.strip() == name else first + tab + rest for first, tab, rest in parts]
    st.session_state[TYPED] = "\n".join(told)


def asked_again() -> FormRequest | None:
    """What a click on a nearest name asked for, once."""
    return st.session_state.pop(_AGAIN, None)
