"""Cases, bills and rosters below the table of a campaign, on the same sheet or in the same document."""

from __future__ import annotations

import io

import docx
import pytest
from docx.document import Document

from etl.normalise import normalise_bytes

from .small_sheets import codes, figures, read

CAMPAIGN = [
    ["海林市公安局2023年4月反诈宣传工作统计"],
    ["派出所", "集中宣传（场）", "发放传单（份）", "受教育群众（人次）"],
    ["海林派出所", 8, 3600, 2900],
    ["柴河派出所", 4, 1250, 880],
    ["合计", 12, 4850, 3780],
]
OWN = [
    ("B3", "sessions", 8),
    ("C3", "leaflets", 3600),
    ("D3", "people_reached", 2900),
    ("B4", "sessions", 4),
    ("C4", "leaflets", 1250),
    ("D4", "people_reached", 880),
]


@pytest.mark.parametrize(
    "below",
    [
        [[], ["表三：宣传经费使用情况"], ["项目", "单价（元）", "数量", "金额（元）"], ["横幅制作", 60, 29, 1740]],
        [[], ["项目", "单价（元）", "数量", "金额（元）"], ["横幅制作", 60, 29, 1740], ["传单", 0.3, 6000, 1800]],
        [["宣传经费支出明细"], ["支出项目", "数量", "金额（元）"], ["横幅", 29, 1740], ["传单", 6000, 1800]],
        [[], ["附表2：宣传品采购清单"], ["品名", "规格", "采购数量", "金额（元）"], ["宣传单", "A4", 6000, 1800]],
        [[], ["三、物资采购"], ["物资名称", "计量单位", "数量", "单价"], ["宣传折页", "份", 6000, 0.3]],
        [[], ["宣传员名册"], ["姓名", "单位", "服务次数"], ["张某", "海林派出所", 5], ["李某", "柴河派出所", 7]],
    ],
)  # fmt: skip
def test_a_bill_below_the_campaign_gives_nothing(below: list[list[object]]) -> None:
    reading = read([*CAMPAIGN, *below], name="统计.xlsx")
    assert figures(reading) == OWN
    assert codes(reading) == []
    assert [issue.code for issue in reading.issues] == ["table_no_campaign"]


def test_a_bill_above_the_campaign_leaves_the_campaign_standing() -> None:
    bill = [["表一：宣传经费使用情况"], ["项目", "金额（元）"], ["横幅制作", 1740], []]
    rows = [CAMPAIGN[0], *bill, ["表二：宣传情况"], *CAMPAIGN[1:]]
    reading = read(rows, name="统计.xlsx")
    assert [(measure, value) for _, measure, value in figures(reading)] == [(m, v) for _, m, v in OWN]


def test_what_was_given_out_counts_though_its_price_is_told() -> None:
    rows = [
        *CAMPAIGN,
        [],
        ["附：宣传品发放明细"],
        ["品名", "单价（元）", "发放数量（份）"],
        ["反诈手册", 2, 300],
    ]
    assert ("C9", "leaflets", 300) in figures(read(rows, name="统计.xlsx"))


def test_heads_of_another_kind_begin_another_table() -> None:
    below = [
        [],
        ["二、重点人群宣传及经费保障情况"],
        ["所", "老年人（人次）", "学生（人次）", "经费（元）"],
        ["海林派出所", 300, 500, 200],
        ["柴河派出所", 100, 150, 100],
    ]
    reading = read([*CAMPAIGN, *below], name="统计.xlsx")
    told = [(f.cell, f.measure, f.target_group, f.value) for f in reading.facts if int(f.cell[1:]) > 8]
    assert told == [
        ("B9", "people_reached", "elderly", 300),
        ("C9", "people_reached", "students", 500),
        ("B10", "people_reached", "elderly", 100),
        ("C10", "people_reached", "students", 150),
    ]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("caption", "head"),
    [
        ("二、电诈案件情况", "涉及人数（人）"),
        ("二、涉诈案件审理情况", "人数（人）"),
        ("二、发案情况", "受骗群众户数（户）"),
    ],
)
def test_people_of_cases_were_not_reached(caption: str, head: str) -> None:
    below = [[], [caption], ["案由", "立案（件）", head], ["诈骗罪", 6, 11], ["帮信罪", 14, 17]]
    reading = read([*CAMPAIGN, *below], name="统计.xlsx")
    assert figures(reading) == OWN
    assert codes(reading) == []


