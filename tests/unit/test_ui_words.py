"""Numbers, periods, URLs and escapes as the pages write them, without a browser."""

from __future__ import annotations

from datetime import date
from urllib.parse import parse_qsl, urlencode

import pytest

from analysis.filters import Filters
from ui import numbers, text
from ui.escape import html_escape, md_escape, plain_text, plot_escape, visible_text
from ui.filters import filters_from_query, filters_to_query, unknown_period


@pytest.fixture(params=["zh", "en"])
def lang(request, monkeypatch):
    for module in (numbers, text):
        monkeypatch.setattr(module, "language", lambda: request.param)
    return request.param


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        (0, "0", "0"),
        (9999, "9,999", "9,999"),
        (12_000, "1.2万", "12K"),
        (48_230, "4.8万", "48.2K"),
        (123_456_789, "1.2亿", "123.5M"),
        (float("nan"), "–", "–"),
    ],
)
def test_short_numbers(lang, value, zh, en):
    assert numbers.short(value) == (zh if lang == "zh" else en)


def test_exact_numbers_shares_and_bounds(lang):
    assert numbers.exact(1234567) == "1,234,567"
    assert numbers.exact(120.72) == "120.7"
    assert [numbers.percent(0.124), numbers.percent(0.5), numbers.percent(12.5)] == [
        "12.4%",
        "50.0%",
        "1,250.0%",
    ]
    assert numbers.bounds(100, 100, 199) == "100–199"
    assert numbers.bounds(100, 100, float("inf")) == "≥ 100"
    assert numbers.bounds(100, 100, 100) == ""


# The first three are figures that nobody has reached when they are rounded half up.
BOUNDED = [
    (34_876, "≥", "3.4万", "34.8K"),
    (18_966, "≥", "1.8万", "18.9K"),
    (13_508, "≥", "1.3万", "13.5K"),
    (34_876, "≤", "3.5万", "34.9K"),
    (32_001, "≤", "3.3万", "32.1K"),
    (34_876, "≈", "3.5万", "34.9K"),
    (12_500, "", "1.3万", "12.5K"),
    (12_450, "", "1.2万", "12.5K"),
    (30_000, "≥", "3万", "30K"),
    (99_999_999, "≥", "9999.9万", "99.9M"),
    (99_999_999, "≤", "1亿", "100M"),
    (-34_876, "≥", "-3.5万", "-34.9K"),
]


@pytest.mark.parametrize(("value", "mark", "zh", "en"), BOUNDED)
def test_at_least_is_rounded_down_and_at_most_up(lang, value, mark, zh, en):
    assert numbers.short(value, mark) == (zh if lang == "zh" else en)


@pytest.mark.parametrize(
    ("share", "mark", "words", "number"),
    [
        (34_876 / 62_418, "≥", "55.8%", 0.558),
        (34_876 / 62_418, "≤", "55.9%", 0.559),
        (34_876 / 62_418, "≈", "55.9%", 0.559),
        (0.0279, "≥", "2.7%", 0.027),
        (2_116 / 282_500, "", "0.7%", 0.007),  # 0.749 %, by way of 0.75 % no 0.8 %
        (0.0625, "", "6.3%", 0.063),
        (0.29, "≥", "29.0%", 0.29),
        (0.000_37, "≥", "0.03%", 0.0003),
        (0.000_042, "≥", "0.004%", 0.000_04),
        (0.000_42, "≤", "0.05%", 0.0005),
        (0.0, "≥", "0.0%", 0.0),
    ],
)
def test_a_share_is_rounded_once_as_its_mark_says_in_words_and_in_tables(lang, share, mark, words, number):
    assert numbers.share_text(share, mark) == words
    assert numbers.written_share(share, mark) == number
    assert numbers.share_text(number, mark) == words


