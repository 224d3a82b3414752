"""其中 inside 其中 in rows, told by blanks: parts go on below the words that stand behind the mark."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import Rows, codes, read

TITLE = ["龙陵县公安局2023年4月反诈宣传指标月报"]
HEAD = ["指标名称", "计量单位", "本月"]


def told(reading: Reading) -> list[tuple[str, float, str, str]]:
    return [(fact.cell, fact.value, fact.target_group, fact.channel) for fact in reading.facts]


@pytest.mark.parametrize(
    ("outer", "inner", "level", "deeper"),
    [
        ("　其中：", "　　其中：", "　　　　", "　　　　　"),
        ("其中：", "　　　其中：", "　　　", "　　　　　　"),
        ("其中:", "   其中:", "     ", "        "),
        ("  其中：", "    其中：", "        ", "          "),
    ],
)
def test_parts_of_a_part_stand_below_the_words_behind_their_mark(
    outer: str, inner: str, level: str, deeper: str
) -> None:
    rows: Rows = [
        ["开展宣传活动", "场", 46],
        [f"{outer}讲座", "场", 20],
        [f"{inner}面向老年人", "场", 8],
        [f"{deeper}面向学生", "场", 7],
        [f"{level}主题班会", "场", 11],
        [f"{level}文艺演出", "场", 3],
        ["张贴海报", "张", 60],
    ]
    reading = read([TITLE, HEAD, *rows])
    assert told(reading) == [
        ("C3", 12, "unspecified", "unspecified"),
        ("C4", 5, "unspecified", "lecture"),
        ("C5", 8, "elderly", "lecture"),
        ("C6", 7, "students", "lecture"),
        ("C7", 11, "unspecified", "class_meeting"),
        ("C8", 3, "unspecified", "performance"),
        ("C9", 60, "unspecified", "posting"),
    ]
    assert codes(reading) == []


def test_the_group_of_a_part_holds_for_the_ways_inside_it() -> None:
    rows: Rows = [
        ["受众", "人次", 900],
        ["　其中：学生", "人次", 500],
        ["　　其中：讲座", "人次", 300],
        ["　　　　老年人", "人次", 200],
    ]
    reading = read([TITLE, HEAD, *rows])
    assert told(reading) == [
        ("C3", 200, "unspecified", "unspecified"),
        ("C4", 200, "students", "unspecified"),
        ("C5", 300, "students", "lecture"),
        ("C6", 200, "elderly", "unspecified"),
    ]
    assert codes(reading) == []


def test_inner_parts_above_their_part_are_asked_about_there() -> None:
    rows: Rows = [
        ["开展宣传活动", "场", 46],
        ["　其中：讲座", "场", 20],
        ["　　其中：面向老年人", "场", 18],
        ["　　　　　面向学生", "场", 7],
        ["　　　　文艺演出", "场", 3],
    ]
    assert codes(read([TITLE, HEAD, *rows])) == [("C4", "parts_above_whole")]


@pytest.mark.parametrize(
    "rows",
    [
        # two groups with a mark each, and a blank more before the second
        [["　其中：老年人", "人次", 300], ["　　其中：学生", "人次", 200]],
        [["　其中：老年人", "人次", 300], ["　　其中：学生", "人次", 200], ["　　　　企业职工", "人次", 100]],
        # rows that stand below no words
        [["其中：老年人", "人次", 300], ["　其中：学生", "人次", 200], ["　企业职工", "人次", 100]],
    ],
)
def test_blanks_by_chance_make_no_part_of_a_part(rows: Rows) -> None:
    reading = read([TITLE, HEAD, ["受众", "人次", 900], *rows])
    summed = sum(int(str(row[2])) for row in rows)
    assert [fact.value for fact in reading.facts] == [900 - summed, *(row[2] for row in rows)]
