"""分别 shares numbers out in the order of the names before it, 各 gives each of several the same."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.prose import read_prose
from etl.schema import Supplied

from .small_sheets import read

TODAY = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "在步行街分别向老年人、学生、商户发放传单三百份、五百份、二百份。",
            [("leaflets", 300, "elderly"), ("leaflets", 500, "students"), ("leaflets", 200, "merchants")],
        ),
        (
            "向老年人、学生、商户分别发放宣传单300份、500份、200份。",
            [("leaflets", 300, "elderly"), ("leaflets", 500, "students"), ("leaflets", 200, "merchants")],
        ),
        (
            "面向老年人和学生分别举办讲座2场和3场。",
            [("sessions", 2, "elderly"), ("sessions", 3, "students")],
        ),
        (
            "向社区居民和商户发放宣传单分别为600份、200份。",
            [("leaflets", 600, "residents"), ("leaflets", 200, "merchants")],
        ),
        (
            "老年人、学生、商户分别参加120人、300人、45人。",
            [
                ("people_reached", 120, "elderly"),
                ("people_reached", 300, "students"),
                ("people_reached", 45, "merchants"),
            ],
        ),
        # as many names as numbers, or none of them is told apart
        (
            "向老年人、学生、商户分别发放宣传单300份、500份。",
            [("leaflets", 300, "unspecified"), ("leaflets", 500, "unspecified")],
        ),
    ],
)
def test_each_number_goes_to_its_group(sentence: str, told: list[tuple[str, float, str]]) -> None:
    assert [(f.measure, f.quantity.value, f.group) for f in read_prose(sentence, 2024).figures] == told


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("3月5日、3月12日分别开展讲座1场、2场。", [(1, "2024-03-05"), (2, "2024-03-12")]),
        ("3月5日、12日分别开展讲座1场、2场。", [(1, "2024-03-05"), (2, "2024-03-12")]),
        ("4月、5月分别发放宣传单300份、400份。", [(300, "2024-04-01"), (400, "2024-05-01")]),
    ],
)
def test_each_number_goes_to_its_day(sentence: str, days: list[tuple[float, str]]) -> None:
    read = read_prose(sentence, 2024).figures
    assert [(f.quantity.value, f"{f.period.start}" if f.period else "") for f in read] == days


def placed(sentence: str) -> list[tuple[str, float, str, str]]:
    text = f"大英县2024年4月反诈宣传工作简报\n{sentence}\n大英县反诈中心\n2024年5月8日"
    reading = normalise_bytes(text.encode(), "简报.txt", Supplied("", "", ""), today=TODAY)
    return [(f.unit, f.value, f.measure, f.district.rpartition("/")[2]) for f in reading.facts]


def test_each_number_goes_to_its_township() -> None:
    assert placed("河边镇、天保镇分别开展集中宣传4场、3场。") == [
        ("河边镇", 4, "sessions", "河边镇"),
        ("天保镇", 3, "sessions", "天保镇"),
    ]
    assert placed("4月份隆盛镇、回马镇分别发放宣传单600份和500份。") == [
        ("隆盛镇", 600, "leaflets", "隆盛镇"),
        ("回马镇", 500, "leaflets", "回马镇"),
    ]


def test_where_it_was_is_not_who_did_it() -> None:
    assert placed("县反诈中心在河边镇、天保镇分别开展集中宣传4场、3场。") == [
        ("大英县反诈中心", 4, "sessions", "河边镇"),
        ("大英县反诈中心", 3, "sessions", "天保镇"),
    ]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("走进余干中学、余干二中、蓝天实验学校3所学校，各举办讲座1场。", 3),
        ("在3个社区，各开展宣传2场。", 6),
        ("走进龙山小学、龙江小学，各开展讲座1场。", 2),
    ],
)
def test_each_of_a_list_gets_as_much(sentence: str, value: float) -> None:
    read = read_prose(sentence, 2024)
    assert [(f.measure, f.quantity.value, f.notes) for f in read.figures] == [
        ("sessions", value, ("prose_multiplied",))
    ]


@pytest.mark.parametrize(
    ("sentence", "value", "units"),
    [
        ("隆盛镇、回马镇各开展集中宣传2场。", 2, ["隆盛镇", "回马镇"]),
        ("龙山社区、三星社区和锦江社区各举办讲座1场。", 1, ["龙山社区", "三星社区", "锦江社区"]),
    ],
)
def test_each_of_several_units_did_as_much(sentence: str, value: float, units: list[str]) -> None:
    read = read_prose(sentence, 2024)
    told = [(f.quantity.value, f.share.name if f.share else "", f.notes) for f in read.figures]
    assert told == [(value, unit, ()) for unit in units]


def test_the_note_names_the_product() -> None:
    rows = [
        ["村", "本月开展情况"],
        ["老虎屯村", "村部设宣传栏12块，每块张贴海报5张。"],
        ["永丰村", "发放宣传单200余份，悬挂横幅3条。"],
    ]
    reading = read(rows)
    notes = [issue for issue in reading.issues if issue.code == "prose_multiplied"]
    assert [(note.cell, "计 60。" in note.message_zh, ": 60." in note.message_en) for note in notes] == [
        ("B2", True, True)
    ]


def test_each_of_nobody_knows_how_many_is_a_rate() -> None:
    read = read_prose("县直单位，各举办讲座1场。", 2024)
    assert (read.figures, [query[0] for query in read.queries]) == ([], ["prose_rate"])
