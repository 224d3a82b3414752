"""Who came, as cells of a list tell it: under 参加人员, 参加情况 and 参加对象, and alone in a column of stories."""

from __future__ import annotations

import pytest

from tests.unit.small_sheets import codes, read, roles


def told(head: str, *cells: str) -> list[tuple[str, str, float, str]]:
    """The figures of that column of a list of lectures."""
    rows = [[f"2023-04-{3 + number:02d}", "主题讲座", cell] for number, cell in enumerate(cells)]
    reading = read([["日期", "反诈宣传活动", head], *rows])
    assert codes(reading) == []
    return [
        (fact.cell, fact.measure, fact.value, fact.target_group)
        for fact in reading.facts
        if fact.cell.startswith("C")
    ]


@pytest.mark.parametrize(
    "head", ["参加情况", "参加人员", "参与人员情况", "人员情况", "到场人员", "听众", "参加人数"]
)
def test_a_column_that_asks_who_came_counts_people_in_words(head: str) -> None:
    assert told(head, "120人参加", "村民60余人", "约80人", "学生200人，家长150人", "共50人听课") == [
        ("C2", "people_reached", 120, "unspecified"),
        ("C3", "people_reached", 60, "villagers"),
        ("C4", "people_reached", 80, "unspecified"),
        ("C5", "people_reached", 200, "students"),
        ("C5", "people_reached", 150, "parents"),
        ("C6", "people_reached", 50, "unspecified"),
    ]


@pytest.mark.parametrize("head", ["参加情况", "参加对象", "活动情况"])
def test_a_whole_in_words_leaves_its_part_what_it_leaves(head: str) -> None:
    assert told(head, "师生320人，其中教师20人", "学生120人，其中女生50人", "村民60人") == [
        ("C2", "people_reached", 20, "teachers"),
        ("C2", "people_reached", 300, "unspecified"),
        ("C3", "people_reached", 50, "students"),
        ("C3", "people_reached", 70, "students"),
        ("C4", "people_reached", 60, "villagers"),
    ]


def test_who_was_sent_is_staff_and_a_name_is_no_count() -> None:
    assert told("参加人员", "民警4名、村民120人", "志愿者5人", "学生30人", "全体教职工", "三至六年级") == [
        ("C2", "staff", 4, "unspecified"),
        ("C2", "people_reached", 120, "villagers"),
        ("C3", "staff", 5, "unspecified"),
        ("C4", "people_reached", 30, "students"),
    ]


def test_names_of_persons_give_no_figure() -> None:
    assert told("参加人员", "张伟、李芳", "王强", "赵敏等5人", "刘洋") == []


def test_counts_alone_in_a_column_of_stories_are_who_came() -> None:
    cells = ["讲防骗，发放资料50份", "约80人", "学生200人，家长150人", "学生120人", "商户12户", "民警3人"]
    assert told("活动情况", *cells) == [
        ("C2", "leaflets", 50, "unspecified"),
        ("C3", "people_reached", 80, "unspecified"),
        ("C4", "people_reached", 200, "students"),
        ("C4", "people_reached", 150, "parents"),
        ("C5", "people_reached", 120, "students"),
        ("C7", "staff", 3, "unspecified"),
    ]


def test_people_beside_a_column_of_their_number_are_not_counted_again() -> None:
    rows = [["2023-04-03", "讲座", "学生120人", 120], ["2023-04-04", "班会", "家长45人", 45]]
    reading = read([["日期", "反诈宣传活动", "参加人员", "参加人数"], *rows])
    people = [fact.cell for fact in reading.facts if fact.measure == "people_reached"]
    assert people == ["D2", "D3"]
    assert roles(reading, "C2", "C3") == ["label", "label"]


def test_whom_a_school_has_did_not_come() -> None:
    assert told("活动情况", "学校有学生960人、教师58人。", "现有学生960人", "召开班会24场") == [
        ("C4", "sessions", 24, "unspecified")
    ]


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("120（其中老年人30人、学生50人）", [(30, "elderly"), (50, "students"), (40, "unspecified")]),
        ("120，其中老人30", [(30, "elderly"), (90, "unspecified")]),
        ("120（其中学生120）", [(120, "students")]),
        ("120（其中学生80、家长40）", [(80, "students"), (40, "parents")]),
        ("120（其中老年人、学生50人）", [(50, "unspecified"), (70, "unspecified")]),
        ("120（含学生）", [(120, "unspecified")]),
        ("120（学生）", [(120, "students")]),
        ("学生120", [(120, "students")]),
    ],
)
def test_the_parts_of_a_cell_of_people_have_their_groups(cell: str, people: list[tuple[float, str]]) -> None:
    reading = read([["单位", "受教育人数"], ["甲村", cell], ["乙村", 30]])
    assert [(f.value, f.target_group) for f in reading.facts if f.cell == "B2"] == people
    assert codes(reading) == []


def test_parts_above_their_whole_count_and_are_asked_about() -> None:
    reading = read([["单位", "受教育人数"], ["甲村", "120（其中学生80、家长60）"], ["乙村", 30]])
    assert [(f.cell, f.value) for f in reading.facts] == [("B2", 80), ("B2", 60), ("B3", 30)]
    assert codes(reading) == [("B2", "parts_above_whole")]


@pytest.mark.parametrize("cell", ["200（线下）1000（线上）", "200（5.6）\n100（5.7）"])
def test_two_numbers_of_a_cell_are_asked_about(cell: str) -> None:
    reading = read([["单位", "受教育人数"], ["甲村", cell], ["乙村", 30]])
    assert ([f.cell for f in reading.facts], codes(reading)) == (["B3"], [("B2", "no_figure")])


def test_the_kinds_of_a_cell_of_papers_are_taken_out_of_it() -> None:
    reading = read([["单位", "发放资料（份）"], ["甲村", "500（其中海报50、折页200）"], ["乙村", 30]])
    told = [(f.measure, f.value) for f in reading.facts if f.cell == "B2"]
    assert told == [("posters", 50), ("leaflets", 200), ("leaflets", 250)]
