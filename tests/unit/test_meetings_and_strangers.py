"""Lists of meetings are no campaign (contract 4.5); a unit of no known kind stays as written, with a note (4.12)."""

from __future__ import annotations

import pytest

from tests.unit.small_sheets import codes, read


@pytest.mark.parametrize("what", ["会议登记", "会议登记表", "会议台账", "会议清单", "会议一览表"])
def test_a_list_of_meetings_gives_nothing(what: str) -> None:
    rows = [
        [f"尤溪县反诈中心2023年4月{what}"],
        ["序号", "日期", "会议名称", "参会人数", "主持人"],
        [1, "4月3日", "反诈联席办月度例会", 18, "李某"],
        [2, "4月12日", "案件研判会", 9, "李某"],
    ]
    reading = read(rows, name="4月材料.xlsx")
    assert reading.facts == []
    assert codes(reading) == []


@pytest.mark.parametrize(
    "title",
    ["尤溪县联席会议统计表（2023年4月反诈宣传）", "尤溪县反诈联席会议清单式反诈宣传统计（2023年4月）"],
)
def test_a_body_that_is_called_a_meeting_reports(title: str) -> None:
    rows = [
        [title],
        ["单位", "宣传活动（场）", "发放宣传单（份）"],
        ["城关派出所", 3, 400],
        ["西城派出所", 2, 300],
    ]
    assert [fact.value for fact in read(rows, name="4月.xlsx").facts] == [3, 400, 2, 300]


def test_units_of_no_known_kind_are_noted_once_where_they_first_stand() -> None:
    rows = [
        ["龙陵县2023年5月反诈宣传活动登记表"],
        ["报送单位", "日期", "主题", "发放宣传单（份）"],
        ["龙陵县公安局龙山派出所", "5月3日", "集市宣传", 260],
        ["蓝盾反诈志愿服务队", "5月6日", "广场宣传", 96],
        ["蓝盾反诈志愿服务队", "5月9日", "社区宣传", 40],
    ]
    reading = read(rows, name="5月.xlsx")
    assert [fact.unit for fact in reading.facts if fact.measure == "leaflets"] == [
        "龙陵县公安局龙山派出所",
        "蓝盾反诈志愿服务队",
        "蓝盾反诈志愿服务队",
    ]
    assert [(i.code, i.cell, i.severity) for i in reading.issues] == [("unit_unlisted", "A4", "note")]
    assert "“蓝盾反诈志愿服务队”" in reading.issues[0].message_zh
