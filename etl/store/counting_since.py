"""What counts, or what counts otherwise since a data version: part by part, for whoever keeps it in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd
from sqlalchemy import Connection, select

from etl.store.changes import changed_since
from etl.store.fact_columns import in_parts, of_submissions
from etl.store.frames import mentions_frame, summed_parts
from etl.store.kept_facts import KeptFacts, reading_of
from etl.store.tables import submission, version
from etl.store.terms import chunks

# So many small reads cost more than reading everything.
MOST_SUBMISSIONS = 5_000


@dataclass(frozen=True, slots=True)
class Counting:
    """What counts in data version `version`. `changed`: the submissions of which here is all that counts, the others
    being as before; None where here is everything. `facts`: parts in the order of the facts' numbers
    (`etl.store.frames.SUMMED_COLUMNS`), read while they are asked for. `mentions`: as `Store.mentions`."""

    version: int
    changed: frozenset[str] | None
    facts: Iterator[pd.DataFrame]
    mentions: pd.DataFrame


def counting_since(connection: Connection, since: int | None, kept: KeptFacts | None = None) -> Counting:
    """What counts otherwise than in version `since`; everything, from files where facts are `kept`, where that is None or
    not known."""
    now = int(connection.scalar(select(version.c.data)) or 0)
    numbers = None if since is None else changed_since(connection, since)
    if numbers is None or len(numbers) > MOST_SUBMISSIONS:
        parts = in_parts(connection)
        facts = summed_parts(connection, parts, reading_of(connection, kept))
        return Counting(now, None, facts, mentions_frame(connection))
    codes: set[str] = set()
    for part in chunks(numbers):
        codes |= set(connection.scalars(select(submission.c.code).where(submission.c.id.in_(part))))
    parts = of_submissions(connection, numbers)
    facts, mentions = summed_parts(connection, parts), mentions_frame(connection, numbers)
    return Counting(now, frozenset(codes), facts, mentions)
