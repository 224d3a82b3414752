"""The charts: each one call of graph_objects, with a title that names the unit, hover text and a way to the
facts.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from textwrap import wrap
from typing import Any

import pandas as pd
import streamlit as st

from analysis.totals import Development
from ui.escape import plot_escape
from ui.figure import ChartFigure
from ui.numbers import bounds, exact, marked, percent, short, step_label, step_name
from ui.text import language, t
from ui.theme import Palette, chart_config, chart_layout, palette
from ui.whiskers import bar_ends, span_text, whiskers

# More bars than this are a table's work; the rest is named below the chart.
MAX_BARS = 30
# Up to this many columns each carries its figure; beyond, an axis says it.
LABELLED_COLUMNS = 8
# So few columns are drawn narrow: one that fills the chart says nothing more.
FEW_COLUMNS = 3
_BAR, _HEAD = 30, 60
# Characters of a line beside a matrix, and letters of one in English.
_ROW_SIGNS, _BAR_SIGNS, _ROW_LETTERS = 10, 14, 18

Choose = Callable[[int], None]


def draw_figure(figure: ChartFigure, name: str, alt: str, choose: Choose | None = None) -> None:
    """Draw a figure; a click on its nth mark calls `choose(n)` before the next run.

    The key changes with every click, so that the same mark can be chosen again after coming back.
    """
    clicks = st.session_state.setdefault("chart_clicks", 0)
    key = f"chart_{name}_{clicks}"
    if choose is None:
        st.plotly_chart(figure, theme=None, key=key, config=chart_config(name), alt=alt)
        return
    st.plotly_chart(
        figure,
        theme=None,
        key=key,
        config=chart_config(name),
        alt=alt,
        selection_mode="points",
        on_select=partial(_follow_click, key, choose),
    )


def _follow_click(key: str, choose: Choose) -> None:
    points = st.session_state[key]["selection"]["points"]
    if points:
        st.session_state["chart_clicks"] += 1
        choose(int(points[0].get("point_index", points[0].get("point_number", 0))))


def hover_text(label: str, row: pd.Series | dict[str, float], unit: str) -> str:
    """What stands over a mark: the name, the exact figure with its unit, its bounds, the estimated share,
    the count.
    """
    if not row["facts"]:
        return f"<b>{plot_escape(label)}</b><br>{t('coverage.no_figure')}"
    lines = [f"<b>{plot_escape(label)}</b>", f"{_amount(row)} {unit}"]
    if span := bounds(row["value"], row["low"], row["high"]):
        lines.append(t("chart.bounds", span=plot_escape(span)))
    if row["estimated"] and row["value"]:
        lines.append(t("chart.estimated", share=percent(row["estimated"] / row["value"])))
    lines.append(t("chart.facts", count=exact(row["facts"])))
    return "<br>".join(lines)


def _amount(row: pd.Series | dict[str, float]) -> str:
    return plot_escape(marked(row["value"], row["low"], row["high"], exact))


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows one by one; as Series they would cost more than the chart."""
    return frame.to_dict("records")  # type: ignore[return-value]


def amount_text(row: dict[str, Any]) -> str:
    """What stands at a mark of a sum (`analysis.totals.SUM_COLUMNS`): the short figure, or its range where the reader wants
    to see it; of no figures that there is none, which is not a report of 0."""
    if not row["facts"]:
        return t("coverage.no_figure")
    if span := span_text(row["low"], row["high"]):
        return span
    return marked(row["value"], row["low"], row["high"])


@dataclass(frozen=True, slots=True)
class Bars:
    """Rows of a bar chart, largest first: length, label, the text at the bar's end and the one over it; texts
    may end where the bars that are drawn do (MAX_BARS). `spans` bound the lengths, for who wants to see the range.
    """

    values: list[float]
    labels: list[str]
    texts: list[str]
    hovers: list[str]
    spans: Sequence[tuple[float, float]] = ()


def sum_bars(frame: pd.DataFrame, labels: Sequence[str], unit: str) -> Bars:
    """Bars of sums (`analysis.totals.SUM_COLUMNS`), estimates marked."""
    drawn = frame.head(MAX_BARS)
    texts = [amount_text(row) for row in _records(drawn)]
    spans = list(zip(frame["low"].tolist(), frame["high"].tolist(), strict=True))
    return Bars(frame["value"].tolist(), list(labels), texts, _hovers(labels, drawn, unit), spans)


