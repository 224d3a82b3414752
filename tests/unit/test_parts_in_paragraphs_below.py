"""Parts that stand in a paragraph below their whole, or in pieces that a ; parts (contract 4.3)."""

from __future__ import annotations

from itertools import product

import pytest

from etl.prose import read_prose
from etl.schema import Reading
from tests.unit.test_records_and_logs_by_the_day import report

from .small_documents import counted


def asked(reading: Reading) -> list[tuple[str, str]]:
    return [(one.code, one.cell) for one in reading.issues]


TITLE = "星光街道2024年9月反诈宣传小结"


def test_each_line_of_parts_takes_from_its_own_whole() -> None:
    reading = report(
        TITLE,
        "全月共覆盖群众5300余人次，发放宣传资料8600份，开展宣讲20场。",
        "其中老年人2100余人次，大学生700余人次。",
        "其中：折页6200份，海报2400张。",
        "其中进校园5场，进企业6场。",
        "其中进工地2场。",
    )
    assert counted(reading) == [
        ("P2", "people_reached", 2500),
        ("P2", "sessions", 7),
        ("P3", "people_reached", 2100),
        ("P3", "people_reached", 700),
        ("P4", "leaflets", 6200),
        ("P4", "posters", 2400),
        ("P5", "sessions", 5),
        ("P5", "sessions", 6),
        ("P6", "sessions", 2),
    ]
    assert asked(reading) == [("prose_restated", "P2")]
    assert {one.channel for one in reading.facts if one.measure == "people_reached"} == {"unspecified"}


def test_a_list_of_parts_makes_up_its_wholes() -> None:
    parts = [("sessions", 5), ("people_reached", 600), ("sessions", 15), ("people_reached", 1400)]
    ways = (("（1）", "（2）"), ("", ""), ("●", "●"))
    leads = (["开展宣讲20场，受众2000人次", "其中："], ["开展宣讲20场，受众2000人次，其中："])
    for lead, marks in product(leads, ways):
        items = [f"{marks[0]}进校园5场，600人次", f"{marks[1]}进企业15场，1400人次", "张贴海报100张"]
        reading = report(TITLE, *lead, *items)
        assert [(one.measure, one.value) for one in reading.facts] == [*parts, ("posters", 100)]
        assert asked(reading) == [("prose_restated", "P2")] * 2


def test_parts_above_their_whole_are_asked_about_with_all_lines() -> None:
    reading = report(
        TITLE,
        "开展宣讲20场，受众2000人次，其中：",
        "（1）进校园5场，600人次。",
        "（2）进企业16场，1300人次。",
        "（3）发放传单30份。",
    )
    assert counted(reading) == [
        ("P2", "people_reached", 100),
        ("P3", "sessions", 5),
        ("P3", "people_reached", 600),
        ("P4", "sessions", 16),
        ("P4", "people_reached", 1300),
        ("P5", "leaflets", 30),
    ]
    (query,) = reading.issues
    assert (query.code, query.cell) == ("prose_parts_above_whole", "P2")
    assert "21" in query.message_zh


def test_a_line_of_a_part_heads_nothing() -> None:
    reading = report(
        TITLE,
        "1.发放宣传单3万份",
        "其中：校园1万份",
        "社区5000份",
        "2.入户300户",
        "其中独居老人40户",
        "3.张贴海报200张",
    )
    assert [(one.cell, one.measure, one.value, one.target_group) for one in reading.facts] == [
        ("P2", "leaflets", 15000, "unspecified"),
        ("P3", "leaflets", 10000, "students"),
        ("P4", "leaflets", 5000, "unspecified"),
        ("P5", "households", 260, "unspecified"),
        ("P6", "households", 40, "elderly_alone"),
        ("P7", "posters", 200, "unspecified"),
    ]


def test_a_list_of_parts_over_several_lines() -> None:
    kinds = report(
        TITLE, "全月发放宣传资料3000份，包括：", "折页2000份", "海报500张", "横幅500条", "入户300户"
    )
    assert counted(kinds) == [
        ("P3", "leaflets", 2000),
        ("P4", "posters", 500),
        ("P5", "banners", 500),
        ("P6", "households", 300),
    ]
    assert asked(kinds) == [("prose_restated", "P2")]
    runs_on = report(
        TITLE,
        "全月宣讲20场，受众2000人次。其中，老年人场次8场，受众600人次；",
        "学生场次6场，受众800人次；",
        "企业场次5场，受众600人次。",
        "发放传单300份。",
    )
    assert counted(runs_on) == [
        ("P2", "sessions", 1),
        ("P2", "sessions", 8),
        ("P2", "people_reached", 600),
        ("P3", "sessions", 6),
        ("P3", "people_reached", 800),
        ("P4", "sessions", 5),
        ("P4", "people_reached", 600),
        ("P5", "leaflets", 300),
    ]
    assert asked(runs_on) == [("prose_restated", "P2")]