def test_fractions_keep_their_bounds_too(lang):
    assert [numbers.exact(1234.56, mark) for mark in ("", "≥", "≤")] == ["1,234.6", "1,234.5", "1,234.6"]
    assert [numbers.exact(value) for value in (0.04, 28.999_999_999_999_996)] == ["0.04", "29"]
    assert numbers.exact(28.999_999_999_999_996, "≥") == "29"
    assert numbers.written(2.25) == 2.3


def test_the_ends_of_a_range_do_not_lie_inside_it(lang):
    written = {"zh": "3.4万–3.6万", "en": "34.8K–35.1K"}[lang]
    assert numbers.bounds(34_876, 34_876, 35_001, numbers.short) == written
    assert numbers.bounds(1, 34_876, float("inf"), numbers.short) == {"zh": "≥ 3.4万", "en": "≥ 34.8K"}[lang]
    assert numbers.bounds(34_876, 34_876, 34_876, numbers.short) == ""
    assert numbers.bounds(0.5, 0.4559, 0.6001, numbers.share_text) == "45.5%–60.1%"


def test_a_figure_is_written_with_its_mark(lang):
    assert numbers.marked(34_876, 34_876, None) == {"zh": "≥3.4万", "en": "≥34.8K"}[lang]
    assert numbers.marked(0.5587, 0.5, 0.5587, numbers.percent) == "≤55.9%"
    assert [numbers.change_text(0.1249, True), numbers.change_text(-0.5961, False)] == ["+12.5%", "≈-59.6%"]


@pytest.mark.parametrize(
    ("value", "low", "high", "mark"),
    [
        (5, 5, 5, ""),
        (5, 5, 9, "≥"),
        (5, 5, None, "≥"),
        (5, 4, 5, "≤"),
        (5, 4, 6, "≈"),
        (5, 4, float("nan"), "≈"),
    ],
)
def test_estimates_are_marked(value, low, high, mark):
    assert numbers.estimate_mark(value, low, high) == mark


@pytest.mark.parametrize(
    ("start", "end", "zh", "en"),
    [
        (date(2023, 1, 1), date(2023, 12, 31), "2023年", "2023"),
        (date(2023, 4, 1), date(2023, 6, 30), "2023年第二季度", "Q2 2023"),
        (date(2023, 4, 1), date(2023, 4, 30), "2023年4月", "Apr 2023"),
        (date(2023, 4, 1), date(2023, 5, 31), "2023年4月 – 5月", "Apr – May 2023"),
        (date(2022, 12, 1), date(2023, 1, 31), "2022年12月 – 2023年1月", "Dec 2022 – Jan 2023"),
        (date(2023, 4, 3), date(2023, 4, 9), "2023-04-03 – 2023-04-09", "2023-04-03 – 2023-04-09"),
        (date(2023, 4, 3), date(2023, 4, 3), "2023-04-03", "2023-04-03"),
        (None, None, "全部期间", "all periods"),
    ],
)
def test_periods_in_words(lang, start, end, zh, en):
    assert numbers.period_text(start, end) == (zh if lang == "zh" else en)


def test_measures_say_their_unit_once(lang):
    expected = {
        "zh": ["宣传资料（份）", "受众人次"],
        "en": ["Leaflets (copies)", "People reached (person-times)"],
    }
    assert [text.measure_title(code) for code in ("leaflets", "people_reached")] == expected[lang]
    joined = {"zh": "短信、电话", "en": "Text messages, Phone calls"}
    assert text.channel_name("sms,phone") == joined[lang]


FILTERS = [
    Filters(),
    Filters(start=date(2023, 4, 1), end=date(2023, 6, 30), district="530523", unit_kind="police"),
    Filters(start=date(2023, 4, 3), end=date(2023, 4, 9), unit="龙陵县 & 龙山=所?", target_group="elderly"),
    Filters(channel="sms,phone", measure="posts", here_only=True, doubtful=True, district="53"),
]


@pytest.mark.parametrize("filters", FILTERS)
def test_filters_come_back_from_their_url(filters):
    assert filters_from_query(dict(parse_qsl(urlencode(filters_to_query(filters))))) == filters


