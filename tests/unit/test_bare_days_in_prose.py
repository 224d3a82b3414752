"""Days without their month, in a report whose title or day of writing says it."""

from __future__ import annotations

from datetime import date

import pytest

from etl.prose import read_document


def days(title: str, *paragraphs: str) -> list[tuple[str, str] | None]:
    times = [f.period for p in read_document([title, *paragraphs]).paragraphs for f in p.reading.figures]
    return [(t.start.isoformat()[5:], t.end.isoformat()[5:]) if t else None for t in times]


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("11日赶圩，挂了反诈横幅5条。", "07-11", "07-11"),
        ("16号夜里，发放反诈传单80张。", "07-16", "07-16"),
        ("二十六日又发了反诈宣传单80份。", "07-26", "07-26"),
        ("编成反诈山歌剧，18日、25日演出两场。", "07-18", "07-25"),
        ("23日至25日入户宣传反诈20户。", "07-23", "07-25"),
    ],
)
def test_a_day_is_of_the_month_in_the_title(sentence: str, first: str, last: str) -> None:
    assert days("巴学村2024年7月反诈小记", sentence) == [(first, last)]


@pytest.mark.parametrize("words", ["3号楼", "3日内", "3日共", "1日游期间"])
def test_what_is_no_day_dates_nothing(words: str) -> None:
    assert days("巴学村2024年7月反诈小记", f"{words}走访宣传反诈12户。") == [None]


def test_a_day_is_of_the_week_in_the_title() -> None:
    told = days("巴学村反诈周报（2024年7月29日-8月4日）", "30日赶圩，挂了反诈横幅5条。", "2号入户宣传20户。")
    assert told == [("07-30", "07-30"), ("08-02", "08-02")]


def test_a_day_is_the_last_of_its_number_before_the_day_of_writing() -> None:
    written = "武篆镇巴学村村民委员会　2024年8月2日"
    told = days("巴学村反诈小记", written, "11日赶圩，挂了反诈横幅5条。", "1日入户宣传20户。")
    assert told == [("07-11", "07-11"), ("08-01", "08-01")]


def test_a_quarter_says_no_month() -> None:
    assert days("巴学村2024年第三季度反诈小记", "11日赶圩，挂了反诈横幅5条。") == [None]


def test_a_day_behind_a_month_of_the_text_is_of_that_month() -> None:
    told = read_document(["巴学村2024年7月反诈小记", "6月28日晚挂反诈横幅5条；30日发反诈传单20份。"])
    figures = told.paragraphs[1].reading.figures
    assert [f.period.start for f in figures if f.period] == [date(2024, 6, 28), date(2024, 6, 30)]
