"""E-mails with tabbed tables, chains of a chat, rankings, day entries, interviews and what was only heard of others
(contract 2, 4.1, 4.12, 4.16)."""

from __future__ import annotations

import pytest

from etl.prose.matter.hearsay import heard_of

from .told_reports import asked_below, read_report, told_below, values_below


def told(lines: list[str], name: str = "小结.txt") -> list[tuple[str, float, str]]:
    return [(fact.measure, fact.value, fact.unit) for fact in read_report(lines, name).facts]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("我村发放宣传单300份。隔壁西门社区的老杨跟我说，他们今年发了8000份。", [("leaflets", 300)]),
        ("联合隔壁西门社区举办讲座2场。", [("sessions", 2)]),
        ("听说县里一天发了上万份传单，我们发了120份。", [("leaflets", 120)]),
        ("据省反诈中心通报，1至8月全省共发放宣传资料860余万份。", []),
        ("梧州学院保卫处一行9人来校交流，参观体验馆；该校介绍，他们发放手册8000册。", []),
        ("派出所来我处宣讲2场，由该所上报。", []),
        ("县公安局民警在我院门口设点，发放传单300份，由县公安局统计上报，我院不重复计入。", []),
        ("派出所民警向我们介绍了防骗知识，发放宣传单300份。", [("leaflets", 300)]),
        ("兄弟单位来我镇学习，发放宣传单20份。", [("leaflets", 20)]),
    ],
)
def test_what_others_did_is_heard_of_and_counts_nothing(line, expected):
    assert values_below(line) == expected


def test_a_long_clause_of_many_numbers_is_looked_through_in_no_time():
    assert heard_of("据了解" + "1" * 30_000) == []  # took the cube of its length: hours


@pytest.mark.parametrize(
    ("line", "expected", "asked"),
    [
        (
            "办反诈课堂9场，来听的村民少则二三十人、多则上百人，总计五百余人。",
            [("sessions", 9), ("people_reached", 500)],
            [],
        ),
        (
            "为职工开讲126场（其中给财会人员讲的小课7场），并给每个车间留下挂图2张。",
            [("sessions", 119), ("sessions", 7)],
            ["prose_rate"],
        ),
        ("走访宿舍1120间，每间张贴反诈海报1张。", [("posters", 1120)], ["prose_multiplied"]),
        ("走访病床436张，每床张贴反诈提示贴1张。", [("posters", 436)], ["prose_multiplied"]),
        (
            "公众号推送反诈内容33条，其中短视频12条、图文24条。",
            [("videos", 12), ("posts", 24)],
            ["prose_parts_above_whole"],
        ),
        (
            "公众号推送反诈内容40条，其中短视频12条、图文24条。",
            [("posts", 4), ("videos", 12), ("posts", 24)],
            [],
        ),
        ("上半年登门2.3万户。", [("households", 23000)], []),
        ("借抄表之机走进农户2150户，讲解骗局。", [("households", 2150)], []),
        ("原定的广场宣传因雨取消，只在驾驶员微信群发了3条提醒。", [("posts", 3)], []),
        ("海报系街道统一配发500张，张贴后尚余368张。", [], ["prose_in_stock"]),
        ("走访慰问困难职工63户，发放慰问金12.6万元。", [], []),
        ("发放安全用电手册1500本，开展防触电讲座3场。", [], []),
        ("下设宣传组5人、技术组4人。", [], ["prose_passed_over"]),
        ("入户率排前两位的是溪头村98.6%、新罗村97.9%。", [], []),
        ("对12.6万户用户开展二次实人认证，下发监管提示函5份。", [], []),
    ],
)
def test_what_a_sentence_counts_and_asks(line, expected, asked):
    assert values_below(line) == expected
    assert [code for code in asked_below(line) if code != "several_groups"] == asked


def test_sessions_told_as_so_many_for_each_are_of_the_way_named_before():
    (fact, *_) = read_report(
        ["寺前镇2023年5月反诈宣传工作情况", "76个教学班召开反诈主题班会，每班1次。"]
    ).facts
    assert (fact.measure, fact.value, fact.channel) == ("sessions", 76, "class_meeting")


def test_where_those_of_a_whole_live_is_no_group():
    reading = read_report(
        ["寺前镇2023年5月反诈宣传工作情况", "上门宣传零售户2290户，其中城区864户、农村1426户。"]
    )
    assert [(f.value, f.target_group) for f in reading.facts] == [
        (864, "unspecified"),
        (1426, "unspecified"),
    ]


