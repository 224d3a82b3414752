"""What became of every number of a report: counted by which words, or passed over and why.

For those who ask; reading itself does without.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from etl.meaning.quantity import FoundQuantity, Quantity, find_quantities
from etl.prose.counted.kinds import says_of_what_kind
from etl.prose.paragraphs.each_number import read_each
from etl.prose.paragraphs.figures import read_figures
from etl.prose.paragraphs.reading import (
    ProseFigure,
    ProseMention,
    make_passage,
)
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.passages.named_times import find_named_times, known_times
from etl.prose.passages.passage import Figure, Passage
from etl.prose.report.document import read_document
from etl.prose.report.report_reading import ReportReading
from etl.prose.words.text import Folded, fold_prose, split_clauses
from etl.regex import regex

HEADS = ("title", "label", "meta")
_NUMBER = regex(r"(?<!^)\d(?:[\d,.]*\d)?|^\d(?:[\d,.]*\d)?(?![\d.、)])", re.ASCII)  # no list mark


@dataclass(frozen=True, slots=True)
class Passed:
    """A number at text[start:end] that is no fact.

    `reason`: planned, required, denied, crime, compared or beside (see `Standing`); head (the paragraph is a title, a
    heading or a meta line), problems (its section is about what failed), kinds (种, 类, 岁), control (a running
    total beside the period's figure), whole (its parts say all of it), restated (said elsewhere), asked (there is
    an issue), date, number (a telephone, a share, an ordinal …) or other (it counts nothing of a campaign).
    """

    start: int
    end: int
    text: str
    reason: str


# What an issue asks of a number: of what it is.
ASKED_OF_WHAT = frozenset(["prose_unclear", "figure_in_head"])


@dataclass(slots=True)
class ParagraphTrace:
    """One paragraph: `figures` and `mentions` as they were read; `named`: by the start of a figure the words that
    say what it counts, '' where the words around it do."""

    text: str
    role: str
    figures: list[ProseFigure] = field(default_factory=list)
    mentions: list[ProseMention] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    named: dict[int, str] = field(default_factory=dict)


def trace_report(
    paragraphs: Sequence[str], name: str, year: int | None = None
) -> tuple[ReportReading, list[ParagraphTrace]]:
    """The report and the way of each of its numbers; the arguments are those of `read_document`."""
    report = read_document(paragraphs, name, year)
    return report, [_trace(one, report.year) for one in report.paragraphs]


def _trace(one: ParagraphReading, year: int | None) -> ParagraphTrace:
    traced = ParagraphTrace(one.text, one.role, one.reading.figures, one.reading.mentions)
    folded = fold_prose(one.text)
    clauses = split_clauses(folded.text)
    if not clauses:
        return traced
    times = known_times(find_named_times(folded.text, year), folded.text)
    passage = make_passage(
        folded.text, clauses, times, one.reporter, beside=one.beside, general=one.general, unnamed=one.unnamed
    )
    made = {found.start: figure for found, figure in read_each(passage)}
    kept = {figure.found.start for figure in read_figures(passage)[0]}
    taken = bytearray(len(folded.text))
    unknown = [(start, end) for code, start, end, _ in one.reading.queries if code in ASKED_OF_WHAT]
    for found in find_quantities(folded.text):
        taken[found.start : found.end] = b"\1" * (found.end - found.start)
        place = folded.span(found.start, found.end)
        figure = made.get(found.start)
        counted = next((f for f in one.reading.figures if _counts(f, found.quantity, place)), None)
        if counted:
            traced.named[counted.start] = figure.measured.words if isinstance(figure, Figure) else ""
            continue
        reason = _reason(passage, one.role, found, made, kept)
        if any(start <= place[0] and place[1] <= end for start, end in unknown):
            reason = "asked"  # whatever the line was taken for
        traced.passed.append(Passed(*place, one.text[place[0] : place[1]], reason))
    asked = [(start, end) for _, start, end, _ in one.reading.queries]
    asked += [(total.start, total.end) for total in one.reading.differing]
    for dated in times:
        _take(traced, folded, taken, (dated.start, dated.end), "date")
    for number in _NUMBER.finditer(folded.text):
        start, end = folded.span(*number.span())
        inside = any(a <= start and end <= b for a, b in asked)
        _take(traced, folded, taken, number.span(), "asked" if inside else "number")
    told = [(passed.start, passed.end) for passed in traced.passed]
    for start, end in asked:
        if not any(start < b and a < end for a, b in told):
            traced.passed.append(Passed(start, end, one.text[start:end], "asked"))
    traced.passed.sort(key=lambda passed: passed.start)
    return traced


def _counts(figure: ProseFigure, quantity: Quantity, place: tuple[int, int]) -> bool:
    """Whether a figure is of the quantity at a place: at one end of its words, or between them (走访38家商户)."""
    between = figure.start < place[0] and place[1] < figure.end
    ends = figure.start == place[0] or figure.end == place[1]
    return ends or (between and figure.quantity.value == quantity.value)


def _take(
    traced: ParagraphTrace, folded: Folded, taken: bytearray, span: tuple[int, int], reason: str
) -> None:
    """Passes over a piece of the text, unless something else has claimed it."""
    if any(taken[span[0] : span[1]]):
        return
    taken[span[0] : span[1]] = b"\1" * (span[1] - span[0])
    start, end = folded.span(*span)
    traced.passed.append(Passed(start, end, traced.text[start:end], reason))


def _reason(
    passage: Passage,
    role: str,
    found: FoundQuantity,
    made: dict[int, Figure | str | None],
    kept: set[int],
) -> str:
    """Why a quantity is no fact."""
    figure = made.get(found.start)
    if role in HEADS:
        return "head"
    if standing := passage.standing.reason_at(found.start):
        return standing
    if says_of_what_kind(passage.text, found):
        return "kinds"
    if isinstance(figure, str):
        return "asked"
    if figure is None:
        return "other"
    if found.start not in kept:
        return "control" if figure.running else "whole"
    return {"planned": "planned", "figure": "restated"}.get(role, "problems")
