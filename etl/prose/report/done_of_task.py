"""Lines that give what was set and what was done of one thing: 龙门村  任务300  完成212, where a line above says that both
are of 反诈APP新安装人数, or the title names nothing else that is counted.

What was done gets the name of the thing, so that the line is read as if it had said so; what was set is a plan.
"""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.edits import Written, edited, put_around
from etl.meaning.lexicon import find_measures, usual_unit
from etl.regex import regex

_LINES_OF_TOP = 4
_MEANT = regex(r"(?:任务|完成)(?:数|量)?[^。；;\d]{0,8}?(?:是)?指(?:的是)?(?P<thing>[^)）。，,；;\d]{2,16})")
_SET_AND_DONE = regex(
    r"任务(?:数|量)?[:：]?\s*\d+\s*[,，、]?\s*(?:实际|已)?完成(?:数|量)?[:：]?(?P<blanks>\s*)(?P<number>\d+)(?=[\s，,、；;。（(]|$)"
)
_NUMBER_OF = regex(r"(?:人|户|份|场)?数量?$")
_FEWEST = 2  # lines that tell of both


def with_things_done(written: Sequence[Written]) -> list[Written]:
    """The lines with the thing between 完成 and its number, each with the place of its characters."""
    texts = [text for text, _ in written]
    if sum(_SET_AND_DONE.search(text) is not None for text in texts) < _FEWEST:
        return list(written)
    thing = _thing_of(texts[:_LINES_OF_TOP])
    return [_named(text, places, *thing) for text, places in written] if thing else list(written)


def _thing_of(top: Sequence[str]) -> tuple[str, str] | None:
    """反诈APP新安装 and its unit; None where the top of the text leaves it open."""
    meant = next(filter(None, map(_MEANT.search, top)), None)
    noun = _NUMBER_OF.sub("", meant["thing"]) if meant else ""
    for words in (noun, *top[:2]):
        codes = {hit.code for hit in find_measures(words)}
        if len(codes) == 1:
            name = noun if words == noun else find_measures(words)[0].word
            return name, usual_unit(codes.pop())
    return None


def _named(text: str, places: tuple[int, ...] | None, noun: str, unit: str) -> Written:
    found = _SET_AND_DONE.search(text)
    if found is None:
        return text, places
    start, end = found.span("number")
    edits = [(*found.span("blanks"), ""), *put_around(text, start, end, noun, unit)]
    return edited(text, edits, places)
