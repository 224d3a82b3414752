"""The matrices: every cell says by its own text whether it was counted, done, zero or nothing."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st

from analysis.asked import Blanks
from analysis.matrix import COUNTED, DONE, NOTHING, ZERO
from etl.schema import UNSPECIFIED
from ui.charts import Choose, draw_figure, hover_text, one_line, wrap_label, wrap_row
from ui.contrast import text_on
from ui.escape import plot_escape
from ui.figure import ChartFigure
from ui.numbers import exact, marked, share_text
from ui.text import language, t
from ui.theme import Palette, chart_layout, palette

# Shown beside the four states of the analysis: an empty cell of a value that nobody can be missing from.
VAGUE = "vague"
# English headings of more columns than this are set smaller: a word is wider than its cell.
_MANY = 12
_ROW, _LINE, _FRAME = 34, 17, 56
# Pixels: below this width of a cell its figure would not fit, so the chart scrolls sideways inside its box.
_CELL, _LABELS = 46, 110
# An English heading of ten letters in the larger type.
_CELL_OF_WORDS = 66


@dataclass(frozen=True, slots=True)
class Axis:
    """The values of one side of a matrix in their order, and their names on screen.

    `vague`: values that nobody can be missing from (not specified, the level itself): an empty cell is no
    blind spot.
    """

    codes: list[str]
    names: list[str]
    vague: frozenset[str] = frozenset()


def axis_of(cells: pd.DataFrame, side: str, name: Callable[[str], str]) -> Axis:
    """The values of a side ('row' or 'column'), largest first, those without anything after them, last the unspecified,
    which is there only where it has anything."""
    live = cells[cells["state"] != NOTHING]
    sums = live.groupby(side)["value"].sum().sort_values(ascending=False, kind="stable")
    codes = [code for code in sums.index if code != UNSPECIFIED]
    codes += [code for code in cells[side].unique() if code not in sums.index and code != UNSPECIFIED]
    codes += [code for code in sums.index if code == UNSPECIFIED]
    return Axis(codes, [name(code) for code in codes], frozenset({UNSPECIFIED}))


def draw_matrix(
    shown: pd.DataFrame,
    rows: Axis,
    columns: Axis,
    title: str,
    unit: str,
    name: str,
    blanks: Blanks,
    choose: Choose,
    story: Callable[[pd.Series], list[str]] | None = None,
) -> None:
    """Draw cells (`ordered`) as squares that carry their text; `choose(n)` gets the place of one among them.

    `blanks` are counted of all cells, those of divisions that are too many to be drawn included. `story` gives further
    lines of a cell's hover text; cells with a `ratio` carry this share instead of their figure, and alone are shaded then:
    a share and an amount have no scale in common.

    Bars, not Plotly's heat map: they can be clicked, hatched, and no gridline runs through them.
    """
    colours = palette()
    vague = _vague(shown, rows, columns)
    found = _by_name(shown)
    largest = None if has_shares(shown) else _largest(shown, vague)
    looks = [cell_look(row, largest, colours) for row in found]
    width, height = len(columns.codes), len(rows.codes)
    many = width > _MANY
    headings = [wrap_label(label, 3 if many else 4, 8 if many else 10) for label in columns.names]
    head = _LINE * (1 + max(heading.count("<br>") for heading in headings))
    layout = chart_layout(title, _FRAME + head + _ROW * height, colours)
    layout["margin"]["t"] += head
    layout.update(
        barmode="overlay",
        bargap=0.08,
        xaxis={
            "tickvals": [place + 0.5 for place in range(width)],
            "ticktext": headings,
            "side": "top", "range": [0, width], "showgrid": False, "zeroline": False, "ticks": "",
            "fixedrange": True, "tickangle": 0, "tickfont": {"size": 10 if many and language() == "en" else 12},
        },
        yaxis={
            "tickvals": list(range(height)),
            "ticktext": [wrap_row(label) for label in rows.names],
            "autorange": "reversed", "showgrid": False, "zeroline": False, "ticks": "", "fixedrange": True,
            "automargin": True, "ticklabelstandoff": 6,
        },
    )  # fmt: skip
    squares = {
        "type": "bar",
        "orientation": "h",
        "x": [0.95] * len(shown),
        "base": [columns.codes.index(code) + 0.025 for code in shown["column"]],
        "y": [rows.codes.index(code) for code in shown["row"]],
        "marker": {
            "color": [look.fill for look in looks],
            "pattern": {
                "shape": [look.pattern for look in looks], "fgcolor": colours.border, "size": 6,
                "solidity": 0.25,
            },
        },
        "text": [look.text for look in looks],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "textfont": {
            "color": [look.ink for look in looks], "size": [text_size(look.text) for look in looks]
        },
        "constraintext": "none",
        "hovertext": [
            "<br>".join([_hover(row, rows, columns, unit), *map(plot_escape, story(row) if story else [])])
            for row in found
        ],
        "hoverinfo": "text",
        "unselected": {"marker": {"opacity": 0.6}},
    }  # fmt: skip
    cell = _CELL if many or language() == "zh" else _CELL_OF_WORDS
    with st.container(key=f"scroll_{name}"):
        st.html(
            f"<style>.st-key-scroll_{name} {{overflow-x: auto}} "
            f".st-key-scroll_{name} > div {{min-width: {_LABELS + cell * width}px}}</style>"
        )
        counted = {"blind": exact(blanks.blank), "cells": exact(blanks.cells)}
        alt = t("matrix.alt", title=one_line(title), **counted)
        draw_figure(ChartFigure(data=[squares], layout=layout), name, alt, choose)
    st.caption(t("matrix.key", rows=exact(blanks.rows), columns=exact(blanks.columns), **counted))
    if blanks.blank and (vague & (shown["state"] != VAGUE)).any():
        st.caption(t("matrix.key_vague"))


def text_size(text: str) -> int:
    """Pixels of a cell's text: of more signs than six that are smaller, so that none stands over the edge."""
    return 12 if len(text) <= 6 else max(72 // len(text), 9)


def has_shares(shown: pd.DataFrame) -> bool:
    """True where some cell carries the share that it is of its base."""
    return "ratio" in shown and bool(shown.loc[shown["state"] == COUNTED, "ratio"].notna().any())


def _largest(shown: pd.DataFrame, vague: pd.Series) -> float:
    """The largest figure that says whom it is of; of all where none does."""
    said = shown.loc[~vague, "value"]
    return float(said.max() if said.any() else shown["value"].max())


def ordered(cells: pd.DataFrame, rows: Axis, columns: Axis) -> pd.DataFrame:
    """The cells of the two axes, row by row in their order; what nobody is missing from is VAGUE."""
    kept = cells.set_index(["row", "column"])
    wanted = pd.MultiIndex.from_product([rows.codes, columns.codes], names=["row", "column"])
    shown = kept.reindex(wanted).reset_index()
    vague = _vague(shown, rows, columns)
    shown.loc[vague & (shown["state"] == NOTHING), "state"] = VAGUE
    return shown


def _vague(cells: pd.DataFrame, rows: Axis, columns: Axis) -> pd.Series:
    """Which cells lie under a value that nobody can be missing from."""
    return cells["row"].isin(rows.vague) | cells["column"].isin(columns.vague)


def _by_name(cells: pd.DataFrame) -> list[Any]:
    """The cells one by one; as Series they would cost more than the chart."""
    return cells.to_dict("records")


@dataclass(frozen=True, slots=True)
class CellLook:
    """How a cell is drawn."""

    text: str
    fill: str
    ink: str
    pattern: str = ""


def cell_look(row: pd.Series, largest: float | None, colours: Palette) -> CellLook:
    """The four states: a figure on blue, a word on hatching, 0 on grey, × on pale red. `largest`: the figure of the deepest
    blue; None where blue is for shares, so that a figure that is none of them stands on a neutral ground."""
    if row["state"] == COUNTED and row.get("ratio", math.nan) >= 0:
        fill = colours.sequence[round(min(row["ratio"], 1.0) * (len(colours.sequence) - 2))]
        return CellLook(
            marked(row["ratio"], row["ratio_low"], row["ratio_high"], share_text), fill, text_on(fill)
        )
    if row["state"] == COUNTED and largest is None:
        return CellLook(marked(row["value"], row["low"], row["high"]), colours.card, colours.text)
    if row["state"] == COUNTED:
        # Roots, so that small figures are told apart although one cell holds most of the sum.
        depth = math.sqrt(min(row["value"] / largest, 1.0)) * (len(colours.sequence) - 2)
        fill = colours.sequence[round(depth)]
        return CellLook(marked(row["value"], row["low"], row["high"]), fill, text_on(fill))
    if row["state"] == DONE:
        return CellLook(t("matrix.done"), colours.card, colours.text, "/")
    if row["state"] == ZERO:
        return CellLook("0", colours.idle, colours.text)
    if row["state"] == VAGUE:
        return CellLook("", colours.background, colours.text)
    return CellLook("×", colours.blind, colours.blind_text)


def _hover(row: pd.Series, rows: Axis, columns: Axis, unit: str) -> str:
    label = (
        f"{rows.names[rows.codes.index(row['row'])]} × {columns.names[columns.codes.index(row['column'])]}"
    )
    if row["state"] in (COUNTED, ZERO):
        return hover_text(label, row, unit)
    if row["state"] in (NOTHING, VAGUE):
        return f"<b>{plot_escape(label)}</b><br>{t('matrix.' + row['state'] + '_long')}"
    done = done_words(row["mentions"], row["other_facts"])
    return "<br>".join([f"<b>{plot_escape(label)}</b>", t("matrix.done_long"), *done])


def done_words(mentions: float, other_facts: float) -> list[str]:
    """What was done without a figure of the measure, in words: mentions, figures of others."""
    words = [t("matrix.mentions", count=int(mentions))] if mentions else []
    return words + ([t("matrix.other_facts", count=int(other_facts))] if other_facts else [])


def matrix_table(shown: pd.DataFrame, rows: Axis, columns: Axis, corner: str) -> pd.DataFrame:
    """The cells (`ordered`) as a table of texts: exact figures, and the word or sign of each other state."""
    words = {DONE: t("matrix.done"), ZERO: "0", NOTHING: "×", VAGUE: ""}
    texts = [
        marked(row["value"], row["low"], row["high"], exact)
        if row["state"] == COUNTED
        else words[row["state"]]
        for row in _by_name(shown)
    ]
    width = len(columns.codes)
    lines = [texts[start : start + width] for start in range(0, len(texts), width)]
    table = pd.DataFrame(lines, columns=columns.names)
    table.insert(0, corner, rows.names, allow_duplicates=True)
    return table
