"""Tables two by two, each pair below its own captions, and weeks that are told by number and days (contract 4.10, 4.17)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, read, roles

TITLE = ["景泰县公安局2024年6月反诈宣传对比表"]
LEAFLETS, POSTERS = ["派出所", "宣传单（份）", "受众（人次）"], ["派出所", "海报（张）", "受众（人次）"]
WEEKS = [
    f"第{n}周（6月{first}日—6月{first + 6}日）" for n, first in zip("一二三四", (3, 10, 17, 24), strict=True)
]


def pair(captions: tuple[str, str], heads: tuple[list[str], list[str]]) -> list[list[object]]:
    return [
        [captions[0], None, None, None, captions[1]],
        [*heads[0], None, *heads[1]],
        ["一条山派出所", 620, 880, None, "芦阳派出所", 450, 610],
        ["芦阳派出所", 410, 530, None, "一条山派出所", 700, 960],
        ["合计", 1030, 1410, None, "合计", 1150, 1570],
    ]


@pytest.mark.parametrize("second", [LEAFLETS, POSTERS])
@pytest.mark.parametrize("gap", [0, 1])
def test_the_second_pair_of_tables_has_captions_of_its_own(second: list[str], gap: int) -> None:
    first = pair((WEEKS[0], WEEKS[1]), (LEAFLETS, LEAFLETS))
    below = pair((WEEKS[2], WEEKS[3]), (second, LEAFLETS))
    reading = read([TITLE, *first, *[[]] * gap, *below], "统计.xlsx")
    days = {fact.cell: fact.period_start.day for fact in reading.facts if fact.period_start}
    assert [days[cell] for cell in ("B4", "F4", f"B{9 + gap}", f"F{9 + gap}")] == [3, 10, 17, 24]
    assert len(days) == 16
    assert roles(reading, f"A{7 + gap}", f"E{7 + gap}") == ["title", "title"]
    assert codes(reading) == []


def test_captions_say_how_it_was_done() -> None:
    heads = (["派出所", "场次", "受众（人次）"], ["派出所", "场次", "受众（人次）"])
    rows = [*pair(("集市宣传", "反诈讲座"), heads), [], *pair(("入户走访", "文艺演出"), heads)]
    ways = {fact.cell: fact.channel for fact in read([TITLE, *rows], "统计.xlsx").facts}
    assert [ways[cell] for cell in ("C4", "G4", "C10", "G10")] == [
        "stall", "lecture", "door_to_door", "performance",
    ]  # fmt: skip


ROWS = [LEAFLETS, ["一条山派出所", 620, 880], ["芦阳派出所", 410, 530]]


@pytest.mark.parametrize(
    "lines",
    [
        ["景泰县2024年6月反诈宣传统计", "第三周（6月17日—6月23日）"],
        ["景泰县2024年6月反诈宣传统计", "第三周：6月17日—6月23日"],
        ["景泰县2024年反诈宣传第三周（6月17日—6月23日）"],
        ["景泰县2024年6月反诈宣传第三周统计（6月17日—6月23日）"],
        ["景泰县2024年6月反诈宣传统计（第三周，6月17日—6月23日）"],
    ],
)
def test_the_days_of_a_week_say_which_it_is(lines: list[str]) -> None:
    reading = read([*[[line] for line in lines], *ROWS], "统计.xlsx")
    spans = {(str(fact.period_start), str(fact.period_end)) for fact in reading.facts}
    assert spans == {("2024-06-17", "2024-06-23")}
    assert codes(reading) == []


def test_a_week_of_the_month_without_its_days_is_asked_about() -> None:
    reading = read([["景泰县2024年6月反诈宣传统计"], ["第三周"], *ROWS], "统计.xlsx")
    assert (reading.facts, codes(reading)) == ([], [("", "period_unknown")])


ESTATES: list[list[object]] = [
    ["小区", "海报（张）", "宣传单（份）"],
    ["东湖华庭", 36, 420],
    ["锦绣天下", 28, 360],
    ["丁家坝小区", 44, 200],
]
CHATS: list[list[object]] = [
    ["群名称", "群人数", "推送提示（条）"],
    ["东湖华庭业主群", 486, 7],
    ["锦绣1群", 500, 5],
    ["合计", 986, 12],
]
LINE = "本月另开展反诈讲座2场，覆盖业主80人。"
BESIDE = [[*one, None, *other] for one, other in zip(ESTATES, CHATS, strict=True)]
OF_TABLES = [
    ("B4", "posters", 36, "posting"), ("C4", "leaflets", 420, "handout"), ("B5", "posters", 28, "posting"),
    ("C5", "leaflets", 360, "handout"), ("B6", "posters", 44, "posting"), ("C6", "leaflets", 200, "handout"),
    ("G4", "posts", 7, "group_chat"), ("G5", "posts", 5, "group_chat"),
]  # fmt: skip


@pytest.mark.parametrize("captions", [["一、小区阵地", None, None, None, "二、业主微信群"], ["填报人：陈某"]])
@pytest.mark.parametrize("gap", [0, 1])
def test_a_sentence_below_tables_side_by_side_does_not_join_them(captions: list[object], gap: int) -> None:
    rows = [["东湖物业2024年3月反诈宣传统计"], captions, *BESIDE, *[[]] * gap, [LINE]]
    reading = read(rows, "东湖物业公司.xlsx")
    below = f"A{7 + gap}"
    assert [(f.cell, f.measure, f.value, f.channel) for f in reading.facts] == [
        *OF_TABLES, (below, "sessions", 2, "lecture"), (below, "people_reached", 80, "lecture")
    ]  # fmt: skip
    assert roles(reading, "F4", "F6", "G6", below) == ["base", "base", "total", "figure"]
    assert codes(reading) == []


def test_what_such_a_sentence_says_of_either_table_counts_once() -> None:
    rows = [["东湖物业2024年3月反诈宣传统计"], *BESIDE, ["本月推送提示12条，张贴海报108张。"]]
    reading = read(rows, "东湖物业公司.xlsx")
    assert sorted((f.measure, f.value) for f in reading.facts if f.measure in ("posts", "posters")) == [
        ("posters", 28), ("posters", 36), ("posters", 44), ("posts", 5), ("posts", 7)
    ]  # fmt: skip


@pytest.mark.parametrize("turned", [False, True])
def test_lists_of_other_lengths_without_a_gap_end_with_their_own_sums(turned: bool) -> None:
    long = [*ESTATES, ["合计", 108, 980]]
    short = [*CHATS, [None, None, None]]
    first, second = (short, long) if turned else (long, short)
    beside = [[*one, *other] for one, other in zip(first, second, strict=True)]
    reading = read([["东湖物业2024年3月反诈宣传统计"], *beside], "东湖物业公司.xlsx")
    assert sorted((f.measure, f.value) for f in reading.facts) == sorted(
        (measure, value) for _, measure, value, _ in OF_TABLES
    )
    assert codes(reading) == []
