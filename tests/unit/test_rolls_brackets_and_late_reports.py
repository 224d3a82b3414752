"""Rolls of classes, of-which inside of-which, late reports, names of bureaus, pairs of counts and their totals."""

from __future__ import annotations

import pytest

from etl.meaning.place import resolve_place
from etl.meaning.unit_in_text import find_unit_in_text

from .small_sheets import read
from .told_reports import read_report, read_sentence

ROLL = "望江县华阳镇中心小学五年级反诈主题班会参加人数（2024年10月14日）"
CLASSES = ["五（1）班：46人", "五（2）班：45人", "五（3）班 47人"]


@pytest.mark.parametrize(
    ("total", "said"), [("合计：138人", "prose_restated"), ("合计：128人", "prose_total_differs")]
)
def test_a_roll_gives_each_class_and_is_checked(total: str, said: str) -> None:
    reading = read_report([ROLL, *CLASSES, total])
    assert [(f.cell, f.measure, f.value) for f in reading.facts] == [
        ("P2", "people_reached", 46),
        ("P3", "people_reached", 45),
        ("P4", "people_reached", 47),
    ]
    assert [(i.code, i.cell) for i in reading.issues] == [(said, "P5")]


def test_lines_of_numbers_under_another_title_are_no_roll() -> None:
    assert read_report([ROLL.replace("参加人数", "情况"), *CLASSES]).facts == []


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("共开展反诈宣讲60场，其中学生35场（含大学生5场），家长15场。", [10, 30, 5, 15]),
        ("受众9000人，其中学生6500人（其中初中生2000人）、家长1800人。", [700, 4500, 2000, 1800]),
        ("发放宣传资料1.2万份，其中致家长一封信4000份（其中小学2500份）。", [8000, 1500, 2500]),
    ],
)
def test_a_part_keeps_what_its_own_parts_leave(sentence: str, values: list[float]) -> None:
    assert [figure.quantity.value for figure in read_sentence(sentence).figures] == values


def test_what_a_report_makes_up_for_counts() -> None:
    late = "补报2024年10月份数据。10月漏报了反诈讲座2场，听众130人。"
    assert [f.quantity.value for f in read_sentence(late).figures] == [2, 130]
    assert read_sentence("10月漏报了反诈讲座2场。").figures == []


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("宁陕县教育体育和科技局2024年上半年反诈宣传情况", "宁陕县教育体育和科技局"),
        ("宁陕县卫生健康和医疗保障局2024年反诈宣传情况", "宁陕县卫生健康和医疗保障局"),
        ("宁陕县公安局和科技局联合宣传情况", "宁陕县公安局"),
        ("来电单位：象山县公安局石浦派出所", "象山县公安局石浦派出所"),
        ("请该所11月10日前再报送书面材料1份", None),
    ],
)
def test_who_is_named(title: str, unit: str | None) -> None:
    assert find_unit_in_text(title) == unit


def test_the_grid_lies_where_its_county_does() -> None:
    place = resolve_place(["国网涉县供电公司井店供电所"]).place
    assert place is not None
    assert place.name == "涉县"


def test_a_weekly_of_an_account_is_its_writers() -> None:
    weekly = [
        "【灌阳反诈周报】2024年6月17日—6月23日",
        "📢 灌阳县公安局反诈中心本周成绩单来啦👇",
        "派发传单：1800份",
    ]
    assert {(f.unit, f.value) for f in read_report(weekly).facts} == {("灌阳县公安局反诈中心", 1800)}


@pytest.mark.parametrize(("total", "asked"), [("910份/47张", []), ("920份/47张", ["B6"])])
def test_pairs_of_counts_are_read_by_the_halves_of_the_head_and_their_totals_checked(
    total: str, asked: list[str]
) -> None:
    reading = read(
        [
            ["龙陵县镇安镇2024年4月反诈宣传表", None],
            ["行政村", "宣传单/海报（份/张）"],
            ["大坝村", "320份/12张"],
            ["小田坝村", "410份/15张"],
            ["淘金河村", "180份/20张"],
            ["合计", total],
        ]
    )
    assert [(f.measure, f.value) for f in reading.facts] == [
        ("leaflets", 320),
        ("posters", 12),
        ("leaflets", 410),
        ("posters", 15),
        ("leaflets", 180),
        ("posters", 20),
    ]
    assert [issue.cell for issue in reading.issues if issue.code == "total_differs"] == asked
