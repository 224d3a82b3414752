"""One kind of work against another: online and offline, people per session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pandas as pd

from analysis.columns import numbered
from analysis.cube import Cube, mask_records, rows_under
from analysis.filters import Filters
from analysis.totals import SUM_COLUMNS, Total, share_bounds, sums_by
from etl.schema import UNSPECIFIED

MEDIA = ("offline", "online", "")


def by_value(cube: Cube, filters: Filters, dimension: str) -> pd.DataFrame:
    """One measure by target group or channel, largest first, the unspecified last: code and SUM_COLUMNS."""
    column = cube.facts.columns[dimension]
    rows = rows_under(cube.facts, filters)
    sums = sums_by(cube, rows, column.codes[rows], len(column.values))
    order = sorted(
        np.flatnonzero(sums["facts"]).tolist(),
        key=lambda code: (column.values[code] == UNSPECIFIED, -sums["value"][code], code),
    )
    codes = pd.Series([column.values[code] for code in order], dtype="str")
    places = np.array(order, np.intp)
    return pd.DataFrame({"code": codes, **{name: found[places] for name, found in sums.items()}})


def online_offline(cube: Cube, filters: Filters, media: Mapping[str, str]) -> pd.DataFrame:
    """One measure by medium: medium ('offline', 'online', '' where the channel does not say), SUM_COLUMNS, share,
    share_low, share_high.

    `media` gives each channel's medium, from the vocabulary. `share` is of the measure's total, between its bounds.
    """
    by_channel = by_value(cube, filters, "channel")
    medium = by_channel["code"].map(lambda code: media.get(code, ""))
    frame = by_channel[SUM_COLUMNS].groupby(medium.to_numpy()).sum().reindex(MEDIA, fill_value=0)
    whole = Total(*frame.sum())
    frame["share"] = frame["value"] / whole.value if whole.value else np.nan
    parts = [Total(*row) for row in frame[SUM_COLUMNS].itertuples(index=False)]
    shares = [share_bounds(part, whole) if whole.value else (np.nan, np.nan) for part in parts]
    frame[["share_low", "share_high"]] = shares
    return frame.rename_axis("medium").reset_index()


def people_per_session(cube: Cube, filters: Filters, dimension: str) -> pd.DataFrame:
    """People reached ÷ sessions by target group or channel: code, people, sessions, ratio, people_apart, and of each its
    bounds: people_low, people_high, ….

    Only where one submission states both for the same unit, period, group and channel, so that nobody is
    divided by somebody else's sessions; `people_apart` are those without such a partner. Sums are divided,
    ratios never averaged.
    """
    facts, columns = cube.facts, cube.facts.columns
    people, sessions = (
        np.flatnonzero(mask_records(facts, replace(filters, measure=name)))
        for name in ("people_reached", "sessions")
    )
    both = np.concatenate([people, sessions])
    texts = [columns[name].codes[both] for name in ("submission", "unit", "target_group", "channel")]
    partners = numbered([*texts, facts.start[both], facts.end[both]])
    of_people, of_sessions = partners[: len(people)], partners[len(people) :]
    count = int(partners.max(initial=-1)) + 1
    reached, held = sums_by(cube, people, of_people, count), sums_by(cube, sessions, of_sessions, count)
    told = np.bincount(of_people, minlength=count) > 0
    value_of = np.zeros(count, np.int64)
    value_of[partners] = columns[dimension].codes[both]
    met = held["value"] > 0
    parts = {
        "people": (met & told, reached),
        "sessions": (told, held),
        "people_apart": (~met & told, reached),
    }
    frame = pd.DataFrame({"code": columns[dimension].values})
    for name, (which, sums) in parts.items():
        for column, end in ((name, "value"), (f"{name}_low", "low"), (f"{name}_high", "high")):
            frame[column] = np.bincount(value_of[which], sums[end][which], len(frame))
    for end, divisor in (("", ""), ("_low", "_high"), ("_high", "_low")):
        sessions_held = frame[f"sessions{divisor}"]
        frame[f"ratio{end}"] = frame[f"people{end}"] / sessions_held.where(sessions_held > 0)
    frame = frame[frame["people"] + frame["people_apart"] > 0]
    return frame.sort_values(["ratio", "code"], ascending=[False, True], ignore_index=True)
