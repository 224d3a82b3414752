"""Spans that take in the month told of before them, days of speaking, other business told beside the campaign, labels
that name whom sessions were for, and cells that count kinds or nothing (contract 4.4, 4.8, 4.10, 4.16, 4.17)."""

from __future__ import annotations

import pytest

from etl.meaning.cancelled import cancellation
from etl.meaning.quantity import read_quantity
from etl.meaning.unit_in_text import find_unit_in_text
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.paragraphs.reading import read_prose

from .told_reports import counted, read_report


def told(*lines: str, title: str = "马市支行2023年8月反诈工作情况") -> list[tuple[str, str, float, str, str]]:
    reading = read_report([title, "填报单位：泰和农商银行马市支行", *lines], "反诈工作.txt")
    return [(f.cell, f.measure, f.value, str(f.period_start), str(f.period_end)) for f in reading.facts]


AUGUST = ("2023-08-01", "2023-08-31")


@pytest.mark.parametrize(
    "so_far", ["1—8月累计举办讲座19场", "1-8月共举办讲座19场", "今年以来累计举办讲座19场"]
)
def test_a_span_that_takes_in_the_month_is_control(so_far: str) -> None:
    assert told(f"8月在村头祠堂举办反诈讲座3场，{so_far}。") == [("P3", "sessions", 3, *AUGUST)]


def test_a_span_that_no_month_is_told_beside_counts() -> None:
    title = "马市支行2023年反诈工作情况"
    assert told("1—8月累计举办反诈讲座19场。", title=title) == [
        ("P3", "sessions", 19, "2023-01-01", "2023-08-31")
    ]


def test_the_day_of_a_speech_is_no_time_of_what_it_tells() -> None:
    lines = (
        "（2023年10月9日）",
        "三季度，客户经理走访零售商户1200户。",
        "我们还给零售户发送反诈短信5100条。",
    )
    quarter = ("2023-07-01", "2023-09-30")
    assert told(*lines, title="桐梓县烟草专卖局在零售户座谈会上的反诈发言") == [
        ("P4", "households", 1200, *quarter),
        ("P5", "sms", 5100, *quarter),
    ]


def test_the_day_below_a_title_holds_where_what_is_told_was_then() -> None:
    lines = ("（2023年10月9日）", "10月9日，走访零售商户1200户。")
    title = "桐梓县烟草专卖局在零售户座谈会上的反诈发言"
    assert told(*lines, title=title) == [("P4", "households", 1200, "2023-10-09", "2023-10-09")]


def test_what_stands_under_the_rest_of_the_work() -> None:
    lines = ("四、同期其他工作", "办结审批7件，举办交流活动3场，吸引客商1800人次。", "开展反诈宣传2场。")
    assert told(*lines) == [("P5", "sessions", 2, *AUGUST)]


@pytest.mark.parametrize(
    "sentence",
    [
        "安全宣传另计：休渔期还发放手册650册，举办穿戴演示5场。",
        "当月会见室接待亲属73人次，与本次活动无关。",
        "端午促销发放优惠券2万张，与反诈宣传无关。",
        "本月另办亲子阅读会9场，参加家庭240户；“学雷锋”志愿服务4次，出动志愿者52人次。",
        "船员林某接到“油补退款”电话，对方索要验证码，他没给，保住了5万元油补。",
        "校长说，上学期有3名学生被“刷单”骗走压岁钱，最多的一个损失2600元。",
        "举办消费促进活动3场，吸引消费者1.8万人次。",
    ],
)
def test_what_is_other_business(sentence: str) -> None:
    reading = read_prose(sentence, 2023, of_campaign=True)
    assert ([figure.measure for figure in reading.figures], reading.queries) == ([], [])


def test_what_is_counted_elsewhere_keeps_what_is_counted_here() -> None:
    assert counted("悬挂横幅不少于40条，墙体标语另计；制作短视频3部。") == [("banners", 40), ("videos", 3)]


def test_loss_prevented_by_others_counts() -> None:
    assert counted("民警及时劝阻，老人没有转账，保住了5万元。") == [("loss_prevented", 50000)]


@pytest.mark.parametrize(
    ("sentence", "groups"),
    [
        ("商户反诈培训：2场，参训商户店长不少于300人。", ["merchants", "merchants"]),
        ("老年人反诈讲座：5场，听课260人。", ["elderly", "elderly"]),
        ("为孕产妇举办反诈讲座4场。", ["women"]),
        ("在孕妇学校微信群推送反诈提醒30条。", ["unspecified"]),
        ("社区反诈讲座：5场。", ["unspecified"]),
    ],
)
def test_whom_a_label_names(sentence: str, groups: list[str]) -> None:
    assert [figure.group for figure in read_prose(sentence, 2023, of_campaign=True).figures] == groups


