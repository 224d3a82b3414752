"""Reporting rates: units that reported ÷ units that must report, by district and kind, and their ranking."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import pandas as pd

from analysis.cube import LEVELS
from analysis.deliveries import UNREADABLE
from analysis.reporting import EMPTY, LATE, MISSING, NOT_DUE, ON_TIME, STATES, WAITING

# `due`: rows of the roster that must report, the sum of the states after it; `reported` = on_time + late;
# `rate` = reported ÷ due, NaN where nobody must report; `days_late` of all that are late.
RATE_COLUMNS = [
    "code", "due", "reported", ON_TIME, LATE, MISSING, EMPTY, UNREADABLE, WAITING, "days_late", "rate",
]  # fmt: skip


def reporting_rates(states: pd.DataFrame, keys: Sequence[str]) -> pd.DataFrame:
    """RATE_COLUMNS of each value of `keys`, one per row of `states`; the best rate first, then as `rank_rates`."""
    by = pd.Series(list(keys), index=states.index, dtype=object)
    counts = pd.crosstab(by, states["state"]) if len(states) else pd.DataFrame()
    frame = counts.reindex(columns=list(STATES), fill_value=0).drop(columns=NOT_DUE)
    frame.insert(0, "due", frame.sum(axis=1))
    frame.insert(1, "reported", frame[ON_TIME] + frame[LATE])
    frame["days_late"] = states["days_late"].groupby(by).sum().reindex(frame.index, fill_value=0)
    frame["rate"] = frame["reported"] / frame["due"].where(frame["due"] > 0)
    frame = frame[frame["due"] > 0].rename_axis("code").reset_index()
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
