"""What changed among the units with figures in both of two periods: a month that fewer units reported is no less work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from analysis.columns import Bools, Rows
from analysis.cube import Cube, rows_under
from analysis.filters import Filters
from analysis.peers import Compared, Span, set_against
from analysis.totals import SUM_COLUMNS, Total, sums_by


@dataclass(frozen=True, slots=True)
class SameUnits:
    """How many units have a figure of any measure in a period (`now`), in the one that it is compared with (`before`) and in
    `both`; `sums`: of those alone, by measure the sum in the period and in the other one."""

    now: int
    before: int
    both: int
    sums: dict[str, tuple[Total, Total]]

    @property
    def alike(self) -> bool:
        """Whether the same units reported both times, or nobody before, so that nothing is left to be told apart."""
        return not self.before or self.now == self.before == self.both

    def compared(self, measure: str) -> Compared:
        """The two sums of a measure beside each other."""
        return set_against(*self.sums[measure])


def compare_same_units(
    cube: Cube, filters: Filters, now: Span, before: Span, measures: Sequence[str]
) -> SameUnits:
    """`measures` under the filters in the span `now` and in the one `before`, among the units that have figures in both.

    The filter on the measure itself is left aside: a unit that reported, but none of a measure, did none of it. Figures of
    which no unit is known are no unit's.
    """
    any_measure = replace(filters, measure="")
    rows = [
        rows_under(cube.facts, replace(any_measure, start=span[0], end=span[1])) for span in (now, before)
    ]
    there = [_units_of(cube, some) for some in rows]
    both = there[0] & there[1]
    sums = [_sums(cube, some, both, measures) for some in rows]
    return SameUnits(
        int(there[0].sum()),
        int(there[1].sum()),
        int(both.sum()),
        {measure: (sums[0][measure], sums[1][measure]) for measure in measures},
    )


def _units_of(cube: Cube, rows: Rows) -> Bools:
    """Which units, by their codes, the facts at `rows` are of."""
    column = cube.facts.columns["unit"]
    there = np.bincount(column.codes[rows], minlength=len(column.values)) > 0
    nobody = column.code_of("")
    if nobody >= 0:
        there[nobody] = False
    return there


def _sums(cube: Cube, rows: Rows, units: Bools, measures: Sequence[str]) -> dict[str, Total]:
    columns = cube.facts.columns
    of_units = np.flatnonzero(units[columns["unit"].codes[rows]])
    kept: Rows = of_units + (rows.start or 0) if isinstance(rows, slice) else rows[of_units]
    column = columns["measure"]
    found = sums_by(
        cube, kept, column.codes[kept], len(column.values) + 1
    )  # the last one: of nobody's measure
    at = {measure: column.code_of(measure) for measure in measures}
    return {measure: Total(*(found[name][place] for name in SUM_COLUMNS)) for measure, place in at.items()}
