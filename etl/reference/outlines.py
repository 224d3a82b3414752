"""Outlines of divisions from a GeoJSON that the user supplies: which feature is which division, and what is wrong.

A feature is told by a code among its properties (530523, '530523101000'), else by a name among them; a name that
several divisions share is settled by where the file's other features lie, and else said as a problem. Coordinates are
degrees of longitude and latitude (RFC 7946). Nothing is drawn here and nothing is fetched.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from etl.formats.characters import storable
from etl.formats.encoding import decode_text
from etl.formats.grid import UnreadableFile
from etl.meaning.divisions import Place, all_divisions, parent_chain, place_of_padded_code, stem_of_name

# More than any county, city or province has; a nation's townships come province by province.
MOST_FEATURES = 20_000
# Property names that hold a parent's name or code and never the feature's own.
_OF_ANOTHER = frozenset({"parent", "acroutes", "subfeatureindex", "childrennum", "centroid", "center"})
_SURFACES = ("Polygon", "MultiPolygon")
# A name that so many divisions share says nothing of where the file is (88 towns are called 城关镇).
_MANY = 30


class NoOutlines(ValueError):
    """The file gives no outline at all. `reason` is a word of the catalogue of the pages: json, shape, empty,
    topojson, too_many, projected."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(slots=True, frozen=True)
class OutlineProblem:
    """What a person should know about one feature (its number in the file, from 1) or one division.

    no_division: nothing tells which division it is; ambiguous: several share its name (`codes`); no_surface: it is no
    polygon; twice: another feature of the file is the same division, both are drawn; bad_shape: its lines cross, it
    was mended; code_and_name: code and name speak of different divisions, the code was followed
    """

    reason: str
    feature: int
    name: str
    codes: tuple[str, ...] = ()


@dataclass(slots=True)
class Outlines:
    """{division code: its surface} and what did not fit."""

    shapes: dict[str, BaseGeometry] = field(default_factory=dict)
    problems: list[OutlineProblem] = field(default_factory=list)


@dataclass(slots=True)
class _Feature:
    number: int
    texts: dict[str, str]
    shape: BaseGeometry
    mended: bool


def read_outlines(content: bytes) -> Outlines:
    """The outlines of a GeoJSON. NoOutlines where there is not one."""
    found = Outlines()
    features = list(_features(_collection(content), found))
    if not features:
        raise NoOutlines("empty")
    _check_degrees(features)
    codes = {feature.number: _coded(feature) for feature in features}
    names = _Names({code for code in codes.values() if code}, features)
    for feature in features:
        code = codes[feature.number] or names.code_of(feature, found.problems)
        if code:
            _add(found, feature, code, names)
    if not found.shapes:
        raise NoOutlines("no_division")
    return found


def _collection(content: bytes) -> list[Any]:
    try:
        text, _ = decode_text(content)
        document = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError, UnreadableFile) as error:
        raise NoOutlines("json") from error
    if not isinstance(document, dict):
        raise NoOutlines("shape")
    if document.get("type") == "Topology":
        raise NoOutlines("topojson")
    features = [document] if document.get("type") == "Feature" else document.get("features")
    if not isinstance(features, list):
        raise NoOutlines("shape")
    if len(features) > MOST_FEATURES:
        raise NoOutlines("too_many")
    return features


def _features(collection: list[Any], found: Outlines) -> Iterator[_Feature]:
    for number, raw in enumerate(collection, 1):
        properties = raw.get("properties") if isinstance(raw, dict) else None
        texts = _texts(properties if isinstance(properties, dict) else {})
        name = next((text for text in texts.values() if not text.isascii()), next(iter(texts.values()), ""))
        shape = _surface(raw.get("geometry") if isinstance(raw, dict) else None)
        if shape is None:
            found.problems.append(OutlineProblem("no_surface", number, name))
            continue
        valid = shapely.is_valid(shape)
        mended = shape if valid else _surfaces_of(shapely.make_valid(shape))
        if mended is not None:
            yield _Feature(number, texts, mended, not valid)


def _texts(properties: Mapping[str, Any]) -> dict[str, str]:
    """The properties that may say what a feature is, those named as codes and names first."""
    kept = {
        storable(str(key)): text  # JSON writes halves of pairs, which no table and no store takes
        for key, value in properties.items()
        if isinstance(value, str | int)
        and str(key).lower() not in _OF_ANOTHER
        and (text := storable(str(value)).strip())
    }

    def rank(key: str) -> int:
        return 0 if "code" in key.lower() or "码" in key else 1 if "name" in key.lower() or "名" in key else 2

    return {key: kept[key] for key in sorted(kept, key=rank)}


