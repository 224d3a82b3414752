"""Whatever stands in a cell, reading it as a place or a unit gives an answer of the right shape."""

from __future__ import annotations

from hypothesis import given, seed, settings
from hypothesis import strategies as st

from etl.meaning.place import find_places, parse_district_option, resolve_place
from etl.meaning.unit import UnitNames, find_unit_in_text, looks_like_unit, unit_type_of

PARTS = [
    "龙陵县",
    "龙山",
    "镇",
    "派出所",
    "公安局",
    "大英",
    "县",
    "市",
    "区",
    "街道",
    "社区",
    "农行",
    "支行",
    "各",
    "我们",
    "XX",
    "*",
    "2023年",
    "4月",
    "：",
    "（",
    "）",
    "《",
    "、",
    "，",
    "填报单位",
    "的",
    "在",
    "城关",
    "乡",
    "村",
    "第一",
    "小学",
    "一中",
    "信用联社",
    "自治县",
    "回族",
    "分局",
    "所",
    "局",
    "北京市",
    "朝阳区",
    "东莞市",
    "\u3000",
    "\n",
    "/",
    "1.",
    "宣传",
]
TEXTS = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PARTS), max_size=9).map("".join))
CODES = st.one_of(st.just(""), st.sampled_from(["53", "5305", "530523", "530523101", "99", "110101"]))


@seed(20230417)
@settings(max_examples=300, deadline=None, derandomize=True)
@given(TEXTS, CODES)
def test_places(text: str, within: str) -> None:
    last = 0
    for found in find_places(text, within):
        assert last <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        assert found.candidates
        last = found.end
    reading = resolve_place([text, text[::-1]], within)
    assert reading.place is None or all(
        other.code.startswith(reading.place.code[:2]) or len(reading.place.code) >= 4
        for other in reading.ambiguous
    )
    parse_district_option(text)


@seed(20230417)
@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(TEXTS, max_size=4), TEXTS)
def test_units(names: list[str], context: str) -> None:
    units = UnitNames(names[:2], context)
    for name in names:
        units.add(name)
        looks_like_unit(name)
        unit = units.canonical(name)
        assert units.canonical(unit.name).name == unit.name
        assert unit.unit_type == unit_type_of(unit.name)
    found = find_unit_in_text(context)
    assert found is None or found == found.strip() != ""
