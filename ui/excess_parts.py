"""Why a coverage is above 100 %: its likely causes with their amounts, each leading to its facts or to its base."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import streamlit as st

from analysis.coverage import base_year
from analysis.cube import Cube, mask_records
from analysis.excess import OLD_BASE, Cause, Excess, split_excess
from ui.base_source import ask_base
from ui.coverage_rows import CoverageRows
from ui.coverage_words import fraction_text, ratio_text, source_text, subject_unit
from ui.escape import md_escape, visible_text
from ui.fact_table import draw_fact_table, listed
from ui.links import open_fact
from ui.numbers import exact
from ui.state import data_version, double_index
from ui.tables import draw_table
from ui.text import channel_media, measure_unit, t

# Beside everything online: who hears it there need not live there.
PASSERS_BY = ("stall", "performance", "branch", "service_window", "screen", "broadcast", "vehicle")


def passing_channels() -> list[str]:
    """The channels whose listeners need not live in the district."""
    return [*PASSERS_BY, *(code for code, medium in channel_media().items() if medium == "online")]


def draw_excess(cube: Cube, rows: CoverageRows, name: str) -> None:
    """The causes of the row that the reader chooses among those above 100 %; nothing where none is."""
    above = [] if rows.rate else [place for place, ratio in enumerate(rows.frame["ratio"]) if ratio > 1]
    if not above:
        return
    with st.container(border=True):
        st.markdown(f"**{t('excess.title')}**")
        place = above[0]
        if len(above) > 1:
            place = st.selectbox(
                t("excess.which"),
                above,
                format_func=lambda number: visible_text(rows.names[number]),
                key=f"excess_{name}",
            )
        _draw_of_row(cube, rows, place, name)


def _draw_of_row(cube: Cube, rows: CoverageRows, place: int, name: str) -> None:
    row, filters, version = rows.frame.iloc[place], rows.filters[place], data_version()
    year = base_year(cube, filters)
    base = rows.bases.find(row["base_district"], row["base_subject"], year)
    mask = np.isin(cube.fact_id, rows.facts[place]) if rows.facts else mask_records(cube.facts, filters)
    found = split_excess(
        cube, mask, rows.measure, year, base, rows.bases, double_index(version), passing_channels()
    )
    if found is None:
        return
    said = {
        "name": rows.names[place],
        "share": ratio_text(row["ratio"], row["ratio_low"], row["ratio_high"], rows.measure),
        "fraction": fraction_text(row, rows.measure),
        "source": source_text(row),
    }
    st.markdown(md_escape(t("excess.said", **said)))
    if found.impossible:
        st.error(t("excess.impossible"))
    table = excess_table(found, rows.measure, row["base_subject"])
    chosen = f"excess_cause_{name}"

    def go(line: int) -> None:
        cause = found.causes[line] if line < len(found.causes) else None
        if cause and cause.name == OLD_BASE:
            ask_base(row["base_rows"])
        else:
            st.session_state[chosen] = cause.name if cause else ""

    draw_table(table, f"excess_{name}", go)
    st.caption(t("excess.how"))
    wanted = st.session_state.get(chosen, "")
    cause = next((one for one in found.causes if one.name == wanted and one.facts), None)
    if cause:
        _draw_facts(cause, f"{name}_{version}_{hash(filters)}")


def excess_table(found: Excess, measure: str, subject: str) -> pd.DataFrame:
    """What is above, one line per cause, and the rest; an amount that cannot be told is left empty."""
    lines = [
        (t(f"excess.{cause.name}"), cause.amount, _unit(cause, measure, subject), len(cause.facts),
         _how(cause, found.age))
        for cause in found.causes
    ]  # fmt: skip
    lines.append((t("excess.rest"), found.rest, measure_unit(measure), 0, t("excess.rest_how")))
    lines.append((t("excess.above"), found.above, measure_unit(measure), 0, t("excess.above_how")))
    names = ("cause", "amount", "unit", "facts", "found")
    return pd.DataFrame(lines, columns=[t(f"excess.column_{name}") for name in names])


def _unit(cause: Cause, measure: str, subject: str) -> str:
    return subject_unit(subject) if cause.name == OLD_BASE else measure_unit(measure)


def _how(cause: Cause, age: int) -> str:
    if cause.name != OLD_BASE:
        return t(f"excess.{cause.name}_how")
    words = t("excess.older" if age > 0 else "excess.newer", years=exact(abs(age)))
    return f"{words} {t('excess.no_change_known' if math.isnan(cause.amount) else 'excess.old_base_how')}"


def _draw_facts(cause: Cause, key: str) -> None:
    shown = listed(data_version(), cause.facts)
    st.caption(t("excess.facts_of", cause=t(f"excess.{cause.name}"), count=exact(len(shown))))
    draw_fact_table(shown, f"excess_facts_{key}_{cause.name}", lambda fact: open_fact(int(fact["fact_id"])))
