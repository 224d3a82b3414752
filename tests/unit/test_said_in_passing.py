"""What a report as one speaks says in a clause of its own: what was aired, hung, sent, who came, how many of the roll."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.unit import find_unit_in_text

from .told_reports import read_report, values_below


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("早起放反诈录音，放了三遍，后晌又放两遍。", [("broadcasts", 3), ("broadcasts", 2)]),
        ("收割机的通知念了四遍，反诈的念了一遍。", [("broadcasts", 1)]),
        ("收割机的通知念了四遍。", []),
        ("横幅拉了三道，大门和车间口都有。", [("banners", 3)]),
        ("拉了三道警戒线。", []),
        ("横幅原说挂五条，港务说挡视线，后来只挂了两条。", [("banners", 2)]),
        ("墙上的反诈标语，又刷了两条。", [("banners", 2)]),
        ("一、宣传栏。贴出去四块。", [("boards", 4)]),
        ("二、展板。发出去三块。", [("boards", 3)]),
        ("电子屏，食堂门口和宿舍楼下都滚着反诈字幕，两块。", [("screens", 2)]),
        ("冰厂也去了，商户走了三十二家，有两家在卸货，没进去。", [("households", 32)]),
        ("到人家里串着说反诈，串了二十二家，另有三家锁着门，没进去。", [("households", 22)]),
        ("这个月入户走了三十户，有六户没敲开门。", [("households", 30)]),
        ("微信群有三个，这个月往里发了十七条反诈提醒。", [("posts", 17)]),
        ("宣传车绕码头转，三天跑了九趟。", [("vehicles", 9)]),
        ("问我的也不少，现场答了三十来个问题。", [("consultations", 30)]),
        ("渔民防骗卡，塑封的那种，带去六百，剩四十三，发了五百五十七。", [("leaflets", 557)]),
        ("学校印的《致家长的一封信》，我们班发下去四十九份。", [("leaflets", 49)]),
        ("国家反诈中心APP，前前后后帮他们装好了八十九个。", [("app_installs", 89)]),
    ],
)
def test_what_was_done_counts_where_a_clause_says_it_alone(line, figures):
    assert values_below(line) == figures


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("船员听我们讲的，四百六十多个，外地的占一大半。", [("people_reached", 460)]),
        ("反诈小品在学院上演的，台下看的有三百来号人。", [("people_reached", 300)]),
        ("社区门口讲反诈，听的人多，七八十个。", [("people_reached", 70)]),
        (
            "反诈班会开了一次，全班四十九个人，两个同学没来，实到四十七。",
            [("sessions", 1), ("people_reached", 47)],
        ),
        ("司机学习会讲反诈，8月8日、9日晚上开的，四场。", [("sessions", 4)]),
        (
            "反诈培训是两场。7月20日那场是给新员工办的，来了一百一十八人；9月6日那场人少，十九个。",
            [("sessions", 2), ("people_reached", 118), ("people_reached", 19)],
        ),
        ("7月20日那场篮球赛，来了一百一十八人。", []),
    ],
)
def test_who_came_counts_where_a_clause_says_it_alone(line, figures):
    assert values_below(line) == figures


def test_a_speech_of_the_month_tells_of_it_whenever_in_it_the_speech_was_written():
    read = read_report(
        [
            "例会发言：反诈这一块我们做了些啥",
            "上派镇社区卫生服务中心　公卫科　周某某　2023年10月30日",
            "各位同事，我就把10月份我们护士搭着做的反诈宣传讲一讲。",
            "反诈折页发出去五百四。",
        ]
    )
    assert [(f.value, f.period_start, f.period_end) for f in read.facts] == [
        (540, date(2023, 10, 1), date(2023, 10, 31))
    ]


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("【正定县康百年大药房】反诈周报 2023年12月4日-12月10日", "正定县康百年大药房"),
        ("正定县康百年有限公司反诈周报", "正定县康百年有限公司"),
        ("2023年正定县康百年诊所反诈周报", "正定县康百年诊所"),
        ("二○二三年柳林镇派出所反诈月报", "柳林镇派出所"),
        ("今年柳林镇派出所反诈工作情况", "柳林镇派出所"),
    ],
)
def test_a_year_ends_no_name_that_holds_its_letter(title, unit):
    assert find_unit_in_text(title) == unit
