"""Contributions of several units in one text, posts with a card of figures, and chains (contract 4.1, 4.11, 4.12, 4.16)."""

from __future__ import annotations

import pytest

from etl.formats.text import find_table

from .told_reports import asked_below, read_report, told_below, values_below

CONTRIBUTED = [
    "城固县反诈宣传集中周活动各单位来稿选登",
    "编者按：5月13日至19日，我县开展反诈宣传集中周活动。现选登2家单位来稿。",
    "【城固县邮政分公司】投递路上讲反诈",
    "5月14日，城固县邮政分公司组织42名投递员把1.5万份宣传单送到群众手中。",
    "（城固县邮政分公司　2024年5月16日）",
    "【城固县第二中学】反诈课堂“警”相随",
    "5月15日，城固县第二中学举办防诈骗讲座2场，图书馆前展出展板12块。",
    "（城固县第二中学　2024年5月16日）",
    "【博望街道】网格员敲开“反诈门”",
    "5月13日，博望街道走访居民2450户。",
    "（城固县博望街道办事处　2024年5月17日）",
    "【城固县医院】门诊大厅设起“反诈岗”",
    "5月17日，城固县医院张贴海报35张。",
    "（城固县医院　2024年5月20日）",
]


def test_each_of_several_contributions_is_of_its_own_unit():
    told = [(fact.measure, fact.value, fact.unit) for fact in read_report(CONTRIBUTED).facts]
    assert told == [
        ("staff", 42, "城固县邮政分公司"),
        ("leaflets", 15000, "城固县邮政分公司"),
        ("sessions", 2, "城固县第二中学"),
        ("boards", 12, "城固县第二中学"),
        ("households", 2450, "城固县博望街道办事处"),
        ("posters", 35, "城固县医院"),
    ]


def test_stories_with_a_signature_and_its_day_below_each_are_no_table():
    assert find_table("\n".join(CONTRIBUTED), named_as_table=False) is None


def test_a_card_of_figures_says_again_what_the_story_told():
    reading = read_report(
        [
            "骗子来了？别怕！我们把“反诈大篷车”开到你家门口",
            "原创　文成公安　2024-03-18 18:30　浙江",
            "上周末广场上那辆大篷车，你看到了吗？",
            "3月11日至17日，文成县公安局反诈中心的“反诈大篷车”跑遍4个乡镇。",
            "一周下来，防骗折页送出去2800多份。",
            "民警挨家挨户去敲门，一共走了236户。",
            "【一周数据小卡片】",
            "出动警力126人次｜送出折页2800多份｜入户236户",
        ]
    )
    told = [(fact.measure, fact.value) for fact in reading.facts]
    assert told == [("leaflets", 2800), ("households", 236), ("staff", 126)]
    assert {fact.unit for fact in reading.facts} == {"文成县公安局反诈中心"}


def test_a_line_of_a_chain_needs_neither_units_nor_commas():
    assert told_below("1. 惠岗社区 传单180 海报6 入户55 受众120", "2. 书院社区：传单20份，海报1张") == [
        ("leaflets", 180, "惠岗社区"),
        ("posters", 6, "惠岗社区"),
        ("households", 55, "惠岗社区"),
        ("people_reached", 120, "惠岗社区"),
        ("leaflets", 20, "书院社区"),
        ("posters", 1, "书院社区"),
    ]


def test_what_the_organiser_of_a_chain_adds_up_never_counts_again():
    lines = ("1. 惠岗社区：传单180份", "2. 书院社区：传单20份", "以上2个社区，传单合计210份。")
    assert told_below(*lines) == [("leaflets", 180, "惠岗社区"), ("leaflets", 20, "书院社区")]
    assert "prose_total_differs" in asked_below(*lines)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("共拦截涉诈电话23.6万次、涉诈短信18.9万条，关停涉诈号码412个。", []),
        ("各网点摆放反诈展架104个（每个网点2个）。", [("boards", 104)]),
        (
            "12名民辅警和8名银行员工身着工作服，在广场入口处摆放展板6块。",
            [("staff", 12), ("staff", 8), ("boards", 6)],
        ),
        ("10名民警与6名社区干部在广场摆摊宣传。", [("staff", 10), ("staff", 6)]),
        ("12名老人和8名职工在广场领取传单。", []),
    ],
)
def test_what_counts_in_a_sentence(sentence, told):
    assert values_below(sentence) == told


def test_what_was_received_from_a_station_is_no_deed_of_it():
    assert told_below("接收派出所推送的预警线索96条，成功劝阻诈骗4起。") == [("scams_stopped", 4, "寺前镇")]


@pytest.mark.parametrize("centre", ["县局反诈中心", "县反诈中心"])
def test_the_centre_of_the_bureau_that_reports_is_the_bureau(centre):
    reading = read_report(
        ["蒙阴县公安局2024年6月反诈宣传情况", f"（一）聚焦重点。{centre}走进企业举办培训9期。"]
    )
    assert [(fact.value, fact.unit) for fact in reading.facts] == [(9, "蒙阴县公安局")]


def test_an_order_may_begin_with_what_was_done():
    reading = read_report(
        [
            "关于做好2024年第二季度反诈宣传工作的通知",
            "各乡镇：",
            "一季度，全县开展反诈集中宣传74场次，张贴反诈海报3800张，宣传工作取得一定成效。现就二季度工作通知如下。",
            "一、每月组织集中宣传不少于2场。",
            "青田县打击治理电信网络新型违法犯罪工作联席会议办公室",
            "2024年4月8日",
        ]
    )
    assert [(fact.measure, fact.value, str(fact.period_end)) for fact in reading.facts] == [
        ("sessions", 74, "2024-03-31"),
        ("posters", 3800, "2024-03-31"),
    ]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("折页5日发了300份，6日发了200份。", [(300, "2023-05-05"), (200, "2023-05-06")]),
        (
            "广播14日播了六遍，15日八遍，16日开船前十遍。",
            [(6, "2023-05-14"), (8, "2023-05-15"), (10, "2023-05-16")],
        ),
        ("海报3号楼贴了2张。", [(2, "2023-05-01")]),
    ],
)
def test_days_behind_the_thing_itself(sentence, told):
    reading = read_report(["寺前镇2023年5月反诈宣传工作情况", sentence])
    assert [(fact.value, str(fact.period_start)) for fact in reading.facts] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("出的人，民警六个，辅警十一个。", [6, 11]),
        ("保卫科跟宿管一块，出了七个人。", [7]),
        ("这次出了五个民警，八个网格员。", [5, 8]),
    ],
)
def test_who_went_out(sentence, told):
    assert values_below(sentence) == [("staff", value) for value in told]
