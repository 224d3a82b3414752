"""对象：候诊群众、住院病人、本院职工: a line of a record that says whom all of it was for, without a number (contract 1)."""

from __future__ import annotations

from etl.meaning.lexicon import find_groups, names_place
from etl.prose.paragraphs.reading import ProseMention
from etl.regex import regex
from etl.schema import UNSPECIFIED

_WHOM = regex(
    r"\s*(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．])?\s*"
    r"(?:活动|宣传|宣讲|参加|参与|服务|授课|培训|听课|教育|受教育|讲座|本次|主要)*(?:对象|受众|人群|群体)\s*[:：]"
)


def whom_it_was_for(text: str) -> list[ProseMention]:
    """The groups of such a line, each once, where they stand in it."""
    asked = _WHOM.match(text)
    named: dict[str, ProseMention] = {}
    for hit in find_groups(text) if asked else ():
        if asked and hit.start >= asked.end() and not names_place(hit.word):
            named.setdefault(hit.code, ProseMention(hit.start, hit.end, hit.word, hit.code, UNSPECIFIED))
    return list(named.values())
