"""One kind of work against another: online and offline, people per session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pandas as pd

from analysis.columns import numbered
from analysis.cube import Cube, mask_records, rows_under
from analysis.filters import Filters
from analysis.totals import SUM_COLUMNS, sums_by
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
    """One measure by medium: medium ('offline', 'online', '' where the channel does not say), SUM_COLUMNS,
    share.

    `media` gives each channel's medium, from the vocabulary. `share` is of the measure's total.
    """
    by_channel = by_value(cube, filters, "channel")
    medium = by_channel["code"].map(lambda code: media.get(code, ""))
    frame = by_channel[SUM_COLUMNS].groupby(medium.to_numpy()).sum().reindex(MEDIA, fill_value=0)
    frame["share"] = frame["value"] / frame["value"].sum() if frame["value"].sum() else np.nan
    return frame.rename_axis("medium").reset_index()


def people_per_session(cube: Cube, filters: Filters, dimension: str) -> pd.DataFrame:
    """People reached ÷ sessions by target group or channel: code, people, sessions, ratio, people_apart.

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
    reached = np.bincount(of_people, cube.value[people], count)
    held = np.bincount(of_sessions, cube.value[sessions], count)
    told = np.bincount(of_people, minlength=count) > 0
    value_of = np.zeros(count, np.int64)
    value_of[partners] = columns[dimension].codes[both]
    parts = {"people": (held > 0) & told, "sessions": told, "people_apart": (held <= 0) & told}
    frame = pd.DataFrame({"code": columns[dimension].values})
    for name, which in parts.items():
        amounts = held if name == "sessions" else reached
        frame[name] = np.bincount(value_of[which], amounts[which], len(frame))
    frame.insert(3, "ratio", frame["people"] / frame["sessions"].where(frame["sessions"] > 0))
    frame = frame[frame["people"] + frame["people_apart"] > 0]
    return frame.sort_values(["ratio", "code"], ascending=[False, True], ignore_index=True)
