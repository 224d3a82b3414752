"""待补派出所, 计划路社区, 含山镇: names that hold a word of plans, sums, shares or things given away are names."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from etl.meaning.unit import find_unit_in_text

from .small_sheets import codes, figures, read, roles

FILE = "会泽县公安局2023年4月反诈宣传统计.xlsx"
TITLE = ["2023年4月反诈宣传统计表"]
NAMES = """
待补派出所 待补镇 计划路社区 总口镇 合水县 小计桥村 预旺镇 目瑙社区 备战路派出所 说明村 平均村 新增村 含山镇 含浦街道
占城镇 增幅山村 马甲镇 笔架山街道 红帽子镇 喇叭沟门派出所 前进社区 下架山镇 沙龙镇中心小学 拟建路社区 任务沟支行
"""


@pytest.mark.parametrize("name", NAMES.split())
def test_names_in_rows_and_across(name: str) -> None:
    rows = read([TITLE, ["单位", "讲座（场）", "传单（份）"], ["金钟派出所", 3, 100], [name, 4, 110]], FILE)
    assert {(f.cell, f.unit, f.measure, f.value) for f in rows.facts if f.cell[1:] == "4"} == {
        ("B4", name, "sessions", 4),
        ("C4", name, "leaflets", 110),
    }
    heads = ["指标", "金钟派出所", "乐业派出所", name]
    across = read([TITLE, heads, ["讲座（场）", 3, 5, 4], ["传单（份）", 100, 120, 110]], FILE)
    assert {(f.cell, f.unit, f.measure, f.channel, f.value) for f in across.facts if f.cell[0] == "D"} == {
        ("D3", name, "sessions", "lecture", 4),
        ("D4", name, "leaflets", "handout", 110),
    }


@pytest.mark.parametrize("name", ["注溪镇", "说明村", "备注岭社区"])
def test_a_name_that_begins_like_a_footer_heads_its_rows(name: str) -> None:
    rows = [["项目", "数量"], ["金钟派出所"], ["讲座（场）", 3], [name], ["讲座（场）", 5]]
    reading = read([TITLE, *rows], FILE)
    assert [(f.cell, f.unit, f.value) for f in reading.facts] == [("B4", "金钟派出所", 3), ("B6", name, 5)]


@pytest.mark.parametrize(
    ("head", "part"),
    [
        ("待走访社区", "planned"),
        ("计划宣传村", "planned"),
        ("未开展学校", "planned"),
        ("目标学校", "planned"),
        ("计划社区", "planned"),
        ("平均每村", "ratio"),
        ("户均社区", "ratio"),
        ("其中东榆村", "of_which"),
    ],
)
def test_deeds_and_bare_words_are_no_names(head: str, part: str) -> None:
    assert read_header(head).part == part


def test_a_name_with_its_unit_of_counting_counts() -> None:
    assert read_header("计划走访社区（个）").part == "planned"
    assert read_header("新增社区（个）").this_period


def test_a_year_stands_behind_something() -> None:
    assert find_unit_in_text("年丰派出所2023年4月反诈宣传统计表") == "年丰派出所"
    assert find_unit_in_text("龙陵县公安局2023年年度总结") == "龙陵县公安局"


def test_sums_and_shares_in_rows_stay_what_they_are() -> None:
    rows = [["单位", "传单（份）"], ["大桥村", 100], ["小桥村", 300], ["合计", 400], ["平均每村", 200]]
    reading = read([TITLE, *rows], FILE)
    assert figures(reading) == [("B3", "leaflets", 100), ("B4", "leaflets", 300)]
    assert (roles(reading, "B5", "B6"), codes(reading)) == (["total", "ratio"], [])


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("循化县宗教活动场所管理办公室反诈宣传周小结", "循化县宗教活动场所管理办公室"),
        ("莒县青少年活动中心反诈宣传小结", "莒县青少年活动中心"),
        ("莒县公安局反诈活动小结", "莒县公安局"),
    ],
)
def test_a_place_for_activities_is_part_of_a_name(title: str, unit: str) -> None:
    assert find_unit_in_text(title) == unit
