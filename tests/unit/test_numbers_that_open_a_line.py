"""Lines that begin with their number, what a notice says has been done, and what swindlers do."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report

HEAD = "共青团郫都区委2024年5月反诈宣传工作亮点"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("3.2万份——发放《防诈手册》。", [("leaflets", 32000, "handout")]),
        ("46条——在主要路口悬挂反诈横幅。", [("banners", 46, "banner")]),
        ("● 1200张——海报贴进楼道。", [("posters", 1200, "posting")]),
        ("860户 | 入户走访户数", [("households", 860, "door_to_door")]),
        ("3.2万份：发放《防诈手册》。", [("leaflets", 32000, "handout")]),
        ("23所——全区中小学反诈副校长配备数。", []),
        ("0起——活动期间驻区高校未发生10万元以上案件。", []),
    ],
)
def test_a_line_that_begins_with_its_number(line: str, expected: list[tuple[str, float, str]]) -> None:
    facts = read_report([HEAD, line]).facts
    assert [(fact.measure, fact.value, fact.channel) for fact in facts] == expected


def test_what_a_notice_says_was_done_counts() -> None:
    notice = [
        "婺源县江湾景区管委会关于开展反诈宣传月活动的通知",
        "二、要求：每家民宿至少张贴2张海报，发放宣传单300份。",
        "三、2024年3月18日，管委会已率先开展集中宣传1场，发放折页220份。",
        "四、对已开展过的单位，4月再发放折页100份。",
    ]
    facts = read_report(notice).facts
    assert [(fact.cell, fact.measure, fact.value) for fact in facts] == [
        ("P3", "sessions", 1),
        ("P3", "leaflets", 220),
    ]


def test_what_swindlers_send_is_nothing_of_the_campaign() -> None:
    assert counted("据民警介绍，一个诈骗窝点一天要打2000个电话、发1万条短信。") == []
    assert counted("民警一天发了1万条短信。") == [("sms", 10000)]
