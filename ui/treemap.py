"""The treemap of a sum: areas by value, of the same rows as the bars beside it."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from ui.charts import Choose, amount_text, draw_figure, hover_text, one_line, shorten
from ui.contrast import text_on
from ui.escape import md_escape, plot_escape
from ui.figure import ChartFigure
from ui.text import t
from ui.theme import chart_layout, palette


def draw_treemap(
    frame: pd.DataFrame, labels: Sequence[str], title: str, unit: str, choose: Choose | None = None
) -> None:
    """Areas by value, darker for more; a row of 0 has none, and `choose` gets the place among all rows."""
    kept = [place for place, value in enumerate(frame["value"]) if value > 0]
    if not kept:
        draw_no_areas(title)
        return
    colours = palette()
    rows = frame.iloc[kept].to_dict("records")
    names = [labels[place] for place in kept]
    largest = max(row["value"] for row in rows)
    deepest = len(colours.sequence) - 1
    fills = [colours.sequence[round(deepest * (0.3 + 0.6 * row["value"] / largest))] for row in rows]
    texts = [amount_text(row) for row in rows]
    layout = chart_layout(title, 360, colours)
    layout.update(uniformtext={"minsize": 10, "mode": "hide"})
    boxes = {
        "type": "treemap",
        "labels": [plot_escape(shorten(name)) for name in names],
        "parents": [""] * len(kept),
        "ids": [str(place) for place in kept],
        "values": [row["value"] for row in rows],
        "text": texts,
        "texttemplate": "%{label}<br>%{text}",
        "hovertext": [hover_text(name, row, unit) for name, row in zip(names, rows, strict=True)],
        "hoverinfo": "text",
        "marker": {
            "colors": fills,
            "line": {"color": colours.background, "width": 2},
            "pad": {"t": 0, "l": 0, "r": 0, "b": 0},
        },
        "textfont": {"color": [text_on(fill) for fill in fills]},
        "tiling": {"pad": 2},
        "pathbar": {"visible": False},
    }
    most = max(range(len(kept)), key=lambda place: rows[place]["value"])
    alt = t("chart.alt_areas", title=one_line(title), count=len(kept), name=names[most], value=texts[most])
    go = (lambda place: choose(kept[place])) if choose else None
    draw_figure(ChartFigure(data=[boxes], layout=layout), "treemap", alt, go)


def draw_no_areas(title: str) -> None:
    """What stands in the place of areas where every figure is 0: a share of nothing has no size."""
    st.markdown(f"**{md_escape(one_line(title))}**")
    st.info(t("chart.all_zero"))
