"""Bulletins that praise whom they tell of, what closes a log, and figures of other times and of all banks."""

from __future__ import annotations

import pytest

from .told_reports import read_report


def units_of(lines: list[str]) -> list[tuple[str, str, float]]:
    return [(fact.unit, fact.measure, fact.value) for fact in read_report(lines).facts]


def test_who_is_praised_or_blamed_is_who_then_did_it() -> None:
    lines = [
        "临洮县反诈联席会议办公室2024年5月反诈宣传情况通报",
        "洮阳镇动手早。镇上月内办反诈宣讲38场，印发资料12600份。",
        "辛店镇、中铺镇各有特色。辛店镇瞅准收购旺季，在交易点拉起反诈横幅17条；中铺镇把园区当主战场，办反诈培训9期。",
        "县教育局抓得细。学校共上反诈主题班会1986节。",
        "也有掉队的。太石镇全月只办了反诈培训1次。",
    ]
    assert units_of(lines) == [
        ("洮阳镇", "sessions", 38),
        ("洮阳镇", "leaflets", 12600),
        ("辛店镇", "banners", 17),
        ("中铺镇", "sessions", 9),
        ("县教育局", "sessions", 1986),
        ("太石镇", "sessions", 1),
    ]


def test_a_place_that_is_only_told_of_speaks_for_nobody() -> None:
    lines = [
        "临洮县反诈联席会议办公室2024年5月反诈宣传情况通报",
        "洮阳镇位于县城。县里办反诈宣讲3场。",
    ]
    assert [(measure, value) for _, measure, value in units_of(lines)] == [("sessions", 3)]
    assert "洮阳镇" not in units_of(lines)[0][0]


@pytest.mark.parametrize("opening", ["七天下来合计：", "数读本周：", "数说本周："])
def test_what_closes_a_log_says_it_again(opening: str) -> None:
    lines = [
        "营盘社区反诈工作日志（2024年8月12日—18日）",
        "8.12　周一　张贴反诈海报26张。",
        "8.14　周三　入户宣传97户。",
        "8.18　周日　入户宣传31户。",
        f"{opening}海报26张、入户138户。",
    ]
    reading = read_report(lines)
    assert [(fact.cell, fact.value) for fact in reading.facts] == [("P2", 26), ("P3", 97), ("P4", 31)]
    asked = [issue for issue in reading.issues if issue.cell == "P5" and issue.severity == "query"]
    assert len(asked) == 1
    assert "138" in asked[0].message_zh
    assert "128" in asked[0].message_zh


def test_the_quarter_before_is_what_the_reports_own_is_measured_by() -> None:
    lines = [
        "国网射洪市供电公司2024年二季度反诈宣传小结",
        "二季度发放反诈提示单6.6万份。",
        "一季度，公司发放反诈提示单5.8万份。二季度这一项增长13.8%。",
    ]
    reading = read_report(lines)
    assert [(fact.cell, fact.value) for fact in reading.facts] == [("P2", 66000)]
    assert [cell.role for cell in reading.cells][2] == "note"


def test_a_month_within_the_report_counts_though_the_next_one_rose() -> None:
    lines = [
        "国网射洪市供电公司2024年上半年反诈宣传小结",
        "5月发放反诈提示单800份，6月环比增长20%。",
    ]
    assert [fact.value for fact in read_report(lines).facts] == [800]


@pytest.mark.parametrize(
    ("unit", "expected"), [("泰兴农商银行", []), ("中国人民银行泰州市分行", [11000.0, 9400000.0])]
)
def test_all_banks_of_an_area_are_no_one_bank(unit: str, expected: list[float]) -> None:
    lines = [
        f"{unit}2024年三季度反诈宣传",
        "据通报，前三季度全市银行机构组织反诈活动1.1万场次、发送短信940万条。",
    ]
    assert [fact.value for fact in read_report(lines).facts] == expected
