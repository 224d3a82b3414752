"""到馆读者, 住校生, 进店客户: who was there anyhow. 不作为反诈受众: what a note says of a head rules over its column."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import codes, figures, read, roles

TITLE = ["宁强县图书馆2023年4月反诈宣传统计表"]
FILE = "宁强县图书馆2023年4月反诈宣传统计.xlsx"


@pytest.mark.parametrize(
    "head",
    ["到馆读者（人次）", "入馆读者（人次）", "到馆人次", "进店客户（人次）", "住院病人（人次）", "到访人次", "借阅人次",
     "门诊人次", "客流量（人次）", "住校生（人）", "走读生（人）", "在园幼儿（人）", "参保人数", "服务对象人数", "会员数",
     "入住老人（人）", "住户数", "常住人口（人）", "网点客户数"],
)  # fmt: skip
def test_who_was_there_before_who_was_reached(head: str) -> None:
    rows = [["部门", head, "讲座（场）", "受众（人次）"], ["一部", 1700, 3, 300], ["二部", 1200, 2, 200]]
    reading = read([TITLE, *rows], FILE)
    assert [one for one in figures(reading) if one[0][0] == "B"] == []
    assert (roles(reading, "B3", "B4"), codes(reading)) == (["base", "base"], [])


def test_visitors_behind_those_who_were_reached() -> None:
    rows = [
        ["部门", "讲座（场）", "受众（人次）", "到馆读者（人次）"],
        ["一部", 3, 300, 1700],
        ["二部", 2, 200, 1200],
    ]
    reading = read([TITLE, *rows], FILE)
    assert (roles(reading, "D3", "D4"), codes(reading)) == (["base", "base"], [])


def test_boarders_of_those_who_came_are_a_part() -> None:
    heads = ["班级", "学生总数", "参加班会（人）", "其中：住校生（人）"]
    reading = read([TITLE, heads, ["七（1）班", 52, 52, 18], ["七（2）班", 50, 49, 12]], FILE)
    assert [one for one in figures(reading) if one[1] == "people_reached"] == [
        ("C3", "people_reached", 34),
        ("D3", "people_reached", 18),
        ("C4", "people_reached", 37),
        ("D4", "people_reached", 12),
    ]


def test_visitors_alone_are_asked_about() -> None:
    rows = [["部门", "讲座（场）", "到馆读者（人次）"], ["一部", 3, 1700], ["二部", 2, 1200]]
    assert {code for _, code in codes(read([TITLE, *rows], FILE))} == {"perhaps_not_reached"}


@pytest.mark.parametrize("head", ["住校生（人）", "到馆读者（人次）", "在校学生数（人）"])
def test_in_a_form(head: str) -> None:
    reading = read([TITLE, ["项目", "数量"], [head, 1320], ["讲座（场）", 3], ["受众（人次）", 300]], FILE)
    assert figures(reading) == [("B4", "sessions", 3), ("B5", "people_reached", 300)]
    assert (roles(reading, "B3"), codes(reading)) == (["base"], [])


@pytest.mark.parametrize(
    "head",
    ["受众（人次）", "参与读者（人次）", "受教育客户（人次）", "宣传到店客户（人次）", "住校生受教育人数",
     "现场群众（人次）", "听讲座读者（人次）"],
)  # fmt: skip
def test_who_was_told(head: str) -> None:
    assert read_header(head).plain
    assert read_header(head).measure == "people_reached"


def _noted(note: str, head: str = "观众（人次）") -> tuple[list[tuple[str, str, float]], list[str]]:
    rows = [["月份", head, "讲座受众（人次）"], ["3月", 1700, 300], ["4月", 1200, 200], [note]]
    reading = read([["宁强县文化馆2023年反诈宣传统计表"], *rows], "宁强县文化馆2023年反诈宣传.xlsx")
    assert codes(reading) == []
    return figures(reading), roles(reading, "B3", "B4")


@pytest.mark.parametrize(
    "note",
    ["注：观众为门禁系统计数，不作为反诈受众。", "说明：观众人次不计入宣传人数。", "备注：“观众”一栏仅供参考。",
     "注：1.观众指入场总人次，未纳入受众统计；2.其余据实填报。", "注：观众仅作对照参考", "注：观众并非反诈受众"],
)  # fmt: skip
def test_a_note_rules_over_its_column(note: str) -> None:
    facts, kinds = _noted(note)
    assert facts == [("C3", "people_reached", 300), ("C4", "people_reached", 200)]
    assert kinds == ["base", "base"]


@pytest.mark.parametrize(
    "note",
    ["注：观众为现场受众，由门禁系统计数。", "注：以上数据仅供参考。", "注：志愿者不计入受众。", "注：观众不含工作人员。"],
)  # fmt: skip
def test_a_note_that_says_something_else(note: str) -> None:
    facts, kinds = _noted(note)
    assert [one for one in facts if one[0][0] == "B"] == [
        ("B3", "people_reached", 1700),
        ("B4", "people_reached", 1200),
    ]
    assert kinds == ["figure", "figure"]
