"""北片（5村） above its villages sums them up, though no word says so; 本周共 and 本页共 are totals too."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from tests.unit.small_sheets import Rows, codes, figures, read, roles

HEAD = ["村", "发单（份）", "宣讲（场）", "听讲（人）"]
NORTH = [["五福村", 320, 3, 121], ["常家村", 270, 2, 96]]
SOUTH = [["大合村", 290, 2, 88], ["上枧村", 180, 1, 61], ["石头村", 105, 0, 0]]
SUMS = [590, 5, 217], [575, 3, 149]


def cells(rows: Rows) -> list[str]:
    return [cell for cell, measure, _ in figures(read([HEAD, *rows])) if measure == "leaflets"]


@pytest.mark.parametrize(
    ("north", "south"),
    [
        ("北片（2村）", "南片（3村）"), ("北片", "南片"), ("城北片区", "城南片区"), ("一号线", "二号线"),
        ("城关镇（2个村）", "河口镇（3个村）"),
        ("北片（共2个行政村）", "南片（共三个行政村）"),
    ],
)  # fmt: skip
def test_an_area_is_the_sum_of_its_rows(north: str, south: str) -> None:
    above = [[north, *SUMS[0]], *NORTH, [south, *SUMS[1]], *SOUTH, ["镇直机关", 96, 2, 73]]
    assert cells(above) == ["B3", "B4", "B6", "B7", "B8", "B9"]
    below = [*NORTH, [north, *SUMS[0]], *SOUTH, [south, *SUMS[1]]]
    assert cells(below) == ["B2", "B3", "B5", "B6", "B7"]


def test_its_difference_is_asked_about() -> None:
    reading = read([HEAD, ["北片（2村）", 590, 5, 237], *NORTH, ["南片（3村）", *SUMS[1]], *SOUTH])
    assert ("D2", "total_differs") in codes(reading)
    assert roles(reading, "B2", "C2", "D2") == ["total"] * 3


def test_an_area_that_holds_no_rows_counts() -> None:
    assert cells([["北片", 590, 5, 217], ["南片", 575, 3, 149], ["东片", 40, 1, 12]]) == ["B2", "B3", "B4"]
    assert cells([["北片（2村）", 77, 9, 12], *NORTH, *SOUTH]) == ["B2", "B3", "B4", "B5", "B6", "B7"]


@pytest.mark.parametrize("word", ["本周共", "本页共", "当月共", "全镇共", "这学期共", "一周共", "整个星期共"])
def test_a_word_for_a_total(word: str) -> None:
    assert read_header(word).total
    assert cells([*NORTH, [word, *SUMS[0]]]) == ["B2", "B3"]


@pytest.mark.parametrize("name", ["公共", "中共", "全县公共"])
def test_no_word_for_a_total(name: str) -> None:
    assert not read_header(name).total


def test_a_whole_day_is_the_sum_of_its_halves() -> None:
    head, halves = ["时段", "发单（份）", "讲解（人次）"], [["上午", 85, 120], ["下午", 60, 75]]
    whole = read([head, *halves, ["全天", 145, 195]])
    assert [cell for cell, _, _ in figures(whole)] == ["B2", "C2", "B3", "C3"]
    apart = read([head, *halves, ["全天", 40, 51]])
    assert [cell for cell, _, _ in figures(apart)] == ["B2", "C2", "B3", "C3", "B4", "C4"]
