"""Units with a row for each item: a total sums up the rows of its own item (contract 4.2)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

HEAD = [["龙陵县公安局2023年4月反诈宣传月报"], ["派出所", "项目", "本月"]]


def block(unit: str, *values: object) -> list[list[object]]:
    items = ("反诈讲座（场）", "听讲群众（人次）", "发放折页（份）")
    return [
        [unit if not at else "", item, value]
        for at, (item, value) in enumerate(zip(items, values, strict=True))
    ]


def test_the_totals_of_items_agree() -> None:
    rows = [
        *HEAD,
        *block("龙山派出所", 2, 90, 150),
        *block("勐糯派出所", 3, 120, 80),
        *block("全县", 5, 210, 230),
    ]
    reading = read(rows)
    assert [value for _, _, value in figures(reading)] == [2, 90, 150, 3, 120, 80]
    assert codes(reading) == []


def test_a_wrong_total_of_an_item_names_its_difference_and_row() -> None:
    rows = [
        *HEAD,
        *block("龙山派出所", 2, 90, 150),
        *block("勐糯派出所", 3, 120, 80),
        *block("全县", 5, 90, 230),
    ]
    reading = read(rows)
    assert codes(reading) == [("C10", "total_misses_row")]
    issue = next(issue for issue in reading.issues if issue.cell == "C10")
    assert "210" in issue.message_zh
    assert "C7" in issue.message_zh


def test_sub_totals_of_items_and_their_grand_total() -> None:
    rows = [
        *HEAD,
        *block("龙山派出所", 2, 90, 150), *block("勐糯派出所", 3, 120, 80), *block("东片小计", 5, 210, 230),
        *block("象达派出所", 1, 40, 60), *block("平达派出所", 2, 50, 70), *block("西片小计", 3, 91, 130),
        *block("合计", 8, 300, 360),
    ]  # fmt: skip
    assert codes(read(rows)) == [("C19", "total_differs")]


def test_many_blocks_with_sub_totals() -> None:
    rows = list(HEAD)
    for number in range(1, 30):
        rows += [*block(f"第{number}派出所", 2, 90, 150), *block("小计", 2, 90, 150)]
    assert codes(read(rows)) == []


def test_totals_of_items_above_their_rows() -> None:
    rows = [
        *HEAD,
        *block("全县", 5, 210, 240),
        *block("龙山派出所", 2, 90, 150),
        *block("勐糯派出所", 3, 120, 80),
    ]
    reading = read(rows)
    assert [value for _, _, value in figures(reading)] == [2, 90, 150, 3, 120, 80]
    assert codes(reading) == [("C5", "total_differs")]


@pytest.mark.parametrize("gap", [0, 1])
def test_two_units_side_by_side_keep_their_own_figures(gap: int) -> None:
    space = [""] * gap
    rows = [
        ["龙陵县2023年4月反诈宣传统计"],
        ["龙山派出所", "", *space, "勐糯派出所", ""],
        ["项目", "数量", *space, "项目", "数量"],
        ["讲座（场）", 2, *space, "讲座（场）", 1],
        ["宣传单（份）", 200, *space, "宣传单（份）", 100],
    ]
    told = [(fact.unit, fact.measure, fact.value) for fact in read(rows, name="统计.xlsx").facts]
    assert sorted(told) == [
        ("勐糯派出所", "leaflets", 100), ("勐糯派出所", "sessions", 1),
        ("龙山派出所", "leaflets", 200), ("龙山派出所", "sessions", 2),
    ]  # fmt: skip


def test_totals_that_call_their_items_otherwise() -> None:
    rows = [
        *HEAD, *block("龙山派出所", 2, 90, 150), *block("勐糯派出所", 3, 120, 80),
        ["合计", "讲座场次", 5], ["", "听众", 210], ["", "折页", 231],
    ]  # fmt: skip
    assert codes(read(rows)) == [("C11", "total_differs")]


def test_parts_beside_a_column_whose_rows_say_what_is_counted() -> None:
    rows = [
        HEAD[0], ["派出所", "项目", "数量", "其中：老年人"],
        ["龙山派出所", "反诈讲座（场）", 5, 2], ["", "听讲群众（人次）", 300, 120],
    ]  # fmt: skip
    told = [(fact.cell, fact.measure, fact.target_group, fact.value) for fact in read(rows).facts]
    assert told == [
        ("C3", "sessions", "unspecified", 3), ("D3", "sessions", "elderly", 2),
        ("C4", "people_reached", "residents", 180), ("D4", "people_reached", "elderly", 120),
    ]  # fmt: skip


def test_parts_of_months_are_of_their_month() -> None:
    rows = [
        ["龙陵县龙山派出所2023年反诈宣传"],
        ["项目", "4月", "其中：学生", "5月", "其中：学生"],
        ["听讲群众（人次）", 300, 120, 50, 50],
    ]  # fmt: skip
    told = [(fact.cell, str(fact.period_start), fact.value) for fact in read(rows).facts]
    assert told == [
        ("B3", "2023-04-01", 180), ("C3", "2023-04-01", 120), ("E3", "2023-05-01", 50),
    ]  # fmt: skip


def test_parts_behind_a_running_total_are_running_too() -> None:
    rows = [
        HEAD[0],
        ["项目", "本月", "其中：老年人", "累计", "其中：老年人"],
        ["听讲群众（人次）", 300, 120, 900, 400],
    ]
    reading = read(rows)
    assert [value for _, _, value in figures(reading)] == [180, 120]
    assert roles(reading, "D3", "E3") == ["cumulative", "cumulative"]
    assert codes(reading) == []


def test_parts_that_say_where_it_was_are_counted_as_their_whole() -> None:
    rows = [HEAD[0], ["社区", "受众（人次）", "其中：进校园", "其中：进企业"], ["龙山社区", 500, 200, 100]]
    told = [(fact.measure, fact.target_group, fact.value) for fact in read(rows).facts]
    assert told == [
        ("people_reached", "unspecified", 200), ("people_reached", "students", 200), ("people_reached", "workers", 100),
    ]  # fmt: skip


def test_tables_below_one_another_are_where_their_own_captions_say() -> None:
    items = [["项目", "数量"], ["讲座（场）", 2]]
    rows = [["龙陵县2023年4月反诈宣传统计"], ["象达派出所"], *items, [], ["平达派出所"], *items]
    told = {(fact.unit, fact.district.rpartition("/")[2]) for fact in read(rows, name="统计.xlsx").facts}
    assert told == {("象达派出所", "象达镇"), ("平达派出所", "平达乡")}
