"""Data and downloads: the facts behind the figures, each with its way back to the cell it came from."""

import pandas as pd
import streamlit as st

from analysis.listing import ORDERS, listed_facts, sums_by_measure
from etl.store import UnknownSubmission
from ui.double_notes import doubled_beside, doubled_in_words, draw_net_and_gross
from ui.downloads import draw_downloads, filters_in_words, state_in_words
from ui.fact_source import draw_fact_source, find_fact
from ui.fact_table import (
    PAGE_ROWS,
    draw_fact_table,
    facts_under,
    listed,
    sum_words,
)
from ui.filters import current_filters
from ui.frame import draw_empty, draw_headline
from ui.numbers import exact
from ui.state import cube, data_version
from ui.text import t

version = data_version()
figures, filters = cube(version), current_filters()
state = draw_headline(figures, filters, "data")
sums = sums_by_measure(figures, filters)


def choose_fact(fact: pd.Series) -> None:
    """Put the chosen fact into the URL, so that the way to its cell can be sent to somebody."""
    st.query_params["fact"] = str(fact["fact_id"])


def draw_table() -> None:
    """The facts in pages, with how many they are and what they sum up to."""
    st.markdown(t("manage.data.count", count=exact(state.facts)) + sum_words(sums))
    order = st.segmented_control(
        t("manage.data.order"),
        ORDERS,
        default=ORDERS[0],
        required=True,
        format_func=lambda name: t(f"manage.data.order_{name}"),
        label_visibility="collapsed",
        key="data_order",
    )
    pages = -(-state.facts // PAGE_ROWS)
    question = f"{version}_{hash((filters, order))}"
    page = st.pagination(pages, key=f"data_page_{question}") if pages > 1 else 1
    ids = listed_facts(figures, filters, order or ORDERS[0], (page - 1) * PAGE_ROWS, PAGE_ROWS)
    shown = listed(version, ids.tolist())
    if pages > 1:
        first = (page - 1) * PAGE_ROWS + 1
        st.caption(t("manage.data.shown", first=exact(first), last=exact(first + len(shown) - 1)))
    draw_fact_table(shown, f"data_table_{question}_{page}", choose_fact)


def draw_source() -> None:
    """The sheet of the chosen fact, or how to choose one, where there is any."""
    number = st.query_params.get("fact", "")
    if not number:
        if state.facts:
            st.caption(t("manage.data.choose"))
        return
    st.subheader(t("manage.data.source"), anchor=False)
    try:
        draw_fact_source(version, find_fact(version, number))
    except (LookupError, UnknownSubmission):
        st.warning(t("manage.data.no_such_fact" if state.facts else "manage.data.no_such_fact_nor_other"))


if state.facts:
    beside = doubled_beside(version, filters, sums["measure"].tolist())
    about = (
        filters_in_words(figures, filters),
        [*state_in_words(figures, state, version), *doubled_in_words(beside, sums)],
    )
    # selected anew when asked for: a session that only looks holds no copy of the rows
    draw_downloads(lambda: facts_under(version, figures, filters), about, filters, state)
    draw_table()
    draw_net_and_gross(beside, sums)
else:
    draw_empty(figures)
draw_source()
