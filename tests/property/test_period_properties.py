"""Any text can be read as a period; one day in several forms reads the same."""

import random
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from etl.meaning.period import (
    Period,
    find_periods,
    find_year,
    parse_period_option,
    read_date_cell,
    read_period,
)
from etl.meaning.period_forms import FORMS

SETTINGS = settings(derandomize=True, deadline=None, max_examples=400)
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
LIKELY = st.text("0123456789.-/年月日号至到—第季度周上下半旬截累计以来份一二三四十〇QW《》 ", max_size=24)


@SETTINGS
@given(st.one_of(LIKELY, st.text(max_size=60)), st.sampled_from([None, 2023]))
def test_any_text_reads_without_error(text: str, year: int | None) -> None:
    periods = [read_period(text, year, 4), read_date_cell(text, text, year, 4)]
    place = 0
    for found in find_periods(text, year):
        assert place <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        assert found.period is None or not found.needs_year
        place = found.end
        periods.append(found.period)
    for period in periods:
        assert period is None or date(2000, 1, 1) <= period.start + timedelta(366) >= period.start
        assert period is None or period.start <= period.end
    year_found = find_year(text)
    assert year_found is None or 2000 <= year_found <= 2099


# fmt: off
PIECES = [
    "2023年", "2023", "23年", "二〇二三年", "20230417", "0417", "2023.4.1", "2023/4", "4.17", "4月17日", "17日", "4月", "17",
    "4", "十二", "月", "号", "至", "-", ".", "/", "、", "和", "上旬", "下半", "下半年", "前", "第", "第3", "个", "季度",
    "周", "Q2", "W16", "年", "去年12月", "去年12月15日", "至今年", "至今年5月", "今年", "前2", "个月", "上午", "一至三季度",
    "第三周17-23日",
]
# fmt: on


def test_no_pattern_matches_a_text_without_the_characters_that_it_needs() -> None:
    dice, matched = random.Random(20230417), set()
    for _ in range(60_000):
        text = "".join(dice.choices(PIECES, k=dice.randint(2, 8)))
        for number, (_, needed, pattern, _) in enumerate(FORMS):
            if pattern.search(text):
                matched.add(number)
                assert not needed or set(text) & set(needed), (pattern.pattern, text)
    assert len(matched) == len(FORMS)


@SETTINGS
@given(st.one_of(st.floats(allow_nan=True), st.integers()))
def test_any_number_in_a_date_column_reads_without_error(number: float) -> None:
    period = read_date_cell(number, repr(number), 2023, 4)
    assert period is None or 1999 <= period.start.year <= 2100


@SETTINGS
@given(DAYS)
def test_one_day_in_several_forms_reads_the_same(day: date) -> None:
    y, m, d = day.year, day.month, day.day
    if y == 2100:
        return  # written years are 2000 to 2099
    expected = Period(day, day)
    forms = [f"{y}年{m}月{d}日", f"{y}-{m:02}-{d:02}", f"{y}/{m}/{d}", f"{y}.{m}.{d}", f"{y}{m:02}{d:02}"]
    assert {read_date_cell(form, form) for form in forms} == {expected}
    short = [f"{m}月{d}日", f"{m}月{d}号", f"{m}.{d:02}", f"{m}/{d}"]
    assert {read_date_cell(form, form, y) for form in short} == {expected}
    serial = (day - date(1899, 12, 30)).days
    assert read_date_cell(serial, str(serial)) == expected
    assert parse_period_option(day.isoformat()) == expected
    assert [f.period for f in find_periods(f"某县反诈宣传统计（{y}年{m}月{d}日）")] == [expected]


@SETTINGS
@given(DAYS, st.integers(1, 200))
def test_a_span_without_years_ends_where_it_was_meant_to(day: date, length: int) -> None:
    last = day + timedelta(length)
    if last.year > 2100 or (day.month, day.day) == (last.month, last.day):
        return
    written = f"{day.month}月{day.day}日-{last.month}月{last.day}日"
    assert read_period(written, day.year) == Period(day, last)
