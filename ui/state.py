"""The store and the cube, shared by all sessions and kept per data version."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pandas as pd
import streamlit as st

from analysis.bases import Bases
from analysis.cube import Cube
from analysis.deliveries import Sent, match_deliveries
from analysis.doubles import DoubleIndex, index_doubles
from analysis.options import present_values
from analysis.reporting import reporting_states
from analysis.reporting_periods import Span
from etl.meaning.unit import unit_key
from etl.schema import Ruling
from etl.store import Doubles, Known, Snapshot, Store, open_store
from ui.as_of import shown_day
from ui.kept_cube import KeptCube
from ui.places import known_children, national_name

# The newest data version, the one before it, and two past days that people look at: neither drives the other out.
per_version = st.cache_resource(show_spinner=False, max_entries=4)
# What grows with the facts: one of the past days less.
few_versions = st.cache_resource(show_spinner=False, max_entries=3)


@st.cache_resource(show_spinner=False)
def store() -> Store:
    """The record that CAMPAIGN_STORE names, else the embedded one; one for the whole process."""
    return open_store()


def live_version() -> str:
    """Changes with every commit to the record."""
    return str(store().data_version())


def data_version() -> str:
    """The key of everything that is kept: that of the record, or of the past day that the page shows."""
    past = shown_past()
    return live_version() if past is None or past.is_now else f"{past.day}.{past.key}"


def shown_past() -> Known | None:
    """What the record held on the past day that the page shows; None where it shows the record as it stands."""
    day = shown_day()
    if day is None or day >= store().today():
        return None
    return _known_at(day, live_version())


@st.cache_resource(show_spinner=False, max_entries=32)
def _known_at(day: date, version: str) -> Known:
    return store().known_at(day)


def keep_snapshot(known: Known, told: Callable[[float], object]) -> None:
    """Make the snapshot of a past day where there is none; `told` hears how much is done, from 0 to 1.

    Outside of the functions that are kept: those may not draw.
    """
    store().as_of(known, told).close()


def record(version: str) -> Store | Snapshot:
    """Where what belongs to a data version is read: the record, or its snapshot of a past day."""
    return _snapshot(version) if "." in version else store()


@st.cache_resource(show_spinner=False, max_entries=4, on_release=Snapshot.close)
def _snapshot(version: str) -> Snapshot:
    return store().as_of(_known_at(date.fromisoformat(version.partition(".")[0]), live_version()))


@per_version
def questions(version: str) -> pd.DataFrame:
    """The open questions of a data version: the columns of an issue and the submission; notes are left out."""
    issues = record(version).issues()
    return issues[issues["severity"] != "note"]


@per_version
def known_units(version: str) -> list[str]:
    """The full names of all units whose figures count in a data version."""
    return present_values(cube(version), "unit")


@per_version
def rulings(version: str) -> tuple[Ruling, ...]:
    """What people have decided about readings, as it stands in a data version."""
    return record(version).rulings()


@per_version
def bases(version: str) -> pd.DataFrame:
    """The bases of a data version: `etl.store.reference_frames.BASES_COLUMNS`; to be read only."""
    return record(version).bases()


@per_version
def base_index(version: str) -> Bases:
    """The same, to be asked for what a division's coverage is divided by."""
    return Bases(bases(version), known_children)


@per_version
def roster(version: str) -> pd.DataFrame:
    """The units that must report in a data version: `etl.store.reference_frames.ROSTER_COLUMNS`; to be read only."""
    return record(version).roster()


@few_versions
def sent(version: str) -> Sent:
    """What units of the roster and others sent, in a data version; to be read only."""
    return match_deliveries(
        roster(version), record(version).deliveries(), record(version).receipts(), unit_key
    )


@st.cache_resource(show_spinner=False, max_entries=8)
def reporting(version: str, frequency: str, periods: tuple[Span, ...], today: date) -> pd.DataFrame:
    """Who had reported by a day: `analysis.reporting.STATE_COLUMNS`; to be read only."""
    return reporting_states(roster(version), sent(version).listed, frequency, periods, today)


@per_version
def doubles(version: str) -> Doubles:
    """What may be or is reported twice in a data version, read-only."""
    return record(version).doubles()


@per_version
def double_index(version: str) -> DoubleIndex:
    """The same by facts of the cube."""
    found = doubles(version)
    return index_doubles(cube(version), found.pairs, found.figures, record(version).doubled())


@few_versions
def cube(version: str) -> Cube:
    """The counted figures of a data version in memory, read-only.

    Keyed on the version and never on a frame: Streamlit hashes a sample of a large frame and would return
    stale figures.
    """
    if "." in version:
        return KeptCube(national_name).of(record(version))
    return _live_cube().of(store())


@st.cache_resource(show_spinner=False)
def _live_cube() -> KeptCube:
    return KeptCube(national_name)
