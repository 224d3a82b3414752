"""What bodies that seldom report tell in words of their own: who came and listened, what was given, seen and wanted, whose
it was, and from when to when (contract 1, 4.2, 4.10, 4.16)."""

from __future__ import annotations

import pytest

from .test_channels_at_work import mentioned
from .told_reports import asked_below, facts_below, read_report, values_below


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "理事长先站在板凳上讲了二十分钟防骗，社员和外头请来的采茶工到了186人，这就算开了个头会。",
            [("people_reached", 186)],
        ),
        ("先听派出所的吴警官讲一课，两回加起来听了四百二十多人。", [("people_reached", 420)]),
        ("晚上我们搞了个“路考防骗赛”，学员来了一百五六十人。", [("people_reached", 150)]),
        ("护士就跟人家聊一聊防骗，这么一对一聊过的有1386人。", [("people_reached", 1386)]),
        ("防骗课是讲给高一学生听的，坐了大半个礼堂，校方点的数是六百余人。", [("people_reached", 600)]),
        (
            "开了2场反诈会，头一场来了70多人，第二场坐不下了，有二百四五十人。",
            [("sessions", 2), ("people_reached", 70), ("people_reached", 240)],
        ),
        (
            "开秋防动员会，给我们留半个钟头讲防骗，两个村到会的群众加起来三百多人。",
            [("people_reached", 300)],
        ),
        ("跟七八位老汉讲“专家上门收古董”是怎么套钱的。", [("people_reached", 7)]),
        ("外头讲防骗，县局来了3人。", []),
        ("门口讲防骗课，派出所的民警来了5人。", [("staff", 5)]),
    ],
)
def test_who_came_and_listened(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("每条船驾驶室里贴一张“船老大反诈守则”，总共贴了312张。", [("posters", 312)]),
        ("拉起一条“鉴宝先交钱，肯定是在骗”的长横幅，支了4张桌子。", [("banners", 1)]),
        ("进了430多户渔嫂的家，教她们认假消息。", [("households", 430)]),
        ("录了一段反诈音频，装进小播放器，给盲人朋友送了260个。", [("gifts", 260)]),
        ("赢的拿奖品，发掉印了反诈口诀的方向盘套35个。", [("gifts", 35)]),
        ("发准考单的时候搭一张传单给人家，搭出去2100张。", [("leaflets", 2100)]),
        ("给库里的献血者发提醒短信4.3万条。", [("sms", 43000)]),
        ("西柳的银行赞助了袜子2000双做宣传品，说好正月里再发，眼下还堆在库里。", []),
        ("让孩子们从8张图里挑出假话，5月里玩了6场。", [("sessions", 6)]),
        ("湖北民族大学讲了两场，听的学生七百余人。", [("sessions", 2), ("people_reached", 700)]),
        ("我们跟26个直播间说好，每天开播先念一句反诈的话。", []),
        ("把防骗唱词录成3段视频。", [("videos", 3)]),
        (
            "抖音号发了5条短视频，馆长亲自扮骗子，点赞不多，播放倒有4.2万次。",
            [("videos", 5), ("views", 42000)],
        ),
        ("防骗唱词发在视频号上，到6月16日看的人次累计11.3万。", [("views", 113000)]),
        ("反诈短视频发在视频号上，看的人合计3100。", [("views", 3100)]),
        ("镇里搞反诈文艺晚会，看的人上千。", [("people_reached", 1000)]),
        ("镇里搞反诈文艺晚会，看的人有一千多人。", [("people_reached", 1000)]),
        ("听课的有120多，发折页80份。", [("people_reached", 120), ("leaflets", 80)]),
        ("反诈讲座2场，来听的老人六十多。", [("sessions", 2), ("people_reached", 60)]),
        (
            "帮着装国家反诈中心APP的，月底各村报上来643人，其中肢体残疾人402人。",
            [("app_installs", 241), ("app_installs", 402)],
        ),
    ],
)
def test_what_was_given_put_up_and_seen(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("手语短视频说好拍2部，只拍成1部。", [("videos", 1)]),
        ("8月人还要多，想请县反诈中心来给教练们上一堂课，展板再加4块。", []),
        ("镇上信用社也来过一趟，摆了张桌子发雨伞80把、单子500张，那是他们发的。", []),
        ("益哇那边的管护站，听他们说走了一百多户、发了两千多张，我们没有加进来。", []),
    ],
)
def test_what_was_wanted_and_what_others_did(line: str, told: list[tuple[str, float]]) -> None:
    assert values_below(line) == told


