"""对象：候诊群众、住院病人; 宣传方式：讲座、公众号: a line that says whom all was for, or how it was done, without a number
(contract 1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from etl.meaning.lexicon import Hit, find_channels, find_groups, names_place
from etl.meaning.tick_boxes import has_box
from etl.prose.paragraphs.reading import ProseMention
from etl.prose.paragraphs.stated import ParagraphReading
from etl.regex import regex
from etl.schema import UNSPECIFIED

_WHOM = regex(
    r"\s*(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．])?\s*"
    r"(?:活动|宣传|宣讲|参加|参与|服务|授课|培训|听课|教育|受教育|讲座|本次|主要)*(?:对象|受众|人群|群体)\s*[:：]"
)
# 五、还采用了哪些宣传方式？　知识讲座　微信公众号
_HOW = regex(
    r"\s*(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．])?\s*(?:还|已|主要|共)?"
    r"(?:(?:采[用取]|运用|使用|开展)?[了的]?(?:哪些|何种|什么)?(?:活动|宣传|宣讲|反诈|教育|主要|其他)+|采[用取]了?(?:哪些|何种|什么))"
    r"的?(?:方式|形式|渠道|途径|载体)(?:有哪些|有)?\s*[:：?？]\s*(?:[(（][^()（）]{1,10}[)）])?\s*(?:答\s*[:：])?"
)
# 哪些渠道做了宣传？ above 答：微信群、电子屏、楼道海报都用了。
_ASKS_HOW = regex(
    r"(?:哪[些几][个种]?|什么|何种)[^?？。]{0,6}(?:方式|形式|渠道|途径|办法)[^?？。]{0,12}[?？]\s*$"
)
_OF_SWINDLERS = regex(r"(?<![反防识])诈骗?|骗子|作案|犯罪")
_ANSWER = regex(r"\s*答\s*[:：]")
_NOT_SO = regex(r"拟|计划|打算|[未没]")
_FIELD = regex(r"[^\s、,，;；]+")


def how_it_was_done(text: str, above: str) -> list[ProseMention]:
    """The ways of such a line, or of the answer to a question `above` it, each once; none of one that leaves them open to be
    ticked."""
    asks = _ASKS_HOW.search(above) and not _OF_SWINDLERS.search(above)
    asked = None if has_box(text) or _NOT_SO.search(text) else (_ANSWER if asks else _HOW).match(text)
    named = _named_behind(text, asked, find_channels)
    return [ProseMention(start, end, hit.word, UNSPECIFIED, hit.code) for start, end, hit in named]


def note_ways(one: ParagraphReading, above: str) -> None:
    """Adds the ways that a paragraph below `above` names so, where it counts nothing and does not tell them already."""
    told = {mention.channel for mention in one.reading.mentions}
    ways = [] if one.reading.figures else how_it_was_done(one.text, above)
    one.reading.mentions += [mention for mention in ways if mention.channel not in told]


def whom_it_was_for(text: str) -> list[ProseMention]:
    """The groups of such a line, each once, where they stand in it."""
    named = _named_behind(text, _WHOM.match(text), _groups_of_persons)
    return [ProseMention(start, end, hit.word, hit.code, UNSPECIFIED) for start, end, hit in named]


def _groups_of_persons(text: str) -> list[Hit]:
    return [hit for hit in find_groups(text) if not names_place(hit.word)]


def _named_behind(
    text: str, asked: re.Match[str] | None, find: Callable[[str], list[Hit]]
) -> Iterator[tuple[int, int, Hit]]:
    """(start, end, hit) of what the fields behind the words of the line name, each code once."""
    known: set[str] = set()
    for field in _FIELD.finditer(text, asked.end()) if asked else ():
        for hit in find(field[0]):
            if hit.code not in known:
                yield field.start() + hit.start, field.start() + hit.end, hit
            known.add(hit.code)
