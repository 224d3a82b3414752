"""Shares and quotients on the screen, always with the two numbers that they are made of."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from analysis.filters import Filters
from ui.charts import Bars, draw_bars, hover_text, one_line
from ui.escape import md_escape, plot_escape
from ui.links import open_facts
from ui.numbers import estimate_mark, exact, marked, percent, written
from ui.tables import draw_table_of, figures_table
from ui.text import VALUE_NAMES, channel_media, measure_title, measure_unit, t


def draw_online_offline(frame: pd.DataFrame, filters: Filters) -> None:
    """One bar per medium with its share of the total; a click leads to the facts of its channels."""
    shown = frame[frame["facts"] > 0].sort_values("value", ascending=False, ignore_index=True)
    title = t("media.title", measure=measure_title(filters.measure))
    if shown.empty:
        st.markdown(f"**{md_escape(one_line(title))}**")
        st.info(t("empty.no_figures"))
        return
    names = [t(f"media.{medium or 'unspecified'}") for medium in shown["medium"]]
    unit = measure_unit(filters.measure)
    bars = Bars(
        shown["value"].tolist(),
        names,
        [_amount_and_share(row) for _, row in shown.iterrows()],
        [hover_text(name, row, unit) for name, (_, row) in zip(names, shown.iterrows(), strict=True)],
        list(zip(shown["low"].tolist(), shown["high"].tolist(), strict=True)),
    )

    def go(place: int) -> None:
        chosen = shown["medium"].iloc[place]
        codes = [code for code, medium in channel_media().items() if medium == chosen]
        held = set(filters.channel.split(",")) if filters.channel else set(codes)
        open_facts(replace(filters, channel=",".join(code for code in codes if code in held)))

    draw_bars(bars, title, "media", go)
    draw_table_of(
        lambda: figures_table(shown, t("media.medium"), names, measure_title(filters.measure)), "media", go
    )


def draw_people_per_session(frame: pd.DataFrame, filters: Filters, dimension: str) -> None:
    """Bars of people ÷ sessions, both in the hover text and the table; who has no session beside it is
    named.
    """
    title = t("ratio.title")
    shown = frame[frame["ratio"].notna()].reset_index(drop=True)
    apart = frame[["people_apart", "people_apart_low", "people_apart_high"]].sum()
    if shown.empty:
        st.markdown(f"**{md_escape(one_line(title))}**")
        st.info(t("ratio.empty"))
        return
    names = [VALUE_NAMES[dimension](code) for code in shown["code"]]
    bars = Bars(
        shown["ratio"].tolist(),
        names,
        [_bounded(row, "ratio") for _, row in shown.iterrows()],
        [_ratio_hover(name, row) for name, (_, row) in zip(names, shown.iterrows(), strict=True)],
    )

    def go(place: int) -> None:
        field = {dimension: shown["code"].iloc[place]}
        open_facts(replace(filters, **field, measure="people_reached,sessions"))

    draw_bars(bars, title, f"ratio_{dimension}", go)
    if apart["people_apart"]:
        st.caption(t("ratio.apart", people=_bounded(apart, "people_apart")))

    def figures() -> pd.DataFrame:
        return pd.DataFrame(
            {
                t(f"table.{dimension}"): names,
                t("ratio.people"): shown["people"],
                t("ratio.sessions"): shown["sessions"],
                t("ratio.ratio"): [written(row["ratio"], _mark(row, "ratio")) for _, row in shown.iterrows()],
                t("table.mark"): [_mark(row, "ratio") for _, row in shown.iterrows()],
            }
        )

    draw_table_of(figures, f"ratio_{dimension}", go)


def _ratio_hover(name: str, row: pd.Series) -> str:
    parts = t("ratio.hover", people=_bounded(row, "people"), sessions=_bounded(row, "sessions"))
    words = f"{parts} = {_bounded(row, 'ratio')}"
    return f"<b>{plot_escape(name)}</b><br>{plot_escape(words)}"


def _amount_and_share(row: pd.Series) -> str:
    """≈15.7万 · ≈91.4%."""
    share = marked(row["share"], row["share_low"], row["share_high"], percent)
    return f"{marked(row['value'], row['low'], row['high'])} · {share}"


def _bounded(row: pd.Series, name: str) -> str:
    return marked(row[name], row[f"{name}_low"], row[f"{name}_high"], exact)


def _mark(row: pd.Series, name: str) -> str:
    return estimate_mark(row[name], row[f"{name}_low"], row[f"{name}_high"])