LEAD = "2023年5月，庄河市总工会开展“职工反诈服务月”活动，举办反诈讲座26场，发放反诈资料2.2万份，参加讲座近4000人。"
SECTIONS = [
    "进车间。为企业职工举办反诈讲座18场，参加职工2700余人，发放反诈资料1.3万份。",
    "进驿站。为司机骑手举办反诈讲座8场，参加1200多人，发放反诈资料9000份。",
    "强骨干。为基层工会干部和财务人员举办反诈培训班两期，参训246人。",
]


def test_an_opening_with_a_rounded_number_is_told_again_in_its_sections():
    facts = told(["庄河市总工会职工反诈服务月信息", LEAD, *SECTIONS])
    assert [(measure, value) for measure, value, _ in facts] == [
        ("sessions", 18),
        ("people_reached", 2700),
        ("leaflets", 13000),
        ("sessions", 8),
        ("people_reached", 1200),
        ("leaflets", 9000),
        ("sessions", 2),
        ("people_reached", 246),
    ]


def test_an_opening_whose_rounded_number_is_another_counts_on():
    lead = LEAD.replace("近4000人", "近7000人")
    facts = told(["庄河市总工会职工反诈服务月信息", lead, *SECTIONS])
    assert ("people_reached", 7000) in [(measure, value) for measure, value, _ in facts]


def test_what_was_counted_up_at_the_end_counts_once():
    facts = told(
        [
            "戴埠中心小学2023年5月反诈主题日活动",
            "课后，全校召开反诈主题班会38场，学生签写《反诈小卫士承诺书》1682份。",
            "放学时分，志愿者向家长发放反诈彩页900张。",
            "据统计，主题日当天共发放反诈彩页900张，召开主题班会38场。",
        ]
    )
    assert [(measure, value) for measure, value, _ in facts] == [
        ("sessions", 38),
        ("pledges", 1682),
        ("leaflets", 900),
    ]


def test_the_days_on_which_a_text_says_that_it_reports_are_its_time():
    reading = read_report(
        [
            "“电小二”反诈倡议行动小结",
            "7月10日，所团支部发出倡议书。从7月10日至8月20日，倡议行动走过四十多天，现小结如下。",
            "在营业厅发放反诈折页400份。",
            "湄潭供电局永兴供电所",
            "2024年8月22日",
        ]
    )
    (fact,) = reading.facts
    assert (str(fact.period_start), str(fact.period_end)) == ("2024-07-10", "2024-08-20")


def test_a_court_is_of_the_county_in_its_name():
    (fact,) = read_report(["新县人民法院2025年3月反诈宣传简报", "在村口悬挂横幅15条。"]).facts
    assert fact.district == "河南省/信阳市/新县"


MAIL = [
    "发件人：旬邑农商银行运营部",
    "收件人：县反诈中心",
    "主题：旬邑农商银行2023年5月反诈宣传情况",
    "",
    "县反诈中心：",
    "我行5月份反诈宣传情况已汇总完毕，现将各网点数据发给你们，请查收。",
    "5月12日，我行还联合张洪派出所在集市设摊宣传，发放折页300份。",
    "各网点5月数据如下：",
    "网点\t讲座（场）\t发放折页（份）",
    "营业部\t4\t1200",
    "土桥支行\t2\t600",
    "合计\t6\t1800",
    "",
    "以上数据不含5月12日的集市活动，如有疑问请回复此邮件。",
    "祝工作顺利。",
]


def test_a_mail_is_of_its_sender_and_its_tabbed_rows_are_a_table():
    reading = read_report(MAIL, "邮件.txt")
    assert sorted((f.cell, f.measure, f.value) for f in reading.facts) == [
        ("P6", "leaflets", 300),
        ("T1!B2", "sessions", 4),
        ("T1!B3", "sessions", 2),
        ("T1!C2", "leaflets", 1200),
        ("T1!C3", "leaflets", 600),
    ]
    assert {f.unit for f in reading.facts} <= {"旬邑农商银行运营部", "营业部", "土桥支行", "旬邑农商银行"}


CHAIN = [
    "罗坪镇反诈宣传工作群 2023年9月14日",
    "#接龙",
    "今晚大喇叭播放反诈音频次数接龙（格式：村名+播放次数）",
    "例 某某村 20",
    "1. 罗坪村 12次",
    "2. 三河村 8次",
    "3. 大塘村 15次",
]


def test_the_head_of_a_chain_says_what_its_lines_count():
    facts = told(CHAIN, "接龙.txt")
    assert [(measure, value) for measure, value, _ in facts] == [
        ("broadcasts", 12),
        ("broadcasts", 8),
        ("broadcasts", 15),
    ]


def test_units_listed_behind_a_count_are_each_counted_for_themselves():
    assert told_below("我镇共发放宣传单900份。其中，北街村300份、南街村600份。")[0][:2] == ("leaflets", 300)
