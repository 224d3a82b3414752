"""The way from a number to its facts: the Data page with the filters of that number in its URL."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from analysis.filters import Filters
from ui.filters import filters_to_query, set_filters

DATA_PAGE = "pages/manage/data.py"
OVERVIEW_PAGE = "pages/explore/overview.py"
UPLOAD_PAGE = "pages/manage/upload.py"
_PENDING = "pending_page"


def facts_link(filters: Filters) -> str:
    """The relative address of the Data page that lists the facts under `filters`."""
    query = urlencode(filters_to_query(filters))
    return f"data?{query}" if query else "data"


def open_page(page: str, filters: Filters) -> None:
    """Limit all pages to `filters` and go to `page` on this run; for callbacks, which cannot switch."""
    set_filters(filters)
    st.session_state[_PENDING] = page


def open_facts(filters: Filters) -> None:
    """Go to the facts behind a number."""
    open_page(DATA_PAGE, filters)


def to_step_facts(filters: Filters, steps: pd.DataFrame) -> Callable[[int], None]:
    """A click on the nth step of a development leads to the facts that lie inside it."""

    def go(place: int) -> None:
        row = steps.iloc[place]
        open_facts(replace(filters, start=row["start"], end=row["end"]))

    return go


def to_value_facts(filters: Filters, field: str, frame: pd.DataFrame) -> Callable[[int], None]:
    """A click on the nth row of `frame` (column `code`) leads to the facts that have it as `field`."""
    return lambda place: open_facts(replace(filters, **{field: frame["code"].iloc[place]}))


def follow_pending() -> None:
    """Switch to the page that a callback asked for, if one did."""
    if page := st.session_state.pop(_PENDING, None):
        st.switch_page(page)