def _surface(geometry: Any) -> BaseGeometry | None:
    if not isinstance(geometry, dict) or geometry.get("type") not in (*_SURFACES, "GeometryCollection"):
        return None
    try:
        shape = shapely.from_geojson(json.dumps(geometry))
    except (shapely.errors.GEOSException, ValueError, TypeError):
        return None
    return None if shape is None else _surfaces_of(shape)


def _surfaces_of(shape: BaseGeometry) -> BaseGeometry | None:
    """The polygons of a shape as one multipolygon, without its points and lines."""
    parts = shapely.get_parts(shapely.get_parts(shape)).tolist()
    surfaces = [part for part in parts if part.geom_type == "Polygon" and not part.is_empty]
    return shapely.multipolygons(surfaces) if surfaces else None


def _check_degrees(features: list[_Feature]) -> None:
    west, south, east, north = shapely.total_bounds([feature.shape for feature in features]).tolist()
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise NoOutlines("projected")


def _coded(feature: _Feature) -> str:
    """The division of the first property that is an official code; a village's code is no outline of its township."""
    for key, text in feature.texts.items():
        named_code = "code" in key.lower() or "码" in key or key.lower() in ("id", "gb", "pac")
        whole = text.isascii() and text.isdigit() and len(text) in (6, 9, 12)
        village = len(text) == 12 and not text.endswith("000")
        if whole and named_code and not village and (place := place_of_padded_code(text)) is not None:
            return place.code
    return ""


class _Names:
    """Divisions by name, the nearest to what the file's other features are."""

    def __init__(self, coded: set[str], features: list[_Feature]) -> None:
        self._by_name: dict[str, list[Place]] = {}
        for level in ("province", "city", "county", "township"):
            for place in all_divisions(level):
                for name in {place.name, stem_of_name(place.name)}:
                    if len(name) > 1:
                        self._by_name.setdefault(name, []).append(place)
        self._votes = Counter(code[:digits] for code in coded for digits in (4, 6) if len(code) >= digits)
        # full names vote first; those without their kind then where full ones lie
        for _ in range(2):
            named = [found for feature in features if len(found := self._candidates(feature)) < _MANY]
            self._votes += Counter(
                digits for found in named for digits in {one.code[:n] for one in found for n in (4, 6)}
            )

    def code_of(self, feature: _Feature, problems: list[OutlineProblem]) -> str:
        """The division that a feature's name means, '' with a problem where that cannot be told."""
        found = self._candidates(feature)
        label = next((text for text in feature.texts.values() if not text.isascii()), "")
        if not found:
            problems.append(OutlineProblem("no_division", feature.number, label))
            return ""
        weights = {place.code: self._weight(place) for place in found}
        best = [code for code, weight in weights.items() if weight == max(weights.values())]
        if len(best) > 1:
            problems.append(OutlineProblem("ambiguous", feature.number, label, tuple(sorted(best))))
            return ""
        return best[0]

    def contradicts(self, feature: _Feature, code: str) -> bool:
        """True where the name is a division's and none of those that the code stands for."""
        found = self._candidates(feature)
        return bool(found) and all(place.code != code for place in found)

    def _candidates(self, feature: _Feature) -> list[Place]:
        for text in feature.texts.values():
            if places := self._by_name.get(text.split("/")[-1]):
                exact = [place for place in places if place.name == text]
                return self._within_stated(feature, exact or self._near(places))
        return []

    def _near(self, places: list[Place]) -> list[Place]:
        """Without its kind (火星) a township is meant only where the file's other features lie in its county."""
        return [place for place in places if len(place.code) < 9 or self._votes[place.code[:6]] > 0]

    @staticmethod
    def _within_stated(feature: _Feature, places: list[Place]) -> list[Place]:
        """Those that lie in a division that another property names (县: 龙陵县), if any do."""
        others = set(feature.texts.values())
        inside = [
            place for place in places if any(above.name in others for above in parent_chain(place.code))
        ]
        return inside or places

    def _weight(self, place: Place) -> tuple[int, int]:
        return self._votes[place.code[:6]] if len(place.code) > 6 else 0, self._votes[place.code[:4]]


def _add(found: Outlines, feature: _Feature, code: str, names: _Names) -> None:
    label = next((text for text in feature.texts.values() if not text.isascii()), code)
    if feature.mended:
        found.problems.append(OutlineProblem("bad_shape", feature.number, label, (code,)))
    if names.contradicts(feature, code):
        found.problems.append(OutlineProblem("code_and_name", feature.number, label, (code,)))
    if code in found.shapes:
        found.problems.append(OutlineProblem("twice", feature.number, label, (code,)))
        found.shapes[code] = shapely.union_all([found.shapes[code], feature.shape])
    else:
        found.shapes[code] = feature.shape
