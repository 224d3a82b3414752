"""Facts as a table: rows of the record under the filters, with names in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import streamlit as st

from analysis.cube import Cube, select_fact_ids
from analysis.filters import Filters
from ui.numbers import bounds, estimate_mark, exact, marked, period_text
from ui.state import record
from ui.tables import MISSING, table_height, visible_table, without_blank
from ui.text import channel_name, group_name, measure_name, measure_unit, t, unit_of_amount

if TYPE_CHECKING:
    # with it come templates, which no first chart waits for
    from pandas.io.formats.style import Styler

PAGE_ROWS = 100
ALL_COLUMNS = (
    "value", "per", "measure", "unit", "district", "period", "group", "channel", "activity", "remarks", "raw",
    "place",
)  # fmt: skip
# Beside the sheet itself, which says the file and mostly the unit and the period.
SHEET_COLUMNS = ("cell", "value", "per", "measure", "group", "channel", "unit", "period", "activity", "raw")


def facts_under(version: str, figures: Cube, filters: Filters) -> pd.DataFrame:
    """The facts that the pages' figures under the filters add up, in the record's order."""
    ids = select_fact_ids(figures, filters)
    return record(version).counted(None if len(ids) == len(figures.facts) else ids.tolist())


def listed(version: str, ids: Sequence[int]) -> pd.DataFrame:
    """These facts, as far as they count, in this order."""
    facts = record(version).counted(ids)
    place = {number: place for place, number in enumerate(ids)}
    return facts.iloc[np.argsort(facts["fact_id"].map(place).to_numpy(), kind="stable")]


def sum_words(sums: pd.DataFrame) -> str:
    """宣传资料 ≥12,345 份 · 活动场次 34 场."""
    return " · ".join(
        f"{measure_name(row.measure)} **{marked(row.value, row.low, row.high, exact)}** "
        f"{unit_of_amount(row.measure, row.value)}"
        for row in sums.itertuples()
    )


def screen_table(facts: pd.DataFrame, names: Sequence[str]) -> Styler:
    """The facts with headings and names in the reader's language; marked estimates still sort as numbers."""
    columns = {
        "value": lambda: facts["value"],
        "per": lambda: facts["measure"].map(measure_unit, na_action="ignore"),
        "measure": lambda: facts["measure"].map(measure_name, na_action="ignore"),
        "unit": lambda: facts["unit"],
        "district": lambda: facts["district"].map(short_path, na_action="ignore"),
        "period": lambda: [
            period_words(*days) for days in zip(facts["period_start"], facts["period_end"], strict=True)
        ],
        "group": lambda: facts["target_group"].map(group_name, na_action="ignore"),
        "channel": lambda: facts["channel"].map(channel_name, na_action="ignore"),
        "activity": lambda: facts["activity"],
        "remarks": lambda: [remark_words(row) for row in facts[["doubtful", "why", "sample"]].itertuples()],
        "raw": lambda: facts["raw"],
        "cell": lambda: facts["cell"],
        "place": lambda: [
            " · ".join(part) for part in facts[["file", "sheet", "cell"]].astype(str).to_numpy()
        ],
    }
    table = pd.DataFrame({t(f"manage.fact.{name}"): np.asarray(columns[name]()) for name in names})
    marks = pd.Series(
        [estimate_mark(*bounds) for bounds in zip(facts["value"], facts["low"], facts["high"], strict=True)],
        dtype=object,
    )
    table = without_blank(
        table, [t(f"manage.fact.{name}") for name in ("activity", "remarks") if name in names]
    )
    style = visible_table(table).style
    for mark in marks.unique():
        style = style.format(_marked(mark), subset=(marks.index[marks == mark], [t("manage.fact.value")]))
    return style


def _marked(mark: str) -> Callable[[float], str]:
    return lambda value: mark + exact(value, mark)


def remark_words(row: Any) -> str:
    """待核实 · 扣除较短期间后的余数 · 示例数据; '' for a figure that counts as it is stated."""
    words = [t("manage.severity.query")] if row.doubtful else []
    words += [t(f"manage.remark.{row.why}")] if row.why else []
    words += [t("manage.sample")] if row.sample else []
    return " · ".join(words)


def short_path(path: str) -> str:
    """云南省/保山市/龙陵县/镇安镇 -> 龙陵县 / 镇安镇: who reads a table of one county knows the rest."""
    return " / ".join(path.split("/")[-2:])


def period_words(start: pd.Timestamp, end: pd.Timestamp) -> str:
    """The period of a fact in words."""
    return period_text(start.date(), end.date())


def draw_fact_table(
    facts: pd.DataFrame, key: str, choose: Callable[[pd.Series], None], names: Sequence[str] = ALL_COLUMNS
) -> None:
    """Draw the facts; choosing a row calls `choose` with it before the next run."""

    def follow() -> None:
        if rows := st.session_state[key]["selection"]["rows"]:
            choose(facts.iloc[rows[0]])

    st.dataframe(
        screen_table(facts, names),
        key=key,
        hide_index=True,
        placeholder=MISSING,
        height=table_height(len(facts)),
        on_select=follow,
        selection_mode="single-row",
    )


def measure_amount(measure: str, value: float) -> str:
    """1,200 份."""
    return f"{exact(value)} {unit_of_amount(measure, value)}"


def fact_words(fact: pd.Series) -> str:
    """宣传资料 ≥100 份 (100–199) · 老年人 · 入户走访 · 2023年5月 · 龙陵县公安局镇安派出所."""
    span = bounds(fact["value"], fact["low"], fact["high"])
    amount = marked(fact["value"], fact["low"], fact["high"], exact)
    amount = f"{amount} {unit_of_amount(fact['measure'], fact['value'])}"
    return " · ".join(
        [
            f"{measure_name(fact['measure'])} {amount}" + (f" ({span})" if span else ""),
            group_name(fact["target_group"]),
            channel_name(fact["channel"]),
            period_words(fact["period_start"], fact["period_end"]),
            str(fact["unit"]),
        ]
    )
