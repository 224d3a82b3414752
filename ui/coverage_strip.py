"""The overview's strip: what share of the people and households was reached, and how many divisions had a session."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import streamlit as st

from analysis.bases import Bases
from analysis.coverage import base_year, coverage_by_division, with_parts
from analysis.cube import LEVELS, Cube
from analysis.districts import breadth, breakdown_parent
from analysis.filters import Filters
from ui.base_source import ask_base, draw_to_reference
from ui.breadth import DEEPEST
from ui.coverage_rows import group_parts, subject_of_rows
from ui.coverage_words import (
    MOST_PLACES,
    coverage_name,
    covered_words,
    fraction_text,
    lacking_text,
    source_text,
)
from ui.escape import md_escape
from ui.filters import change_filters
from ui.links import BLINDSPOTS_PAGE, DISTRICTS_PAGE, open_facts, open_page
from ui.numbers import exact, percent
from ui.places import district_name, divisions_of_level, known_children
from ui.text import t

SHOWN = ("people_reached", "households")


def draw_coverage_strip(cube: Cube, filters: Filters, bases: Bases) -> None:
    """One card each for reach, households and breadth; both numbers, year and source lead to where they come from."""
    parent = breakdown_parent(cube, filters)
    with st.container(key="cards_coverage"):
        columns = iter(st.columns(len(SHOWN) + 1))
        for measure in SHOWN:
            with next(columns), st.container(border=True, height="stretch", gap="xsmall"):
                _draw_share(cube, replace(filters, measure=measure, here_only=False), bases, parent)
        with next(columns), st.container(border=True, height="stretch", gap="xsmall"):
            _draw_breadth(cube, filters, parent)


def _draw_share(cube: Cube, filters: Filters, bases: Bases, parent: str) -> None:
    measure, year = filters.measure, base_year(cube, filters)
    asked = with_parts(replace(filters, district=parent), group_parts())
    row = coverage_by_division(cube, asked, bases, [parent], subject_of_rows(filters)).iloc[0]
    st.metric(
        coverage_name(measure),
        covered_words(row, measure),
        help=t(f"coverage.help_{measure}"),
    )
    _link(f"{fraction_text(row, measure)} →", f"facts_{measure}", open_facts, asked)
    if row["base_state"] in ("stated", "summed"):
        _link(source_text(row), f"base_{measure}", ask_base, row["base_rows"])
    else:
        st.caption(md_escape(lacking_text(cube, row, year)))
        _draw_places_with_base(cube, asked, bases, parent)
        draw_to_reference(measure)
    if row["ratio"] > 1:
        st.caption(t("coverage.above"))
    _link(t("coverage.by_districts"), f"districts_{measure}", open_page, DISTRICTS_PAGE, filters)


def _draw_places_with_base(cube: Cube, filters: Filters, bases: Bases, parent: str) -> None:
    """The divisions below that have a base, those with the largest figures first: files of one far place beside a
    county's own must not leave the reader with no share at all."""
    subject, measure = subject_of_rows(filters), filters.measure
    places = bases.dividing_below(parent, subject, base_year(cube, filters))
    rows = coverage_by_division(cube, filters, bases, places, subject)
    shown = rows[rows["facts"] > 0].nlargest(MOST_PLACES, "value")
    for _, row in shown.iterrows():
        share = covered_words(row, measure)
        words = t("coverage.only_there", place=district_name(cube, row["code"]), share=share)
        _link(words, f"place_{measure}_{row['code']}", partial(change_filters, district=row["code"]))


def _draw_breadth(cube: Cube, filters: Filters, parent: str) -> None:
    length = len(known_children(parent)[0]) if known_children(parent) else 0
    if not 0 < length <= DEEPEST:
        st.caption(t("breadth.no_divisions"))
        return
    level = LEVELS[length]
    found = breadth(cube, replace(filters, here_only=False), divisions_of_level(level, parent))
    st.metric(
        t("coverage.breadth", level=t(f"level.{level}")),
        f"{exact(found.covered)}/{exact(found.total)}",
        help=t("breadth.help", level=t(f"level.{level}")),
    )
    sessions = replace(filters, measure="sessions", district=parent, estimates="")
    _link(t("coverage.sessions"), "facts_sessions", open_facts, sessions)
    st.caption(percent(found.covered / found.total))
    _link(t("coverage.by_districts"), "districts_breadth", open_page, DISTRICTS_PAGE, filters)
    _link(t("blind.from_overview"), "blindspots", open_page, BLINDSPOTS_PAGE, filters)


def _link(words: str, key: str, go: object, *args: object) -> None:
    st.button(md_escape(words), key=f"coverage_{key}", type="tertiary", on_click=go, args=args)  # type: ignore[arg-type]
