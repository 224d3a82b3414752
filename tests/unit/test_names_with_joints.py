"""Names of units whose place holds a word that ends a name elsewhere: 各, 对, 年, 是."""

from __future__ import annotations

import pytest

from etl.meaning.divisions import REFERENCE, all_divisions
from etl.meaning.unit import find_unit_in_text
from etl.meaning.unit_in_text import ends_names


def test_every_township_that_holds_such_a_word_is_listed():
    listed = (REFERENCE / "names_with_joints.csv").read_text(encoding="utf-8").splitlines()
    assert listed == [
        "name",
        *sorted({one.name for one in all_divisions("township") if ends_names(one.name)}),
    ]


@pytest.mark.parametrize(
    "unit",
    ["左各庄镇派出所", "龙陵县对竹镇派出所", "丰年村街道办事处", "永年区公安局", "万年县公安局", "万全区公安局",
     "天全县公安局", "文安县左各庄镇人民政府",
     "富平县到贤镇人民政府", "湄潭县求是中学", "呼和浩特市公安局"],
)  # fmt: skip
def test_such_a_unit_is_found_in_a_title(unit):
    assert find_unit_in_text(f"{unit}2024年3月反诈宣传统计表") == unit


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("富平县公安局2024年3月各镇反诈宣传情况", "富平县公安局"),
        ("龙陵县公安局在龙山镇开展反诈宣传", "龙陵县公安局"),
        ("2024年度龙陵县公安局反诈宣传统计表", "龙陵县公安局"),
        ("镇安派出所到邦腊掌社区宣传", "镇安派出所"),
    ],
)
def test_elsewhere_the_word_ends_the_name(title, unit):
    assert find_unit_in_text(title) == unit
