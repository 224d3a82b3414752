"""Lines of a month behind the report's own, which say what is to be done then: 五月：讲座2场 below a title of April."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.period import Period
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.report.in_section import told_as
from etl.regex import regex

_OF_MONTH = regex(r"\s*(?:[(（]?\d{1,2}[)）、.．]\s*)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?\s*[:：]")
_DONE = regex(r"了|已|实际|[共累合总]计|完成")


def drop_times_to_come(paragraphs: Sequence[ParagraphReading], period: Period | None) -> None:
    """Takes what a line of a later month counts for planned, where it does not say that it was done. `period`: that which
    the report's title states."""
    if period is None:
        return
    for one in paragraphs:
        figures = one.reading.figures
        later = all(figure.period and figure.period.start > period.end for figure in figures)
        if figures and later and _OF_MONTH.match(one.text) and not _DONE.search(one.text):
            one.reading.queries, one.reading.figures = told_as(one.reading, "prose_ahead"), []
            one.role = "planned"
