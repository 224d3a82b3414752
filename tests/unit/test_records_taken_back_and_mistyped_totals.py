"""Records of an export that were taken back, totals with two digits the wrong way round, tabs that a program wrote
(contract 2, 4.1, 4.2)."""

from __future__ import annotations

from datetime import date

import pytest

from etl.formats.blank_columns import read_tabs_for_looks
from etl.formats.text import find_table
from etl.meaning.cancelled import cancellation, leaves_unsure, says_undone
from etl.normalise import normalise_bytes

from .small_sheets import codes, figures, read, roles

HEAD = ["上报单位", "活动标题", "状态", "开始时间", "参与人次", "资料发放（份）"]
HELD = ["白云楼社区", "全民反诈讲座", "已办结", "2024-04-10 09:00:00", 56, 80]


@pytest.mark.parametrize("state", ["已撤销", "撤回", "已撤消", "已取消", "已作废", "已删除", "03已撤销"])
def test_a_record_that_was_taken_back_gives_nothing(state: str) -> None:
    gone = ["象山社区", "反诈观影会", state, "2024-05-29 19:00:00", 100, 100]
    reading = read([["反诈宣传活动记录"], HEAD, HELD, gone])
    assert figures(reading) == [("E3", "people_reached", 56), ("F3", "leaflets", 80), ("B3", "sessions", 1)]
    assert roles(reading, "E4", "F4") == ["planned", "planned"]
    assert codes(reading) == []


@pytest.mark.parametrize("state", ["未开始", "报名中", "即将开始", "待开始", "未举办", "筹备中"])
def test_a_record_that_has_not_begun_gives_nothing(state: str) -> None:
    ahead = ["象山社区", "反诈进暑托班", state, "2024-07-10 09:00:00", 60, 60]
    assert len(figures(read([["反诈宣传活动记录"], HEAD, HELD, ahead]))) == 3


@pytest.mark.parametrize("state", ["已驳回", "审核不通过", "草稿", "已终止", "退回"])
def test_a_record_that_was_sent_back_is_asked_about(state: str) -> None:
    unsure = ["象山社区", "反诈观影会", state, "2024-05-29 19:00:00", 100, 100]
    reading = read([["反诈宣传活动记录"], HEAD, HELD, unsure])
    assert len(figures(reading)) == 6
    assert codes(reading) == [("C4", "maybe_cancelled")]


def test_how_far_a_paper_has_come_drops_no_record() -> None:
    head = [*HEAD[:2], "审核状态", *HEAD[3:]]
    for state in ("未办结", "审核不通过"):
        late = ["象山社区", "反诈观影会", state, "2024-05-29 19:00:00", 100, 100]
        reading = read([["反诈宣传活动记录"], head, HELD, late])
        assert (len(figures(reading)), codes(reading)) == (6, [("C4", "maybe_cancelled")]), state


@pytest.mark.parametrize("state", ["已办结", "已完成", "进行中", "已结束", "已审核", "待审核"])
def test_a_record_that_stands_counts(state: str) -> None:
    done = ["象山社区", "反诈观影会", state, "2024-05-29 19:00:00", 100, 100]
    reading = read([["反诈宣传活动记录"], HEAD, HELD, done])
    assert (len(figures(reading)), codes(reading)) == (6, [])


def test_what_the_police_took_back_cancels_nothing() -> None:
    assert cancellation("撤销涉诈账户3个") == cancellation("撤回转账2笔") == ""
    assert cancellation("已撤销") == "cancelled"
    assert not says_undone("已完成")
    assert not leaves_unsure("审核通过")


def test_a_total_with_two_digits_the_wrong_way_round_is_asked_about() -> None:
    def told(total: object) -> list[tuple[str, str]]:
        rows = [["乡镇", "入户宣传（户）"], ["甸阳镇", 865], ["由旺镇", "600余"], ["仁和镇", 1260]]
        return codes(read([["施甸县反诈宣传统计表"], *rows, ["合计", total]]))

    assert told(2752) == [("B6", "total_differs")]  # 2725
    assert told(2725) == told(2760) == told(2735) == []
    assert told("2752余") == []
    assert told(2872) == [("B6", "total_differs")]  # more than 600余 leaves open


def test_small_totals_of_rough_figures_are_let_be() -> None:
    rows = [["村", "发放传单（份）"], ["石桥村", "10余"], ["柳坪村", 2]]
    assert codes(read([["反诈宣传统计表"], *rows, ["合计", 21]])) == []


REPORT = """农业银行泾县支行2024年第一季度反诈宣传情况
填报单位：中国农业银行泾县支行\t\t\t\t\t填报日期：2024-04-08
指标名称\t计量单位\t1月\t2月\t3月\t合计
厅堂微沙龙\t场\t12\t8\t15\t35
发放折页\t份\t{0}\t800余\t{1}\t{2}
入户走访\t户\t—\t45\t60\t105
填表人：汪某\t\t\t复核人：章某"""


@pytest.mark.parametrize("numbers", [('"1,500"', '"2,300"', '"4,600"'), ("1500", "2300", "4600")])
def test_each_tab_of_a_table_that_a_program_wrote_parts_two_fields(numbers: tuple[str, str, str]) -> None:
    reading = normalise_bytes(
        REPORT.format(*numbers).encode("gb18030"), "泾县支行2024年一季度.xls", None, today=date(2026, 1, 1)
    )
    leaflets = [(fact.cell, fact.value) for fact in reading.facts if fact.measure == "leaflets"]
    assert leaflets == [("C5", 1500), ("D5", 800), ("E5", 2300)]
    places = {cell.text: cell.cell for cell in reading.cells}
    assert (places["填报日期：2024-04-08"], places["复核人：章某"]) == ("F2", "D7")
    assert codes(reading) == []


def test_tabs_that_only_make_columns_stand_below_each_other_are_drawn_out() -> None:
    typed = "单位\t\t场次\t传单\n龙山所\t\t3\t120\n龙山镇派出所\t4\t150\n碧寨所\t\t5\t90\n"
    table = find_table(typed, named_as_table=False)
    assert table is not None
    assert [record for record in table.records if any(record)] == [
        ["单位", "场次", "传单"], ["龙山所", "3", "120"], ["龙山镇派出所", "4", "150"], ["碧寨所", "5", "90"],
    ]  # fmt: skip
    exported = typed.replace("120", '"1,200"')
    assert read_tabs_for_looks([line.split("\t") for line in exported.splitlines()], exported) == []
