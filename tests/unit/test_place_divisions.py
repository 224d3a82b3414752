"""The table of divisions: paths, children, levels, and the reviewable lists beside it."""

from __future__ import annotations

import csv

import pytest

from etl.meaning.divisions import REFERENCE, Place, stem_of_name, township_index
from etl.meaning.place import all_divisions, children, parent_chain, place_of_code


@pytest.mark.parametrize(
    ("code", "path", "level"),
    [
        ("53", "云南省", "province"),
        ("5305", "云南省/保山市", "city"),
        ("530523", "云南省/保山市/龙陵县", "county"),
        ("530523101", "云南省/保山市/龙陵县/龙山镇", "township"),
        ("110105", "北京市/朝阳区", "county"),
        ("410928104", "河南省/濮阳市/濮阳县/八公桥镇", "township"),  # 濮阳县八公桥镇 in the package
        ("441900003", "广东省/东莞市/东城街道", "township"),
        ("429004", "湖北省/仙桃市", "county"),
        ("71", "台湾省", "province"),
    ],
)
def test_place_of_code(code: str, path: str, level: str) -> None:
    assert place_of_code(code) == Place(code, path, level, path.rsplit("/", 1)[-1])  # type: ignore[arg-type]


@pytest.mark.parametrize("code", ["", "5", "99", "530599", "530523999", "龙陵县", "530523101001"])
def test_unknown_code_has_no_place(code: str) -> None:
    assert place_of_code(code) is None


def test_sizes_of_the_levels() -> None:
    assert len(all_divisions("province")) == 34
    assert len(all_divisions("city")) == 333  # 342 rows less 9 that only complete the code scheme
    assert len(all_divisions("township")) == 41352
    assert all_divisions("village") == []


def test_townships_of_a_county_in_code_order() -> None:
    names = [place.name for place in all_divisions("township", "530523")]
    assert names == [
        "龙山镇",
        "镇安镇",
        "勐糯镇",
        "腊勐镇",
        "象达镇",
        "龙江乡",
        "碧寨乡",
        "龙新乡",
        "平达乡",
        "木城彝族傈僳族乡",
    ]
    assert [place.name for place in children("530523")] == names


def test_children_skip_placeholders() -> None:
    assert len(children("11")) == 16
    assert {place.level for place in children("11")} == {"county"}
    assert children("4419")[0].path == "广东省/东莞市/东城街道"
    assert "湖北省/仙桃市" in [place.path for place in children("42")]
    assert children("530523101") == []
    assert len(children("")) == 34


def test_parent_chain() -> None:
    assert [place.name for place in parent_chain("530523101")] == ["云南省", "保山市", "龙陵县"]
    assert [place.name for place in parent_chain("110105")] == ["北京市"]
    assert parent_chain("53") == []


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("龙陵县", "龙陵"),
        ("西花园路街道", "西花园路"),
        ("木城彝族傈僳族乡", "木城"),
        ("大理白族自治州", "大理"),
        ("融水苗族自治县", "融水"),
        ("东乡族自治县", "东乡"),
        ("塔什库尔干塔吉克自治县", "塔什库尔干"),
        ("浦东新区", "浦东"),
        ("广西壮族自治区", "广西"),
        ("内蒙古自治区", "内蒙古"),
        ("沧州高新技术产业开发区", "沧州高新技术产业开发区"),
    ],
)
def test_stem_of_name(name: str, stem: str) -> None:
    assert stem_of_name(name) == stem


def test_every_old_name_leads_to_the_division_it_says() -> None:
    with (REFERENCE / "old_names.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 200
    for row in rows:
        place = place_of_code(row["code"])
        assert place is not None, row
        assert place.name == row["new_name"], row


def test_townships_of_one_county_are_indexed_alone() -> None:
    assert township_index("530523").stems["木城"] == ("530523207",)
    assert township_index("530523").full["腊勐乡"] == ("530523104",)
