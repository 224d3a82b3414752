"""Submissions, facts, issues and decisions: the record, and what counts of it."""

from etl.store.as_of import Known, Snapshot
from etl.store.audit import TRAIL_COLUMNS, TrailFilter
from etl.store.deciding import Looked, Overtaken
from etl.store.lookup import (
    Claim,
    Delivery,
    Doubles,
    Foreseen,
    PartlySeen,
    Stored,
    SubmissionInfo,
    UnknownSubmission,
)
from etl.store.reference_intake import Taken
from etl.store.seeing import Seen
from etl.store.store import Store, open_store
from etl.store.tables import OtherSchema

__all__ = [
    "TRAIL_COLUMNS",
    "Claim",
    "Delivery",
    "Doubles",
    "Foreseen",
    "Known",
    "Looked",
    "OtherSchema",
    "Overtaken",
    "PartlySeen",
    "Seen",
    "Snapshot",
    "Store",
    "Stored",
    "SubmissionInfo",
    "Taken",
    "TrailFilter",
    "UnknownSubmission",
    "open_store",
]
