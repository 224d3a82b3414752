"""Everything that was stored, as a table: newest first, each with how it stands."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import streamlit as st

from ui.escape import md_escape
from ui.kept import per_version
from ui.moments import moment_text
from ui.numbers import exact, period_text
from ui.state import questions, record
from ui.tables import show_table
from ui.text import t

ROWS_PER_PAGE = 200
STATES = ["counts", "doubts", "replaced", "withdrawn", "sample"]
_SEARCHED = ("file", "units", "title", "by")


@per_version
def submissions(version: str) -> pd.DataFrame:
    """`Store.submissions()` of a data version, and how many `doubts` of each are open; to be read only."""
    found = record(version).submissions()
    asked = questions(version)["submission"].value_counts()
    return found.assign(doubts=found["submission"].map(asked).fillna(0).astype(int))


def matching(found: pd.DataFrame, words: str, status: str | None) -> pd.DataFrame:
    """The submissions whose file, unit, title or sender has all the words, standing at `status` where one is given."""
    if status == "sample":
        found = found[found["sample"].astype(bool)]
    elif status == "doubts":
        found = found[(found["status"] == "counts") & (found["doubts"] > 0)]
    elif status:
        found = found[found["status"] == status]
    wanted = words.casefold().split()
    if not wanted:
        return found
    # lists: with twenty thousand files pandas would take half a second to join their texts
    texts = (
        "\n".join(row).casefold() for row in zip(*(found[name].tolist() for name in _SEARCHED), strict=True)
    )
    return found[np.array([all(word in text for word in wanted) for text in texts], dtype=bool)]


def draw_search(found: pd.DataFrame) -> pd.DataFrame:
    """The search field and the states to choose from; returns what they leave."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        words = st.text_input(
            t("manage.submissions.search"),
            placeholder=t("manage.submissions.search_hint"),
            key="submission_search",
        )
        status = st.segmented_control(
            t("manage.submissions.status"),
            STATES,
            format_func=lambda name: t(f"manage.status.{name}"),
            key="submission_status",
        )
    return matching(found, words, status)


def draw_not_listed(file: str) -> None:
    """That the search leaves out the file whose detail stood here, and the way to have it back."""
    st.info(t("manage.submissions.not_listed", file=md_escape(file)))
    st.button(t("manage.submissions.whole_list"), key="submission_whole_list", on_click=_search_nothing)


def _search_nothing() -> None:
    st.session_state["submission_search"], st.session_state["submission_status"] = "", None


def draw_list(found: pd.DataFrame, choose: Callable[[str], None]) -> None:
    """The submissions in pages; choosing a row calls `choose` with its identifier before the next run."""
    pages = -(-len(found) // ROWS_PER_PAGE)
    page = st.pagination(pages, key="submission_page") if pages > 1 else 1
    shown = found.iloc[(page - 1) * ROWS_PER_PAGE : page * ROWS_PER_PAGE]
    # another list is another table: of the one before, the row that was ticked would stay ticked and mean another file
    key = f"submission_list_{hash(tuple(shown['submission']))}"

    def follow() -> None:
        if rows := st.session_state[key]["selection"]["rows"]:
            choose(str(shown.iloc[rows[0]]["submission"]))

    show_table(
        _screen_table(shown),
        t("manage.submissions.none_found"),
        key=key,
        on_select=follow,
        selection_mode="single-row",
    )
    st.caption(t("manage.submissions.count", count=exact(len(found))))


def _screen_table(shown: pd.DataFrame) -> pd.DataFrame:
    columns = {
        "status": [
            status_words(str(status), bool(sample))
            for status, sample in zip(shown["status"], shown["sample"], strict=True)
        ],
        "file": shown["file"],
        "period": [
            period_text(start, end) if pd.notna(start) else "–"
            for start, end in zip(shown["period_start"], shown["period_end"], strict=True)
        ],
        "facts": shown["facts"],
        "doubts": shown["doubts"],
        "at": [moment_text(moment) for moment in shown["at"]],
        "by": shown["by"].replace("", t("manage.unknown_person")),
        "units": shown["units"],
    }
    return pd.DataFrame({t(f"manage.submissions.{name}"): list(values) for name, values in columns.items()})


def status_words(status: str, sample: bool) -> str:
    """✓ counts, ⟳ replaced, ✕ withdrawn; sample data is said first."""
    words = t(f"manage.status.mark_{status}")
    return f"{t('manage.sample')} · {words}" if sample else words