def draw_bars(bars: Bars, title: str, name: str, choose: Choose | None = None) -> None:
    """Horizontal bars in the order given, each labelled at its end."""
    colours = palette()
    count = min(len(bars.values), MAX_BARS)
    places = list(range(count))
    ends = bar_ends(bars.values, bars.spans)
    # Room for the text at the longest bar's end, on a telephone too.
    room = 1.15 + 0.04 * max(len(text) for text in bars.texts[:count])
    layout = chart_layout(title, _HEAD + _BAR * count, colours)
    layout.update(
        xaxis={"visible": False, "range": [0, (max(ends) or 1.0) * room], "fixedrange": True},
        yaxis={
            "tickvals": places, "ticktext": [wrap_row(label, _BAR_SIGNS) for label in bars.labels[:count]],
            "range": [count - 0.5, -0.5], "automargin": True, "showgrid": False, "zeroline": False,
            "ticks": "", "fixedrange": True, "ticklabelstandoff": 6,
        },
    )  # fmt: skip
    spans = whiskers(bars.values[:count], bars.spans[:count], bars.texts[:count], colours, upright=False)
    drawn = {
        "type": "bar",
        "x": bars.values[:count],
        "y": places,
        "orientation": "h",
        "marker": {"color": colours.quantity},
        "text": None if spans else bars.texts[:count],
        "textposition": "outside",
        "textfont": {"color": colours.text},
        "cliponaxis": False,
        "hovertext": bars.hovers[:count],
        "hoverinfo": "text",
        "unselected": {"marker": {"opacity": 0.6}},
    }
    alt = t(
        "chart.alt_bars", title=one_line(title), count=len(bars.values), first=bars.labels[0], most=bars.texts[0],
        last=bars.labels[count - 1], least=bars.texts[count - 1],
    )  # fmt: skip
    draw_figure(ChartFigure(data=[drawn, *spans], layout=layout), name, alt, choose)
    if len(bars.values) > MAX_BARS:
        st.caption(t("chart.more_in_table", count=len(bars.values) - MAX_BARS))


def _hovers(labels: Sequence[str], frame: pd.DataFrame, unit: str) -> list[str]:
    return [hover_text(label, row, unit) for label, row in zip(labels, _records(frame), strict=False)]


def one_line(title: str) -> str:
    """A title of two lines as one, for where it is read aloud."""
    return " · ".join(title.split("\n"))


def wrap_label(label: str, longest: int = 4, letters: int = 12) -> str:
    """A heading of a narrow column on two or three lines: by words, else so many Chinese characters a line at most, and the
    lines about as long as each other; an English word of more than so many letters would run into the next heading."""
    if label.isascii():
        words = (piece for word in shorten(label, 20).split() for piece in _hyphenated(word, letters))
        return "<br>".join(plot_escape(word) for word in words)
    kept = shorten(label, 10)
    size = math.ceil(len(kept) / math.ceil(len(kept) / longest))
    return "<br>".join(plot_escape(kept[start : start + size]) for start in range(0, len(kept), size))


def wrap_row(label: str, signs: int = _ROW_SIGNS) -> str:
    """The name of a row on one line or two: an English one by words, so long that a second line is seldom too few; another
    one of so many characters at most."""
    if not label.isascii():
        return plot_escape(shorten(label, signs))
    first, *others = wrap(label, _ROW_LETTERS) or [""]
    lines = [first, shorten(" ".join(others), _ROW_SIGNS)] if others else [first]
    return "<br>".join(map(plot_escape, lines))


_LETTERS = dict.fromkeys("fijlrt", 0.6) | dict.fromkeys("mwMW", 1.4)


def _hyphenated(word: str, longest: int) -> list[str]:
    """disabilities -> disabi- lities, where so many letters have no room beside each other. A narrow letter takes less of
    it, a wide one more: Villagers stays whole where Employees does not."""
    if sum(_LETTERS.get(letter, 1.0) for letter in word) <= longest + 0.2:
        return [word]
    size = math.ceil(len(word) / math.ceil(len(word) / (longest - 1)))
    pieces = [word[start : start + size] for start in range(0, len(word), size)]
    return [*(f"{piece}-" for piece in pieces[:-1]), pieces[-1]]


def shorten(label: str, longest: int = 14) -> str:
    """A label that leaves room for its bar on a telephone; the whole name is in the hover text and the
    table.
    """
    longest = longest if language() == "zh" else longest + 8
    return label if len(label) <= longest else f"{label[: longest - 1]}…"


