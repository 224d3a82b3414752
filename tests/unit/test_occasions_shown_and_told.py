"""What a formal report tells beside its figures: on which days it was done, what was shown where people met, who was asked
to do something, and who was told most and is not all of whom a figure is."""

from __future__ import annotations

import pytest

from etl.prose.report.document import read_document

TITLE = "西湖社区2024年5月反诈宣传工作总结"


def _read(text: str) -> tuple[list[tuple[str, float, str, str]], set[str]]:
    """(measure, value, group, channel) of each figure of a text below its title, and the codes of its mentions."""
    report = read_document([TITLE, text], "总结", None)
    reading = report.paragraphs[1].reading
    figures = [(one.measure, one.quantity.value, one.group, one.channel) for one in reading.figures]
    codes = {code for one in reading.mentions for code in (one.channel, one.group)} - {"unspecified"}
    return figures, codes


def _mentioned(text: str) -> set[str]:
    return _read(text)[1]


@pytest.mark.parametrize(
    "occasion",
    [
        "结合“4·15”全民国家安全教育日、“5·15”打击和防范经济犯罪宣传日等节点",
        "抓住5月12日防灾减灾日和5月15日经济犯罪宣传日两个节点",
        "在“5·12”防灾减灾日、“6·26”国际禁毒日等重要时间节点",
        "利用12.4宪法日、“3.15”消费者权益日等契机",
        "结合“119”消防宣传日、“122”交通安全日",
    ],
)
def test_days_called_after_other_matters_are_an_occasion_however_many(occasion: str) -> None:
    figures, _ = _read(f"{occasion}，开展宣传活动8场次，发放宣传单300份。")
    assert [(measure, value) for measure, value, _, _ in figures] == [("sessions", 8), ("leaflets", 300)]


@pytest.mark.parametrize(
    "text",
    [
        "结合“6·26”国际禁毒日、全民国家安全教育日等节点，开展禁毒宣传3场，发放禁毒资料500份。",
        "结合“119”消防宣传日开展消防演练3场，发放消防资料500份。",
        "开展“5·12”防灾减灾日、消防宣传月等活动3场次，发放资料500份。",
    ],
)
def test_what_was_done_on_such_days_about_their_own_matter_is_beside(text: str) -> None:
    assert _read(text)[0] == []


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("上门安装宽带时讲一个案例，特别是对独居老人耐心讲解骗局，共走访用户4200户。", "unspecified"),
        ("网格员逐户上门，尤其是对独居老人反复叮嘱，累计走访4200户。", "unspecified"),
        ("特别是对独居老人上门讲解4200户。", "elderly_alone"),
    ],
)
def test_those_told_most_are_not_all_who_are_counted(text: str, group: str) -> None:
    figures, codes = _read(text)
    assert [one[:3] for one in figures] == [("households", 4200, group)]
    assert group == "elderly_alone" or "elderly_alone" in codes


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("各班同时召开“识破骗局”主题班会，学生结合身边案例展开讨论，共召开主题班会42场。", "students"),
        ("各班召开反诈主题班会，同学们踊跃发言，累计开展主题班会42场。", "students"),
        ("召开主题班会，家长和教师代表列席，累计开展主题班会42场。", "unspecified"),
    ],
)
def test_class_meetings_are_of_the_pupils_who_speak_at_them(text: str, group: str) -> None:
    assert _read(text)[0] == [("sessions", 42, group, "class_meeting")]


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("驾乘人员在村口候车亭向赶集老人发放宣传单1100份。", "unspecified"),
        ("柜员在营业厅给赶集的村民发放宣传单1100份。", "branch"),
        ("民警向赶集老人发放宣传单1100份。", "stall"),
        ("在集市向赶集老人发放宣传单1100份。", "stall"),
    ],
)
def test_market_goers_met_elsewhere_are_at_no_stall(text: str, channel: str) -> None:
    assert [(one[1], one[3]) for one in _read(text)[0]] == [(1100, channel)]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("大厅电视墙循环播放反诈宣传片。", {"screen"}),
        ("商场视频墙滚动播放反诈短片。", {"screen"}),
        ("维修电视时讲反诈知识。", set()),
        ("县电视台播放反诈公益广告。", {"media"}),
        ("讲座上播放警示片，并讲解案例。", {"lecture"}),
        ("召开家长座谈会，会上观看反诈短片。", {"training", "parents"}),
        ("家长会上观看反诈短片。", {"training", "short_video", "parents"}),
        ("民警结合动画片，给孩子们讲解骗局。", {"children"}),
        ("拍摄反诈警示片，在视频号推送。", {"short_video"}),
        ("志愿者上街协助社区派发传单。", {"handout"}),
        ("民警上街摆摊发放传单、讲解骗局。", {"stall", "handout"}),
        ("同学们踊跃抢答，答对者获赠反诈书签等小礼品。", {"gift", "students"}),
        ("派出所获赠锦旗一面。", set()),
    ],
)
def test_ways_shown_handed_and_only_named(text: str, codes: set[str]) -> None:
    assert _mentioned(text) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("与物流企业负责人座谈。", {"training"}),
        ("与县公安局座谈。", set()),
        ("法治副校长主讲“开学第一课”。", {"lecture"}),
        ("学校组织“开学第一课”，各班讲解防骗知识。", {"class_meeting"}),
        ("社工进入工棚，与村民拉家常、讲反诈。", {"lecture", "villagers"}),
        ("网格员上门拉家常、讲反诈。", {"door_to_door"}),
        ("网格员入户走访独居老人，拉家常、讲反诈。", {"door_to_door", "elderly_alone"}),
        ("全县妇联共组建反诈宣讲队132支。", set()),
        ("反诈宣讲队走进校园宣讲。", {"lecture", "students"}),
        ("利用班前会讲解反诈知识。", {"training"}),
    ],
)
def test_meetings_lessons_and_teams(text: str, codes: set[str]) -> None:
    assert _mentioned(text) == codes


def test_meetings_at_which_the_sessions_were_held_are_when() -> None:
    figures, codes = _read("利用班前会、交接班时间，走进企业开展车间宣讲51场。")
    assert [one[:2] for one in figures] == [("sessions", 51)]
    assert "training" not in codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("倡议各企业在厂区电子屏播放反诈标语。", set()),
        ("在各企业电子屏播放反诈标语，并发出倡议。", {"screen"}),
        ("扎实开展反诈宣传进企业活动，现总结如下。", set()),
        ("扎实开展反诈宣传进企业活动，走进车间讲解。", {"workers"}),
        ("组织志愿者走上街头、走进校园，有关情况如下。", {"students", "stall"}),
        ("驾乘人员在候车亭向老人讲解骗局，还帮他们设置骚扰拦截。", {"elderly"}),
        ("年轻人爱刷短视频，我们就拍短视频讲给他们看。", {"youth", "short_video"}),
        ("学生参观反诈展厅。", {"students"}),
        ("师生们参观法庭，检察官上了法治课。", {"students", "teachers", "lecture"}),
        ("村民踊跃献血。", set()),
    ],
)
def test_who_was_asked_who_acted_and_who_came(text: str, codes: set[str]) -> None:
    assert _mentioned(text) == codes
