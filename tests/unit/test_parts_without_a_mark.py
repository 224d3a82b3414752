"""Parts behind their whole without 其中, and sums of so many of which fewer are told."""

from __future__ import annotations

import pytest

from etl.prose import read_document, read_prose

NONE = "unspecified"
ABOVE, BELOW = "prose_parts_above_whole", "prose_parts_below_whole"


def counted(sentence: str) -> list[tuple[str, float, str, str]]:
    figures = read_prose(sentence, 2024, "", of_campaign=True).figures
    return [(f.measure, f.quantity.value, f.group, f.channel) for f in figures]


def differing(sentence: str) -> list[tuple[str, float, float]]:
    reading = read_prose(sentence, 2024, "", of_campaign=True)
    return [(one.code, one.stated, one.summed) for one in reading.differing]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "全镇开展宣讲12场，进村8场、进校4场。",
            [("sessions", 8, "villagers", "lecture"), ("sessions", 4, NONE, "lecture")],
        ),
        (
            "入户走访860户，重点走访独居老人310户。",
            [
                ("households", 550, NONE, "door_to_door"),
                ("households", 310, "elderly_alone", "door_to_door"),
            ],
        ),
        (
            "开展反诈宣讲12场（进村8场、进校4场）。",
            [("sessions", 8, "villagers", "lecture"), ("sessions", 4, NONE, "lecture")],
        ),
        (
            "举办讲座15场，学校10场，企业5场。",
            [("sessions", 10, "students", "lecture"), ("sessions", 5, "workers", "lecture")],
        ),
        (
            "举办活动9场，讲座2场、座谈会3场、班会4场。",
            [
                ("sessions", 2, NONE, "lecture"),
                ("sessions", 3, NONE, "training"),
                ("sessions", 4, NONE, "class_meeting"),
            ],
        ),
        (
            "发放宣传资料1000份，折页600份、手册400份。",
            [("leaflets", 600, NONE, NONE), ("leaflets", 400, NONE, NONE)],
        ),
        (
            "受众1200人次，老年人700人次、学生500人次。",
            [("people_reached", 700, "elderly", NONE), ("people_reached", 500, "students", NONE)],
        ),
        (
            "走访600户，商户350户、企业250户。",
            [
                ("households", 350, "merchants", "door_to_door"),
                ("households", 250, "workers", "door_to_door"),
            ],
        ),
        ("发放宣传单500份，一村200份，二村300份。", [("leaflets", 500, NONE, NONE)]),
        ("张贴海报100张，小区60张，商铺40张。", [("posters", 100, NONE, NONE)]),
    ],
)
def test_parts_that_add_up_are_of_the_whole_before_them(
    sentence: str, figures: list[tuple[str, float, str, str]]
) -> None:
    assert counted(sentence) == figures
    assert differing(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "values", "asked"),
    [
        ("发放宣传单500份，一村200份，二村350份。", [200, 350], (ABOVE, 500, 550)),
        ("开展宣讲12场，进村8场、进校6场。", [8, 6], (ABOVE, 12, 14)),
        ("开展“五进”宣讲35场，进机关5场、进企业10场、进农村12场、进校园10场。", [5, 10, 12, 10], (ABOVE, 35, 37)),
        ("受教育1200人，老年人700人、学生600人。", [700, 600], (ABOVE, 1200, 1300)),
        ("开展宣讲12场，进村8场、进校3场。", [1, 8, 3], (BELOW, 12, 11)),
        ("参加讲座的有300人，学生200人、老师50人。", [50, 200, 50], (BELOW, 300, 250)),
        ("三校共开展宣讲9场，一中4场、二中3场。", [2, 4, 3], (BELOW, 9, 7)),
        ("东村发放宣传单260份，西村发放宣传单200份，四村合计发放860份。", [260, 200, 400], (BELOW, 860, 460)),
    ],
)  # fmt: skip
def test_parts_that_do_not_add_up_are_asked_about(
    sentence: str, values: list[float], asked: tuple[str, float, float]
) -> None:
    assert [value for _, value, _, _ in counted(sentence)] == values
    assert differing(sentence) == [asked]


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("张贴海报100张，横幅20条、展板10块。", [100, 20, 10]),
        ("举办讲座2场，座谈会3场、班会4场。", [2, 3, 4]),
        ("参加群众300人，民警20人、网格员30人。", [300, 20, 30]),
        ("走访居民600户，商户350户、企业20户。", [600, 350, 20]),
        ("覆盖老年人700人，学生600人，家长500人。", [700, 600, 500]),
        ("进社区8场，进学校5场，进企业3场。", [8, 5, 3]),
        ("反诈宣传进社区8场，进学校5场，进企业3场。", [8, 5, 3]),
        ("覆盖师生420人、村民260人、企业员工160人。", [420, 260, 160]),
        ("在机关、企业开展宣传：机关3场，企业3场，学校2场。", [3, 3, 2]),
        ("发放宣传单：东村500份，西村300份，南村200份。", [500, 300, 200]),
        ("一村走访20户，二村走访30户，三村共走访80户。", [20, 30, 80]),
    ],
)
def test_rows_of_other_things_are_no_parts(sentence: str, values: list[float]) -> None:
    assert [value for _, value, _, _ in counted(sentence)] == values
    assert differing(sentence) == []


@pytest.mark.parametrize(
    ("lines", "values", "asked"),
    [
        (
            ["四村合计发放宣传单860份。", "东村：发放宣传单260份。", "西村：发放宣传单200份。"],
            [400, 260, 200],
            [(BELOW, 860, 460)],
        ),
        (
            ["西门社区：走访100户。", "梅山社区：走访150户。", "四个社区共走访600户。"],
            [100, 150, 350],
            [(BELOW, 600, 250)],
        ),
        (
            ["两个社区共走访250户。", "西门社区：走访100户。", "梅山社区：走访150户。"],
            [100, 150],
            [],
        ),
    ],
)
def test_a_sum_of_so_many_keeps_what_fewer_leave(
    lines: list[str], values: list[float], asked: list[tuple[str, float, float]]
) -> None:
    report = read_document(["城关镇2024年5月反诈宣传情况", *lines])
    told = [one.reading for one in report.paragraphs]
    assert [f.quantity.value for one in told for f in one.figures] == values
    assert [(d.code, d.stated, d.summed) for one in told for d in one.differing] == asked
