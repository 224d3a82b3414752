"""The divisions below the one that a page is about, compared: choice, chart, table and what is in no sum."""

from __future__ import annotations

import math
from dataclasses import replace

import streamlit as st

from analysis.cube import Cube
from analysis.filters import Filters
from analysis.peers import AGAINST, Against, Comparison, compare, is_part, order_of
from ui.comparison_cards import average_words, draw_standing, parent_name
from ui.comparison_chart import draw_comparison
from ui.comparison_table import draw_comparison_table, open_cell
from ui.comparison_words import peer_words, total_words
from ui.links import open_reference
from ui.numbers import exact, period_text
from ui.places import district_name, known_children, line_of
from ui.reference_data import standing_targets
from ui.state import base_index
from ui.text import measure_title, measure_unit, t


def compare_below(cube: Cube, filters: Filters, parent: str, version: str) -> Comparison | None:
    """The divisions right below `parent`; None where the national list has none."""
    divisions = known_children(parent)
    if not divisions:
        return None
    asked = replace(filters, district=parent)
    by_sums = bool(st.session_state.get("comparison_by_sums"))
    return compare(cube, asked, divisions, base_index(version), standing_targets(version), by_sums)


def parent_of(cube: Cube, code: str) -> str:
    """The division right above, '' above a province."""
    above = line_of(cube, code)[:-1]
    return above[-1] if above else ""


def parent_to_compare(cube: Cube, focus: str) -> str:
    """The division whose parts are compared: `focus`, or the one above where the national list has nothing below."""
    return focus if known_children(focus) else parent_of(cube, focus)


def draw_focus(cube: Cube, filters: Filters, focus: str, version: str) -> None:
    """The cards of the division that the page is about, beside the others under the same parent."""
    found = compare_below(cube, filters, parent_of(cube, focus), version)
    row = next((row for row in found.rows if row.code == focus), None) if found else None
    if found and row:
        draw_standing(cube, found, row, filters)
    else:
        st.caption(t("comparison.no_division"))


def draw_below(cube: Cube, filters: Filters, found: Comparison) -> None:
    """Chart and table of the divisions of `found`."""
    against = _choose_against(found)
    if found.peers.all_based and found.has("peers"):
        st.toggle(t("comparison.by_sums"), key="comparison_by_sums", help=t("comparison.by_sums_help"))
    rows = [found.rows[place] for place in order_of(found.rows, against)]
    names = [district_name(cube, row.code) for row in rows]
    title = t(
        "comparison.title",
        measure=measure_title(filters.measure),
        against=_against_words(found, against),
    )
    if found.has(against):
        draw_comparison(
            rows, names, against, title, measure_unit(filters.measure),
            lambda place: open_cell(rows[place], "own" if rows[place].own.facts else against, filters, found.spans),
        )  # fmt: skip
    else:
        st.info(_nothing_words(cube, found, against, filters))
        if against == "target" and not is_part(filters):
            st.button(
                t("comparison.set_target"),
                key="set_target",
                on_click=open_reference,
                kwargs={"part": "targets"},
            )
    draw_comparison_table(found, rows, names, filters)
    _draw_notes(cube, found, filters)


def _choose_against(found: Comparison) -> Against:
    chosen = st.segmented_control(
        t("comparison.against"),
        AGAINST,
        default=next((name for name in AGAINST if found.has(name)), "peers"),
        required=True,
        format_func=lambda name: t(f"comparison.against_{name}"),
        key="comparison_against",
    )
    return chosen or "peers"


def _against_words(found: Comparison, against: Against) -> str:
    if against == "peers":
        return peer_words(found, "average_per_head" if found.per_head else "average_of")
    span = found.spans.get(against)
    words = t(f"comparison.against_{against}")
    return f"{words} {period_text(*span)}" if span else words


def _nothing_words(cube: Cube, found: Comparison, against: Against, filters: Filters) -> str:
    if against in ("previous", "last_year"):
        if span := found.spans.get(against):
            return t("comparison.no_figures_of", period=period_text(*span))
        return t("comparison.no_period")
    if against == "peers":
        return peer_words(found, "no_peers", place=parent_name(cube, found))
    return t("comparison.part" if is_part(filters) else "comparison.no_target")


def _draw_notes(cube: Cube, found: Comparison, filters: Filters) -> None:
    """What the average is made of, the rate of all, and the figures that no sum takes in."""
    unit = measure_unit(filters.measure)
    lines = [
        _nothing_words(cube, found, name, filters) for name in AGAINST if found.spans and not found.has(name)
    ]
    lines += [average_words(found)] if found.peers.reporting > 1 else []
    now = found.spans.get("now")
    if now and now != (filters.start, filters.end):
        lines.insert(0, t("comparison.cut", period=period_text(*now)))
    if not math.isnan(found.peers.rate.value):
        rate, based = total_words(found.peers.rate), exact(found.peers.based)
        lines.append(peer_words(found, "rate_of_all", rate=rate, based=based))
    if found.here.facts:
        name = parent_name(cube, found)
        lines.append(t("comparison.here", name=name, value=total_words(found.here), unit=unit))
    for name, beside in found.beside.items():
        if beside.facts:
            words = {"period": period_text(*found.spans[name]), "value": total_words(beside), "unit": unit}
            lines.append(t("comparison.beside", **words, facts=exact(beside.facts)))
    st.caption("  \n".join(lines))
