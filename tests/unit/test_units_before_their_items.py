"""类别 | 计量单位 | 宣传项目 | 完成数: a unit that stands before what it counts, behind a column of sorts (contract 4.6)."""

from __future__ import annotations

import pytest

from .small_sheets import figures, read

TITLE = ["龙陵县龙山派出所2023年4月反诈宣传情况统计表"]
CELLS = {
    "序号": [1, 2, 3],
    "类别": ["线下", "线下", "线上"],
    "工作类别": ["讲座", "讲座", "新媒体"],
    "大类": ["线下", "线下", "线上"],
    "板块": ["阵地", "阵地", "网络"],
    "宣传方式": ["讲座", "讲座", "微信"],
    "宣传对象": ["学生", "学生", "居民"],
    "单位": ["场", "人次", "条"],
    "计量单位": ["场", "人次", "条"],
    "宣传项目": ["反诈讲座", "反诈讲座", "微信推送"],
    "指标": ["反诈讲座", "反诈讲座", "微信推送"],
    "主题": ["防刷单", "防刷单", "防冒充"],
    "完成数": [6, 300, 12],
    "目标数": [5, 200, 10],
}
DONE = [("sessions", 6), ("people_reached", 300), ("posts", 12)]


@pytest.mark.parametrize(
    "heads",
    [
        "类别 计量单位 宣传项目 完成数",
        "类别 单位 宣传项目 完成数",
        "序号 类别 计量单位 指标 完成数",
        "工作类别 计量单位 宣传项目 完成数",
        "大类 计量单位 指标 完成数",
        "板块 计量单位 指标 完成数",
        "宣传方式 计量单位 宣传项目 完成数",
        "宣传对象 计量单位 宣传项目 完成数",
        "类别 宣传对象 计量单位 宣传项目 完成数",
        "类别 计量单位 宣传项目 目标数 完成数",
        "计量单位 宣传项目 类别 完成数",
        "类别 宣传项目 计量单位 完成数",
        "宣传项目 计量单位 类别 完成数",
        "宣传项目 类别 计量单位 完成数",
        "宣传项目 计量单位 主题 完成数",
        "类别 宣传项目 完成数 计量单位",
        "计量单位 宣传项目 完成数",
    ],
)
def test_the_unit_is_that_of_the_item(heads: str) -> None:
    columns = heads.split()
    reading = read([TITLE, columns, *map(list, zip(*(CELLS[head] for head in columns), strict=True))])
    assert [(measure, value) for _, measure, value in figures(reading)] == DONE


def test_what_names_no_item_behind_the_unit_takes_it_from_none() -> None:
    rows = [
        ["宣传方式", "计量单位", "宣传内容", "数量"],
        ["讲座", "场", "防刷单", 6],
        ["入户", "户", "防冒充", 300],
    ]
    reading = read([TITLE, *rows])
    assert [(measure, value) for _, measure, value in figures(reading)] == [
        ("sessions", 6),
        ("households", 300),
    ]
