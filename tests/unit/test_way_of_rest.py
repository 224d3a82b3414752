"""讲座和摆摊共20场，其中讲座8场: the way of what parts leave of a whole that names several."""

from __future__ import annotations

import pytest

from etl.prose import read_prose


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("举办反诈讲座和摆摊共20场，其中讲座8场。", [("stall", 12), ("lecture", 8)]),
        ("开展反诈宣讲、情景剧演出61场，其中情景剧演出13场。", [("lecture", 48), ("performance", 13)]),
        (
            "举办反诈讲座、摆摊、演出共30场，其中讲座10场、演出5场。",
            [("stall", 15), ("lecture", 10), ("performance", 5)],
        ),
        ("举办反诈讲座20场，其中入户宣讲8场。", [("lecture", 12), ("door_to_door", 8)]),
        ("举办反诈讲座20场，其中敬老院8场。", [("lecture", 12), ("lecture", 8)]),
    ],
)
def test_what_parts_leave_is_of_the_way_that_none_of_them_has(
    text: str, told: list[tuple[str, float]]
) -> None:
    assert [(f.channel, f.quantity.value) for f in read_prose(text, 2024).figures] == told
