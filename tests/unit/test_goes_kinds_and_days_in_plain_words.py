"""Reports in plain words: goes and kinds of one paper, what was taken away, who came each day, lists of running totals."""

from __future__ import annotations

import pytest

from . import small_documents
from .short_texts import asked, mentions, read, told

TITLE = "西湖社区2024年5月反诈宣传工作总结"
PEOPLE = "people_reached"


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        (
            "小卡片印了两批，头一批八百张，第二批六百五十张，搁在车上。到月底一数，乘客拿走了1210张，剩下240张下月用。",
            [("leaflets", 1210)],
        ),
        ("折页领了一箱，放在前台。一个月下来客人取走了300多份。", [("leaflets", 300)]),
        ("海报印了500张，堆在值班室。用掉410张，还剩90张。", [("posters", 410)]),
        ("办入住时都给一张防骗提示卡，整个月发出去4620张。", [("leaflets", 4620)]),
        # where it was put is no gift
        ("防骗提示卡发出去4620张，其中夹在房卡套里的3000张。", [("leaflets", 1620), ("leaflets", 3000)]),
        ("社区来人领走折页500份，剩下40份。", []),
        # one each is a rate, but 一楼 is a floor
        ("反诈贴纸一台贴2张，126台车贴了252张。", [("posters", 252)]),
        ("反诈贴纸一户贴1张，共贴了300张。", [("posters", 300)]),
        ("海报一楼贴2张，二楼贴3张。", [("posters", 2), ("posters", 3)]),
    ],
)
def test_what_went_is_of_what_was_named_before(line: str, facts: list[tuple[str, float]]) -> None:
    assert told(TITLE, line) == facts


def test_what_went_of_what_was_counted_already_is_asked_about() -> None:
    lines = (TITLE, "小卡片发了800张。乘客拿走了610张。")
    assert told(*lines) == [("leaflets", 800)]
    assert asked(*lines) == [("P2", "prose_unclear")]


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        (
            "防刷单的短信，给登记过的务工人员发了两回，头回3150条，第二回3208条，两回合起来6358条。",
            [("sms", 3150), ("sms", 3208)],
        ),
        ("整改了两次，第一次3条，第二次2条。", []),
        ("来咨询的老人，第一天30人，第二天22人。", [("consultations", 30), ("consultations", 22)]),
        (
            "摊上发的单子有两种，全汉字的1000份，汉字带壮文的260份，都发完了。",
            [("leaflets", 1000), ("leaflets", 260)],
        ),
        (
            "宣传单发了两样：汉藏对照的700张，只有汉文的1250张，合计1950张。",
            [("leaflets", 700), ("leaflets", 1250)],
        ),
        ("宣传单印了两种：中文的700张，英文的300张。", []),  # in stock
        ("骗局有两种，刷单的20起，冒充客服的13起。", []),
        ("送出印着96110的钥匙扣200个，遮阳挡近60个。", [("gifts", 200), ("gifts", 60)]),
        ("送出钥匙扣200个，设点3个。", [("gifts", 200)]),
    ],
)
def test_goes_and_kinds_are_of_what_their_sentence_names(line: str, facts: list[tuple[str, float]]) -> None:
    assert told(TITLE, line) == facts


def test_a_remark_may_stand_between_a_month_and_its_number() -> None:
    facts = read(
        "西湖社区2024年一季度反诈宣传总结",
        "顺手递一张明白纸。一月份递出去1150张，二月份过年人少，只有430张，三月份1320张，三个月合计2900张。",
    ).facts
    assert [(one.value, one.period_start.month) for one in facts] == [(1150, 1), (430, 2), (1320, 3)]


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("请市反诈中心的民警来讲了一课，教室里坐了160人。", [("sessions", 1), (PEOPLE, 160)]),
        ("妇联的人去讲过4回，听课的妇女二百一十人次。", [("sessions", 4), (PEOPLE, 210)]),
        ("书记去镇里讲过2回项目的事。", []),
        ("开考前先讲五分钟，一季度讲了41次。", [("sessions", 41)]),
        ("在小广场给娃娃和老人演了一场木偶戏，台下大概300人。", [("sessions", 1), (PEOPLE, 300)]),
        ("楼下开院坝会。在1号楼、3号楼和7号楼前开了12场。", [("sessions", 12)]),
        ("公司开了一次司机例会，先讲防骗再讲安全，到会司机118名。", [("sessions", 1), (PEOPLE, 118)]),
        ("开了个反诈座谈会，23家单位来了26人。", [(PEOPLE, 26)]),
        ("招聘会上23家单位来了26人。", []),
        (
            "讲防骗那天，县局来了民警3名，派出所来了民警2名，我们办公室去了4人，三家一共出动9人。",
            [("staff", 3), ("staff", 2), ("staff", 4)],
        ),
        ("船一靠岸，站里6个人就分头上船，把防骗的单子发出去230张。", [("staff", 6), ("leaflets", 230)]),
    ],
)
def test_sessions_and_those_who_went_in_everyday_words(line: str, facts: list[tuple[str, float]]) -> None:
    assert told(TITLE, line) == facts


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        (
            "开了一场反诈宣讲会，来听的有75人，里头有19个是从外地来打工的，其余是本地人。",
            [("sessions", "unspecified", 1), (PEOPLE, "unspecified", 56), (PEOPLE, "migrant_workers", 19)],
        ),
        ("讲座来了80人，其中有2个是新来的干部。", [(PEOPLE, "unspecified", 78), (PEOPLE, "officials", 2)]),
    ],
)
def test_some_of_those_who_came_are_persons(line: str, facts: list[tuple[str, str, float]]) -> None:
    assert [(one.measure, one.target_group, one.value) for one in read(TITLE, line).facts] == facts


