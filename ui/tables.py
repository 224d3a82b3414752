"""Tables of figures: names left, numbers right with separators, estimates marked, under a chart as its
text.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Literal

import numpy as np
import pandas as pd
import streamlit as st

from analysis.totals import Development
from etl.regex import regex
from ui.escape import md_escape, visible_text
from ui.numbers import estimate_mark, step_name, written_share
from ui.text import t

# Of a longer table the screen, and with it the paper, shows a part.
ROWS_IN_VIEW = 10
# Lines of a row whose sentences go over several: four hold what is asked about a cell.
WRAPPED_LINES = 4
LINE, ABOVE_AND_BELOW = 21, 10  # pixels
# Pixels of the grid's own rows, of its border, and of the bar that Chromium and Edge lay over its last row where a table is
# wider than its place: the server cannot know that, so each table has room for it.
ROW, BORDER, BAR = 33, 2, 10
FEWEST_WRAPPED = 3  # Streamlit breaks no line in a row of 64 pixels or less
# Pixels of a Latin letter, of a Chinese character and of the space around them in a cell, and how wide names may make a
# column: two dozen characters.
_LETTER, _SIGN, _CELL_PADDING, MOST_WIDE = 7.5, 13, 20, 332
# What is not known is neither 0 nor the word that Streamlit would write there.
MISSING = "–"
# The unit behind a measure's name: 宣传资料（份）, Leaflets (copies).
_UNIT = regex(r"(?<=\S)\s*[（(][^（()）]*[)）]$")
_NOTHING_CHOSEN: Mapping[str, Any] = {"selection": {"rows": [], "columns": [], "cells": []}}


def figures_table(frame: pd.DataFrame, first: str, names: Sequence[str], value_title: str) -> pd.DataFrame:
    """A frame of sums with headings in the reader's language; an open upper bound is left empty, and so is what no figure
    was reported of, which the mark says."""
    stated = frame["facts"] > 0
    sums = frame[["value", "low", "high"]].where(stated).replace(np.inf, np.nan)
    table = pd.DataFrame(
        {
            first: list(names),
            # right after the name: a telephone shows little more than two columns
            value_title: sums["value"].to_numpy(),
            t("table.mark"): [
                estimate_mark(*row) if there else t("coverage.no_figure")
                for row, there in zip(sums.itertuples(index=False), stated, strict=True)
            ],
            t("table.low"): sums["low"].to_numpy(),
            t("table.high"): sums["high"].to_numpy(),
            t("table.estimated"): (frame["estimated"] / frame["value"].where(frame["value"] != 0)).to_numpy(),
            t("table.facts"): frame["facts"].to_numpy(),
        }
    )
    if "units" in frame:
        table[t("table.units")] = frame["units"].to_numpy()
    return table


def steps_table(found: Development, value_title: str) -> pd.DataFrame:
    """The development as a table: one row per step."""
    names = [step_name(row["start"], row["end"], found.step) for _, row in found.steps.iterrows()]
    return figures_table(found.steps, t(f"table.{found.step}"), names, value_title)


def visible_table(table: pd.DataFrame) -> pd.DataFrame:
    """The table with what is invisible in its texts and headings written out (`ui.escape.visible_text`).

    Every table goes to the screen through this: a mark that turns the direction would show a figure backwards.
    """
    seen = table.rename(columns=lambda name: visible_text(name) if isinstance(name, str) else name)
    for place, kind in enumerate(table.dtypes):
        column = table.iloc[:, place]
        if isinstance(kind, pd.CategoricalDtype):
            column = column.astype(object)
            seen.isetitem(place, column)
        elif not (pd.api.types.is_object_dtype(kind) or isinstance(kind, pd.StringDtype)):
            continue
        values = column.tolist()
        # nearly all columns have nothing to write out, and are looked through at once
        if not "".join(one for one in values if isinstance(one, str)).isprintable():
            seen.isetitem(place, [visible_text(one) if isinstance(one, str) else one for one in values])
    return seen


def show_table(table: pd.DataFrame, empty: str = "", **options: Any) -> Mapping[str, Any]:
    """Put a table on the screen; one without rows says so (`empty`: in which words), where Streamlit would say "empty" in
    any language. `options` are Streamlit's own; returns what is chosen in it, nothing where nothing can be."""
    if table.empty:
        st.caption(empty or t("table.nothing"))
        return _NOTHING_CHOSEN
    options["height"] = table_height(len(table), options.get("height"), options.get("row_height", ROW))
    state = st.dataframe(visible_table(table), hide_index=True, placeholder=MISSING, **options)
    return state if "on_select" in options else _NOTHING_CHOSEN


