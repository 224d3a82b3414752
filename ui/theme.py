"""Colours and the chart template, from the theme in `.streamlit/config.toml` and from nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import streamlit as st

from ui.escape import plot_escape
from ui.figure import Layout
from ui.text import language, t

# What the theme has no name for. A blind spot is pale red, with × on it; worse and better never speak by
# colour alone.
_MARKS = {
    "light": {
        "blind": "#FBEAEA",
        "blind_text": "#B42318",
        "late": "#FFF0CC",
        "late_text": "#7A4A00",
        "done": "#E1F2E7",
        "done_text": "#14532D",
        "idle": "#EDF0F5",
        "past": "#8A94A5",
        "grid": "#E6EBF2",
        "soft": "#5B6678",
    },
    "dark": {
        "blind": "#33191D",
        "blind_text": "#F5A3A3",
        "late": "#3A2B0A",
        "late_text": "#F2C66D",
        "done": "#12301F",
        "done_text": "#8FD6A8",
        "idle": "#222D3B",
        "past": "#6B7789",
        "grid": "#263240",
        "soft": "#A3AFBF",
    },
}
# Streamlit's own font stack, so that a chart and the page around it look the same.
_FONT_SIZE = 13


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme. `sequence` goes from little to much; `soft` is text of less weight, `past` a column
    before the period that is looked at."""

    text: str
    soft: str
    background: str
    card: str
    border: str
    grid: str
    quantity: str
    blind: str
    blind_text: str
    late: str
    late_text: str
    done: str
    done_text: str
    idle: str
    past: str
    sequence: tuple[str, ...]
    font: str


def palette() -> Palette:
    """The colours of the theme that the reader sees, light when it is unknown."""
    return _palette("dark" if st.context.theme.type == "dark" else "light")


@lru_cache(maxsize=2)
def _palette(kind: str) -> Palette:
    def option(name: str) -> str:
        return str(st.get_option(f"theme.{kind}.{name}"))

    return Palette(
        text=option("textColor"),
        background=option("backgroundColor"),
        card=option("secondaryBackgroundColor"),
        border=option("borderColor"),
        quantity=option("primaryColor"),
        sequence=tuple(st.get_option(f"theme.{kind}.chartSequentialColors")),
        font=str(st.get_option("theme.font")),
        **_MARKS[kind],
    )


def chart_layout(title: str, height: int, colours: Palette) -> Layout:
    """The layout that all charts share: title at the left, no legend, no grid, the theme's font and colours.

    A line break in the title makes it two lines; the second is set lighter.
    """
    first, _, second = plot_escape(title).partition("\n")
    added = 18 if second else 0
    lighter = f"font-size:13px;font-weight:400;color:{colours.soft}"
    return {
        "title": {
            "text": f"{first}<br><span style='{lighter}'>{second}</span>" if second else first,
            "x": 0,
            "xanchor": "left",
            "xref": "container",
            "y": 1,
            "yanchor": "top",
            "yref": "container",
            "pad": {"l": 4, "t": 8 + added},
            "font": {"size": 15, "color": colours.text, "weight": 600},
        },
        "height": height + added,
        "margin": {"l": 8, "r": 8, "t": 44 + added, "b": 8},
        "font": {"family": colours.font, "size": _FONT_SIZE, "color": colours.text},
        "paper_bgcolor": colours.background,
        "plot_bgcolor": colours.background,
        "showlegend": False,
        "hoverlabel": {
            "bgcolor": colours.card,
            "bordercolor": colours.border,
            "font": {"color": colours.text, "family": colours.font},
        },
        "dragmode": False,
        "clickmode": "event+select",
        "bargap": 0.28,
    }


def chart_config(name: str) -> dict[str, object]:
    """Plotly's settings: the picture download alone in the tool bar, its words in the reader's language."""
    return {
        "displaylogo": False,
        "modeBarButtons": [["toImage"]],
        "toImageButtonOptions": {"format": "png", "filename": name, "scale": 2},
        "locale": language(),
        "locales": {
            language(): {
                "dictionary": {
                    "Download plot as a PNG": t("chart.download"),
                    "Download plot": t("chart.download"),
                    "Preparing image - this may take a few seconds": t("chart.taking"),
                    "Image download succeeded": t("chart.taken"),
                    "Sorry, there was a problem downloading your image!": t("chart.not_taken"),
                },
                "format": {},
            }
        },
        "scrollZoom": False,
        "doubleClick": False,
        "showTips": False,
    }
