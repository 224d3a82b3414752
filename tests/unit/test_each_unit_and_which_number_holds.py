"""What each of several units did, who speaks in a bulletin behind other verbs, which of two numbers holds, 本月 before a
running total, a line of who reports and when, and small words of prose (contract 4.1, 4.10, 4.12, 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import read_report, values_below

STREET = [
    "成都市武侯区簇锦街道办事处反诈宣传工作通报",
    "2023年6月份，现将做得好的几个社区通报表扬如下。",
    "顺江社区：发出宣传页2300张。",
]


def spoken(line: str) -> list[tuple[str, float, str]]:
    facts = read_report([*STREET, line], "通报.txt").facts
    return [(fact.measure, fact.value, fact.unit) for fact in facts if fact.cell == "P4"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("铁佛社区请来民警，给老人办了四场讲座。", [("sessions", 4, "铁佛社区")]),
        ("古城社区办了四场讲座。", [("sessions", 4, "古城社区")]),
        ("值得一提的是，福锦社区还把顺口溜编成快板，在广场演出一场。", [("sessions", 1, "福锦社区")]),
        (
            "锦城社区、福锦社区分别入户610户、485户，各张贴楼道海报200张。",
            [
                ("households", 610, "锦城社区"), ("households", 485, "福锦社区"),
                ("posters", 200, "锦城社区"), ("posters", 200, "福锦社区"),
            ],
        ),
        (
            "锦城社区、福锦社区各悬挂横幅2条、张贴海报30张。",
            [
                ("banners", 2, "锦城社区"), ("banners", 2, "福锦社区"),
                ("posters", 30, "锦城社区"), ("posters", 30, "福锦社区"),
            ],
        ),
    ],
)  # fmt: skip
def test_whose_it_is(line: str, expected: list[tuple[str, float, str]]) -> None:
    assert spoken(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("在6个小区各悬挂横幅2条、张贴海报30张。", [("banners", 12), ("posters", 180)]),
        ("走访独居老人9户，每户一张明白纸。", [("households", 9), ("leaflets", 9)]),
        ("将发放宣传折页380份误报为3800份，现予更正，以380份为准。", [("leaflets", 380)]),
        ("悬挂反诈横幅16条（原报61条系笔误，更正为16条）。", [("banners", 16)]),
        ("悬挂反诈横幅61条（有误，更正为16条），发放传单300份。", [("banners", 16), ("leaflets", 300)]),
        ("另，厅堂反诈讲座应为五场，而非四场。", [("sessions", 5)]),
        ("学生签反诈承诺书，学生一千一百二十份，教职工八十八份，合计1208份。", [("pledges", 1120), ("pledges", 88)]),
        ("喇叭修好，补放反诈录音六遍。", [("broadcasts", 6)]),
        ("楼道里贴海报50张，宣传栏更新42期。", [("posters", 50), ("boards", 42)]),
        ("一上午，260份折页、80把印着96110字样的蒲扇被领取一空。", [("leaflets", 260), ("gifts", 80)]),
        ("印制《致家长的一封信》2980封，由学生带给家长。", [("leaflets", 2980)]),
        ("体育场反诈宣传一场，听众三百左右，扇子发了150把。", [("sessions", 1), ("people_reached", 300), ("gifts", 150)]),
        ("走访居民二百零七户，反诈宣传彩页发出去一千二。", [("households", 207), ("leaflets", 1200)]),
        ("民警编排情景剧，演出3场，观看人数约300人。", [("sessions", 3), ("people_reached", 300)]),
        ("其间有12位老人请志愿者帮忙装上了国家反诈中心APP。", [("app_installs", 12)]),
        ("4月份，我司将着手在车库增设宣传灯箱20个。", []),
        ("今年还将培育“反诈妈妈”宣讲员100名。", []),
        ("还将反诈知识送进校园，举办讲座2场。", [("sessions", 2)]),
        ("在管小区3个、总户数4560户。", []),
        ("他说：“去年信了电视上‘卖药的’，8600块就这么没了。”", []),
        ("一名小伙要把12张银行卡寄往外地，当即报警。", []),
        ("辅警1人借调。", []),
    ],
)  # fmt: skip
def test_small_words(line: str, expected: list[tuple[str, float]]) -> None:
    assert values_below(line) == expected


def times(*lines: str) -> list[tuple[float, str, str, str]]:
    facts = read_report(lines, "反诈宣传情况.txt").facts
    return [(f.value, str(f.period_start), str(f.period_end), f.basis) for f in facts]


WHO = "沭阳县公安局龙庙派出所"
SO_FAR = "截至{}，今年以来累计开展反诈宣传406场次。"


def test_this_month_before_a_running_total() -> None:
    told = times(
        f"{WHO}反诈宣传情况", "本月，民警开展反诈宣传11场次。", SO_FAR.format("11月底"), WHO, "2023年12月1日"
    )
    assert told == [(11, "2023-11-01", "2023-11-30", "period")]


def test_this_week_and_quarter_before_a_running_total() -> None:
    week = times(
        f"{WHO}反诈宣传情况",
        "本周，民警开展反诈宣传11场次。",
        SO_FAR.format("11月12日"),
        WHO,
        "2023年11月13日",
    )
    assert week == [(11, "2023-11-06", "2023-11-12", "period")]
    quarter = times(
        f"{WHO}反诈宣传情况", "本季度，开展反诈宣传11场次。", SO_FAR.format("9月30日"), WHO, "2023年10月8日"
    )
    assert quarter == [(11, "2023-07-01", "2023-09-30", "period")]


@pytest.mark.parametrize(
    "line", ["{}  2023年11月6日—11月12日", "{}　（2023年11月6日—11月12日）", "{} 2023年11月6日 — 12日"]
)
def test_who_reports_beside_a_span(line: str) -> None:
    told = times(
        "龙庙派出所反诈宣传周报",
        line.format(WHO),
        "本周，民警开展反诈宣传11场次。",
        SO_FAR.format("11月12日"),
    )
    assert told == [(11, "2023-11-06", "2023-11-12", "period")]
