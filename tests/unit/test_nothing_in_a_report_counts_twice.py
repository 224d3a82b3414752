"""The same figures said again in other words count once; figures that look the same but are others all count."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import pytest

from etl.normalise import normalise_bytes

TITLE = "龙陵县公安局龙山派出所2024年10月反诈宣传工作小结"


def sums(*lines: str) -> dict[str, float]:
    reading = normalise_bytes("\n".join((TITLE, *lines)).encode(), "小结.txt", today=date(2026, 1, 1))
    found: defaultdict[str, float] = defaultdict(float)
    for fact in reading.facts:
        found[fact.measure] += fact.value or 0
    return dict(found)


@pytest.mark.parametrize(
    ("lines", "counted"),
    [
        (["10月2日，民警发放反诈宣传单500份。500份宣传单很快发完。"], {"leaflets": 500}),
        (
            ["数字看点：反诈宣传单500份、讲座20场。", "10月，举办反诈讲座20场。", "发放宣传单500份。"],
            {"leaflets": 500, "sessions": 20},
        ),
        (
            [
                "10月2日在广场发放反诈宣传单200份。",
                "10月5日在学校发放宣传单300份。",
                "这两次活动让500份宣传单走进千家万户。",
            ],
            {"leaflets": 500},
        ),
        (["10月2日、10月9日、10月16日各举办反诈讲座1场，全月举办讲座3场。"], {"sessions": 3}),
        (
            ["10月2日举办反诈讲座1场，听众80人；10月9日举办讲座1场，听众100人。两场讲座听众180人。"],
            {"sessions": 2, "people_reached": 180},
        ),
        (
            ["10月2日举办反诈讲座1场，听众80人；10月9日举办讲座1场，听众100人。受教育群众达180人。"],
            {"sessions": 2, "people_reached": 180},
        ),
        (["10月，派出所举办反诈讲座20场。", "20场讲座，场场爆满。"], {"sessions": 20}),
        (["安装国家反诈中心APP 86人，至此全村已安装1200人。"], {"app_installs": 86}),
        (["广场200份，学校300份，共计发放反诈宣传单500份。"], {"leaflets": 500}),
        (
            ["上午发放反诈折页210份；下午发放折页188份。全天发放折页398份。", "“近四百份折页，一份没剩。”"],
            {"leaflets": 398},
        ),
        (["送出反诈小电扇200把。“两百把小电扇，不到半天就送完了！”"], {"gifts": 200}),
        (
            [
                "数字看点：听众265人。",
                "9月5日举办反诈讲座1场，村民90人到场。",
                "9月12日举办讲座1场，学生175人听讲。",
            ],
            {"sessions": 2, "people_reached": 265},
        ),
    ],
)
def test_what_is_said_again_counts_once(lines: list[str], counted: dict[str, float]) -> None:
    assert sums(*lines) == counted


@pytest.mark.parametrize(
    ("lines", "counted"),
    [
        (["10月2日发放反诈宣传单300份，10月5日又发放300份。"], {"leaflets": 600}),
        (["10月2日发放反诈宣传单500份。10月5日500份宣传单送到学校。"], {"leaflets": 1000}),
        (["东村发放反诈宣传单200份。西村发放300份宣传单。镇机关发放宣传单500份。"], {"leaflets": 1000}),
        (["10月2日，派出所走访商户30户。10月9日又走访商户30户。"], {"households": 60}),
        (
            ["10月，派出所举办反诈讲座20场。", "10月20日，讲座2场，学生60人听讲。"],
            {"sessions": 22, "people_reached": 60},
        ),
    ],
)
def test_what_is_done_once_more_counts_as_well(lines: list[str], counted: dict[str, float]) -> None:
    assert sums(*lines) == counted


def test_a_sum_that_differs_beside_one_that_does_not_is_asked_about() -> None:
    lines = (
        TITLE,
        "10月18日，小组到高家镇，入户走访48户，发放防骗手册100份；",
        "10月20日，到社坛镇，入户走访52户，发放防骗手册220份。",
        "两天共入户走访100户，发放防骗手册330份。",
    )
    reading = normalise_bytes("\n".join(lines).encode(), "小结.txt", today=date(2026, 1, 1))
    assert [(fact.cell, fact.value) for fact in reading.facts] == [
        ("P2", 48),
        ("P2", 100),
        ("P3", 52),
        ("P3", 220),
    ]
    asked = [(one.cell, one.code) for one in reading.issues if one.severity == "query"]
    assert asked == [("P4", "prose_total_differs")]


def test_the_full_name_of_a_bank_is_no_other_unit() -> None:
    lines = (
        "建行南靖支行“金融教育宣传月”反诈宣传小结",
        "2024年9月，中国建设银行南靖支行举办讲座3场。",
    )
    reading = normalise_bytes("\n".join(lines).encode(), "小结.txt", today=date(2026, 1, 1))
    assert [(fact.measure, fact.value) for fact in reading.facts] == [("sessions", 3)]
