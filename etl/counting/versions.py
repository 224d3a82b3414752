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
    """A reading of a stored file among those that can replace each other.

    `id` grows with every reading, `arrival` with every file that is sent: a file that was read again keeps its
    own. `key` is its `version_key`; `corrected_by` are the originals that were sent as its correction.
    """

    id: int
    original: int
    arrival: int
    key: str
    withdrawn: bool
    counties: Places
    corrected_by: tuple[int, ...] = ()


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
    """{id: id of the reading that replaces it, or None} of the versions that are not withdrawn.

    Of one file only the last reading can count. Of several files the one that arrived last replaces those with
    the same key and places, and a correction replaces what it corrects, whatever it says.
    """
    newest = {version.original: version for version in sorted(versions, key=lambda version: version.id)}
    standing = {version.original: version for version in newest.values() if not version.withdrawn}
    alike: dict[str, list[Version]] = defaultdict(list)
    for version in standing.values():
        alike[version.key].append(version)
    result: dict[int, int | None] = {}
    for version in versions:
        last = newest[version.original]
        if version.withdrawn:
            continue
        if last.id != version.id:
            result[version.id] = last.id
            continue
        # nothing else can replace it; to ask every pair of a year's files would take hours
        candidates = [standing[original] for original in version.corrected_by if original in standing]
        candidates += alike[version.key] if version.key else []
        newer = [one for one in candidates if replaces(one, version)]
        result[version.id] = max(newer, key=lambda one: one.arrival).id if newer else None
    return result


def replaces(one: Version, earlier: Version) -> bool:
    """True where the earlier one no longer counts once this one stands."""
    if one.original in earlier.corrected_by:
        return True
    same = one.key == earlier.key != "" and _same_places(one.counties, earlier.counties)
    return same and one.arrival > earlier.arrival


def _same_places(one: Places, other: Places) -> bool:
    """False where a unit's name stands in different counties: two units that are called alike."""
    return all(not set(codes).isdisjoint(other.get(unit, codes)) for unit, codes in one.items())
