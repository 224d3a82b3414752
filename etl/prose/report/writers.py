"""For which unit, and of which time, a person of a chat has told figures: what the same person sends later that day goes on
with both (徐园长 10:40 更正：家长讲座应为230人次)."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.meaning.period import Period
from etl.prose.report.chat import Sender
from etl.regex import regex

_MASKED = regex(r"某|[×xX*＊○]")  # 张某 may be anybody of that name


@dataclass(slots=True)
class Writers:
    """`units`: by the name of a person the unit for which they spoke, '' for one who spoke for several; `times`: by who
    wrote, and the day, the time of which they said that they report."""

    units: dict[str, str] = field(default_factory=dict)
    times: dict[tuple[str, str, Period | None], Period] = field(default_factory=dict)

    def note(self, sender: Sender, unit: str, day: Period | None, told: Period | None) -> None:
        """A message that told figures of its own for a `unit`, of a time that it `told`."""
        if sender.person and unit and not _MASKED.search(sender.person):
            self.units[sender.person] = unit if self.units.get(sender.person, unit) == unit else ""
        if told and (sender.person or sender.unit):
            self.times[sender.unit, sender.person, day] = told

    def unit_of(self, sender: Sender) -> str:
        """The unit whose the line of the message says that it is, else the one for which its writer spoke before."""
        return sender.unit or self.units.get(sender.person, "")

    def time_of(self, sender: Sender, day: Period | None) -> Period | None:
        """Of when the writer's figures of that day were so far; None where no message said so."""
        return self.times.get((sender.unit, sender.person, day))
