"""What a report on all kinds of work counts without a word of what it was about: left out, and said so (contract 4.16)."""

from __future__ import annotations

from etl.meaning.lexicon import squeeze
from etl.meaning.other_matters import FRAUD
from etl.meaning.other_work import tells_of_other_work
from etl.prose.paragraphs.reading import read_prose
from etl.prose.paragraphs.stated import ParagraphReading


def note_unnamed(one: ParagraphReading, year: int | None) -> None:
    """One note on the first figure of a paragraph that names neither fraud nor any other work (走访16户，发放宣传单16份)."""
    if not one.unnamed or one.reading.figures or FRAUD.search(one.text):
        return
    if tells_of_other_work(squeeze(one.text)):
        return
    for figure in read_prose(one.text, year, one.reporter).figures[:1]:
        one.reading.queries.append(("prose_unnamed_matter", figure.start, figure.end, figure.text))
