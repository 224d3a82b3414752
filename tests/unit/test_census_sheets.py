"""A sheet that counts who is there, beside the campaign's: bases, whatever groups it is of (contract 2)."""

from __future__ import annotations

import io
from datetime import date

import pytest
from openpyxl import Workbook

from etl.normalise import normalise_bytes
from etl.schema import Reading

HEADS = [
    "乡镇",
    "总户数（户）",
    "常住人口（人）",
    "60岁以上老年人（人）",
    "在校学生（人）",
    "外出务工人员（人）",
]
ROWS = [["古吕街道", 21560, 70230, 12480, 15320, 9800], ["今是街道", 18340, 58110, 9960, 11870, 8140]]


def read(title: str) -> Reading:
    book = Workbook()
    campaign = book.worksheets[0]
    campaign.title = "宣传"
    for row in (["新蔡县2025年4月反诈宣传统计"], ["乡镇", "发放宣传单（份）"], ["古吕街道", 320]):
        campaign.append(row)
    census = book.create_sheet("基础")
    for row in ([title], HEADS, *ROWS):
        census.append(row)
    to = io.BytesIO()
    book.save(to)
    return normalise_bytes(to.getvalue(), "新蔡县反诈工作统计.xlsx", today=date(2026, 1, 1))


@pytest.mark.parametrize("title", ["各乡镇人口基础数据（2024年末）", "各乡镇户籍人口", "重点人群底数"])
def test_all_of_a_census_are_bases(title: str) -> None:
    reading = read(title)
    assert [(one.sheet, one.measure, one.value) for one in reading.facts] == [("宣传", "leaflets", 320)]
    roles = {
        one.role
        for one in reading.cells
        if one.sheet == "基础" and one.cell[1] in "34" and one.cell[0] != "A"
    }
    assert roles == {"base"}


@pytest.mark.parametrize("title", ["2025年4月各乡镇反诈宣传受众情况", "2025年4月各乡镇人群宣传覆盖"])
def test_groups_that_were_reached_are_no_census(title: str) -> None:
    facts = [one for one in read(title).facts if one.sheet == "基础"]
    assert {one.target_group for one in facts} >= {"elderly", "students"}
