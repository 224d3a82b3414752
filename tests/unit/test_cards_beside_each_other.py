"""Cards of activities beside and below each other: what one of them says goes to none of the others (contract 4.5)."""

from __future__ import annotations

from datetime import date

import pytest

from .small_sheets import codes, figures, read

NAME = "龙陵县公安局龙山派出所2024年5月反诈宣传.xlsx"
TITLE = ["龙陵县公安局龙山派出所2024年5月反诈宣传活动卡片"]
QUESTIONS = [
    "活动名称",
    "活动时间",
    "活动地点",
    "宣传对象",
    "宣传方式",
    "参加人数（人次）",
    "发放宣传单（份）",
]
CARDS = [
    ["银龄讲座", "2024年5月6日", "敬老院", "老年人", "讲座", 64, 70],
    ["主题班会", "5月9日", "龙山中学", "学生", "主题班会", 286, 300],
    ["商铺走访", "2024.5.13", "老街", "商户", "入户走访", 47, 52],
    ["工地宣传日", "5月17日", "项目部", "务工人员", "设摊", 118, None],
    ["村村响宣讲会", "2024-05-22", "活动室", "村民", "宣讲", "90余", 95],
]


def card_rows(across: int, captions: bool, gap: bool, questions: list[str] = QUESTIONS) -> list[list[object]]:
    rows: list[list[object]] = [TITLE, []]
    for at in range(0, len(CARDS), across):
        some = CARDS[at : at + across]
        between = [None] if gap else []
        if captions:
            rows.append([x for k in range(len(some)) for x in (f"活动{at + k + 1}", None, *between)])
        for place, question in enumerate(questions):
            rows.append([x for card in some for x in (question, card[place], *between)])
        rows.append([])
    return rows


@pytest.mark.parametrize("across", [1, 2, 3, 5])
@pytest.mark.parametrize("captions", [True, False])
@pytest.mark.parametrize("gap", [True, False])
def test_each_card_has_its_own_day_group_way_and_session(across, captions, gap):
    reading = read(card_rows(across, captions, gap), NAME)
    told = [
        (f.measure, f.value, f.period_start, f.period_end, f.target_group, f.channel, f.activity)
        for f in reading.facts
    ]
    kinds = [
        (date(2024, 5, 6), "elderly", "lecture", (64, 70)),
        (date(2024, 5, 9), "students", "class_meeting", (286, 300)),
        (date(2024, 5, 13), "merchants", "door_to_door", (47, 52)),
        (date(2024, 5, 17), "migrant_workers", "stall", (118, None)),
        (date(2024, 5, 22), "villagers", "lecture", (90, 95)),
    ]
    expected = [
        (measure, value, day, day, group, way, card[0])
        for card, (day, group, way, (people, leaflets)) in zip(CARDS, kinds, strict=True)
        for measure, value in (("sessions", 1), ("people_reached", people), ("leaflets", leaflets))
        if value is not None
    ]
    assert sorted(told, key=str) == sorted(expected, key=str)
    assert codes(reading) == []


def test_a_card_that_states_its_sessions_is_none_besides():
    questions = [*QUESTIONS[:-2], "场次（场）", "参加人数（人次）"]
    rows = card_rows(2, True, True, questions)
    assert [f for f in figures(read(rows, NAME)) if f[1] == "sessions"] == [
        ("B9", "sessions", 64),
        ("E9", "sessions", 286),
        ("B18", "sessions", 47),
        ("E18", "sessions", 118),
        ("B27", "sessions", 90),
    ]


def test_two_lists_of_the_same_units_are_no_cards():
    reading = read(
        [
            TITLE,
            ["4月", None, None, "5月", None],
            ["单位", "讲座（场）", None, "单位", "讲座（场）"],
            ["龙山派出所", 6, None, "龙山派出所", 7],
            ["镇安派出所", 4, None, "镇安派出所", 5],
            ["勐糯派出所", 2, None, "勐糯派出所", 3],
        ],
        NAME,
    )
    assert [(f.cell, f.unit, f.value) for f in reading.facts][:2] == [
        ("B4", "龙山派出所", 6),
        ("B5", "镇安派出所", 4),
    ]
    assert len(reading.facts) == 6


def test_a_list_whose_columns_come_twice_is_no_row_of_cards():
    reading = read(
        [
            TITLE,
            ["活动名称", "参加人数（人次）", "活动名称", "参加人数（人次）"],
            ["敬老院讲座", 64, "中学班会", 286],
            ["老街走访", 47, "工地设摊", 118],
        ],
        NAME,
    )
    assert [f for f in figures(reading) if f[1] == "people_reached"] == [
        ("B3", "people_reached", 64),
        ("B4", "people_reached", 47),
        ("D3", "people_reached", 286),
        ("D4", "people_reached", 118),
    ]
