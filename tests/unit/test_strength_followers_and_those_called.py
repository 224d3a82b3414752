"""Strength and followers reach nobody, sessions are of those called together, a thing given out 若干 is asked about
(contract 4.8, 4.16, 4.17)."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_sentence


def sessions_of(sentence: str) -> list[tuple[float, str]]:
    figures = read_sentence(sentence).figures
    return [(f.quantity.value, f.group) for f in figures if f.measure == "sessions"]


def asked(sentence: str) -> list[tuple[str, str]]:
    return [(code, words) for code, _, _, words in read_sentence(sentence).queries]


@pytest.mark.parametrize(
    "sentence",
    [
        "依托全县11个营业网点、96名员工开展金融反诈宣传，现将情况通报如下。",
        "依托11个营业网点和96名员工开展反诈宣传。",
        "依托各教学点86名教师开展反诈宣传。",
        "依靠全行120名职工的力量，开展反诈宣传。",
        "依托全行120名职工开展反诈宣传。",
        "发挥全行210名客户经理的作用，开展反诈宣传。",
        "借助全县320名快递员开展反诈宣传。",
        "凭借各校120名教师开展反诈宣传。",
        "依托38家门店、260名店员开展反诈宣传。",
        "依托全镇1200名群众开展反诈宣传。",
    ],
)
def test_by_whom_it_is_done_is_nobody_reached(sentence: str) -> None:
    reading = read_sentence(sentence)
    assert (reading.figures, reading.mentions, reading.queries) == ([], [], [])


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("依托38名网格员开展反诈宣传。", [("staff", 38)]),
        ("依托夜校向120名员工开展反诈宣传。", [("people_reached", 120)]),
        ("依托职工夜校，120名员工参加反诈宣传讲座。", [("people_reached", 120)]),
        ("依托企业晨会，对全厂960名员工开展反诈宣传。", [("people_reached", 960)]),
        ("发挥讲师团作用，为120名职工讲解反诈知识。", [("people_reached", 120)]),
        ("依托反诈展馆接待1200名群众参观。", [("people_reached", 1200)]),
        ("依托反诈基地1200名员工受到教育。", [("people_reached", 1200)]),
        ("依托微信群服务群众1200人。", [("people_reached", 1200)]),
        ("依托老年大学320名老人开展反诈宣传。", [("people_reached", 320)]),
        ("组织49个网点、320名员工开展反诈宣传。", [("staff", 320)]),
    ],
)
def test_whoever_is_turned_to_or_sent_counts(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    "sentence",
    [
        "“平安多伦”公众号粉丝已达1.2万人，欢迎点赞、转发、在看！",
        "微信公众号关注用户已达8500人。",
        "粉丝群现有230人。",
        "视频号粉丝突破3万人，欢迎关注转发。",
        "抖音号现有粉丝5600人，请大家点赞、转发。",
        "公众号已有1.2万人关注，欢迎点赞、在看。",
        "反诈公众号关注人数达到1.2万人，欢迎大家转发。",
    ],
)
def test_followers_of_an_account_are_nobody_reached(sentence: str) -> None:
    reading = read_sentence(sentence)
    assert (reading.figures, reading.mentions, reading.queries) == ([], [], [])


def test_what_an_account_did_still_counts() -> None:
    assert counted("公众号粉丝已达1.2万人，累计转发反诈文章56篇。") == [("posts", 56)]
    assert counted("动员群众关注反诈公众号1200人。") == [("app_installs", 1200)]
    named = read_sentence("公众号推送反诈文章，欢迎转发。").mentions
    assert [(one.text, one.channel) for one in named] == [("公众号", "official_account")]


@pytest.mark.parametrize(
    ("sentence", "sessions"),
    [
        (
            "组织快递员学习“刷单返利”“冒充客服”等8类骗术，开展培训31场，覆盖快递员2300人次。",
            [(31, "transport_workers")],
        ),
        ("组织教职工学习反诈知识，开展培训3场。", [(3, "teachers")]),
        ("组织全县各企业财务人员集中学习反诈知识，先后举办专题讲座4场。", [(4, "finance_staff")]),
        ("组织学生观看警示片，增强防骗意识，开展主题班会12场。", [(12, "students")]),
        ("组织快递员集中学习反诈知识、观看警示片，全月开展31场培训。", [(31, "transport_workers")]),
        ("组织老年人学习防骗知识，举办讲座5场。", [(5, "elderly")]),
        # a group of its own holds
        ("组织快递员学习反诈知识，开展学生培训3场。", [(3, "students")]),
        ("组织教职工学习反诈知识，并面向家长开展讲座3场。", [(3, "parents")]),
        ("组织快递员学习反诈知识，走进学校开展讲座3场。", [(3, "students")]),
        # another doer, another event, or what employees may hold for others
        ("组织快递员学习反诈知识，社区民警开展培训3场。", [(3, "unspecified")]),
        ("组织快递员学习反诈知识，张贴海报30张，开展培训5场。", [(5, "unspecified")]),
        ("组织快递员学习反诈知识，开展入户宣传5场。", [(5, "unspecified")]),
        ("组织员工学习反诈知识，举办讲座3场。", [(3, "unspecified")]),
        ("组织员工学习反诈知识，到社区开展宣讲3场。", [(3, "unspecified")]),
    ],
)
def test_sessions_are_of_those_called_together_to_learn(
    sentence: str, sessions: list[tuple[float, str]]
) -> None:
    assert sessions_of(sentence) == sessions


@pytest.mark.parametrize(
    "sentence",
    [
        "发放反诈车票夹若干。",
        "赠送反诈车票夹若干。",
        "向务工人员发放宣传单8000余份、手提袋1200个，发放反诈车票夹若干。",
        "发放宣传单300份、车票夹若干。",
        "发放小礼品若干。",
    ],
)
def test_a_thing_given_out_without_its_number_is_asked_about(sentence: str) -> None:
    assert asked(sentence) == [("no_figure", "若干")]


@pytest.mark.parametrize(
    "sentence",
    [
        "发放贷款若干。",
        "发放奖金若干。",
        "收到群众来信若干。",
        "召开会议，研究分发任务若干。",
        "发放邮件若干。",
    ],
)
def test_what_would_count_nothing_is_not_asked_about(sentence: str) -> None:
    assert asked(sentence) == []
