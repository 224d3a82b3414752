"""The way from a number to its facts: the Data page with the filters of that number in its URL."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from urllib.parse import urlencode

import pandas as pd
import streamlit as st
from streamlit.navigation.page import StreamlitPage

from analysis.filters import Filters
from etl.access.actor import Actor
from etl.access.policy import may_open
from ui.filters import beside_filters, filters_to_query, remember_page, set_filters, url_query
from ui.scripts import FOLD_MENU, run_script
from ui.text import t

DATA_PAGE = "pages/manage/data.py"
DISTRICTS_PAGE = "pages/explore/districts.py"
GROUPS_PAGE = "pages/explore/groups.py"
CHANNELS_PAGE = "pages/explore/channels.py"
BLINDSPOTS_PAGE = "pages/explore/blindspots.py"
OVERVIEW_PAGE = "pages/explore/overview.py"
WALL_PAGE = "pages/explore/wall.py"
UPLOAD_PAGE = "pages/manage/upload.py"
REPORTING_PAGE = "pages/explore/reporting.py"
REFERENCE_PAGE = "pages/manage/reference.py"
SYSTEM_PAGE = "pages/manage/system.py"
FORMS_PAGE = "pages/manage/forms.py"
SUBMISSIONS_PAGE = "pages/manage/submissions.py"
DOUBLES_PAGE = "pages/manage/doubles.py"
_PENDING, _WITH = "pending_page", "pending_parameters"


def open_page(page: str, filters: Filters) -> None:
    """Limit all pages to `filters` and go to `page` on this run; for callbacks, which cannot switch."""
    remember_page(filters)
    set_filters(filters)
    st.session_state[_PENDING] = page


def open_facts(filters: Filters) -> None:
    """Go to the facts behind a number."""
    open_page(DATA_PAGE, filters)


def facts_address(filters: Filters) -> str:
    """The facts behind a number as a link in a text, which opens them beside the page."""
    return page_address("data", filters)


def page_address(page: str, filters: Filters | None = None) -> str:
    """A page by its name as a link in a text, limited to `filters` or else as all pages are now."""
    query = url_query() if filters is None else filters_to_query(filters) | beside_filters()
    return f"{page}?{urlencode(query)}"


def open_submission(submission: str, sheet: str = "", cell: str = "") -> None:
    """Go to a stored submission, and to a cell of it, on this run; for callbacks."""
    place = {"submission": submission} | ({"sheet": sheet, "cell": cell} if cell else {})
    st.session_state[_PENDING], st.session_state[_WITH] = SUBMISSIONS_PAGE, place


def open_submissions(status: str) -> None:
    """Go to the submissions that stand so (`ui.submission_list.STATES`) on this run; for callbacks."""
    st.session_state["submission_status"] = status
    st.session_state[_PENDING] = SUBMISSIONS_PAGE


def open_fact(number: int) -> None:
    """Go to a fact and its cell on this run; for callbacks."""
    st.session_state[_PENDING], st.session_state[_WITH] = DATA_PAGE, {"fact": str(number)}


def open_doubles() -> None:
    """Go to the page of what is reported twice on this run; for callbacks."""
    st.session_state[_PENDING] = DOUBLES_PAGE


def open_reference(base: int | None = None, part: str = "bases") -> None:
    """Go to a part of the reference (bases, units, targets, files), or to the base of this number, on this run; for
    callbacks."""
    st.session_state[_PENDING] = REFERENCE_PAGE
    st.session_state[_WITH] = {"part": part} | ({} if base is None else {"base": str(base)})


def to_step_facts(filters: Filters, steps: pd.DataFrame) -> Callable[[int], None]:
    """A click on the nth step of a development leads to the facts that lie inside it."""

    def go(place: int) -> None:
        row = steps.iloc[place]
        open_facts(replace(filters, start=row["start"], end=row["end"]))

    return go


def to_value_facts(filters: Filters, field: str, frame: pd.DataFrame) -> Callable[[int], None]:
    """A click on the nth row of `frame` (column `code`) leads to the facts that have it as `field`."""
    return lambda place: open_facts(replace(filters, **{field: frame["code"].iloc[place]}))


def draw_navigation(sections: Mapping[str, Sequence[StreamlitPage]], actor: Actor) -> None:
    """The pages that somebody may open, in the sidebar. Their links carry the filters: Streamlit's own navigation
    would drop them, and the back button would then lead through a page without any. On a phone the sidebar folds away.
    """
    query = url_query()
    with st.sidebar, st.container(key="navigation", gap="xsmall"):
        for section, pages in sections.items():
            st.caption(t(f"nav.{section}"))
            for page in (one for one in pages if may_open(actor, one.url_path)):
                st.page_link(page, label=page.title, query_params=query, width="stretch")
    run_script(FOLD_MENU)


def is_pending() -> bool:
    """True where a callback asked for another page: a dialog, which is drawn alone, must then run the whole again."""
    return _PENDING in st.session_state


def follow_pending() -> None:
    """Switch to the page that a callback asked for, if one did."""
    if page := st.session_state.pop(_PENDING, None):
        st.switch_page(page, query_params=url_query() | st.session_state.pop(_WITH, {}))
