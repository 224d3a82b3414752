"""Coverage: a sum of figures ÷ its base, both kept; by division, target group, channel and kind of unit.

Sums are divided and percentages never averaged. A ratio above 1 is what it is: `analysis` never cuts it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from analysis.bases import HOUSEHOLDS, POPULATION, Base, Bases
from analysis.comparison import by_value
from analysis.cube import Cube, rows_under
from analysis.filters import Filters
from analysis.scope import last_day
from analysis.totals import SUM_COLUMNS, Total, sums_by, total_under

# Measures that count people or households, and what they are a share of. People reached are person-times (人次), so
# that their share is reach and can exceed 1; app installs are people (人) and cannot.
COVERED = {"people_reached": POPULATION, "households": HOUSEHOLDS, "app_installs": POPULATION}
# Of these nobody is counted twice, so that a share above 1 is an error of the figures or of the base.
COUNTED_ONCE = ("app_installs",)

# One row per value: `code`, the sums of its figures, its `base` with its bounds, whose and of what it is, and the ratio
# with its bounds. `base_years`, `base_sources`, `base_rows` and `base_lacking` are tuples; NaN where nothing divides.
COVERAGE_COLUMNS = [
    "code", *SUM_COLUMNS,
    "base", "base_low", "base_high", "base_state", "base_years", "base_sources", "base_rows", "base_lacking",
    "base_district", "base_subject",
    "ratio", "ratio_low", "ratio_high",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Coverage:
    """One numerator with its base. `ratio` is NaN without a base; `low` and `high` bound it."""

    numerator: Total
    base: Base
    ratio: float
    low: float
    high: float


def base_year(cube: Cube, filters: Filters) -> int:
    """The year whose base is asked for: that of the period's end, else that of the last figure; 0 without data."""
    last = last_day(cube, filters)
    day = filters.end or last
    return min(day, last or day).year if day else 0


def subject_of(measure: str, target_group: str = "") -> str:
    """What the figures of a measure and one group are a share of; '' for a measure that covers nobody."""
    subject = COVERED.get(measure, "")
    return target_group if subject == POPULATION and target_group else subject


def rate_subject(target_group: str = "") -> str:
    """Whom a rate per head is for: the group's people, else everybody. What is handed out covers nobody."""
    return target_group or POPULATION


def with_parts(filters: Filters, parts: Mapping[str, Sequence[str]]) -> Filters:
    """The filters with the groups that their one group takes in: who is 独居老人 is 老年人 too."""
    return replace(filters, target_group=",".join(parts.get(filters.target_group, [filters.target_group])))


def divide(numerator: Total, base: Base) -> Coverage:
    """The coverage of a numerator; its bounds are those of the numerator over those of the base."""
    if not base.divides:
        return Coverage(numerator, base, math.nan, math.nan, math.nan)
    return Coverage(
        numerator, base, numerator.value / base.value, numerator.low / base.high, numerator.high / base.low
    )


def coverage_of(cube: Cube, filters: Filters, bases: Bases, district: str, subject: str = "") -> Coverage:
    """The coverage of a division by `filters.measure` under the filters. `subject` '' takes what the measure and the
    one group of the filters are a share of."""
    asked = replace(filters, district=district)
    numerator = total_under(cube, asked)
    subject = subject or subject_of(filters.measure, filters.target_group)
    return divide(numerator, bases.find(district, subject, base_year(cube, filters)))


def coverage_by_division(
    cube: Cube, filters: Filters, bases: Bases, divisions: Sequence[str], subject: str = ""
) -> pd.DataFrame:
    """COVERAGE_COLUMNS of each of `divisions` (codes of any level), in their order, those without figures too."""
    subject = subject or subject_of(filters.measure, filters.target_group)
    year = base_year(cube, filters)
    sums = sums_under(cube, filters, divisions)
    return with_bases(sums, [bases.find(code, subject, year) for code in divisions])


