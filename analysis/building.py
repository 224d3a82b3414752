"""Builds the cube from frames, and the next one from the one before and what changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analysis.columns import NO_END, NO_START, Bools, Coded, Codes, Ints, Records, smallest
from analysis.cube import LEVELS, Cube

DIMENSIONS = ("district_code", "unit_type", "unit", "target_group", "channel", "measure", "submission")


def _days(column: pd.Series, missing: np.int32) -> Ints:
    stamps = pd.to_datetime(column)
    days = stamps.to_numpy(dtype="datetime64[D]").astype(np.int64)
    return np.where(stamps.isna().to_numpy(), missing, days).astype(np.int32)


def _names_and_codes(column: pd.Series) -> tuple[list[str], NDArray[np.integer[Any]]]:
    """The texts of a column with '' behind them, and the place of each row's text; of none -1, which is the last."""
    # The store gives categoricals: a million texts are then handled as the some hundred that they are.
    held = column if isinstance(column.dtype, pd.CategoricalDtype) else column.astype("category")
    # pandas holds texts in Arrow's form, out of which each by itself takes ten times as long
    names = [str(name) for name in held.cat.categories.to_numpy(dtype=object).tolist()]
    return [*names, ""], held.cat.codes.to_numpy()


def _coded(column: pd.Series) -> Coded:
    names, codes = _names_and_codes(column)
    present = np.zeros(len(names), dtype=bool)
    present[codes] = True
    values = sorted({names[code] for code in np.flatnonzero(present).tolist()})
    place = {value: number for number, value in enumerate(values)}
    number_of: Codes = np.array([place.get(name, -1) for name in names], dtype=smallest(len(values)))
    return Coded(number_of[codes], tuple(values))


def _flags(frame: pd.DataFrame, name: str) -> Bools:
    if name not in frame.columns:
        return np.zeros(len(frame), dtype=bool)
    return frame[name].fillna(False).to_numpy(dtype=bool)


def _estimated(frame: pd.DataFrame) -> Bools:
    """Not stated exactly; a mention states nothing."""
    if "qualifier" not in frame.columns:
        return np.zeros(len(frame), dtype=bool)
    return frame["qualifier"].ne("exact").to_numpy(dtype=bool)


def build_records(frame: pd.DataFrame) -> Records:
    """The columns of a frame of facts or mentions."""
    return Records(
        _days(frame["period_start"], NO_START),
        _days(frame["period_end"], NO_END),
        {name: _coded(frame[name]) for name in DIMENSIONS},
        _flags(frame, "doubtful"),
        _estimated(frame),
    )


def name_divisions(
    records: Sequence[Records], paths: Mapping[str, str], name_of: Callable[[str], str]
) -> dict[str, str]:
    """The name of each division that the records lie in and of those above it.

    The national list names them; what it does not know (villages, streets of another year) is named by the
    last part of its path.
    """
    names: dict[str, str] = {}
    for code in sorted({code for one in records for code in one.columns["district_code"].values}):
        for length in LEVELS:
            if length <= len(code) and code[:length] not in names and (name := name_of(code[:length])):
                names[code[:length]] = name
        if code:
            names.setdefault(code, paths.get(code, "").split("/")[-1] or code)
    return names


def _paths(frames: Sequence[pd.DataFrame]) -> dict[str, str]:
    paths: dict[str, str] = {}
    for frame in frames:
        divisions, codes = _names_and_codes(frame["district_code"])
        told, places = _names_and_codes(frame["district"])
        # of pandas' own drop_duplicates over both a quarter of a million rows took 80 ms, of one number 5
        pairs = codes.astype(np.int64) % len(divisions) * len(told) + places % len(told)
        for pair in pd.unique(pairs).tolist():
            code, path = divisions[pair // len(told)], told[pair % len(told)]
            paths[code] = min(path, paths.get(code, path))
    return paths


def build_cube(counted: pd.DataFrame, mentions: pd.DataFrame, name_of: Callable[[str], str] | None) -> Cube:
    """Build the cube from the store's frames.

    `counted`: the columns of `etl.schema.Fact` plus `fact_id`, `sample`, `doubtful`, one row per fact that
    counts in the order of `fact_id`, `value`, `low`, `high` being the counted ones. `mentions`: the columns of
    `etl.schema.Mention` plus `mention_id`. `name_of`: a division's name in the national list, '' for a code that
    is no place of its own; None leaves the divisions without names, in a part that is joined with others. A missing
    `low` is taken as 0, a missing `high` as open.
    """
    value = counted["value"].to_numpy(dtype=float, na_value=np.nan)
    low = counted["low"].to_numpy(dtype=float, na_value=np.nan)
    high = counted["high"].to_numpy(dtype=float, na_value=np.nan)
    low, high = np.where(np.isnan(low), 0.0, low), np.where(np.isnan(high), np.inf, high)
    facts, told, paths = build_records(counted), build_records(mentions), _paths([counted, mentions])
    loose = facts.estimated | (low != value) | (high != value)
    return Cube(
        facts=facts,
        mentions=told,
        value=value,
        loose=loose,
        loose_low=low[loose],
        loose_high=high[loose],
        sample=_flags(counted, "sample"),
        fact_id=_numbers(counted, "fact_id"),
        mention_id=_numbers(mentions, "mention_id"),
        paths=paths,
        district_names=name_divisions([facts, told], paths, name_of) if name_of else {},
    )


def _numbers(frame: pd.DataFrame, name: str) -> NDArray[np.integer[Any]]:
    numbers = frame[name].to_numpy(np.int64) if name in frame.columns else np.arange(len(frame))
    return numbers.astype(np.int32) if numbers.max(initial=0) <= np.iinfo(np.int32).max else numbers
