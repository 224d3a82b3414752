"""An opened file: its sheets as understood, with the figures and the doubts beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pandas as pd
import streamlit as st

from ui.fact_table import SHEET_COLUMNS, draw_fact_table
from ui.numbers import exact
from ui.source_grid import visible_text
from ui.source_panel import Source, draw_cell, draw_issues, draw_sheet
from ui.text import t


def draw_review(source: Source, key: str) -> None:
    """The sheet chooser, the grid, and beside it figures and issues; choosing one marks its cell."""
    names = list(source.by_sheet)
    if not names:
        draw_issues(source.issues)
        return
    mark_key = f"review_mark_{key}"
    sheet = _choose_sheet(source, names, key, mark_key) if len(names) > 1 else names[0]
    marked = str(st.session_state.get(mark_key, ""))
    left, right = st.columns([3, 2])
    with left:
        draw_sheet(source, sheet, marked)
        st.caption(account_words(source, sheet))
    with right:
        _draw_beside(source, sheet, marked, mark_key)


def _choose_sheet(source: Source, names: list[str], key: str, mark_key: str) -> str:
    return st.selectbox(
        t("manage.grid.sheet"),
        names,
        format_func=lambda name: f"{visible_text(name)} ({_figures(source, name)})",
        key=f"review_sheet_{key}",
        on_change=_mark,
        args=(mark_key, ""),
    )


def _figures(source: Source, sheet: str) -> str:
    return t(
        "manage.upload.found_figures", count=exact(int((source.facts["sheet"].astype(str) == sheet).sum()))
    )


def account_words(source: Source, sheet: str) -> str:
    """Every non-empty cell is accounted for: 42 cells = 20 figures + 5 totals + …."""
    roles = Counter(cell.role for cell in source.by_sheet[sheet])
    parts = [f"{t(f'manage.role.{role}')} {exact(count)}" for role, count in roles.most_common()]
    return t("manage.review.account", count=exact(sum(roles.values())), parts=" · ".join(parts))


def _draw_beside(source: Source, sheet: str, marked: str, mark_key: str) -> None:
    facts = source.facts[source.facts["sheet"].astype(str) == sheet]
    issues = [issue for issue in source.issues if issue.sheet in (sheet, "")]
    if marked:
        draw_cell(source, sheet, marked)
        st.button(t("manage.review.unmark"), key=f"{mark_key}_off", on_click=_mark, args=(mark_key, ""))
    figures, doubts = st.tabs(
        [
            t("manage.review.figures", count=exact(len(facts))),
            t("manage.review.issues", count=exact(len(issues))),
        ]
    )
    with figures:
        if len(facts):
            st.caption(t("manage.review.choose"))
            draw_fact_table(facts, f"{mark_key}_facts_{len(facts)}", _marker(mark_key), SHEET_COLUMNS)
        else:
            st.caption(t("manage.review.no_figures"))
    with doubts:
        if issues:
            draw_issues(issues)
        else:
            st.caption(t("manage.review.no_issues"))


def _marker(mark_key: str) -> Callable[[pd.Series], None]:
    return lambda fact: _mark(mark_key, str(fact["cell"]))


def _mark(mark_key: str, cell: str) -> None:
    st.session_state[mark_key] = cell
