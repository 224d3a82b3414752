"""By what places doubles are sought: a unit is compared with those of its county, and of the city and the province above."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from etl.doubles.records import Side
from etl.store.fact_window import Span

COUNTY = 6


def place_groups(sides: Iterable[Side]) -> dict[str, list[Side]]:
    """The sides by what their units' keys begin with: the county, a city or province, or a place in words."""
    found: dict[str, list[Side]] = defaultdict(list)
    for side in sides:
        found[place_of(side.party)].append(side)
    return found


def place_of(party: str) -> str:
    """The place of a unit by its key, as `place_groups` has it."""
    place = party.partition("|")[0]
    return place[:COUNTY] if place.isdigit() else f"{place}|"


def span_of(sides: Collection[Side]) -> Span:
    """The days that they reach over."""
    return Span(min(side.start for side in sides), max(side.end for side in sides))


def holds(place: str, other: str) -> bool:
    """Whether the units of the other place are of the place or above it: of those that its doubles are sought among."""
    return f"{other}|".startswith(tuple(prefixes(place)))


def prefixes(place: str) -> list[str]:
    """What the keys of the units begin with that are of the place or above it (`etl.meaning.unit.unit_key`)."""
    above = [f"{place[:digits]}|" for digits in (2, 4) if digits < len(place)] if place[:1].isdigit() else []
    return [place, *above]
