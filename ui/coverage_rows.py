"""Rows of a coverage with the names on screen and the facts behind each: by division, group, channel, kind of unit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from analysis.bases import Bases
from analysis.coverage import (
    COVERED,
    coverage_by_division,
    coverage_by_group,
    coverage_by_value,
    rate_subject,
    subject_of,
    with_parts,
)
from analysis.cube import Cube
from analysis.filters import Filters
from etl.schema import UNSPECIFIED
from ui.places import divisions_of_level
from ui.text import channel_name, group_name, t, unit_kind_name, vocabulary

NAMES = {"channel": channel_name, "unit_type": unit_kind_name}
FIELDS = {"channel": "channel", "unit_type": "unit_kind"}


@dataclass(frozen=True, slots=True)
class CoverageRows:
    """`frame`: `analysis.coverage.COVERAGE_COLUMNS`, the highest ratio first, then the largest sum; of each row its
    name on screen and the filters of its numerator. `of` is what the rows are: district, group, channel, unit_kind.
    `whole`: the same of the division that the rows are parts of. `facts`: the ids behind each row, where no filters
    could name them; the filters are then empty."""

    frame: pd.DataFrame
    names: list[str]
    filters: list[Filters]
    of: str
    measure: str
    bases: Bases
    whole: pd.Series | None = None
    facts: Sequence[tuple[int, ...]] = ()

    @property
    def rate(self) -> bool:
        """True where the measure covers nobody, so that the ratio is a rate per head."""
        return self.measure not in COVERED


def group_parts() -> dict[str, list[str]]:
    """Each target group with those that it takes in, itself first, from the vocabulary."""
    groups = vocabulary("target_groups")
    return {
        code: [code, *(part for part, row in groups.items() if row["parent"] == code)]
        for code in groups
        if code != UNSPECIFIED
    }


def subject_of_rows(filters: Filters) -> str:
    """What the rows are a share of; of a measure that covers nobody, whom the rate per head is for."""
    return subject_of(filters.measure, filters.target_group) or rate_subject(filters.target_group)


def rows_by_division(cube: Cube, filters: Filters, bases: Bases, level: str, parent: str) -> CoverageRows:
    """Every division of a level inside `parent`."""
    divisions = divisions_of_level(level, parent)
    codes = [code for code, _ in divisions]
    asked = with_parts(replace(filters, here_only=False, district=parent), group_parts())
    frame = coverage_by_division(cube, asked, bases, [*codes, parent], subject_of_rows(filters))
    by_code = {code: replace(asked, district=code) for code in codes}
    rows = sorted_rows(frame.iloc[:-1], dict(divisions), by_code, "district", filters, bases)
    return replace(rows, whole=frame.iloc[-1])


def rows_by_group(cube: Cube, filters: Filters, bases: Bases, district: str) -> CoverageRows:
    """Every target group that has figures or a base, or those that the filters name."""
    chosen = filters.target_group.split(",") if filters.target_group else None
    parts = {code: held for code, held in group_parts().items() if chosen is None or code in chosen}
    rate = filters.measure not in COVERED
    frame = coverage_by_group(cube, filters, bases, district, parts, rate)
    frame = frame[(frame["facts"] > 0) | (frame["base_state"] != "missing")]
    by_code = {
        code: replace(filters, district=district, target_group=",".join(held)) for code, held in parts.items()
    }
    return sorted_rows(
        frame, {code: group_name(code) for code in parts}, by_code, "target_group", filters, bases
    )


def rows_by_value(cube: Cube, filters: Filters, bases: Bases, district: str, dimension: str) -> CoverageRows:
    """Every channel or kind of unit that has figures."""
    asked = with_parts(filters, group_parts())
    frame = coverage_by_value(cube, asked, bases, district, dimension, subject_of_rows(filters))
    names = {code: NAMES[dimension](code) for code in frame["code"]}
    by_code = {code: replace(asked, district=district, **{FIELDS[dimension]: code}) for code in frame["code"]}
    return sorted_rows(frame, names, by_code, FIELDS[dimension], filters, bases)


def sorted_rows(
    frame: pd.DataFrame,
    names: Mapping[str, str],
    filters: Mapping[str, Filters],
    of: str,
    asked: Filters,
    bases: Bases,
) -> CoverageRows:
    """The rows in their order on screen, with their names and filters by code: what was reported as 0 before what was not
    reported."""
    by = ["ratio", "told", "value", "code"]
    frame = frame.assign(told=frame["facts"] > 0).sort_values(
        by, ascending=[False, False, False, True], na_position="last", ignore_index=True
    )
    frame = frame.drop(columns="told")
    codes: Sequence[str] = frame["code"].tolist()
    shown = [names[code] or t("place.unknown") for code in codes]
    return CoverageRows(frame, shown, [filters.get(code, asked) for code in codes], of, asked.measure, bases)
