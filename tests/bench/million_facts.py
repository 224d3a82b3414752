"""A million invented facts over the townships of one province, as the store gives them."""

from __future__ import annotations

import numpy as np
import pandas as pd

from etl.meaning.divisions import all_divisions
from etl.schema import FACT_COLUMNS, MENTION_COLUMNS
from ui.text import channel_media, vocabulary

PROVINCE, MONTHS, UNITS_PER_TOWNSHIP = "53", 24, 4


def counted_frame(count: int, seed: int = 20230417) -> pd.DataFrame:
    """`count` facts; texts are categoricals, days datetime64[s]."""
    random = np.random.default_rng(seed)
    places = all_divisions("township", PROVINCE)
    place = random.integers(0, len(places), count)
    unit = place * UNITS_PER_TOWNSHIP + random.integers(0, UNITS_PER_TOWNSHIP, count)
    month = random.integers(0, MONTHS, count)
    value = random.integers(1, 500, count).astype(float)
    about = random.random(count) < 0.1
    starts = np.datetime64("2022-01") + month

    def choose(codes: list[str]) -> pd.Categorical:
        return pd.Categorical.from_codes(random.integers(0, len(codes), count), categories=codes)

    def of(codes: np.ndarray, names: list[str]) -> pd.Categorical:
        return pd.Categorical.from_codes(codes, categories=pd.Index(names))

    units = [f"{p.name}{p.code}单位{n}" for p in places for n in range(UNITS_PER_TOWNSHIP)]
    submissions = [f"{number:x}" for number in range(len(units) * MONTHS)]
    columns = {
        "submission": of(unit * MONTHS + month, submissions),
        "unit": of(unit, units),
        "unit_type": of(unit % 4, ["police", "school", "bank", "community"]),
        "district_code": of(place, [p.code for p in places]),
        "district": of(place, [f"{p.path}{p.code}" for p in places]),
        "period_start": starts.astype("datetime64[s]"),
        "period_end": ((starts + 1).astype("datetime64[D]") - 1).astype("datetime64[s]"),
        "target_group": choose(list(vocabulary("target_groups"))),
        "channel": choose(list(channel_media())),
        "measure": choose(list(vocabulary("measures"))[:8]),
        "value": value,
        "low": value,
        "high": np.where(about, value + 9, value),
        "qualifier": of(about.astype(int), ["exact", "at_least"]),
    }
    frame = pd.DataFrame(columns)
    for name in FACT_COLUMNS:
        if name not in frame:
            frame[name] = of(np.zeros(count, dtype=int), [""])
    frame = frame[FACT_COLUMNS]
    frame["fact_id"] = np.arange(count)
    frame["sample"] = False
    frame["doubtful"] = random.random(count) < 0.01
    return frame


def mentions_frame(counted: pd.DataFrame, count: int = 5000) -> pd.DataFrame:
    """The first facts again, as mentions."""
    return counted[MENTION_COLUMNS].head(count)
