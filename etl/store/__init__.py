"""Submissions, facts, issues and decisions: the record, and what counts of it."""

from etl.store.store import Delivery, Store, Stored, SubmissionInfo, UnknownSubmission, open_store

__all__ = ["Delivery", "Store", "Stored", "SubmissionInfo", "UnknownSubmission", "open_store"]
