"""Terse lists: 参加人数为120人, 横幅×12, ①讲座3场②走访120户, 进学校：4次; and what is only more than another time's."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("组织讲座，参加人数为120人。", [("people_reached", 120)]),
        (
            "组织3场讲座，参加人数依次为120人、86人和95人。",
            [("sessions", 3), ("people_reached", 120), ("people_reached", 86), ("people_reached", 95)],
        ),
        (
            "组织3场讲座，参加人数为120人、86人和95人。",
            [("sessions", 3), ("people_reached", 120), ("people_reached", 86), ("people_reached", 95)],
        ),
        ("横幅×12，展板×6，宣传单×500。", [("banners", 12), ("boards", 6), ("leaflets", 500)]),
        ("①讲座3场②走访120户③资料600份", [("sessions", 3), ("households", 120), ("leaflets", 600)]),
        ("进学校：4次，学生2100人。", [("sessions", 4), ("people_reached", 2100)]),
        ("APP安装：本月86人，累计1260人。", [("app_installs", 86)]),
        ("入户860户，其中新增租户120户。", [("households", 740), ("households", 120)]),
        ("已安装2.6万人，其中上半年新增安装5300人。", [("app_installs", 5300)]),
        ("发放海报、折页、扇子等2600余（份/把）。", [("mixed_materials", 2600)]),
        ("推送微信40条（公众号12条、群28条）。", [("posts", 12), ("posts", 28)]),
        ("较去年同期多开展12场，多发放资料1600份。", []),
        ("应签承诺书1260份，实签1258份。", [("pledges", 1258)]),
        ("帮七位老人装了国家反诈中心APP。", [("app_installs", 7)]),
        ("有23名学生家长遭遇“班级群收费”骗局。", []),
        ("景区接待车辆4300台次，五色糯米饭1000份。", []),
        ("“反诈进军营”活动为120名官兵送上反诈课。", [("people_reached", 120)]),
    ],
)
def test_what_is_counted(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("校园（12场）农村（20场）社区（16场）共48场。", 1),
        ("一季度12场、二季度18场。", 2),
        ("举行篮球比赛，男子12场、女子8场。", 0),
        ("一季度发生火灾12场。", 0),
    ],
)
def test_rounds_of_which_no_word_says_what_they_were(sentence: str, asked: int) -> None:
    assert [code for code, *_ in read_sentence(sentence).queries] == ["prose_unclear"] * asked


def test_a_label_that_is_a_group_holds_for_its_paragraph() -> None:
    lines = [
        "大新县雷平镇2025年上半年分对象反诈宣传情况报告",
        "老年人：开展讲座14场，受众1120人次，其中独居老人160人次；发放宣传单900份。",
        "线上：推送提示260条。",
    ]
    told = [(f.measure, f.value, f.target_group) for f in read_report(lines).facts]
    assert told == [
        ("sessions", 14, "elderly"),
        ("people_reached", 960, "elderly"),
        ("people_reached", 160, "elderly_alone"),
        ("leaflets", 900, "elderly"),
        ("posts", 260, "unspecified"),
    ]


def test_whose_record_of_a_meeting_it_is() -> None:
    reading = read_report(
        ["凭祥宏泰跨境物流园安全例会记录", "时间：2025年10月14日", "邀请民警宣讲反诈知识1场，听讲司机126人。"]
    )
    assert {(f.unit, f.district) for f in reading.facts} == {
        ("凭祥宏泰跨境物流园", "广西壮族自治区/崇左市/凭祥市")
    }


def test_who_wrote_a_piece_and_when_is_no_head() -> None:
    lines = ["宁明县公安局反诈夜市", "（2025年11月13日 通讯员 黄某）", "11月12日晚，发放宣传册800余份。"]
    assert [c.role for c in read_report(lines).cells if c.cell == "P2"] == ["meta"]
