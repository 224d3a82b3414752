"""No pattern takes for ever over a text of its own words: 当天当天当天… had more ways to be read than there is time.

What a clerk sends is read by some 2,500 patterns. One with a repetition of words that overlap, (?:今年|[今当][年天])*, has
two ways at each step, 2 ** 60 for a line. Each is tried on lines of one of its own words alone, all of them, and on drawn
lines of several, which depend on the pattern and not on what stands before it; FUZZ_SEED makes others.
"""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Iterator
from random import Random

import pytest

from tests.own_patterns import own_patterns
from tests.two_ways import read_in_two_ways

SEED = int(os.environ.get("FUZZ_SEED", "1"))
LINES = 8  # drawn for each pattern, beside one of each of its words
LENGTH = 80  # characters of a line: forty steps of a word of two, no end for a pattern with two ways at each
SECONDS = 3  # of the processor, for what takes a thousandth of one

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGPROF"), reason="needs a clock of the processor")


class TooLong(Exception):
    """The time of one line is up."""


def _patterns() -> list[str]:
    found = {kept.pattern for kept in own_patterns()}
    return sorted(pattern for pattern in found if isinstance(pattern, str))


def _lines(pattern: str) -> Iterator[str]:
    chance = Random(f"{SEED} {pattern!a}")
    runs = re.findall(r"[\u4e00-\u9fff]+|[,，、。;；:：()（） -]|\d", pattern)
    words = sorted({*runs, *"".join(runs)}) or ["3"]
    yield from ((word * LENGTH)[:LENGTH] for word in words)
    for number in range(LINES):
        some = chance.sample(words, min(len(words), chance.choice((1, 1, 2, 2, 3, 4, 6))))
        between = ("", "3", "县", "的", "，") if number % 3 == 0 else ("",)
        yield "".join(chance.choice(some) + chance.choice(between) for _ in range(LENGTH))[:LENGTH]


def _ends(pattern: str, line: str) -> bool:
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        for _ in re.compile(pattern).finditer(line):
            pass
    except TooLong:
        return False
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return True


def test_every_pattern_ends():
    def too_long(*_: object) -> None:
        raise TooLong

    print(f"seed {SEED}")
    before = signal.signal(signal.SIGPROF, too_long)
    try:
        endless = [
            (pattern[:200], line)
            for pattern in _patterns()
            if (line := next((one for one in _lines(pattern) if not _ends(pattern, one)), ""))
        ]
    finally:
        signal.signal(signal.SIGPROF, before)
    assert endless == []


def test_no_repetition_reads_a_text_in_two_ways():
    assert [(found, pattern[:200]) for pattern in _patterns() for found in read_in_two_ways(pattern)] == []


@pytest.mark.parametrize(
    ("pattern", "ahead"),
    [
        ("(?:早已?|已)*满", ["已"]),
        ("(?:今年|[今当][年天])*底", ["今年"]),
        ("(?:总|计|总?合计)+", ["合计"]),
        ("(?:数|总?数量?|量){0,20}", ["数"]),
        ("(?:今年|当[年天])*底", []),
        ("(?:早已?|已){0,6}满", []),  # 64 ways at most
        (r"(?=(?:年|\d年|[0-9])*)", ["年"]),
    ],
)
def test_what_can_be_read_in_two_ways(pattern: str, ahead: list[str]):
    assert read_in_two_ways(pattern) == ahead
