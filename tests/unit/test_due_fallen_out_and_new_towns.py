"""What was due beside running totals, sessions that fell out, customers on the books, towns on no list (contract 2, 4.4,
4.11)."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from tests.unit.small_sheets import codes, figures, read, roles

YUANAN = "远安县各乡镇反诈宣传进度通报（截至2024年8月31日）"


@pytest.mark.parametrize("due", ["应注册人数", "应安装数", "应下载人数", "需安装人数", "应装（人）"])
def test_a_running_total_beside_what_was_due_alone_counts(due: str) -> None:
    rows = [["鸣凤镇", 21350, 26800], ["旧县镇", 5920, 7450]]
    reading = read([[YUANAN], ["乡镇", "累计注册国家反诈中心APP（人）", due], *rows], "通报.xlsx")
    assert [(f.cell, f.value, f.basis) for f in reading.facts] == [
        ("B3", 21350, "cumulative"),
        ("B4", 5920, "cumulative"),
    ]
    assert roles(reading, "C3", "C4") == ["planned", "planned"]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("head", "planned"),
    [
        ("应覆盖户数", True),
        ("应走访户数", True),
        ("应张贴（张）", True),
        ("已取消（场）", True),
        ("改期场次", True),
        ("暂缓讲座（场）", True),
        ("推迟（场次）", True),
        ("反诈APP应装尽装（人）", False),
        ("应急演练（场）", False),
        ("响应下载人数", False),
        ("取消", False),
    ],
)
def test_heads_of_what_was_due_or_fell_out(head: str, planned: bool) -> None:
    assert read_header(head).planned is planned


@pytest.mark.parametrize("head", ["在网用户数（户）", "在网用户（户）", "签约商户数", "新开户数（户）"])
def test_customers_on_the_books_are_a_base_and_nobody_asks(head: str) -> None:
    rows = [["东宁街营业厅", 530, 18400], ["人民路营业厅", 500, 15200]]
    reading = read([["填报单位：磐石市电信分公司"], ["营业厅", "受众（人次）", head], *rows])
    assert figures(reading) == [("B3", "people_reached", 530), ("B4", "people_reached", 500)]
    assert roles(reading, "C3") == ["base"]
    assert codes(reading) == []


def towns(*names: str):
    rows = [[name, 10 + at] for at, name in enumerate(names)]
    return read([["远安县2024年8月反诈宣传情况表"], ["乡镇", "发放宣传单（份）"], *rows], "表.xlsx")


def test_a_town_of_a_name_elsewhere_among_those_of_one_county_is_a_new_one_of_it() -> None:
    reading = towns("鸣凤镇", "旧县镇", "荷花镇")
    assert [f.district.split("/", 2)[-1] for f in reading.facts] == [
        "远安县/鸣凤镇",
        "远安县/旧县镇",
        "远安县/荷花镇",
    ]
    assert [(i.severity, i.cell, i.code) for i in reading.issues] == [("note", "A5", "place_unlisted")]


def test_a_town_of_a_name_elsewhere_beside_one_other_is_asked_about() -> None:
    assert codes(towns("鸣凤镇", "荷花镇")) == [("A4", "place_unsettled")]


@pytest.mark.parametrize("key", ["通报单位", "印发单位", "牵头单位"])
def test_who_published_a_table_stands_in_a_line_of_its_own(key: str) -> None:
    rows = [["鸣凤镇", 18600], ["旧县镇", 6900]]
    reading = read([[YUANAN], [f"{key}：远安县反诈中心"], ["乡镇", "发放宣传资料（份）"], *rows], "通报.xlsx")
    assert roles(reading, "A1", "A2") == ["title", "meta"]
    assert [f.unit for f in reading.facts] == ["鸣凤镇", "旧县镇"]
