"""受众520人次，60岁以上210人次: parts that say of whom of those reached they are, without 其中."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Fact


def facts_of(line: str) -> list[Fact]:
    """The facts of a report of one line."""
    report = f"西湖社区2024年5月反诈宣传工作总结\n{line}"
    return normalise_bytes(report.encode(), "总结.txt", today=date(2030, 1, 1)).facts


def told(line: str) -> list[tuple[str, str, float]]:
    """(measure, group, value) of each."""
    return [(fact.measure, fact.target_group, fact.value) for fact in facts_of(line)]


PEOPLE = "people_reached"


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("受众520人次，60岁以上210人次。", [(PEOPLE, "unspecified", 310), (PEOPLE, "elderly", 210)]),
        ("受众520人次（60岁以上的有210人次）。", [(PEOPLE, "unspecified", 310), (PEOPLE, "elderly", 210)]),
        ("听讲52人，老人31人。", [(PEOPLE, "unspecified", 21), (PEOPLE, "elderly", 31)]),
        ("讲座来了24人，老人9个。", [(PEOPLE, "unspecified", 15), (PEOPLE, "elderly", 9)]),
        ("覆盖群众520人，老年人210人。", [(PEOPLE, "unspecified", 310), (PEOPLE, "elderly", 210)]),
        (
            "共走访320户，独居老人26户。",
            [("households", "unspecified", 294), ("households", "elderly_alone", 26)],
        ),
        ("受众520人次，学生210人次。", [(PEOPLE, "unspecified", 520)]),  # may be others
        ("走访学生300人，老年人210人。", [(PEOPLE, "students", 300), (PEOPLE, "elderly", 210)]),
        (
            "入户走访退役军人家庭236户、独居老人家庭41户。",
            [("households", "unspecified", 236), ("households", "elderly_alone", 41)],
        ),
    ],
)
def test_those_of_an_age_behind_all_are_a_part(line: str, facts: list[tuple[str, str, float]]) -> None:
    assert told(line) == facts


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        (
            "受众520人次，60岁以上210人次，学生80人次。",
            [(PEOPLE, "unspecified", 230), (PEOPLE, "elderly", 210), (PEOPLE, "students", 80)],
        ),
        ("覆盖群众520人，老年人210人，学生310人。", [(PEOPLE, "elderly", 210), (PEOPLE, "students", 310)]),
        ("来了学生35个，家长28个。", [(PEOPLE, "students", 35), (PEOPLE, "parents", 28)]),
    ],
)
def test_a_row_of_groups_behind_all_who_came(line: str, facts: list[tuple[str, str, float]]) -> None:
    assert told(line) == facts


@pytest.mark.parametrize(
    "line",
    [
        "开展反诈讲座两场，第一场面向老年人，参加45人；第二场面向企业财务人员，参加32人。",
        "开展反诈讲座2场，一场面向老年人，45人参加；一场面向财务人员，32人参加。",
    ],
)
def test_who_came_to_one_of_several_sessions_is_not_whom_all_were_for(line: str) -> None:
    assert [(fact.value, fact.target_group, fact.channel) for fact in facts_of(line)] == [
        (2, "unspecified", "lecture"), (45, "elderly", "lecture"), (32, "finance_staff", "lecture"),
    ]  # fmt: skip


def test_what_else_each_of_them_got_is_multiplied_too() -> None:
    assert told("50名学员每人领到一份宣传册和一条毛巾。") == [
        ("leaflets", "unspecified", 50), ("gifts", "unspecified", 50),
    ]  # fmt: skip
