"""Sums that say again what was told, plans in everyday words, towns that speak piece by piece, and addressees."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.prose import read_prose
from etl.prose.matter.speakers_along import speakers_along
from etl.schema import Reading


def told(text: str) -> list[tuple[str, float]]:
    return [(one.measure, one.quantity.value) for one in read_prose(text, 2024, of_campaign=True).figures]


def report(*lines: str, name: str = "小结.txt") -> Reading:
    return normalise_bytes("\n".join(lines).encode(), name, today=date(2026, 1, 1))


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "5月1日，志愿者送出2000把宣传扇、3500份折页；5月2日至5日又送出1400余把宣传扇、2600份折页。"
            "全程共发放宣传扇3400余把、折页6100份。",
            [("gifts", 2000), ("leaflets", 3500), ("gifts", 1400), ("leaflets", 2600)],
        ),
        (
            "8月1日发放宣传单300份。8月2日又发放宣传单200份。前后共发放宣传单500份。",
            [("leaflets", 300), ("leaflets", 200)],
        ),
        (
            "8月1日发放宣传单300份。8月2日又发放宣传单200份。村里共发放宣传单700份。",
            [("leaflets", 300), ("leaflets", 200), ("leaflets", 700)],
        ),
        (
            "7月请民警来办讲座1场，8月、9月由社工自己主讲，各办讲座2场，三个月合计5场。",
            [("sessions", 1), ("sessions", 4)],
        ),
        ("3月、6月、9月各举办讲座1场。", [("sessions", 3)]),
        ("短信群发两次，第一次5600条，第二次6400条，一共1.2万条。", [("sms", 5600), ("sms", 6400)]),
        ("早班会宣讲九场，比十一月少一场。", [("sessions", 9)]),
        ("做反诈讲座6场，六场听讲大学生总计1700人次。", [("sessions", 6), ("people_reached", 1700)]),
        ("四季度想排一个反诈小品，重阳节演出1场。", []),
        ("农商银行送来防骗日历86本，老人一人一本。", [("gifts", 86)]),
        ("农商银行送来防骗日历86本。", []),
    ],
)
def test_figures_of_a_paragraph(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == figures


def test_a_sum_of_places_that_its_parts_do_not_make_is_asked_about() -> None:
    read = read_prose(
        "在丹口镇发放宣传页600份；在五团镇发放350份。三地合计发放1100份。", 2024, of_campaign=True
    )
    assert [one.quantity.value for one in read.figures] == [600, 350]
    assert [(one.stated, one.summed) for one in read.differing] == [(1100, 950)]


def test_a_sum_of_paragraphs_counts_no_second_time_whatever_opens_it() -> None:
    reading = report(
        "龙泉社区2024年8月反诈宣传小结",
        "8月1日，社区发放反诈宣传单300份。",
        "8月2日，社区又到集市发放反诈宣传单200份。",
        "前后共发放宣传单500份。",
    )
    assert [(fact.cell, fact.value) for fact in reading.facts] == [("P2", 300), ("P3", 200)]
    assert [(one.cell, one.code) for one in reading.issues][:1] == [("P4", "prose_restated")]


def test_a_correction_of_a_whole_that_stands_with_its_parts_counts_nothing_more() -> None:
    reading = report(
        "潜山市兴达刷业有限公司2024年1—10月反诈宣传总结",
        "今年1至10月，班前会宣讲反诈120场，受众9800人次，其中务工人员4100人次。",
        "附注：报送的初稿将受众写成8900人次，系笔误，现更正为9800人次。",
    )
    people = [(fact.cell, fact.value) for fact in reading.facts if fact.measure == "people_reached"]
    assert people == [("P2", 5700), ("P2", 4100)]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "段村镇进村入户1240户，办讲座9场；洪善镇发资料4200份；岳壁乡讲座7场。",
            ["段村镇", "洪善镇", "岳壁乡"],
        ),
        ("小沙江镇妇联翻山越岭走访168户；司门前镇妇联办讲座4场。", ["小沙江镇妇联", "司门前镇妇联"]),
        ("段村镇进村入户1240户；全县共发放4200份。", []),
        ("在段村镇发资料3800份；在洪善镇发4200份。", []),
    ],
)
def test_towns_that_each_open_a_piece_speak(text: str, units: list[str]) -> None:
    assert [unit for _, unit in speakers_along(text)] == units


def test_whom_a_report_is_for_does_not_report_and_its_county_goes_before_a_bare_name() -> None:
    reading = report(
        "中国移动泸溪白沙营业厅 2024年5月反诈小结",
        "报：泸溪县反诈中心",
        "开新卡先签反诈承诺书，签了212份。",
        name="白沙营业厅5月小结.txt",
    )
    assert [(fact.unit, fact.district_code) for fact in reading.facts] == [
        ("中国移动泸溪白沙营业厅", "433122")
    ]


def test_where_a_lesson_was_brought_to_is_no_name() -> None:
    reading = report(
        "防骗课开进敬老院",
        "——青神县青竹街道敬老院2024年第三季度反诈宣传总结",
        "活动室挂反诈横幅1条。",
        name="防骗课开进敬老院.txt",
    )
    assert {fact.unit for fact in reading.facts} == {"青神县青竹街道敬老院"}


def test_days_without_a_month_lie_in_the_time_told_before() -> None:
    reading = report(
        "顾桥派出所：",
        "我是凤台县顾桥镇便民快递驿站的站长，把我站2024年6月18日至6月30日的反诈宣传情况报一下。",
        "取件的时候发反诈明白卡，18日至24日发了560张，25日至30日发了440张，合计一千张。",
    )
    assert [(fact.value, fact.period_start, fact.period_end) for fact in reading.facts] == [
        (560, date(2024, 6, 18), date(2024, 6, 24)),
        (440, date(2024, 6, 25), date(2024, 6, 30)),
    ]
