"""Outlines from GeoJSON: which feature is which division, and what is said of those that are none."""

from __future__ import annotations

import json

import pytest
import shapely

from etl.reference.outlines import NoOutlines, OutlineProblem, read_outlines


def box(west: float, south: float) -> dict:
    return shapely.geometry.mapping(shapely.box(west, south, west + 1, south + 1))


def feature(geometry: dict | None = None, **properties: object) -> dict:
    return {"type": "Feature", "properties": properties, "geometry": geometry or box(98, 24)}


def outlines(*features: dict, encoding: str = "utf-8"):
    document = {"type": "FeatureCollection", "features": list(features)}
    return read_outlines(json.dumps(document, ensure_ascii=False).encode(encoding))


def problems(found) -> list[tuple]:
    return [(one.reason, one.feature, one.name, one.codes) for one in found.problems]


@pytest.mark.parametrize(
    ("properties", "code"),
    [
        ({"adcode": 530523, "name": "龙陵县"}, "530523"),
        ({"name": "龙陵县", "区划代码": "530523000000"}, "530523"),
        ({"adcode": "530523101000", "name": "龙山镇"}, "530523101"),
        ({"NAME": "龙陵县"}, "530523"),
        ({"id": 530500, "parent": {"adcode": 530000}}, "5305"),
        ({"OBJECTID": 110105, "name": "龙陵县"}, "530523"),
    ],
)
def test_a_feature_is_known_by_its_code_else_by_its_name(properties, code):
    found = outlines(feature(**properties))
    assert (list(found.shapes), found.problems) == ([code], [])


def test_a_name_that_many_townships_share_is_that_of_the_county_the_others_lie_in():
    found = outlines(
        feature(name="龙山镇"),
        feature(box(99, 24), name="镇安镇"),
        feature(box(100, 24), name="木城彝族傈僳族乡"),
    )
    assert list(found.shapes) == ["530523101", "530523102", "530523207"]
    assert found.problems == []


def test_a_county_named_beside_it_settles_a_shared_name():
    assert list(outlines(feature(name="城关镇", 县="清水河县")).shapes) == ["150124100"]


def test_a_township_without_its_kind_is_meant_only_near_the_others():
    near = outlines(
        feature(name="镇安镇"), feature(box(99, 24), name="象达"), feature(box(100, 24), name="火星")
    )
    assert list(near.shapes) == ["530523102", "530523105"]
    assert problems(near) == [("no_division", 3, "火星", ())]


def test_what_stays_open_is_listed_and_the_others_are_drawn():
    line = {"type": "LineString", "coordinates": [[98, 24], [99, 25]]}
    found = outlines(
        feature(adcode=530523),
        feature(name="火星基地"),
        feature(line, name="怒江"),
        feature(box(110, 30), name="城关镇"),
    )
    assert list(found.shapes) == ["530523"]
    by_reason = {row[0]: row for row in problems(found)}
    assert by_reason["no_division"] == ("no_division", 2, "火星基地", ())
    assert by_reason["no_surface"] == ("no_surface", 3, "怒江", ())
    assert by_reason["ambiguous"][:3] == ("ambiguous", 4, "城关镇")
    assert len(by_reason["ambiguous"][3]) > 40


def test_a_division_twice_is_drawn_as_one_and_said():
    found = outlines(feature(adcode=530523), feature(box(99, 24), adcode=530523))
    assert found.shapes["530523"].area == pytest.approx(2)
    assert problems(found) == [("twice", 2, "530523", ("530523",))]


def test_lines_that_cross_are_mended_and_said():
    bow = {"type": "Polygon", "coordinates": [[[98, 24], [99, 25], [99, 24], [98, 25], [98, 24]]]}
    found = outlines(feature(bow, adcode=530523, name="龙陵县"))
    assert found.shapes["530523"].is_valid
    assert found.shapes["530523"].area == pytest.approx(0.5)
    assert problems(found) == [("bad_shape", 1, "龙陵县", ("530523",))]


def test_a_code_that_its_name_contradicts_is_followed_and_said():
    found = outlines(feature(adcode=530523, name="朝阳区"))
    assert list(found.shapes) == ["530523"]
    assert problems(found) == [("code_and_name", 1, "朝阳区", ("530523",))]


def test_a_file_in_the_encoding_of_old_map_programs_is_read():
    assert list(outlines(feature(name="龙陵县"), encoding="gb18030").shapes) == ["530523"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"not json", "json"),
        (b"[" * 100_000, "json"),
        (b"[1, 2]", "shape"),
        (b'{"type": "Topology", "objects": {}}', "topojson"),
        (b'{"type": "FeatureCollection", "features": []}', "empty"),
        (b'{"type": "FeatureCollection", "features": [3, null, {}]}', "empty"),
        (json.dumps({"features": [feature(box(500000, 2700000), adcode=530523)]}).encode(), "projected"),
        (json.dumps({"features": [feature(name="火星基地")]}).encode(), "no_division"),
        (json.dumps({"features": [1] * 20_001}).encode(), "too_many"),
        (json.dumps({"features": [feature({"type": "Polygon", "coordinates": "x"}, name="龙陵县")]}).encode(), "empty"),
    ],
)  # fmt: skip
def test_what_is_no_outline_says_why(content, reason):
    with pytest.raises(NoOutlines) as refused:
        read_outlines(content)
    assert refused.value.reason == reason


def test_a_name_has_no_half_characters():
    features = [feature(name="龙陵县"), feature(name="半\ud83d\x00截")]
    found = read_outlines(json.dumps({"features": features}).encode())
    assert [problem.name for problem in found.problems] == ["半截"]


def test_a_problem_is_a_value_that_can_be_compared():
    assert OutlineProblem("twice", 1, "甲") == OutlineProblem("twice", 1, "甲", ())
