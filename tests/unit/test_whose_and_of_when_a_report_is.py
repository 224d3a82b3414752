"""Whose a paragraph of a report is below the heads of units, and of which time the report is."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading


def report(*lines: str, name: str = "小结.txt") -> Reading:
    return normalise_bytes("\n".join(lines).encode(), name, today=date(2026, 1, 1))


def whose(reading: Reading) -> list[tuple[str, float]]:
    return [(one.unit, one.value) for one in reading.facts]


@pytest.mark.parametrize("mark", ["一、", "二、", "（一）", "1."])
def test_a_numbered_head_is_whose_the_text_below_it_is(mark: str) -> None:
    reading = report(
        "邻水县公安局2024年3月份反诈宣传小结",
        "3月份共集中宣传20场次，发放宣传资料700份。",
        f"{mark}鼎屏派出所",
        "集中宣传12场次，发放宣传资料400份。",
        f"{mark}坛同派出所",
        "集中宣传8场次，发放宣传资料300份。",
        "邻水县公安局",
        "2024年4月3日",
    )
    assert whose(reading) == [
        ("鼎屏派出所", 12),
        ("鼎屏派出所", 400),
        ("坛同派出所", 8),
        ("坛同派出所", 300),
    ]


def test_names_below_a_lead_head_what_follows_though_a_signature_stands_last() -> None:
    reading = report(
        "遂川县公安局反诈宣传工作月报",
        "（2024年3月）",
        "各派出所宣传情况如下：",
        "泉江派出所",
        "开展反诈宣传9场。",
        "雩田派出所",
        "走访商户126家，宣讲反诈知识。",
        "遂川县公安局刑侦大队",
        "2024年4月2日",
    )
    assert whose(reading) == [("泉江派出所", 9), ("雩田派出所", 126)]


def test_towns_that_head_their_paragraphs_with_a_full_stop_speak() -> None:
    reading = report(
        "凤庆县反诈宣传情况通报（2024年6月）",
        "一、凤山镇。开展反诈集中宣传6场次。",
        "二、洛党镇。发放反诈宣传资料1520份。",
        "凤庆县公安局",
    )
    assert whose(reading) == [("凤山镇", 6), ("洛党镇", 1520)]


def test_where_the_police_of_a_road_stand_reports_nothing() -> None:
    reading = report(
        "国庆期间反诈宣传情况",
        "湖南高速交警怀化支队溆浦大队　2024年10月9日",
        "9月30日至10月8日，大队开展反诈宣传。",
        "①溆浦服务区：向驾乘人员发放反诈卡片2600张。",
        "②低庄收费站：发放反诈卡片1400张。",
    )
    assert whose(reading) == [("湖南高速交警怀化支队溆浦大队", n) for n in (2600, 1400)]


@pytest.mark.parametrize(
    ("below", "opening"),
    [
        ("（2024年11月6日）", "1至10月，全镇开展反诈宣传96场次。"),
        ("车村镇人民政府（2024年11月）", "2024年1至10月，全镇开展反诈宣传96场次。"),
    ],
)
def test_the_day_below_a_title_is_not_what_a_report_of_before_is_of(below: str, opening: str) -> None:
    reading = report("车村镇反诈宣传工作汇报", below, opening, "二、全面发动。入户走访9860户，宣讲反诈知识。")
    assert {(one.period_start, one.period_end) for one in reading.facts} == {
        (date(2024, 1, 1), date(2024, 10, 31))
    }


def test_the_month_stands_behind_who_sends_it() -> None:
    reading = report(
        "反诈宣传月报",
        "报送单位：永修县公安局滩溪派出所（2024年11月）",
        "1.把讲座开到厂里。举办反诈讲座6场。",
    )
    assert [(one.unit, one.period_start, one.period_end) for one in reading.facts] == [
        ("永修县公安局滩溪派出所", date(2024, 11, 1), date(2024, 11, 30))
    ]


def test_sums_of_one_measure_by_name_are_what_the_days_told() -> None:
    reading = report(
        "清明假期反诈宣传情况",
        "双流区黄龙溪古镇景区管理委员会",
        "2025年4月4日，发放反诈折页650份。",
        "4月5日，发放反诈折页720份。",
        "4月6日，发放反诈告知书186份。",
        "假期三天，共发放折页1370份、告知书186份。",
    )
    assert [one.value for one in reading.facts] == [650, 720, 186]
