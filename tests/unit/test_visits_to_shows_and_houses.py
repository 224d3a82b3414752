"""Who came to see an exhibition, and which of several kinds of houses was called at."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_sentence


@pytest.mark.parametrize(
    ("sentence", "expected", "asked"),
    [
        ("组织群众参观反诈体验馆6批次，320人次。", [("people_reached", 320)], ["6批次"]),
        ("接待参观反诈展馆320人。", [("people_reached", 320)], []),
        ("反诈展馆接待团体12批次、参观群众860人次。", [("people_reached", 860)], ["12批次"]),
        ("参观了县博物馆。", [], []),
        ("在12部电梯内张贴反诈海报24张。", [("posters", 24)], []),
        ("发布抖音视频12个、快手作品8个。", [("videos", 12), ("videos", 8)], []),
    ],
)
def test_what_is_counted_and_what_is_asked_about(
    sentence: str, expected: list[tuple[str, float]], asked: list[str]
) -> None:
    assert counted(sentence) == expected
    assert [words for code, *_, words in read_sentence(sentence).queries if code == "prose_unclear"] == asked


@pytest.mark.parametrize(
    ("sentence", "groups"),
    [
        ("走访商铺120家、企业36家。", ["merchants", "workers"]),
        ("走访沿街商铺120家，企业36家，居民300户。", ["merchants", "workers", "residents"]),
        ("走访企业、商铺156家。", ["unspecified"]),
        ("走访农户300户、商户60户，发放资料360份。", ["villagers", "merchants", "unspecified"]),
        ("走访商户60户，发放资料360份。", ["merchants", "merchants"]),
    ],
)
def test_whom_each_number_of_a_list_of_calls_is_of(sentence: str, groups: list[str]) -> None:
    assert [figure.group for figure in read_sentence(sentence).figures] == groups
