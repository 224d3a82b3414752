"""Whom it went to between its name and its number, days and towns that stand apart, things with one stuck on each,
questions of a questionnaire across, closed days, thirds of months, lessons by their days (contract 2, 4.1, 4.5, 4.16)."""

from __future__ import annotations

from datetime import date

import pytest

from .small_sheets import codes, figures, read, roles
from .told_reports import asked_below, facts_below, read_report, values_below


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("反诈折页给商家发了300份。", [("leaflets", 300)]),
        ("反诈折页向群众发放300份。", [("leaflets", 300)]),
        ("宣传单给商户送去300张。", [("leaflets", 300)]),
        ("环保袋向群众发放60个。", [("gifts", 60)]),
        ("反诈钥匙扣给商家发了30个。", [("gifts", 30)]),
        ("手册向学生、家长发放200册。", [("leaflets", 200)]),
        ("反诈卡随餐送出1960张。", [("leaflets", 1960)]),
        ("反诈宣传单入户发放300份。", [("leaflets", 300)]),
        ("反诈宣传单共计发放300份。", [("leaflets", 300)]),
        ("反诈宣传单在集市上发了300份。", [("leaflets", 300)]),
        ("反诈宣传单发放总数为300份。", [("leaflets", 300)]),
        ("横幅在小区门口拉了12条。", [("banners", 12)]),
        ("海报在楼道里贴了40张。", [("posters", 40)]),
        ("张贴反诈贴纸500个。", [("posters", 500)]),
        ("张贴反诈二维码300个。", [("posters", 300)]),
        ("发放钥匙扣、贴纸等宣传品2800余件。", [("gifts", 2800)]),
        ("发放折页、扇子等宣传品2800余件。", [("mixed_materials", 2800)]),
        (
            "晚上开了1场反诈宣讲会，请派出所民警来讲，到会村民130多人。",
            [("sessions", 1), ("people_reached", 130)],
        ),
        ("请派出所派民警讲课，参会人员不少于50人。", []),
        ("帮老人装国家反诈中心APP，装好的有47人。", [("app_installs", 47)]),
        ("支行4名员工在白蒲镇农贸市场设摊宣传。", [("staff", 4)]),
        ("60名职工在三楼大会议室接受反诈宣传。", [("people_reached", 60)]),
        ("宣传单给每户发放2份，共走访30户。", [("households", 30)]),
        ("头盔反诈贴每人一张，58个头盔都贴上了。", [("posters", 58)]),
        ("24辆教练车都贴了“包过必骗”车贴，一车一张。", [("posters", 24)]),
        ("想请省里的讲师团来讲一场，没排上期。", []),
        ("入户宣传400户，比上月多了近百户。", [("households", 400)]),
        ("补签承诺书620份，其中97份是4月的补签。", [("pledges", 523), ("pledges", 97)]),
        ("19个村卫生室每室张贴反诈海报3张、散发告知书50份。", [("posters", 57), ("leaflets", 950)]),
        ("办反诈培训1期，签到49人。", [("sessions", 1), ("people_reached", 49)]),
    ],
)
def test_what_a_sentence_counts(line, expected):
    assert values_below(line) == expected


def test_a_thing_that_went_to_somebody_uncounted_is_asked_about():
    assert asked_below("反诈钥匙扣给商家发了若干，没细数。") == ["no_figure"]


@pytest.mark.parametrize(
    ("line", "group"),
    [
        ("请手语老师录了反诈手语视频6部。", "unspecified"),
        ("邀请退休教师讲了反诈课4场。", "unspecified"),
        ("邀请家长参加反诈讲座2场。", "parents"),
        ("邀请残疾人上台参加反诈演出2场。", "disabled"),
    ],
)
def test_who_was_asked_to_teach_was_not_taught(line, group):
    assert [fact.target_group for fact in facts_below(line)] == [group]


def times(*lines: str) -> list[tuple[float, date, date]]:
    return [(fact.value, fact.period_start, fact.period_end) for fact in facts_below(*lines)]


