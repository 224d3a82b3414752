"""Units that have reported but are not on the roster."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date, timedelta

import numpy as np
import pandas as pd

from analysis.cube import EPOCH, LEVELS, NO_END, Cube, Records

# `district_code`: the deepest division that holds all that the unit reported; `first`: the first day of it
UNLISTED_COLUMNS = ["unit", "unit_type", "district_code", "submissions", "first", "last"]


def unlisted_units(cube: Cube, listed: Collection[str], party_of: Callable[[str, str], str]) -> pd.DataFrame:
    """The units with a figure or a mention that are none of `listed`, by division and name: UNLISTED_COLUMNS.

    `party_of(name, district code)` tells a unit under whichever of its names; `listed` holds these. `first` and
    `last` are None for a unit that only stands in mentions without a period.
    """
    found = pd.concat([_by_unit(cube.facts), _by_unit(cube.mentions)], ignore_index=True)
    records = []
    for unit, rows in found.groupby("unit", sort=False).agg(list).to_dict("index").items():
        code = common_division(code for codes in rows["codes"] for code in codes)
        if party_of(str(unit), code) in listed:
            continue
        dated = [span for span in zip(rows["start"], rows["end"], strict=True) if span[1] != NO_END]
        records.append(
            {
                "unit": unit,
                "unit_type": rows["unit_type"][0],
                "district_code": code,
                "submissions": len(set().union(*rows["submissions"])),
                "first": _day(min(start for start, _ in dated)) if dated else None,
                "last": _day(max(end for _, end in dated)) if dated else None,
            }
        )
    frame = pd.DataFrame(records, columns=UNLISTED_COLUMNS)
    return frame.sort_values(["district_code", "unit"], ignore_index=True)


def _by_unit(records: Records) -> pd.DataFrame:
    """One row per named unit: unit, unit_type (the most frequent), codes (the first and the last of its divisions in
    their order), submissions (a set), start and end. Days that nobody stated are left out where others are."""
    columns = records.columns
    units, codes = columns["unit"], columns["district_code"]
    keys = units.codes
    rows = pd.DataFrame({"start": records.start, "end": records.end, "code": codes.codes})
    rows["code"] = rows["code"].where(rows["code"] != codes.code_of(""))
    undated = rows["end"] == NO_END
    rows.loc[undated, ["start", "end"]] = np.nan
    ends = rows.groupby(keys).agg(
        start=("start", "min"), end=("end", "max"), least=("code", "min"), most=("code", "max")
    )
    kinds = _pairs(keys, columns["unit_type"].codes).sort_values("count", kind="stable")
    kind_of = dict(zip(kinds["key"], kinds["value"], strict=True))
    sent = _pairs(keys, columns["submission"].codes).groupby("key")["value"].agg(list)
    frame = [
        {
            "unit": units.values[key],
            "unit_type": columns["unit_type"].values[kind_of[key]],
            "codes": [codes.values[int(code)] for code in (row["least"], row["most"]) if not pd.isna(code)],
            "submissions": {columns["submission"].values[code] for code in sent[key]},
            "start": NO_END if pd.isna(row["start"]) else row["start"],
            "end": NO_END if pd.isna(row["end"]) else row["end"],
        }
        for key, row in zip(ends.index.tolist(), ends.to_dict("records"), strict=True)
        if units.values[key]
    ]
    return pd.DataFrame(frame, columns=["unit", "unit_type", "codes", "submissions", "start", "end"])


def _pairs(keys: np.ndarray, values: np.ndarray) -> pd.DataFrame:
    """Each pair of a key and a value once, with how often it stands: key, value, count."""
    width = int(values.max(initial=0)) + 1
    found, counts = np.unique(keys.astype(np.int64) * width + values, return_counts=True)
    return pd.DataFrame({"key": found // width, "value": found % width, "count": counts})


def common_division(codes: Iterable[str]) -> str:
    """The deepest division that all the codes lie in; '' for none."""
    known = sorted({code for code in codes if code})
    shared = [known[0][:length] for length in LEVELS if known and known[-1].startswith(known[0][:length])]
    return max(shared, key=len, default="")


def _day(number: float) -> date:
    return EPOCH + timedelta(days=int(number))
