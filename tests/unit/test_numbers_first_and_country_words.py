"""Posts, logs and letters of villages: numbers that stand first, country words, verbs behind their nouns, old things."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # numbers that stand first
        ("【412人】打暑假工的大学生，民警一对一讲刷单。", [("people_reached", 412)]),
        ("【3部】反诈短视频。其中《骗子来电》最火，【8.6万次】播放。", [("videos", 3), ("views", 86000)]),
        ("反诈推文《三问》发出，2600次阅读。", [("views", 2600)]),
        # the words of the country
        ("村口贴了反诈宣传画，满共19张。", [("posters", 19)]),
        ("村口贴了派出所给的宣传画，拢共19张。", [("posters", 19)]),
        ("给老人讲了一场，来了三十多个。", [("sessions", 1), ("people_reached", 30)]),
        ("现场聚拢共200名群众听讲。", [("people_reached", 200)]),
        ("村里大喇叭一天两遍，这个月一总放了五十八遍。", [("broadcasts", 58)]),
        ("把会计叫到会议室讲了一课，来了18人。", [("people_reached", 18)]),
        ("村里微信群天天发，这个月发了三十一条。", [("posts", 31)]),
        ("补扫4号楼，又走31户。", [("households", 31)]),
        ("给银座商场的店主们开短会1个，来了22人。", [("sessions", 1), ("people_reached", 22)]),
        ("给店主们开了1个短会，来了22人。", [("sessions", 1), ("people_reached", 22)]),
        ("给网格员开部署会2次。", []),
        # what goes on from what was put up, and a row behind a verb
        ("主干道挂横幅19条，小区门口又添12条。", [("banners", 19), ("banners", 12)]),
        ("校门口立展板3块，食堂也摆了2块。", [("boards", 3), ("boards", 2)]),
        (
            "防骗提示单随电费单一道寄，4月2.1万份，5月2.3万份，6月2.2万份。",
            [("leaflets", 21000), ("leaflets", 23000), ("leaflets", 22000)],
        ),
        ("派单张1260份，宣传车转街6台次。", [("leaflets", 1260), ("vehicles", 6)]),
        ("派送宣传手册和环保扇各8000份（把）。", [("leaflets", 8000), ("gifts", 8000)]),
        # lessons, those who came or watched, those who asked
        ("到小学上“法治第一课”2节，听课学生860人。", [("sessions", 2), ("people_reached", 860)]),
        ("把企业的出纳请到会议室集训1次，到会52人。", [("sessions", 1), ("people_reached", 52)]),
        (
            "5月23日晚请民警来给家长讲课，到校的家长五百六十多名，另有832人在线上看了直播。",
            [("people_reached", 560), ("views", 832)],
        ),
        ("到小学讲用电，捎带讲反诈，130名学生记住了96110。", [("people_reached", 130)]),
        ("导办台回答客户询问260余人次。", [("consultations", 260)]),
        # what was kept of somebody's money
        ("拦住一位老人给“社保代办”转账，1.2万元保住了。", [("scams_stopped", 1), ("loss_prevented", 12000)]),
        # worn things, and new ones in their place
        ("旧横幅2条太破，拆了，换上新横幅3条。", [("banners", 3)]),
        ("换下旧海报20张，张贴新海报30张。", [("posters", 30)]),
        ("旧宣传栏2个坏了，拆除后新装宣传栏3个。", [("boards", 3)]),
        # another time, and what is still ahead
        ("上学期发的“一封信”是1352份。", []),
        ("去年挂的反诈横幅共20条，今年又悬挂横幅6条。", [("banners", 6)]),
        ("我们准备去40个工地，给3000名工友讲一讲反诈。", []),
        (
            "今日劝阻2起，避免损失2万元；本月累计劝阻19起，避免损失41.8万元。",
            [("scams_stopped", 2), ("loss_prevented", 20000)],
        ),
        ("本月累计走访100户。", [("households", 100)]),
        ("今天发传单100张，全月共发传单900张。", [("leaflets", 100)]),
        ("本周走访30户；本月累计走访120户。", [("households", 30)]),
    ],
)  # fmt: skip
def test_what_is_counted(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


def test_a_meeting_of_which_nothing_is_told_is_asked_about() -> None:
    reading = read_sentence("给银座商场的店主们开短会1个。")
    assert (reading.figures, [code for code, *_ in reading.queries]) == ([], ["prose_unclear"])


def test_a_masked_number_of_those_who_stood_there_is_asked_about() -> None:
    reading = read_sentence("反诈义警××人轮流站岗。")
    assert [(code, words) for code, _, _, words in reading.queries] == [("no_figure", "××人")]


@pytest.mark.parametrize(
    ("sentence", "groups"),
    [
        ("把媳妇婆婆们喊到一块讲反诈，到了四十七个人。", ["women"]),
        ("把辖区46家花炮、陶瓷企业的出纳请到街道会议室集训1次，到会52人。", ["finance_staff"] * 2),
        ("进村讲81场、进厂讲23场、进校讲9场反诈课。", ["villagers", "unspecified", "unspecified"]),
    ],
)
def test_whose_they_are(sentence: str, groups: list[str]) -> None:
    assert [figure.group for figure in read_sentence(sentence).figures] == groups


def test_posts_are_of_the_account_to_which_they_were_put() -> None:
    figures = read_sentence("把照片做成反诈推文1篇，挂上“营盘家园”公众号。").figures
    assert [(figure.measure, figure.channel) for figure in figures] == [("posts", "official_account")]


@pytest.mark.parametrize(
    ("sentence", "channels"),
    [
        ("入户、张贴、广播一样没干。", set()),
        ("宣传车也没请，横幅还没挂。", set()),
        ("戏台墙上那条标语是前几年刷的。", set()),
        ("其通过QQ群接单，发放反诈宣传单。", {"handout"}),
        ("反诈应急广播早晚不歇。", {"broadcast"}),
        ("村干部在村民微信群里转了又转。", {"group_chat"}),
        ("公司抖音号也发了反诈情景剧。", {"short_video"}),
        ("下雨，改成打电话，照着独居老人名册挨个提醒。", {"phone"}),
        ("反诈入户数在全市排第2位。", set()),
        ("市里配发的反诈围裙、毛巾已签收，尚未派发。", set()),
    ],
)
def test_ways_that_were_gone_and_ways_that_were_not(sentence: str, channels: set[str]) -> None:
    named = {mention.channel for mention in read_sentence(sentence).mentions}
    assert named - {"unspecified"} == channels


def test_whom_a_list_or_a_clerk_spoke_to() -> None:
    said = "照着独居老人名册挨个提醒；来办证的务工人员，民警都要多念叨两句反诈。"
    groups = {mention.group for mention in read_sentence(said).mentions}
    assert groups - {"unspecified"} == {"elderly_alone", "migrant_workers"}


def test_what_the_head_of_a_paragraph_names_is_played() -> None:
    lines = ["岳家寨村2024年3月反诈宣传情况", "一、大喇叭。早晚各放一遍，一个月下来总共放了六十二遍。"]
    facts = read_report(lines).facts
    assert [(fact.cell, fact.measure, fact.value) for fact in facts] == [("P2", "broadcasts", 62)]


def test_a_sentence_that_ends_with_what_was_said_is_no_head() -> None:
    lines = [
        "数说反诈：象湖派出所2024年7月宣传",
        "【5300份】漫画折页发到了街坊手里，发一份考一句：“验证码能给别人不？”",
        "【3部】自编自导的反诈短视频。",
    ]
    facts = read_report(lines).facts
    assert [(fact.cell, fact.measure, fact.value, fact.target_group) for fact in facts] == [
        ("P2", "leaflets", 5300, "residents"),
        ("P3", "videos", 3, "unspecified"),
    ]


def test_a_telephone_number_heads_nothing() -> None:
    lines = [
        "营盘社区2024年8月反诈工作小结",
        "值班电话：0855-0000000",
        "给店主们开短会1个，来了22人。",
    ]
    assert [(fact.measure, fact.channel) for fact in read_report(lines).facts] == [
        ("sessions", "unspecified"),
        ("people_reached", "unspecified"),
    ]
