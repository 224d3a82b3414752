"""What was sent by message, shown on screens or on the net, how often vehicles went out, and what was left blank."""

from __future__ import annotations

import pytest

from etl.prose import read_prose

NONE = "unspecified"


def counted(sentence: str) -> list[tuple[str, float, str, str]]:
    figures = read_prose(sentence, 2024, "", of_campaign=True).figures
    return [(f.measure, f.quantity.value, f.group, f.channel) for f in figures]


def asked(sentence: str) -> list[tuple[str, str]]:
    return [(code, words) for code, _, _, words in read_prose(sentence, 2024, "", of_campaign=True).queries]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("通过短信向在外乡亲发送提醒1800条。", [("sms", 1800, "villagers", NONE)]),
        ("通过移动短信平台，向全镇机主发送防骗提醒8000条。", [("sms", 8000, NONE, NONE)]),
        ("以短信形式向客户发送温馨提示5600条。", [("sms", 5600, "bank_customers", NONE)]),
        ("通过短信、微信向群众推送提醒1200条。", [("sms", 1200, NONE, NONE)]),
        ("通过微信向在外乡亲发送提醒180条。", [("posts", 180, "villagers", "group_chat")]),
        (
            "发送短信500条，在村民群推送提醒80条。",
            [("sms", 500, NONE, NONE), ("posts", 80, NONE, "group_chat")],
        ),
        ("官微推送反诈文章5篇。", [("posts", 5, NONE, "official_account")]),
        ("微信公号发布反诈提示9条。", [("posts", 9, NONE, "official_account")]),
        ("社区干部还在业主群发送提醒22条。", [("posts", 22, NONE, "group_chat")]),
    ],
)
def test_the_way_on_which_it_went_says_what_was_sent(
    sentence: str, figures: list[tuple[str, float, str, str]]
) -> None:
    assert counted(sentence) == figures


def test_what_was_sent_in_no_known_way_is_asked_about() -> None:
    assert counted("通过12345平台向群众发送反诈提示3万条。") == []
    assert asked("通过12345平台向群众发送反诈提示3万条。") == [("prose_unclear", "3万条")]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("宣传车跑了9个村，出动3台次。", [("vehicles", 3, NONE, NONE)]),
        ("利用巡逻车开展流动宣传，本周出动8车次。", [("vehicles", 8, NONE, NONE)]),
        ("用三轮车载着小喇叭沿街宣传，出动9台次。", [("vehicles", 9, NONE, NONE)]),
        ("出动宣传车2台每天巡回播放。", [("vehicles", 2, NONE, NONE)]),
        ("巡逻车设卡盘查，出动8台次。", []),
    ],
)
def test_vehicles_named_before_went_out_as_often_as_said(
    sentence: str, figures: list[tuple[str, float, str, str]]
) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("电子屏6块每日滚动播放反诈短句。", [("screens", 6, NONE, NONE)]),
        ("出租车顶灯屏320块每晚播放反诈标语。", [("screens", 320, NONE, NONE)]),
        ("电子班牌36块滚动显示反诈标语。", [("screens", 36, NONE, NONE)]),
        ("设置展板10块每周更换内容。", [("boards", 10, NONE, NONE)]),
        ("镇广播站早中晚三次播放反诈提示，全月共播放93次。", [("broadcasts", 93, NONE, NONE)]),
        ("物业在12部电梯的显示屏播放提示语，累计播放360次。", [("broadcasts", 360, NONE, "screen")]),
        ("网点利用门楣屏循环播放标语，三季度累计播放360次。", [("broadcasts", 360, NONE, "screen")]),
        ("播放反诈录音3次/天。", []),
        ("发放宣传单200份每村。", []),
    ],
)
def test_every_day_behind_a_thing_says_what_it_shows(
    sentence: str, figures: list[tuple[str, float, str, str]]
) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "学校官方视频号发布学生自编自演的反诈短剧1部，播放量5600次。",
            [("videos", 1, NONE, NONE), ("views", 5600, NONE, "short_video")],
        ),
        ("拍摄反诈短剧2部，在抖音发布。", [("videos", 2, NONE, NONE)]),
        ("抖音号推出反诈微短剧3集。", [("videos", 3, NONE, NONE)]),
        ("创作反诈MV1部。", [("videos", 1, NONE, NONE)]),
        ("校园电视台录制反诈微课3节。", [("videos", 3, NONE, NONE)]),
        (
            "发布短视频2部，点赞3200次，播放量1.6万次。",
            [("videos", 2, NONE, NONE), ("views", 16000, NONE, "short_video")],
        ),
        ("抖音视频点赞3200次。", [("views", 3200, NONE, "short_video")]),
        ("编排反诈小品2个。", []),
    ],
)
def test_plays_filmed_or_put_on_the_net_are_videos(
    sentence: str, figures: list[tuple[str, float, str, str]]
) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("收回承诺书1768份，学生自制手抄报XX余份。", ["XX余份"]),
        ("学生绘制手抄报若干份。", ["若干份"]),
        ("举办班会XX场，XX名学生参加。", ["XX场", "XX名"]),
        ("学生自制反诈手抄报120份。", []),
    ],
)
def test_a_number_left_out_is_asked_about_whoever_made_the_things(sentence: str, words: list[str]) -> None:
    assert asked(sentence) == [("no_figure", said) for said in words]
