"""What the pages know of bases, roster and targets: kept per data version, to be read only."""

from __future__ import annotations

import pandas as pd

from analysis.unlisted import unlisted_units
from etl.reference.records import HOUSEHOLDS, POPULATION
from etl.store import Looked
from ui.kept import per_version
from ui.state import record, sent
from ui.text import group_name, t, vocabulary


@per_version
def bases_said(version: str) -> pd.DataFrame:
    """Every base ever said: `etl.store.reference_history.BASES_SAID_COLUMNS`."""
    looked(version)
    return record(version).bases_said()


@per_version
def roster_said(version: str) -> pd.DataFrame:
    """Every unit ever on the roster: `etl.store.reference_history.ROSTER_SAID_COLUMNS`."""
    looked(version)
    return record(version).roster_said()


@per_version
def targets(version: str) -> pd.DataFrame:
    """Every target ever set: `etl.store.reference_history.TARGETS_COLUMNS`."""
    return record(version).targets()


def standing_targets(version: str) -> pd.DataFrame:
    """The targets that stand in a data version."""
    said = targets(version)
    return said[said["stands"].astype(bool)]


@per_version
def references(version: str) -> pd.DataFrame:
    """Every file and entry: `etl.store.reference_frames.REFERENCES_COLUMNS`."""
    return record(version).references()


@per_version
def looked(version: str) -> Looked:
    """What can be known of a data version; asked before what is drawn is read, so that nothing later is taken for known."""
    return record(version).looked()


@per_version
def unlisted(version: str) -> pd.DataFrame:
    """The units that have reported but are not on the roster: `analysis.unlisted.UNLISTED_COLUMNS`."""
    return unlisted_units(sent(version).unlisted)


def subject_name(subject: str) -> str:
    """常住人口, 户数, or the target group."""
    return t(f"reference.subject_{subject}") if subject in (POPULATION, HOUSEHOLDS) else group_name(subject)


def all_subjects() -> list[str]:
    """What a base can count: population, households, each target group."""
    groups = [code for code in vocabulary("target_groups") if code != "unspecified"]
    return [POPULATION, HOUSEHOLDS, *groups]
