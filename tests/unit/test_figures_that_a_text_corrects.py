"""Figures that a text itself corrects: the right one counts, the wrong one nowhere (contract 4.1)."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("发放宣传单由12600份更正为10260份；", [("leaflets", 10260)]),
        ("将宣传单由12,600份更正为10,260份。", [("leaflets", 10260)]),
        ("宣传单从1200份调整为1020份。", [("leaflets", 1020)]),
        ("宣传单发放数由1200份改为1020份。", [("leaflets", 1020)]),
        ("海报张数由20张修改为12张，横幅由3条变更为2条。", [("posters", 12), ("banners", 2)]),
        ("把发放宣传单3000份更正为300份。", [("leaflets", 300)]),
        ("发放宣传单3000份（更正为300份）。", [("leaflets", 300)]),
        ("发放宣传单300份（原报3000份有误）。", [("leaflets", 300)]),
        ("宣传单数量更正为300份。", [("leaflets", 300)]),
        ("宣传单1500份报错了，应是1050份。", [("leaflets", 1050)]),
        ("海报填错了，写成了300张，应为30张。", [("posters", 30)]),
        ("早上报的宣传单数量报错了，应为1050张。", [("leaflets", 1050)]),
        ("昨天报的宣传单应是300份，不是3000份。", [("leaflets", 300)]),
        ("原报宣传单500份，现改为300份。", [("leaflets", 300)]),
        ("原上报讲座5场，更正为3场，受众由500人更正为300人。", [("sessions", 3), ("people_reached", 300)]),
        ("误将发放宣传单300份报成3000份。", [("leaflets", 300)]),
        ("我单位上报的5月宣传单3000份系笔误，应为300份。", [("leaflets", 300)]),
        ("走访企业从12家增加到15家。", [("households", 15)]),
        ("宣传单8600份有误，现更正为6800份。", [("leaflets", 6800)]),
    ],
)
def test_only_the_right_number_counts(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "measure", "value", "channel"),
    [
        ("举办讲座误报为18场，实为8场。", "sessions", 8, "lecture"),
        ("上周报的讲座8场有误，实际6场。", "sessions", 6, "lecture"),
        ("入户走访原报3150户，应为1350户；", "households", 1350, "door_to_door"),
        ("入户走访户数多报了100户，实际为300户。", "households", 300, "door_to_door"),
        ("培训人数误写成了120人，应为12人。", "people_reached", 12, "training"),
    ],
)
def test_the_right_number_is_of_the_way_that_is_named(
    sentence: str, measure: str, value: float, channel: str
) -> None:
    read = read_sentence(sentence)
    assert [(f.measure, f.quantity.value, f.channel) for f in read.figures] == [(measure, value, channel)]
    assert read.mentions == []


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("发放宣传单300份，实际入户60户。", [("leaflets", 300), ("households", 60)]),
        ("注册人数由920人增加到1735人。", [("app_installs", 1735)]),
        ("原定讲座3场改为2场。", []),
        ("讲座由线下改为线上，共举办3场。", [("sessions", 3)]),
        ("活动时间由5月3日改为5月6日，发放宣传单500份。", [("leaflets", 500)]),
        ("原计划发放500份，实际发放300份宣传单。", [("leaflets", 300)]),
    ],
)
def test_what_is_no_correction_is_read_as_before(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


CHAT = [
    "隆阳区反诈宣传工作群聊天记录（2024年5月20日）",
    "兰城派出所 09:12",
    "今天上午发放宣传单1500张，张贴海报8张。",
    "永昌派出所 09:30",
    "今天发放宣传单1500张。",
    "兰城派出所 17:58",
]


@pytest.mark.parametrize(
    "correction",
    [
        "更正：早上报的宣传单1500张写错了，实际是1050张。",
        "上午发放宣传单由1500张更正为1050张。",
        "更正：宣传单是1050张。",
        "更正一下，宣传单是1050张，不是1500张。",
    ],
)
def test_what_the_same_unit_told_before_is_taken_back(correction: str) -> None:
    read = read_report([*CHAT, correction])
    assert [(f.cell, f.measure, f.value) for f in read.facts] == [
        ("P3", "posters", 8),
        ("P5", "leaflets", 1500),
        ("P7", "leaflets", 1050),
    ]
    assert [(i.cell, i.code, i.severity) for i in read.issues if i.cell] == [
        ("P3", "prose_corrected", "note")
    ]


def test_a_correction_of_one_of_several_asks_which() -> None:
    read = read_report(
        [*CHAT[:3], "兰城派出所 15:00", "下午发放宣传单200张。", *CHAT[5:], "更正：宣传单是1050张。"]
    )
    assert [(f.cell, f.value) for f in read.facts if f.measure == "leaflets"] == [
        ("P3", 1500),
        ("P5", 200),
        ("P7", 1050),
    ]
    assert [(i.cell, i.code, i.severity) for i in read.issues if i.cell] == [
        ("P7", "prose_corrects_which", "query")
    ]
