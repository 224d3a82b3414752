"""What a group is asked to report or reach, what went out of more, and the lines of an issue (contract 2, 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "@所有人 各网点今天18点前上报，宣传卡每点不少于500张，海报不少于2张。",
        "各所18:00前报数，海报不少于2张，宣传单不少于100份。",
        "各站下班前把数据发到群里，宣传单不少于100份。",
        "每个网点海报不少于2张，宣传单不少于200份。",
        "各网点月底前张贴海报不少于10张。",
        "大家今晚前反馈，宣传单至少300份，海报至少5张。",
    ],
)
def test_what_a_group_is_asked_for_is_neither_counted_nor_mentioned(sentence: str) -> None:
    read = read_sentence(sentence)
    assert (read.figures, read.mentions, read.queries) == ([], [], [])


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "通知要求每班至少召开1次班会，我校12个班各召开反诈主题班会1场，参加学生530人。",
            [("sessions", 12), ("people_reached", 530)],
        ),
        ("通知要求每班至少召开1次班会，我校要发放宣传单500份。", []),
        ("每个村发放宣传单不少于100份，共发放1200份。", [("leaflets", 1200)]),
        ("本月发放宣传单不少于500份，张贴海报20张。", [("leaflets", 500), ("posters", 20)]),
        ("@所有人 今天各网点共发放宣传单900份。", [("leaflets", 900)]),
        ("18点前上报了数据，今天发放宣传单900份。", [("leaflets", 900)]),
    ],
)
def test_what_was_done_beside_it_counts(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("下午宣传折页没发完，实发260份。", [("leaflets", 260)]),
        ("宣传单没有发完，只发了200份。", [("leaflets", 200)]),
        ("宣传折页未发完，仅发出180份，剩余40份。", [("leaflets", 180)]),
        ("印制宣传单500份，未发完，实际发放420份。", [("leaflets", 420)]),
        ("带去宣传单300份没发完，实发260份。", [("leaflets", 260)]),
        ("宣传折页未发完，剩余40份。", []),
        ("海报没贴完，实贴12张。", [("posters", 12)]),
        ("印制宣传单500份，全部发完。", [("leaflets", 500)]),
    ],
)
def test_what_went_out_of_more_counts(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    "line",
    [
        "2024年第5期（总第17期）",
        "第五期",
        "总第17期",
        "保山站派出所编　　2024年6月1日",
        "保山站派出所编印　2024年6月1日",
        "2024年6月1日　保山站派出所主办",
        "第5期　　2024年6月1日",
    ],
)
def test_the_lines_of_an_issue_are_meta(line: str) -> None:
    lines = ["2024年反诈宣传工作简报", line, "5月份，保山站派出所发放宣传单1860份。", "站前广场播放警示语。"]
    read = read_report(lines)
    assert [(c.cell, c.role) for c in read.cells][1] == ("P2", "meta")
    assert [(f.cell, f.value, f.unit) for f in read.facts] == [("P3", 1860, "保山站派出所")]


@pytest.mark.parametrize("line", ["地点：行政楼三楼会议室", "会议地点：镇政府二楼会议室", "主持人：李某"])
def test_where_a_meeting_was_held_and_who_led_it_is_meta(line: str) -> None:
    lines = [
        "昌宁县人民医院反诈专题会议纪要",
        "时间：2024年5月21日",
        line,
        "会议听取了宣传情况：5月以来发放折页1300份。",
    ]
    read = read_report(lines)
    assert [(c.cell, c.role) for c in read.cells][2] == ("P3", "meta")
    assert [(f.cell, f.value) for f in read.facts] == [("P4", 1300)]
