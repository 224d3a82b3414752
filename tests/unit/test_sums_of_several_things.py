"""Sums behind lists in prose: of several materials, and of the classes or villages that those who came were of."""

from __future__ import annotations

import pytest

from etl.prose import read_prose


def told(text: str) -> tuple[list[tuple[str, float]], list[str], list[tuple[float, float]]]:
    """(figures, codes of notes and queries, sums that differ as stated and summed)"""
    reading = read_prose(text, 2024)
    return (
        [(f.measure, f.quantity.value) for f in reading.figures],
        [code for code, *_ in reading.queries],
        [(one.stated, one.summed) for one in reading.differing],
    )


LEAFLETS, POSTERS = ("leaflets", 300), ("posters", 200)


@pytest.mark.parametrize(
    ("text", "figures", "notes", "differing"),
    [
        ("发放宣传单300份、海报200份，共计500份", [LEAFLETS, POSTERS], ["prose_restated"], []),
        ("发放宣传单300份、海报200份，共计600份", [LEAFLETS, POSTERS], [], [(600, 500)]),
        ("发放宣传单300份、海报200张，共计500份", [LEAFLETS, POSTERS], ["prose_restated"], []),
        ("发放宣传单300份，张贴海报200张，共计600份", [LEAFLETS, POSTERS], [], [(600, 500)]),
        ("张贴海报200张、悬挂横幅20条，共计220条", [POSTERS, ("banners", 20)], ["prose_restated"], []),
        (
            "发放围裙50条，宣传单300份、折页200份，共计500份",
            [("gifts", 50), LEAFLETS, ("leaflets", 200)],
            ["prose_restated"],
            [],
        ),
        ("发放宣传单300份，宣传袋50包（共500个）", [LEAFLETS, ("gifts", 500)], [], []),
    ],
)
def test_a_sum_of_several_materials_counts_nothing(
    text: str,
    figures: list[tuple[str, float]],
    notes: list[str],
    differing: list[tuple[float, float]],
) -> None:
    assert told(text) == (figures, notes, differing)


@pytest.mark.parametrize(
    ("text", "people", "differing"),
    [
        ("参加学生七年级420人、八年级390人、九年级380人，共计1190人。", [420, 390, 380], []),
        ("参加学生七年级420人、八年级390人、九年级380人，共计1180人。", [420, 390, 380], [(1180, 1190)]),
        ("参加学生高一420人、高二390人，共计810人。", [420, 390], []),
        ("高一420人、高二390人参加讲座。", [420, 390], []),
        ("参加群众东村120人、西村80人，共计200人。", [120, 80], []),
    ],
)
def test_those_who_came_class_by_class(
    text: str, people: list[float], differing: list[tuple[float, float]]
) -> None:
    figures, _, differ = told(text)
    assert (figures, differ) == ([("people_reached", one) for one in people], differing)


def test_who_came_of_a_year_of_a_school_are_students() -> None:
    assert [f.group for f in read_prose("高一420人、初二390人参加讲座。", 2024).figures] == ["students"] * 2
