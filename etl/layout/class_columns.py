"""班 over 1班 and 2班, or over 1, 2, 3 and again 1, 2 of the next year: which class a row is of, and not how many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.meaning.lexicon import squeeze
from etl.regex import regex

_NAME = regex(r"[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)]?班")
_FEWEST = 3  # rows that count up from one: two may be counts by chance


def settle_classes(columns: Sequence[Column], bodies: Mapping[int, Sequence[Cell]]) -> None:
    """Makes labels of the names of classes below a head that says no more than 班."""
    for column in columns:
        if column.use == "label" or column.meaning.unit != "班" or column.meaning.core:
            continue
        texts = [squeeze(cell.text) for cell in bodies.get(column.col, [])]
        if texts and (all(map(_NAME.fullmatch, texts)) or _count_up(texts)):
            column.use, column.dimension = "label", "subunit"


def _count_up(texts: Sequence[str]) -> bool:
    """1, 2, 3, 1, 2: each number follows the one above it, or begins anew."""
    numbers = [int(text) if text.isdecimal() else 0 for text in texts]
    return len(numbers) >= _FEWEST and all(
        now in (1, before + 1) and now > 0 for before, now in pairwise([0, *numbers])
    )
