"""What reports tell: a sentence of one about the campaign, or all its lines as a text file."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from etl.normalise import normalise_bytes
from etl.prose.paragraphs.reading import ProseReading, read_prose
from etl.schema import Fact, Reading, Supplied


def read_sentence(sentence: str) -> ProseReading:
    """A sentence of a report about the campaign."""
    return read_prose(sentence, 2024, "镇安派出所", of_campaign=True)


def counted(sentence: str) -> list[tuple[str, float]]:
    """Measures and values of a sentence in a report about the campaign."""
    return [(f.measure, f.quantity.value) for f in read_sentence(sentence).figures]


HEAD = "寺前镇2023年5月反诈宣传工作情况"


def told_below(*lines: str) -> list[tuple[str, float, str]]:
    """(measure, value, unit) of the figures of a report below HEAD."""
    return [(fact.measure, fact.value, fact.unit) for fact in facts_below(*lines)]


def facts_below(*lines: str) -> list[Fact]:
    """The facts of such a report, with their groups and times."""
    return read_report([HEAD, *lines]).facts


def values_below(*lines: str) -> list[tuple[str, float]]:
    return [(measure, value) for measure, value, _ in told_below(*lines)]


def asked_below(*lines: str) -> list[str]:
    """What is asked or told about such a report, save where it lies."""
    return [issue.code for issue in read_report([HEAD, *lines]).issues if "place" not in issue.code]


def read_report(lines: Iterable[str], name: str = "小结.txt", supplied: Supplied | None = None) -> Reading:
    return normalise_bytes("\n".join(lines).encode(), name, supplied, today=date(2026, 1, 1))
