"""From a figure to the sums that it is part of: the way of `select_fact_ids`, backwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from analysis.cube import LEVELS, Cube
from analysis.filters import Filters, month_end
from analysis.totals import Total, total_under


@dataclass(frozen=True, slots=True)
class CountedIn:
    """One sum that a figure is part of. `page`: overview, districts, groups or channels; `of` says by what the
    page shows it (a division's, group's, channel's code, or a unit's name)."""

    page: str
    of: str
    filters: Filters
    total: Total


@dataclass(frozen=True, slots=True)
class CountedFigure:
    """What places a counted figure: all of it as the record has it, the period being the one that counts."""

    unit: str
    district_code: str
    target_group: str
    channel: str
    measure: str
    start: date
    end: date


def sums_with(cube: Cube, figure: CountedFigure) -> list[CountedIn]:
    """The sums over the figure's measure and whole months that it is part of: of the division above its own, of its
    own, of its target group and channel there, and of its unit."""
    return [
        CountedIn(page, of, filters, total_under(cube, filters)) for page, of, filters in _ways(cube, figure)
    ]


def _ways(cube: Cube, figure: CountedFigure) -> Iterator[tuple[str, str, Filters]]:
    code = figure.district_code
    known = [
        code[:length] for length in LEVELS if length <= len(code) and code[:length] in cube.district_names
    ]
    top = known[-2] if len(known) > 1 else code
    # leaders look at months: the figure of a day or a week is shown in its month's sums
    start, end = figure.start.replace(day=1), month_end(figure.end)
    here = Filters(start=start, end=end, measure=figure.measure, district=top)
    yield "overview", top, here
    for division in reversed(known[-2:]):
        yield "districts", division, replace(here, district=division)
    yield "groups", figure.target_group, replace(here, target_group=figure.target_group)
    yield "channels", figure.channel, replace(here, channel=figure.channel)
    yield "units", figure.unit, replace(here, district=code, unit=figure.unit)
