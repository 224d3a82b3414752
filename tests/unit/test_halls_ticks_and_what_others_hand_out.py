"""Matrices whose heads are halls, forms that tick what they count, bases of firms, and what a report tells of others
(sets 301 to 309)."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from etl.meaning.unit_kind import unit_type_of

from .short_texts import read as read_text
from .small_sheets import codes, read

TAX = "国家税务总局洛川县税务局反诈宣传受众统计表（2023年11月）"
BANK = "邮储银行陇西县支行2022年11月防范电信网络诈骗宣传活动信息"


def test_a_hall_below_offline_is_a_way_and_no_unit() -> None:
    reading = read(
        [
            [TAX],
            ["宣传对象", "线下", "", "线上"],
            ["", "办税服务厅", "政策讲座", "电话提醒"],
            ["企业财务人员", 320, 186, 95],
            ["个体工商户", 640, 58, 75],
        ],
        merged=["A1:D1", "A2:A3", "B2:C2"],
    )
    facts = [(one.cell, one.channel, one.value) for one in reading.facts]
    assert facts == [
        ("B4", "service_window", 320), ("C4", "lecture", 186), ("D4", "phone", 95),
        ("B5", "service_window", 640), ("C5", "lecture", 58), ("D5", "phone", 75),
    ]  # fmt: skip
    assert {one.unit for one in reading.facts} == {"国家税务总局洛川县税务局"}


def test_ways_that_a_form_ticks_and_counts_are_none_of_its_other_figures() -> None:
    rows = [
        ["旧县村2024年第二季度反诈宣传季报表"],
        ["填报单位", "旧县村民委员会", "宣传方式（打√）", "☑入户走访 ☑大喇叭 □短信"],
        ["入户走访（户）", 386, "大喇叭播放（次）", 126],
        ["签订承诺书（份）", 400, "发放明白纸（份）", 720],
    ]
    ways = {one.measure: one.channel for one in read(rows, merged=["A1:D1"]).facts}
    assert ways == {
        "households": "door_to_door",
        "broadcasts": "broadcast",
        "pledges": "unspecified",
        "leaflets": "handout",
    }


@pytest.mark.parametrize(
    ("head", "part", "measure"),
    [
        ("服务户数（户）", "base", "households"),  # of a firm that looks after homes
        ("服务小区（个）", "base", ""),
        ("服务项目", "dimension", ""),
        ("电子顶灯播放（块）", "measure", "screens"),
    ],
)
def test_what_a_firm_looks_after_and_lights_on_roofs(head: str, part: str, measure: str) -> None:
    meaning = read_header(head)
    assert (meaning.part, meaning.measure) == (part, measure)


def test_a_department_that_fills_in_is_no_unit() -> None:
    rows = [["国网郴州供电公司2024年4月反诈宣传数据"], ["填报部门：党建部"], ["发放宣传折页（份）", 2600]]
    assert {one.unit for one in read(rows).facts} == {"国网郴州供电公司"}


def test_parts_in_the_unit_of_what_was_asked_are_parts_of_it() -> None:
    reading = read(
        [["乡镇", "接受咨询（人次）", "其中：老年人（人次）"], ["金凤街道", 356, 241], ["猫场镇", 185, 210]]
    )
    facts = [(one.cell, one.measure, one.target_group, one.value) for one in reading.facts]
    assert facts == [
        ("B2", "consultations", "unspecified", 115),
        ("C2", "consultations", "elderly", 241),
        ("C3", "consultations", "elderly", 210),
    ]
    assert ("B3", "parts_above_whole") in codes(reading)
    assert "多了 25" in next(one.message_zh for one in reading.issues if one.code == "parts_above_whole")


@pytest.mark.parametrize(
    "line",
    [
        "活动当天，县公安局另行向群众发放反诈手提袋600个。",
        "另悉，同期市卫生健康委在市第一医院举行的启动仪式上共发放宣传资料5000份。",
        "近三年全县银行业共堵截同类诈骗217起。",
        "我行评选反诈标兵网点3个，表扬反诈宣传先进个人12名。",
    ],
)
def test_what_others_did_and_whom_one_praised(line: str) -> None:
    assert read_text(BANK, line).facts == []


def test_an_office_of_a_hospital_or_a_school_is_of_its_kind() -> None:
    kinds = [unit_type_of(name) for name in ("兰西县人民医院综治办", "西宁县第一中学平安办", "兰西县综治办")]
    assert kinds == ["hospital", "school", "government"]


@pytest.mark.parametrize(
    ("remark", "channels"),
    [
        ("厅堂LED屏滚动播放反诈标语", ["screen"]),
        ("另用流动小喇叭循环播放反诈提示", ["broadcast"]),
        ("员工自编反诈小品下乡巡演", ["performance"]),
        ("入户数据月底补报", []),
        ("讲座改至下月举行", []),
        ("LED屏10月检修", []),
    ],
)
def test_a_remark_that_says_what_was_shown_tells_of_a_way(remark: str, channels: list[str]) -> None:
    reading = read([["单位", "宣传单（份）", "备注"], ["龙山派出所", 100, remark], ["龙江派出所", 40, ""]])
    assert [(one.cell, one.channel) for one in reading.mentions] == [("C2", one) for one in channels]
    assert [(one.cell, one.value) for one in reading.facts] == [("B2", 100), ("B3", 40)]


def test_a_register_of_what_a_loudspeaker_played() -> None:
    rows = [
        ["大安镇应急广播“村村响”反诈宣传播出登记表（2024年7月）"],
        ["序号", "播出日期", "播出内容", "覆盖范围", "播出次数（次）", "收听人次", "备注"],
        [1, "7月1日", "冒充公检法诈骗防范提示", "全镇各村", 2, 1200, ""],
        [2, "7月6日", "《致全镇居民的一封信》", "大安集镇", 1, "400余", ""],
        [3, "7月15日", "冒充客服退款诈骗提示", "全镇各村", "—", "", "线路检修，未播出"],
    ]
    facts = [(one.cell, one.measure, one.value, one.channel) for one in read(rows, merged=["A1:G1"]).facts]
    assert [one for one in facts if one[1] != "sessions"] == [
        ("E3", "broadcasts", 2, "broadcast"), ("F3", "people_reached", 1200, "broadcast"),
        ("E4", "broadcasts", 1, "broadcast"), ("F4", "people_reached", 400, "broadcast"),
    ]  # fmt: skip
    assert [one[0] for one in facts if one[1] == "sessions"] == ["C3", "C4"]


def test_a_number_before_a_row_behind_a_part_without_one_begins_beside_the_whole() -> None:
    rows = [
        ["序号", "宣传对象", "受众（人次）"],
        [1, "企业职工", 2860],
        ["", "其中：财会人员", 410],
        [2, "务工人员", 1345],
        ["", "合计", 4205],
    ]
    reading = read(rows)
    assert [(one.cell, one.value) for one in reading.facts] == [("C2", 2450), ("C3", 410), ("C4", 1345)]
    assert codes(reading) == []
