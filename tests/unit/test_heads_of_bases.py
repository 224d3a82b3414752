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
