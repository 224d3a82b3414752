"""Whoever goes out to do the work is staff, also where the noun stands before the verb."""

from __future__ import annotations

import pytest

from etl.prose.paragraphs.reading import read_prose


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("巾帼志愿者出动186人次，拍摄海南话反诈短视频4条。", ("staff", 186)),
        ("民警出动42人次，走访商户120户。", ("staff", 42)),
        ("队员累计出勤130人次，张贴海报60张。", ("staff", 130)),
        ("银行员工外出宣讲26人次。", ("staff", 26)),
        ("各村“两委”干部参与宣传93人次。", ("staff", 93)),
        ("社区工作者值守反诈宣传点40人次。", ("staff", 40)),
        ("巾帼志愿者参加反诈培训186人次。", ("people_reached", 186)),
        ("向员工宣讲60人次。", ("people_reached", 60)),
        ("志愿者出动宣传群众400人次。", ("people_reached", 400)),
    ],
)
def test_who_went_out(sentence: str, first: tuple[str, float]) -> None:
    figure = read_prose(sentence, 2024, of_campaign=True).figures[0]
    assert (figure.measure, figure.quantity.value) == first
