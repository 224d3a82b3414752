"""The moments at which things come into the record: they never go back.

What was known at the end of a day, and who was late, is told from these moments. A clock that was set back by less than
a day is put up with: what comes in gets the newest moment that is on record. Further back nothing is written.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from etl.store.reference_tables import receipt, reference
from etl.store.tables import decision, happening, submission
from etl.store.trouble import ClockBehind

# The tables whose rows say when they came into the record.
STAMPED = (submission, happening, decision, reference, receipt)
MOST_BEHIND = timedelta(days=1)
# Set where the record holds moments of a clock that was far ahead, and the one of today is right.
TRUSTED = "CAMPAIGN_CLOCK_IS_RIGHT"


def newest_moment(connection: Connection) -> str | None:
    """The moment at which anything last came into the record; None for an empty one."""
    last = [select(table.c.at).order_by(table.c.id.desc()).limit(1).scalar_subquery() for table in STAMPED]
    return max(filter(None, connection.execute(select(*last)).one()), default=None)


class WritingClock:
    """Says when what is written in one transaction comes into the record: `now` (UTC, ISO), or the newest moment on
    record where that is later. ClockBehind where it is much later."""

    def __init__(self, connection: Connection, now: Callable[[], str]) -> None:
        self._connection, self._now = connection, now
        self._newest: str | None = None

    def __call__(self) -> str:
        now = self._now()
        if self._newest is None:  # asked once: nobody else writes meanwhile
            self._newest = newest_moment(self._connection) or now
        if now >= self._newest or os.environ.get(TRUSTED):
            return now
        if datetime.fromisoformat(self._newest) - datetime.fromisoformat(now) > MOST_BEHIND:
            raise ClockBehind(now, self._newest)
        return self._newest
