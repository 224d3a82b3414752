"""The past day that the reader looks back to: kept in the session and the URL, shown by the pages that only look."""

from __future__ import annotations

from datetime import date

import streamlit as st

PARAMETER = "asof"
_DAY, _LOOKS_BACK = "as_of", "page_looks_back"


def parse_day(text: str) -> date | None:
    """2023-07-05; None for anything else."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.isoformat() == text else None


def chosen_day() -> date | None:
    """The day whose end the reader looks back to; None for now."""
    return st.session_state.get(_DAY)


def keep_day(day: date | None) -> None:
    """Look back to the end of a day from now on; None for the record as it stands."""
    st.session_state[_DAY] = day


def set_looking_back(can: bool) -> None:
    """Say for this run whether the page shows past days; those that change the record never do."""
    st.session_state[_LOOKS_BACK] = can


def shown_day() -> date | None:
    """The day that this page shows; None for the record as it stands."""
    return chosen_day() if st.session_state.get(_LOOKS_BACK) else None
