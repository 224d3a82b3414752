"""Reporting rates: units that reported ÷ units that must report, by district and kind, and their ranking."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
import pandas as pd

from analysis.cube import LEVELS
from analysis.deliveries import UNREADABLE
from analysis.reporting import EMPTY, LATE, MISSING, NOT_DUE, ON_TIME, STATES, WAITING

# `due`: rows of the roster that must report, the sum of the states after it; `reported` = on_time + late;
# `rate` = reported ÷ due, NaN where nobody must report; `days_late` of all that are late.
RATE_COLUMNS = [
    "code", "due", "reported", ON_TIME, LATE, MISSING, EMPTY, UNREADABLE, WAITING, "days_late", "rate",
]  # fmt: skip


_STATE_PLACE = {state: place for place, state in enumerate(STATES)}


def reporting_rates(states: pd.DataFrame, keys: Sequence[str]) -> pd.DataFrame:
    """RATE_COLUMNS of each value of `keys`, one per row of `states`; the best rate first, then as `rank_rates`."""
    codes = sorted(set(keys))
    place = {code: number for number, code in enumerate(codes)}
    rows = np.array([place[key] for key in keys], dtype=np.int64)
    which = np.array([_STATE_PLACE[state] for state in states["state"].tolist()], dtype=np.int64)
    size = len(codes) * len(STATES)
    counts = np.bincount(rows * len(STATES) + which, minlength=size).reshape(len(codes), len(STATES))
    frame = pd.DataFrame(counts, columns=list(STATES)).drop(columns=NOT_DUE)
    frame.insert(0, "code", np.array(codes, dtype=object))
    frame.insert(1, "due", frame.drop(columns="code").sum(axis=1))
    frame.insert(2, "reported", frame[ON_TIME] + frame[LATE])
    days = np.bincount(rows, states["days_late"].to_numpy(dtype=float), len(codes))
    frame["days_late"] = days.astype(np.int64)
    frame = frame[frame["due"] > 0].reset_index(drop=True)
    frame["rate"] = frame["reported"] / frame["due"]
    return rank_rates(frame[RATE_COLUMNS])


def rank_rates(rates: pd.DataFrame) -> pd.DataFrame:
    """With `rank` in front: by the rate, then by the share on time, then by the days late per unit that must report.

    Equals have one rank and the next one is passed over (1, 1, 3).
    """
    order = pd.DataFrame(
        {
            "rate": -rates["rate"],
            "on_time": -rates[ON_TIME] / rates["due"],
            "days": rates["days_late"] / rates["due"],
        }
    )
    standing = [tuple(row) for row in order.itertuples(index=False)]
    ahead = sorted(standing)
    ranked = rates.copy()
    ranked.insert(0, "rank", [bisect_left(ahead, value) + 1 for value in standing])
    return ranked.sort_values(["rank", "code"], ignore_index=True)


def overall_rate(states: pd.DataFrame) -> pd.Series:
    """RATE_COLUMNS of all the states together; zeros and a rate of NaN where nobody must report."""
    found = reporting_rates(states, [""] * len(states))
    if len(found):
        return found.iloc[0]
    return pd.Series(dict.fromkeys(["code", *RATE_COLUMNS[1:-1]], 0) | {"code": "", "rate": float("nan")})


def district_parts(codes: Sequence[str], parent: str) -> list[str]:
    """Each division cut to the next level that any of them reaches below `parent`; those that reach no deeper than
    `parent` stay as they are."""
    below = [len(code) for code in codes if code.startswith(parent) and len(code) > len(parent)]
    length = min(below, default=len(parent))
    return [code[:length] for code in codes]


def common_parent(codes: Sequence[str]) -> str:
    """The deepest division that all lie in; '' where there is none."""
    known = sorted({code for code in codes if code})
    if not known:
        return ""
    shared = [known[0][:n] for n in LEVELS if n <= len(known[0]) and known[-1].startswith(known[0][:n])]
    return shared[-1] if shared else ""
