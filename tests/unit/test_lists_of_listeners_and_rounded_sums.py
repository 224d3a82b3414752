"""Lists of parts that all listened, sums told roughly beside close ones, rounds of calls, whoever went on a patrol."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence

HEAD = "镇安县永乐派出所2025年3月反诈宣传小结"
CLOSE = "3月，我所开展反诈宣传，走访1236户，发放宣传资料1.2万份，举办讲座3场。"


def people(sentence: str) -> list[tuple[float, str, str]]:
    return [
        (f.quantity.value, f.group, f.channel)
        for f in read_sentence(sentence).figures
        if f.measure == "people_reached"
    ]


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("东村310人、西村120人参加讲座。", [310, 120]),
        ("东村310人，西村120人，南村50人听了讲座。", [310, 120, 50]),
        ("组织东厂310人、西厂120人参加讲座。", [310, 120]),
        ("男生45人和女生48人一起听讲座。", [45, 48]),
        ("参加讲座的有：一队310人、二队120人。", [310, 120]),
        ("讲师2人、村民100人参加讲座。", [100]),
        ("东村310人，西村120人，共430人参加讲座。", [310, 120]),
        ("走访了200人，吸引80人参加讲座。", [200, 80]),
    ],
)
def test_parts_of_a_list_of_which_all_listened(sentence: str, values: list[float]) -> None:
    assert [value for value, _, _ in people(sentence)] == values


def test_parts_that_listened_are_of_what_they_came_to() -> None:
    assert people("一班45人、二班48人、三班50人观看了警示片。") == [
        (45, "unspecified", "short_video"),
        (48, "unspecified", "short_video"),
        (50, "unspecified", "short_video"),
    ]
    assert people("五六年级310人、高一年级120人参加讲座。") == [
        (310, "students", "lecture"),
        (120, "students", "lecture"),
    ]


@pytest.mark.parametrize("rough", ["全月走访1200余户 发放资料1万余份", "近1300户走访 发放资料1万多份"])
def test_a_rough_headline_says_what_the_text_counts(rough: str) -> None:
    reading = read_report([HEAD, rough, CLOSE])
    assert [(f.cell, f.value) for f in reading.facts] == [("P3", 1236), ("P3", 12000), ("P3", 3)]
    assert {(i.code, i.cell) for i in reading.issues} == {("prose_restated", "P2")}


def test_a_rough_sum_at_the_end_says_what_the_text_counts() -> None:
    reading = read_report([HEAD, CLOSE, "据统计，全月共走访1200余户，发放宣传资料1万余份。"])
    assert [(f.cell, f.value) for f in reading.facts] == [("P2", 1236), ("P2", 12000), ("P2", 3)]


def test_a_rough_headline_of_a_rough_number_leaves_one_of_them() -> None:
    text = "3月，我所开展反诈宣传，共发放宣传单5000余份，受教育群众3000人次。"
    reading = read_report([HEAD, "永乐派出所发放宣传单5000余份 受教育群众3000人次", text])
    assert [f.value for f in reading.facts] == [5000, 3000]


def test_a_rough_number_of_another_size_is_a_figure_of_its_own() -> None:
    reading = read_report([HEAD, CLOSE, "期间还在集市发放宣传资料2000余份。"])
    assert [f.value for f in reading.facts if f.measure == "leaflets"] == [12000, 2000]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("本月共开展活动46次，其中讲座20次、入户走访26次。", [("sessions", 20), ("sessions", 26)]),
        ("本月入户走访26次，发放折页30份。", [("households", 26), ("leaflets", 30)]),
        ("组织志愿者巡逻宣传12次，36人次参与。", [("sessions", 12), ("staff", 36)]),
        ("开展讲座12次，36人次参与。", [("sessions", 12), ("people_reached", 36)]),
    ],
)
def test_what_counts(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


def test_houses_that_came_are_asked_about() -> None:
    reading = read_sentence("上河村35户、下河村40户参加了院坝会。")
    assert reading.figures == []
    assert {code for code, *_ in reading.queries} == {"prose_unclear"}
