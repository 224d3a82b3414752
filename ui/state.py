"""The store and the cube, shared by all sessions and kept per data version."""

from __future__ import annotations

from datetime import date

import pandas as pd
import streamlit as st

from analysis.bases import Bases
from analysis.cube import Cube, build_cube
from analysis.deliveries import Sent, match_deliveries
from analysis.doubles import DoubleIndex, index_doubles
from analysis.options import present_values
from analysis.reporting import reporting_states
from analysis.reporting_periods import Span
from etl.meaning.unit import unit_key
from etl.schema import Ruling
from etl.store import Doubles, Store, open_store
from ui.places import known_children, national_name


@st.cache_resource(show_spinner=False)
def store() -> Store:
    """The record that CAMPAIGN_STORE names, else the embedded one; one for the whole process."""
    return open_store()


def data_version() -> str:
    """Changes with every commit to the record; the key of everything that is kept."""
    return str(store().data_version())


@st.cache_resource(show_spinner=False, max_entries=2)
def questions(version: str) -> pd.DataFrame:
    """The open questions of a data version: the columns of an issue and the submission; notes are left out."""
    issues = store().issues()
    return issues[issues["severity"] != "note"]


@st.cache_resource(show_spinner=False, max_entries=2)
def known_units(version: str) -> list[str]:
    """The full names of all units whose figures count in a data version."""
    return present_values(cube(version), "unit")


@st.cache_resource(show_spinner=False, max_entries=2)
def rulings(version: str) -> tuple[Ruling, ...]:
    """What people have decided about readings, as it stands in a data version."""
    return store().rulings()


@st.cache_resource(show_spinner=False, max_entries=2)
def bases(version: str) -> pd.DataFrame:
    """The bases of a data version: `etl.store.reference_frames.BASES_COLUMNS`; to be read only."""
    return store().bases()


@st.cache_resource(show_spinner=False, max_entries=2)
def base_index(version: str) -> Bases:
    """The same, to be asked for what a division's coverage is divided by."""
    return Bases(bases(version), known_children)


@st.cache_resource(show_spinner=False, max_entries=2)
def roster(version: str) -> pd.DataFrame:
    """The units that must report in a data version: `etl.store.reference_frames.ROSTER_COLUMNS`; to be read only."""
    return store().roster()


@st.cache_resource(show_spinner=False, max_entries=2)
def sent(version: str) -> Sent:
    """What units of the roster and others sent, in a data version; to be read only."""
    return match_deliveries(roster(version), store().deliveries(), store().receipts(), unit_key)


@st.cache_resource(show_spinner=False, max_entries=8)
def reporting(version: str, frequency: str, periods: tuple[Span, ...], today: date) -> pd.DataFrame:
    """Who had reported by a day: `analysis.reporting.STATE_COLUMNS`; to be read only."""
    return reporting_states(roster(version), sent(version).listed, frequency, periods, today)


@st.cache_resource(show_spinner=False, max_entries=2)
def doubles(version: str) -> Doubles:
    """What may be or is reported twice in a data version, read-only."""
    return store().doubles()


@st.cache_resource(show_spinner=False, max_entries=2)
def double_index(version: str) -> DoubleIndex:
    """The same by facts of the cube."""
    found = doubles(version)
    return index_doubles(cube(version), found.pairs, found.figures, store().doubled())


@st.cache_resource(show_spinner=False, max_entries=2)
def cube(version: str) -> Cube:
    """The counted figures of a data version in memory, read-only.

    Keyed on the version and never on a frame: Streamlit hashes a sample of a large frame and would return
    stale figures.
    """
    return build_cube(store().counted(), store().mentions(), national_name)
