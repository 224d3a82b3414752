"""Periods in titles, file names, meta lines and prose."""

from datetime import date

import pytest

from etl.meaning.period import find_periods, find_year


def found(text: str, year: int | None = None) -> list[tuple[str, str, str]]:
    return [
        (f.text, f.kind, f"{f.period.start}..{f.period.end}" if f.period else "")
        for f in find_periods(text, year)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("各所反诈周报（4月17日-4月23日）", [("4月17日-4月23日", "span", "2022-04-17..2022-04-23")]),
        ("锦江社区反诈宣传月报表202305", [("202305", "month", "2023-05-01..2023-05-31")]),
        ("龙陵县公安局2023年4月份宣传工作情况", [("2023年4月份", "month", "2023-04-01..2023-04-30")]),
        ("截至2023年6月30日，累计发放", [("截至2023年6月30日", "until", "2023-01-01..2023-06-30")]),
        ("截止9月底", [("截止9月底", "until", "2022-01-01..2022-09-30")]),
        ("10月份以来", [("10月份", "since", "2022-10-01..2022-10-31")]),
        ("自7月18日防范宣传活动启动以来，我局", [("7月18日", "since", "2022-07-18..2022-07-18")]),
        ("2023年第16周", [("2023年第16周", "week", "2023-04-17..2023-04-23")]),
        ("统计表（第三季度）", [("第三季度", "quarter", "2022-07-01..2022-09-30")]),
        ("2023第三季度", [("2023第三季度", "quarter", "2023-07-01..2023-09-30")]),
        ("2023年上半年", [("2023年上半年", "half", "2023-01-01..2023-06-30")]),
        ("2023年反诈宣传台账", [("2023年", "year", "2023-01-01..2023-12-31")]),
        ("4月17日下午6时许，组织", [("4月17日", "day", "2022-04-17..2022-04-17")]),
        ("2月30日，组织", [("2月30日", "day", "")]),
        ("4.17-4.23周报", [("4.17-4.23", "span", "2022-04-17..2022-04-23")]),
        ("20230417活动照片", [("20230417", "day", "2023-04-17..2023-04-17")]),
        ("x月x日，20xx年以来，每二月一次，3个月，近3月", []),
        ("发放202305份，电话0875-202305，得分3.5-4.2万", []),
        ("按照《2021年工作方案》要求开展", []),
        ("有效期至：2025年12月", []),
    ],
)
def test_found_in_text(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text, 2022) == expected


def test_a_year_once_written_holds_for_what_follows() -> None:
    text = "2023年1月3日开展活动，4月5日再次开展，12月29日-1月4日收尾，1月8日总结"
    assert [p for _, _, p in found(text, 2020)] == [
        "2023-01-03..2023-01-03",
        "2023-04-05..2023-04-05",
        "2023-12-29..2024-01-04",
        "2023-01-08..2023-01-08",
    ]


def test_the_only_year_of_a_text_serves_what_stands_before_it() -> None:
    assert [p for _, _, p in found("4月份工作（2023年）")] == [
        "2023-04-01..2023-04-30",
        "2023-01-01..2023-12-31",
    ]


def test_missing_year_is_said() -> None:
    (only,) = find_periods("4月17日-4月23日")
    assert (only.period, only.needs_year, only.kind) == (None, True, "span")
    (impossible,) = find_periods("2023年2月30日")
    assert (impossible.period, impossible.needs_year) == (None, False)


def test_running_totals_are_cumulative() -> None:
    for text in ("1-6月累计开展20场", "截至6月30日", "累计1-6月"):
        (only,) = find_periods(text, 2023)
        assert only.period is not None
        assert (only.period.start, only.period.end, only.period.cumulative) == (
            date(2023, 1, 1),
            date(2023, 6, 30),
            True,
        )
    (month,) = find_periods("4月累计开展20场", 2023)  # in prose: all that happened in April
    assert month.period is not None
    assert not month.period.cumulative


def test_spans_address_the_text_as_written() -> None:
    text = "（２０２３年４月）及截至5月底"
    assert [(f.start, f.end, f.text) for f in find_periods(text)] == [
        (1, 8, "２０２３年４月"),
        (10, 15, "截至5月底"),
    ]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2023年4月", 2023),
        ("二〇二三年四月", 2023),
        ("月报表202305", 2023),
        ("2023.4", 2023),
        ("23年4月", 2023),
        ("统计表（2023）", 2023),
        ("2023-Q2", 2023),
        ("反诈宣传2023", 2023),
        ("4月份", None),
        ("20xx年", None),
        ("2022-2023学年", None),
        ("发放2023份", None),
        ("《2021年方案》落实情况", None),
        ("电话0875-6120110", None),
    ],
)
def test_find_year(text: str, year: int | None) -> None:
    assert find_year(text) == year
