"""Calls made, ringtones set and slips printed are asked about: no measure counts them, and none is passed over."""

from __future__ import annotations

import pytest

from etl.prose import read_prose


def read(sentence: str) -> tuple[list[tuple[str, float]], list[tuple[str, str]]]:
    reading = read_prose(sentence, 2024, "", of_campaign=True)
    figures = [(f.measure, f.quantity.value) for f in reading.figures]
    return figures, [(code, words) for code, _, _, words in reading.queries]


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("拨打提醒电话3.6万通。", ["3.6万通"]),
        ("外呼提醒电话1.2万通，接通率80%。", ["1.2万通"]),
        ("智能外呼12万次。", ["12万次"]),
        ("电话提醒300通。", ["300通"]),
        ("打电话提醒独居老人86户。", ["86户"]),
        ("设置反诈彩铃4800个。", ["4800个"]),
        ("免费开通反诈彩铃1.2万户。", ["1.2万户"]),
        ("小票印提示语2万条。", ["2万条"]),
        ("在购物小票上印制反诈标语1.5万条。", ["1.5万条"]),
        ("水费单印反诈提示3000份。", ["3000份"]),
        ("累计拨打提醒电话3.6万通，设置彩铃4800个，小票印提示语2万条。", ["3.6万通", "4800个", "2万条"]),
    ],
)
def test_what_no_measure_counts_is_asked_about(sentence: str, asked: list[str]) -> None:
    assert read(sentence) == ([], [("prose_unclear", words) for words in asked])


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("接听咨询电话120通。", [("consultations", 120)]),
        ("电话回访客户320人次。", [("people_reached", 320)]),
        ("被骗事主接到诈骗电话3通。", []),
        ("拦截诈骗电话62万通。", []),
        ("接到报警电话30通。", []),
        ("拨打预警劝阻电话415个，见面劝阻36人次。", [("scams_stopped", 36)]),
        ("拨打催缴电话300通。", []),
        ("悬挂反诈标语20条。", [("banners", 20)]),
    ],
)
def test_other_calls_and_materials_are_not_asked_about(
    sentence: str, figures: list[tuple[str, float]]
) -> None:
    assert read(sentence) == (figures, [])
