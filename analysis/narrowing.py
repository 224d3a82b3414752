"""What filters leave out besides place and time. Where something is called blank it must not be meant: it may well have
data, and only be filtered out."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from analysis.filters import Filters

_AXES = ("target_group", "channel")


def chosen_of(filters: Filters, dimension: str) -> list[str]:
    """The groups or channels that the filters name; none where they name none, or for divisions, which always lie inside."""
    chosen = str(getattr(filters, dimension)) if dimension in _AXES else ""
    return chosen.split(",") if chosen else []


def without(filters: Filters, *dimensions: str) -> Filters:
    """The filters without those of these dimensions, which have rows of their own: a filter chooses among the rows and
    changes none of them."""
    group = "" if "target_group" in dimensions else filters.target_group
    channel = "" if "channel" in dimensions else filters.channel
    return replace(filters, target_group=group, channel=channel)


def only_chosen(cells: pd.DataFrame, filters: Filters, rows: str, columns: str) -> pd.DataFrame:
    """Of the cells of a matrix of two dimensions those of the values that the filters name."""
    for side, dimension in (("row", rows), ("column", columns)):
        if chosen := chosen_of(filters, dimension):
            cells = cells[cells[side].isin(chosen)]
    return cells.reset_index(drop=True)


def everything_there(filters: Filters) -> Filters:
    """The filters of place and time alone."""
    return Filters(
        start=filters.start, end=filters.end, district=filters.district, here_only=filters.here_only
    )
