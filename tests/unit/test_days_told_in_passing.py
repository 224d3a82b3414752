"""Yesterday by the day of writing, entries of diaries, what day it is, several days, years before, and others' deeds."""

from __future__ import annotations

from datetime import date

import pytest

from etl.prose.paragraphs.reading import read_prose
from etl.prose.report.document import read_document
from etl.prose.report.report_reading import ReportReading

Dated = list[tuple[str, float, str, str]]


def dated(report: ReportReading) -> Dated:
    return [
        (
            f.measure,
            f.quantity.value,
            str(f.period.start)[5:] if f.period else "",
            str(f.period.end)[5:] if f.period else "",
        )
        for one in report.paragraphs
        for f in one.reading.figures
    ]


def test_yesterday_is_the_day_before_that_of_writing() -> None:
    report = read_document(
        [
            "快递小哥变身“反诈宣传员”",
            "泗洪县邮政管理局　2023年10月20日",
            "昨日，泗洪县邮政管理局启动反诈宣传活动，随件发放反诈提示卡800张。",
            "启动仪式上，民警发放反诈毛巾120条。",
            "今年前三季度，拦截涉诈包裹73件。",
        ]
    )
    assert dated(report) == [("leaflets", 800, "10-19", "10-19"), ("gifts", 120, "", "")]
    assert report.paragraphs[3].period == report.paragraphs[2].period
    assert report.period
    assert report.period.start == report.period.end == date(2023, 10, 19)


def test_yesterday_without_a_day_of_writing_says_no_day() -> None:
    assert dated(read_document(["龙山所反诈宣传小结", "昨天发放反诈宣传单80份。"])) == [
        ("leaflets", 80, "", "")
    ]


def test_a_day_heads_an_entry_of_a_diary() -> None:
    report = read_document(
        [
            "鹤林村2023年8月反诈宣传日记",
            "8月2日　星期三　晴",
            "发放反诈明白纸116份。",
            "8月7日　星期一　多云",
            "村里统计上半年医保。下午开院坝会1场，专讲反诈。",
            "8月12日　星期六",
            "昨天张贴反诈海报8张，今天上午张贴反诈海报42张。",
            "8月25日　星期五　晴",
            "月底算了一算，8月份一共发放反诈明白纸116份。",
        ]
    )
    assert dated(report) == [
        ("leaflets", 116, "08-02", "08-02"),
        ("sessions", 1, "08-07", "08-07"),
        ("posters", 8, "08-11", "08-11"),
        ("posters", 42, "08-12", "08-12"),
    ]
    assert [code for code, *_ in report.paragraphs[8].reading.queries] == ["prose_restated"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("5月21日是全国助残日。5月份，走访残疾人家庭138户。", ("05-01", "05-31")),
        ("5月21日是全国助残日，当天，走访残疾人家庭138户。", ("05-21", "05-21")),
        ("12月5日、12月12日，举办反诈培训会2场。", ("12-05", "12-12")),
        ("12月5日和12月12日分别举办反诈培训会1场、1场。", ("12-05", "12-05")),
    ],
)
def test_what_day_it_is_and_several_days(text: str, said: tuple[str, str]) -> None:
    period = read_prose(text, 2023).figures[0].period
    assert period
    assert (str(period.start)[5:], str(period.end)[5:]) == said


def test_a_whole_year_before_the_reports_own_is_compared_with() -> None:
    report = read_document(
        [
            "宝都街道2023年度反诈宣传工作总结",
            "全年发放反诈宣传单820份。2022年全年发放反诈宣传单650份。",
            "全年举办反诈讲座15场。2022年同期，全街道仅举办反诈讲座12场，参加390人次。",
            "2022年春运，发放反诈宣传单310份。",
        ]
    )
    assert [(m, v) for m, v, *_ in dated(report)] == [
        ("leaflets", 820),
        ("sessions", 15),
        ("leaflets", 310),
    ]


def test_what_others_did_for_the_reader_to_learn_from() -> None:
    assert read_prose("麒麟区推行“反诈夜市”，设摊26场，其做法可供各所借鉴。", 2023).figures == []
    column = read_prose("【他山之石】麒麟区设摊26场。发放反诈宣传单300份。", 2023)
    assert (column.figures, column.mentions, column.queries) == ([], [], [])
    own = read_prose("设摊宣传26场，为全县反诈提供了可借鉴的经验。", 2023).figures
    assert [(f.measure, f.quantity.value) for f in own] == [("sessions", 26)]