def test_the_url_carries_codes():
    assert filters_to_query(FILTERS[1]) == {
        "district": "530523",
        "kind": "police",
        "from": "2023-04",
        "to": "2023-06",
    }
    assert filters_to_query(Filters()) == {}


@pytest.mark.parametrize(
    "query",
    [
        {"from": "2023-13"}, {"from": "x", "to": "2023-04"}, {"from": "2023-05", "to": "2023-04"},
        {"from": "2023-02-30"}, {"to": "2023-04"}, {"from": "12345678901"},
    ],
)  # fmt: skip
def test_a_period_that_is_none_limits_nothing(query):
    assert filters_from_query(query) == Filters()


@pytest.mark.parametrize(
    ("query", "start", "end"),
    [
        ({"from": "2023-04"}, date(2023, 4, 1), date(2023, 4, 30)),
        ({"from": "2023"}, date(2023, 1, 1), date(2023, 12, 31)),
        ({"from": "2023-W16"}, date(2023, 4, 17), date(2023, 4, 23)),
        ({"from": "2023-Q2", "to": "2023-Q2"}, date(2023, 4, 1), date(2023, 6, 30)),
        ({"from": "2023-Q2", "to": "2023-W30"}, date(2023, 4, 1), date(2023, 7, 30)),
        ({"from": "2023-04-01..2023-04-17"}, date(2023, 4, 1), date(2023, 4, 17)),
    ],
)
def test_a_link_takes_every_period_of_the_commands(query, start, end):
    assert filters_from_query(query) == Filters(start=start, end=end)
    assert unknown_period(query) == ""


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ({"from": "2023-W99"}, "2023-W99"),
        ({"from": "2023-Q5", "to": "2023-Q5"}, "2023-Q5"),
        ({"from": "2023-05", "to": "2023-04"}, "2023-05 – 2023-04"),
        ({"to": "2023-04"}, "2023-04"),
        ({"district": "530523"}, ""),
    ],
)
def test_a_period_that_is_none_is_named_as_the_link_has_it(query, named):
    assert unknown_period(query) == named


def test_text_from_files_stays_text():
    assert md_escape("![x](a.png)") == r"\!\[x\]\(a\.png\)"
    assert md_escape("<img onerror=x>") == r"\<img onerror\=x\>"
    assert md_escape("a\nb  :red[x]") == r"a b \:red\[x\]"
    assert plot_escape("<b>&</b>") == "&lt;b&gt;&amp;&lt;/b&gt;"
    assert html_escape("<b title='x'>&\u202e") == "&lt;b title=&#x27;x&#x27;&gt;&amp;[U+202E]"


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("http://h", r"http:small[]\://h"),
        ("HTTPS://h", r"HTTP:small[]S\://h"),
        ("www.h", r"www:small[]\.h"),
        ("a@h.org", r"a:small[]@h\.org"),
        (":material/x:", r"\::small[]material/x\:"),
        (":material_x:", r"\::small[]material\_x\:"),
        (":streamlit:", r"\::small[]streamlit\:"),
        ("a -> b", r"a \-:small[]\> b"),
        ("--", r"\-:small[]\-"),
    ],
)
def test_what_markdown_looks_for_when_escapes_are_gone_is_not_found(text, escaped):
    """Links, icons and arrows are sought in the text that is left; the browser test looks at what is drawn."""
    assert md_escape(text) == escaped


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("abc\u202edef\u200b", "abc[U+202E]def[U+200B]"),
        ("two\r\nlines\tand\rone", "two\nlines\tand[U+000D]one"),
        ("\ud83d\u2028\ufffe", "[U+D83D][U+2028][U+FFFE]"),
        ("龙\ue863山\U00031350", "龙\ue863山\U00031350"),
    ],
)
def test_what_nobody_sees_is_written_out(text, seen):
    assert visible_text(text) == seen


def test_a_document_has_only_what_its_reader_sees():
    assert plain_text("甲\u202e\x1b乙\x00 \u2028丙\ufffe\ue863") == "甲乙 丙\ue863"
