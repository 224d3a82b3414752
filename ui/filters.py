"""The filters in the sidebar: shared by all pages, kept over page and language changes, in the URL."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import streamlit as st

from analysis.filters import HIDDEN, RANGE, Filters
from ui.as_of import PARAMETER, chosen_day, keep_day, parse_day
from ui.numbers import parse_period_code, period_code
from ui.text import LANGUAGES, set_language

# URL name -> field; `from`, `to`, `here`, `doubt` and `estimates` are written by hand below.
URL_FIELDS = {
    "district": "district",
    "kind": "unit_kind",
    "unit": "unit",
    "group": "target_group",
    "channel": "channel",
    "measure": "measure",
}
OWN_PARAMETERS = {*URL_FIELDS, "from", "to", "here", "doubt", "estimates", "lang", PARAMETER}
_STATE = "filters"
_WRITTEN = "url_written"
_CHANGED = "filters_changed"
_PAGE = "page_shown"
_LEFT = "page_left"
_NOT_UNDERSTOOD = "period_not_understood"


def current_filters() -> Filters:
    """What the reader has limited the pages to."""
    return st.session_state.get(_STATE, Filters())


def set_filters(filters: Filters) -> None:
    """Limit all pages from now on; the URL follows on the next run."""
    st.session_state[_STATE] = filters
    st.session_state[_CHANGED] = True
    st.session_state.pop(_NOT_UNDERSTOOD, None)


def change_filters(**changes: object) -> None:
    """Replace single fields of the current filters."""
    set_filters(replace(current_filters(), **changes))  # type: ignore[arg-type]


def look_back(day: date | None) -> None:
    """Show all pages that only look as of the end of a day, None for now; the URL follows on the next run."""
    keep_day(day)
    st.session_state[_CHANGED] = True


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
    if filters.estimates:
        query["estimates"] = filters.estimates
    return query


def filters_from_query(query: dict[str, str]) -> Filters:
    """The filters that URL parameters ask for; a period that is none is left out, see `unknown_period`."""
    start, end = _days_asked(query) or (None, None)
    return Filters(
        start=start,
        end=end,
        **{field: query.get(name, "") for name, field in URL_FIELDS.items()},
        here_only=query.get("here") == "1",
        doubtful=query.get("doubt") == "1",
        estimates=estimates if (estimates := query.get("estimates", "")) in (HIDDEN, RANGE) else "",
    )


def _days_asked(query: dict[str, str]) -> tuple[date, date] | None:
    return parse_period_code(query.get("from", ""), query.get("to", query.get("from", "")))


def unknown_period(query: dict[str, str]) -> str:
    """The period of URL parameters as it is written there, where it is none; '' for one that is, and for no period."""
    asked = dict.fromkeys(query[name] for name in ("from", "to") if name in query)
    return "" if _days_asked(query) else " – ".join(asked)


def period_not_understood() -> str:
    """The period of the link that was opened, as long as nothing else is chosen; '' where it was understood."""
    return st.session_state.get(_NOT_UNDERSTOOD, "")


def url_query() -> dict[str, str]:
    """The parameters that the URL of any page should have now: the filters, the past day and the language when
    chosen."""
    return filters_to_query(current_filters()) | beside_filters()


def beside_filters() -> dict[str, str]:
    """The URL parameters of the language and of the past day, where the reader chose one."""
    chosen, day = st.session_state.get("language"), chosen_day()
    return ({"lang": chosen} if chosen else {}) | ({PARAMETER: day.isoformat()} if day else {})


def remember_page(narrowed: Filters) -> None:
    """Before a click goes to another page with narrower filters: what this page was limited to."""
    st.session_state[_LEFT] = (st.session_state.get(_PAGE), current_filters(), narrowed)


def sync_with_url(page: str) -> None:
    """Take the filters from the URL when the reader opened or went back to another one; write them into it.

    The session is right and the URL follows, except on a session's first run and when the browser shows a URL
    that the session did not write (a link, the back button). A click that overtakes the answer to the one
    before arrives with an old URL: what a callback set stands. `page` is the path of the page shown.
    """
    query = st.query_params.to_dict()
    own = {name: value for name, value in query.items() if name in OWN_PARAMETERS}
    changed = st.session_state.pop(_CHANGED, False)
    if not changed and own != st.session_state.get(_WRITTEN):
        st.session_state[_STATE] = filters_from_query(own)
        st.session_state[_NOT_UNDERSTOOD] = unknown_period(own)
        keep_day(parse_day(own.get(PARAMETER, "")))
        if own.get("lang") in LANGUAGES and own["lang"] != st.session_state.get("language"):
            set_language(own["lang"])
    _restore_left(page)
    wanted = url_query()
    if wanted != own:
        others = {name: value for name, value in query.items() if name not in OWN_PARAMETERS}
        st.query_params.from_dict(others | wanted)
    st.session_state[_WRITTEN], st.session_state[_PAGE] = wanted, page


def _restore_left(page: str) -> None:
    """Give a page that the reader comes back to its filters again, unless they were changed on the way.

    A switch of pages leaves an entry in the browser's history that has the old page with the new filters: one
    step back leads there, and the reader expects the page as it was.
    """
    left_page, before, narrowed = st.session_state.get(_LEFT, (None, None, None))
    if page == left_page != st.session_state.get(_PAGE):
        del st.session_state[_LEFT]
        if current_filters() == narrowed:
            st.session_state[_STATE] = before
