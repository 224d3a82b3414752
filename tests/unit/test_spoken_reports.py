"""Reports as one speaks: numbers without their unit, no signs, days without their month, who writes (contract 4.9, 4.16)."""

from __future__ import annotations

from datetime import date

import pytest

from .told_reports import HEAD, asked_below, read_report, values_below


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("5月份我们传单发了一千二，都是一张一张递到手里的。", [("leaflets", 1200)]),
        ("放学发反诈传单，发了两百三，人挤人。", [("leaflets", 230)]),
        ("传单我们领了四百，发出去三百八，剩下二十张让雨淋了，没发出去。", [("leaflets", 380)]),
        ("社区自己拍了2个短视频，播放量有五千六。", [("videos", 2), ("views", 5600)]),
        ("算劝阻1起，保住了八万四。", [("scams_stopped", 1), ("loss_prevented", 84000)]),
        ("一、传单。头一回发了三百二；第二回发了四百五。", [("leaflets", 320), ("leaflets", 450)]),
        ("发放慰问金一千二。", []),
        ("发放反诈书签2000枚，观看师生300人。", [("gifts", 2000), ("people_reached", 300)]),
    ],
)
def test_a_number_said_without_its_unit_has_that_of_what_is_spoken_of(line, figures):
    assert values_below(line) == figures


def test_what_was_said_into_a_telephone_is_parted_behind_its_counts():
    assert values_below("我这边入户九十来户吧传单大概发了三百张海报贴了二十四张都贴在单元门口了") == [
        ("households", 90),
        ("leaflets", 300),
        ("posters", 24),
    ]
    assert values_below("敲开门的一百一十二户没敲开的得有四十多户先记着") == [("households", 112)]
    # a sentence with its full stop is one
    assert asked_below("通过征纳互动平台向全县8600户纳税人推送反诈提醒。") == []


@pytest.mark.parametrize(
    ("line", "persons"),
    [
        ("请陈警官在社区会议室讲了一场，听课的有八十七个。", [87]),
        ("讲课1场，来听的三十来个老人，护工也来了6个。", [30, 6]),
        ("院坝会开了五场，来的是老人家，一共一百八十几个人。", [180]),
        ("摆摊宣传6次，前前后后听的人少说也有一千五百人。", [1500]),
        ("摆反诈咨询台1场，过来的群众有52名。", [52]),
        ("在广场讲了1场，来听的有小两百人。", [200]),
    ],
)
def test_whoever_came_is_counted_however_it_is_said(line, persons):
    assert [value for measure, value in values_below(line) if measure == "people_reached"] == persons


def test_a_small_two_hundred_is_at_most_that():
    fact = read_report([HEAD, "在广场讲了1场，来听的有小两百人。"]).facts[-1]
    assert (fact.value, fact.low, fact.high, fact.qualifier) == (200, 100, 200, "at_most")


@pytest.mark.parametrize(
    ("line", "pledges"),
    [
        ("印制承诺书300份，签订280份。", [280]),
        ("收到县局发的反诈承诺书300份，已签订280份。", [280]),
        ("承诺书发了300份，收回280份，还有20份没有收回。", [280]),
        ("没有收上来的承诺书20份，下个月接着收。", []),
        ("打印承诺书150份，组织学生家长签订。", [150]),
        ("发放承诺书300份。", [300]),
        ("四、承诺书。让摊主签的，签了一百六十一份，还有三十二户没签。", [161]),
        ("有三个商铺老板嫌麻烦，承诺书不肯签，最后签下来的是六十四份。", [64]),
    ],
)
def test_a_pledge_is_one_that_was_signed(line, pledges):
    assert [value for measure, value in values_below(line) if measure == "pledges"] == pledges


def test_pledges_that_nobody_signed_are_told():
    assert asked_below("印制承诺书300份，签订280份。") == ["prose_unsigned"]


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("印了300份宣传单发下去。", [("leaflets", 300)]),
        ("群防队员转了60户，讲防骗知识。", [("households", 60)]),
        ("反诈APP给村里人装上的三十四个。", [("app_installs", 34)]),
        ("8.反诈APP：五月份帮业主新装了九十一个，从去年到现在累计六百七十八个。", [("app_installs", 91)]),
        ("已经有二十八位家长截图给我，说国家反诈中心APP装好了。", [("app_installs", 28)]),
        ("7.业主群：五月份发反诈提醒二十二条，有人嫌烦退了群。", [("posts", 22)]),
        ("晚上在所里公众号上发了一篇反诈推文。", [("posts", 1)]),
        ("门头LED屏天天滚动放反诈标语，里外一共两块屏。", [("screens", 2)]),
        ("给21人做了解答。", [("consultations", 21)]),
        ("社区门口的反诈黑板报，5月份我写了两期。", [("boards", 2)]),
        ("学校还请同学们把《致家长的一封信》带回家，共发出1130份。", [("leaflets", 1130)]),
        ("请同学们把《致家长的一封信》带回家，签字后交回30份。", []),
        ("本来19号还安排了一场院坝会，结果下大雨，改期了，到现在还没开。", []),
        ("原定25号讲课，因雨取消，改到27日讲了1场，听课80人。", [("sessions", 1), ("people_reached", 80)]),
    ],
)
def test_a_deed_in_everyday_words(line, figures):
    assert values_below(line) == figures