def days(*lines: str) -> list[tuple[float | None, str, str]]:
    """(value, first day, last day) of each, without their year."""
    return [(one.value, f"{one.period_start:%m-%d}", f"{one.period_end:%m-%d}") for one in read(*lines).facts]


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        (
            "开了两次员工大会，5月5日到了68人，5月19日到了71人。会后每人签了一张不帮骗子转账的承诺书。",
            [(2, "05-01", "05-31"), (68, "05-05", "05-05"), (71, "05-19", "05-19")],
        ),
        (
            "5月8日、15日、22日在门口摆摊。来问的零工，头一天41人，第二天29人，第三天27人，一共97人。",
            [(41, "05-08", "05-08"), (29, "05-15", "05-15"), (27, "05-22", "05-22")],
        ),
        (
            "办了两场讲座：5月4日讲给家长听，来了62人；5月12日讲给老人听，来了58人。",
            [(2, "05-01", "05-31"), (62, "05-04", "05-04"), (58, "05-12", "05-12")],
        ),
        ("办了两场讲座。5月4日来了62人。", [(2, "05-01", "05-31"), (62, "05-04", "05-04")]),
        ("从5月10日到月底，有46台车的顶灯屏滚动打“不听不信不转账”。", [(46, "05-10", "05-31")]),
    ],
)
def test_each_day_has_its_own_number(line: str, facts: list[tuple[float, str, str]]) -> None:
    assert days(TITLE, line) == facts


def test_sessions_for_several_kinds_of_people_are_for_none_of_them() -> None:
    line = "办了两场讲座：5月4日讲给家长听，来了62人；5月12日讲给老人听，来了58人。"
    groups = [(one.measure, one.target_group) for one in read(TITLE, line).facts]
    assert groups == [("sessions", "unspecified"), (PEOPLE, "parents"), (PEOPLE, "elderly")]


def test_a_sum_of_as_many_rounds_as_were_told_is_compared() -> None:
    rounds = "讲座办了三场：5月4日来了62人；5月12日来了58人；5月25日来了80人。"
    assert asked(TITLE, rounds + "三场加起来是190人。") == [("P2", "prose_total_differs")]
    assert asked(TITLE, rounds + "三场加起来是200人。") == []


LED = "截至2024年5月31日，今年累计做了这些事："


def test_a_list_to_which_a_running_total_leads_is_cumulative() -> None:
    facts = read(
        TITLE,
        LED,
        "挨家敲门，走访260户。",
        "发放宣传单300份。",
        "5月3日，开展讲座1场。",
        "本月发放海报30张。",
    ).facts
    told_so = [(one.measure, one.value, one.basis, one.period_start.month) for one in facts]
    assert told_so == [
        ("households", 260, "cumulative", 1),
        ("leaflets", 300, "cumulative", 1),
        ("sessions", 1, "period", 5),
        ("posters", 30, "period", 5),
    ]


def test_a_day_in_that_list_leaves_its_totals() -> None:
    facts = read(TITLE, LED, "开展讲座12场。", "5月3日，开展讲座1场。").facts
    assert [(one.value, one.basis) for one in facts] == [(12, "cumulative"), (1, "period")]
    facts = read(TITLE, "今年做了这些事：", "开展讲座12场。").facts
    assert [(one.value, one.basis) for one in facts] == [(12, "period")]


def test_an_account_of_what_is_left_says_again_what_went_out() -> None:
    rows = [
        ["单位名称", "西湖酒店"],
        ["填报时段", "2024年2月1日至2月29日"],
        ["对客人怎么宣传的", "办入住时都给一张防骗提示卡，整个月发出去4620张。客房电视也放反诈短片。"],
        ["剩余材料", "提示卡一共印了5000张，用掉4620张，库房里还有380张。"],
    ]
    reading = small_documents.read("旅馆业反诈宣传情况登记表", rows)
    assert [(one.cell, one.value) for one in reading.facts] == [("T1!B3", 4620)]
    assert ("T1!B4", "prose_restated") in [(one.cell, one.code) for one in reading.issues]
    rows[2][1] = rows[2][1].replace("4620", "4000")
    assert len(small_documents.read("旅馆业反诈宣传情况登记表", rows).facts) == 2


def test_numbers_that_stand_in_an_annex_are_asked_for() -> None:
    assert asked(TITLE, "请驾校也帮着发明白纸，各校发了多少份，见附件。") == [("P2", "no_figure")]
    assert asked(TITLE, "折页发放数量，详见附件。") == [("P2", "no_figure")]


def test_a_chat_into_which_news_is_passed_on_and_a_card_case() -> None:
    assert "group_chat" in mentions(TITLE, "社区有28个微信群，反诈的消息楼栋长随时转，没有数过条数。")
    assert mentions(TITLE, "社区有28个微信群，骗子的消息有人转。") == set()
    assert "gift" not in mentions(TITLE, "防骗提示卡发出去4620张，其中夹在房卡套里的3000张。")


def test_examinees_are_no_students() -> None:
    assert [one.target_group for one in read(TITLE, "反诈课听的考生310人次。").facts] == ["unspecified"]
    assert [one.target_group for one in read(TITLE, "向高考考生发放反诈折页310份。").facts] == ["students"]
