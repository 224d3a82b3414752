"""Units that have reported but are not on the roster."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from analysis.cube import LEVELS

# `district_code`: the deepest division that holds all that the unit reported; `first` and `last`: the first and the
# last day of it, None where nothing says for when
UNLISTED_COLUMNS = ["unit", "unit_type", "district_code", "submissions", "first", "last"]


def unlisted_units(unlisted: pd.DataFrame) -> pd.DataFrame:
    """The units of what came from nobody on the roster (`analysis.deliveries.Sent.unlisted`), by division and name:
    UNLISTED_COLUMNS. What names no unit or no division is left out: it cannot stand on a roster."""
    named = unlisted[(unlisted["unit"] != "") & (unlisted["district_code"] != "")].assign(
        first=lambda rows: pd.to_datetime(rows["period_start"]), last=lambda rows: pd.to_datetime(rows["period_end"])
    )  # fmt: skip
    groups = named.groupby("unit", sort=False)
    frame = groups.agg(
        unit_type=("unit_type", "first"),
        district_code=("district_code", lambda codes: common_division(codes)),
        submissions=("submission", "nunique"),
        first=("first", "min"),
        last=("last", "max"),
    ).reset_index()
    for name in ("first", "last"):
        frame[name] = [None if pd.isna(day) else day.date() for day in frame[name]]
    return frame[UNLISTED_COLUMNS].sort_values(["district_code", "unit"], ignore_index=True)


def common_division(codes: Iterable[str]) -> str:
    """The deepest division that all the codes lie in; '' for none."""
    known = sorted({code for code in codes if code})
    shared = [known[0][:length] for length in LEVELS if known and known[-1].startswith(known[0][:length])]
    return max(shared, key=len, default="")
