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
