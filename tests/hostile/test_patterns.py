"""No pattern takes for ever over a text of its own words: 当天当天当天… had more ways to be read than there is time.

What a clerk sends is read by some 2,500 patterns. One with a repetition of words that overlap, (?:今年|[今当][年天])*, has
two ways at each step, 2 ** 60 for a line. Each is tried on lines that repeat its own words; FUZZ_SEED makes others.
"""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Iterator
from random import Random

import pytest

from tests.own_patterns import own_patterns

SEED = int(os.environ.get("FUZZ_SEED", "1"))
LINES = 24  # for each pattern
LENGTH = 120  # characters of a line
SECONDS = 3  # of the processor, for what takes a thousandth of one

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGPROF"), reason="needs a clock of the processor")


class TooLong(Exception):
    """The time of one line is up."""


def _patterns() -> list[str]:
    found = {kept.pattern for kept in own_patterns()}
    return sorted(pattern for pattern in found if isinstance(pattern, str))


def _lines(pattern: str, chance: Random) -> Iterator[str]:
    runs = re.findall(r"[\u4e00-\u9fff]+|[,，、。;；:：()（） -]|\d", pattern)
    words = sorted({*runs, *"".join(runs)}) or ["3"]
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
    chance = Random(SEED)
    before = signal.signal(signal.SIGPROF, too_long)
    try:
        endless = [
            (pattern[:200], line)
            for pattern in _patterns()
            if (line := next((one for one in _lines(pattern, chance) if not _ends(pattern, one)), ""))
        ]
    finally:
        signal.signal(signal.SIGPROF, before)
    assert endless == []
