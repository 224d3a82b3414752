"""What may count twice, as a list: which units, why, how much is in doubt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from analysis.cube import Cube
from analysis.doubles import case_list
from ui.kept import per_version
from ui.numbers import exact
from ui.state import cube, doubles
from ui.tables import show_table
from ui.text import measure_name, t, unit_of_amount

MOST_UNITS = 3


@per_version
def cases(version: str) -> pd.DataFrame:
    """All cases of a data version, the most expensive first; see `analysis.doubles.CASE_COLUMNS`."""
    found = doubles(version)
    return case_list(found.pairs, found.figures, _totals(cube(version)))


def _totals(figures: Cube) -> pd.Series:
    column = figures.facts.columns["measure"]
    sums = np.bincount(column.codes, figures.value, len(column.values))
    return pd.Series(sums, index=list(column.values))


def draw_cases(found: pd.DataFrame, key: str) -> int | None:
    """The cases as a table; returns the chosen one, the only one where there is no other."""
    table = pd.DataFrame(
        {
            t("doubles.relation"): [t(f"doubles.relation_{name}") for name in found["relation"]],
            t("doubles.left"): [unit_words(units) for units in found["left"]],
            t("doubles.right"): [unit_words(units) for units in found["right"]],
            t("doubles.doubt"): [doubt_words(doubt) for doubt in found["doubt"]],
            t("doubles.measures"): [
                t("list.comma").join(measure_name(name) for name in names) for names in found["measures"]
            ],
            t("doubles.files"): found["files"],
        }
    )
    event = show_table(
        table,
        on_select="rerun",
        selection_mode="single-row",
        key=f"doubles_{key}",
    )
    rows = event["selection"]["rows"]
    if rows:
        return int(found.iloc[rows[0]]["case"])
    return int(found.iloc[0]["case"]) if len(found) == 1 else None


def unit_words(units: Sequence[str]) -> str:
    """The units of one side: the first of them, and how many more."""
    shown = t("list.comma").join(units[:MOST_UNITS])
    return t("doubles.and_more", units=shown, count=exact(len(units))) if len(units) > MOST_UNITS else shown


def doubt_words(doubt: Mapping[str, float]) -> str:
    """宣传资料 320 份 · 受众人次 286 人次; '–' where nothing is in doubt."""
    words = [
        f"{measure_name(name)} {exact(value)} {unit_of_amount(name, value)}" for name, value in doubt.items()
    ]
    return " · ".join(words) or "–"