@pytest.mark.parametrize("marks", [("一是", "二是"), ("1.", "2."), ("（一）", "（二）")])
def test_the_next_of_a_numbered_list_is_no_part(marks: tuple[str, str]) -> None:
    reading = report(
        TITLE, f"{marks[0]}开展宣讲20场，其中进校园8场；", f"{marks[1]}进企业宣讲6场；", "发放传单300份。"
    )
    assert counted(reading) == [
        ("P2", "sessions", 12),
        ("P2", "sessions", 8),
        ("P3", "sessions", 6),
        ("P4", "leaflets", 300),
    ]


def test_what_is_no_part_of_it_takes_nothing() -> None:
    reading = report(TITLE, "开展宣讲20场。", "一、发放情况", "其中发放折页300份，进校园5场。")
    assert ("P2", "sessions", 20) in counted(reading)
    behind = report(TITLE, "开展宣讲20场。", "其中进校园5场。另外举办培训6场。")
    assert counted(behind) == [("P2", "sessions", 15), ("P3", "sessions", 5), ("P3", "sessions", 6)]
    ways = report(TITLE, "开展宣讲20场。", "下发的资料包括：", "1.折页300份。", "2.进校园的海报5张。")
    assert ("P2", "sessions", 20) in counted(ways)


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("开展宣讲20场，其中：进校园5场；进企业6场。", [("sessions", 9), ("sessions", 5), ("sessions", 6)]),
        (
            "开展宣讲20场，其中进校园5场；进企业6场；张贴海报30张。",
            [("sessions", 9), ("sessions", 5), ("sessions", 6), ("posters", 30)],
        ),
        ("开展宣讲20场，其中进校园5场；开展培训6场。", [("sessions", 15), ("sessions", 5), ("sessions", 6)]),
        (
            "共发放宣传资料3万份；其中：校园1万份；社区5000份。走访50户。",
            [("leaflets", 15000), ("leaflets", 10000), ("leaflets", 5000), ("households", 50)],
        ),
        (
            "走访698户，其中：独居老人46户；商户30户；发放传单60份。",
            [("households", 622), ("households", 46), ("households", 30), ("leaflets", 60)],
        ),
    ],
)
def test_parts_that_a_semicolon_parts(text: str, given: list[tuple[str, float]]) -> None:
    assert [(one.measure, one.quantity.value) for one in read_prose(text, 2024).figures] == given


def told(reading: Reading) -> list[tuple[str, float, str, str]]:
    return [(one.cell, one.value, one.target_group, one.channel) for one in reading.facts]


@pytest.mark.parametrize(
    "division",
    ["按对象分：", "按照不同对象分类，", "按对象划分，其中：", "按人群统计："],
)
def test_a_division_of_a_whole_gives_its_parts(division: str) -> None:
    parts = [("merchants", 100), ("elderly_alone", 50)]
    same = report(TITLE, f"全月共入户宣传150户。{division}商户100户，独居老人户50户。")
    assert told(same) == [("P2", value, group, "door_to_door") for group, value in parts]
    below = report(TITLE, "全月共入户宣传150户。", f"{division}商户100户，独居老人户50户。")
    assert told(below) == [("P3", value, group, "door_to_door") for group, value in parts]
    assert asked(below) == [("prose_restated", "P2")]


def test_what_is_handed_out_by_blocks_is_no_division() -> None:
    reading = report(TITLE, "全月共入户宣传150户，按楼栋分发宣传单300份。")
    assert counted(reading) == [("P2", "households", 150), ("P2", "leaflets", 300)]


def test_a_numbered_head_that_counts_is_the_whole_of_the_parts_below_it() -> None:
    reading = report(
        TITLE,
        "一、开展讲座5场",
        "其中进校园2场，进企业3场。",
        "二、发放宣传单3万份",
        "其中：校园1万份，社区2万份。",
    )
    assert told(reading) == [
        ("P3", 2, "students", "lecture"),
        ("P3", 3, "workers", "lecture"),
        ("P5", 10000, "students", "handout"),
        ("P5", 20000, "unspecified", "handout"),
    ]
    assert asked(reading) == [("prose_restated", "P2"), ("prose_restated", "P4")]
