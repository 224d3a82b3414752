"""去年12月至今年5月: both years are said by a word."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.period import find_periods


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("去年12月至今年5月，发放宣传单800份", date(2023, 12, 1), date(2024, 5, 31)),
        ("去年12月到今年2月", date(2023, 12, 1), date(2024, 2, 29)),
        ("上年11月至本年3月", date(2023, 11, 1), date(2024, 3, 31)),
        ("去年9月—今年1月", date(2023, 9, 1), date(2024, 1, 31)),
        ("自去年12月起至今年5月", date(2023, 12, 1), date(2024, 5, 31)),
        ("去年12月15日至今年1月20日", date(2023, 12, 15), date(2024, 1, 20)),
    ],
)
def test_the_span_begins_in_the_year_before(text: str, start: date, end: date) -> None:
    found = find_periods(text, 2024)
    assert [(p.kind, p.period and (p.period.start, p.period.end)) for p in found] == [("span", (start, end))]
