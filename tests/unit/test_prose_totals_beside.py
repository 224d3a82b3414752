"""A running total beside the month's own figures: control of the same way, a figure of its own of another one."""

from __future__ import annotations

from etl.prose.report.document import read_document

TITLE = "铁西区工人村街道反诈宣传工作进展（2023年9月）"


def told(*paragraphs: str) -> list[tuple[str, float, str, str]]:
    report = read_document([TITLE, *paragraphs, "工人村街道办事处"])
    figures = [f for p in report.paragraphs for f in p.reading.figures]
    return [(f.measure, f.quantity.value, f.channel, f.basis) for f in figures]


def test_a_total_of_another_way_counts_beside_the_month() -> None:
    assert told(
        "截至2023年9月30日，今年累计召开居民座谈会96场，受众达1.1万余人次。",
        "9月份，街道举办反诈文艺演出3场，现场观众1500人左右；今年累计已演出11场。",
    ) == [
        ("sessions", 96, "training", "cumulative"),
        ("people_reached", 11000, "training", "cumulative"),
        ("sessions", 3, "performance", "period"),
        ("people_reached", 1500, "performance", "period"),
    ]


def test_a_total_of_the_same_way_or_of_none_is_control() -> None:
    month = "9月份，街道举办讲座3场，听众150人。"
    counted = [("sessions", 3, "lecture", "period"), ("people_reached", 150, "lecture", "period")]
    assert told("截至9月底，今年累计举办讲座40场，听众3200人次。", month) == counted
    assert told("截至9月底，今年累计开展宣传40场，受众3200人次。", month) == counted


def test_people_trained_in_all_came_to_the_lectures_too() -> None:
    assert told("9月份，街道举办讲座3场，听众150人。", "今年以来，累计培训学员1300人次。") == [
        ("sessions", 3, "lecture", "period"),
        ("people_reached", 150, "lecture", "period"),
    ]


def test_what_was_published_in_all_is_control_of_the_month() -> None:
    line = "9月刊发反诈推文6篇，阅读量3245次，今年以来共刊发31篇。"
    assert told(line) == [("posts", 6, "unspecified", "period"), ("views", 3245, "unspecified", "period")]
    report = read_document([TITLE, line, "工人村街道办事处"])
    assert [(one[0], one[3]) for p in report.paragraphs for one in p.reading.queries] == [
        ("prose_running_total", "31篇")
    ]


def test_a_total_of_the_month_behind_one_of_its_days_is_of_the_month() -> None:
    day = "9月19日，开展反诈讲座1场。"
    for total in ("本月累计开展讲座9场。", "截至目前，本月累计开展讲座9场。"):
        reading = read_document([TITLE, day + total, "工人村街道办事处"])
        found = [(f.quantity.value, f.period) for p in reading.paragraphs for f in p.reading.figures]
        assert [(value, p.start.day, p.end.day) for value, p in found if p] == [(1, 19, 19), (9, 1, 30)]


def test_a_running_total_that_is_left_out_is_named() -> None:
    lines = [
        "9月19日开展反诈讲座1场；全月累计开展讲座9场。",
        "今年以来，社区共发放传单3000份。9月发放传单120份。",
    ]
    report = read_document([TITLE, *lines, "工人村街道办事处"])
    assert [(one[0], one[3]) for p in report.paragraphs for one in p.reading.queries] == [
        ("prose_running_total", "讲座9场"),
        ("prose_running_total", "传单3000份"),
    ]


def test_a_running_total_of_another_paragraph_is_named_too() -> None:
    report = read_document([TITLE, "9月发放传单200份。", "今年累计：发放传单2600份。", "工人村街道办事处"])
    assert [(one[0], one[3]) for p in report.paragraphs for one in p.reading.queries] == [
        ("prose_running_total", "传单2600份")
    ]
