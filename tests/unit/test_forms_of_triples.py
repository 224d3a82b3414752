"""Two or three triples of what, unit and number in a row, below lines that say who, where and when in words of their own."""

from __future__ import annotations

from itertools import chain

import pytest

from etl.meaning.lexicon import read_channel, read_group

from .small_sheets import Rows, codes, figures, read, roles

TITLE = ["物业服务项目防范电信网络诈骗宣传登记表"]
NAME, COMPANY = "盐都花园物业登记表.xlsx", "自贡市鸿恒物业服务有限公司"
ITEMS: list[tuple[str, str, object]] = [
    ("单元门张贴反诈海报", "张", 96), ("大门横幅", "条", 4), ("门岗电子屏", "块", 3),
    ("前台派发宣传单", "份", 300), ("环保购物袋", "个", 150), ("管家上门提醒", "户", 412),
]  # fmt: skip
FIGURES = {"posters": 96, "banners": 4, "screens": 3, "leaflets": 300, "gifts": 150, "households": 412}
WHO = [
    ["物业企业", COMPANY, "服务小区", "盐都花园", "填报月份", "2023年9月"],
    ["属地", "自流井区东兴寺街道", "入住户数", 1286, "楼栋数", 24],
]


def _form(heads: tuple[str, str, str], panels: int) -> list[list[object]]:
    swapped = heads[1] in ("数据", "数量")
    triples: list[list[object]] = [
        [a, number, unit] if swapped else [a, unit, number] for a, unit, number in ITEMS
    ]
    rows = [list(chain(*triples[at : at + panels])) for at in range(0, len(triples), panels)]
    return [list(heads) * panels, *rows]


@pytest.mark.parametrize("panels", [2, 3])
@pytest.mark.parametrize(
    "heads",
    [
        ("内容", "单位", "数量"), ("事项", "计量单位", "数值"), ("项目", "数据", "单位"), ("", "单位", "数量"),
        ("做了什么", "单位", "多少"), ("名目", "单位", "个数"), ("事项", "单位", "次/份数"),
    ],
)  # fmt: skip
def test_triples_below_lines_of_who_where_and_when(heads: tuple[str, str, str], panels: int) -> None:
    reading = read([TITLE, *WHO, *_form(heads, panels)], NAME)
    assert {fact.measure: fact.value for fact in reading.facts} == FIGURES
    assert {(fact.unit, str(fact.period_start), str(fact.period_end)) for fact in reading.facts} == {
        (COMPANY, "2023-09-01", "2023-09-30")
    }
    assert codes(reading) == []
    assert roles(reading, "A2", "B2", "A3", "B3", "C3", "D3", "F3") == [*["meta"] * 5, "base", "base"]


@pytest.mark.parametrize(
    "lines",
    [
        [["所属社区", "檀木林社区", "物业单位", COMPANY], ["入住户数", 1286, "填表月份", "2023年9月"]],
        [["服务小区", "盐都花园", "物业单位", COMPANY, "月份", "2023.9"]],
        [
            ["项目名称", "盐都花园", "物业服务企业", COMPANY],
            ["统计时段", "2023年9月1日—30日", "总户数", 1286],
        ],
    ],
)
def test_lines_of_other_words(lines: Rows) -> None:
    reading = read([TITLE, *lines, *_form(("内容", "单位", "数量"), 3)], NAME)
    assert {fact.measure: fact.value for fact in reading.facts} == FIGURES
    assert {(fact.unit, str(fact.period_start), str(fact.period_end)) for fact in reading.facts} == {
        (COMPANY, "2023-09-01", "2023-09-30")
    }
    assert codes(reading) == []


HEADS = ["内容", "单位", "数量"] * 3
MONTH = ["填报单位", COMPANY, "填报月份", "2023年9月"]


def test_whole_of_a_part_is_the_one_on_its_left_where_the_units_say_so() -> None:
    rows = [
        ["管家上门提醒", "户", 412, "群发短信", "条", 1286, "楼栋长签承诺书", "份", 24],
        ["业主讲座", "场", 1, "到场业主", "人次", 73, "其中：老年业主", "人次", 41],
    ]
    reading = read([TITLE, MONTH, HEADS, *rows], NAME)
    told = [(fact.cell, fact.measure, fact.value) for fact in reading.facts]
    assert ("F5", "people_reached", 32) in told
    assert ("I5", "people_reached", 41) in told
    assert ("I4", "pledges", 24) in told
    assert codes(reading) == []


def test_whole_of_a_part_is_the_one_that_can_hold_it_where_no_unit_is_told() -> None:
    rows = [["项目", "数量"] * 2, ["横幅", 4, "承诺书", 24], ["到场业主", 73, "其中：老年业主", 41]]
    reading = read([TITLE, MONTH, *rows], NAME)
    assert ("D5", "people_reached", 41) in figures(reading)
    assert ("B5", "people_reached", 32) in figures(reading)
    assert codes(reading) == []


