"""One measure by division, or by unit where no division lies below: the rows, their names, the ways from
them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pandas as pd

from analysis.cube import Cube
from analysis.districts import breakdown_parent, by_district, by_unit, has_divisions_below
from analysis.filters import Filters
from ui.filters import set_filters
from ui.links import open_facts
from ui.places import part_name
from ui.text import t


@dataclass(frozen=True, slots=True)
class Breakdown:
    """`frame` as `analysis.districts` gives it, `names` of its rows on screen, `of`: 'district' or 'unit'."""

    frame: pd.DataFrame
    names: list[str]
    of: str

    def filters_of_row(self, filters: Filters, place: int) -> Filters:
        """The filters of the nth row's number."""
        row = self.frame.iloc[place]
        if self.of == "unit":
            return replace(filters, unit=str(row["code"]))
        return replace(filters, district=str(row["code"]), here_only=bool(row["here"]))

    def facts_of_row(self, filters: Filters, place: int) -> Filters:
        """The filters of the facts that a click on it leads to: without any of the measure, of what else was done there."""
        asked = self.filters_of_row(filters, place)
        return asked if self.frame["facts"].iloc[place] else asked.of_anything


def break_down(cube: Cube, filters: Filters) -> Breakdown:
    """By the divisions one level below, else by unit."""
    if not has_divisions_below(cube, filters):
        frame = by_unit(cube, filters)
        return Breakdown(frame, [name or t("unit.unknown") for name in frame["name"]], "unit")
    frame = by_district(cube, filters)
    parent = breakdown_parent(cube, filters)
    return Breakdown(frame, [part_name(cube, parent, code) for code in frame["code"]], "district")


def to_facts(found: Breakdown, filters: Filters) -> Callable[[int], None]:
    """A click on the nth row leads to its facts."""
    return lambda place: open_facts(found.facts_of_row(filters, place))


def to_below(found: Breakdown, filters: Filters, measure: str) -> Callable[[int], None]:
    """A click on the nth row goes into that division; of a unit or of this very level, to the facts."""

    def go(place: int) -> None:
        row = found.filters_of_row(filters, place)
        if found.of == "unit" or row.here_only:
            open_facts(replace(row, measure=measure))
        else:
            set_filters(row)

    return go
