"""The question that a brief answers, from the page's filters and the vocabulary."""

from __future__ import annotations

from datetime import date, timedelta

import pandas as pd
import streamlit as st

from analysis.brief.draft import draft_brief
from analysis.brief.parts import Brief
from analysis.brief.question import Question
from analysis.cube import LEVELS, Cube
from analysis.districts import breakdown_parent
from analysis.filters import Filters
from analysis.reporting import STATE_COLUMNS
from analysis.reporting_periods import Span, period_of
from analysis.reporting_scope import frequencies, units_under
from analysis.scope import months_of_data
from ui.breadth import DEEPEST
from ui.coverage_rows import group_parts
from ui.double_notes import doubled_beside
from ui.doubts import questions_behind
from ui.excess_parts import passing_channels
from ui.places import divisions_of_level
from ui.reference_data import standing_targets
from ui.state import base_index, double_index, reporting, roster, sent
from ui.state import cube as cube_of
from ui.text import channel_media, core_codes, vocabulary
from ui.village_data import reach_of_villages

# Digits of a county's code: of more villages than it has no brief can speak.
COUNTY = 6


@st.cache_resource(show_spinner=False, max_entries=16)
def draft_of(version: str, filters: Filters, today: date) -> Brief:
    """The draft for the page's filters; who has reported, as of `today`. Kept, since a click on the page asks anew."""
    cube = cube_of(version)
    parent = breakdown_parent(cube, filters)
    levels = [name for length, name in LEVELS.items() if len(parent) < length <= DEEPEST]
    below = [] if filters.here_only else [divisions_of_level(name, parent) for name in levels]
    core = core_codes()
    return draft_brief(
        Question(
            cube=cube,
            filters=filters,
            bases=base_index(version),
            levels=[divisions for divisions in below if divisions],
            core=core,
            measures=list(vocabulary("measures")),
            groups=list(vocabulary("target_groups")),
            channels=list(vocabulary("channels")),
            parts=group_parts(),
            media=channel_media(),
            doubles=doubled_beside(version, filters, core),
            targets=standing_targets(version),
            states=states_of(filters, version, today, cube),
            villages=reach_of_villages(version, cube, filters) if len(parent) >= COUNTY else None,
            double_index=double_index(version),
            passing=passing_channels(),
            questions=len(questions_behind(cube, filters)),
            today=today,
        )
    )


def states_of(filters: Filters, version: str, today: date, cube: Cube) -> pd.DataFrame | None:
    """The states of the units under the filters in every period that lies inside the brief's; None without a roster."""
    units = roster(version)
    if units.empty:
        return None
    listed = sent(version).listed
    ours = set(listed.loc[listed["unit"] == filters.unit, "unit_row"]) if filters.unit else set()
    asked = units_under(units, filters, ours)
    start, end = filters.start, filters.end
    if not (start and end) and (months := months_of_data(cube, filters)):
        start, end = months
    frames = []
    for frequency in frequencies(asked):
        periods = periods_inside(frequency, start, end) if start and end else []
        if periods:
            states = reporting(version, frequency, tuple(periods), today)
            frames.append(states[states["unit_row"].isin(asked["unit_row"])])
    return pd.concat(frames, ignore_index=True) if frames else pd.DataFrame(columns=STATE_COLUMNS)


def periods_inside(frequency: str, start: date, end: date) -> list[Span]:
    """The periods of a frequency that lie from `start` to `end`, the oldest first."""
    found: list[Span] = []
    span = period_of(frequency, end)
    while span[0] >= start:
        found += [span] if span[1] <= end else []
        span = period_of(frequency, span[0] - timedelta(days=1))
    return found[::-1]
