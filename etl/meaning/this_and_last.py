"""A number of this week beside that of the last one, without their unit: 公众号阅读：本周436 上周512."""

from __future__ import annotations

from collections.abc import Iterator

from etl.meaning.edits import Edit
from etl.meaning.lexicon import unit_of_named
from etl.regex import regex

_BESIDE = regex(
    r"(?P<thing>[^\s，,。；;：:\d]{2,12})[：:]\s*本(?P<what>[周月季])(?:共|新增)?(?P<number>\d[\d,]{0,8})"
    r"(?P<gap>[\s，,、/（(]+)上(?P=what)(?P<last>\d[\d,]{0,8})(?P<close>[）)])?(?=[\s，,。；;]|$)"
)


def this_and_last(text: str) -> Iterator[Edit]:
    """公众号阅读：本周436次（上周512次）: both with the unit of their thing, the last one in brackets."""
    for found in _BESIDE.finditer(text):
        if unit := unit_of_named(found["thing"]):
            yield (*found.span("gap"), f"{unit}（")
            yield (found.end("last"), found.end(), f"{unit}）")