def test_the_sum_of_what_was_put_on_each_time() -> None:
    line = "帮着装国家反诈中心APP，头一回装了88个，第二回装了63个，加起来161个。"
    assert values_below(line) == [("app_installs", 88), ("app_installs", 63)]
    assert asked_below(line) == ["prose_total_differs"]


@pytest.mark.parametrize(
    ("opening", "days"),
    [
        ("2024年春茶从3月12日开园，到4月25日收尾，骗子跟着来了。", ("2024-03-12", "2024-04-25")),
        (
            "东海8月16日中午开渔。所以从2023年7月16日到8月16日这一个月，我们盯着码头、船上、家里三头讲。",
            ("2023-07-16", "2023-08-16"),
        ),
    ],
)
def test_from_when_to_when_a_report_tells(opening: str, days: tuple[str, str]) -> None:
    lines = ["石浦渔港派出所反诈宣传情况", opening, "发放宣传单200份。", "8月3日晚上发放宣传单30份。"]
    told = [(f.value, str(f.period_start), str(f.period_end)) for f in read_report(lines).facts]
    assert told[0] == (200, *days)


def test_a_day_called_by_its_name() -> None:
    lines = [
        "武强县残疾人联合会2023年5月反诈助残宣传情况",
        "5月21日是第三十三次全国助残日。我们做了几件实在事。",
        "发放宣传单300份。",
        "助残日当天上午，散发折页一千二百份。",
    ]
    told = [(f.raw, f.value, str(f.period_start), str(f.period_end)) for f in read_report(lines).facts]
    assert told == [
        ("宣传单300份", 300, "2023-05-01", "2023-05-31"),
        ("折页一千二百份", 1200, "2023-05-21", "2023-05-21"),
    ]


def test_times_played_in_the_whole_month() -> None:
    line = "5月12日开会部署。广播站早晚带播反诈口诀，一个月播了62次。"
    assert [(f.measure, str(f.period_start), str(f.period_end)) for f in facts_below(line)] == [
        ("broadcasts", "2023-05-01", "2023-05-31")
    ]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("又把人拉进“渔嫂反诈群”，每晚转一条案例。", ["group_chat"]),
        ("教练群、学员群都有，每个群隔天转一条反诈提醒。", ["group_chat"]),
        ("大电视从早到晚放宾阳话的反诈小品。", ["screen"]),
        ("站上的皮卡车巡护时一路放，先放防火，再放防骗。", ["broadcast"]),
        ("早上六点、中午十一点各放一遍，播的是老佟自己写的词。", ["broadcast"]),
        ("门卫老黄拉着家长讲防骗，见一个讲一个。", ["parents"]),
        ("孩子们猜假话，家长坐在后头也跟着学。", ["parents"]),
        ("会计田小英晚上串工棚，一间一间坐下来跟她们拉话。", []),
    ],
)
def test_ways_and_persons_told_in_passing(line: str, told: list[str]) -> None:
    assert mentioned(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("每个小哥都领了一件反光背心，共发反光背心356件。", [("gifts", "transport_workers", "gift")]),
        ("手语老师贾会敏在康复中心讲了4场手语防骗课。", [("sessions", "unspecified", "lecture")]),
        (
            "5月里防骗游戏玩了6场，每场限20个娃娃，前后来了113个。",
            [("sessions", "children", "unspecified"), ("people_reached", "children", "unspecified")],
        ),
        ("开了个座谈会，专讲假短信，来了64位。", [("people_reached", "unspecified", "training")]),
        (
            "跟七八位老汉讲“专家上门收古董”是怎么套钱的。",
            [("people_reached", "elderly", "unspecified")],
        ),
    ],
)
def test_whom_and_how(line: str, told: list[tuple[str, str, str]]) -> None:
    assert [(f.measure, f.target_group, f.channel) for f in facts_below(line)] == told


def test_those_of_two_villages_came_on_either_day() -> None:
    line = "5月10日朱立村、5月18日黑拉村开秋防动员会，给我们讲防骗，两个村到会的群众加起来三百多人。"
    told = [(f.value, str(f.period_start), str(f.period_end)) for f in facts_below(line)]
    assert told == [(300, "2023-05-01", "2023-05-31")]


def test_a_bare_name_of_the_prefecture_in_the_title_asks_nothing() -> None:
    lines = ["恩施州中心血站2024年6月反诈宣传情况", "恩施职院讲了一场反诈课，近四百名学生听。"]
    reading = read_report(lines)
    assert {f.district for f in reading.facts} == {"湖北省/恩施土家族苗族自治州"}
    assert [i.code for i in reading.issues if i.severity == "query"] == []