def test_shops_of_a_kind_exceed_nothing() -> None:
    figures = read_prose("协调大型商超31块电子屏播放防诈提示，又发放传单超300份。", 2023).figures
    assert [(f.quantity.value, f.quantity.qualifier) for f in figures] == [(31, "exact"), (300, "at_least")]


@pytest.mark.parametrize(
    ("text", "value", "qualifier", "unit"),
    [
        ("28种6000余份", 6000, "at_least", "份"),
        ("三种共450册", 450, "exact", "册"),
        ("28种", 28, "exact", "种"),
    ],
)
def test_of_how_many_kinds_is_no_count(text: str, value: float, qualifier: str, unit: str) -> None:
    quantity = read_quantity(text).quantity
    assert quantity is not None
    assert (quantity.value, quantity.qualifier, quantity.unit) == (value, qualifier, unit)


@pytest.mark.parametrize(
    ("text", "state"),
    [("停电没弄", "cancelled"), ("没搞", "cancelled"), ("没来得及统计", ""), ("没做错", "")],
)
def test_what_was_not_held_in_everyday_words(text: str, state: str) -> None:
    assert cancellation(text) == state


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("大英县金嗓子KTV2023年3月反诈宣传", "大英县金嗓子KTV"),
        ("雨湖区红旗棋牌室2023年3月反诈宣传", "雨湖区红旗棋牌室"),
        ("鹤山市古劳镇咏春武馆2023年3月反诈宣传", "鹤山市古劳镇咏春武馆"),
        ("闽清县迅达手机连锁2023年12月反诈宣传", "闽清县迅达手机连锁"),
        ("蒙阴人民广播电台2023年7月反诈宣传情况汇报", "蒙阴人民广播电台"),
        ("城区KTV2023年3月反诈宣传", None),
    ],
)
def test_reporters_of_rare_kinds(title: str, unit: str | None) -> None:
    assert find_unit_in_text(title) == unit


@pytest.mark.parametrize("name", ["孕妇学校", "家长学校"])
def test_a_course_of_a_hospital_or_a_school_is_no_unit(name: str) -> None:
    assert not looks_like_unit(name)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "2月，中心组织反诈集中教育4批，参加的社区矫正对象三百四十余人次。",
            [("sessions", 4), ("people_reached", 340)],
        ),
        ("发放宣传册3批，共300册。", [("leaflets", 300)]),
        (
            "召开反诈班前会60场，参加员工5400人次，折合每场九十人。",
            [("sessions", 60), ("people_reached", 5400)],
        ),
        ("全县举办篮球、气排球等赛事14场，参赛运动员1260人次，我局把反诈的摊子支到了赛场边上。", []),
        ("组织农产品展销会2场、成交96万元，同时依托服务社做反诈宣传。", []),
        ("1月组织体检160人次、生日会3场，这些都不算在反诈里头。", []),
        ("开展农机安全培训3期210人，发放农机安全手册500册。", []),
        ("各班召开反诈主题班会11场，学院另办讲座2场。", [("sessions", 11), ("sessions", 2)]),
        ("举办亲子绘本故事会2场。", [("sessions", 2)]),
        ("办理业务的客户一对一提醒746人次。", [("people_reached", 746)]),
    ],
)
def test_what_is_told_beside_the_campaign(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


def test_a_sum_of_towns_holds_a_line_whose_speaker_was_not_made_out() -> None:
    lines = (
        "梅仙镇：走访2860户，发放宣传单2860份。",
        "长寿镇把圩场当课堂，散发折页1200份。",
        "南江镇今年以来累计发放宣传单2.1万份，9月份当月发放1860份。",
    )
    reading = read_report(["平江县2023年9月反诈宣传情况", *lines, "以上各镇共发放宣传资料6020份。"])
    asked = [
        (issue.code, "5920" in issue.message_zh) for issue in reading.issues if issue.severity == "query"
    ]
    assert asked == [("prose_total_differs", True)]


@pytest.mark.parametrize(
    ("sentence", "groups"),
    [
        ("各班召开反诈主题班会24场，参加学生1086人次。", ["students", "students"]),
        ("举办反诈培训1期，参训财务人员86人，现场签订承诺书86份。", ["finance_staff"] * 3),
        ("举办反诈讲座2场，参加学生300人、家长200人。", ["unspecified", "students", "parents"]),
        ("举办反诈讲座2场，受教育群众300人。", ["unspecified", "unspecified"]),
        ("举办反诈讲座2场，发放传单500份，覆盖学生800人。", ["unspecified", "unspecified", "students"]),
        ("举办反诈讲座7场，其中老年专场3场，听课学生260人。", ["unspecified", "elderly", "students"]),
    ],
)
def test_a_session_is_of_those_who_came(sentence: str, groups: list[str]) -> None:
    assert [figure.group for figure in read_prose(sentence, 2023, of_campaign=True).figures] == groups
