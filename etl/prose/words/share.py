"""The name that one of several numbers is shared out to: a group, a place or unit, or a time."""

from __future__ import annotations

from dataclasses import dataclass

from etl.meaning.lexicon import find_groups
from etl.meaning.period import ANY_YEAR, Period, find_periods


@dataclass(frozen=True, slots=True)
class Share:
    """The name that a number is shared out to; `venue`: it says where or to whom (向河边社区、天保社区分别…), not who;
    `again`: another row of numbers before it was shared out to the same names."""

    name: str
    venue: bool = False
    again: bool = False

    @property
    def group(self) -> str:
        """The one target group that it names, '' for none or several."""
        codes = {hit.code for hit in find_groups(self.name)}
        return codes.pop() if len(codes) == 1 else ""

    @property
    def tells_when(self) -> bool:
        """Whether it is a time, and so says of nobody who was told."""
        return self.period(ANY_YEAR) is not None

    def period(self, year: int | None) -> Period | None:
        """The time that it names and nothing else (4月, 3月12日); None where it is no time."""
        found = find_periods(self.name, year)
        whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(self.name))
        return found[0].period if whole else None
