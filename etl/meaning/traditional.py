"""Reports in traditional characters, read as if written in simplified ones: 發放宣傳單300餘份."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import cache

from etl.meaning.divisions import REFERENCE

ENOUGH = 3  # different traditional characters; fewer occur in names (乾县, 喆) of simplified texts


def is_traditional(texts: Iterable[str]) -> bool:
    """Whether texts are written in traditional characters."""
    letters = set[str]().union(*texts)
    return len(letters & _letters().keys()) >= ENOUGH


def simplified(text: str) -> str:
    """A text in simplified characters, each at its place."""
    return text.translate(_table())


@cache
def _letters() -> dict[str, str]:
    with (REFERENCE / "traditional.csv").open(encoding="utf-8", newline="") as file:
        return {row["traditional"]: row["simplified"] for row in csv.DictReader(file)}


@cache
def _table() -> dict[int, str]:
    return {ord(one): other for one, other in _letters().items()}
