"""Figures whose number stands before the thing, or whose deed stands behind both."""

from __future__ import annotations

import pytest

from .told_reports import read_report

TITLE = "蜀河镇2023年10月反诈宣传小结"


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("劝阻转账2起，避免4.8万元损失。", [("scams_stopped", 2), ("loss_prevented", 48_000)]),
        ("为群众避免了近5万元的经济损失。", [("loss_prevented", 50_000)]),
        ("成功劝阻3人，12.6万元损失得以避免。", [("scams_stopped", 3), ("loss_prevented", 126_000)]),
        ("现场承诺书签订280份。", [("pledges", 280)]),
        ("412户安装了国家反诈中心APP。", [("app_installs", 412)]),
        ("指导30户居民下载并注册国家反诈中心APP。", [("app_installs", 30)]),
        ("在广场设摊宣传1场，700余人受到教育。", [("sessions", 1), ("people_reached", 700)]),
        ("民警对38家商户进行了走访。", [("households", 38)]),
    ],
)
def test_it_counts(line: str, figures: list[tuple[str, float]]) -> None:
    assert [(fact.measure, fact.value) for fact in read_report([TITLE, line]).facts] == figures


@pytest.mark.parametrize(
    "line",
    [
        "今年已有2名群众被骗，4.8万元损失无法追回。",
        "全镇居民6800户，其中5200户安装了监控。",
        "群众损失4.8万元。",
    ],
)
def test_it_does_not(line: str) -> None:
    assert read_report([TITLE, line]).facts == []


def test_each_of_several_doors_is_of_its_own_group() -> None:
    reading = read_report([TITLE, "入户走访38家商户、12户独居老人和20户居民。"])
    assert [(f.value, f.target_group, f.raw) for f in reading.facts] == [
        (38, "merchants", "入户走访38家商户"),
        (12, "elderly_alone", "12户"),
        (20, "residents", "20户"),
    ]
