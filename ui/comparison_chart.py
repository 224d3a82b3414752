"""Each division's own sum beside the one that it is compared with: a mark, a stroke, and the line between them."""

from __future__ import annotations

import math
from collections.abc import Sequence

import streamlit as st

from analysis.peers import Against, Compared, Row
from ui.charts import MAX_BARS, Choose, draw_figure, one_line, shorten
from ui.comparison_words import (
    SHAPES,
    compared_words,
    difference_words,
    lost_words,
    names_direction,
    state_words,
    total_words,
)
from ui.escape import plot_escape
from ui.figure import ChartFigure, Layout, Trace
from ui.text import t
from ui.theme import Palette, chart_layout, palette

_ROW, _HEAD = 34, 78
# Of the largest value, so that "ahead ≈119.4" stands beside it on a phone; and of it for each letter of a longer text.
_ROOM, _ROOM_OF_A_LETTER = 1.9, 0.13


def draw_comparison(
    rows: Sequence[Row], names: Sequence[str], against: Against, title: str, unit: str, choose: Choose
) -> None:
    """`rows` in the order in which they are drawn; `choose(n)` gets the place of the one that was clicked."""
    shown, colours = rows[:MAX_BARS], palette()
    labels = _label_texts(shown, against)
    figure = ChartFigure(
        data=[
            _between(shown, against, colours),
            _references(shown, against, colours),
            _own(shown, names, against, unit, colours),
            _labels(shown, against, labels, colours),
        ],
        layout=_layout(shown, names, against, title, labels, colours),
    )
    first = t("chart.alt_first", name=names[0], value=compared_words(rows[0].against[against], against))
    draw_figure(figure, f"comparison_{against}", one_line(f"{title}. {first}"), choose)
    st.caption(
        t("comparison.key_time" if against in ("previous", "last_year") else f"comparison.key_{against}")
    )
    if len(rows) > MAX_BARS:
        st.caption(t("chart.more_in_table", count=len(rows) - MAX_BARS))


def _layout(
    rows: Sequence[Row],
    names: Sequence[str],
    against: Against,
    title: str,
    labels: Sequence[str],
    colours: Palette,
) -> Layout:
    longest = max(sum(1 if letter.isascii() else 2 for letter in label) for label in labels)
    room = max(_ROOM, _ROOM_OF_A_LETTER * longest)
    largest = max(filter(math.isfinite, (max(_pair(row, against)) for row in rows)), default=1.0) or 1.0
    layout = chart_layout(title, _HEAD + _ROW * len(rows), colours)
    layout.update(
        xaxis={"visible": False, "range": [-0.03 * largest, room * largest], "fixedrange": True},
        yaxis={
            "tickvals": list(range(len(rows))),
            "ticktext": [plot_escape(shorten(name, 10)) for name in names[: len(rows)]],
            "range": [len(rows) - 0.5, -0.5], "automargin": True, "gridcolor": colours.grid, "zeroline": False,
            "ticks": "", "fixedrange": True, "ticklabelstandoff": 6,
        },
    )  # fmt: skip
    return layout


def _pair(row: Row, against: Against) -> tuple[float, float]:
    """Own value and reference as they are drawn; a reference that is not there is drawn nowhere."""
    own, reference = row.measured(against).value, row.against[against].reference.value
    return own, own if math.isnan(reference) else reference


def _between(rows: Sequence[Row], against: Against, colours: Palette) -> Trace:
    xs: list[float | None] = []
    ys: list[float | None] = []
    for place, row in enumerate(rows):
        xs += [*_pair(row, against), None]
        ys += [place, place, None]
    line = {"color": colours.border, "width": 4}
    return {"type": "scatter", "x": xs, "y": ys, "mode": "lines", "line": line, "hoverinfo": "skip"}


