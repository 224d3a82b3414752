"""What a report on all kinds of work counts without a word of what it was about: left out, and said so (contract 4.16)."""

from __future__ import annotations

from etl.meaning.lexicon import squeeze
from etl.meaning.other_matters import FRAUD
from etl.meaning.other_work import tells_of_other_work
from etl.prose.paragraphs.reading import ProseFigure, read_prose
from etl.prose.paragraphs.stated import ParagraphReading


def note_unnamed(one: ParagraphReading, year: int | None) -> None:
    """One note on the first figure of a paragraph that names neither fraud nor any other work (走访16户，发放宣传单16份)."""
    if not one.unnamed or one.reading.figures or FRAUD.search(one.text):
        return
    if figure := figure_unnamed(one.text, year, one.reporter):
        one.reading.queries.append(("prose_unnamed_matter", figure.start, figure.end, figure.text))


def figure_unnamed(text: str, year: int | None, reporter: str = "") -> ProseFigure | None:
    """The first figure of a text without a word of fraud, of a paragraph or a cell; None where it tells of other work."""
    if tells_of_other_work(squeeze(text)):
        return None
    return next(iter(read_prose(text, year, reporter).figures), None)
