"""Several figures in one cell, each behind its own group or measure, and totals told in the same way."""

from __future__ import annotations

import pytest

from etl.meaning.listed_counts import listed_items

from .small_documents import read as read_words
from .small_sheets import codes, figures, read, read_book, roles

HEADS = ["单位", "宣传资料", "受众", "其他"]


def groups(rows: list[list[object]]) -> list[tuple[str, str, float]]:
    return [(f.cell, f.target_group, f.value) for f in read(rows).facts if f.measure == "people_reached"]


@pytest.mark.parametrize(
    "told",
    [
        "老年人：120人次\n学生：260人次",
        "老年人：120人次；学生：260人次",
        "老年人120人次、学生260人次",
        "老年人 120人次 学生 260人次",
        "1.老年人：120人次\n2.学生：260人次",
        "1. 老年人 120人\n2. 学生 260人",
        "120人次（老年人）\n260人次（学生）",
        "老年人：120，学生：260",
    ],
)
@pytest.mark.parametrize("head", ["受众（人次）", "受众人次", "宣传对象及人次"])
def test_each_group_is_a_figure_of_its_own(told: str, head: str) -> None:
    if told.endswith("260") and head == "宣传对象及人次":
        return  # bare numbers in a column of several things
    rows = [["单位", head, "宣传单（份）"], ["龙山派出所", told, 50], ["腊勐派出所", told, 60]]
    assert groups(rows) == [
        ("B2", "elderly", 120), ("B2", "students", 260), ("B3", "elderly", 120), ("B3", "students", 260)
    ]  # fmt: skip
    assert codes(read(rows)) == []


def test_whoever_else_came_is_of_no_group_and_what_is_unknown_is_asked() -> None:
    told = "老年人：12人次\n其他人员：30人次\n重点人员：8人次\n学生：若干"
    rows = [["单位", "受众（人次）", "宣传单（份）"], ["龙山派出所", told, 50], ["腊勐派出所", 20, 60]]
    assert groups(rows) == [("B2", "elderly", 12), ("B2", "unspecified", 30), ("B3", "unspecified", 20)]
    asked = [(i.code, i.message_zh) for i in read(rows).issues if i.cell == "B2"]
    assert [code for code, _ in asked] == ["no_figure", "prose_unclear"]
    assert "学生：若干" in asked[0][1]
    assert "重点人员：8人次" in asked[1][1]


def test_a_part_or_a_sum_among_them_is_asked_about() -> None:
    for told in ("老年人：120人次\n其中女性：60人次", "老年人：120人次\n学生：30人次\n合计：150人次"):
        rows = [["单位", "受众（人次）"], ["龙山派出所", told], ["腊勐派出所", 20]]
        assert groups(rows) == [("B3", "unspecified", 20)]
        assert codes(read(rows)) == [("B2", "no_figure")]


def test_a_row_that_states_how_many_came_counts_them_once() -> None:
    rows = [
        ["日期", "活动主题", "宣传对象", "人数", "宣传单（份）"],
        ["4月3日", "进社区", "老年人120人\n学生260人", 380, 50],
        ["4月5日", "进校园", "学生30人\n教师5人", 35, 60],
    ]
    assert groups(rows) == [("D2", "unspecified", 380), ("D3", "unspecified", 35)]


ROWS: list[list[object]] = [
    HEADS,
    [
        "龙山派出所",
        "宣传单：800份\n海报：36张\n横幅：若干",
        "老年人：120人次\n学生：260人次",
        "入户286户\n短信1500条",
    ],
    ["腊勐派出所", "宣传单：80份\n海报：6张", "村民：205人次；务工人员：60人次", "入户18户"],
]


@pytest.mark.parametrize(
    ("total", "differing"),
    [
        (
            [
                "宣传单：880份\n海报：42张\n横幅：5条",
                "老年人：120\n学生：260\n村民：205",
                "入户304户\n短信1500条",
            ],
            [],
        ),
        (["宣传单：900份\n海报：42张", "老年人：120\n学生：270", "入户304户"], [("B4", "20"), ("C4", "10")]),
        (["宣传单：880份", 645, "入户314户"], [("D4", "10")]),
        (["宣传单：880份", 655, "—"], [("C4", "10")]),
    ],
)
def test_totals_told_as_lines_are_compared_line_by_line(
    total: list[object], differing: list[tuple[str, str]]
) -> None:
    reading = read([*ROWS, ["合计", *total]])
    found = [(i.cell, i.message_zh) for i in reading.issues if i.code == "total_differs"]
    assert [cell for cell, _ in found] == [cell for cell, _ in differing]
    assert all(f"多了 {gap}" in said for (_, said), (_, gap) in zip(found, differing, strict=True))
    assert len(figures(reading)) == 11
    assert set(roles(reading, "B4", "C4")) == {"total"}


