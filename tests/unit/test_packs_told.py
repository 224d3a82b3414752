"""Papers by the pack: which packs are meant by 每箱100张, and packs of which nobody knows what they hold."""

from __future__ import annotations

import pytest

from .told_reports import asked_below, values_below


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "发放宣传单20捆，每捆100份，海报5捆，每捆50张。",
            [("leaflets", 2000), ("posters", 250)],
        ),
        ("宣传单上午发了3箱，下午发了2箱，每箱100张。", [("leaflets", 500)]),
        ("宣传单每箱100张，上午发了3箱，下午2箱。", [("leaflets", 500)]),
        (
            "宣传单上午发了3箱，每箱100张，下午发了2箱，每箱200张。",
            [("leaflets", 300), ("leaflets", 400)],
        ),
        ("宣传单领了10箱，发了8箱，每箱100张，剩2箱。", [("leaflets", 800)]),
        ("宣传单领了10箱，每箱100张，上午发了3箱，下午发了2箱。", [("leaflets", 500)]),
        ("宣传单上午发3箱，下午发2箱，一共5箱，每箱100张。", [("leaflets", 500)]),
        ("发放宣传单5包，每包50张。", [("leaflets", 250)]),
        ("发放宣传单2箱（1000份）、海报1捆（50张）。", [("leaflets", 1000), ("posters", 50)]),
        ("领取宣传单2箱（1000份）。", []),
        ("发放纸巾50包。", [("gifts", 50)]),
        ("发放宣传单一捆200张。", [("leaflets", 200)]),
    ],
)
def test_the_packs_that_a_number_tells_of(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


@pytest.mark.parametrize(
    "line",
    [
        "发放宣传册5箱。",
        "发放宣传单5包。",
        "宣传单发了三天，每天2箱，每箱100张。",
        "宣传单发了三包半，每包100张。",
        "折页一捆200张，第一天发了2捆，第二天发了1捆。",
    ],
)
def test_packs_that_cannot_be_counted_are_asked_about(line: str) -> None:
    assert values_below(line) == []
    assert "prose_unclear" in asked_below(line)
