"""Which of several figures told before is the one that a later message puts right, by what its words say of it."""

from __future__ import annotations

from etl.meaning.lexicon import find_groups, squeeze
from etl.meaning.numerals import read_numeral
from etl.meaning.quantity import Quantity
from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import ParagraphReading
from etl.regex import regex

Told = tuple[ParagraphReading, ProseFigure]

# 传单是260张，我打成620了; 是47户不是41
MISTYPED = regex(r"(?:[打写报发填输敲看记录说]错?成了?|\d[\u4e00-\u9fff]{0,2},?不是)(\d+(?:\.\d+)?)")
# 多算了一个, 少报了12份: by how many the wrong number is off
_OFF_BY = regex(
    r"(?P<way>[多少漏])(?:[报算写计填记数]|统计)(?:进去)?了?(?P<by>\d{1,4}|[一二两三四五六七八九十百]{1,5})(?=[个名位人份张户场条块本])"
)


def as_mistyped(paragraph: ParagraphReading, same: list[Told]) -> list[Told]:
    """传单是260张，我打成620了: of what may have been wrong, that whose number is told, else all of it."""
    wrong = {float(said[1]) for said in MISTYPED.finditer(squeeze(paragraph.text))}
    return [told for told in same if told[1].quantity.value in wrong] or same


def as_described(
    paragraph: ParagraphReading, same: list[Told], place: int, holds: Quantity | None
) -> list[Told]:
    """参加的学生里多算了一个，应为745人: of what may have been wrong, that which is off by so many, else that of the group
    that the sentence names before the right number (at `place`), else all of it."""
    if len(same) < 2 or holds is None:
        return same
    words = paragraph.text[max(paragraph.text.rfind(mark, 0, place) for mark in "。；;\n") + 1 : place]
    off = [
        float(read_numeral(found["by"]) or 0) * (1 if found["way"] == "多" else -1)
        for found in _OFF_BY.finditer(words)
    ]
    groups = {hit.code for hit in find_groups(words)}
    return (
        [told for told in same if told[1].quantity.value - holds.value in off]
        or [told for told in same if told[1].group in groups]
        or same
    )