def test_days_without_a_month_are_of_the_one_that_the_opening_names():
    reading = read_report(
        [
            "在街道反诈工作交流会上的发言",
            "仁寿县文林街道城东社区党委书记　罗某",
            "街道让我来讲一讲，我就把我们社区2024年3月份反诈宣传做了些啥跟大家摆一摆。",
            "12号上午请派出所的陈警官在社区会议室讲了一场，听课的有87个；26号下午又讲了一场。",
            "8号那天在菜市场口上设摊宣传1场。",
        ]
    )
    assert [fact.period_start for fact in reading.facts] == [
        date(2024, 3, 12), date(2024, 3, 12), date(2024, 3, 26), date(2024, 3, 8),
    ]  # fmt: skip


def test_a_speech_is_of_the_month_that_it_says_and_not_of_its_day():
    reading = read_report(
        [
            "在全镇反诈工作调度会上的发言",
            "织金县猫场镇龙潭村党支部",
            "（2023年11月3日）",
            "镇里喊我讲讲我们村10月份反诈宣传是怎么搞的，我就实打实说几句。",
            "明白卡发出去870份。",
        ]
    )
    assert [(fact.period_start, fact.period_end) for fact in reading.facts] == [
        (date(2023, 10, 1), date(2023, 10, 31))
    ]


def test_messages_put_together_later_are_of_the_month_of_the_title():
    reading = read_report(
        [
            "望嵩社区网格群语音转文字整理（2024年5月反诈宣传）",
            "汝州市煤山街道望嵩社区　整理人：小郭　2024年6月3日",
            "第一网格 王某：",
            "传单发了260张。",
            "第二网格 李某：",
            "横幅挂了2条。",
        ]
    )
    assert {(fact.period_start, fact.period_end) for fact in reading.facts} == {
        (date(2024, 5, 1), date(2024, 5, 31))
    }


@pytest.mark.parametrize(
    ("lines", "unit"),
    [
        (["工作日志（2024年6月）", "桃江县公安局桃花江派出所　社区辅警　刘某"], "桃江县公安局桃花江派出所"),
        (["李主任您好，我是寿县正阳关镇南堤快递驿站的小孟，2024年6月的数我给您发过来了。"], "寿县正阳关镇南堤快递驿站"),
        (["给家长的一封信", "我是莒县第三实验小学五年级二班的班主任庄老师。2024年6月我们做了这些。"], "莒县第三实验小学"),
    ],
)  # fmt: skip
def test_whoever_writes_says_of_what(lines, unit):
    assert [fact.unit for fact in read_report([*lines, "反诈传单发了260份。"]).facts] == [unit]


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("村部门口拉了俩条幅。", [("banners", 2)]),
        ("横幅挂了五条，中间吹烂了一条，我们缝好又挂上去了。", [("banners", 5)]),
        ("海报也贴了，老街两边贴了二十四张。", [("posters", 24)]),
        ("开展活动12场，其中入户宣讲7场、企业培训5场，催过两回没回音。", [("sessions", 7), ("sessions", 5)]),
        ("大门口LED屏一块，循环播放反诈标语。", [("screens", 1)]),
        ("公众号推了三篇，阅读量一千出头。", [("posts", 3), ("views", 1000)]),
        ("宣传单发了两百一，过来问养老金认证是真是假的有十七个。", [("leaflets", 210), ("consultations", 17)]),
        ("反诈APP，八月份在柜台上帮装的有六十七个。", [("app_installs", 67)]),
        ("在餐馆一条街走访商户，进了二十六家店。", [("households", 26)]),
        ("挨个走了二十八家摊位，嗓子都喊哑了。", [("households", 28)]),
        ("开了一次反诈会，来了七十三个。", [("sessions", 1), ("people_reached", 73)]),
        ("开反诈培训会，开了两回，头一回来了四十六个，第二回来了三十九个。",
         [("sessions", 2), ("people_reached", 46), ("people_reached", 39)]),
        ("讲了一场，到了三十一个人。第二天早上给他们补讲了一场，又来了十五个。",
         [("sessions", 1), ("people_reached", 31), ("sessions", 1), ("people_reached", 15)]),
        ("来听课的有六十二个，里头六十岁往上的老人占了四十一个。", [("people_reached", 21), ("people_reached", 41)]),
        ("九月份想给回来上课的大学生讲一场。", []),
        ("补访三组未在家的11户，发明白纸11份。", [("households", 11), ("leaflets", 11)]),
    ],
)  # fmt: skip
def test_a_count_as_it_is_told_at_a_meeting(line, figures):
    assert values_below(line) == figures
