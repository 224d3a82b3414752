"""走访86户，其中出租户29户 counts 57 and 29: corrected, a whole loses its parts again, and nothing counts twice."""

from __future__ import annotations

from datetime import date

import pytest

from etl.decided_figures import whole_of
from etl.normalise import normalise_bytes
from etl.prose.paragraphs.correcting import STRUCK
from etl.prose.paragraphs.reading import read_prose
from etl.rulings import figure_key
from etl.schema import Reading, Ruling, submission_of

REPORT = (
    "龙陵县公安局镇安派出所2023年6月反诈宣传工作小结\n"
    "6月，入户走访86户，其中出租户29户；发放宣传单500份。\n"
    "7月举办讲座40场，其中学生35场（其中大学生5场）。\n"
).encode()
WHOLE, PART = "入户走访86户", "29户"


def read(*rulings: Ruling) -> Reading:
    return normalise_bytes(REPORT, "小结.txt", rulings=rulings, today=date(2026, 1, 1))


def ruling(words: str, value: str, cell: str = "P2", number: int = 1) -> Ruling:
    key = figure_key(submission_of(REPORT), "text", cell, words, number)
    return Ruling("figure", key, value, len(words), "王敏", "2023-07-04T08:30:00+00:00")


def counted(*rulings: Ruling, cell: str = "P2") -> list[tuple[str, str, float]]:
    return [(f.raw, f.measure, f.value) for f in read(*rulings).facts if f.cell == cell]


LEAFLETS = ("宣传单500份", "leaflets", 500.0)


def test_the_report_itself() -> None:
    assert counted() == [(WHOLE, "households", 57.0), (PART, "households", 29.0), LEAFLETS]
    assert [value for _, _, value in counted(cell="P3")] == [5.0, 30.0, 5.0]


@pytest.mark.parametrize(
    ("value", "rest"), [("86户", 57.0), ("90户", 61.0), ("入户走访90户", 61.0), ("走访100户", 71.0)]
)
def test_a_corrected_whole_loses_its_parts_again(value: str, rest: float) -> None:
    assert counted(ruling(WHOLE, value))[:2] == [(WHOLE, "households", rest), (PART, "households", 29.0)]


def test_an_estimate_keeps_its_bounds_beside_the_parts() -> None:
    (fact, *_) = [f for f in read(ruling(WHOLE, "90多户")).facts if f.cell == "P2"]
    assert (fact.value, fact.low, fact.high, fact.qualifier) == (61.0, 61.0, 70.0, "at_least")


@pytest.mark.parametrize(("value", "rest", "part"), [("30户", 56.0, 30.0), ("20户", 66.0, 20.0)])
def test_a_corrected_part_leaves_another_rest(value: str, rest: float, part: float) -> None:
    assert [amount for _, _, amount in counted(ruling(PART, value))] == [rest, part, 500.0]


def test_both_can_be_corrected() -> None:
    assert [a for _, _, a in counted(ruling(WHOLE, "90户"), ruling(PART, "30户"))] == [60.0, 30.0, 500.0]


def test_a_part_struck_out_is_no_part_any_more() -> None:
    assert counted(ruling(PART, STRUCK)) == [(WHOLE, "households", 86.0), LEAFLETS]


def test_a_part_that_counts_something_else_is_no_part_any_more() -> None:
    assert counted(ruling(PART, "发放宣传单29份")) == [
        (WHOLE, "households", 86.0),
        (PART, "leaflets", 29.0),
        LEAFLETS,
    ]


def test_a_whole_that_counts_something_else_has_no_parts_here() -> None:
    assert counted(ruling(WHOLE, "发放宣传单90份"))[:2] == [
        (WHOLE, "leaflets", 90.0),
        (PART, "households", 29.0),
    ]


def test_a_whole_that_is_all_told_by_its_parts_counts_in_them() -> None:
    assert counted(ruling(WHOLE, "29户")) == [(PART, "households", 29.0), LEAFLETS]


def test_a_whole_below_its_parts_is_asked_about_and_counts_nothing() -> None:
    reading = read(ruling(PART, "100户"))
    assert [(f.raw, f.value) for f in reading.facts if f.cell == "P2"] == [
        (PART, 100.0),
        ("宣传单500份", 500.0),
    ]
    assert [
        (issue.cell, issue.message_zh) for issue in reading.issues if issue.code == "prose_parts_above_whole"
    ] == [("P2", "P2 的“入户走访86户”比各项之和 100 少 14；各项已计入，总数未计入。")]


def test_a_part_that_is_a_whole_itself_is_settled_before_the_whole_that_holds_it() -> None:
    university = ruling("5场", "6场", "P3", number=2)  # the first of these words stand in 35场
    assert [value for _, _, value in counted(university, cell="P3")] == [5.0, 29.0, 6.0]
    assert [value for _, _, value in counted(ruling("35场", "36场", "P3"), cell="P3")] == [4.0, 31.0, 5.0]


def test_online_pieces_are_parts_of_posts() -> None:
    figures = read_prose("2023年6月推送反诈信息33条，其中短视频12条、图文20条。").figures
    whole = whole_of(figures[0], figures)
    assert whole is not None
    assert (whole.stated.value, [part.quantity.value for part in whole.parts]) == (33.0, [12.0, 20.0])


def test_a_figure_without_parts_is_no_whole() -> None:
    figures = read_prose("2023年6月发放宣传单500份。").figures
    assert whole_of(figures[0], figures) is None
