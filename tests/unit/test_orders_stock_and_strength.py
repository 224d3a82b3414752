"""Orders about cases, what is in stock, and how many there are: no figures of a campaign (contract 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "县反诈中心通报：7月全县立电诈案件21起，止付冻结资金320万元，推送预警指令2180条。",
        "推送预警线索320条。",
        "下发核查指令120条，回访96人。",
        "推送涉诈资金查询指令36条。",
        "向派出所推送潜在受害人线索65条。",
    ],
)
def test_orders_about_cases(sentence: str) -> None:
    reading = read_sentence(sentence)
    assert (reading.figures, reading.queries) == ([], [])


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("发布预警信息26条。", [("posts", 26)]),
        ("下发劝阻指令86条，成功劝阻62人，挽回损失45万元。", [("scams_stopped", 62), ("loss_prevented", 450_000)]),
        ("8月组织宣传活动17场次，止付冻结资金86万元。", [("sessions", 17), ("loss_prevented", 860_000)]),
    ],
)  # fmt: skip
def test_warnings_to_the_public_and_people_held_back(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "figures", "asked"),
    [
        ("我们准备了宣传单500份，现场发放420份。", [("leaflets", 420)], 1),
        ("印制宣传单500份、小礼品100件。", [], 2),
        ("领取宣传单3000份、海报50张。", [], 2),
        ("购置宣传扇200把、手提袋100个，已全部发放。", [("gifts", 200), ("gifts", 100)], 0),
        ("发放折页1.6万份、定制扇子3000把。", [("leaflets", 16000), ("gifts", 3000)], 0),
    ],
)
def test_what_is_in_stock_holds_for_its_list(
    sentence: str, figures: list[tuple[str, float]], asked: int
) -> None:
    assert counted(sentence) == figures
    assert [code for code, *_ in read_sentence(sentence).queries] == ["prose_in_stock"] * asked


@pytest.mark.parametrize(
    "sentence",
    [
        "人手不足，仅2名宣传员。", "现有16名民警，辅警28名。", "我所只有3名民警，人手紧张。", "两名网格员请假。",
        "缺少宣传员3名，宣传品不足100份。", "宣传单只剩100份。", "尚缺海报200张。",
    ],
)  # fmt: skip
def test_what_there_is_or_is_wanting(sentence: str) -> None:
    reading = read_sentence(sentence)
    assert (reading.figures, reading.queries) == ([], [])


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("仅3名民警就走访300户。", [("staff", 3), ("households", 300)]),
        ("现有民警16名，本月出动民警12人次。", [("staff", 12)]),
        ("组织志愿者28人上街宣传。", [("staff", 28)]),
        ("走访缺乏防范意识的老人60名。", [("people_reached", 60)]),
        ("查漏补缺发放宣传单300份。", [("leaflets", 300)]),
        ("仅发放宣传单60份。", [("leaflets", 60)]),
        ("参加人数不足50人。", [("people_reached", 50)]),
        ("APP安装难度大，目前仅安装120人。", [("app_installs", 120)]),
    ],
)
def test_who_went_out_and_what_was_little(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures
