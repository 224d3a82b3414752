"""宣讲、情景剧演出61场，其中情景剧演出13场: of sessions of several ways, what the others leave is of the last."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from etl.meaning.lexicon import find_channels
from etl.prose.passages.passage import Figure, Passage
from etl.regex import regex

_JOINED = regex(r"[、和及与或/]")


def way_of_rest(passage: Passage, whole: Figure, parts: Sequence[Figure]) -> str:
    """The channel of what `parts` leave of a whole; '' unless its own words name all of theirs and one more."""
    if whole.measure != "sessions":
        return ""
    words = passage.text[passage.clauses[whole.clause.index].start : whole.found.start]
    named, told = list(find_channels(words)), {part.channel for part in parts}
    ways = {hit.code for hit in named}
    joined = all(
        one.code == other.code or _JOINED.search(words, one.end, other.end) for one, other in pairwise(named)
    )
    left = ways - told
    return left.pop() if joined and len(left) == 1 and told < ways else ""
