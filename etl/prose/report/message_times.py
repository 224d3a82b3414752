"""Of when the figures of a message or of an entry are that say nothing of it themselves."""

from __future__ import annotations

from dataclasses import dataclass

from etl.meaning.period import Period
from etl.prose.passages.dating import TODAY
from etl.prose.times.told_time import asks_to_report, time_asked_for, time_of_lead

LONGEST_WAIT = 3  # days within which a question in a chat is answered


@dataclass(slots=True)
class MessageTimes:
    """`told`: the time of which a message says that it reports (3月份反诈的报一下); `asked`: that of which a message
    before it asks (请各单位报4月22日至28日的数据), `asked_on`: the day on which it did; `kept`: that of which the same
    writer told before, on that day."""

    kept: Period | None = None
    told: Period | None = None
    asked: Period | None = None
    asked_on: Period | None = None

    def note(self, text: str, year: int | None, entry: Period | None) -> None:
        """What a message without figures, sent in the time `entry`, says of the time of those below it, its own or those
        of others."""
        if asks_to_report(text):
            self.asked, self.asked_on = time_asked_for(text, year, entry), entry
        else:
            self.told = time_of_lead(text, year) or self.told

    def leave_kept(self, text: str) -> None:
        """今天又发了宣传单20份 is of the day on which it was sent, whatever its writer told of before."""
        self.kept = None if TODAY.search(text) else self.kept

    def of(self, entry: Period | None) -> Period | None:
        """The time of what stands in `entry`: the day that heads it, or on which the message was sent."""
        asked = self.asked
        if asked and entry and self.asked_on:
            since = entry.start - self.asked_on.start
            wait = 0 if asked.start == asked.end else LONGEST_WAIT  # 昨天的数据 is asked for on that day
            asked = asked if abs(since.days) <= wait else None
        return self.told or self.kept or asked or entry
