"""Words that look like a day, a total of a longer time, an account or a telephone line, and are none."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading

from . import small_sheets

Told = list[tuple[float, str, str]]


def read(*lines: str, title: str = "双山镇2024年7月反诈宣传总结") -> Reading:
    return normalise_bytes("\n".join((title, *lines)).encode(), "总结.txt", today=date(2026, 1, 1))


def days(reading: Reading) -> Told:
    return [(f.value, str(f.period_start)[5:], str(f.period_end)[5:]) for f in reading.facts]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("7月8日上午，3号摊位发放传单200份。", [(200, "07-08", "07-08")]),
        ("3号网格发放传单200份，2号卡点发放传单100份。", [(200, "07-01", "07-31"), (100, "07-01", "07-31")]),
        ("16号夜里，走访40户。", [(40, "07-16", "07-16")]),
    ],
)
def test_what_a_number_numbers_is_no_day(line: str, told: Told) -> None:
    assert days(read(line)) == told


def test_counts_behind_names_and_blanks_are_no_heading() -> None:
    reading = read("东村 12 场讲座、西村 30 场讲座")
    assert [(f.measure, f.value) for f in reading.facts] == [("sessions", 12), ("sessions", 30)]


def test_a_sentence_about_telephone_calls_is_no_telephone_line() -> None:
    reading = read("电话回访群众1200人次，2024年4月1日至30日。", title="双山镇反诈宣传总结")
    assert {(str(f.period_start), str(f.period_end)) for f in reading.facts} == {("2024-04-01", "2024-04-30")}


@pytest.mark.parametrize(
    ("lines", "values"),
    [
        (["东村走访200户。一个月下来，西村走访200户。"], [200, 200]),
        (["发放折页600份。汇总一下：折页600份。"], [600]),
        (["宣讲5场，中间穿插问答2场。"], [5, 2]),
        (
            [
                "东村开展讲座12场、发放传单300份。",
                "西村走访120户。",
                "北村开展讲座12场、走访120户、发放传单300份。",
            ],
            [12, 300, 120, 12, 120, 300],
        ),
    ],
)
def test_anothers_figures_are_no_account_of_those_before(lines: list[str], values: list[float]) -> None:
    assert [f.value for f in read(*lines).facts] == values


def test_a_message_that_came_twice_is_asked_about_in_plain_writing_too() -> None:
    said = "今天派发传单200份，走访30户"
    lines = [f"东村社区-李某 2024年3月8日 10:20：{said}", f"东村社区-王某 2024年3月8日 11:20：{said}"]
    reading = read(*lines, title="群聊：双山镇反诈宣传群")
    assert "prose_repeated" in [issue.code for issue in reading.issues]


@pytest.mark.parametrize(
    "said",
    [
        "面向全年龄段居民共发放宣传单300份",
        "本周日在公共广场发放宣传单200份",
        "本月组织共青团员30人入户，发放宣传单50份",
    ],
)
def test_no_total_of_a_longer_time(said: str) -> None:
    rows = [["日期", "工作情况"], ["4月9日", said]]
    reading = small_sheets.read(rows, "龙陵县龙山派出所2023年4月反诈宣传台账.xlsx")
    assert {(f.basis, f.period_start) for f in reading.facts} == {("period", date(2023, 4, 9))}


def test_a_duty_diary_of_a_place_called_ping_an_tells_of_no_campaign() -> None:
    rows = [
        ["平安镇派出所值班日志"],
        ["日期", "值班情况"],
        ["2023年4月3日", "出动警力3人，走访住户20户，调解纠纷2起。"],
    ]
    assert small_sheets.read(rows, "值班日志.xlsx").facts == []


def test_a_heading_with_a_comma_says_whom() -> None:
    rows = [
        ["类别", "讲座（场）", "受众（人次）"],
        ["面向老年人群体，开展防养老诈骗宣传"],
        ["入户", 3, 60],
        ["讲座", 2, 50],
    ]
    reading = small_sheets.read(rows)
    assert {f.target_group for f in reading.facts} == {"elderly"}
