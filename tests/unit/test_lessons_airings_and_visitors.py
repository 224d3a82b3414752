"""Lessons by any name, what plays aloud beside what is seen on the net, who was taught and who only came by."""

from __future__ import annotations

import pytest

from etl.prose.report.document import read_document

TITLE = "大田县均溪镇2024年5月反诈宣传工作情况"
Told = list[tuple[str, float, str]]


def told(sentence: str, title: str = TITLE) -> Told:
    reading = read_document([title, sentence]).paragraphs[1].reading
    return [(f.measure, f.quantity.value, f.group) for f in reading.figures]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "为11家企业的28名会计单独开小课1场，讲“冒充老板”骗局。",
            [("people_reached", 28, "finance_staff"), ("sessions", 1, "finance_staff")],
        ),
        (
            "专门为12名独居老人开小灶1次，讲解养老诈骗。",
            [("people_reached", 12, "elderly_alone"), ("sessions", 1, "elderly_alone")],
        ),
        ("给车间里的80名女工讲了2场。", [("people_reached", 80, "workers"), ("sessions", 2, "workers")]),
        (
            "为高一年级的210名新生开讲座1场。",
            [("people_reached", 210, "students"), ("sessions", 1, "students")],
        ),
        ("讲党课2次。", []),
    ],
)
def test_a_lesson_counts_by_any_name_and_is_theirs_for_whom_it_was_held(sentence: str, figures: Told) -> None:
    assert told(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "邀请社区民警来园，与186名小朋友一起做“不给陌生人密码”的游戏。",
            [("people_reached", 186, "children")],
        ),
        ("老师带着96名大班小朋友唱反诈儿歌。", [("people_reached", 96, "children")]),
        ("志愿者陪着32名孩子画反诈手抄报。", [("people_reached", 32, "children")]),
        ("民警同56名务工人员面对面交流。", [("people_reached", 56, "migrant_workers")]),
        ("带领88名小朋友参观反诈展馆。", [("people_reached", 88, "children")]),
        ("与20名学生志愿者一起上街宣传。", [("staff", 20, "unspecified")]),
    ],
)
def test_who_did_it_together_with_the_campaign_was_reached(sentence: str, figures: Told) -> None:
    assert told(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "电梯间电视屏18块轮播反诈视频，院内广播早晚各播一遍，一周共播放10次。",
            [("screens", 18, "unspecified"), ("broadcasts", 10, "unspecified")],
        ),
        (
            "公众号发布视频2个，共播放1200次，大喇叭每日循环，共播放60次。",
            [("videos", 2, "unspecified"), ("views", 1200, "unspecified"), ("broadcasts", 60, "unspecified")],
        ),
        ("学校广播午间播送反诈知识，一周共播10次。", [("broadcasts", 10, "unspecified")]),
        ("反诈短视频在院内电视上循环播放，共播放240次。", [("broadcasts", 240, "unspecified")]),
        ("视频号推送短视频4条，播放5600次。", [("videos", 4, "unspecified"), ("views", 5600, "unspecified")]),
        (
            "反诈情景剧首演，到场观看300人，线上观看2万人次。",
            [("people_reached", 300, "unspecified"), ("views", 20000, "unspecified")],
        ),
        (
            "学校礼堂举办反诈情景剧专场演出，现场观演800余人，抖音直播观看1.1万人次。",
            [("people_reached", 800, "unspecified"), ("views", 11000, "unspecified")],
        ),
        (
            "受众500人次，其中线上观看200人次。",
            [("people_reached", 300, "unspecified"), ("people_reached", 200, "unspecified")],
        ),
    ],
)
def test_what_was_named_last_plays_and_who_watched_on_the_net_was_not_there(
    sentence: str, figures: Told
) -> None:
    assert told(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("我院共有编制床位350张，在岗职工431人，宣传周期间门诊量3890人次。", []),
        ("宣传期间营业厅客流量5200人次，发放折页600份。", [("leaflets", 600, "unspecified")]),
        ("活动当日超市客流3000余人次，宣传覆盖400人次。", [("people_reached", 400, "unspecified")]),
        ("宣传覆盖车站客流3000人次。", [("people_reached", 3000, "unspecified")]),
        ("新生报到期间共有志愿者150名参与服务。", []),
        ("开学期间，60名学生志愿者参与迎新服务。", []),
        ("活动共有40名党员志愿者参加宣传服务。", [("staff", 40, "unspecified")]),
        ("120名网格员参加反诈宣传培训。", [("people_reached", 120, "unspecified")]),
    ],
)
def test_who_came_by_anyhow_or_served_elsewhere_was_not_reached(sentence: str, figures: Told) -> None:
    assert told(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("本月我司共有营业厅14个参与宣传，去年同月发送短信41万条、发放单页2000份。", []),
        ("去年同月发放单页2000份，今年4月发放2600份。", [("leaflets", 2600, "unspecified")]),
        ("去年4月发送短信30万条，本月发送短信45万条。", [("sms", 450000, "unspecified")]),
        ("而去年这个时候发放单页只有800份，本月发放1600份。", [("leaflets", 1600, "unspecified")]),
        (
            "本月发放单页2600份（去年同月2000份），入户走访300户。",
            [("leaflets", 2600, "unspecified"), ("households", 300, "unspecified")],
        ),
        ("前年同月入户300户，本月入户走访520户。", [("households", 520, "unspecified")]),
        ("自去年10月以来，入户走访520户。", [("households", 520, "unspecified")]),
    ],
)
def test_the_year_before_is_only_compared_with(sentence: str, figures: Told) -> None:
    assert told(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "group"),
    [
        ("家长群发布提醒消息12条。", "parents"),
        ("在家长群、业主群发布提醒40条。", "unspecified"),
        ("民宿业主签订承诺书57份。", "merchants"),
        ("小区业主签订承诺书120份。", "residents"),
        ("给矿工上课4场。", "workers"),
    ],
)
def test_owners_of_shops_miners_and_parents_are_told_apart(sentence: str, group: str) -> None:
    assert [figure[2] for figure in told(sentence)] == [group]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("老师组织130名学生观看反诈动画片。", [("people_reached", 130, "students")]),
        ("反诈快板进景区，围观游客300余人。", [("people_reached", 300, "unspecified")]),
        ("活动有党员干部、网格员40余人参加服务。", [("staff", 40, "unspecified")]),
    ],
)
def test_who_was_led_there_who_stopped_to_watch_and_who_served(sentence: str, figures: Told) -> None:
    assert told(sentence) == figures


def test_a_paragraph_that_only_sums_up_is_a_total() -> None:
    paragraphs = read_document(
        [
            "凤庆县公安局2023年8月反诈宣传综述",
            "鲁史镇：发放宣传单730份。",
            "小湾镇：发放宣传单645份。",
            "以上2镇合计发放宣传单1400份。",
        ]
    ).paragraphs
    assert [one.role for one in paragraphs] == ["title", "figure", "figure", "total"]
    assert [(t.stated, t.summed) for t in paragraphs[3].reading.differing] == [(1400, 1375)]
