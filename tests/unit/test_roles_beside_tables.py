"""采购部门：, 被考核单位： above a table, 合计 under 序号, and a sum of bases that nobody has calculated."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import codes, figures, read, roles


@pytest.mark.parametrize(
    "line",
    [
        "采购部门：办公室",
        "被考核单位：龙山社区居委会",
        "制单日期：2024年7月8日",
        "领用单位：龙山所",
        "受检单位：龙山所",
    ],
)
def test_a_line_with_its_key_is_no_title(line: str) -> None:
    heads = ["序号", "物料名称", "采购数量", "单价（元）"]
    reading = read([["反诈宣传物料采购清单"], [line], heads, [1, "折页", 20000, 0.35], [2, "海报", 300, 2]])
    assert (roles(reading, "A2"), figures(reading)) == (["meta"], [])


def test_a_total_under_the_serial_numbers_of_a_table_of_bases() -> None:
    heads = ["序号", "村（社区）", "户数（户）", "户籍人口（人）"]
    rows = [[1, "营盘社区", 1286, 4120], [2, "三台村", 742, 2918], ["合计", None, 2028, 7038]]
    reading = read(
        [["凤庆县公安局营盘派出所辖区实有人口统计表"], heads, *rows], "营盘派出所实有人口统计.xlsx"
    )
    assert roles(reading, "A3", "A5") == ["serial", "total"]


def test_a_sum_of_bases_without_a_result_is_a_total() -> None:
    heads = ["指标名称", "计量单位", "合计", "金钟派出所", "古城派出所"]
    rows = [
        ["发放宣传资料", "份", "=SUM(D3:E3)", 6820, 4310],
        ["辖区常住人口", "人", "=SUM(D4:E4)", 162300, 88450],
        ["户籍户数", "户", "=SUM(D5:E5)", 48210, 26730],
    ]
    reading = read([["2023年4月反诈宣传统计表"], heads, *rows], "会泽县公安局2023年4月反诈宣传.xlsx")
    assert figures(reading) == [("D3", "leaflets", 6820), ("E3", "leaflets", 4310)]
    assert roles(reading, "C3", "C4", "C5", "D4") == ["total", "total", "total", "base"]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("head", "channel"),
    [
        ("微信推文阅读量（次）", "official_account"),
        ("微信群转发（条）", "group_chat"),
        ("微信转发（条）", "group_chat"),
    ],
)
def test_posts_of_an_account_are_no_chat(head: str, channel: str) -> None:
    assert read_header(head).channels == (channel,)