def test_days_that_stand_apart_are_those_of_the_numbers_in_their_order():
    days = [date(2023, 5, 9), date(2023, 5, 16), date(2023, 5, 23)]
    line = "5月9日葛仙湖公园、5月16日福地广场、5月23日西门菜场，三处摆摊，反诈传单分别发出四百张、三百五十张、二百八十张。"
    assert [one for one in times(line) if one[0] > 3] == [
        (value, day, day) for value, day in zip((400, 350, 280), days, strict=True)
    ]


def test_months_that_stand_apart_are_those_of_the_numbers_in_their_order():
    line = "反诈宣讲3月讲22次，4月讲22次，5月讲21次；三个月听讲的群众依次为540人次、575人次、498人次。"
    assert [one[1:] for one in times(line) if one[0] > 22] == [
        (date(2023, 3, 1), date(2023, 3, 31)),
        (date(2023, 4, 1), date(2023, 4, 30)),
        (date(2023, 5, 1), date(2023, 5, 31)),
    ]


def test_a_span_is_no_row_of_days():
    line = "5月1日至5月15日，两个组分别走访500户、600户。"
    assert times(line) == [(value, date(2023, 5, 1), date(2023, 5, 15)) for value in (500, 600)]


def test_when_something_came_is_not_when_it_was_given_out():
    line = "5月22日，把5月19日送来的那批册子发了，发放反诈宣传册170本。"
    assert times(line) == [(170, date(2023, 5, 22), date(2023, 5, 22))]


def test_a_question_about_what_is_to_come_opens_plans():
    reading = read_report(
        [
            "岱山县残联2024年5月反诈工作问答",
            "问：5月办了几次活动？",
            "答：开反诈小课4次，听课残友113人。",
            "问：6月怎么安排？",
            "答：开反诈小课2次，走访100户。",
        ]
    )
    assert [(fact.measure, fact.value) for fact in reading.facts] == [
        ("sessions", 4),
        ("people_reached", 113),
    ]


def test_each_question_of_a_questionnaire_heads_a_column():
    reading = read(
        [
            [
                "提交时间",
                "门店名称",
                "1、本月发放反诈单页多少份？",
                "2、本月开了几次反诈晨会？",
                "3、门店经纪人共几名？",
            ],
            ["2024-03-28 10:12", "满堂红航海东路店", 120, 4, 9],
            ["2024-03-28 11:40", "链家商城路店", 80, 2, 6],
        ],
        name="管城回族区房产中介门店反诈问卷（2024年3月）.xlsx",
    )
    assert figures(reading) == [
        ("C2", "leaflets", 120),
        ("D2", "sessions", 4),
        ("C3", "leaflets", 80),
        ("D3", "sessions", 2),
    ]
    assert roles(reading, "E2") == ["base"]


def test_a_closed_day_holds_no_figure_and_is_not_asked_about():
    reading = read(
        [
            ["江东区婚姻登记处窗口反诈宣传登记（2024年10月）"],
            ["日期", "发放告知书（份）", "窗口提醒（人次）"],
            ["10月1日", "国庆假期不办理", "国庆假期不办理"],
            ["10月8日", 36, 40],
            ["10月9日", 28, 31],
        ],
        name="登记.xlsx",
    )
    assert [cell for cell, _, _ in figures(reading)] == ["B4", "C4", "B5", "C5"]
    assert codes(reading) == []


def test_a_session_whose_number_says_cancelled_was_not_held():
    reading = read(
        [
            ["平南县团委2024年3月反诈系列活动参与情况"],
            ["日期", "活动名称", "地点", "参与学生（人次）"],
            ["3月5日", "反诈主题班会", "一中", 240],
            ["3月12日", "反诈辩论赛", "二中", "因停电取消"],
        ],
        name="团委.xlsx",
    )
    assert sorted(figures(reading)) == [("B3", "sessions", 1), ("D3", "people_reached", 240)]


