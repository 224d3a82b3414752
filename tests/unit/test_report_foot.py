"""What stands below who signs a report is passed over, and who signs is found above it."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.prose.report.foot import without_foot

SIGNED = ["六月反诈宣传总结", "6月，共发放宣传单300份。", "龙陵县勐糯镇人民政府", "2024年6月30日"]


@pytest.mark.parametrize(
    "foot",
    [
        ["撰稿：王某某", "初审：李某某", "终审：张某某"],
        ["（撰稿：王某某　编辑：李某）"],
        ["图文/王某某 编辑/李某 审核/张某"],
        ["抄送：县委政法委，县公安局。", "（共印20份）"],
        ["联系人：张某　联系电话：0875-1234567"],
        ["（完）"],
        ["—END—", "责编：李某"],
    ],
)
def test_the_foot_is_left_out(foot: list[str]) -> None:
    assert without_foot([*SIGNED, *foot]) == SIGNED
    text = "\n".join([*SIGNED, *foot])
    reading = normalise_bytes(text.encode(), "总结.txt", today=date(2026, 1, 1))
    assert [(f.cell, f.value, f.unit) for f in reading.facts] == [("P2", 300, "龙陵县勐糯镇人民政府")]


@pytest.mark.parametrize(
    "last",
    [
        "供稿：龙陵县勐糯镇人民政府",
        "供稿：勐糯镇平安办　刘倩　　2024年7月13日",
        "审核后发放宣传单20份。",
        "文字材料300份",
    ],
)
def test_who_reports_and_what_was_done_stay(last: str) -> None:
    assert without_foot([*SIGNED[:2], last]) == [*SIGNED[:2], last]
