"""Counts whose noun, day or doer a report tells elsewhere in its sentence, or by the way (contract 4.4, 4.7, 4.16)."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.prose.reading import ProseReading, read_prose

TITLE = "龙陵县公安局镇安派出所2024年5月反诈宣传工作小结"


def read(sentence: str) -> ProseReading:
    """A sentence of a report about the campaign."""
    return read_prose(sentence, 2024, "镇安派出所", of_campaign=True)


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("走访辖区宾馆、网吧、出租屋等场所56家，张贴海报112张。", [("households", 56), ("posters", 112)]),
        ("摆放宣传折页，客户取阅约1800份。", [("leaflets", 1800)]),
        ("组织员工学习反诈案例22次，参加员工440人次。", [("sessions", 22), ("people_reached", 440)]),
        ("共有12名志愿者参加，服务群众300余人。", [("staff", 12), ("people_reached", 300)]),
        ("12名志愿者参加了反诈培训。", [("people_reached", 12)]),
        ("对住院患者及家属床旁宣教420人次。", [("people_reached", 420)]),
        ("张贴海报24张，楼道张贴96张。", [("posters", 24), ("posters", 96)]),
        ("共有300多名村民受益。", [("people_reached", 300)]),
        ("成立反诈宣传小分队6支，共30人，深入田间开展宣讲18次。", [("staff", 30), ("sessions", 18)]),
        ("张贴、悬挂海报横幅共60张（条）。", [("mixed_materials", 60)]),
        ("购买宣传雨伞200把，发放150把。", [("gifts", 150)]),
        ("购置反诈围裙300条用于发放，现已发放280条。", [("gifts", 280)]),
        ("去年同期相比，活动增加3场。本月开展活动9场。", [("sessions", 9)]),
        ("活动场次由去年同期的12场增加到20场。", [("sessions", 20)]),
        ("今年以来，开展反诈宣传36场；5月份开展8场。", [("sessions", 8)]),
    ],
)
def test_what_is_counted(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert [(f.measure, f.quantity.value) for f in read(sentence).figures] == figures


@pytest.mark.parametrize(
    ("sentence", "value", "measure"),
    [
        ("5月8日至10日，连续三天在农贸市场设摊宣传，每天发放传单200份。", 600, "leaflets"),
        ("利用大喇叭每天播放3次，连续播放20天。", 60, "broadcasts"),
        ("为期5天的宣传周内，每天开展宣讲2场。", 10, "sessions"),
    ],
)
def test_what_was_done_on_each_of_some_days_is_multiplied(sentence: str, value: float, measure: str) -> None:
    figures = read(sentence).figures
    assert [(f.measure, f.quantity.value, f.notes) for f in figures] == [
        (measure, value, ("prose_multiplied",))
    ]


@pytest.mark.parametrize("sentence", ["每天发放传单200份。", "开展反诈宣传进企业6家、进工地3个、进学校2所。"])
def test_rates_and_places_count_nothing(sentence: str) -> None:
    assert read(sentence).figures == []


def test_ringtones_are_no_posts_and_are_asked_about() -> None:
    reading = read("本月推送反诈彩铃4800条。")
    assert (reading.figures, [code for code, *_ in reading.queries]) == ([], ["prose_unclear"])


def test_a_single_part_without_a_mark_leaves_the_rest_with_its_whole() -> None:
    reading = read("本月开展反诈宣讲12场，进校4场，发放宣传单300份。")
    assert [(f.measure, f.quantity.value) for f in reading.figures] == [
        ("sessions", 8),
        ("sessions", 4),
        ("leaflets", 300),
    ]
    assert [(one.stated, one.summed) for one in reading.differing] == [(12, 4)]


def facts_of(*lines: str) -> list[tuple[str, float, date | None, date | None]]:
    """Measure, value and period of each fact of a report."""
    content = "\n".join((TITLE, *lines, "2024年5月31日")).encode()
    facts = normalise_bytes(content, "小结.txt", today=date(2026, 1, 1)).facts
    return [(f.measure, f.value, f.period_start, f.period_end) for f in facts]


def test_the_day_after_may_begin_the_next_paragraph() -> None:
    assert facts_of("5月12日，在广场摆摊，发放传单300份。", "次日，又走进石塘小学开展讲座1场。") == [
        ("leaflets", 300, date(2024, 5, 12), date(2024, 5, 12)),
        ("sessions", 1, date(2024, 5, 13), date(2024, 5, 13)),
    ]


def test_since_a_month_of_last_year_begins_there() -> None:
    assert facts_of("去年9月以来，我所共开展反诈讲座15场。") == [
        ("sessions", 15, date(2023, 9, 1), date(2024, 5, 31))
    ]


def test_counted_weeks_are_of_the_month_that_is_reported_on() -> None:
    assert facts_of("第一周开展宣讲2场，第二周3场。") == [
        ("sessions", 2, date(2024, 5, 1), date(2024, 5, 31)),
        ("sessions", 3, date(2024, 5, 1), date(2024, 5, 31)),
    ]


def test_parts_that_happen_to_make_up_another_part_all_count() -> None:
    assert [fact[:2] for fact in facts_of("本月共发放反诈宣传单500份，其中一村200份、二村250份。")] == [
        ("leaflets", 50),
        ("leaflets", 200),
        ("leaflets", 250),
    ]
