"""县医院发放手册500本，由县医院上报，不在本院数内: what others report themselves counts nothing here, and nobody is
asked (contract 1, 4.16)."""

from __future__ import annotations

import pytest

from etl.prose.paragraphs.reading import read_prose


def _told(text: str, reporter: str = "淅川县荆紫关镇卫生院") -> tuple[list[tuple[str, float]], list[str]]:
    reading = read_prose(text, 2025, reporter, of_campaign=True)
    figures = [(figure.measure, figure.quantity.value) for figure in reading.figures]
    return figures, [code for code, *_ in reading.queries]


@pytest.mark.parametrize(
    "text",
    [
        "县医院同期在镇上发放手册500本，由县医院上报，不在本院数内。",
        "街道同期在广场办晚会，观众600余人，归街道上报，本院不算。",
        "景区公司也在停车场张贴海报40张，由公司自己报送。",
        "联通公司也在门口发放折页200份，我院不重复计。",
        "县医院发放手册500本，没算进我院数内。",
    ],
)
def test_what_another_reports_counts_nothing(text: str) -> None:
    assert _told(text) == ([], [])


def test_what_stands_before_it_counts() -> None:
    assert _told("我院发放折页300份；物业公司张贴海报40张，由物业自己报送。") == ([("leaflets", 300)], [])
    assert _told("我院发放折页300份，街道也发放了500份，由街道统计。") == ([("leaflets", 300)], [])


@pytest.mark.parametrize(
    "text",
    [
        "我院共发放折页500份，由县卫健委上报。",
        "发放折页500份，由专人统计。",
        "本院不算大，发放折页500份。",
        "我们不报空数，发放折页500份。",
    ],
)
def test_our_own_numbers_count_whoever_sends_them_up(text: str) -> None:
    assert _told(text) == ([("leaflets", 500)], [])
