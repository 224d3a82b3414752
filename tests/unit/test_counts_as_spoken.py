"""Counts as people say them: 围过来的有七八十个人, 一个月下来发了四五百份, 当面讲了二十多位 (set 113 and like it)."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.unit_in_text import find_unit_in_text
from etl.normalise import normalise_bytes
from etl.prose.report.signatures import signs_by_name
from etl.prose.times.datelines import units_of_dateline
from etl.schema import Reading

TITLE = "罗河派出所反诈宣传情况（2023年11月8日）"


def report(text: str, title: str = TITLE) -> Reading:
    return normalise_bytes(f"{title}\n{text}".encode(), "罗河派出所.txt", today=date(2026, 1, 1))


def told(reading: Reading) -> list[tuple[str, float | None, str, str]]:
    return [(fact.measure, fact.value, fact.qualifier, fact.channel) for fact in reading.facts]


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        (
            "和镇妇联在支行门口摆摊，一上午来了一百多人，宣传单发了150张。",
            [("people_reached", 100, "at_least", "stall"), ("leaflets", 150, "exact", "handout")],
        ),
        ("晚上在广场讲反诈，围过来的有七八十个人。", [("people_reached", 70, "range", "unspecified")]),
        (
            "小赵到广场上讲了一会，围着听的有五六十个人，好些人当场删了软件。",
            [("people_reached", 50, "range", "unspecified")],
        ),
        (
            "趁客户排队等号，当面讲了二十多位，发折页23份。",
            [("people_reached", 20, "at_least", "unspecified"), ("leaflets", 23, "exact", "handout")],
        ),
        ("逐户上门，讲了40户。", [("households", 40, "exact", "door_to_door")]),
        ("现场讲了3个案例。", []),
        ("单页差不多发了两百张。", [("leaflets", 200, "about", "handout")]),
        ("抽纸大概送了一百盒。", [("gifts", 100, "about", "gift")]),
        ("来问的人不少，大概解答咨询40人次。", [("consultations", 40, "about", "unspecified")]),
        ("约发放宣传单300份，签约商户20家。", [("leaflets", 300, "about", "handout")]),
        (
            "孩子们都在承诺书上签了名字，收上来四十四份，贴在教室后面。",
            [("pledges", 44, "exact", "unspecified")],
        ),
        ("发放宣传单300份，收回200份。", [("leaflets", 300, "exact", "handout")]),
        ("让人家签反诈承诺书，这个月签了92份。", [("pledges", 92, "exact", "unspecified")]),
        (
            "柜台上的宣传折页，谁来都给一份，一个月下来发了四五百份。",
            [("leaflets", 400, "range", "handout")],
        ),
        (
            "大喇叭早上晚上都在放，这一个礼拜下来放了十几遍，录音是县反诈中心给的。",
            [("broadcasts", 10, "at_least", "broadcast")],
        ),
        ("帮业主装国家反诈中心APP的，登记本上有53人。", [("app_installs", 53, "exact", "app")]),
        ("没有装国家反诈中心APP的12位老师当场装好。", [("app_installs", 12, "exact", "app")]),
        ("没有装国家反诈中心APP的12位老师已登记。", []),
        ("没有安装国家反诈中心APP的有30人。", []),
        (
            "请家长都装上国家反诈中心APP，到九点有31位家长截图说装好了。",
            [("app_installs", 31, "exact", "app")],
        ),
        ("请家长都装上国家反诈中心APP，争取有31位家长装好。", []),
        (
            "走访了一百八十六户，其中独居老人二十一户，另外三十几户空房敲不开门就没算。",
            [("households", 165, "exact", "door_to_door"), ("households", 21, "exact", "door_to_door")],
        ),
        ("抖音上我自己拍了一条反诈短视频。", [("videos", 1, "exact", "short_video")]),
        ("抖音发布3条反诈短视频。", [("videos", 3, "exact", "short_video")]),
        ("微信群转发3条反诈视频。", [("posts", 3, "exact", "group_chat")]),
        ("骗子发了一条短信。", []),
        ("对方录了一条视频发给他。", []),
        ("门口挂了一条横幅。", [("banners", 1, "exact", "banner")]),
        ("大厅摆了一张桌子。", []),
        (
            "开展反诈讲座1场，群众来了500余个。",
            [("sessions", 1, "exact", "lecture"), ("people_reached", 500, "at_least", "lecture")],
        ),
        (
            "开展反诈班会3场，1760名学生在场。",
            [("sessions", 3, "exact", "class_meeting"), ("people_reached", 1760, "exact", "class_meeting")],
        ),
        ("参加人员：工友一百三十余人。", [("people_reached", 130, "at_least", "unspecified")]),
        (
            "发放宣传单300份，海报贴在楼道85张。",
            [("leaflets", 300, "exact", "handout"), ("posters", 85, "exact", "posting")],
        ),
        ("开展反诈宣传，敲了760户门。", [("households", 760, "exact", "door_to_door")]),
        ("在广场摆摊宣传，现场问的有60余人。", [("consultations", 60, "at_least", "stall")]),
        ("在广场设摊宣传，350份宣传折页都发出去了。", [("leaflets", 350, "exact", "handout")]),
        ("上门宣传，60人安装国家反诈中心APP。", [("app_installs", 60, "exact", "app")]),
        ("上门宣传，1350余个人把国家反诈中心APP装上了。", [("app_installs", 1350, "at_least", "app")]),
        ("上门宣传，60名群众参加。", [("people_reached", 60, "exact", "door_to_door")]),
        (
            "开展反诈演出1场，观众620人，其中老年人430个人。",
            [
                ("sessions", 1, "exact", "performance"),
                ("people_reached", 190, "exact", "performance"),
                ("people_reached", 430, "exact", "performance"),
            ],
        ),
        ("发放宣传单整整300份。", [("leaflets", 300, "exact", "handout")]),
        ("发放宣传单约摸300份。", [("leaflets", 300, "about", "handout")]),
        ("通过短信向在外乡亲发送提醒足有1800条。", [("sms", 1800, "at_least", "sms")]),
        ("骗子获取了30个人信息。", []),
        ("明天上午罗河中学有一场校园反诈课，学生约三百人，由李所去讲。", []),
    ],
)
def test_what_is_told_as_people_speak(line: str, figures: list[tuple[str, float, str, str]]) -> None:
    assert told(report(line)) == figures


def test_a_headline_of_several_parts_counts_once() -> None:
    headline = "一周入户1120户、劝阻5起！宋河派出所反诈宣传按下“加速键”"
    reading = report(
        "2023年8月14日至8月20日，宋河派出所入户宣传1120户，发放宣传单1500份，成功劝阻5起。", headline
    )
    assert [(fact.cell, fact.measure, fact.value) for fact in reading.facts] == [
        ("P1", "households", 1120),
        ("P1", "scams_stopped", 5),
        ("P2", "leaflets", 1500),
    ]
    assert [(issue.cell, issue.code) for issue in reading.issues] == [
        ("P2", "prose_restated"),
        ("P2", "prose_restated"),
    ]


def test_a_sum_that_lists_papers_is_asked_about_once() -> None:
    lines = [
        "3月4日，给客户发折页23份。",
        "3月8日，宣传单发了150张。",
        "3月15日，发宣传资料520份。",
        "3月19日，发大字版折页35份。",
        "全月合计发宣传折页、宣传单和资料738份。",
    ]
    reading = report("\n".join(lines), "金铺支行大堂反诈工作流水（2024年3月）")
    assert [(fact.cell, fact.value) for fact in reading.facts] == [
        ("P2", 23),
        ("P3", 150),
        ("P4", 520),
        ("P5", 35),
    ]
    (query,) = [issue for issue in reading.issues if issue.severity == "query"]
    assert (query.cell, query.code) == ("P6", "prose_total_differs")
    assert "与前面各项之和 728 不符，多了 10" in query.message_zh


@pytest.mark.parametrize(
    ("line", "units"),
    [
        ("龙游县湖镇小学  徐老师  2023年10月16日", ["龙游县湖镇小学"]),
        ("汝南农商银行金铺支行    大堂经理 岳小娟", ["汝南农商银行金铺支行"]),
        ("玉山县冰溪初级中学 班主任:邱××", ["玉山县冰溪初级中学"]),
        ("桃源小学 学生", None),
    ],
)
def test_who_writes_for_a_unit_stands_beside_it(line: str, units: list[str] | None) -> None:
    assert units_of_dateline(1, line) == units


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("一周入户1120户 宋河派出所反诈宣传按下加速键", "宋河派出所"),
        ("联防联控 大荆派出所反诈在行动", "大荆派出所"),
        ("京山市 宋河 派出所反诈宣传", "京山市宋河派出所"),
        ("乌兰布统 派出所", "乌兰布统派出所"),
    ],
)
def test_what_stands_before_a_blank_is_no_part_of_a_name(title: str, unit: str) -> None:
    assert find_unit_in_text(title) == unit


def test_a_school_of_nine_years_is_no_time() -> None:
    assert (
        find_unit_in_text("桃江县灰山港镇九年制学校“全民反诈宣传月”活动统计（2023年11月）")
        == "桃江县灰山港镇九年制学校"
    )
    assert find_unit_in_text("灰山港镇九年一贯制学校反诈统计") == "灰山港镇九年一贯制学校"


def test_papers_under_one_header_with_lectures_were_handed_out() -> None:
    table = "云南驿镇2024年5月反诈宣传统计,\n村委会,宣传单(份)/讲座(场)\n前所村委会,320/2\n左所村委会,280/2\n"
    reading = normalise_bytes(table.encode(), "5月.csv", today=date(2026, 1, 1))
    assert [(fact.measure, fact.value, fact.channel) for fact in reading.facts] == [
        ("leaflets", 320, "handout"),
        ("sessions", 2, "lecture"),
        ("leaflets", 280, "handout"),
        ("sessions", 2, "lecture"),
    ]


@pytest.mark.parametrize(
    ("line", "signs"),
    [
        ("（保卫科  马晓燕）", True),
        ("店长 孟庆霞", True),
        ("（费县农商银行　供稿）", False),
        ("城东村 张贴海报", False),
        ("城东村 张贴了", False),
        ("东村 今天没搞", False),
    ],
)
def test_who_signs_is_a_person(line: str, signs: bool) -> None:
    assert signs_by_name(line) == signs
