"""Figures in headings, which count nothing: what stands nowhere else is asked about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.prose.paragraphs.reading import read_prose
from etl.prose.paragraphs.stated import ParagraphReading
from etl.regex import regex

PRESENT = regex(
    r"[^,。:]{0,6}(?:人员?|者)[^,。:]{0,2}:|(?:参会|与会|出席|列席|缺席)[^,。:]{0,4}:"
)  # 参会人员：各社区书记、民警共28人


def ask_about_heads(
    paragraphs: Sequence[ParagraphReading], year: int | None, of_campaign: bool = False
) -> None:
    """A line that was taken for a heading may be none: a figure in it that the text says neither by itself nor in parts gets
    a query, so that nothing is passed over in silence. Titles boast, and lists of those present are no campaign."""
    told: dict[str, list[float]] = defaultdict(list)
    for one in paragraphs:
        for figure in one.reading.figures:
            told[figure.measure].append(figure.quantity.value)
    for one in paragraphs:
        if one.role != "label" or PRESENT.match(squeeze(one.text)):
            continue
        for figure in read_prose(one.text, year, of_campaign=of_campaign).figures:
            said = told[figure.measure]
            if figure.quantity.value not in (*said, sum(said)):
                one.reading.queries.append(("figure_in_head", figure.start, figure.end, figure.text))