def _references(rows: Sequence[Row], against: Against, colours: Palette) -> Trace:
    values = [row.against[against].reference.value for row in rows]
    mark = {"symbol": "line-ns", "size": 20, "line": {"width": 3, "color": colours.soft}}
    return {
        "type": "scatter",
        "x": values,
        "y": list(range(len(rows))),
        "mode": "markers",
        "marker": mark,
        "cliponaxis": False,
        "hovertext": [plot_escape(_reference_words(row.against[against], against)) for row in rows],
        "hoverinfo": "text",
        "unselected": {"marker": {"opacity": 0.6}},
    }


def _own(rows: Sequence[Row], names: Sequence[str], against: Against, unit: str, colours: Palette) -> Trace:
    states = [row.against[against].state for row in rows]
    ink = [colours.blind_text if state == "behind" else colours.quantity for state in states]
    # without a figure an open circle, which is no reported 0; Plotly's own would let the whisker's end through
    there = [row.own.facts > 0 for row in rows]
    mark = {
        "symbol": [SHAPES[state] for state in states],
        "size": 13,
        "color": [one if told else colours.background for one, told in zip(ink, there, strict=True)],
        "line": {"color": colours.quantity, "width": [0 if told else 2 for told in there]},
    }
    owns = [row.measured(against) for row in rows]
    finite = [own.high if math.isfinite(own.high) else own.value for own in owns]
    return {
        "type": "scatter",
        "x": [own.value for own in owns],
        "y": list(range(len(rows))),
        "mode": "markers",
        "marker": mark,
        "cliponaxis": False,
        # the span in which an estimate lies
        "error_x": {
            "type": "data",
            "symmetric": False,
            "array": [high - own.value for high, own in zip(finite, owns, strict=True)],
            "arrayminus": [own.value - own.low for own in owns],
            "color": colours.soft,
            "thickness": 1.5,
            "width": 4,
        },
        "hovertext": [_hover(row, name, against, unit) for row, name in zip(rows, names, strict=False)],
        "hoverinfo": "text",
        "unselected": {"marker": {"opacity": 0.6}},
    }


def _label_texts(rows: Sequence[Row], against: Against) -> list[str]:
    """The difference of each row; of one without a figure, that it has none."""
    return [
        _label(row.against[against], against)
        if row.own.facts
        else plot_escape(lost_words(row.against[against], against))
        for row in rows
    ]


def _labels(rows: Sequence[Row], against: Against, texts: Sequence[str], colours: Palette) -> Trace:
    """The texts, right of both marks."""
    return {
        "type": "scatter",
        "x": [max(_pair(row, against)) for row in rows],
        "y": list(range(len(rows))),
        "mode": "text",
        "text": [f"   {text}" for text in texts],
        "textposition": "middle right",
        "textfont": {"color": colours.text},
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


def _label(compared: Compared, against: Against) -> str:
    """The difference behind the word for its direction, as the mark's shape is far from it; the sign of another state where
    the mark does not say it already."""
    words = difference_words(compared, compact=True)
    if compared.state == "to_go" and names_direction(compared):
        return plot_escape(f"{t('comparison.label_to_go')} {words}")
    sign, *name = state_words(compared.state, against).split(maxsplit=1)
    if names_direction(compared):
        return plot_escape(f"{name[0]} {words}")
    # ● is drawn by the circle itself
    return plot_escape(f"{sign.strip('●')} {words}".strip(" –"))


def _hover(row: Row, name: str, against: Against, unit: str) -> str:
    compared = row.against[against]
    rate = [t("comparison.per_head", rate=total_words(row.rate))] if compared.per_head else []
    lines = [
        f"{total_words(row.own)} {unit}",
        *rate,
        _reference_words(compared, against),
        compared_words(compared, against),
    ]
    return "<br>".join([f"<b>{plot_escape(name)}</b>", *(plot_escape(line) for line in lines)])


def _reference_words(compared: Compared, against: Against) -> str:
    value = total_words(compared.reference)
    return f"{t(f'comparison.against_{against}')}: " + (
        t("comparison.per_head", rate=value) if compared.per_head else value
    )
