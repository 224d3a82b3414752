"""是否开展讲座 | 是，1场: an answer to whether something was done that says how often, too."""

from __future__ import annotations

from dataclasses import replace

from etl.formats.grid import Cell
from etl.meaning.lexicon import squeeze
from etl.meaning.told_counts import count_behind_yes
from etl.regex import regex

_WHETHER = regex(r"(?:是否|有无|有没有)(?:已经?|曾)?(?P<asked>[^?？]{2,20})[?？]?")


def without_whether(label: Cell, answer: Cell) -> tuple[Cell, Cell]:
    """开展讲座 | 1场 of 是否开展讲座 | 是，1场; any other pair as it is."""
    asked = _WHETHER.fullmatch(squeeze(label.text))
    count = count_behind_yes(answer.text) if asked and answer.kind == "text" else ""
    if asked is None or not count:
        return label, answer
    return replace(label, text=asked["asked"]), replace(answer, text=count)
