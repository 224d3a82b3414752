"""Parts above their whole, shares that make it up, and sums that say of how many they are (contract 4.2, 4.3)."""

from __future__ import annotations

import pytest

from etl.prose import read_prose
from etl.prose.report.document import read_document


def told(text: str) -> tuple[list[tuple[str, float]], list[str]]:
    read = read_prose(text, 2024)
    asked = [*(code for code, *_ in read.queries), *(total.code for total in read.differing)]
    return [(f.group, f.quantity.value) for f in read.figures], asked


@pytest.mark.parametrize(
    ("text", "parts", "asked"),
    [
        (
            "开展宣讲48场，其中走进企业20场，走进社区35场。",
            [("workers", 20), ("unspecified", 35)],
            ["prose_parts_above_whole"],
        ),
        (
            "开展讲座25场，其中走进学校8场、走进企业5场。",
            [("unspecified", 12), ("students", 8), ("workers", 5)],
            [],
        ),
        ("外拓宣传11次，走进养老社区2次。", [("unspecified", 11)], []),
        (
            "宣讲受众3200人次，分别是女职工1400人次、农村妇女1800人次。",
            [("workers", 1400), ("women", 1800)],
            [],
        ),
        (
            "参加群众260人，分别为老年人120人、学生80人、务工人员60人。",
            [("elderly", 120), ("students", 80), ("migrant_workers", 60)],
            [],
        ),
        ("发放资料900份，分别为宣传单600份、明白纸300份。", [("unspecified", 600), ("unspecified", 300)], []),
        ("发放宣传资料1300份，分别是4月700份、5月600份。", [("unspecified", 700), ("unspecified", 600)], []),
        ("悬挂横幅、发放折页分别为12条、800份。", [("unspecified", 12), ("unspecified", 800)], []),
    ],
)
def test_parts_count_and_the_whole_keeps_what_they_leave(
    text: str, parts: list[tuple[str, float]], asked: list[str]
) -> None:
    assert told(text) == (parts, asked)


def closing(sum_: str, *parts: str) -> tuple[list[float], list[str], list[tuple[float, float]]]:
    """The figures, questions and differing sums of a brief whose last paragraph sums up."""
    paragraphs = read_document(["朔方路街道2023年10月反诈宣传简报", *parts, sum_]).paragraphs
    last = paragraphs[-1].reading
    return (
        [f.quantity.value for p in paragraphs for f in p.reading.figures],
        [code for code, *_ in last.queries],
        [(total.stated, total.summed) for total in last.differing],
    )


LEAFLETS = ("丽景社区：发放宣传单680份。", "怡安社区：发放宣传单550份。", "学院社区：发放宣传单400份。")
PARTS = [680.0, 550.0, 400.0]


@pytest.mark.parametrize(
    ("sum_", "kept", "asked", "differs"),
    [
        ("以上三个社区合计发放宣传单1730份。", PARTS, [], [(1730, 1630)]),
        ("三个社区共计发放宣传单1530份。", PARTS, [], [(1530, 1630)]),
        ("以上3个社区共发放宣传单1630份。", PARTS, ["prose_restated"], []),
        ("上述三个社区一共发放宣传单1600余份。", PARTS, ["prose_restated"], []),
        ("全街道四个社区合计发放宣传单1730份。", [*PARTS, 100], [], [(1730, 1630)]),
    ],
)
def test_a_sum_that_says_of_how_many_is_checked(
    sum_: str, kept: list[float], asked: list[str], differs: list[tuple[float, float]]
) -> None:
    assert closing(sum_, *LEAFLETS) == (kept, asked, differs)


def test_a_closing_sum_that_its_one_part_makes_up_asks_nothing() -> None:
    read = closing("本月合计：入户走访46户，张贴海报20张。", "入户走访46户。", "张贴海报20张。")
    assert read == ([46, 20], ["prose_restated", "prose_restated"], [])


def test_what_a_sum_names_is_no_mention_besides() -> None:
    paragraphs = ["某小学9月反诈总结", "召开主题班会36场。", "开展讲座1场。", "合计开展班会、讲座37场。"]
    last = read_document(paragraphs).paragraphs[-1].reading
    assert (last.figures, last.mentions) == ([], [])


@pytest.mark.parametrize(
    "text", ["召开反诈培训会1场，参训网格员68人。", "开展反诈讲座1场，听课志愿者68人。", "参训民警辅警68人。"]
)
def test_staff_that_were_taught_were_reached(text: str) -> None:
    figures = read_prose(text, 2024).figures
    assert (figures[-1].measure, figures[-1].quantity.value) == ("people_reached", 68)


def test_what_is_put_up_for_all_is_not_of_those_written_to() -> None:
    figures = read_prose("向企业发送反诈短信4600条，悬挂反诈海报、条幅共计32张。", 2024).figures
    assert [(f.measure, f.group) for f in figures] == [("sms", "workers"), ("mixed_materials", "unspecified")]


def test_a_film_shown_over_and_over_is_a_mention() -> None:
    read = read_prose("候诊区的电视机轮播反诈短视频。", 2024)
    assert [m.channel for m in read.mentions] == ["short_video"]
