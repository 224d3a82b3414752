"""Warnings that came in, an earlier time that did less, the reporter's own staff, and lines of a chat."""

from __future__ import annotations

import pytest

from etl.prose import read_document, read_prose

NONE = "unspecified"
TITLE = "开元街道反诈宣传接龙2024年4月12日"


def counted(sentence: str) -> list[tuple[str, float, str]]:
    figures = read_prose(sentence, 2024, "", of_campaign=True).figures
    return [(f.measure, f.quantity.value, f.channel) for f in figures]


def asked(sentence: str) -> list[tuple[str, str]]:
    return [(code, words) for code, _, _, words in read_prose(sentence, 2024, "", of_campaign=True).queries]


def told(line: str) -> tuple[str, list[tuple[str, float]], list[tuple[str, str]]]:
    one = read_document([TITLE, "请各社区今晚9点前报数。", line, "大家辛苦"]).paragraphs[2]
    figures = [(f.measure, f.quantity.value) for f in one.reading.figures]
    return one.role, figures, [(code, words) for code, _, _, words in one.reading.queries]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("本周接到96110预警信息5条，均已上门见面核实，未发生损失。", []),
        ("本月接收预警信息23条，全部完成劝阻。", []),
        ("收到反诈中心推送的高危预警信息37条。", []),
        ("核查预警信息18条，成功劝阻3人。", [("scams_stopped", 3, NONE)]),
        ("本周接96110预警短信6条，均联系到本人。", []),
        ("本周96110预警信息5条，均已见面核实。", []),
        ("受理涉诈预警信息9条。", []),
        ("通过微信群推送预警信息60条。", [("posts", 60, "group_chat")]),
        ("转发接到的预警信息12条。", [("posts", 12, NONE)]),
        ("接收并转发预警信息30条。", [("posts", 30, NONE)]),
        ("向群众发送预警短信3000条。", [("sms", 3000, NONE)]),
    ],
)
def test_warnings_that_came_in_are_no_posts(sentence: str, figures: list[tuple[str, float, str]]) -> None:
    assert counted(sentence) == figures
    assert asked(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("去年教育周只开了12场班会，家长参与也少，今年有了明显改进。", []),
        ("上一届宣传周仅发放传单300份，今年翻了两番。", []),
        ("去年宣传月只办了3场讲座，今年办了8场。", [("sessions", 8, "lecture")]),
        ("去年活动发放宣传单2000份，今年发放3500份。", [("leaflets", 3500, NONE)]),
        ("上学期只开了6场班会，本学期开了18场。", [("sessions", 18, "class_meeting")]),
        ("去年国庆期间举办讲座2场，今年国庆期间举办讲座5场。", [("sessions", 5, "lecture")]),
        ("与去年只办3场不同，今年举办讲座9场。", [("sessions", 9, "lecture")]),
        ("去年以来，全镇共发放宣传单5000份。", [("leaflets", 5000, NONE)]),
    ],
)
def test_an_earlier_time_that_is_set_beside_counts_nothing(
    sentence: str, figures: list[tuple[str, float, str]]
) -> None:
    assert counted(sentence) == figures


def test_another_year_that_only_did_so_much_counts_nothing() -> None:
    report = read_document(
        ["城关镇2023年反诈宣传工作情况", "2022年宣传月仅开展宣传5场，2023年开展宣传20场。"]
    )
    assert [f.quantity.value for f in report.paragraphs[1].reading.figures] == [20]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("全行46个网点、512名员工都参与其中。", []),
        ("全校98名教师参与其中。", []),
        ("全体员工86人参与了反诈宣传。", []),
        ("全县12个乡镇、380名干部参与到宣传中来。", []),
        ("开展反诈知识讲座，全校98名教师参与其中。", [("people_reached", 98, "lecture")]),
        ("全行512名员工参加反诈培训。", [("people_reached", 512, "training")]),
        ("全公司320名员工参加了反诈知识竞赛。", [("people_reached", 320, NONE)]),
        ("全村300余名群众参与其中。", [("people_reached", 300, NONE)]),
        ("全校1712名学生参与其中。", [("people_reached", 1712, NONE)]),
    ],
)
def test_how_many_work_there_is_nobody_reached(sentence: str, figures: list[tuple[str, float, str]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "护士长利用工休座谈会讲防骗知识，共开会23场，参加患者610人次。",
            [("sessions", 23, "training"), ("people_reached", 610, "training")],
        ),
        (
            "利用班前会讲反诈知识，共讲20场，参加职工860人次。",
            [("sessions", 20, "training"), ("people_reached", 860, "training")],
        ),
        ("利用主题党日讲反诈知识，开会5次。", [("sessions", 5, "lecture")]),
        ("研究财务问题，开会5次。", []),
    ],
)
def test_a_bare_count_of_meetings_is_of_the_way_named_before(
    sentence: str, figures: list[tuple[str, float, str]]
) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("line", "figures", "queries"),
    [
        (
            "孝感社区：晚上在小区广场摆摊1场，来了70多人，送抽纸50盒",
            [("sessions", 1), ("people_reached", 70), ("gifts", 50)],
            [],
        ),
        (
            "文山社区：请派出所来给业主讲课1场，到场41人，传单60份",
            [("sessions", 1), ("people_reached", 41), ("leaflets", 60)],
            [],
        ),
        (
            "东街社区：请社区民警到场宣讲1场，到场60人",
            [("sessions", 1), ("people_reached", 60)],
            [],
        ),
        (
            "象峰社区：小喇叭播了12次，传单发了若干",
            [("broadcasts", 12)],
            [("no_figure", "若干")],
        ),
        ("象峰社区：宣传单发了好多，入户20户", [("households", 20)], [("no_figure", "好多")]),
        ("象峰社区：发了若干传单，入户12户", [("households", 12)], [("no_figure", "若干")]),
        ("梅山社区：入户46户", [("households", 46)], []),
    ],
)
def test_a_line_of_a_chat_counts_what_its_unit_did(
    line: str, figures: list[tuple[str, float]], queries: list[tuple[str, str]]
) -> None:
    assert told(line) == ("figure", figures, queries)


def test_what_units_are_asked_to_do_stays_asked() -> None:
    assert told("东街社区：请各网格员今晚前发放传单60份，入户20户")[1] == []
    assert counted("请派出所近期进校讲课。") == []
