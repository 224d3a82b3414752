"""坡头信用社走村串户反诈小记: where a unit went is no part of its name; who wrote stands in brackets at the foot."""

from __future__ import annotations

import pytest

from etl.meaning.unit import find_unit_in_text
from etl.prose.report.document import read_document


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("镇雄县农村信用合作联社坡头信用社走村串户反诈小记", "镇雄县农村信用合作联社坡头信用社"),
        ("坡头镇派出所走村入户反诈宣传小结", "坡头镇派出所"),
        ("坡头信用社下乡进村反诈小记", "坡头信用社"),
        ("坡头镇前进村反诈小记", "坡头镇前进村"),
        ("农业局驻村工作队反诈小记", "农业局驻村工作队"),
    ],
)
def test_a_name_ends_before_where_they_went(title: str, unit: str) -> None:
    assert find_unit_in_text(title) == unit


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("（通讯员 叶兰）", "note"),
        ("（记者　王某某）", "note"),
        ("（编辑 高岩　审核 王立新）", "note"),
        ("（反诈宣传）", "label"),
    ],
)
def test_who_wrote_heads_nothing(line: str, role: str) -> None:
    report = read_document(
        ["寿宁县鳌阳小学反诈宣传", "11月18日，学校召开反诈主题班会36场。", line], "新闻稿", 2025
    )
    assert report.paragraphs[-1].role == role
