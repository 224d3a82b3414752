"""Which facts a command asks for: the same filters, with the same meaning, as on the pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True, frozen=True)
class Selection:
    """Empty fields ask for everything; several values of one field are alternatives.

    `start`, `end`: figures whose whole period lies inside. `districts`: divisions with all below them.
    """

    start: date | None = None
    end: date | None = None
    districts: Sequence[str] = ()
    units: Sequence[str] = ()
    unit_types: Sequence[str] = ()
    groups: Sequence[str] = ()
    channels: Sequence[str] = ()
    measures: Sequence[str] = ()


def select_facts(frame: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """The rows of a frame with the columns of a fact that pass every filter."""
    import pandas as pd

    keep = pd.Series(True, index=frame.index)
    if selection.start is not None and selection.end is not None:
        keep &= frame["period_start"] >= pd.Timestamp(selection.start)
        keep &= frame["period_end"] <= pd.Timestamp(selection.end)
    if selection.districts:
        codes = frame["district_code"].cat.categories
        below = [code for code in codes if code.startswith(tuple(selection.districts))]
        keep &= frame["district_code"].isin(below)
    for column, values in (
        ("unit", selection.units),
        ("unit_type", selection.unit_types),
        ("target_group", selection.groups),
        ("channel", selection.channels),
        ("measure", selection.measures),
    ):
        if values:
            keep &= frame[column].isin(list(values))
    return frame[keep].reset_index(drop=True)
