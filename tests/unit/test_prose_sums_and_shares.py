"""Sums of as many as they say, and what each of several got."""

from __future__ import annotations

import pytest

from etl.prose import read_prose


def counted(sentence: str) -> list[tuple[str, float]]:
    figures = read_prose(sentence, 2024, "", of_campaign=True).figures
    return [(f.measure, f.quantity.value) for f in figures]


@pytest.mark.parametrize(
    ("sentence", "parts", "stated", "summed"),
    [
        ("红堡子村走访216户，眼藏村走访184户，八仁村走访157户，三村合计走访660户。", [216, 184, 157], 660, 557),
        ("一组走访21户，二组走访18户，三组走访15户，三个小组累计走访64户。", [21, 18, 15], 64, 54),
        ("周一走访20户，周二走访30户，两天共走访55户。", [20, 30], 55, 50),
        ("上半月走访300户，下半月走访400户，全月合计走访800户。", [300, 400], 800, 700),
    ],
)  # fmt: skip
def test_a_sum_of_so_many_that_differs_from_its_parts_is_asked_about(
    sentence: str, parts: list[float], stated: float, summed: float
) -> None:
    reading = read_prose(sentence, 2024)
    assert [(f.measure, f.quantity.value) for f in reading.figures] == [("households", n) for n in parts]
    assert [(one.stated, one.summed) for one in reading.differing] == [(stated, summed)]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("城东网点发放折页200份，城西网点发放折页300份，两网点合计500份。", [("leaflets", 200), ("leaflets", 300)]),
        ("一中张贴海报20张，二中张贴海报30张，两校共张贴50张。", [("posters", 20), ("posters", 30)]),
        ("上午走访30户，下午走访42户，全天共走访72户。", [("households", 30), ("households", 42)]),
        ("一村走访20户，二村走访30户，三村共走访40户。", [("households", 20), ("households", 30), ("households", 40)]),
        ("本周发放宣传单300份，本月共发放宣传单1200份。", [("leaflets", 300), ("leaflets", 1200)]),
        ("六个村合计走访860户。", [("households", 860)]),
    ],
)  # fmt: skip
def test_a_sum_counts_only_where_it_has_no_parts(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures
    assert read_prose(sentence, 2024).differing == []


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("在38个楼栋宣传栏更换内容，每个宣传栏张贴2张反诈海报。", [("boards", 38), ("posters", 76)]),
        ("对全镇26个村务公开栏更新内容，每栏张贴反诈海报3张。", [("boards", 26), ("posters", 78)]),
        ("对18个宣传栏进行更新，每个宣传栏张贴典型案例海报5张。", [("boards", 18), ("posters", 90)]),
        ("在18个公告栏里更换反诈宣传画，每栏2张。", [("boards", 18), ("posters", 36)]),
        ("在20栋居民楼张贴海报，每栋楼张贴3张。", [("posters", 60)]),
        ("联合交警大队在6个加油站张贴警示海报，每站4张。", [("posters", 24)]),
        ("在64个单元门口张贴防骗海报，每个单元张贴2张。", [("posters", 128)]),
        ("在12个村悬挂横幅，每村2条。", [("banners", 24)]),
        ("给45个班级发放宣传单，每班50份。", [("leaflets", 2250)]),
        ("为120户商户送去宣传单，每户2份。", [("households", 120), ("leaflets", 240)]),
    ],
)
def test_what_each_got_is_multiplied_by_how_many_they_were(
    sentence: str, figures: list[tuple[str, float]]
) -> None:
    assert counted(sentence) == figures
    notes = [n for f in read_prose(sentence, 2024, "", of_campaign=True).figures for n in f.notes]
    assert notes == ["prose_multiplied"]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("在8个小区的宣传栏张贴海报，每个宣传栏2张。", "2张"),
        ("走遍3个镇12个村悬挂横幅，每个小区2条。", "2条"),
    ],
)
def test_what_each_got_of_an_unknown_number_is_noted(sentence: str, words: str) -> None:
    reading = read_prose(sentence, 2024, "", of_campaign=True)
    assert reading.figures == []
    assert [(code, said) for code, _, _, said in reading.queries] == [("prose_rate", words)]
