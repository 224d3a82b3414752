"""Items behind a colon, what is referred to again, sums of so many shops, days of a correction (contract 4.1, 4.3)."""

from __future__ import annotations

import pytest

from .told_reports import HEAD, asked_below, read_report, told_below, values_below


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "1.发放宣传资料共6150份：司机驿站2600份，快递网点2350份，货代门店1200份。",
            [("leaflets", 2600), ("leaflets", 2350), ("leaflets", 1200)],
        ),
        (
            "4.张贴海报：A区90张，B区85张，C区60张，共235张。",
            [("posters", 90), ("posters", 85), ("posters", 60)],
        ),
        (
            "共举办讲座10场，受众830人次：面向医院职工4场、520人次，面向就医群众6场、310人次。",
            [("sessions", 4), ("people_reached", 520), ("sessions", 6), ("people_reached", 310)],
        ),
        ("全镇共悬挂横幅30条：镇区12条，各村18条。", [("banners", 12), ("banners", 18)]),
        ("开展宣讲20场次：村级12场次；校园8场次。", [("sessions", 12), ("sessions", 8)]),
        (
            "累计发送短信5万条：移动2万条，电信1.5万条，联通1.5万条。",
            [("sms", 20000), ("sms", 15000), ("sms", 15000)],
        ),
        (  # of two alike the one that they make up
            "走访商户120户、居民860户：其中集镇商户90户、村级商户30户。",
            [("households", 860), ("households", 90), ("households", 30)],
        ),
        (  # who would be staff elsewhere came to the lesson here
            "参加培训的共计86人：村干部30人、网格员56人。",
            [("people_reached", 30), ("people_reached", 56)],
        ),
        # what is planned is no part
        ("共发放宣传资料6000份：东街4000份，西街计划发2000份。", [("leaflets", 6000)]),
        (  # what does not add up stays with its whole
            "发放宣传资料共6150份：司机驿站2600份，快递网点2350份，货代门店900份。",
            [("leaflets", 6150)],
        ),
    ],
)
def test_items_behind_a_colon_count_for_the_whole_that_they_make_up(line, expected):
    assert values_below(line) == expected


def test_what_an_item_tells_besides_is_of_those_it_names():
    told = read_report([HEAD, "举办培训5期：财务人员2期，参训38人；司机和骑手3期，参训147人。"]).facts
    assert [(fact.measure, fact.value, fact.target_group) for fact in told] == [
        ("sessions", 2, "finance_staff"),
        ("people_reached", 38, "finance_staff"),
        ("sessions", 3, "transport_workers"),
        ("people_reached", 147, "transport_workers"),
    ]


def test_a_number_of_all_behind_the_items_is_of_none_of_them():
    told = read_report([HEAD, "举办活动12场：进社区5场，进学校4场，进企业3场，受众2000人。"]).facts
    assert [(fact.measure, fact.value) for fact in told][-1] == ("people_reached", 2000)
    assert told[-1].target_group == "unspecified"


def test_what_counts_as_an_item_is_not_asked_about():
    assert asked_below("开展宣讲20场次：村级12场次；校园8场次。") == []


@pytest.mark.parametrize(
    ("line", "asked"),
    [("本月面向老年人20场次。", 1), ("其中面向学生30场、面向老人20场。", 2)],
)
def test_rounds_for_a_group_without_a_word_of_what_they_were_are_asked_about(line, asked):
    assert values_below(line) == []
    assert asked_below(line) == ["prose_unclear"] * asked


def test_the_aforesaid_sessions_and_a_closing_list_say_again():
    lines = [
        "共举办讲座10场，受众830人次：面向医院职工4场、520人次，面向就医群众6场、310人次。",
        "上述4场职工讲座均由县公安局反诈中心民警主讲，职工反响热烈。",
        "一个月来，10场讲座、830人次受众，为全院职工和就医群众筑起了一道防骗“健康墙”。",
    ]
    assert values_below(*lines) == [
        ("sessions", 4),
        ("people_reached", 520),
        ("sessions", 6),
        ("people_reached", 310),
    ]
    assert asked_below(*lines) == ["prose_restated"] * 3


def test_three_shops_make_up_their_sum_whatever_the_company_does_besides():
    lines = [
        "5月份，公司所属三家门店合计开展反诈宣传活动14场，发放宣传单5100份，各门店情况如下：",
        "总店：开展反诈宣传活动6场，发放宣传单2200份。",
        "孙武路店：开展反诈宣传活动5场，发放宣传单1800份。",
        "南门店：开展反诈宣传活动3场，发放宣传单1300份。",
        "除门店活动外，公司与农商银行联合举办员工反诈培训2期。",
    ]
    assert values_below(*lines) == [
        ("sessions", 6),
        ("leaflets", 2200),
        ("sessions", 5),
        ("leaflets", 1800),
        ("sessions", 3),
        ("leaflets", 1300),
        ("sessions", 2),
    ]
    assert asked_below(*lines) == ["prose_restated", "prose_total_differs"]


def test_the_day_of_the_paper_that_was_wrong_dates_nothing():
    line = "举办反诈培训1期，参训46人（5月22日《房产信息》误写为64人，特此更正）；张贴海报50张。"
    told = read_report([HEAD, line]).facts
    assert [(f.measure, f.value, str(f.period_start), str(f.period_end)) for f in told] == [
        ("sessions", 1, "2023-05-01", "2023-05-31"),
        ("people_reached", 46, "2023-05-01", "2023-05-31"),
        ("posters", 50, "2023-05-01", "2023-05-31"),
    ]


def test_firemen_who_went_out_are_staff():
    assert told_below("全月出动宣传车16台次，投入消防指战员和民警98人次。") == [
        ("vehicles", 16, "寺前镇"),
        ("staff", 98, "寺前镇"),
    ]


def test_an_account_of_stock_says_again_what_went_out():
    lines = ["4月23日在码头发传单230张。", "传单是所里给的，总共领了300张，发了230张，还剩70张。"]
    assert values_below(*lines) == [("leaflets", 230)]
