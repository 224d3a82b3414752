"""召开主题班会205场（分学院情况附后）, and behind it 机电工程学院：58场 and the rest of them: the lines count, and their sum
is told again (contract 4.1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import ParagraphReading, differing_total, note_restated

FEWEST_LINES = 3  # two of them add up to anything


def leave_sums_of_rolls(paragraphs: Sequence[ParagraphReading]) -> None:
    """Takes out the sums of lists: the line 合计 below one, which is asked about where it differs, and what is told above
    one in its measure and way and is just the sum of its lines."""
    for first, lines, sums in _rolls(paragraphs):
        total = sum(line.quantity.value for line in lines)
        for paragraph in sums:
            for figure in paragraph.reading.figures:
                if figure.quantity.value == total:
                    note_restated(paragraph, figure)
                else:
                    paragraph.reading.differing.append(differing_total(figure, lines))
            paragraph.reading.figures, paragraph.role = [], "total"
        for paragraph in paragraphs[:first] if len(lines) >= FEWEST_LINES else ():
            for figure in list(paragraph.reading.figures):
                same = figure.measure == lines[0].measure and figure.channel == lines[0].channel
                exact = figure.quantity.qualifier == "exact" and figure.quantity.value == total
                if same and exact and not paragraph.rolled:
                    note_restated(paragraph, figure)
                    paragraph.reading.figures.remove(figure)


def _rolls(
    paragraphs: Sequence[ParagraphReading],
) -> Iterator[tuple[int, list[ProseFigure], list[ParagraphReading]]]:
    """(Where it begins, the figures of its lines, its lines of sums) of each list of exact counts, all of one measure and
    way."""
    for under, found in groupby(enumerate(paragraphs), key=lambda one: (bool(one[1].rolled), one[1].under)):
        rolled = list(found) if under[0] else []
        figures = [f for _, one in rolled if one.rolled == "line" for f in one.reading.figures]
        kinds = {(figure.measure, figure.channel, figure.quantity.qualifier) for figure in figures}
        if len(figures) > 1 and len(kinds) == 1 and figures[0].quantity.qualifier == "exact":
            yield rolled[0][0], figures, [one for _, one in rolled if one.rolled == "sum"]
