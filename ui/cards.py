"""The cards of the core measures."""

from __future__ import annotations

import math
from dataclasses import replace

import pandas as pd
import streamlit as st

from analysis.filters import Filters, month_end
from analysis.same_units import SameUnits
from ui.double_notes import draw_doubled
from ui.estimates import shows_range
from ui.links import open_facts
from ui.numbers import bounds, change_text, exact, marked, percent, period_text
from ui.text import measure_name, measure_unit, t, unit_of_amount


def draw_cards(
    core: pd.DataFrame,
    months: pd.DataFrame,
    filters: Filters,
    compared_with: str,
    same: SameUnits | None,
    beside: pd.DataFrame,
) -> None:
    """One card per row of `core` (`analysis.totals.core_measures`), all of one height.

    `months`: the sparklines by measure; `compared_with`: the name of the period before, '' where there is none, and `same`
    what changed among the units that reported both times; `beside`: what is reported twice of each
    (`analysis.doubles.beside_totals`), in the same order.
    """
    with st.container(key="cards"):
        rows = zip(st.columns(len(core)), core.iterrows(), beside.iterrows(), strict=True)
        for column, (_, row), (_, doubled) in rows:
            with column, st.container(border=True, height="stretch", gap="xsmall"):
                _draw_card(row, months[row["measure"]].tolist(), same)
                st.button(
                    t("card.facts", count=exact(row["facts"])),
                    key=f"card_{row['measure']}",
                    type="tertiary",
                    on_click=open_facts,
                    args=(replace(filters, measure=row["measure"]),),
                    help=t("card.facts_help"),
                )
                draw_doubled(doubled, row)
    key = "card.compared" if compared_with else "card.not_compared"
    st.caption(t(key, period=compared_with, lines=_lines_words(months)).strip())
    if same and not same.alike:
        st.caption(same_units_words(same))


def _lines_words(months: pd.DataFrame) -> str:
    """Which months the sparklines show; '' where there is one, which is no line."""
    if len(months) < 2:
        return ""
    span = period_text(months.index[0], month_end(months.index[-1]))
    return t("card.lines", months=span, count=exact(len(months)))


def _draw_card(row: pd.Series, spark: list[float], same: SameUnits | None) -> None:
    measure = row["measure"]
    alike = same is None or same.alike
    st.metric(
        measure_name(measure),
        value_words(row) if row["facts"] else t("card.nothing"),
        delta=None if math.isnan(row["change"]) else change_text(row["change"], row["change_certain"]),
        # the sign stands behind the mark, where Streamlit does not look for it
        delta_arrow="down" if row["change"] < 0 else "up" if row["change"] > 0 else "off",
        # less of fewer units is no less work, and no alarm
        delta_color="off" if not row["change"] or not alike else "red" if row["change"] < 0 else "green",
        delta_description=_change_words(row["change"]),
        # of a line without any figure the middle of the card would read as steady
        chart_data=spark if len(spark) > 1 and any(spark) else None,
        # Streamlit's areas stand on the least value: filled is what stands on 0
        chart_type="line" if min(spark, default=0) else "area",
        help=_exact_words(row),
    )
    if same and not alike and not math.isnan(row["change"]):
        st.caption(same_change_words(same, measure))
    span = bounds(row["value"], row["low"], row["high"]) if shows_range() and row["facts"] else ""
    st.caption(" · ".join(part for part in (measure_unit(measure), _estimate_words(row), span) if part))


def same_units_words(same: SameUnits) -> str:
    """How many units have figures in the period, in the one before, and in both."""
    counts = {"now": exact(same.now), "before": exact(same.before), "both": exact(same.both)}
    return t("card.same_units" if same.both else "card.no_same_units", **counts)


def same_change_words(same: SameUnits, measure: str) -> str:
    """↑ +2.1% of a measure among the units that reported both times; that there is none, where there is none."""
    found = same.compared(measure)
    if math.isnan(found.change):
        return t("card.same_units_nothing", both=exact(same.both))
    arrow = "↑\N{NO-BREAK SPACE}" if found.change > 0 else "↓\N{NO-BREAK SPACE}" if found.change < 0 else ""
    change = arrow + change_text(found.change, found.low == found.high)
    return t("card.same_units_change", both=exact(same.both), change=change)


def value_words(row: pd.Series) -> str:
    """The marked sum, short: ≥3,106."""
    return marked(row["value"], row["low"], row["high"])


def _change_words(change: float) -> str | None:
    if math.isnan(change):
        return None
    word = "card.more" if change > 0 else "card.less" if change < 0 else "card.same"
    return t(word)


def _exact_words(row: pd.Series) -> str:
    span = bounds(row["value"], row["low"], row["high"])
    amount = marked(row["value"], row["low"], row["high"], exact)
    text = f"{amount} {unit_of_amount(row['measure'], row['value'])}"
    text = f"{text} · {t('chart.bounds', span=span)}" if span else text
    if math.isnan(row["previous"]):
        return f"{text} · {t('card.no_previous')}"
    previous = marked(row["previous"], row["previous_low"], row["previous_high"], exact)
    return f"{text} · {t('card.previous', value=previous)}"


def _estimate_words(row: pd.Series) -> str:
    if not row["facts"]:
        return t("card.no_figure")
    share = row["estimated_share"]
    return t("card.estimated", share=percent(share)) if share else t("card.exact")
