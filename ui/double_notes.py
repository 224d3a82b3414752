"""What is reported twice, said beside the totals that it bears on: net, gross, and what is still in doubt."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import pandas as pd
import streamlit as st

from analysis.doubles import beside_totals
from analysis.filters import Filters
from ui.links import open_doubles
from ui.numbers import exact, short
from ui.state import cube, data_version, double_index, doubles
from ui.tables import draw_table
from ui.text import measure_name, measure_unit, t


def doubled_beside(version: str, filters: Filters, measures: Sequence[str]) -> pd.DataFrame:
    """What stands beside the totals of these measures under the filters; see `analysis.doubles.BESIDE_COLUMNS`."""
    return beside_totals(cube(version), double_index(version), filters, measures)


def draw_doubled(row: pd.Series, net: pd.Series) -> None:
    """Under a total (`net`: its value with its bounds) the gross one with the difference, and what of it is in doubt; each
    leads to the pairs. The gross total is about so much where the total is no exact figure."""
    if row["lost"]:
        words = t(
            "doubles.gross",
            gross=("" if net["low"] == net["high"] else "≈") + short(net["value"] + row["lost"]),
            lost=short(row["lost"]),
            pairs=exact(row["decided"]),
        )
        st.button(words, key=f"gross_{row['measure']}", type="tertiary", on_click=open_doubles)
    if row["doubt"]:
        words = t("doubles.doubtful", doubt=short(row["doubt"]), pairs=exact(row["suspected"]))
        st.button(words, key=f"doubt_{row['measure']}", type="tertiary", on_click=open_doubles)


def draw_net_and_gross(beside: pd.DataFrame, sums: pd.DataFrame) -> None:
    """Net and gross of each measure that has doubles, and the way to them; nothing where there are none."""
    shown = beside[(beside["lost"] > 0) | (beside["doubt"] > 0)]
    if shown.empty:
        return
    net = shown["measure"].map(sums.set_index("measure")["value"]).to_numpy()
    table = pd.DataFrame(
        {
            t("manage.fact.measure"): [measure_name(name) for name in shown["measure"]],
            t("manage.fact.per"): [measure_unit(name) for name in shown["measure"]],
            t("doubles.net"): net,
            t("doubles.gross_column"): net + shown["lost"].to_numpy(),
            t("doubles.lost"): shown["lost"].to_numpy(),
            t("doubles.decided_column"): shown["decided"].to_numpy(),
            t("doubles.doubt_column"): shown["doubt"].to_numpy(),
            t("doubles.suspected_column"): shown["suspected"].to_numpy(),
        }
    )
    st.subheader(t("doubles.beside_title"), anchor=False)
    draw_table(table, "net_and_gross")
    st.button(t("doubles.look"), key="look_doubles", type="tertiary", on_click=open_doubles)


def doubled_in_words(beside: pd.DataFrame, sums: pd.DataFrame) -> list[tuple[str, str]]:
    """Net and gross for the second sheet of a download, as (name, value)."""
    net = dict(zip(sums["measure"], sums["value"], strict=True))
    pairs = []
    for row in beside.itertuples():
        name = measure_name(row.measure)
        if row.lost:
            pairs.append((t("manage.download.gross", measure=name), exact(net[row.measure] + row.lost)))
            pairs.append((t("manage.download.lost", measure=name), exact(row.lost)))
            pairs.append((t("manage.download.double_decisions", measure=name), exact(row.decided)))
        if row.doubt:
            pairs.append((t("manage.download.double_doubt", measure=name), exact(row.doubt)))
    return pairs


def draw_found_doubles(submissions: Collection[str]) -> None:
    """After storing: how many cases the new files take part in, and the way to them."""
    found = doubles(data_version())
    undecided = found.pairs.loc[found.pairs["answer"] == "", "case"]
    here = found.figures[found.figures["submission"].isin(list(submissions))]
    count = here.loc[here["case"].isin(undecided), "case"].nunique()
    if count:
        with st.container(border=True, horizontal=True, vertical_alignment="center", key="found_doubles"):
            st.markdown(t("doubles.found_after_upload", count=exact(count)), width="stretch")
            st.button(t("doubles.found_look"), key="found_doubles_look", on_click=open_doubles)
