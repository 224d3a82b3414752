"""The record as a session may see it, and the cube, shared by all sessions that see the same and kept per data version."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

import pandas as pd
import streamlit as st

from analysis.bases import Bases
from analysis.cube import Cube
from analysis.deliveries import Sent, match_deliveries
from analysis.doubles import DoubleIndex, index_doubles
from analysis.doubts import headings_once
from analysis.options import present_values
from analysis.reporting import reporting_states
from analysis.reporting_periods import Span
from etl.access import Scope
from etl.meaning.unit import unit_key
from etl.schema import Ruling
from etl.store import Doubles, Known, Seen, Snapshot, Store
from ui.access import seen_scope
from ui.as_of import shown_day
from ui.kept import MOST_SEEN, SEEN, few_versions, per_version
from ui.kept_cube import KeptCube
from ui.places import known_children, national_name
from ui.store import record_version, store

# Frames of a page have some ten rows. Kept as Arrow, pandas' default, their texts cost more to take out one by one than all
# else that is done with them: a redraw took a seventh longer (docs/decisions/0056).
pd.set_option("mode.string_storage", "python")


def live_version() -> str:
    """Changes with every commit to the record, and with what the session may see of it."""
    return record_version() + _seen_part()


def data_version() -> str:
    """The key of everything that is kept: that of the record, or of the past day that the page shows, and of what the
    session may see."""
    past = shown_past()
    if past is None or past.is_now:
        return live_version()
    return f"{past.day}.{past.key}{_seen_part()}"


def _seen_part() -> str:
    scope = seen_scope()
    if scope.is_everything:
        return ""
    return SEEN + json.dumps([sorted(scope.districts), sorted(scope.units)], ensure_ascii=False)


def shown_past() -> Known | None:
    """What the record held on the past day that the page shows; None where it shows the record as it stands."""
    day = shown_day()
    if day is None or day >= store().today():
        return None
    return _known_at(day, record_version())


@st.cache_resource(show_spinner=False, max_entries=32)
def _known_at(day: date, version: str) -> Known:
    return store().known_at(day)


def keep_snapshot(known: Known, told: Callable[[float], object]) -> None:
    """Make the snapshot of a past day where there is none; `told` hears how much is done, from 0 to 1.

    Outside of the functions that are kept: those may not draw.
    """
    store().as_of(known, told).close()


def record(version: str) -> Store | Seen | Snapshot:
    """Where what belongs to a data version is read: the record, or its snapshot of a past day, or what of either lies in
    the districts and units that the version names."""
    whole, _, seen = version.partition(SEEN)
    if not seen:
        return _snapshot(whole) if "." in whole else store()
    return _seen_snapshot(whole, seen) if "." in whole else _seen(seen, store().origin())


@st.cache_resource(show_spinner=False, max_entries=4, on_release=Snapshot.close)
def _snapshot(version: str) -> Snapshot:
    return store().as_of(_known_at(date.fromisoformat(version.partition(".")[0]), record_version()))


@st.cache_resource(show_spinner=False, max_entries=MOST_SEEN, on_release=Seen.close)
def _seen(part: str, origin: str) -> Seen:
    return store().seen_by(_scope(part))


@st.cache_resource(show_spinner=False, max_entries=MOST_SEEN, on_release=Snapshot.close)
def _seen_snapshot(version: str, part: str) -> Snapshot:
    return _snapshot(version).seen_by(_scope(part))


def _scope(part: str) -> Scope:
    districts, units = json.loads(part)
    return Scope(tuple(districts), tuple(units))


@per_version
def questions(version: str) -> pd.DataFrame:
    """The open questions of a data version, those about one heading as one: the columns of an issue, the submission, and
    how many `cells` each is about; notes are left out."""
    issues = record(version).issues()
    return headings_once(issues[issues["severity"] != "note"])


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


def reporting(version: str, frequency: str, periods: tuple[Span, ...], today: date) -> pd.DataFrame:
    """Who had reported by a day: `analysis.reporting.STATE_COLUMNS`; to be read only."""
    # the periods follow each other without a gap: Streamlit takes long to make a key of all of them
    span = " ".join(map(str, (frequency, *periods[:1], *periods[-1:], today)))
    return _reporting(version, span, frequency, periods, today)


@st.cache_resource(show_spinner=False, max_entries=16)
def _reporting(
    version: str, span: str, _frequency: str, _periods: tuple[Span, ...], _today: date
) -> pd.DataFrame:
    return reporting_states(roster(version), sent(version).listed, _frequency, _periods, _today)


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
    whole, _, seen = version.partition(SEEN)
    # a later file can bring earlier ones of its unit into sight, by calling it the name that was given
    if "." in whole or (seen and _scope(seen).units):
        return KeptCube(national_name).of(record(version))
    return _live_cube(seen).of(record(version))


@st.cache_resource(show_spinner=False, max_entries=MOST_SEEN)
def _live_cube(seen: str) -> KeptCube:
    """Of the record, or of what somebody sees of it."""
    return KeptCube(national_name)
