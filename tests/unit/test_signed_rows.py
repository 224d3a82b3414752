"""Who signed, and how to reach them: a row below a register is no row of it, whatever columns its cells stand in."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

REGISTER = [
    ["龙陵县龙山派出所反诈宣传登记簿"],
    ["日期", "活动名称", "地点", "对象", "方式", "人数", "责任人", "电话", "状态"],
    ["2023-4-3", "赶集宣传", "龙山集市", "村民", "设摊", 30, "王某", "1384****231", "已完成"],
    ["2023-4-5", "进社区讲座", "龙山社区", "居民", "讲座", 25, "王某", "1384****231", "已完成"],
]
READ = [
    ("F3", "people_reached", 30.0),
    ("F4", "people_reached", 25.0),
    ("B3", "sessions", 1.0),
    ("B4", "sessions", 1.0),
]


@pytest.mark.parametrize("gap", [False, True])
@pytest.mark.parametrize(
    "row",
    [
        ["所领导（签字）：", None, None, "经办人：孙某", None, None, "值班电话：0457-288****"],
        ["站长签字：", None, "记录人：孙某", None, None, "联系电话：0457-288****"],
        ["审核人：", None, "填表人：孙某", None, "填表日期：2023年4月30日"],
        ["支行行长签字：孙某", None, "传真：0457-288****"],
        ["分管所领导：", "孙某", "经办民警：", "李某", "值班电话：", "110"],
        ["主管（签名）：孙某", None, None, "报送时间：2023年4月30日", None, "（盖章）"],
        ["科长：孙某", None, "内勤：李某", None, "日期：2023.4.30"],
        ["社区主任（签字）：", None, None, "网格长（签字）："],
        ["复核：孙某", None, "制单：李某", None, "打印日期：2023-04-30"],
        ["所长", "孙某", None, "教导员", "李某"],
        [None, None, None, "（公章）", None, "2023年4月30日"],
        ["值班电话：0457-288****", None, None, "所领导（签字）："],
    ],
)
def test_a_signed_row_is_no_activity(row: list[str | None], gap: bool) -> None:
    reading = read([*REGISTER, *([[]] if gap else []), row])
    assert figures(reading) == READ
    assert codes(reading) == []
    at = 6 if gap else 5
    cells = [f"{'ABCDEFGH'[col]}{at}" for col, text in enumerate(row) if text]
    assert set(roles(reading, *cells)) <= {"note", "meta"}


@pytest.mark.parametrize(
    "row",
    [
        ["4月9日", "反诈院坝会", "镇安村", "村民", "院坝会", 40, "李某", "1384****231", "已完成"],
        ["4月9日", "主任讲反诈", "镇安村", "村民", "讲座", 40, "李主任", "1384****231", "已完成"],
    ],
)
def test_a_row_of_the_register_is_one_still(row: list[object]) -> None:
    reading = read([*REGISTER, row])
    assert ("B5", "sessions", 1.0) in figures(reading)
    assert ("F5", "people_reached", 40.0) in figures(reading)


def test_a_row_of_offices_with_figures_signs_nothing() -> None:
    reading = read([["龙陵县2023年4月反诈宣传"], ["宣传对象", "受众（人次）"], ["村民", 30], ["网格员", 5]])
    assert figures(reading) == [("B3", "people_reached", 30.0), ("B4", "people_reached", 5.0)]


def test_offices_in_the_midst_of_a_form_are_questions_of_it() -> None:
    rows = [
        ["龙陵县龙山社区反诈宣传活动记录表"],
        ["活动名称", "反诈讲座"],
        ["活动时间", "2023年5月6日"],
        ["参加人数", 40],
        ["社区主任", "孙某", "网格员", "李某"],
        ["发放宣传单（份）", 60],
    ]
    reading = read(rows)
    assert [(f.cell, f.channel, str(f.period_start)) for f in reading.facts if f.measure == "leaflets"] == [
        ("B6", "lecture", "2023-05-06")
    ]