def test_those_who_were_taught_are_reached_in_a_table_of_cases_too() -> None:
    below = [[], ["二、案件警示情况"], ["案由", "案件（件）", "受教育群众（人次）"], ["诈骗罪", 6, 110]]
    assert figures(read([*CAMPAIGN, *below], name="统计.xlsx")) == [*OWN, ("C9", "people_reached", 110)]


def test_a_table_of_cases_in_a_document_gives_nothing() -> None:
    document = docx.Document()
    document.add_paragraph("沛县人民法院2024年5月反诈宣传工作情况")
    document.add_paragraph("一、宣传活动开展情况")
    _add_table(document, [["活动时间", "活动主题", "参加人数（人次）"], ["5月7日", "法治进校园", "520"]])
    document.add_paragraph("二、案件审理情况")
    _add_table(document, [["案由", "涉及人数（人）"], ["诈骗罪", "11"]])
    document.add_paragraph("三、经费使用情况")
    _add_table(document, [["项目", "数量", "金额（元）"], ["横幅", "20", "1200"]])
    buffer = io.BytesIO()
    document.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), "情况.docx")
    assert sorted(figures(reading)) == [("T1!B2", "sessions", 1), ("T1!C2", "people_reached", 520)]
    assert codes(reading) == []


def _add_table(document: Document, rows: list[list[str]]) -> None:
    table = document.add_table(len(rows), len(rows[0]))
    for row, cells in zip(rows, table.rows, strict=True):
        for text, cell in zip(row, cells.cells, strict=True):
            cell.text = text


def test_people_involved_beside_nothing_but_cases_were_not_reached() -> None:
    rows = [
        ["海林市公安局2023年4月反诈工作统计"],
        ["派出所", "宣讲（场）", "", "派出所", "发案（起）", "涉及人数（人）"],
        ["海林派出所", 5, "", "海林派出所", 7, 9],
        ["柴河派出所", 3, "", "柴河派出所", 1, 1],
    ]
    assert figures(read(rows, name="统计.xlsx")) == [("B3", "sessions", 5), ("B4", "sessions", 3)]
    plain = [rows[0], ["派出所", "人数（人）", "经费（元）"], ["海林派出所", 500, 200]]
    assert figures(read(plain, name="统计.xlsx")) == [("B3", "people_reached", 500)]


def test_a_table_that_is_a_part_of_the_one_above_is_asked_about() -> None:
    below = [
        [],
        ["其中：校园宣讲"],
        ["派出所", "宣讲（场）", "学生（人次）"],
        ["海林派出所", 2, 300],
        ["柴河派出所", 1, 80],
    ]
    reading = read([*CAMPAIGN, *below], name="统计.xlsx")
    assert codes(reading) == [("A7", "part_of_table_above")]
    assert [(c, v) for c, _, v in figures(reading)][-4:] == [("B9", 2), ("C9", 300), ("B10", 1), ("C10", 80)]


def test_a_unit_of_measure_in_its_own_column_multiplies() -> None:
    rows = [
        ["龙陵县公安局2024年5月反诈宣传统计表"],
        ["项目", "单位", "龙山派出所", "龙江派出所"],
        ["宣传单", "份", 500, 300],
        ["短信", "万条", 1.2, 0.8],
    ]
    reading = read(rows, name="统计.xlsx")
    assert [(f.cell, f.measure, f.value, f.unit) for f in reading.facts] == [
        ("C3", "leaflets", 500, "龙山派出所"),
        ("D3", "leaflets", 300, "龙江派出所"),
        ("C4", "sms", 12000, "龙山派出所"),
        ("D4", "sms", 8000, "龙江派出所"),
    ]
    assert codes(reading) == []