def coverage_by_group(
    cube: Cube,
    filters: Filters,
    bases: Bases,
    district: str,
    parts: Mapping[str, Sequence[str]],
    rate: bool = False,
) -> pd.DataFrame:
    """COVERAGE_COLUMNS of each group of `parts` in a division: {group: the groups that it takes in, itself too}.

    A part (独居老人) is a group of its own and counts in the whole (老年人) too, so the rows do not add up. `rate`:
    whatever the measure, per head of the group.
    """
    asked = replace(filters, district=district, target_group="")
    found = by_value(cube, asked, "target_group").set_index("code")[SUM_COLUMNS]
    rows = [found.reindex([code for code in parts[group] if code in found.index]).sum() for group in parts]
    sums = pd.DataFrame(rows, columns=SUM_COLUMNS)
    sums.insert(0, "code", list(parts))
    year, covers = base_year(cube, filters), rate or COVERED.get(filters.measure) == POPULATION
    subjects = [group if covers else "" for group in parts]
    return with_bases(sums, [bases.find(district, subject, year) for subject in subjects])


def coverage_by_value(
    cube: Cube, filters: Filters, bases: Bases, district: str, dimension: str, subject: str = ""
) -> pd.DataFrame:
    """COVERAGE_COLUMNS of each channel or kind of unit that has figures: what it reached of the division's base."""
    sums = by_value(cube, replace(filters, district=district), dimension)
    subject = subject or subject_of(filters.measure, filters.target_group)
    base = bases.find(district, subject, base_year(cube, filters))
    return with_bases(sums, [base] * len(sums))


def sums_under(cube: Cube, filters: Filters, divisions: Sequence[str]) -> pd.DataFrame:
    """`code` and SUM_COLUMNS of each division with all below it, under the filters besides the district's."""
    column = cube.facts.columns["district_code"]
    rows = rows_under(cube.facts, filters)
    by_code = sums_by(cube, rows, column.codes[rows], len(column.values))
    sums = np.array([by_code[name] for name in SUM_COLUMNS], dtype=float)
    found = np.zeros((len(divisions), len(SUM_COLUMNS)))
    counted = np.flatnonzero(by_code["facts"]).tolist()
    if counted:
        # divisions before the first or behind the last one of which anything was counted are not even looked for
        lowest, highest = column.values[counted[0]], column.values[counted[-1]]
        spans = [
            column.under(code) if code <= highest and lowest <= code + "~" else (0, 0) for code in divisions
        ]
        first, last = np.array(spans, dtype=np.int64).reshape(-1, 2).T
        alone = last - first == 1
        found[alone] = sums[:, first[alone]].T
        for place in np.flatnonzero(last - first > 1).tolist():
            found[place] = sums[:, first[place] : last[place]].sum(axis=1)
    frame = pd.DataFrame(found, columns=SUM_COLUMNS).astype({"facts": int})
    frame.insert(0, "code", list(divisions))
    return frame


def with_bases(sums: pd.DataFrame, bases: Sequence[Base]) -> pd.DataFrame:
    """COVERAGE_COLUMNS of `code` and SUM_COLUMNS, each row divided by the base in its place."""
    frame = sums[["code", *SUM_COLUMNS]].reset_index(drop=True)
    totals = [Total(*row) for row in frame[SUM_COLUMNS].itertuples(index=False)]
    found = [divide(total, base) for total, base in zip(totals, bases, strict=True)]
    frame["base"] = [one.base.value for one in found]
    frame["base_low"] = [one.base.low for one in found]
    frame["base_high"] = [one.base.high for one in found]
    frame["base_state"] = [one.base.state for one in found]
    frame["base_years"] = [one.base.years for one in found]
    frame["base_sources"] = [one.base.sources for one in found]
    frame["base_rows"] = [one.base.rows for one in found]
    frame["base_lacking"] = [one.base.lacking for one in found]
    frame["base_district"] = [one.base.district for one in found]
    frame["base_subject"] = [one.base.subject for one in found]
    frame["ratio"] = [one.ratio for one in found]
    frame["ratio_low"] = [one.low for one in found]
    frame["ratio_high"] = [one.high for one in found]
    return frame[COVERAGE_COLUMNS]
