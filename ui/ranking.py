"""The values of one dimension by their sums: bars that lead to their facts, and the table below them."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from analysis.comparison import by_value
from analysis.cube import Cube
from analysis.filters import Filters
from analysis.totals import SUM_COLUMNS, Total, share_bounds
from etl.schema import UNSPECIFIED
from ui.cards import value_words
from ui.charts import draw_bars, sum_bars
from ui.escape import md_escape
from ui.frame import draw_empty
from ui.links import open_facts, to_value_facts
from ui.numbers import marked, percent
from ui.tables import draw_table_of, figures_table
from ui.text import VALUE_NAMES, measure_title, measure_unit, t

NAMES_OF_CHARTS = {"target_group": "groups", "channel": "channels"}


def draw_ranking(cube: Cube, filters: Filters, dimension: str) -> None:
    """`dimension` is target_group or channel; `filters` name the measure."""
    name = NAMES_OF_CHARTS[dimension]
    found = by_value(cube, filters, dimension)
    if found.empty:
        draw_empty(cube, name)
        return
    names = [VALUE_NAMES[dimension](code) for code in found["code"]]
    title = measure_title(filters.measure)
    go = to_value_facts(filters, dimension, found)
    # What named no value is often more than all that did: as a bar it would make those that are compared invisible.
    drawn = found[found["code"] != UNSPECIFIED] if len(found) > 1 else found
    bars = sum_bars(drawn, names, measure_unit(filters.measure))
    draw_bars(bars, t(f"ranking.title_{dimension}", measure=title), name, go)
    if len(drawn) < len(found):
        _draw_unspecified(found, replace(filters, **{dimension: UNSPECIFIED}), dimension)
    draw_table_of(lambda: figures_table(found, t(f"table.{dimension}"), names, title), name, go)


def _draw_unspecified(found: pd.DataFrame, filters: Filters, dimension: str) -> None:
    """What of the sum names none of the bars, and what share of all that is; leads to its facts."""
    row = found[found["code"] == UNSPECIFIED].iloc[0]
    part, whole = Total(*row[SUM_COLUMNS]), Total(*found[SUM_COLUMNS].sum())
    share = (
        marked(part.value / whole.value, *share_bounds(part, whole), percent) if whole.value else percent(0.0)
    )
    words = t(
        "ranking.unspecified",
        name=VALUE_NAMES[dimension](UNSPECIFIED),
        value=value_words(row),
        unit=measure_unit(filters.measure),
        share=share,
    )
    st.button(
        md_escape(words),
        key=f"unspecified_{dimension}",
        type="tertiary",
        on_click=open_facts,
        args=(filters,),
    )
