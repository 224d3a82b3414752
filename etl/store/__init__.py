"""Submissions, facts, issues and decisions: the record, and what counts of it."""

from etl.store.as_of import Known, Snapshot
from etl.store.audit import TRAIL_COLUMNS, TrailFilter
from etl.store.lookup import (
    Claim,
    Delivery,
    Doubles,
    Foreseen,
    Stored,
    SubmissionInfo,
    UnknownSubmission,
)
from etl.store.reference_intake import Taken
from etl.store.store import Store, open_store
from etl.store.tables import OtherSchema

__all__ = [
    "TRAIL_COLUMNS",
    "Claim",
    "Delivery",
    "Doubles",
    "Foreseen",
    "Known",
    "OtherSchema",
    "Snapshot",
    "Store",
    "Stored",
    "SubmissionInfo",
    "Taken",
    "TrailFilter",
    "UnknownSubmission",
    "open_store",
]
