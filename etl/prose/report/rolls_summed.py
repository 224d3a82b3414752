"""召开主题班会205场（分学院情况附后）, and behind it 机电工程学院：58场 and the rest of them: the lines count, and their sum
is told again (contract 4.1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import ParagraphReading, note_restated

FEWEST_LINES = 3  # two of them add up to anything


def leave_sums_of_rolls(paragraphs: Sequence[ParagraphReading]) -> None:
    """Takes out, with a note, what a paragraph above a list says that is the sum of its lines, of their measure and way."""
    for first, lines in _rolls(paragraphs):
        measure, channel = lines[0].measure, lines[0].channel
        total = sum(line.quantity.value for line in lines)
        for paragraph in paragraphs[:first]:
            for figure in list(paragraph.reading.figures):
                same = figure.measure == measure and figure.channel == channel and not paragraph.rolled
                if same and figure.quantity.qualifier == "exact" and figure.quantity.value == total:
                    note_restated(paragraph, figure)
                    paragraph.reading.figures.remove(figure)


def _rolls(paragraphs: Sequence[ParagraphReading]) -> Iterator[tuple[int, list[ProseFigure]]]:
    """(Where it begins, its figures) of each list of exact counts, all of one measure and way."""
    for rolled, found in groupby(enumerate(paragraphs), key=lambda one: one[1].rolled):
        lines = list(found)
        figures = [figure for _, line in lines for figure in line.reading.figures] if rolled else []
        kinds = {(figure.measure, figure.channel, figure.quantity.qualifier) for figure in figures}
        if len(figures) >= FEWEST_LINES and len(kinds) == 1 and figures[0].quantity.qualifier == "exact":
            yield lines[0][0], figures
