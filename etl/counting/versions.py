"""Which submission is the next version of which (contract, 5.2)."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

COUNTY_DIGITS = 6

Places = dict[str, list[str]]


@dataclass(slots=True, frozen=True)
class Version:
    """A stored submission among those with the same layout, units and period. `id` grows with arrival."""

    id: int
    withdrawn: bool
    counties: Places


def version_key(layout_key: str, units: Iterable[str], start: int, end: int, sample: bool) -> str:
    """Equal for possible versions of each other; '' where the layout or the units are unknown."""
    names = sorted(set(units))
    if not layout_key or not names:
        return ""
    words = "\x1f".join([layout_key, *names, str(start), str(end), str(sample)])
    return hashlib.sha256(words.encode()).hexdigest()[:32]


def counties_by_unit(places: Iterable[tuple[str, str]]) -> Places:
    """{unit: county codes} of (unit, district code) pairs; codes above the county are left out."""
    found: dict[str, set[str]] = defaultdict(set)
    for unit, district in places:
        if len(district) >= COUNTY_DIGITS:
            found[unit].add(district[:COUNTY_DIGITS])
    return {unit: sorted(codes) for unit, codes in sorted(found.items())}


def replacements(versions: Sequence[Version]) -> dict[int, int | None]:
    """{id: id of the newest version that replaces it, or None} of the versions that are not withdrawn."""
    standing = [version for version in versions if not version.withdrawn]
    result: dict[int, int | None] = {}
    for version in standing:
        newer = [v.id for v in standing if v.id > version.id and _same_places(v.counties, version.counties)]
        result[version.id] = max(newer, default=None)
    return result


def _same_places(one: Places, other: Places) -> bool:
    """False where a unit's name stands in different counties: two units that are called alike."""
    return all(not set(codes).isdisjoint(other.get(unit, codes)) for unit, codes in one.items())
