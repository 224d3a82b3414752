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
