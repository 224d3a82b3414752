"""政教处填报 under a title says who has filled the table in: meta, and no part of the title (contract 2)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, read, roles

TITLE = "德清县高级中学反诈教育统计表（2023年9月）"
UNTITLED = "反诈教育统计表（2023年9月）"
TABLE = [["项目", "数量"], ["主题班会（场）", 14], ["参加学生（人次）", 700]]


@pytest.mark.parametrize(
    "line",
    [
        ["政教处填报"],
        ["（政教处填报）"],
        ["政教处 填报 2023年10月8日"],
        ["由保卫科汇总"],
        ["德育处制"],
        ["本表由政教处填报"],
        ["德清县反诈中心统一汇总"],
        ["学生处上报"],
        ["安全办整理"],
        ["综治办编制"],
        ["综治工作站填报"],
        ["县教育局制"],
        ["宣传科供稿"],
        ["（保卫科统计）"],
        ["政教处填报", "2023年10月8日"],
        ["政教处填报", "单位：人次"],
    ],
)
def test_who_has_filled_it_in(line: list[str]) -> None:
    reading = read([[TITLE], line, *TABLE], "统计.xlsx")
    assert roles(reading, "A1", "A2") == ["title", "meta"]
    told = {(fact.unit, fact.period_start.isoformat(), fact.period_end.isoformat()) for fact in reading.facts}
    assert told == {("德清县高级中学", "2023-09-01", "2023-09-30")}
    assert codes(reading) == []


@pytest.mark.parametrize("line", ["龙山派出所填报", "龙山派出所报送", "（龙山派出所上报）"])
def test_a_unit_that_fills_it_in_reports(line: str) -> None:
    for title in (UNTITLED, "龙陵县公安局反诈宣传统计表（2023年9月）"):
        reading = read([[title], [line], *TABLE], "统计.xlsx")
        assert {fact.unit.removeprefix("龙陵县公安局") for fact in reading.facts} == {"龙山派出所"}


def test_whoever_drew_it_up_reports_only_where_nothing_else_says_who_does() -> None:
    drawn_up = [["龙陵县教育局制"], *TABLE]
    assert {f.unit for f in read([[UNTITLED], *drawn_up], "统计.xlsx").facts} == {"龙陵县教育局"}
    assert {f.unit for f in read([[TITLE], *drawn_up], "统计.xlsx").facts} == {"德清县高级中学"}
    by_file = read([[UNTITLED], *drawn_up], "龙陵县第一小学2023年9月.xlsx")
    assert {f.unit for f in by_file.facts} == {"龙陵县第一小学"}


@pytest.mark.parametrize(
    "line",
    [
        "各班级每周填报",
        "主题班会情况统计",
        "反诈宣传工作汇总",
        "初中部统计",
        "校园反诈教育周报",
    ],
)
def test_captions_say_no_such_thing(line: str) -> None:
    assert roles(read([[TITLE], [line], *TABLE], "统计.xlsx"), "A2") == ["title"]


def test_a_request_is_a_remark() -> None:
    assert roles(read([[TITLE], ["请各村填报"], *TABLE], "统计.xlsx"), "A2") == ["note"]
