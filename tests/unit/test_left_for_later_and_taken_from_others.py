"""What is left for later, seized, sent or summed up beside what was done; messages and records (contract 4.1, 4.2, 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import HEAD, asked_below, read_report, told_below, values_below


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "全年计划走访5600户，上半年已走访2450户，其中独居老人188户，余下3150户下半年完成。",
            [("households", 2262), ("households", 188)],
        ),
        (
            "计划悬挂横幅33条，已悬挂33条；小区门口5块电子屏滚动播放反诈标语。",
            [("banners", 33), ("screens", 5)],
        ),
        ("下半年，公司将补齐讲座5场、入户3150户，确保完成全年计划。", []),
        ("今天反诈传单发了300张，另外安检查出打火机41个，都登记了。", [("leaflets", 300)]),
        ("以上活动共出动法官、法官助理和人民陪审员74人次。", [("staff", 74)]),
        ("保卫处出动安保人员16人。", [("staff", 16)]),
        ("走访商铺120间、出租屋85户。", [("households", 120), ("households", 85)]),
        ("张贴海报260张，其中电梯间180张，公告栏80张。", [("posters", 180), ("posters", 80)]),
        ("走访老旧小区用户540户。", [("households", 540)]),
        (
            "检察室派出干警8人次，司法所派出干部6人次，派出所派出民警12人次，三家共计26人次。",
            [("staff", 8), ("staff", 6), ("staff", 12)],
        ),
        (
            "城区发放宣传单300份，郊区发放200份，两家共发放500份。",
            [("leaflets", 300), ("leaflets", 200)],
        ),
    ],
)
def test_what_counts_of_a_sentence(line, expected):
    assert values_below(line) == expected


def test_a_record_that_lists_who_came_tells_it_once():
    lines = [
        "参加人员：2023级新生860人，辅导员22人",
        "活动过程：在大礼堂举办反诈讲座1场，860名新生和22名辅导员参加。",
    ]
    assert values_below(*lines) == [("people_reached", 860), ("people_reached", 22), ("sessions", 1)]


def test_a_part_of_a_sum_that_was_told_before_counts_once():
    lines = ["听防骗讲解的老人94名。", "活动小结：本次活动共覆盖群众200余人，其中老年人94人。"]
    assert values_below(*lines) == [("people_reached", 94), ("people_reached", 106)]
    other = ["听防骗讲解的老人94名。", "活动小结：本次活动共覆盖群众200余人，其中老年人90人。"]
    assert values_below(*other) == [("people_reached", 94), ("people_reached", 110), ("people_reached", 90)]


def test_volunteers_are_the_reporters_own_again():
    told = read_report(
        [
            "梅江爱心公益协会2024年8月反诈宣传情况",
            "8月8日，县公安局在石上集市集中返还群众被骗资金37.4万元，义工们维持秩序，并发放反诈折页400份。",
        ]
    )
    assert [(fact.measure, fact.value) for fact in told.facts] == [("leaflets", 400)]


CHAT = [
    "许昌市建安区客运西站警务室微信群记录",
    "赵强（客运西站警务室） 2024年2月2日 18:06",
    "今天在候车厅发反诈传单340张。",
    "赵强（客运西站警务室） 2024年2月3日 19:20",
    "今天发反诈传单620张。",
    "赵强（客运西站警务室） 2024年2月3日 19:24",
    "不好意思更正一下，上面传单是260张，我打成620了。",
    "赵强（客运西站警务室） 2024年2月4日 18:55",
    "椅背海报今天贴了85张。",
    "赵强（客运西站警务室） 2024年2月4日 19:00",
    "三天合计：传单600张，海报85张，报所里就按这个数。",
]


def test_a_later_message_takes_back_the_number_that_it_names():
    reading = read_report(CHAT)
    assert [(f.measure, f.value) for f in reading.facts] == [
        ("leaflets", 340),
        ("leaflets", 260),
        ("posters", 85),
    ]
    assert sorted(i.code for i in reading.issues if i.code.startswith("prose")) == [
        "prose_corrected",
        "prose_restated",
        "prose_restated",
    ]


def test_works_that_supply_gas_are_companies_and_no_other_matter():
    lines = [
        "【综述】5月份，供电、供水、燃气三家企业共发放宣传单页7200份，共走访用户1980户，各企业情况摘登如下。",
        "【国网钟祥市供电公司】走访用户860户，发放宣传单页3200份。",
        "【钟祥市自来水公司】走访用户540户，发放宣传单页2100份。",
        "【钟祥市天然气公司】走访用户610户，发放宣传单页1900份。",
    ]
    assert values_below(*lines) == [
        ("households", 860),
        ("leaflets", 3200),
        ("households", 540),
        ("leaflets", 2100),
        ("households", 610),
        ("leaflets", 1900),
    ]
    assert asked_below(*lines) == ["prose_restated", "prose_total_differs"]


def test_whom_a_letter_addresses_reports_nothing():
    told = read_report(
        [
            "惠水县涟江老年养护院2024年5月反诈宣传整改情况的复函",
            "惠水县民政局：",
            "贵局督导组到我院检查反诈宣传工作。我院5月份举办防养老诈骗讲座4场。",
        ]
    ).facts
    assert [(fact.value, fact.unit) for fact in told] == [(4, "惠水县涟江老年养护院")]


@pytest.mark.parametrize(
    "line",
    ["中秋节前，夜话还将走进另外6个村。", "6．情景剧。原定6月份演出反诈情景剧1场，因连日高温取消。"],
)
def test_what_is_still_to_come_or_was_called_off_is_no_channel(line):
    assert read_report([HEAD, line]).mentions == []


def test_a_change_told_at_the_end_says_again():
    lines = [
        "上半年已举办讲座3场，已走访2450户。",
        "与去年同期相比，讲座由5场减为3场，入户由1890户增加到2450户。",
    ]
    assert told_below(*lines) == [("sessions", 3, "寺前镇"), ("households", 2450, "寺前镇")]
