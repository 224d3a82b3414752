"""Numbers that say of how many kinds, batches or years something was, and count nothing (contract 4.16)."""

from __future__ import annotations

from etl.meaning.quantity import FoundQuantity
from etl.prose.counted.unit_words import TAUGHT_IN_BATCHES
from etl.prose.passages.passage import REACH

_UNITS = frozenset(["种", "类", "项", "款", "批", "岁", "度", "级", "桩", "层", "栋", "字"])  # 印着96110字样


def says_of_what_kind(text: str, found: FoundQuantity) -> bool:
    """Whether a number of a folded text is one of these: 28种, 3类; but 集中教育4批 were held."""
    unit = found.quantity.unit
    held = unit == "批" and TAUGHT_IN_BATCHES.search(text, max(0, found.start - REACH), found.start)
    return unit in _UNITS and not held
