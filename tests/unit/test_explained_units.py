"""A unit that stands under another name in its row is explained by that cell, and not by the line above the table."""

from __future__ import annotations

import pytest

from etl.explain import Speaker, explain_sheet
from etl.normalise import normalise_bytes
from etl.rulings import roster_key, unit_ruling_key
from etl.schema import Ruling, Supplied

FORM = (
    "龙陵县县级部门2023年5月反诈宣传情况统计表,\n填报单位：龙陵县反诈联席办,\n"
    "单位名称,宣传单（份）\n县教育体育局,100\n团县委,200\n"
).encode()
LEAGUE = "共青团龙陵县委员会"
BY_ROSTER = Ruling("roster", (*roster_key("团县委", "530523"), "530523"), LEAGUE, 7, "", "2023-06-01")
DECIDED = Ruling("unit", unit_ruling_key("团县委"), LEAGUE, 3, "王五", "2023-06-01")


@pytest.mark.parametrize(
    ("ruling", "language", "said"),
    [
        (BY_ROSTER, "zh", f"填报单位：{LEAGUE}，来自单元格 A5 的“团县委”（名册上的别名）"),
        (BY_ROSTER, "en", f"Unit: {LEAGUE}, from “团县委” at A5 (another name of it on the roster)"),
        (DECIDED, "zh", f"填报单位：{LEAGUE}，来自单元格 A5 的“团县委”（已判断是这一单位）"),
        (DECIDED, "en", f"Unit: {LEAGUE}, from “团县委” at A5 (decided to be this unit)"),
    ],
)
def test_another_name_of_a_unit_is_said_with_its_cell(ruling: Ruling, language: str, said: str) -> None:
    reading = normalise_bytes(FORM, "五月.csv", rulings=(ruling,))
    assert [fact.unit for fact in reading.facts] == ["县教育体育局", LEAGUE]

    lines = [line.text for line in explain_sheet(reading, Supplied(), Speaker(language), "五月")]

    units = [line for line in lines if line.startswith(("填报单位", "Unit"))]
    assert len(units) == 2
    assert units[1] == said
