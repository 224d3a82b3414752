"""The filters in the sidebar: shared by all pages, kept over page and language changes, in the URL."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from analysis.filters import Filters
from ui.numbers import parse_period_code, period_code
from ui.text import LANGUAGES

# URL name -> field; `from`, `to`, `here` and `doubt` are written by hand below.
URL_FIELDS = {
    "district": "district",
    "kind": "unit_kind",
    "unit": "unit",
    "group": "target_group",
    "channel": "channel",
    "measure": "measure",
}
OWN_PARAMETERS = {*URL_FIELDS, "from", "to", "here", "doubt", "lang"}
_STATE = "filters"
_WRITTEN = "url_written"
_CHANGED = "filters_changed"


def current_filters() -> Filters:
    """What the reader has limited the pages to."""
    return st.session_state.get(_STATE, Filters())


def set_filters(filters: Filters) -> None:
    """Limit all pages from now on; the URL follows on the next run."""
    st.session_state[_STATE] = filters
    st.session_state[_CHANGED] = True


def change_filters(**changes: object) -> None:
    """Replace single fields of the current filters."""
    set_filters(replace(current_filters(), **changes))  # type: ignore[arg-type]


def filters_to_query(filters: Filters) -> dict[str, str]:
    """The filters as URL parameters: codes only, so that a link means the same in both languages."""
    query = {
        name: str(getattr(filters, field)) for name, field in URL_FIELDS.items() if getattr(filters, field)
    }
    if filters.start and filters.end:
        query["from"], query["to"] = period_code(filters.start, filters.end)
    if filters.here_only:
        query["here"] = "1"
    if filters.doubtful:
        query["doubt"] = "1"
    return query


def filters_from_query(query: dict[str, str]) -> Filters:
    """The filters that URL parameters ask for; a period that is none is left out."""
    start = parse_period_code(query.get("from", ""), last=False)
    end = parse_period_code(query.get("to", query.get("from", "")), last=True)
    period = {"start": start, "end": end} if start and end and start <= end else {}
    return Filters(
        **period,
        **{field: query.get(name, "") for name, field in URL_FIELDS.items()},
        here_only=query.get("here") == "1",
        doubtful=query.get("doubt") == "1",
    )


def sync_with_url(page: str) -> None:
    """Take the filters from the URL when the reader opened or went back to another one; write them into it.

    The session is right and the URL follows, except on a session's first run and when the browser shows a URL
    that the session did not write (the back button). Going to another page empties the URL: that is no wish
    to reset. A click that overtakes the answer to the one before arrives with an old URL: what a callback set
    stands.
    """
    query = st.query_params.to_dict()
    own = {name: value for name, value in query.items() if name in OWN_PARAMETERS}
    written_page, written = st.session_state.get(_WRITTEN, (None, None))
    changed = st.session_state.pop(_CHANGED, False)
    another = own != written and (bool(own) or page == written_page)
    if not changed and another:
        st.session_state[_STATE] = filters_from_query(own)
        if own.get("lang") in LANGUAGES:
            st.session_state["language"] = own["lang"]
    wanted = filters_to_query(current_filters())
    if chosen := st.session_state.get("language"):
        wanted["lang"] = chosen
    if wanted != own:
        st.query_params.from_dict({**{k: v for k, v in query.items() if k not in OWN_PARAMETERS}, **wanted})
    st.session_state[_WRITTEN] = (page, wanted)
