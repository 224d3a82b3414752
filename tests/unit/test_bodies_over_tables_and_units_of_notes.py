"""二、银行网点 over the names of banks says who reports; a note below tables that a row's unit opens is of that unit
(contract 4.16, 4.17)."""

from __future__ import annotations

from etl.meaning.sorts_of_bodies import heads_banks

from .small_sheets import codes, read

BANKS = ["农行尤溪县支行", "尤溪农商银行", "合计"]


def _side_by_side(*notes: str) -> list[list[object]]:
    return [
        ["尤溪县2025年9月反诈宣传统计表"],
        ["一、公安派出所", "", "", "", "二、银行网点", "", ""],
        ["单位", "发放宣传单（份）", "受众（人次）", "", "单位", "厅堂宣传（场）", "发放折页（份）"],
        ["城关派出所", 1500, 980, "", "农行尤溪县支行", 6, 450],
        ["西滨派出所", 420, 310, "", "尤溪农商银行", 12, 1100],
        ["合计", 1920, 1290, "", "合计", 18, 1550],
        *([note] for note in notes),
    ]


MERGED = ["A1:G1", "A2:C2", "E2:G2"]


def test_what_heads_names_of_banks() -> None:
    for text in ("二、银行网点", "银行网点", "营业网点", "2.各金融网点", "(二)银行营业网点情况"):
        assert heads_banks(text, BANKS), text
    for text in ("进银行网点", "银行网点厅堂宣传", "网点宣传", "厅堂"):
        assert not heads_banks(text, BANKS), text
    assert not heads_banks("银行网点", ["城关派出所", "农行尤溪县支行"])
    assert not heads_banks("银行网点", ["合计"])


def test_paper_of_banks_goes_out_in_any_way() -> None:
    reading = read(_side_by_side(), name="统计.xlsx", merged=MERGED)
    assert [(one.cell, one.measure, one.channel) for one in reading.facts if one.cell[0] > "D"] == [
        ("F4", "sessions", "branch"),
        ("G4", "leaflets", "handout"),
        ("F5", "sessions", "branch"),
        ("G5", "leaflets", "handout"),
    ]


def _told(note: str) -> list[tuple[str, str, float]]:
    reading = read(_side_by_side(note), name="统计.xlsx", merged=MERGED)
    return [(one.unit, one.measure, one.value) for one in reading.facts if one.cell == "A7"]


def test_a_note_is_of_the_unit_that_opens_it() -> None:
    assert _told("另：农行尤溪县支行9月18日在紫阳公园设摊宣传1场，发放折页300份，上表未统计。") == [
        ("农行尤溪县支行", "sessions", 1),
        ("农行尤溪县支行", "leaflets", 300),
    ]
    assert _told(
        "备注：9月18日，城关派出所另张贴海报20张，未计入上表；西滨派出所悬挂横幅3条，未计入上表。"
    ) == [
        ("城关派出所", "posters", 20),
        ("西滨派出所", "banners", 3),
    ]


def test_whose_a_note_is_stays_open_where_no_unit_opens_it() -> None:
    for note in (
        "另在城关派出所门口设摊宣传1场，上表未统计。",
        "另：城关派出所门口悬挂横幅3条，上表未统计。",
    ):
        reading = read(_side_by_side(note), name="统计.xlsx", merged=MERGED)
        assert [one for one in reading.facts if one.cell == "A7"] == [], note
        assert ("A7", "table_unit_unknown") in codes(reading), note
    told = "城关派出所另张贴海报20张，未计入上表。悬挂横幅3条，未计入上表。"
    assert _told(told) == [("城关派出所", "posters", 20)]
