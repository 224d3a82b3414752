"""五（1）班：46人 under a head that says 参加人数: a line for each class or village of those who came, and their sum."""

from __future__ import annotations

from etl.meaning.lexicon import squeeze
from etl.prose.paragraphs.reading import ProseReading, read_prose
from etl.prose.words.zones import VERB
from etl.regex import regex

_CALLS = regex(
    r"(?:参加|参与|参训|听课|听讲|到课|到会|到场|受教育|观看|受众)(?:的?(?:学生|师生|人员|群众|家长|居民|村民|员工))?(?:人数|人次|情况)"
    r"(?:统计|汇总|登记|一览)?表?(?:[(].{0,24}[)])?:?$"
)
_LINE = regex(r"\s*(?P<name>[^,，。；;：:]{1,16}?)\s*[:：]?\s*(?P<many>\d[\d,]*余?[人名位]次?)\s*[。;；]?\s*")
CAME = "受众"  # what the head says, for a line that says nothing but how many


def calls_roll(head: str) -> bool:
    """Whether a title or a head says that how many came follows."""
    return _CALLS.search(squeeze(head)) is not None


def read_line(text: str, year: int | None, of_campaign: bool) -> ProseReading | None:
    """The figure of one line; None for what is no line of a roll."""
    line = _LINE.fullmatch(text)
    if line is None or VERB.search(line["name"]):
        return None
    told = read_prose(f"{CAME}{line['many']}", year, of_campaign=of_campaign)
    for figure in told.figures:
        figure.start, figure.end, figure.text = *line.span("many"), line["many"]
    return ProseReading(figures=told.figures) if told.figures else None
