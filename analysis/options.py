"""What there is to choose from: the values that the data has."""

from __future__ import annotations

from analysis.cube import LEVELS, Cube, mask_dimensions
from analysis.filters import Filters


def present_values(cube: Cube, dimension: str) -> list[str]:
    """The values of a column in facts or mentions, sorted, without the empty one."""
    values = {*cube.facts.columns[dimension].values, *cube.mentions.columns[dimension].values}
    return sorted(values - {""})


def district_choices(cube: Cube, chosen: str) -> list[str]:
    """Division codes to offer: all down to the county, then the chosen one's line and its children."""
    codes = present_values(cube, "district_code")
    offered = {code[:length] for code in codes for length in LEVELS if length <= min(len(code), 6)}
    offered |= {chosen[:length] for length in LEVELS if 0 < length <= len(chosen)}
    for length in LEVELS:
        if len(chosen) < length:
            below = {code[:length] for code in codes if code.startswith(chosen) and len(code) >= length}
            offered |= below if chosen or length <= 6 else set()
            break
    return sorted(offered)


def units_within(cube: Cube, filters: Filters) -> list[str]:
    """The names of the units with a fact in the chosen district and of the chosen kind, sorted."""
    facts = cube.facts
    mask = mask_dimensions(facts, Filters(district=filters.district, unit_kind=filters.unit_kind))
    units = facts.columns["unit"]
    return [units.values[code] for code in units.used(mask) if units.values[code]]
