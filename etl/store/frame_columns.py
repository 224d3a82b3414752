"""Columns of numbers as pandas shows them: texts as categoricals, days as moments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from etl.store.bulk import Array


def present(numbers: Array) -> list[int]:
    """The numbers that occur, each once, ascending; for numbers that lie near each other."""
    if not len(numbers):
        return []
    lowest = int(numbers.min())
    return (np.flatnonzero(np.bincount(numbers - lowest)) + lowest).tolist()


def categorical(numbers: Array, texts: Mapping[int, str]) -> pd.Categorical[str]:
    """Numbers as the texts that they stand for; only texts that occur become categories."""
    found = present(numbers)
    lowest = found[0] if found else 0
    codes: dict[str, int] = {}
    code_of = np.zeros(found[-1] - lowest + 1 if found else 0, np.int32)
    code_of[np.array(found, np.int64) - lowest] = [
        codes.setdefault(texts[number], len(codes)) for number in found
    ]
    return coded(code_of[numbers - lowest], list(codes))


def coded(codes: Array, categories: Sequence[str]) -> pd.Categorical[str]:
    """The categories that the codes stand for."""
    # an empty list would become an index of objects, and frames without rows differ in type from others
    names = pd.Index(pd.Series(list(categories), dtype="str"))
    return pd.Categorical.from_codes(codes, categories=names)


def as_days(numbers: Array) -> Array:
    """20230417 -> 2023-04-17 as datetime64[s]."""
    years, months, days = numbers // 10000, numbers // 100 % 100, numbers % 100
    first = ((years - 1970) * 12 + months - 1).astype("datetime64[M]").astype("datetime64[D]")
    moments: Array = (first + (days - 1)).astype("datetime64[s]")
    return moments