def test_text_messages_under_a_line_of_persons_are_how_they_were_told():
    reading = read(
        [
            ["新野县总工会2024年上半年反诈宣传受众构成表"],
            ["单位：人次"],
            ["对象", "专题讲座", "工友微信群", "手机短信"],
            ["机关干部", 420, 880, 1300],
            ["财务人员", 130, 160, 90],
        ],
        name="受众.xlsx",
    )
    assert [(f.cell, f.measure, f.value, f.target_group, f.channel) for f in reading.facts] == [
        ("B4", "people_reached", 420, "officials", "lecture"),
        ("C4", "people_reached", 880, "officials", "group_chat"),
        ("D4", "people_reached", 1300, "officials", "sms"),
        ("B5", "people_reached", 130, "finance_staff", "lecture"),
        ("C5", "people_reached", 160, "finance_staff", "group_chat"),
        ("D5", "people_reached", 90, "finance_staff", "sms"),
    ]


def test_each_day_of_lessons_is_a_lesson():
    reading = read(
        [
            ["射阳县宏远驾校2024年5月反诈进课堂情况"],
            ["班次", "上课日期", "学员（人次）", "发放反诈手册（本）", "授课人"],
            ["C1第21期", "5月13日", 38, 40, "吴海燕"],
            ["周末班", "5月18日、19日", 56, 60, "孙立国"],
        ],
        name="课堂.xlsx",
    )
    assert sorted(figures(reading)) == [
        ("A3", "sessions", 1),
        ("A4", "sessions", 1),
        ("C3", "people_reached", 38),
        ("C4", "people_reached", 56),
        ("D3", "leaflets", 40),
        ("D4", "leaflets", 60),
    ]


def test_a_form_says_by_the_name_of_a_cooperative_who_reports():
    reading = read(
        [
            ["农民专业合作社反诈宣传登记卡"],
            ["合作社名称", "宁安市金穗水稻种植专业合作社", "所在乡镇", "宁安市渤海镇"],
            ["填报期间", "2024年第三季度", None, None],
            ["田间课堂（场）", 5, "村口过街横幅（条）", 3],
            ["发放防骗明白纸（份）", 400, "入户走访社员（户）", 142],
        ],
        name="登记卡.xlsx",
    )
    assert {fact.unit for fact in reading.facts} == {"宁安市金穗水稻种植专业合作社"}


def test_thirds_of_a_month_over_two_heads():
    reading = read(
        [
            ["三都澳渔政执法队2024年9月涉渔反诈旬报汇总"],
            ["船队", "上旬", None, "中旬", None],
            [None, "登船宣讲（次）", "发放折页（份）", "登船宣讲（次）", "发放折页（份）"],
            ["一中队", 4, 120, 3, 90],
            ["二中队", 2, 60, 5, 150],
        ],
        name="旬报.xlsx",
        merged=["A2:A3", "B2:C2", "D2:E2"],
    )
    assert [(f.cell, f.measure, f.value, f.period_start, f.period_end) for f in reading.facts][:4] == [
        ("B4", "sessions", 4, date(2024, 9, 1), date(2024, 9, 10)),
        ("C4", "leaflets", 120, date(2024, 9, 1), date(2024, 9, 10)),
        ("D4", "sessions", 3, date(2024, 9, 11), date(2024, 9, 20)),
        ("E4", "leaflets", 90, date(2024, 9, 11), date(2024, 9, 20)),
    ]


def test_bodies_that_were_called_on_are_households_by_their_head():
    reading = read(
        [
            ["龙陵县2024年4月反诈宣传统计"],
            ["社区", "走访企业数", "走访商铺", "受宣群众", "张贴反诈贴纸（个）"],
            ["东门社区", 12, 30, 90, 40],
            ["西门社区", 9, 20, 77, 60],
        ],
        name="统计.xlsx",
    )
    assert [one for one in figures(reading) if one[0].endswith("3")] == [
        ("B3", "households", 12),
        ("C3", "households", 30),
        ("D3", "people_reached", 90),
        ("E3", "posters", 40),
    ]