def test_a_sum_of_the_units_before_it_that_differs_is_asked_about() -> None:
    lines = ["龙陵县公安局8月反诈宣传工作情况", "龙山派出所发放宣传单130份。", "镇安派出所发放宣传单52份。"]
    differing = read_document([*lines, "以上两个派出所共发放宣传单200份。"])
    assert [(m, v) for m, v, *_ in dated(differing)] == [("leaflets", 130), ("leaflets", 52)]
    assert [(t.stated, t.summed) for one in differing.paragraphs for t in one.reading.differing] == [
        (200, 182)
    ]
    adding_up = read_document([*lines, "以上两个派出所共发放宣传单182份。"])
    assert [(m, v) for m, v, *_ in dated(adding_up)] == [("leaflets", 130), ("leaflets", 52)]
    assert [t for one in adding_up.paragraphs for t in one.reading.differing] == []


def test_words_of_a_slogan_and_a_day_are_no_unit() -> None:
    assert (
        read_document(["“三张网”织密社区反诈防线", "湖滨社区地处城乡结合部，发放反诈宣传单300份。"]).unit
        == "湖滨社区"
    )
    report = read_document(["凤冈法院反诈普法宣传", "2023年11月，凤冈县人民法院发放反诈宣传单300份。"])
    assert dated(report) == [("leaflets", 300, "11-01", "11-30")]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("5月27日 晴 今天张贴反诈海报20张，昨天还转发防骗提醒3条。", [(20, "05-27"), (3, "05-26")]),
        ("6月4日 陈姐：上午开反诈宣讲会1场。昨天还入户宣传17户，忘记报了。", [(1, "06-04"), (17, "06-03")]),
        ("6月1日，发放反诈宣传单50份。昨晚召开院坝会1场。", [(50, "06-01"), (1, "05-31")]),
        ("6月4日 昨天入户宣传9户，今天入户宣传12户。", [(9, "06-03"), (12, "06-04")]),
        ("6月4日 今天发放反诈宣传单30份。前天张贴反诈海报8张。", [(30, "06-04"), (8, "06-02")]),
        ("5月10日 昨天的雨停了，今天发放反诈宣传单35份。", [(35, "05-10")]),
    ],
)
def test_yesterday_is_the_day_before_that_with_which_a_text_opens(
    text: str, days: list[tuple[float, str]]
) -> None:
    figures = read_prose(text, 2024).figures
    assert [(f.quantity.value, str(f.period.start)[5:] if f.period else "") for f in figures] == days


def test_the_next_day_is_the_one_behind_the_last_date() -> None:
    report = read_document(
        [
            "银泰物业服务中心反诈宣传小结",
            "2024年9月10日，在银泰小区开展反诈讲座1场，听课居民60人。次日，在楼道张贴海报42张，第二天一早入户走访110户。",
            "9月30日，举办讲座2场，翌日发放传单50份。",
            "9月20日至21日连办两天，第二天发放传单30份。",
        ]
    )
    assert dated(report) == [
        ("sessions", 1, "09-10", "09-10"), ("people_reached", 60, "09-10", "09-10"),
        ("posters", 42, "09-11", "09-11"), ("households", 110, "09-11", "09-11"),
        ("sessions", 2, "09-30", "09-30"), ("leaflets", 50, "10-01", "10-01"),
        ("leaflets", 30, "09-20", "09-21"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("opening", "held"),
    [("活动周内", True), ("整个活动期间", True), ("教育周期间", True), ("活动现场", False)],
)
def test_the_whole_week_is_told_of_behind_its_days(opening: str, held: bool) -> None:
    report = read_document(
        [
            "襄阳市第四中学反诈教育周总结",
            "2024年4月15日至19日，襄阳市第四中学开展反诈教育周活动。",
            "4月17日下午，学校开展反诈讲座1场，学生480人听讲。",
            f"{opening}，校园广播播放反诈音频15次。",
        ]
    )
    day = report.paragraphs[2].period
    assert report.paragraphs[3].period == (None if held else day)
    assert (str(report.period.start), str(report.period.end)) == ("2024-04-15", "2024-04-19")


def test_in_the_report_of_a_month_the_event_just_told_of_goes_on() -> None:
    report = read_document(
        [
            "龙山镇2024年4月反诈宣传工作小结",
            "4月17日，在龙山中学开展反诈讲座1场，学生480人听讲。",
            "活动期间，发放宣传单300份。",
        ]
    )
    assert report.paragraphs[2].period == report.paragraphs[1].period
