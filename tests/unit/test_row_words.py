"""What the words in place of a row's name say of the row."""

import pytest

from etl.facts.row_words import only_names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("大坪村", True),
        ("县人民医院", True),
        ("4月3日", True),
        ("讲座（场）", True),
        ("合计", False),
        ("总和", False),
        ("全年累计", False),
        ("合计数据", False),
        ("去年同期", False),
        ("目标", False),
        ("示例：××中学", False),
        ("城区片占比", False),
    ],
)
def test_a_text_only_names_unless_it_sums_up_plans_compares_or_shows(text: str, expected: bool) -> None:
    assert only_names(text) is expected