def table_height(rows: int, height: str | None = None, row: int = ROW) -> int | Literal["auto"]:
    """The height of a table on the screen, in pixels where all of its rows are in view: as high as they are, and the bar
    below. `height`: "content" where all of them are to be in view however many; `row`: pixels of one."""
    if height != "content" and rows > ROWS_IN_VIEW:
        return "auto"
    return ROW + rows * row + BORDER + BAR


def without_blank(table: pd.DataFrame, names: Iterable[str]) -> pd.DataFrame:
    """The table without those of these columns in which no row has anything: what they take, others are cut by."""
    blank = [name for name in names if not (table[name].notna() & ~table[name].isin(["", 0])).any()]
    return table.drop(columns=blank)


def draw_table(
    table: pd.DataFrame,
    key: str,
    choose: Callable[[int], None] | None = None,
    empty: str = "",
    whole: bool = False,
    choose_cell: Callable[[int, str], None] | None = None,
    shares: Collection[str] = (),
    wrapped: Mapping[str, int] | None = None,
    widths: Mapping[str, int] | None = None,
    lines: int = WRAPPED_LINES,
) -> None:
    """Draw a table; choosing its nth row calls `choose(n)` before the next run, choosing one cell of it
    `choose_cell(n, heading)`. `empty` is said where there is no row; `whole`: as high as its rows need; `shares` are
    columns written as percentages; `wrapped`: the widths in pixels of columns whose sentences go over as many `lines`,
    FEWEST_WRAPPED or more, or 1 where all of them fit; `widths`: of those that the browser, which measures the first rows
    alone, would make too narrow (`text_width`).
    """
    height: Literal["auto", "content"] = "content" if whole else "auto"
    shares = {*shares, t("table.estimated")} & set(table.columns)
    # written_share first: a share is rounded once, and no digit is left for the column's format to round
    table = table.assign(**{name: (table[name].map(written_share) * 100).round(4) for name in shares})
    numbers = {
        visible_text(str(name)): _number_column(
            str(name), _share_format(table[name]) if name in shares else ""
        )
        for name in table.columns
        if pd.api.types.is_numeric_dtype(table[name])
    }
    clicks = st.session_state.setdefault("chart_clicks", 0)
    full_key = f"table_{key}_{clicks}"

    def follow() -> None:
        chosen = st.session_state[full_key]["selection"]
        if choose_cell and chosen["cells"]:
            st.session_state["chart_clicks"] += 1
            place, heading = chosen["cells"][0]
            choose_cell(int(place), str(heading))
        elif choose and chosen["rows"]:
            st.session_state["chart_clicks"] += 1
            choose(int(chosen["rows"][0]))

    if len(table) > ROWS_IN_VIEW and not whole:
        st.html(f'<div class="print-only">{t("print.table_cut", rows=len(table))}</div>')
    columns = numbers | {
        name: st.column_config.TextColumn(width=width)
        for name, width in {**(wrapped or {}), **(widths or {})}.items()
    }
    options: dict[str, Any] = {"column_config": columns, "key": full_key, "height": height}
    if wrapped and lines > 1:
        options["row_height"] = LINE * lines + ABOVE_AND_BELOW
    if choose or choose_cell:
        options |= {"on_select": follow, "selection_mode": "single-cell" if choose_cell else "single-row"}
    show_table(table, empty, **options)


def text_width(texts: Iterable[str], most: int = MOST_WIDE) -> int:
    """Pixels that a column of such texts needs so that none is cut, `most` at most: a table does not say that it cuts."""
    longest = max((sum(_LETTER if one.isascii() else _SIGN for one in text) for text in texts), default=0)
    return min(round(longest) + _CELL_PADDING, most)


def _share_format(column: pd.Series) -> str:
    """One digit; as many as each share has where some are smaller than such a digit."""
    return "%.1f%%" if column.round(1).eq(column).where(column.notna(), True).all() else "%g%%"


def _number_column(heading: str, share_format: str) -> Any:
    """How a column of numbers is written: of a measure without its unit, which makes a column wider than a telephone
    and stands in the heading that a pointer on it shows. Streamlit's own "percent" has no digit or two as it comes."""
    short = _UNIT.sub("", heading)
    return st.column_config.NumberColumn(
        visible_text(short),
        help=md_escape(heading) if short != heading else None,
        format=share_format or "localized",
    )


def draw_table_of(
    figures: Callable[[], pd.DataFrame], key: str, choose: Callable[[int], None] | None = None
) -> None:
    """A chart's figures as a table, folded away under it; its rows go where the chart's marks go (`choose`), for
    whom the keys are the way. Folded it is not made: neither the server nor the browser waits for what nobody sees."""
    folded = st.expander(t("table.show"), key=f"{key}_shown", on_change="rerun")
    if folded.open:
        with folded:
            draw_table(figures(), key, choose)
