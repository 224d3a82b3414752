"""Repetitions that can read one text in two ways: (?:早已?|已)* reads 早已 as one word or as two, 2 ** n ways for n of them.

Sardinas and Patterson's test on the words of what is repeated, where they are few enough to be written down; what stands
around a word (lookaheads, anchors) is left out, so that a finding may be harmless, but then it is easily written otherwise.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

MOST_WORDS = 3000
LONG = 8  # repetitions; fewer have at most 2 ** 8 ways


class TooMany(Exception):
    """The words cannot be written down."""


def read_in_two_ways(pattern: str) -> list[str]:
    """For each long repetition of a pattern that is ambiguous: a word that it has in two ways."""
    return list(_ambiguous(parser.parse(pattern)))


def _ambiguous(parsed: Iterable[Any]) -> Iterator[str]:
    for kind, value in parsed:
        if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
            _, most, repeated = value
            if most > LONG:
                with suppress(TooMany):
                    words = [word for word in _words(repeated) if word]
                    yield from filter(None, [_said_twice(words) or _runs_ahead(set(words))])
            yield from _ambiguous(repeated)
        elif kind is kinds.BRANCH:
            for branch in value[1]:
                yield from _ambiguous(branch)
        elif kind is kinds.SUBPATTERN:
            yield from _ambiguous(value[3])
        elif kind in (kinds.ASSERT, kinds.ASSERT_NOT):
            yield from _ambiguous(value[1])


def _words(parsed: Iterable[Any]) -> list[str]:
    words = [""]
    for kind, value in parsed:
        words = [before + behind for before in words for behind in _words_of(kind, value)]
        if len(words) > MOST_WORDS:
            raise TooMany
    return words


def _words_of(kind: Any, value: Any) -> list[str]:
    if kind is kinds.LITERAL:
        return [chr(value)]
    if kind is kinds.IN:
        return sorted({character for member in value for character in _characters(*member)})
    if kind is kinds.BRANCH:
        return [word for branch in value[1] for word in _words(branch)]
    if kind is kinds.SUBPATTERN:
        return _words(value[3])
    if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
        least, most, repeated = value
        if most > LONG:
            raise TooMany
        return [word for times in range(least, most + 1) for word in _words([*repeated] * times)]
    if kind in (kinds.ASSERT, kinds.ASSERT_NOT, kinds.AT):
        return [""]
    raise TooMany


def _characters(kind: Any, value: Any) -> set[str]:
    if kind is kinds.LITERAL:
        return {chr(value)}
    if kind is kinds.RANGE and value[1] - value[0] < 40:
        return {chr(code) for code in range(value[0], value[1] + 1)}
    if kind is kinds.CATEGORY and value is kinds.CATEGORY_DIGIT:
        return {"5"}
    raise TooMany


def _said_twice(words: list[str]) -> str:
    """A word that two of the alternatives spell; "" if there is none."""
    return min((word for word, times in Counter(words).items() if times > 1), default="")


def _runs_ahead(words: set[str]) -> str:
    """A rest that is itself a word, when the words are laid beside each other in all ways; "" if there is none."""
    rests = {
        longer[len(word) :]
        for word in words
        for longer in words
        if word != longer and longer.startswith(word)
    }
    seen: set[str] = set()
    while rests - seen:
        if rests & words:
            return min(rests & words)
        seen |= rests
        rests = {word[len(rest) :] for rest in rests for word in words if word.startswith(rest)} | {
            rest[len(word) :] for rest in rests for word in words if rest.startswith(word)
        }
    return ""