def axis_ticks(largest: float) -> tuple[list[float], list[str]]:
    """Three or four round values up to the largest, written short in the reader's language."""
    if largest <= 0:
        return [0.0], ["0"]
    power = 10.0 ** (len(str(int(largest))) - 1)
    step = next(part * power for part in (0.25, 0.5, 1.0, 2.5) if largest / (part * power) <= 4)
    values = [step * number for number in range(int(largest / step) + 1)]
    return values, [short(value) for value in values]


def draw_development(found: Development, title: str, unit: str, choose: Choose | None = None) -> None:
    """Columns along time: the stated part filled, the estimated part hatched on top of it; those before the chosen period
    in grey."""
    colours = palette()
    frame = found.steps
    labels = [step_label(start, found.step, place == 0) for place, start in enumerate(frame["start"])]
    few = len(frame) <= LABELLED_COLUMNS
    spans = list(zip(frame["low"].tolist(), frame["high"].tolist(), strict=True))
    ends = bar_ends(frame["value"].tolist(), spans)
    largest = max(ends) or 1.0
    ticks = axis_ticks(largest)
    layout = chart_layout(title, 330, colours)
    layout.update(
        barmode="stack",
        bargap=0.28 if len(frame) > FEW_COLUMNS else 0.6,
        xaxis={
            "tickvals": list(range(len(frame))), "ticktext": labels, "showgrid": False, "zeroline": False,
            "ticks": "", "fixedrange": True, "tickangle": 0, "automargin": True, "linecolor": colours.border,
            "dtick": 1, "tickmode": "array",
        },
        yaxis={
            "visible": not few, "range": [0, largest * 1.15], "tickvals": ticks[0], "ticktext": ticks[1],
            "gridcolor": colours.grid, "zeroline": False, "fixedrange": True, "automargin": True, "ticks": "",
            "tickfont": {"color": colours.soft},
        },
    )  # fmt: skip
    if len(labels) > 14:
        every = -(-len(labels) // 12)
        layout["xaxis"].update(tickvals=list(range(0, len(labels), every)), ticktext=labels[::every])
    names = [step_name(row["start"], row["end"], found.step) for row in _records(frame)]
    # beside those before it the chosen one always says its figure
    said = [few or place >= found.before > 0 for place in range(len(frame))]
    marks = [
        amount_text(row) if say and row["facts"] else ""
        for say, row in zip(said, _records(frame), strict=True)
    ]
    counts = (found.before, len(frame) - found.before)
    estimates = hatched(colours)
    estimates["color"] = _in_turn((colours.idle, estimates["color"]), counts)
    estimates["pattern"]["fgcolor"] = _in_turn((colours.past, colours.quantity), counts)
    shared = {
        "x": list(range(len(frame))),
        "hovertext": _hovers(names, frame, unit),
        "hoverinfo": "text",
        "unselected": {"marker": {"opacity": 0.6}},
    }
    stated = {
        "type": "bar",
        "y": (frame["value"] - frame["estimated"]).tolist(),
        "marker": {"color": _in_turn((colours.past, colours.quantity), counts)},
        **shared,
    }
    above = whiskers(frame["value"].tolist(), spans, marks, colours, upright=True)
    estimated = {
        "type": "bar",
        "y": frame["estimated"].tolist(),
        "marker": estimates,
        "text": None if above else marks,
        "textposition": "outside",
        "cliponaxis": False,
        **shared,
    }
    highest = int(frame["value"].to_numpy().argmax())
    alt = t(
        "chart.alt_development", title=one_line(title), count=len(frame), first=names[0], last=names[-1],
        name=names[highest], largest=marked(*frame[["value", "low", "high"]].iloc[highest], exact),
    )  # fmt: skip
    draw_figure(ChartFigure(data=[stated, estimated, *above], layout=layout), "development", alt, choose)


def hatched(colours: Palette) -> dict[str, Any]:
    """How the estimated part of a column is drawn."""
    pattern = {"shape": "/", "fgcolor": colours.quantity, "size": 6, "solidity": 0.35}
    return {"color": colours.sequence[3], "pattern": pattern}


def _in_turn(colours: tuple[str, str], counts: tuple[int, int]) -> list[str]:
    """The one colour for so many columns, then the other."""
    return [colour for colour, count in zip(colours, counts, strict=True) for _ in range(count)]
