"""累计 of a longer time that takes in the report's own is a running total (contract 4.4); places listed are nobody's
alone (4.17), and the only places told need not be named again behind 每个 (4.16)."""

from __future__ import annotations

import pytest

from tests.unit.told_reports import read_report, read_sentence

QUARTER = ["隆阳区税务局2024年第二季度反诈宣传总结", "二季度共开展反诈课堂35场，受众2460人次。"]


@pytest.mark.parametrize(
    "total",
    [
        "上半年累计开展反诈课堂61场，受众4380人次。",
        "1至6月，累计开展反诈课堂61场，受众4380人次。",
        "1月至6月累计受众4380人次。",
    ],
)
def test_a_longer_total_beside_the_reports_own_figures_counts_nothing(total: str) -> None:
    reading = read_report([*QUARTER, total])
    assert [(f.cell, f.measure, f.value, f.basis) for f in reading.facts] == [
        ("P2", "sessions", 35, "period"),
        ("P2", "people_reached", 2460, "period"),
    ]


def test_a_longer_total_alone_is_cumulative() -> None:
    reading = read_report([*QUARTER, "上半年累计发放宣传单5600份。"])
    (leaflets,) = [fact for fact in reading.facts if fact.measure == "leaflets"]
    assert (leaflets.value, leaflets.basis) == (5600, "cumulative")
    assert (str(leaflets.period_start), str(leaflets.period_end)) == ("2024-01-01", "2024-06-30")


def test_what_was_done_in_an_earlier_month_is_no_total() -> None:
    reading = read_report([*QUARTER, "5月累计发放宣传单1600份。"])
    (leaflets,) = [fact for fact in reading.facts if fact.measure == "leaflets"]
    assert (leaflets.basis, str(leaflets.period_start)) == ("period", "2024-05-01")


@pytest.mark.parametrize(
    ("told", "posters"),
    [
        ("训练场12个车棚，每个张贴海报4张。", 48),
        ("8个单元门，每个张贴海报2张。", 16),
        ("在6个村口设点，每个村口张贴海报3张。", 18),
    ],
)
def test_each_of_the_only_places_told(told: str, posters: int) -> None:
    (figure,) = read_sentence(told).figures
    assert (figure.measure, figure.quantity.value) == ("posters", posters)
    assert figure.notes == ("prose_multiplied",)


@pytest.mark.parametrize("places", ["走进企业、工地、村寨", "走进企业和工地", "进企业、学校"])
def test_of_a_list_of_places_none_is_reached_alone(places: str) -> None:
    told = read_sentence(f"{places}开展反诈讲座11场，受众1300人次，其中农民工310人次。").figures
    assert [(f.measure, f.quantity.value, f.group) for f in told] == [
        ("sessions", 11, "unspecified"),
        ("people_reached", 990, "unspecified"),
        ("people_reached", 310, "migrant_workers"),
    ]


def test_one_place_alone_names_whom() -> None:
    told = read_sentence("走进企业开展反诈讲座11场，受众300人。").figures
    assert [figure.group for figure in told] == ["workers", "workers"]
