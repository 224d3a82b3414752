"""Two counts in one cell with their scales, what is left open beside a count, and highlights that name no row."""

from __future__ import annotations

import pytest

from etl.prose import read_prose

from .small_sheets import codes, figures, read

TITLE: list[object] = ["新宁县农商银行2024年9月反诈宣传情况"]
STOPPED = "劝阻诈骗、挽回损失（起/万元）"
PEOPLE = "讲座场次/受众（场/万人次）"
PAPERS = "宣传单/海报（万份/张）"


@pytest.mark.parametrize(
    ("head", "cell", "counted"),
    [
        (STOPPED, "2起/7.6万元", [("scams_stopped", 2), ("loss_prevented", 76_000)]),
        (STOPPED, "1起/3万元", [("scams_stopped", 1), ("loss_prevented", 30_000)]),
        (STOPPED, "2/3", [("scams_stopped", 2), ("loss_prevented", 30_000)]),
        (STOPPED, "2/3.5", [("scams_stopped", 2), ("loss_prevented", 35_000)]),
        (STOPPED, "1起，3万元", [("scams_stopped", 1), ("loss_prevented", 30_000)]),
        (PEOPLE, "2/3", [("sessions", 2), ("people_reached", 30_000)]),
        (PEOPLE, "2/1.2", [("sessions", 2), ("people_reached", 12_000)]),
        (PEOPLE, "2场/1.2万人次", [("sessions", 2), ("people_reached", 12_000)]),
        (PAPERS, "1.5/200", [("leaflets", 15_000), ("posters", 200)]),
        ("场次/人次", "2场/3万人次", [("sessions", 2), ("people_reached", 30_000)]),
    ],
)
def test_each_of_two_counts_has_its_own_scale(head: str, cell: str, counted: list[tuple[str, float]]) -> None:
    reading = read([TITLE, ["网点", head], ["水庙支行", cell]], "统计.xlsx")
    assert [(f.measure, f.value) for f in reading.facts] == counted
    assert codes(reading) == []


@pytest.mark.parametrize(
    "cell", ["发折页约150份，围裙若干", "围裙一批，发折页约150份", "发折页约150份，围裙数十条"]
)
def test_what_is_left_open_beside_a_count_is_asked_about(cell: str) -> None:
    reading = read([TITLE, ["网点", "资料发放情况", "转发（条）"], ["水庙支行", cell, 12]], "统计.xlsx")
    assert figures(reading) == [("B3", "leaflets", 150), ("C3", "posts", 12)]
    assert codes(reading) == [("B3", "no_figure")]


def test_highlights_name_no_way_of_the_rows_figures() -> None:
    reading = read(
        [
            TITLE,
            ["乡镇", "受众（人次）", "倡议书（份）", "亮点做法"],
            ["水庙镇", 720, 900, "“禾场夜话”培训讲防骗，群众爱听"],
            ["麻林瑶族乡", 295, 350, "拍摄瑶语反诈短视频2条"],
        ],
        "统计.xlsx",
    )
    assert [(f.cell, f.measure, f.value, f.channel) for f in reading.facts] == [
        ("B3", "people_reached", 720, "unspecified"),
        ("C3", "leaflets", 900, "handout"),
        ("B4", "people_reached", 295, "unspecified"),
        ("C4", "leaflets", 350, "handout"),
        ("D4", "videos", 2, "short_video"),
    ]


def test_remarks_below_a_plain_head_count_and_say_so_and_states_are_not() -> None:
    head: list[object] = ["市场", "宣传单（份）", "情况"]
    told = read(
        [TITLE, head, ["城西市场", 300, "在入口张贴海报12张"], ["金石大市场", 200, "喇叭坏了"]], "统计.xlsx"
    )
    assert figures(told)[-1] == ("C3", "posters", 12)
    assert codes(told) == []
    assert [(i.cell, i.code) for i in told.issues if i.code == "remark_counts"] == [("C3", "remark_counts")]
    done = read([TITLE, head, ["城西市场", 300, "已完成"], ["金石大市场", 200, "已完成"]], "统计.xlsx")
    assert figures(done) == [("B3", "leaflets", 300), ("B4", "leaflets", 200)]
    assert codes(done) == []


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("到3个社区义诊，发放宣传手册150本、防骗环保袋100个", [("leaflets", 150), ("gifts", 100)]),
        ("开展12场义诊，发放宣传手册150本、防骗环保袋100个", [("gifts", 100)]),
        ("开展义诊，发放健康手册150本。发放反诈折页20份", [("leaflets", 20)]),
    ],
)
def test_help_given_is_an_occasion_where_its_sentence_comes_to_fraud(
    text: str, counted: list[tuple[str, float]]
) -> None:
    assert [(f.measure, f.quantity.value) for f in read_prose(text, 2024).figures] == counted


@pytest.mark.parametrize(
    ("head", "cell", "counted"),
    [
        ("讲座场次/参加人数", "2场/120人数", [("sessions", 2), ("people_reached", 120)]),
        ("海报/宣传单", "50份/3捆", [("posters", 50), ("leaflets", 3)]),
    ],
)
def test_a_count_whose_unit_only_heads_have_is_kept(
    head: str, cell: str, counted: list[tuple[str, float]]
) -> None:
    reading = read([TITLE, ["网点", head], ["水庙支行", cell]], "统计.xlsx")
    assert [(f.measure, f.value) for f in reading.facts] == counted
