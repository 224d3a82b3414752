"""A bare deed is of the noun that stands before it: in its sentence, or in the year that it is measured by."""

from __future__ import annotations

import pytest

from etl.prose.paragraphs.reading import read_prose


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("去年此时，短信发送30万条；今年4月发送50万条。", [("sms", 500000)]),
        ("去年同期发放宣传单2000份；今年4月发放2600份。", [("leaflets", 2600)]),
        ("去年此时，短信发送30万条；今年4月增加到50万条。", [("sms", 500000)]),
        ("宣传单印得多，本季发放1900份。", [("leaflets", 1900)]),
        ("横幅挂得高，全镇悬挂48条。", [("banners", 48)]),
        ("悬挂横幅20条；本季推送50条。", [("banners", 20), ("posts", 50)]),
    ],
)
def test_bare_deeds(sentence: str, told: list[tuple[str, float]]) -> None:
    figures = read_prose(sentence, 2024, of_campaign=True).figures
    assert [(f.measure, f.quantity.value) for f in figures] == told


def test_a_short_meeting_of_the_campaign_is_asked_about() -> None:
    reading = read_prose("镇上给摊主开短会1次。", 2024, of_campaign=True)
    assert reading.figures == []
    assert [(code, text) for code, _, _, text in reading.queries] == [("prose_unclear", "1次")]


@pytest.mark.parametrize("sentence", ["村里开党员大会1次。", "派出所召开工作例会2次。"])
def test_meetings_of_other_matters_are_not(sentence: str) -> None:
    reading = read_prose(sentence, 2024, of_campaign=True)
    assert (reading.figures, reading.queries) == ([], [])
