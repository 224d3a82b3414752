"""What is made of a report: its paragraphs with their roles and figures, who reports and of when."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.meaning.period import Period
from etl.prose.paragraphs.stated import ParagraphReading


@dataclass(slots=True)
class ReportReading:
    """A report. `unit` is '', `period` and `year` None where it names none; `places`: hints, best first. `top`: how many
    paragraphs stand above the first message of a chat; all of them elsewhere. `unit_told`: nothing in it says who reports,
    but whoever had it read."""

    paragraphs: list[ParagraphReading] = field(default_factory=list)
    title: str = ""
    unit: str = ""
    unit_told: bool = False
    places: tuple[str, ...] = ()
    period: Period | None = None
    year: int | None = None
    top: int = 0
