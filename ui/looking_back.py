"""Looking back to a past day: choosing it, saying that it is shown, and waiting while it is worked out."""

from __future__ import annotations

from datetime import date, timedelta

import streamlit as st

from etl.store import Known
from ui.as_of import chosen_day, shown_day
from ui.filters import look_back, url_query
from ui.numbers import day_text, exact
from ui.server.turns import turns
from ui.state import keep_snapshot, shown_past
from ui.store import record_version, store
from ui.text import t

CHANGES_PAGE = "pages/explore/changes.py"
_KEY = "filter_as_of"


@st.cache_resource(show_spinner=False, max_entries=1)
def _first_day(live: str) -> date | None:
    """The day on which the record begins, asked once per version of it; every redraw of every page draws the choice."""
    return store().first_day()


def draw_day_choice() -> None:
    """Let the reader choose a day that is over, from the first one of the record; nothing in an empty record."""
    first, last = _first_day(record_version()), store().today() - timedelta(days=1)
    if first is None:
        return
    day = chosen_day()
    # the link of a day before the first one is shown as it is: nothing had been stored
    st.session_state[_KEY] = day if day and day <= last else None
    st.date_input(
        t("asof.label"),
        key=_KEY,
        min_value=min(first - timedelta(days=1), day or first, last),
        max_value=last,
        format="YYYY-MM-DD",
        help=t("asof.help"),
        on_change=_keep_choice,
    )


def _keep_choice() -> None:
    look_back(st.session_state[_KEY])


def draw_banner(looks_back: bool) -> None:
    """Above every page while a past day is chosen: what is shown, what has come since, and the way back."""
    day = chosen_day()
    if day is None:
        return
    with st.container(border=True, key="as_of_banner"):
        st.markdown(_banner_words(day, looks_back))
        with st.container(horizontal=True, vertical_alignment="center", key="as_of_ways"):
            st.button(t("asof.back"), key="as_of_back", on_click=look_back, args=(None,))
            if looks_back and (known := shown_past()) and not known.is_now:
                st.page_link(CHANGES_PAGE, label=t("asof.why"), query_params=url_query())


def _banner_words(day: date, looks_back: bool) -> str:
    if not looks_back:
        return t("asof.live", day=day_text(day))
    known = shown_past()
    if known is None:
        return t("asof.not_over", day=day_text(day))
    words = [t("asof.shown", day=day_text(day))]
    if not known.stored:
        words.append(t("asof.nothing_yet"))
    words.append(_since_words(known))
    return " ".join(words)


def _since_words(known: Known) -> str:
    if known.is_now:
        return t("asof.unchanged")
    counts = {
        "submissions": known.submissions,
        "changes": known.changes,
        "decisions": known.decisions,
        "references": known.references,
    }
    parts = [t(f"asof.since_{name}", count=exact(count)) for name, count in counts.items() if count]
    return t("asof.since", what=t("list.comma").join(parts))


def wait_for_snapshot() -> None:
    """Work the past day out where nobody has looked at it yet, with a bar that says how far it is."""
    if shown_day() is None or (known := shown_past()) is None or known.is_now:
        return
    bar = st.empty()
    with turns.given_back():
        keep_snapshot(
            known,
            lambda share: bar.progress(min(share, 1.0), text=t("asof.working", share=round(share * 100))),
        )
    bar.empty()
