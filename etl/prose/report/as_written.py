"""What a report says, read in plain writing, quoted in its own: traditional characters, blanks inside a date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from etl.prose.paragraphs.reading import ProseFigure, ProseMention, ProseReading
from etl.prose.paragraphs.stated import ParagraphReading

if TYPE_CHECKING:
    from etl.prose.report.report_reading import ReportReading

Told = tuple[str, int, int, str]


def quote_as_written(
    report: ReportReading, paragraphs: Sequence[str], places: Sequence[tuple[int, ...] | None]
) -> None:
    """Gives all that `report` quotes in the letters and at the places of `paragraphs`. `places`: for each of them where
    the characters that were read stand in it, None where each stands at its own place."""
    report.title = paragraphs[0].strip() if report.title else ""
    for one in report.paragraphs:
        _quote(one, paragraphs[one.index], places[one.index])


def quote_cell(reading: ProseReading, text: str, places: tuple[int, ...] | None) -> None:
    """The same for what was read of the one text of a cell."""
    _quote(ParagraphReading(0, "", "note", reading, None), text, places)


def _finder(places: tuple[int, ...] | None) -> Callable[[int], int]:
    def place_of(at: int) -> int:
        if places is None or at < 0:
            return at
        return places[at] if at < len(places) else (places[-1] + 1 + at - len(places) if places else 0)

    return place_of


def _quote(one: ParagraphReading, text: str, places: tuple[int, ...] | None) -> None:
    place_of = _finder(places)

    def span(start: int, end: int) -> tuple[int, int]:
        if places is None or end <= start:
            return place_of(start), place_of(max(start, end - 1)) + (end > start)
        stands = [place_of(at) for at in range(start, end)]
        return min(stands), max(stands) + 1  # what is turned round stands between the two

    def told(said: Sequence[Told]) -> list[Told]:
        spans = [(code, *span(start, end), words) for code, start, end, words in said]
        # what is asked at a place of words that stand elsewhere keeps them
        return [(code, start, end, text[start:end] or words) for code, start, end, words in spans]

    # who wrote a message of a chat is blanked in what was read
    lead = place_of(len(one.text) - len(one.text.lstrip())) if one.text[:1] == " " else 0
    one.text, reading = " " * lead + text[lead:], one.reading
    quoted: list[ProseFigure | ProseMention] = [*reading.figures, *reading.mentions]
    for found in quoted:
        found.start, found.end = span(found.start, found.end)
        found.text = text[found.start : found.end]
    for at, total in enumerate(reading.differing):
        start, end = span(total.start, total.end)
        reading.differing[at] = replace(total, start=start, end=end, text=text[start:end])
    for at, lost in enumerate(reading.withdrawn):
        start, end = span(lost.start, lost.end)
        reading.withdrawn[at] = replace(
            lost, start=start, end=end, text=text[start:end], right=place_of(lost.right)
        )
    reading.queries, reading.left_out = told(reading.queries), told(reading.left_out)
    one.speakers = [(place_of(at), unit) for at, unit in one.speakers]
