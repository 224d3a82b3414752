"""Units that have reported but are not on the roster."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date, timedelta

import numpy as np
import pandas as pd

from analysis.cube import EPOCH, LEVELS, NO_END, Cube

# `district_code`: the deepest division that holds all that the unit reported; `first`: the first day of it
UNLISTED_COLUMNS = ["unit", "unit_type", "district_code", "submissions", "first", "last"]


def unlisted_units(cube: Cube, listed: Collection[str], party_of: Callable[[str, str], str]) -> pd.DataFrame:
    """The units with a figure or a mention that are none of `listed`, by division and name: UNLISTED_COLUMNS.

    `party_of(name, district code)` tells a unit under whichever of its names; `listed` holds these. `first` and
    `last` are None for a unit that only stands in mentions without a period.
    """
    found = pd.concat([_rows(cube, "facts"), _rows(cube, "mentions")], ignore_index=True)
    records = []
    for unit, rows in found[found["unit"] != ""].groupby("unit", sort=False):
        code = common_division(rows["district_code"])
        if party_of(str(unit), code) in listed:
            continue
        kinds = rows["unit_type"].value_counts()
        dated = rows[rows["end"] != NO_END]
        records.append(
            {
                "unit": unit,
                "unit_type": kinds.index[0],
                "district_code": code,
                "submissions": rows["submission"].nunique(),
                "first": _day(dated["start"].min()) if len(dated) else None,
                "last": _day(dated["end"].max()) if len(dated) else None,
            }
        )
    frame = pd.DataFrame(records, columns=UNLISTED_COLUMNS)
    return frame.sort_values(["district_code", "unit"], ignore_index=True)


def _rows(cube: Cube, name: str) -> pd.DataFrame:
    """What tells the records apart, each once."""
    records = getattr(cube, name)
    names = ("unit", "unit_type", "district_code", "submission")
    codes = pd.DataFrame({name: records.columns[name].codes for name in names})
    codes["start"], codes["end"] = records.start, records.end
    ends = codes.groupby(list(names), as_index=False).agg({"start": "min", "end": "max"})
    for name in names:
        ends[name] = np.array([*records.columns[name].values, ""], dtype=object)[ends[name]]
    return ends


def common_division(codes: Iterable[str]) -> str:
    """The deepest division that all the codes lie in; '' for none."""
    known = sorted({code for code in codes if code})
    shared = [known[0][:length] for length in LEVELS if known and known[-1].startswith(known[0][:length])]
    return max(shared, key=len, default="")


def _day(number: int) -> date:
    return EPOCH + timedelta(days=int(number))
