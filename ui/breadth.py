"""Breadth on the screen: how many divisions have a session, and the names of those that have none."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from analysis.cube import LEVELS, Cube
from analysis.districts import Breadth, breadth
from analysis.filters import Filters
from analysis.narrowing import everything_there
from ui.escape import md_escape
from ui.filters import set_filters
from ui.narrowing import narrowed_words
from ui.numbers import exact, percent
from ui.places import divisions_of_level
from ui.tables import draw_table
from ui.text import t

# The national list goes down to townships; a longer list of names is for the download, not for the eye.
DEEPEST, MAX_NAMES = 9, 500
VILLAGE = "village"


def choose_level(parent: str, villages: bool = False) -> str:
    """Let the reader choose the level below `parent` that coverage and breadth are asked for; '' where there is none.
    `villages`: some are known."""
    levels = [name for length, name in LEVELS.items() if len(parent) < length <= DEEPEST]
    levels += [VILLAGE] if villages else []
    if not levels:
        return ""
    if len(levels) == 1:
        return levels[0]
    labels = {name: t(f"level.{name}") for name in levels}
    key = "breadth_level"
    if st.session_state.get(key) not in levels:
        st.session_state[key] = levels[0]
    chosen = st.segmented_control(
        t("breadth.level"),
        levels,
        format_func=labels.__getitem__,
        key=key,
        required=True,
        label_visibility="collapsed",
    )
    # Streamlit gives none where the choice of another page does not stand here; the page failed on that
    return chosen if chosen in levels else levels[0]


# What there is in a division without a session under the filters: sessions that they leave out, other data, nothing.
OUTSIDE, OTHER, NOTHING = "outside", "other", "nothing"


def what_there_is(cube: Cube, filters: Filters, found: Breadth, level: str, parent: str) -> list[str]:
    """Of each division in `found.none`: OUTSIDE, OTHER or NOTHING, which is said only of what has none at all."""
    if not narrowed_words(filters):
        return [OTHER if other else NOTHING for other in found.none["other"]]
    none = breadth(cube, everything_there(filters), divisions_of_level(level, parent)).none
    bare = dict(zip(none["code"], none["other"], strict=True))
    kinds = {None: OUTSIDE, True: OTHER, False: NOTHING}
    return [kinds[bare.get(code)] for code in found.none["code"]]


def draw_breadth(cube: Cube, filters: Filters, level_name: str, parent: str) -> None:
    """The share with both of its numbers, and a table of the divisions without a session."""
    found = breadth(cube, filters, divisions_of_level(level_name, parent))
    narrowed = narrowed_words(filters)
    only = t("blind.narrowed", filters=narrowed) if narrowed else ""
    st.subheader(t("breadth.heading"), anchor=False)
    if not found.total:
        st.caption(t("breadth.no_divisions"))
        return
    level = t(f"level.{found.level}")
    left, right = st.columns([1, 2])
    with left.container(border=True):
        st.metric(
            md_escape(t("breadth.title", level=level) + only),
            f"{exact(found.covered)} / {exact(found.total)}",
            help=t("breadth.help", level=level),
        )
        st.progress(found.covered / found.total, text=percent(found.covered / found.total))
        if found.unplaced:
            st.caption(t("breadth.unplaced", count=exact(found.unplaced), level=level))
    with right:
        if found.none.empty:
            st.success(t("breadth.complete", level=level))
            return
        st.caption(md_escape(t("breadth.none", level=level, count=exact(len(found.none))) + only))
        names = pd.DataFrame(
            {
                level: found.none["name"],
                t("breadth.what"): [
                    t(f"breadth.{what}") for what in what_there_is(cube, filters, found, level_name, parent)
                ],
            }
        ).head(MAX_NAMES)
        codes = found.none["code"].tolist()
        draw_table(names, "breadth", lambda place: set_filters(replace(filters, district=codes[place])))
        if len(codes) > MAX_NAMES:
            st.caption(t("chart.more", count=exact(len(codes) - MAX_NAMES)))
