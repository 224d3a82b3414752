"""Forms in English and in both languages read as their Chinese twins do."""

from __future__ import annotations

import csv

import pytest

from etl.meaning.english import in_chinese, unit_in_chinese
from etl.meaning.header import read_header
from etl.meaning.lexicon import read_channel, read_group
from etl.meaning.synonyms import VOCABULARY, vocabulary

from .small_sheets import codes, figures, read, roles


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("宣传单 Leaflets (copies)", "宣传单(份)"),
        ("Banners (pcs)", "横幅(个)"),
        ("海报（Posters）", "海报"),
        ("总计/Total", "总计"),
        ("Total 合计", "合计"),
        ("No.", "序号"),
        ("Number of leaflets distributed", "宣传单发放"),
        ("Posters & banners", "海报、横幅"),
        ("LEAFLETS (COPIES)", "宣传单(份)"),
        ("Leaflets (10,000 copies)", "宣传单(万份)"),
        ("Leaflets (thousand)", "宣传单(千)"),
        ("of which: students", "其中:学生"),
        ("Reporting unit: 龙山派出所", "填报单位: 龙山派出所"),
        ("120 copies", "120份"),
        ("about 300", "约300"),
        ("over 500 persons", "逾500人"),
        ("N/A", "无"),
    ],
)
def test_known_words_are_put_into_chinese(text: str, put: str) -> None:
    assert in_chinese(text) == put


@pytest.mark.parametrize(
    "text",
    ["LED屏（块）", "国家反诈中心APP安装（人）", "QQ群（个）", "KTV", "ABC School", "People reached by lectures",
     "Marketing", "12 flowers", "Maybe 2024", "龙山派出所 Longshan Police Station", "宣传单", ""],
)  # fmt: skip
def test_what_is_not_known_stays_as_it_is(text: str) -> None:
    assert in_chinese(text) == text


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("June", "6月"),
        ("June 2024", "2024年6月"),
        ("2024 June", "2024年6月"),
        ("15 June 2024", "2024年6月15日"),
        ("May 5th, 2024", "2024年5月5日"),
        ("12 Jun", "6月12日"),
        ("Sept. 2024", "2024年9月"),
        ("Apr-Jun 2024", "2024年4月-6月"),
        ("June 3-9, 2024", "2024年6月3日-6月9日"),
        ("28 May - 3 June 2024", "2024年5月28日-6月3日"),
        ("1 June 2024 to 30 June 2024", "2024年6月1日至2024年6月30日"),
        ("Q2 2024", "2024年第二季度"),
    ],
)
def test_months_and_days(text: str, put: str) -> None:
    assert in_chinese(text) == put


@pytest.mark.parametrize("code", [c for c in vocabulary("measures") if c != "mixed_materials"])
def test_the_names_of_the_measures_are_read_as_they_are(code: str) -> None:
    row = vocabulary("measures")[code]
    unit = unit_in_chinese(row["unit_en"])
    assert unit
    for text in (row["name_en"], row["name_en"].upper(), f"{row['name_en']} ({row['unit_en']})"):
        assert read_header(in_chinese(text)).measure == code


@pytest.mark.parametrize("kind", ["target_groups", "channels"])
def test_the_names_of_groups_and_channels_are_read_as_they_are(kind: str) -> None:
    read_one = read_group if kind == "target_groups" else read_channel
    for code, row in vocabulary(kind).items():
        if code != "unspecified":
            assert (code, read_one(in_chinese(row["name_en"]))) == (code, (code,))


def test_every_word_says_something_that_the_reader_knows() -> None:
    with (VOCABULARY / "synonyms_english.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    words = [(row["word"], row["unit"]) for row in rows]
    assert len(words) == len(set(words))
    assert all(row["word"] == row["word"].lower() for row in rows)
    assert all(read_header(f"宣传单({row['zh']})").unit or row["zh"] in "万千" for row in rows if row["unit"])


HEADS = [
    "Police station", "Leaflets (copies)", "Posters", "Sessions", "People reached", "App installs", "Remarks",
]  # fmt: skip


def test_a_table_in_english() -> None:
    reading = read(
        [
            ["Anti-fraud publicity statistics"],
            ["Reporting unit: 龙陵县公安局", "", "Period: June 2024"],
            HEADS,
            ["龙山派出所", 100, 20, 4, 500, 60, "rain"],
            ["龙江派出所", "200 copies", 30, 5, "about 600", 70, None],
            ["Total", 300, 50, 9, 1100, 130],
        ],
        name="form.xlsx",
    )
    assert [value for _, _, value in figures(reading)] == [100, 20, 4, 500, 60, 200, 30, 5, 600, 70]
    assert [fact.measure for fact in reading.facts[:5]] == [
        "leaflets", "posters", "sessions", "people_reached", "app_installs",
    ]  # fmt: skip
    assert {str(fact.period_start) for fact in reading.facts} == {"2024-06-01"}
    assert roles(reading, "A2", "G4", "A6", "B6") == ["meta", "note", "label", "total"]
    assert codes(reading) == []
    assert [cell.text for cell in reading.cells if cell.cell == "B3"] == ["Leaflets (copies)"]


def test_items_with_their_units_in_a_column_of_their_own() -> None:
    rows: list[list[object]] = [
        ["Item", "Quantity", "Unit"],
        ["Leaflets", 1200, "copies"],
        ["Lectures", 4, "sessions"],
        ["People reached", 800, "persons"],
        ["Strange thing", 6, "pcs"],
    ]
    reading = read(rows)
    assert figures(reading) == [
        ("B2", "leaflets", 1200),
        ("B3", "sessions", 4),
        ("B4", "people_reached", 800),
    ]
    assert codes(reading) == [("B5", "unread_under_header")]


def test_a_list_of_activities_in_english() -> None:
    rows: list[list[object]] = [
        ["Date", "Activity", "Target group", "Method", "Participants", "Leaflets"],
        ["June 3, 2024", "Anti-fraud lecture", "Students", "Lecture", 120, 130],
        ["10 June 2024", "Street stall", "Merchants", "Street stall", 60, 100],
    ]
    found = {fact.cell: fact for fact in read(rows).facts}
    assert [(c, found[c].measure, found[c].value) for c in ("B2", "E2", "F3")] == [
        ("B2", "sessions", 1), ("E2", "people_reached", 120), ("F3", "leaflets", 100),
    ]  # fmt: skip
    assert (found["E2"].target_group, found["E2"].channel) == ("students", "lecture")
    assert (found["F3"].target_group, found["F3"].channel) == ("merchants", "stall")
    assert [str(found[c].period_start) for c in ("E2", "F3")] == ["2024-06-03", "2024-06-10"]


def test_a_head_that_is_not_known_is_asked_about_as_it_is_written() -> None:
    reading = read([["Unit", "Leaflets", "Flowers (pcs)"], ["龙山派出所", 3, 9], ["龙江派出所", 4, 8]])
    assert [value for _, _, value in figures(reading)] == [3, 4]
    asked = [issue for issue in reading.issues if issue.code == "unknown_header"]
    assert [(issue.cell, "Flowers (pcs)" in issue.message_zh) for issue in asked] in ([("C1", True)], [])
    assert {cell for cell, _ in codes(reading)} >= {"C2", "C3"}
