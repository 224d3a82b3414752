"""Settles doubts for good: a decision goes into the record, and the files that it bears on are read again.

Nothing stored is changed: a later reading of a file takes the place of the one before (`Store.read_again`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from etl.access.acting import ActingStore
from etl.limits import READERS
from etl.reader_process import Job
from etl.rulings import unit_ruling_key
from etl.schema import Reading, RulingKind, Supplied
from etl.store import Delivery, Looked, Store, Stored
from etl.worker import read_many


@dataclass(slots=True, frozen=True)
class Settlement:
    """What a person decides: `value` is what is read there from now on, '' takes the decision back; `seen` is what
    they could know, None where nobody could have decided since."""

    kind: RulingKind
    key: tuple[str, ...]
    value: str
    reason: str = ""
    seen: Looked | None = None


def record_settlement(store: ActingStore, settled: Settlement) -> None:
    """Writes the decision; it is followed by every file that is read from now on. Overtaken where somebody else has
    decided otherwise."""
    store.settle(settled.kind, settled.key, settled.value, reason=settled.reason, seen=settled.seen)


def read_stored_again(
    store: ActingStore, submissions: Sequence[str], reason: str
) -> Iterator[tuple[Reading, Stored]]:
    """Reads stored files again with what has been decided, and puts the new readings in their place.

    A reading that asks for something or fails is answered with 'refused', and the one before stays. What somebody else
    decides meanwhile holds too, and a roster that comes in: a file that it can bear on is read once more before that.
    """
    waiting = list(submissions)
    while waiting:
        seen, rulings = store.guided_until(), store.guidance()
        jobs = [
            Job(content, name, supplied, rulings) for name, content, supplied in map(store.job_of, waiting)
        ]
        waiting = []
        for _, reading in read_many(jobs, READERS):
            answer = store.read_again(reading, reason=reason, seen=seen)
            if answer.status == "outdated":
                waiting.append(reading.submission)
            else:
                yield reading, answer


def read_deliveries_again(store: Store, deliveries: Sequence[Delivery], processes: int) -> list[Delivery]:
    """The same files, read with what has been decided and stands on the roster by now."""
    seen, rulings = store.guided_until(), store.guidance()
    jobs = [Job(one.original, one.reading.file, one.supplied or Supplied(), rulings) for one in deliveries]
    found = read_many(jobs, processes)
    return [
        replace(one, reading=reading, seen=seen) for one, (_, reading) in zip(deliveries, found, strict=True)
    ]


def files_of_decision(submissions: pd.DataFrame, number: int) -> list[str]:
    """The stored files whose reading follows a decision. `submissions` as `Store.submissions` gives them."""
    follows = [number in numbers for numbers in submissions["rulings"]]
    return [str(code) for code in submissions.loc[follows, "submission"]]


def files_alike(submissions: pd.DataFrame, settled: Settlement, layout_key: str) -> list[str]:
    """The stored files that a decision can bear on: those of the same layout, or that name the unit."""
    if settled.kind == "unit":
        alike = [
            settled.key in {unit_ruling_key(name) for name in str(units).split("、")}
            for units in submissions["units"]
        ]
    elif settled.kind in ("column", "line"):
        alike = [bool(layout_key) and key == layout_key for key in submissions["layout_key"]]
    else:
        return []
    return [str(code) for code in submissions.loc[alike, "submission"]]
