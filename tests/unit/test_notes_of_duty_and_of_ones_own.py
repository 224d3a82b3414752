"""Logs of duty, notes of one's own, captions and speeches: whose they are, of when, who came (contract 4.10, 4.12, 4.16)."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.unit_in_text import find_unit_in_text
from etl.meaning.unit_kind import looks_like_unit, unit_type_of

from .short_texts import asked, mentions, read, told

TITLE = "龙陵县公安局龙山派出所2024年5月反诈宣传情况"
NOTE = ("备忘 5.22", "上午 实验小学门口 发传单120张", "下午进三年级 讲了两场 二班跟四班 学生八十多个")


def told_below(line: str) -> list[tuple[str, float | None]]:
    return told(TITLE, line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("让叔把国家反诈中心APP装上，今天我帮着装了9个，有啥不会的喊我。", [("app_installs", 9)]),
        ("反诈APP咱们上午给老人装上了12个。", [("app_installs", 12)]),
        ("反诈APP我们给老人装了12个。", [("app_installs", 12)]),
        ("主任抱来两箱扇子，发了一百五十把，没发完的放活动室了。", [("gifts", 150)]),
        ("县里给我们发了300把扇子，还没发完。", []),
        ("带去扇子300把，没发完的放活动室了。", []),
        (
            "给大班的宝贝讲了一场，孩子92人，陪着来的家长七十多个。",
            [("sessions", 1), ("people_reached", 92), ("people_reached", 70)],
        ),
        ("给孩子讲了一场反诈课，收了家长手机30个。", [("sessions", 1)]),
        ("走访慰问，困难老人30个。", []),
        ("端午包粽子顺便讲反诈，围了一桌老年人，十一二个。", [("people_reached", 11)]),
        ("晚上讲反诈，坐了一屋子老人，三十多个。", [("people_reached", 30)]),
        ("围了一桌老年人打麻将，十一二个。", []),
        ("给工人讲反诈，木工班都到了，签到表上是一百零六个人。", [("people_reached", 106)]),
        ("给村民讲反诈，签到簿上签了38人。", [("people_reached", 38)]),
        ("召开联席会，各单位讲反诈工作，签到表上30人。", []),
        ("10月23日在县敬老院演了两场。", [("sessions", 2)]),
        ("写了个防骗顺口溜，自己掏钱印出来，在小区发了260份。", [("leaflets", 260)]),
    ],
)
def test_counts_as_they_are_told_by_mouth(line: str, expected: list[tuple[str, float | None]]) -> None:
    assert told_below(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("明天雨停了，把剩下的23户走完。", []),
        ("明天把剩下的23户走完。", []),
        ("后天有空的话，把海报20张贴了。", []),
        ("等雨停了再把剩下的23户走完。", []),
        ("等雨停了再去走访，走访了23户。", [("households", 23)]),
        ("昨天雨停了，走访了23户。", [("households", 23)]),
    ],
)
def test_what_waits_for_better_weather_is_ahead(line: str, expected: list[tuple[str, float | None]]) -> None:
    assert told_below(line) == expected


def test_a_log_of_duty_goes_by_its_lines_of_day_shift_and_who_was_there() -> None:
    lines = (
        "龙陵县公安局龙山派出所值班日志 2023年6月",
        "6月28日 夜班 带班领导：陈某 值班民警：赵某、李某",
        "到新站小区贴反诈海报26张。",
        "6月30日 值班老师：王某",
        "大集上发传单100份。",
        "6月31日 中班",
        "给群众发传单30份。",
    )
    facts = read(*lines).facts
    assert [(f.value, f.period_start, f.period_end, f.target_group) for f in facts] == [
        (26, date(2023, 6, 28), date(2023, 6, 28), "unspecified"),
        (100, date(2023, 6, 30), date(2023, 6, 30), "unspecified"),
        (30, date(2023, 6, 1), date(2023, 6, 30), "unspecified"),
    ]
    assert asked(*lines) == [("P7", "prose_date_impossible")]


def test_a_class_that_came_to_what_the_line_above_is_about() -> None:
    head = (
        "石门县澧阳中学高一（6）班班主任手记（2023年3月）",
        "3月15日 周三第8节 主题班会《别让骗子钻了空子》",
    )
    facts = read(*head, "全班54人，请假2人，到了52人。").facts
    assert [(f.measure, f.value, f.target_group) for f in facts] == [("people_reached", 52, "students")]
    assert told(head[0], "3月15日 周三第8节 数学课", "全班54人，请假2人，到了52人。") == []


def test_a_note_of_ones_own_without_a_word_of_fraud() -> None:
    reading = read(*NOTE)
    counted = [(f.measure, f.value, f.unit) for f in reading.held]
    assert counted == [("leaflets", 120, ""), ("sessions", 2, ""), ("people_reached", 80, "")]
    other = read(NOTE[0], "上午 校门口 发疫苗传单120张", NOTE[2])
    assert [f.measure for f in other.held] == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("实验小学门口趁放学发传单", None),
        ("跳着跳着就把反诈学会了", None),
        ("蒙城县漆园街道红枫社区夕阳红舞蹈队", "蒙城县漆园街道红枫社区夕阳红舞蹈队"),
        ("龙山镇实验小学开展宣传", "龙山镇实验小学"),
    ],
)
def test_who_reports_and_where_it_was(text: str, unit: str | None) -> None:
    assert find_unit_in_text(text) == unit


def test_kinds_of_bodies() -> None:
    assert unit_type_of("同心县河西镇清水湾清真寺民管会") == "other"
    assert looks_like_unit("同心县河西镇清水湾清真寺民管会")
    assert not looks_like_unit("龙陵县文艺队")
    assert not looks_like_unit("沿街门店")


def test_at_what_hour_it_began_is_no_name() -> None:
    facts = read(
        "紫阳县马家沟村驻村工作队2023年7月反诈宣传情况", "晚上七点在村委会院坝开了一场院坝会。"
    ).facts
    assert [(f.measure, f.unit) for f in facts] == [("sessions", "紫阳县马家沟村驻村工作队")]


def test_a_course_that_began_in_a_month_runs_to_the_day_of_the_speech() -> None:
    lines = (
        "在反诈班结业式上的发言",
        "临沭县老年大学 2023年11月6日",
        "咱们这个反诈班是今年3月开的，到今天一共上了十二堂课，听课的同学有五百多人次。",
        "10月23日在县敬老院演了两场。",
    )
    first, second, shows = read(*lines).facts
    assert [(f.value, f.period_start, f.period_end, f.target_group) for f in (first, second)] == [
        (12, date(2023, 3, 1), date(2023, 11, 6), "elderly"),
        (500, date(2023, 3, 1), date(2023, 11, 6), "elderly"),
    ]
    assert (shows.period_start, shows.value) == (date(2023, 10, 23), 2)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("骑手群里我也发了，叫他们别去刷单。", {"group_chat", "transport_workers"}),
        ("骗子群里也发了链接。", set[str]()),
        ("音箱白天一直放反诈录音。", {"broadcast"}),
        ("开院坝会讲反诈，来了四十来个人，多半是妇女和老人。", {"women", "elderly"}),
        ("来了三个骗子，多半是男的。", set[str]()),
    ],
)
def test_what_was_done_without_a_number(line: str, expected: set[str]) -> None:
    assert mentions(TITLE, line) == expected


def test_the_counter_of_a_shop_is_no_branch() -> None:
    assert "branch" not in mentions(
        "民权县众达快递驿站2023年11月反诈小结", "柜台上放了个小音箱，一直放反诈录音。"
    )
    assert "branch" in mentions("民权县农商银行2023年11月反诈小结", "柜台上放了宣传单，一直放反诈录音。")
