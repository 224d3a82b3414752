"""The range of estimated figures on a chart: whiskers from the lowest to the highest, with the text behind them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ui.estimates import shows_range
from ui.figure import Trace
from ui.numbers import bounds, short
from ui.theme import Palette


def span_text(low: float, high: float) -> str:
    """8,000–9,000; ≥ 8,000 when open above; '' where the figure is exact or nobody wants to see the range."""
    return bounds(low, low, high, short) if shows_range() else ""


def whiskers(
    values: Sequence[float],
    spans: Sequence[tuple[float, float]],
    texts: Sequence[str],
    colours: Palette,
    upright: bool,
) -> list[Trace]:
    """Whiskers over the spans with each bar's text behind them, where the reader wants to see the range; else [].

    Of a span open above only the lower half is drawn; its text says so.
    """
    if not spans or not shows_range():
        return []
    places = list(range(len(values)))
    spanning = [low < high for low, high in spans]
    above = [
        high - value if math.isfinite(high) else 0.0 for value, (_, high) in zip(values, spans, strict=True)
    ]
    below = [value - low for value, (low, _) in zip(values, spans, strict=True)]
    drawn = [value if one else None for value, one in zip(values, spanning, strict=True)]
    along, across = ("y", "x") if upright else ("x", "y")
    length = {
        "type": "data", "symmetric": False, "array": above, "arrayminus": below, "color": colours.text,
        "thickness": 1.5, "width": 5,
    }  # fmt: skip
    spans_drawn = {
        "type": "scatter",
        along: drawn, across: places, f"error_{along}": length,
        "mode": "markers", "marker": {"size": 1, "color": colours.text}, "hoverinfo": "skip",
    }  # fmt: skip
    words = {
        "type": "scatter",
        along: bar_ends(values, spans),
        across: places,
        "mode": "text",
        "text": list(texts) if upright else [f" {text}" for text in texts],
        "textposition": "top center" if upright else "middle right",
        "textfont": {"color": colours.text},
        "cliponaxis": False,
        "hoverinfo": "skip",
    }
    return [spans_drawn, words]


def bar_ends(values: Sequence[float], spans: Sequence[tuple[float, float]]) -> list[float]:
    """Where the text of each bar begins: behind its whisker, where there are whiskers."""
    if not spans or not shows_range():
        return list(values)
    return [
        max(value, high) if math.isfinite(high) else value
        for value, (_, high) in zip(values, spans, strict=True)
    ]