@pytest.mark.parametrize("head", ["场次及人数", "宣传方式及数量", "工作情况"])
def test_totals_of_a_column_that_tells_are_compared_too(head: str) -> None:
    rows = [["单位", head], ["龙山派出所", "讲座：3场\n入户：20户"], ["腊勐派出所", "讲座：2场\n入户：10户"]]
    reading = read([*rows, ["合计", "讲座：5场\n入户：31户"]])
    assert [(f.cell, f.unit, f.measure, f.value) for f in reading.facts] == [
        ("B2", "龙山派出所", "sessions", 3), ("B2", "龙山派出所", "households", 20),
        ("B3", "腊勐派出所", "sessions", 2), ("B3", "腊勐派出所", "households", 10),
    ]  # fmt: skip
    assert codes(reading) == [("B4", "total_differs")]
    assert roles(reading, "A1", "B1", "B4") == ["header", "header", "total"]


def test_nothing_among_them_is_none_and_tens_of_thousands_multiply() -> None:
    rows = [
        ["单位", "宣传对象（人次）"],
        ["龙山派出所", "老年人：0.12万\n学生：260"],
        ["腊勐派出所", "老年人：无\n学生：30人次"],
    ]
    assert groups([*rows, ["镇安派出所", 60]]) == [
        ("B2", "elderly", 1200), ("B2", "students", 260), ("B3", "students", 30), ("B4", "unspecified", 60)
    ]  # fmt: skip


def test_a_form_that_asks_who_came() -> None:
    rows = [
        ["反诈宣传登记表"],
        ["填报单位", "龙山派出所", "受众", "老年人：120人次\n学生：260人次"],
        ["宣传单", "800份", "备注", "无"],
    ]
    assert groups(rows) == [("D2", "elderly", 120), ("D2", "students", 260)]
    rows[1][2:] = ["受众（人次）", "老年人：120\n学生：260\n其他：若干"]
    assert groups(rows) == [("D2", "elderly", 120), ("D2", "students", 260)]
    assert codes(read(rows)) == [("D2", "no_figure")]
    rows[2][2:] = ["参加人数", "380人"]
    rows[1][2:] = ["受众", "老年人：120人次\n学生：260人次"]
    assert groups(rows) == [("D3", "unspecified", 380)]


def test_a_form_whose_answer_names_others_or_a_sum() -> None:
    rows: list[list[object]] = [
        ["龙山派出所反诈宣传活动登记表"],
        ["活动时间", "2023年4月5日"],
        ["活动名称", "反诈讲座"],
        ["参加对象", "老年人：120人\n其他：40人"],
    ]
    assert groups(rows) == [("B4", "elderly", 120), ("B4", "unspecified", 40)]
    rows[3][1] = "老年人：120人\n学生：260人\n合计：380人"
    assert groups(rows) == []
    assert codes(read(rows)) == [("B4", "no_figure")]


def test_what_a_page_carries_over_is_compared_group_by_group() -> None:
    head: list[list[object]] = [["龙山派出所2023年4月反诈宣传统计"], ["社区", "受众（人次）"]]
    one = [*head, ["甲社区", "老年人：120人\n学生：260人"], ["合计", "老年人：120人\n学生：260人"]]
    two = [*head, ["承前页合计", "老年人：120人\n学生：270人"], ["丙社区", "老年人：10人\n学生：20人"]]
    asked = [(i.sheet, i.cell, i.message_zh) for i in read_book({"一": one, "二": two}).issues]
    assert asked == [("二", "B3", "B3 的合计写 270，各项之和为 260，多了 10。")]


def test_cells_of_a_document_are_read_the_same() -> None:
    reading = read_words("龙陵县公安局2024年4月反诈宣传情况", ROWS)
    assert [(f.cell, f.target_group, f.value) for f in reading.facts if f.measure == "people_reached"] == [
        ("T1!C2", "elderly", 120), ("T1!C2", "students", 260),
        ("T1!C3", "villagers", 205), ("T1!C3", "migrant_workers", 60),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "老年人、学生",
        "一年级（3）班，二年级（1）班",
        "60岁以上老人；学生",
        "学生3年级",
        "讲座2场，共120人，另有通知",
        "1,200",
        "约120人；约30人",
    ],
)
def test_what_is_no_list_of_counts(text: str) -> None:
    assert listed_items(text) == ()
