"""One number of a report struck out, read otherwise or counted by a person: that one and no other, and said there."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.prose.paragraphs.correcting import STRUCK, occurrence, place_of, read_instead, reads_as_figure
from etl.rulings import figure_key
from etl.schema import Reading, Ruling, figures_of_text, submission_of

REPORT = (
    "龙陵县公安局镇安派出所2023年6月反诈宣传工作小结\n"
    "6月，镇安派出所发放宣传单500份，张贴海报20张；在集市再发放宣传单500份。\n"
    "7月，计划发放宣传单300份。\n"
).encode()


def read(*rulings: Ruling) -> Reading:
    return normalise_bytes(REPORT, "小结.txt", rulings=rulings, today=date(2026, 1, 1))


def ruling(words: str, number: int, value: str, cell: str = "P2") -> Ruling:
    key = figure_key(submission_of(REPORT), "text", cell, words, number)
    return Ruling("figure", key, value, 7, "王敏", "2023-07-04T08:30:00+00:00")


def facts(reading: Reading) -> list[tuple[str, str, str, float, str]]:
    return [(f.cell, f.raw, f.measure, f.value, f.target_group) for f in reading.facts]


LEAFLETS = ("P2", "宣传单500份", "leaflets", 500, "unspecified")
POSTERS = ("P2", "张贴海报20张", "posters", 20, "unspecified")


def test_the_report_itself() -> None:
    assert facts(read()) == [LEAFLETS, POSTERS, LEAFLETS]
    assert figures_of_text(read()) == 3


def test_the_second_of_two_figures_in_the_same_words_is_struck_out() -> None:
    reading = read(ruling("宣传单500份", 2, STRUCK))

    assert facts(reading) == [LEAFLETS, POSTERS]
    (said,) = [issue for issue in reading.issues if issue.code == "figure_struck"]
    assert (said.cell, said.severity) == ("P2", "note")
    assert said.message_zh == "P2 的“宣传单500份”不计入：王敏 于 2023-07-04 作出的判断（第 7 号）。"
    assert reading.rulings == [7]


def test_a_bare_number_changes_the_number_alone() -> None:
    reading = read(ruling("宣传单500份", 1, "约450份"))

    assert [(f.raw, f.measure, f.value, f.low, f.high, f.qualifier) for f in reading.facts][:1] == [
        ("宣传单500份", "leaflets", 450, 405, 495, "about")
    ]
    assert facts(reading)[1:] == [POSTERS, LEAFLETS]


def test_words_in_full_change_measure_and_group() -> None:
    reading = read(ruling("张贴海报20张", 1, "向老年人发放宣传单120份"))

    assert facts(reading) == [LEAFLETS, ("P2", "张贴海报20张", "leaflets", 120, "elderly"), LEAFLETS]


def test_a_number_that_was_passed_over_counts_where_a_person_says_of_what() -> None:
    reading = read(ruling("300份", 1, "发放宣传单300份", cell="P3"))

    assert facts(reading)[3:] == [("P3", "300份", "leaflets", 300, "unspecified")]
    assert next(cell.role for cell in reading.cells if cell.cell == "P3") == "figure"


def test_a_paragraph_whose_figures_are_all_struck_out_gives_none() -> None:
    struck = [
        ruling("宣传单500份", 1, STRUCK),
        ruling("宣传单500份", 2, STRUCK),
        ruling("张贴海报20张", 1, STRUCK),
    ]
    reading = read(*struck)

    assert facts(reading) == []
    assert next(cell.role for cell in reading.cells if cell.cell == "P2") == "note"


def test_a_decision_that_finds_no_number_any_more_is_asked_about() -> None:
    reading = read(ruling("300份", 1, "120份", cell="P3"))  # of what, the bare number does not say

    assert facts(reading) == facts(read())
    assert [(i.cell, i.severity) for i in reading.issues if i.code == "figure_ruling_lost"] == [
        ("P3", "query")
    ]


def test_a_ruling_about_another_file_changes_nothing() -> None:
    other = Ruling("figure", ("0" * 16, "text", "P2", "宣传单500份", "1"), STRUCK, 7, "", "")
    assert facts(read(other)) == facts(read())


@pytest.mark.parametrize(
    ("words", "corrects", "reads"),
    [
        ("120份", True, True),
        ("120份", False, False),  # of what?
        ("发放宣传单120份", False, True),
        ("发放宣传单120份，张贴海报3张", True, False),  # two figures
        ("没有", True, False),
    ],
)
def test_what_can_be_read_in_the_place_of_a_number(words: str, corrects: bool, reads: bool) -> None:
    assert reads_as_figure(words, corrects) is reads


def test_words_that_state_no_figure_are_none() -> None:
    assert read_instead("没有") is None


def test_words_are_found_for_the_how_manieth_time_they_stand() -> None:
    text = "宣传单5份，又宣传单5份"
    assert [place_of(text, "宣传单5份", n) for n in (1, 2, 3)] == [0, 7, -1]
    assert occurrence(text, "宣传单5份", 7) == 2
