"""A count told by its quarters or months: each is of its own time, what stands before or behind them is their sum."""

from __future__ import annotations

import pytest

from .told_reports import read_report

YEAR = "宁晋县公安局2022年度反诈宣传工作报告"
QUARTER = "依兰县融媒体中心2023年一季度反诈报道情况"
HALF = "依兰县公安局2023年上半年反诈宣传工作总结"
Told = list[tuple[float, str, str]]
QUARTERS: Told = [
    (2000, "01-01", "03-31"),
    (2100, "04-01", "06-30"),
    (2200, "07-01", "09-30"),
    (2300, "10-01", "12-31"),
]
MONTHS: Told = [(12, "01-01", "01-31"), (7, "02-01", "02-28"), (11, "03-01", "03-31")]


def told(title: str, *lines: str) -> tuple[Told, list[str]]:
    reading = read_report([title, *lines])
    facts = [(f.value, str(f.period_start)[5:], str(f.period_end)[5:]) for f in reading.facts]
    return facts, [issue.code for issue in reading.issues if issue.severity != "note"]


@pytest.mark.parametrize(
    "sentence",
    [
        "全年发放宣传单8600份，其中一季度2000份、二季度2100份、三季度2200份、四季度2300份。",
        "全年发放宣传单合计8600份，分季度为：一季度2000份，二季度2100份，三季度2200份，四季度2300份。",
        "全年共发放宣传单8600份，按季度分：一季度2000份、二季度2100份、三季度2200份、四季度2300份。",
        "全年发放宣传单8600份（一季度2000份、二季度2100份、三季度2200份、四季度2300份）。",
        "全年发放宣传单8600份，分季度看，一季度2000份、二季度2100份、三季度2200份、四季度2300份。",
        "全年发放宣传单8600份：第一季度2000份，第二季度2100份，第三季度2200份，第四季度2300份。",
        "全年发放宣传单8600份，各季度分别为2000份、2100份、2200份、2300份。",
        "全年发放宣传单8600份，一季度发放2000份，二季度发放2100份，三季度发放2200份，四季度发放2300份。",
        "一至四季度分别发放宣传单2000份、2100份、2200份、2300份，全年合计8600份。",
        "一季度发放宣传单2000份，二季度2100份，三季度2200份，四季度2300份，全年合计8600份。",
        "一季度发放宣传单2000份，二季度2100份，三季度2200份，四季度2300份。",
    ],
)
def test_each_quarter_counts_and_the_year_is_control(sentence: str) -> None:
    assert told(YEAR, sentence) == (QUARTERS, [])


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        (
            "全年发放宣传单合计8700份，分季度为：一季度2000份，二季度2100份，三季度2200份，四季度2300份。",
            "prose_total_differs",
        ),
        (
            "全年发放宣传单8700份，其中一季度2000份、二季度2100份、三季度2200份、四季度2300份。",
            "prose_total_differs",
        ),
        ("全年发放宣传单8700份，各季度分别为2000份、2100份、2200份、2300份。", "prose_total_differs"),
        (
            "一季度发放宣传单2000份，二季度2100份，三季度2200份，四季度2300份，全年合计8700份。",
            "prose_total_differs",
        ),
        (
            "全年发放宣传单8500份，其中一季度2000份、二季度2100份、三季度2200份、四季度2300份。",
            "prose_parts_above_whole",
        ),
        (
            "全年发放宣传单8500份（一季度2000份、二季度2100份、三季度2200份、四季度2300份）。",
            "prose_parts_above_whole",
        ),
    ],
)
def test_a_year_that_its_quarters_do_not_make_up_is_asked_about(sentence: str, code: str) -> None:
    assert told(YEAR, sentence) == (QUARTERS, [code])


@pytest.mark.parametrize(
    "sentence",
    [
        "一季度播发反诈报道30篇，其中1月12篇、2月7篇、3月11篇。",
        "一季度播发反诈报道30篇，其中1月份12篇、2月份7篇、3月份11篇。",
        "一季度播发反诈报道30篇：1月12篇，2月7篇，3月11篇。",
        "一季度播发反诈报道30篇（1月12篇、2月7篇、3月11篇）。",
        "播发反诈报道30篇，分月为：1月12篇、2月7篇、3月11篇。",
        "1至3月分别播发反诈报道12篇、7篇、11篇。",
        "1月、2月、3月分别播发反诈报道12篇、7篇、11篇，共30篇。",
        "1月播发反诈报道12篇，2月7篇，3月11篇，共30篇。",
        "1月播发反诈报道12篇，2月7篇，3月11篇，一季度合计30篇。",
    ],
)
def test_each_month_counts(sentence: str) -> None:
    assert told(QUARTER, sentence) == (MONTHS, [])


@pytest.mark.parametrize(
    ("sentence", "facts", "codes"),
    [
        ("一季度播发反诈报道28篇，其中1月12篇、2月7篇、3月11篇。", MONTHS, ["prose_parts_above_whole"]),
        ("一季度播发反诈报道31篇，其中1月12篇、2月7篇、3月11篇。", MONTHS, ["prose_total_differs"]),
        # two of three months leave a rest, which is of the whole quarter
        ("播发反诈报道30篇，其中1月12篇、2月7篇。", [(11, "01-01", "03-31"), *MONTHS[:2]], []),
        # sessions with those who came, month by month
        (
            "1月举办讲座3场120人，2月2场80人。",
            [(3, *MONTHS[0][1:]), (120, *MONTHS[0][1:]), (2, *MONTHS[1][1:]), (80, *MONTHS[1][1:])],
            [],
        ),
        # a row of days, a unit of its own, what was not done in the month before
        ("1月12日举办讲座3场，2月2日5场。", [(3, "01-12", "01-12"), (5, "02-02", "02-02")], []),
        ("1月发放宣传单200份，2月举办讲座3场。", [(200, *MONTHS[0][1:]), (3, *MONTHS[1][1:])], []),
        ("发放宣传单200份，比去年一季度150份有所增加。", [(200, "01-01", "03-31")], []),
    ],
)
def test_rows_of_months(sentence: str, facts: Told, codes: list[str]) -> None:
    read, asked = told(QUARTER, sentence)
    assert (read, asked) == (facts, codes)


@pytest.mark.parametrize(
    ("title", "span"),
    [
        ("宁晋县公安局2022年度反诈宣传工作报告", ("01-01", "12-31")),
        ("宁晋县公安局2022年全年反诈宣传工作总结", ("01-01", "12-31")),
        ("宁晋县公安局2022年终反诈宣传总结", ("01-01", "12-31")),
    ],
)
def test_the_quarters_of_one_paragraph_are_not_the_time_of_the_next(
    title: str, span: tuple[str, str]
) -> None:
    first = "组织反诈宣传300场次，其中一季度96场次、二季度120场次、三季度42场次、四季度42场次。"
    facts, asked = told(title, first, "发送预警短信31万条。")
    assert facts[-1] == (310000, *span)
    assert not asked


def test_months_told_apart_are_not_the_time_of_a_report_that_states_none() -> None:
    reading = read_report(["依兰县公安局反诈宣传", "2023年1月走访300户，2月走访200户。", "发放宣传单500份。"])
    assert [(f.value, str(f.period_end)) for f in reading.facts] == [(300, "2023-01-31"), (200, "2023-02-28")]
    assert [issue.severity for issue in reading.issues] == ["error"]
