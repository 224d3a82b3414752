"""The comparison as a table, whose cells lead to the facts behind them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd
import streamlit as st

from analysis.filters import Filters
from analysis.peers import AGAINST, Comparison, Row, Span
from ui.comparison_words import compared_words, goal_words, reached_words, total_words
from ui.links import open_facts, open_reference
from ui.numbers import exact
from ui.tables import show_table
from ui.text import t

SPANS = {"own": "now", "rate": "now", "previous": "previous", "last_year": "last_year"}


def draw_comparison_table(
    found: Comparison, rows: Sequence[Row], names: Sequence[str], filters: Filters
) -> None:
    """One row per division (`rows` are those of `found` in another order); choosing a cell opens its facts, of a
    target where it is set. What no row can be compared with has no columns."""
    columns = {
        "division": list(names),
        "own": [total_words(row.own) for row in rows],
        "previous": [total_words(row.against["previous"].reference) for row in rows],
        "to_previous": [compared_words(row.against["previous"], "previous") for row in rows],
        "last_year": [total_words(row.against["last_year"].reference) for row in rows],
        "to_last_year": [compared_words(row.against["last_year"], "last_year") for row in rows],
        "to_peers": [compared_words(row.against["peers"], "peers") for row in rows],
        "target": [goal_words(row.goal) for row in rows],
        "to_target": [reached_words(row.own, row.against["target"]) for row in rows],
        "rate": [rate_words(row) for row in rows],
    }
    left_out = {name for against in AGAINST if not found.has(against) for name in (against, f"to_{against}")}
    columns = {name: values for name, values in columns.items() if name not in left_out}
    titles = {_title(name, found): name for name in columns}
    clicks = st.session_state.setdefault("chart_clicks", 0)
    key = f"comparison_table_{clicks}"

    def follow() -> None:
        cells = st.session_state[key]["selection"]["cells"]
        if cells:
            st.session_state["chart_clicks"] += 1
            place, title = cells[0]
            open_cell(rows[place], titles[title], filters, found.spans)

    show_table(
        pd.DataFrame(dict(zip(titles, columns.values(), strict=True))),
        key=key,
        on_select=follow,
        selection_mode="single-cell",
    )
    st.caption(t("comparison.table_rule"))


def open_cell(row: Row, column: str, filters: Filters, spans: Mapping[str, Span]) -> None:
    """The facts behind a cell of the table: of the division in the span that the column is about."""
    if column in ("target", "to_target"):
        open_reference(part="targets")
        return
    span = spans.get(SPANS.get(column.removeprefix("to_"), "now"))
    start, end = span if span else (filters.start, filters.end)
    open_facts(replace(filters, district=row.code, here_only=False, start=start, end=end))


def _title(column: str, found: Comparison) -> str:
    per_head = column == "to_peers" and found.per_head
    return t(f"comparison.column_{column}{'_per_head' if per_head else ''}")


def rate_words(row: Row) -> str:
    """≈45.2 (21,500): per 1,000 inhabitants, and how many those are; '–' without a population or a figure."""
    if math.isnan(row.rate.value) or not row.own.facts:
        return "–"
    return f"{total_words(row.rate)} ({exact(row.population)})"
