"""What there is of classes is a base; classes held are not."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header


@pytest.mark.parametrize("head", ["教学班数（个）", "班数", "全校班级数", "教学班总数", "班级数"])
def test_how_many_classes_a_school_has_is_a_base(head):
    assert (read_header(head).part, read_header(head).measure) == ("base", "")


@pytest.mark.parametrize("head", ["主题班会班数", "班会数", "宣传班级数"])
def test_classes_in_which_something_was_told_are_sessions(head):
    assert read_header(head).measure == "sessions"


@pytest.mark.parametrize(
    "text",
    ["全村户数（户）", "全村总户数", "总户数（户）", "本社区户数（户）", "全镇常住户数", "小区户数（户）",
     "村民户数（户）", "辖区在册户数（户）",
     "村民小组（个）", "网格（个）"],
)  # fmt: skip
def test_how_many_households_there_are_is_a_base_whatever_they_live_in(text: str) -> None:
    assert read_header(text).base


@pytest.mark.parametrize("text", ["全村入户户数（户）", "走访户数（户）", "全镇宣传户数（户）", "上门（户）"])
def test_households_that_were_called_on_are_no_base(text: str) -> None:
    meaning = read_header(text)
    assert (meaning.measure, meaning.base) == ("households", False)


@pytest.mark.parametrize(
    "head", ["本周客流", "当天游客量", "出租车数", "渔船数", "船只数", "干警数", "法官总数", "旅客总数"]
)
def test_who_and_what_is_there_on_any_day_is_a_base(head: str) -> None:
    assert (read_header(head).part, read_header(head).measure) == ("base", "")


@pytest.mark.parametrize("head", ["宣传车数", "出动车辆数", "乘客（人次）", "劝导旅客数"])
def test_who_was_told_and_what_was_sent_is_none(head: str) -> None:
    assert read_header(head).part != "base"


@pytest.mark.parametrize("head", ["营业额（元）", "上半年销售额（万元）", "营收"])
def test_what_was_earned_is_of_other_business(head: str) -> None:
    assert read_header(head).other_business


@pytest.mark.parametrize(
    "head", ["班额", "班额（人）", "班容量", "班级规模", "定员（人）", "核载人数", "额定人数", "学位数"]
)
def test_how_many_a_room_or_a_class_holds_is_a_base(head: str) -> None:
    assert read_header(head).part == "base"
