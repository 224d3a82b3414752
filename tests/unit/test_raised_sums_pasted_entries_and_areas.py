"""What sets 286 and 287 showed: sums that have risen, entries pasted twice, who is told of in passing, areas of parts."""

from __future__ import annotations

from datetime import date

import pytest

from etl.schema import Reading

from . import small_sheets
from .short_texts import asked, mentions, read, told

TITLE = "龙陵县第一小学2024年3月反诈宣传总结"
OPENING = "3月，学校开展反诈宣传。"


def mentioned(line: str) -> set[str]:
    """The channels and groups that a report of this line alone says were used or reached."""
    return mentions(TITLE, OPENING, line)


def test_how_far_figures_have_risen_counts_no_second_time():
    lines = (
        "走村摆摊14场。",
        "为职专开展宣讲4场，为企业培训2场，到敬老院讲课1场。",
        "向客户发送防骗短信5.6万条。",
        "与去年同期相比，外出宣传由13场增加到21场，提示短信由4万条增加到5.6万条。",
    )
    counted = [("sessions", 14), ("sessions", 4), ("sessions", 2), ("sessions", 1), ("sms", 56000)]
    assert told(TITLE, *lines) == counted
    assert asked(TITLE, *lines) == []
    # of which nothing was told before: it counts
    assert told(TITLE, OPENING, "与去年同期相比，短信由4万条增加到5.6万条。") == [("sms", 56000)]


def test_houses_that_were_all_walked_to_were_visited():
    line = "网格员第二天带着明白纸上门，38户全部走到。"
    assert told(TITLE, OPENING, line) == [("households", 38)]
    assert told(TITLE, OPENING, "网格员上门讲反诈，45户都走遍了。") == [("households", 45)]


def test_those_who_joined_in_are_those_who_signed():
    facts = read(TITLE, OPENING, "家长们也没闲着，现场扫码安装国家反诈中心APP98人，签订承诺书145份。").facts
    assert [(one.measure, one.value, one.target_group) for one in facts] == [
        ("app_installs", 98, "parents"),
        ("pledges", 145, "parents"),
    ]


def test_for_whom_a_lesson_was_given_does_not_report():
    units = {
        line: read(TITLE, line).facts[0].unit
        for line in ("为岷县一中开展宣讲4场。", "替城关小学开展宣讲4场。")
    }
    assert set(units.values()) == {"龙陵县第一小学"}
    assert read(TITLE, "为民小学：开展宣讲4场。").facts[0].unit == "为民小学"


def test_who_watches_a_broadcast_of_the_event_watched_it_on_its_day():
    watched = read(
        TITLE, "3月12日，学校举行启动仪式。", "“南部警方”抖音号对启动仪式进行了直播，在线观看4.7万人次。"
    )
    fact = watched.facts[0]
    assert (fact.measure, fact.value, fact.channel) == ("views", 47000, "short_video")
    assert (fact.period_start, fact.period_end) == (date(2024, 3, 12), date(2024, 3, 12))


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("部分任课教师旁听了讲座。", {"teachers", "lecture"}),
        ("用英语印制折页，在外籍商户集中的市场发放，数量尚未汇总。", {"handout", "merchants"}),
        ("剩下的都在外头打工，我们挨个打电话说的。", {"migrant_workers", "phone"}),
        ("学校又在家长会上把手机管理和防骗一起讲。", {"parents"}),
        ("警察叔叔演起手偶戏《小兔子接电话》，孩子们看得目不转睛。", {"performance"}),
        (
            "在茶叶市场摆摊答疑，提醒茶商不要轻信“先交定金”，顺手递上一张明白卡。",
            {"stall", "merchants", "handout"},
        ),
        ("食堂的3台电视滚动播放反诈短片。", {"short_video"}),  # no press
    ],
)
def test_what_is_told_in_passing_is_mentioned(line, codes):
    assert mentioned(line) == codes


@pytest.mark.parametrize(
    "line",
    ["向阳社区入户任务只完成74%，被通报1次。", "给家长发信，提醒家长管好孩子手里的手机。"],
)
def test_what_was_left_undone_or_is_only_advised_is_no_mention(line):
    assert not mentioned(line) & {"door_to_door", "children"}


def workbook(*rows: tuple[object, ...]) -> Reading:
    return small_sheets.read(rows, "统计.xlsx")


def test_an_entry_pasted_twice_is_asked_about_though_its_figures_stand_in_words():
    market = ("易俗河镇农贸市场", "趁赶集日设摊，发放宣传单180份，现场解答群众疑问20余人次。", "民警小贺")
    ledger = workbook(
        ("湘潭县公安局易俗河派出所2023年第二季度反诈宣传工作台账",),
        ("序号", "日期", "地点", "活动内容", "带队民警"),
        (
            1,
            "6月8日",
            "县一中周边",
            "沿主干道循环播放反诈提示，发放《致考生家长的一封信》400份。",
            "民警小周",
        ),
        (2, "6月15日", *market),
        (3, "6月15日", *market),
        (4, "6月22日", *market),
    )
    assert [(one.cell, one.code) for one in ledger.issues if one.code == "repeated_row"] == [
        ("B5", "repeated_row")
    ]


def test_the_area_of_a_group_is_no_unit():
    staff = workbook(
        ("檀圩派出所反诈宣传出动情况（2025年4月）",),
        ("组别", "包片区域", "出动民警（人次）", "出动宣传车（台次）"),
        ("第一组", "圩镇片", 12, 4),
        ("第二组", "东片各村", 8, 3),
    )
    assert {one.unit for one in staff.facts} == {"檀圩派出所"}
    assert [one.value for one in staff.facts] == [12, 4, 8, 3]