def test_whole_of_a_part_may_end_the_row_before() -> None:
    rows = [
        ["业主讲座", "场", 60, "承诺书", "份", 24, "到场业主", "人次", 73],
        ["其中：老年业主", "人次", 41, "管家上门提醒", "户", 10, "大门横幅", "条", 2],
    ]
    reading = read([TITLE, MONTH, HEADS, *rows], NAME)
    assert figures(reading) == [
        ("C4", "sessions", 60), ("C5", "people_reached", 41), ("F4", "pledges", 24), ("F5", "households", 10),
        ("I4", "people_reached", 32), ("I5", "banners", 2),
    ]  # fmt: skip
    assert codes(reading) == []


def test_part_of_a_whole_above_does_not_go_to_the_row_before() -> None:
    rows = [
        ["项目", "数量"] * 2,
        ["入户（户）", 312, "听课（人次）", 90],
        ["其中：独居老人（户）", 47, "横幅（条）", 4],
    ]
    reading = read([TITLE, MONTH, *rows], NAME)
    assert figures(reading) == [
        ("B4", "households", 265), ("B5", "households", 47), ("D4", "people_reached", 90), ("D5", "banners", 4),
    ]  # fmt: skip


@pytest.mark.parametrize("panels", [1, 2, 3])
@pytest.mark.parametrize("unit_last", [False, True])
@pytest.mark.parametrize("lines", [WHO, [["填报单位", COMPANY, "填报月份", "2023年9月"]]])
def test_triples_without_a_header(panels: int, unit_last: bool, lines: Rows) -> None:
    heads = ("项目", "数据", "单位") if unit_last else ("内容", "单位", "数量")
    reading = read([TITLE, *lines, *_form(heads, panels)[1:]], NAME)
    assert {fact.measure: fact.value for fact in reading.facts} == FIGURES
    assert {fact.unit for fact in reading.facts} == {COMPANY}
    assert codes(reading) == []


def test_whole_above_goes_on_holding_its_part() -> None:
    rows = [
        ["项目", "数量"] * 2,
        ["横幅（条）", 4, "听课（人次）", 90],
        ["入户（户）", 73, "其中：老年业主（人次）", 41],
    ]
    reading = read([TITLE, MONTH, *rows], NAME)
    assert ("D4", "people_reached", 49) in figures(reading)
    assert ("B5", "households", 73) in figures(reading)


def test_running_total_has_its_month_in_another_panel() -> None:
    rows = [
        ["管家上门提醒", "户", 412, "群发短信", "条", 1286, "楼栋长签承诺书", "份", 24],
        ["大门横幅", "条", 4, "门岗电子屏", "块", 3, "年初至今累计上门", "户", 2980],
    ]
    reading = read([TITLE, MONTH, HEADS, *rows], NAME)
    assert roles(reading, "I5") == ["cumulative"]
    assert sum(fact.value for fact in reading.facts if fact.measure == "households") == 412
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("60岁及以上", ("elderly",)), ("65周岁（含）以上", ("elderly",)), ("60岁及以上客户", ("elderly",)),
        ("60岁以上居民", ("elderly",)), ("60岁及以上员工", ("workers",)), ("送对公客户会计", ("finance_staff",)),
        ("客户及财务人员", ("bank_customers", "finance_staff")),
    ],
)  # fmt: skip
def test_ages_and_whose_people_they_are(text: str, groups: tuple[str, ...]) -> None:
    assert read_group(text) == groups


def test_a_salon_in_the_hall_is_held_in_the_branch() -> None:
    assert [read_channel(text) for text in ("厅堂沙龙", "厅堂微沙龙", "沙龙")] == [
        ("branch",), ("branch",), ("lecture",),
    ]  # fmt: skip


def test_a_card_below_another_asks_and_heads_nothing() -> None:
    card = [["活动地点", "樟城敬老院", "宣传方式", "讲座"], ["参与人数（人次）", 60, "发放宣传单（份）", 80]]
    first = ["活动名称", "反诈进社区", "活动日期", "2024年4月3日"]
    second = ["活动名称", "守护钱袋子", "活动日期", "2024年4月12日"]
    reading = read(
        [["樟城镇2024年4月反诈宣传活动卡"], first, *card, [], second, *card], "樟城镇2024年4月.xlsx"
    )
    assert [fact.measure for fact in reading.facts].count("sessions") == 2
    assert roles(reading, "A6", "C6") == ["label", "label"]


def test_units_over_their_columns_are_no_answers() -> None:
    heads = ["悬挂横幅（条）", "宣讲（场）", "入户（户）"]
    rows: Rows = [
        ["龙陵县各单位2023年第二季度反诈宣传统计表"],
        ["月份/单位", "县人民医院", None, None, "县妇幼保健院", None, None, "龙山镇卫生院"],
        [None, *heads, *heads, *heads],
        ["4月", 0, 20, 48, 79, 85, 28, 0, 29, 7],
        ["5月", 31, 0, 27, 26, 43, 57, 48, 4, 7],
    ]
    facts = read(rows, "统计.xlsx").facts
    assert [(f.cell, f.unit, f.value) for f in facts if f.cell in ("B5", "E4", "I4")] == [
        ("E4", "县妇幼保健院", 79),
        ("I4", "龙山镇卫生院", 29),
        ("B5", "县人民医院", 31),
    ]
