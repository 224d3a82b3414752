"""Whole reports: roles, sections, dates that hold on, totals that count once."""

from __future__ import annotations

from datetime import date

from etl.meaning.period import Period
from etl.prose import ReportReading, read_document

TITLE = "回马派出所2023年4月反诈宣传工作总结"


def figures_of(report: ReportReading) -> list[tuple[int, str, float]]:
    return [(p.index, f.measure, f.quantity.value) for p in report.paragraphs for f in p.reading.figures]


def roles_of(report: ReportReading) -> list[str]:
    return [paragraph.role for paragraph in report.paragraphs]


def test_a_report_with_title_headings_and_signature() -> None:
    report = read_document(
        [
            TITLE,
            "填报单位：大英县公安局回马派出所",
            "为提高群众防范意识，我所开展了反诈宣传。",
            "一、主要做法",
            "在农贸市场发放宣传单300份，张贴海报20张。",
            "二、下一步工作打算",
            "发放宣传单1000份，举办讲座5场。",
            "大英县公安局回马派出所",
            "2023年5月4日",
        ]
    )
    assert roles_of(report) == [
        "title",
        "meta",
        "note",
        "label",
        "figure",
        "label",
        "planned",
        "meta",
        "meta",
    ]
    assert figures_of(report) == [(4, "leaflets", 300), (4, "posters", 20)]
    assert report.title == TITLE
    assert report.unit == "大英县公安局回马派出所"
    assert report.period == Period(date(2023, 4, 1), date(2023, 4, 30))
    assert report.year == 2023


def test_a_section_of_plans_ends_at_the_next_heading() -> None:
    report = read_document(
        ["一、工作计划", "发放宣传单1000份。", "二、完成情况", "发放宣传单200份，受教育群众300人次。"]
    )
    assert figures_of(report) == [(3, "leaflets", 200), (3, "people_reached", 300)]


def test_a_paragraph_may_begin_with_its_heading() -> None:
    report = read_document(
        [
            "坂东派出所周报",
            "（2023年6月5日—6月11日）",
            "一、集中宣传。发放宣传单400份。",
            "四、存在问题。微信群宣传不够。",
            "五、下周打算。发放宣传单600份。",
        ]
    )
    assert roles_of(report) == ["title", "meta", "figure", "note", "planned"]
    assert figures_of(report) == [(2, "leaflets", 400)]
    assert report.period == Period(date(2023, 6, 5), date(2023, 6, 11))
    assert report.paragraphs[3].reading.mentions == []


def test_problems_give_no_mentions() -> None:
    report = read_document(
        ["二、存在的问题", "部分社区只利用微信群、横幅开展宣传，形式单一。", "三、成效", "利用横幅开展宣传。"]
    )
    assert [m.channel for p in report.paragraphs for m in p.reading.mentions] == ["banner"]
    assert report.paragraphs[1].reading.mentions == []


def test_headings_give_no_mentions_and_short_deeds_are_no_headings() -> None:
    report = read_document(["工作情况", ">入户走访办实事 反诈宣传不言弃", "发放宣传单100份", "张贴海报"])
    assert roles_of(report) == ["title", "label", "figure", "note"]
    assert [m.channel for p in report.paragraphs for m in p.reading.mentions] == ["posting"]


def test_a_date_holds_until_the_next_heading() -> None:
    report = read_document(
        [
            "反诈宣传情况",
            "2023年4月17日，民警在集市设摊宣传。",
            "活动发放宣传单100份。",
            "二、进校园活动",
            "发放宣传单200份。",
        ]
    )
    assert [p.period for p in report.paragraphs] == [
        None,
        Period(date(2023, 4, 17), date(2023, 4, 17)),
        Period(date(2023, 4, 17), date(2023, 4, 17)),
        None,
        None,
    ]


def test_the_year_may_stand_in_the_name() -> None:
    report = read_document(["4月17日，民警发放宣传单100份。"], "回马派出所2023年工作情况")
    assert report.period == Period(date(2023, 4, 17), date(2023, 4, 17))
    assert read_document(["4月17日，民警发放宣传单100份。"]).period is None
    assert read_document(["4月17日，民警发放宣传单100份。"], year=2022).period == Period(
        date(2022, 4, 17), date(2022, 4, 17)
    )


def test_dates_of_crimes_are_no_dates_of_the_campaign() -> None:
    report = read_document(["2023年8月21日，事主徐某被骗9900元。", "民警发放宣传单100份。"])
    assert report.paragraphs[1].period is None


def test_a_sum_of_earlier_figures_counts_once() -> None:
    report = read_document(
        ["甲社区发放宣传单100份。", "乙社区发放宣传单250份。", "全镇共发放宣传单350份，共张贴海报30张。"]
    )
    assert figures_of(report) == [(0, "leaflets", 100), (1, "leaflets", 250), (2, "posters", 30)]


def test_a_sum_that_does_not_say_so_counts() -> None:
    report = read_document(["甲社区发放宣传单100份。", "乙社区发放宣传单250份。", "丙社区发放宣传单350份。"])
    assert [value for _, _, value in figures_of(report)] == [100, 250, 350]


def test_running_totals_beside_period_figures_are_control() -> None:
    report = read_document(["本月发放宣传单100份。", "截至目前，累计发放宣传单3000份，张贴海报50张。"])
    assert figures_of(report) == [(0, "leaflets", 100), (1, "posters", 50)]


def test_letters_to_the_public_mention_nothing() -> None:
    report = read_document(["各位家长：", "特提醒广大家长，发放的宣传单请仔细阅读。"])
    assert [p.reading.mentions for p in report.paragraphs] == [[], []]


def test_an_empty_report() -> None:
    report = read_document([])
    assert (report.paragraphs, report.unit, report.period) == ([], "", None)


def test_a_bare_total_sums_up_the_time_of_the_report() -> None:
    report = read_document([TITLE, "累计发放宣传单500份。", "截至目前，累计张贴海报30张。"])
    assert [f.basis for p in report.paragraphs for f in p.reading.figures] == ["period", "cumulative"]
