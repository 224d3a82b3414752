"""How a division looks on the map, the tile grid and the treemap: one colour, one text and one story for all three."""

from __future__ import annotations

import math
from dataclasses import dataclass

import pandas as pd

from analysis.bases import DIVIDING
from analysis.coverage import COVERED
from analysis.matrix import COUNTED, DONE, NOTHING
from ui.contrast import text_on
from ui.coverage_words import ratio_text
from ui.heatmap import cell_look
from ui.numbers import bounds, exact, marked
from ui.text import measure_name, t, unit_of_amount
from ui.theme import Palette

FIGURE, COVERAGE = "figure", "coverage"


@dataclass(frozen=True, slots=True)
class PlaceLook:
    """One division as it is drawn. `story`: pairs of a word and what holds, for the hover text; all of it raw text
    that whoever draws it must escape."""

    code: str
    name: str
    text: str
    fill: str
    ink: str
    pattern: str
    story: tuple[tuple[str, str], ...]


def can_cover(frame: pd.DataFrame, measure: str) -> bool:
    """True where the measure is a share of something and some division has a base for it."""
    return measure in COVERED and bool(frame["base_state"].isin(DIVIDING).any())


def looks_of(
    frame: pd.DataFrame, names: list[str], measure: str, by: str, colours: Palette
) -> list[PlaceLook]:
    """The looks of the rows of `analysis.mapping.divisions_on_map`; `by` FIGURE or COVERAGE."""
    rows = frame.to_dict("records")
    scale = frame["ratio"] if by == COVERAGE else frame["value"]
    largest = float(scale.max()) if scale.notna().any() and scale.max() > 0 else 1.0
    return [_look(row, name, measure, by, largest, colours) for row, name in zip(rows, names, strict=True)]


def _look(
    row: dict[str, object], name: str, measure: str, by: str, largest: float, colours: Palette
) -> PlaceLook:
    series = pd.Series(row)
    if by == COVERAGE and row["state"] == COUNTED:
        if math.isnan(float(series["ratio"])):
            text, fill, ink, pattern = t("map.no_base"), colours.card, colours.text, "/"
        else:
            depth = min(series["ratio"] / largest, 1.0) * (len(colours.sequence) - 2)
            fill = colours.sequence[round(depth)]
            text, ink, pattern = _ratio_words(series, measure), text_on(fill), ""
        return PlaceLook(str(row["code"]), name, text, fill, ink, pattern, _story(series, measure))
    # without the share that a cell of the matrices shows before its figure
    look = cell_look(series.drop("ratio"), largest if by == FIGURE else 1.0, colours)
    # the word of the coverage pages, for which a cell of the matrices has no room
    text = t("coverage.no_figure") if row["state"] == DONE else look.text
    return PlaceLook(str(row["code"]), name, text, look.fill, look.ink, look.pattern, _story(series, measure))


def _ratio_words(row: pd.Series, measure: str) -> str:
    """As the coverage pages say it: the same digits, the same marks, the span where the reader wants to see it."""
    return ratio_text(row["ratio"], row["ratio_low"], row["ratio_high"], measure)


def _story(row: pd.Series, measure: str) -> tuple[tuple[str, str], ...]:
    if row["state"] == NOTHING:
        return ((t("map.state"), t("matrix.nothing_long")),)
    if row["state"] == DONE:
        return ((t("map.state"), t("matrix.done_long")),)
    span = bounds(row["value"], row["low"], row["high"])
    amount = marked(row["value"], row["low"], row["high"], exact)
    figure = f"{amount} {unit_of_amount(measure, row['value'])}" + (f" ({span})" if span else "")
    story = [(measure_name(measure), figure)]
    if row["base_state"] in DIVIDING:
        years = "、".join(str(year) for year in row["base_years"])
        story.append((t("map.base"), f"{exact(row['base'])} · {years}"))
        story.append((t("map.coverage"), _ratio_words(row, measure)))
    elif measure in COVERED:
        story.append((t("map.base"), t(f"map.base_{row['base_state']}")))
    story.append((t("table.facts"), exact(row["facts"])))
    return tuple(story)
