"""Numbers that say what they count only by making up a sum (contract 4.1), and what else plain words count."""

from __future__ import annotations

import pytest

from etl.meaning.plain_writing import plain_writing
from etl.prose import read_prose


def counted(sentence: str) -> list[tuple[str, float]]:
    figures = read_prose(plain_writing(sentence)[0], 2024, "", of_campaign=True).figures
    return [(f.measure, f.quantity.value) for f in figures]


@pytest.mark.parametrize(
    ("sentence", "measure", "parts"),
    [
        ("一路走了23户，二路19户，我们三路最少，16户，加起来58户。", "households", [23, 19, 16]),
        ("车间主任在班前会上讲，一车间95人，包装车间六十七人，总共162人。", "people_reached", [95, 67]),
        ("前台发了手册九十六本，东门岗五十八本，西门岗41本，三处计195本。", "leaflets", [96, 58, 41]),
        (
            "周二7栋敲门，92户里开门的57户；周三9栋，45户里开门的33户，两天下来走到90户。",
            "households",
            [57, 33],
        ),
        ("头一晚给人装了APP9个，第二晚6个，第三晚只有俩，一共17个。", "app_installs", [9, 6, 2]),
    ],
)
def test_numbers_that_make_up_a_sum_count_what_it_is_of(
    sentence: str, measure: str, parts: list[float]
) -> None:
    assert counted(sentence) == [(measure, n) for n in parts]


def test_numbers_that_do_not_make_up_the_sum_stay_what_they_were() -> None:
    assert counted("车间主任在班前会上讲，一车间95人，包装车间六十七人，总共170人。") == []


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("出租车都贴了海报，32台车，每车一张。", [("posters", 32)]),
        ("大厅摆折页200份，取走120份。", [("leaflets", 120)]),
        ("发短视频1条，到月底有2300人看过。", [("videos", 1), ("views", 2300)]),
        ("公众号推了一期提醒，阅读三百出头。", [("posts", 1), ("views", 300)]),
    ],
)
def test_what_plain_words_count(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures
