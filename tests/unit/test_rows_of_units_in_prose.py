"""Rows of units in a sentence, sums of as many as they say, parts in brackets, times in them (contract 4.1, 4.2)."""

from __future__ import annotations

from datetime import date

import pytest

from .told_reports import HEAD, asked_below, read_report


def told(line: str, head: str = HEAD) -> list[tuple[str, float, str]]:
    """(measure, value, unit) of the figures of a line below a head."""
    return [(fact.measure, fact.value, fact.unit) for fact in read_report([head, line]).facts]


ROW = [
    ("leaflets", 700, "便河社区"),
    ("leaflets", 650, "毛家坊社区"),
    ("leaflets", 580, "洪垸社区"),
    ("leaflets", 1570, "寺前镇"),
]


@pytest.mark.parametrize(
    "line",
    [
        "便河社区发放宣传单700份，毛家坊社区650份，洪垸社区580份，其他社区共1570份，全镇合计发放宣传单3500份。",
        "便河社区发放宣传单700份、毛家坊社区650份、洪垸社区580份，其他社区共1570份。",
        "便河社区发放宣传单700份；毛家坊社区650份；洪垸社区580份；其他社区共1570份。",
        "便河社区发放宣传单700份，毛家坊社区发放650份，洪垸社区发放580份，其他社区共发放1570份，合计3500份。",
    ],
)
def test_each_of_a_row_has_its_own_number_and_the_rest_is_the_reporters(line):
    assert told(line) == ROW


def test_a_second_number_of_an_item_counts_what_the_first_item_says():
    line = "从各所情况看，往流派出所开展集中宣传9场次、发放宣传单4200份，黎集派出所8场次、3600份。"
    assert told(line, "固始县公安局2023年5月反诈宣传工作情况") == [
        ("sessions", 9, "往流派出所"),
        ("leaflets", 4200, "往流派出所"),
        ("sessions", 8, "黎集派出所"),
        ("leaflets", 3600, "黎集派出所"),
    ]


def test_a_row_goes_on_behind_another_measure():
    assert told("便河社区发放宣传单700份，张贴海报20张，毛家坊社区650份。") == [
        ("leaflets", 700, "便河社区"),
        ("posters", 20, "便河社区"),
        ("leaflets", 650, "毛家坊社区"),
    ]


def test_houses_in_a_row_and_the_sum_of_as_many_as_it_says():
    line = "县人民医院发放防骗提示卡5200张，县中医医院发放3100张，县妇幼保健院发放1800张，三家医院合计发放1.01万张。"
    assert told(line) == [
        ("leaflets", 5200, "县人民医院"),
        ("leaflets", 3100, "县中医医院"),
        ("leaflets", 1800, "县妇幼保健院"),
    ]
    assert asked_below(line) == ["prose_restated"]


def test_posts_and_videos_make_up_what_all_accounts_sent():
    line = (
        "微信公众号推送反诈图文38条；微博发布反诈信息46条；抖音号发布反诈短视频27条。三个平台合计发布111条。"
    )
    assert [value for _, value, _ in told(line)] == [38, 46, 27]


def test_a_numbered_section_that_sums_up_is_compared():
    lines = ["一、发放资料。发放宣传单800张；发放反诈明白纸412份。", "八、以上宣传单、明白纸合计发放1312份。"]
    assert asked_below(*lines) == ["prose_total_differs"]
    assert [fact.value for fact in read_report([HEAD, *lines]).facts] == [800, 412]


def test_a_sum_above_a_row_of_units_is_control_whatever_else_is_told():
    reading = read_report(
        [
            "固始县公安局2023年5月反诈宣传工作情况",
            "全县3个派出所共开展集中宣传28场次。",
            "往流派出所开展集中宣传9场次，黎集派出所8场次，陈淋子派出所11场次。",
            "举办企业财务人员培训4期。",
        ]
    )
    assert [fact.value for fact in reading.facts] == [9, 8, 11, 4]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("走访1860户（其中独居老人740户；留守妇女1120户）。", [740, 1120]),
        (
            "培训驾驶员642人次（其中：出租车驾驶员218人次；网约车驾驶员176人次；货运驾驶员248人次）。",
            [218, 176, 248],
        ),
    ],
)
def test_a_semicolon_inside_brackets_parts_no_sentences(line, parts):
    assert [value for _, value, _ in told(line)] == parts


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("全镇7所中小学每校举办反诈讲座2场。", 14),
        ("36个班级各召开“防范电信网络诈骗”主题班会1场。", 36),
    ],
)
def test_so_many_at_each_of_so_many(line, value):
    assert [value for _, value, _ in told(line)] == [value]
    assert asked_below(line) == ["prose_multiplied"]


def test_a_running_total_of_the_whole_town_is_control():
    assert told("新增注册国家反诈中心APP 3865人，全镇累计注册1.43万人。") == [
        ("app_installs", 3865, "寺前镇")
    ]


def test_of_which_and_old_is_no_middle_aged():
    reading = read_report([HEAD, "宣讲1350人次，其中老年患者820人次、陪护家属310人次。"])
    assert [(fact.value, fact.target_group) for fact in reading.facts] == [
        (220, "unspecified"),
        (820, "elderly"),
        (310, "patients"),
    ]


def test_days_in_brackets_behind_the_name_of_a_time_date_what_follows():
    reading = read_report(
        [
            "灌阳县交通运输局2024年上半年反诈宣传工作总结",
            "一是春运期间（1月26日至3月5日），发放宣传单1.8万份；二是“五一”假期（5月1日至5日），开展集中宣传5场次。",
        ]
    )
    assert [(fact.value, fact.period_start, fact.period_end) for fact in reading.facts] == [
        (18000, date(2024, 1, 26), date(2024, 3, 5)),
        (5, date(2024, 5, 1), date(2024, 5, 5)),
    ]
