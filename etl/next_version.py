"""A file beside the stored version that it replaces: what it changes, and what was supplied to that one."""

from __future__ import annotations

import math
from dataclasses import replace

import pandas as pd

from etl.differences import Comparison, compare_versions
from etl.reader_process import Job
from etl.schema import FACT_COLUMNS, ISSUE_COLUMNS, Fact, Issue, Reading, Supplied
from etl.store import Store, UnknownSubmission
from etl.store.reader import RecordReader
from etl.worker import read_many

_START, _END = FACT_COLUMNS.index("period_start"), FACT_COLUMNS.index("period_end")


def compare_with_stored(store: Store, earlier: str, reading: Reading) -> Comparison:
    """What changes when a reading takes the place of the stored submission `earlier`. Questions that counting found
    are left out: they come anew once the reading counts."""
    issues = _issues_of_reading(store, earlier)
    return compare_versions(stored_facts(store, earlier), reading.facts, issues, reading.issues)


def compare_stored(store: RecordReader, earlier: str, later: str) -> Comparison:
    """What a stored submission changed when it took the place of another."""
    return compare_versions(
        stored_facts(store, earlier),
        stored_facts(store, later),
        _issues_of_reading(store, earlier),
        _issues_of_reading(store, later),
    )


def stored_facts(store: RecordReader, submission: str) -> list[Fact]:
    """The figures of a stored submission as stated, in the order of its file."""
    facts = []
    for values in store.facts(submission=submission)[FACT_COLUMNS].itertuples(index=False, name=None):
        fact = Fact(*values)
        fact.period_start, fact.period_end = (
            pd.Timestamp(values[_START]).date(),
            pd.Timestamp(values[_END]).date(),
        )
        fact.low, fact.high = _bound(fact.low), _bound(fact.high)
        facts.append(fact)
    return facts


def read_with_what_was_supplied(
    store: Store, data: bytes, reading: Reading, supplied: Supplied
) -> tuple[Reading, Supplied]:
    """The reading, or where it needs something that was supplied to the submission which it claims to correct,
    another one with that; and what was supplied to it."""
    if not (reading.corrects and reading.needs):
        return reading, supplied
    try:
        before = store.supplied(reading.corrects)
    except UnknownSubmission:
        return reading, supplied
    both = replace(
        supplied,
        unit=supplied.unit or before.unit,
        period=supplied.period or before.period,
        district=supplied.district or before.district,
    )
    if both == supplied:
        return reading, supplied
    ((_, again),) = read_many([Job(data, reading.file, both, store.guidance())])
    return again, both


def _issues_of_reading(store: RecordReader, submission: str) -> list[Issue]:
    return [Issue(*row) for row in store.reading_issues(submission)[ISSUE_COLUMNS].itertuples(index=False)]


def _bound(number: float | None) -> float | None:
    return None if number is None or math.isnan(number) else number
