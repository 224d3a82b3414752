"""What sums up the days of a diary, charges and passes of other business, and lines that say who speaks or whom to call."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence

TITLE = "网格员工作日志（北碚区天生街道奔月路社区第3网格，2023年5月）"
DAYS = [
    "5月8日 晴 入户走访独居老人7户。",
    "5月9日 阴 处理漏水纠纷1起。",
    "5月10日 小雨 给沿街商户发放防骗提示单36张。",
]


@pytest.mark.parametrize(
    "closing", ["本月合计：防骗提示单46张。", "合计：防骗提示单46张。", "5月小计：防骗提示单46张。"]
)
def test_a_sum_below_the_days_of_a_diary_differs(closing: str) -> None:
    reading = read_report([TITLE, *DAYS, closing])
    assert [(fact.cell, fact.value) for fact in reading.facts] == [("P2", 7), ("P4", 36)]
    asked = [one for one in reading.issues if one.cell == "P5"]
    assert [one.code for one in asked] == ["prose_total_differs"]
    assert "36" in asked[0].message_zh
    assert "10" in asked[0].message_zh


def test_elsewhere_it_keeps_the_rest_and_says_how_much() -> None:
    lines = [
        "东门社区2023年5月反诈小结",
        "5月10日，在集市发放宣传单36张。",
        "走访商户20户。",
        "本月合计发放宣传单46张。",
    ]
    reading = read_report(lines)
    assert [(fact.cell, fact.value) for fact in reading.facts] == [("P2", 36), ("P3", 20), ("P4", 10)]
    (asked,) = [one for one in reading.issues if one.severity == "query"]
    assert (asked.code, "36" in asked.message_zh, "10" in asked.message_zh) == (
        "prose_rest_of_sum",
        True,
        True,
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "审议停车收费标准。地面车位216个，月租由80元调整为100元。",
        "物业费由1.2元调整为1.5元。",
        "更换路灯18盏，发放出入证460张。",
        "发放出入证460张、门禁卡200张。",
        "发放选票320张，收回312张。",
        "发放奖状36张。",
    ],
)
def test_other_business_asks_nothing(sentence: str) -> None:
    reading = read_sentence(sentence)
    assert (reading.figures, reading.queries) == ([], [])


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("止损金额由80万元调整为100万元。", [("loss_prevented", 1000000)]),
        ("发放宣传单由1200份调整为1020份。", [("leaflets", 1020)]),
        ("发放停车证120张，宣传单300份。", [("leaflets", 300)]),
        ("发放反诈宣传卡460张。", [("leaflets", 460)]),
    ],
)
def test_beside_it_the_campaign_counts(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize("line", ["院办：0717-483XXXX", "值班电话 0717-4830000", "联系电话：13800000000"])
def test_whom_to_call_heads_nothing(line: str) -> None:
    cells = read_report(["东门医院2023年5月反诈小结", "5月，发放宣传单36张。", line]).cells
    assert [one.role for one in cells] == ["title", "figure", "note"]


@pytest.mark.parametrize(
    "line", ["横峰县公安局局长  黄某（2023年9月5日）", "横峰县教育局党组书记 黄某", "县委副书记：黄某"]
)
def test_who_speaks_stands_below_the_title(line: str) -> None:
    lines = ["在横峰县反诈宣传部署会上的讲话", line, "同志们：", "2023年上半年，全县共发放宣传资料26.3万份。"]
    assert [one.role for one in read_report(lines).cells][1] == "meta"


def test_who_speaks_reports() -> None:
    lines = [
        "在横峰县反诈宣传部署会上的讲话",
        "横峰县公安局局长  黄某（2023年9月5日）",
        "同志们：",
        "2023年上半年，全县共发放宣传资料26.3万份，播放村村响1.9万次。",
        "葛源镇用板凳会给村民宣讲，值得肯定。",
    ]
    assert {fact.unit for fact in read_report(lines).facts} == {"横峰县公安局"}
