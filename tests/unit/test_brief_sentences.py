"""The brief's sentences, to the letter, in both languages: `briefs_zh.txt` and `briefs_en.txt` were read by a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from analysis.brief.parts import Figure, Name, figures_in
from analysis.coverage import coverage_of
from analysis.cube import Cube
from analysis.filters import HIDDEN, Filters, month_end
from analysis.reporting import STATE_COLUMNS
from analysis.totals import core_measures, total_under
from tests.unit.analysis_cubes import cube_of, fact, mention
from tests.unit.briefs import APRIL, COUNTY, FIRST, SECOND, THIRD, bases_of, brief_of, said, speak, written_of
from ui.brief.phrases import counted_phrase, figure_cell, figure_phrase
from ui.coverage_words import ratio_text
from ui.numbers import exact
from ui.text import catalogue, core_codes, vocabulary

INF = float("inf")
MARCH = {"period_start": date(2023, 3, 1), "period_end": date(2023, 3, 31)}
YEAR_BEFORE = {"period_start": date(2022, 4, 1), "period_end": date(2022, 4, 30)}
QUARTER = {"period_start": date(2023, 4, 1), "period_end": date(2023, 6, 30)}
IN_SECOND = {
    "district_code": SECOND,
    "district": "云南省/保山市/龙陵县/镇安镇",
    "unit": "镇安派出所",
    "submission": "b",
}
IN_THIRD = {
    "district_code": THIRD,
    "district": "云南省/保山市/龙陵县/龙江乡",
    "unit": "龙江小学",
    "submission": "c",
}
WITH_BASES = [
    (FIRST, "population", 60_000),
    (SECOND, "population", 40_000),
    (THIRD, "population", 2_000),
    (COUNTY, "elderly", 3_000),
]


def exact_cube() -> Cube:
    return cube_of(
        [
            fact(12_300.0), fact(3_000.0, **IN_SECOND, target_group="elderly", channel="sms"),
            fact(500.0, **IN_THIRD, target_group="elderly_alone"),
            fact(10.0, measure="sessions"), fact(2.0, measure="sessions", **IN_SECOND),
            fact(1.0, measure="sessions", **IN_THIRD), fact(25_000.0, measure="leaflets"),
            fact(80.0, measure="posters"), fact(10_000.0, **MARCH), fact(13.0, measure="sessions", **MARCH),
            fact(50_000.0, measure="leaflets", **MARCH), fact(15_800.0, **YEAR_BEFORE),
        ]
    )  # fmt: skip


def estimated_cube() -> Cube:
    return cube_of(
        [
            fact(9_000.0, high=INF, qualifier="at_least"),
            fact(8_500.0, low=8_000.0, high=9_000.0, qualifier="range", **IN_SECOND),
            fact(12_345.0, measure="leaflets", low=11_000.0, high=13_500.0, qualifier="about"),
            fact(12_345.0, measure="leaflets", **MARCH),
            fact(95.0, measure="posters", low=90.0, qualifier="at_most"),
            fact(3_003.0, measure="sessions", high=INF, qualifier="at_least"),
        ],
        [mention()],
    )


def state(unit: str, code: str, kind: str, month: int = 4, **fields: object) -> dict[str, object]:
    """What became of a unit's report for a month of 2023, due on the 5th of the next."""
    due = date(2023, month + 1, 5)
    return {
        "unit_row": 1, "unit": unit, "unit_type": "police", "district_code": code, "district": "", "state": kind,
        "start": date(2023, month, 1), "end": month_end(date(2023, month, 1)), "due": due,
        "days_late": 0, "received": None, "longer": False, "partly": False, "zero": False, "facts": 0, "deliveries": (),
    } | fields  # fmt: skip


def states_of(*rows: dict[str, object]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=STATE_COLUMNS)


SOME_OWE = states_of(
    state("龙山派出所", FIRST, "on_time"), state("镇安派出所", SECOND, "late", days_late=3),
    state("龙江派出所", THIRD, "missing", month=3), state("龙江派出所", THIRD, "missing", partly=True),
    state("龙江小学", THIRD, "empty"), state("县公安局", COUNTY, "on_time"), state("县农行", COUNTY, "waiting"),
    state("新设所", FIRST, "not_due"),
)  # fmt: skip
ALL_ON_TIME = states_of(state("龙山派出所", FIRST, "on_time"), state("镇安派出所", SECOND, "on_time"))
REPORTING = {
    "some owe a report": SOME_OWE,
    "all on time": ALL_ON_TIME,
    "nothing came": states_of(state("龙山派出所", FIRST, "missing")),
    "nobody must report": states_of(state("新设所", FIRST, "not_due")),
    "no roster": None,
}


def villages_of(*rows: tuple[str, str, str]) -> pd.DataFrame:
    """Villages with their township and what is told of them."""
    return pd.DataFrame(rows, columns=["name", "township", "state"])


GAPS = {
    "blind cells by the size of the group, and villages": (
        villages_of(
            ("大坝村", SECOND, "nothing"), ("龙山社区", FIRST, "session"), ("河头村", FIRST, "other")
        ),
        [(SECOND, "elderly", 500), (THIRD, "elderly", 800), (THIRD, "students", 12_300)],
    ),
    "no blank village": (villages_of(("龙山社区", FIRST, "session")), []),
    "no village known": (villages_of(), []),
}
TARGETS = {
    "a target surely reached, one perhaps and one without a figure": [
        ("people_reached", 16_000.0), ("leaflets", 12_000.0), ("households", 50.0)
    ],
    "targets missed": [("posters", 100.0)],
}  # fmt: skip
DOUBTS = {
    "nine open questions, one about a figure that counts": (9, True),
    "one open question about none of the figures": (1, False),
}

CASES: dict[str, tuple[Cube, Filters, list[tuple[str, str, int]]]] = {
    "exact figures with bases and two earlier periods": (exact_cube(), APRIL, WITH_BASES),
    "estimates of every kind and one base": (estimated_cube(), APRIL, [(FIRST, "population", 60_000)]),
    "more person-times than people, and more people with the app than there are": (
        cube_of(
            [fact(900.0), fact(700.0, **MARCH), fact(400.0, channel="sms"), fact(150.0, measure="households"),
             fact(1_200.0, measure="app_installs")]
        ),
        Filters(date(2023, 1, 1), date(2023, 12, 31), district=COUNTY),
        [(COUNTY, "population", 1_000), (COUNTY, "households", 100)],
    ),
    "two equal townships": (
        cube_of([fact(100.0), fact(100.0, **IN_SECOND), fact(1.0, measure="sessions")]), APRIL, [],
    ),
    "one person": (cube_of([fact(1.0)]), APRIL, []),
    "a township and its units": (
        cube_of([fact(100.0), fact(50.0, unit="龙山小学", submission="z")]),
        Filters(APRIL.start, APRIL.end, district=FIRST), [],
    ),
    "all the data, part of it samples, in doubt, of the county itself or of a quarter": (
        cube_of(
            [fact(100.0, sample=True), fact(40.0, district_code=COUNTY, doubtful=True),
             fact(70.0, **IN_SECOND | QUARTER)]
        ),
        Filters(district=COUNTY), [],
    ),
    "a figure of a quarter beside the month": (
        cube_of([fact(100.0), fact(5_000.0, **IN_SECOND | QUARTER)]), APRIL, [],
    ),
}  # fmt: skip


def drafts() -> str:
    """All cases as the text files have them."""
    lines = []
    for name, (cube, filters, bases) in CASES.items():
        written = written_of(cube, brief_of(cube, filters, bases))
        lines += [f"# {name}", written.title, *written.warnings]
        lines += [f"{paragraph.key}  {paragraph.text}" for paragraph in written.paragraphs] + [""]
    for name, states in REPORTING.items():
        written = written_of(exact_cube(), brief_of(exact_cube(), states=states))
        lines += [f"# {name}", *said(written, "reporting"), *said(written, "strengths"), ""]
    cube = estimated_cube()
    for name, (reach, bases) in GAPS.items():
        written = written_of(cube, brief_of(cube, bases=bases, villages=reach))
        lines += [f"# {name}", *said(written, "gaps"), ""]
    for name, targets in TARGETS.items():
        written = written_of(cube, brief_of(cube, targets=targets))
        lines += [f"# {name}", *said(written, "overall")[2:], *said(written, "strengths"), ""]
    for name, (questions, doubtful) in DOUBTS.items():
        cube = cube_of([fact(100.0, doubtful=doubtful)])
        written = written_of(cube, brief_of(cube, questions=questions))
        lines += [f"# {name}", said(written, "notes")[0], ""]
    return "\n".join(lines)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_drafts_to_the_letter(lang, monkeypatch):
    speak(monkeypatch, lang)
    assert drafts() == Path(__file__).with_name(f"briefs_{lang}.txt").read_text(encoding="utf-8")


PHRASES = [
    (Figure(12_300, "sum", "leaflets"), "1.23万份", "12,300 copies"),
    (Figure(12_345, "sum", "leaflets"), "12,345份", "12,345 copies"),
    (Figure(123_450_000, "sum", "views"), "123,450,000次", "123,450,000 views"),
    (Figure(120_000_000, "sum", "views"), "1.2亿次", "120,000,000 views"),
    (Figure(12_345, "sum", "leaflets", 11_000, 13_000), "约1.23万份", "about 12,345 copies"),
    (Figure(9_000, "sum", "people_reached", 9_000, INF), "9,000余人次", "at least 9,000 person-times"),
    (Figure(9_003, "sum", "people_reached", 9_003, INF), "9,003人次以上", "at least 9,003 person-times"),
    (Figure(128_999, "sum", "people_reached", 128_999, INF), "12.8万余人次", "at least 128,999 person-times"),
    (Figure(95, "sum", "posters", 90, 95), "至多95张", "at most 95 sheets"),
    (Figure(1, "sum", "app_installs"), "1人", "1 person"),
    (Figure(1, "sum", "people_reached"), "1人次", "1 person-time"),
    (Figure(277_319, "base", "population"), "277,319人", "277,319"),
    (Figure(90_000, "base", "households"), "9万户", "90,000"),
    (Figure(12_300, "base", "students"), "1.23万人", "12,300 people"),
    (Figure(0.25, "share"), "占25.0%", "25.0%"),
    (Figure(0.25, "share", "", 0.2, 0.3), "约占25.0%", "about 25.0%"),
    (Figure(0.0001, "share"), "占不足0.1%", "less than 0.1%"),
    (Figure(0.9999, "ratio"), "99.9%以上", "more than 99.9%"),
    (Figure(1.234, "ratio"), "123.4%", "123.4%"),
    (Figure(1.234, "coverage"), "123.4%", "123.4%"),
    (Figure(0.0123, "coverage", "", 0.01, 0.02), "约1.2%", "about 1.2%"),
    (Figure(0.85, "coverage", "", 0.85, INF), "85.0%以上", "at least 85.0%"),
    (Figure(0.85, "ratio", "", 0.8, 0.85), "至多85.0%", "at most 85.0%"),
    (Figure(0.5587, "coverage", "", 0.5587, INF), "55.8%以上", "at least 55.8%"),
    (Figure(0.5581, "coverage", "", 0.5, 0.5581), "至多55.9%", "at most 55.9%"),
    (Figure(0.5587, "share", "", 0.5587, 1.0), "占55.8%以上", "at least 55.8%"),
    (Figure(0.9996, "share", "", 0.9996, 1.0), "占99.9%以上", "at least 99.9%"),
    (Figure(0.0003, "share", "", 0.0003, 1.0), "占0.03%以上", "at least 0.03%"),
    (Figure(12_250, "sum", "leaflets", 11_000, 13_000), "约1.23万份", "about 12,250 copies"),
    (Figure(90.25, "bounds", "posters", 90.25, 95.01), "在90.2至95.1张之间", "between 90.2 and 95.1 sheets"),
    (Figure(0.1, "change"), "上升10.0%", "up 10.0%"),
    (Figure(-0.1, "change"), "下降10.0%", "down 10.0%"),
    (Figure(0.0, "change"), "持平", "unchanged"),
    (Figure(0.0002, "change"), "基本持平", "almost unchanged"),
    (Figure(0.1, "change", "", 0.05, 0.2), "约上升10.0%", "up about 10.0%"),
    (
        Figure(-0.1, "change", "", -0.2, 0.05),
        "约下降10.0%（含估计数，升降未定）", "down about 10.0% (estimates included: it may be up)",
    ),
    (Figure(95, "bounds", "posters", 90, 95), "在90至95张之间", "between 90 and 95 sheets"),
    (Figure(95, "bounds", "posters", 95, INF), "不少于95张", "at least 95 sheets"),
    (Figure(95, "bounds", "posters", 0, 95), "不超过95张", "at most 95 sheets"),
]  # fmt: skip


@pytest.mark.parametrize(("figure", "zh", "en"), PHRASES, ids=[zh for _, zh, _ in PHRASES])
def test_phrases(figure, zh, en, monkeypatch):
    for lang, expected in (("zh", zh), ("en", en)):
        speak(monkeypatch, lang)
        assert figure_phrase(figure) == expected


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Figure(637, "sum", "sessions"), "637 sessions"),
        (Figure(1, "sum", "sessions"), "1 session"),
        (Figure(17_657, "sum", "households"), "17,657 households visited"),
        (Figure(1, "sum", "households"), "1 household visited"),
        (Figure(420, "sum", "gifts", 420, 429), "at least 420 gifts"),
        (Figure(18_537, "sum", "app_installs"), "18,537 app installs"),
        # of one there is no name in the singular; person-times and yuan are more than pieces
        (Figure(1, "sum", "leaflets"), ""),
        (Figure(171_896, "sum", "people_reached"), ""),
        (Figure(5_000, "sum", "loss_prevented"), ""),
    ],
)
def test_an_english_sum_says_what_is_counted_once(figure, words, monkeypatch):
    speak(monkeypatch, "en")
    assert counted_phrase(figure) == words
    speak(monkeypatch, "zh")
    assert counted_phrase(figure) == ""


def english(monkeypatch, cube: Cube, **asked: object) -> str:
    """All sentences of a brief in English."""
    speak(monkeypatch, "en")
    return "\n".join(paragraph.text for paragraph in written_of(cube, brief_of(cube, **asked)).paragraphs)


def test_one_township_without_a_session_is_one(monkeypatch):
    cube = cube_of([fact(1.0, measure="sessions"), fact(1.0, measure="sessions", **IN_SECOND)])
    told = english(monkeypatch, cube)
    assert "2 of 3 townships in 龙陵县 held a session (66.7%). 1 township held no session: 龙江乡." in told


def test_people_are_in_a_place_and_among_a_group(monkeypatch):
    cube = cube_of([fact(30.0), fact(10.0, target_group="elderly")])
    told = english(monkeypatch, cube, bases=[(COUNTY, "students", 100), (COUNTY, "elderly", 100)])
    assert "coverage is highest among students (30.0%) and lowest among elderly (10.0%)." in told.lower()


def test_a_sum_of_another_period_is_said_by_its_name(monkeypatch):
    cube = cube_of([fact(100.0), fact(41.0, measure="sessions", **IN_SECOND | QUARTER)])
    assert "their periods extend beyond this one: 41 sessions." in english(monkeypatch, cube)


def test_reports_and_units_are_not_taken_for_each_other(monkeypatch):
    owing = states_of(*(state(f"{n}号所", FIRST, "missing", month) for n in range(1, 10) for month in (3, 4)))
    told = english(monkeypatch, exact_cube(), states=owing)
    assert "18 reports are missing: 1号所 (Mar 2023 and Apr 2023), " in told
    assert "8号所 (Mar 2023 and Apr 2023) and others, 9 units in all." in told
    speak(monkeypatch, "zh")
    (missing,) = [
        text
        for text in said(written_of(exact_cube(), brief_of(exact_cube(), states=owing)), "reporting")
        if text.startswith("漏报18份：")
    ]
    assert missing.endswith("、8号所（2023年3月、4月）等9个单位。")


def test_of_villages_of_which_none_has_any_data_no_zeros_are_told(monkeypatch):
    reach = villages_of(("大坝村", SECOND, "nothing"), ("河头村", FIRST, "nothing"))
    told = english(monkeypatch, exact_cube(), villages=reach)
    assert "2 known villages have no data at all. Villages without any data: 大坝村 (镇安镇)" in told


@pytest.mark.parametrize(("cube", "filters", "bases"), CASES.values(), ids=CASES)
def test_every_figure_of_a_sentence_stands_in_a_table(cube, filters, bases):
    brief = brief_of(cube, filters, bases)
    tables = {table.key: table for table in brief.tables}
    figures = [
        figure
        for section in brief.sections
        for paragraph in section.paragraphs
        for sentence in paragraph
        for figure in figures_in(sentence)
    ]
    assert len(figures) > 5
    for figure in figures:
        assert figure.at is not None
        assert tables[figure.at.table].figure(figure.at.row - 1, figure.at.column) == figure


@pytest.mark.parametrize(("cube", "filters", "bases"), CASES.values(), ids=CASES)
def test_a_sum_is_the_sum_of_the_facts_that_it_opens(cube, filters, bases):
    brief = brief_of(cube, filters, bases)
    sums = [
        cell
        for table in brief.tables
        for row in table.rows
        for cell in row.values()
        if isinstance(cell, Figure) and cell.form == "sum" and cell.filters
    ]
    assert sums
    for figure in sums:
        assert figure.filters
        total = total_under(cube, figure.filters)
        assert (figure.value, figure.low, figure.high) == (total.value, total.low, total.high)


def groups_of(brief, columns=("group", "people_reached", "coverage")) -> list[tuple[str, ...]]:
    written = next(table for table in written_of(exact_cube(), brief).tables if table.key == "groups")
    places = [written.columns.index(name) for name in columns if name in written.columns]
    return [tuple(row[place] for place in places) for row in written.rows]


def test_a_group_holds_its_parts_where_they_are_asked_for_and_else_is_no_share_of_its_people(monkeypatch):
    speak(monkeypatch, "zh")
    assert groups_of(brief_of(exact_cube(), APRIL, WITH_BASES)) == [
        ("学生", "12,300", "–"), ("老年人", "3,500", "116.7%"), ("其中：独居老人", "500", "–"), ("合计", "15,800", "–"),
    ]  # fmt: skip
    elderly = replace(APRIL, target_group="elderly")
    assert groups_of(brief_of(exact_cube(), elderly, WITH_BASES)) == [("老年人", "3,000"), ("合计", "3,000")]
    alone = replace(APRIL, target_group="elderly_alone")
    assert groups_of(brief_of(exact_cube(), alone, WITH_BASES)) == [("独居老人", "500"), ("合计", "500")]


def test_every_core_measure_has_its_sentence_and_every_unit_its_singular():
    words = catalogue("en")
    assert [code for code in core_codes() if f"brief.say.did_{code}" not in words] == []
    units = {row["unit_en"].replace("-", "_") for row in vocabulary("measures").values()}
    assert sorted(unit for unit in units if f"unit.one.{unit}" not in words) == []


def test_warnings_say_what_nobody_may_take_for_real(monkeypatch):
    speak(monkeypatch, "zh")
    cube = cube_of([fact(100.0, sample=True), fact(90.0, low=80.0, high=95.0, qualifier="about")])
    assert written_of(cube, brief_of(cube, replace(APRIL, estimates=HIDDEN))).warnings == (
        "本简报所用数据全部为示例数据，不反映真实情况。",
        "按筛选，估计数没有计入本简报的任何合计。",
    )
    assert written_of(cube, brief_of(cube)).warnings == (
        "本简报所用数据中有一部分为示例数据，不得直接引用。",
    )


def test_a_coverage_is_written_as_on_the_coverage_pages(monkeypatch):
    speak(monkeypatch, "zh")
    cube = exact_cube()
    table = next(
        table
        for table in written_of(cube, brief_of(cube, APRIL, WITH_BASES)).tables
        if table.key == "coverage"
    )
    found = coverage_of(cube, replace(APRIL, measure="people_reached"), bases_of(WITH_BASES), COUNTY)
    assert table.rows[0][-1] == ratio_text(found.ratio, found.low, found.high, "people_reached") == "15.5%"


def test_the_reporting_rates_are_those_of_the_reporting_page(monkeypatch):
    speak(monkeypatch, "zh")
    table = next(
        table
        for table in written_of(exact_cube(), brief_of(exact_cube(), states=SOME_OWE)).tables
        if table.key == "reporting"
    )
    assert table.headings == ("地区", "应报", "按时", "迟报", "漏报", "空表", "未到期限", "报送率")
    assert table.rows == (
        ("龙山镇", "1", "1", "–", "–", "–", "–", "100.0%"),
        ("镇安镇", "1", "–", "1", "–", "–", "–", "100.0%"),
        ("龙陵县（本级）", "2", "1", "–", "–", "–", "1", "50.0%"),
        ("龙江乡", "3", "–", "–", "2", "1", "–", "0.0%"),
        ("合计", "7", "2", "1", "2", "1", "1", "42.9%"),
    )


def test_the_totals_and_changes_are_those_of_the_overview(monkeypatch):
    speak(monkeypatch, "zh")
    cube = exact_cube()
    brief = brief_of(cube)
    core = core_measures(cube, APRIL, ["leaflets", "posters", "sessions", "people_reached"])
    table = brief.tables[0]
    shown = written_of(cube, brief).tables[0]
    assert [row[1] for row in shown.rows] == [exact(value) for value in core["value"]]
    for place, (_, row) in enumerate(core.iterrows()):
        assert table.figure(place, "value").value == row["value"]
        if row["change"] == row["change"]:
            assert table.figure(place, "change").value == pytest.approx(row["change"], abs=1e-15)
    rows = table.rows
    assert [figure_cell(row["change"]) if row["change"] else "" for row in rows] == [
        "-50.0%",
        "",
        "0.0%",
        "+58.0%",
    ]


def test_rows_of_districts_and_of_whole_groups_add_up_to_the_total():
    brief = brief_of(exact_cube())
    for key in ("districts", "groups"):
        table = next(table for table in brief.tables if table.key == key)
        last = len(table.rows) - 1
        rows = [row for row in range(last) if isinstance(table.name(row), Name)]  # no part of another row
        assert sum(table.figure(row, "people_reached").value for row in rows) == 15_800
        assert table.figure(last, "people_reached").value == 15_800


def test_a_missing_base_and_roster_are_named_lead_to_reference_and_leave_the_numerator(monkeypatch):
    speak(monkeypatch, "zh")
    cube = cube_of([fact(100.0)])
    written = written_of(cube, brief_of(cube))
    assert said(written, "places")[-1] == "缺龙陵县2023年的人口基数，未计算覆盖率的有：受众人次。"
    table = next(table for table in written.tables if table.key == "coverage")
    assert table.rows == (("受众人次", "100", "人口", "缺龙陵县2023年的人口基数", "–", "–", "–"),)
    runs = [
        run for paragraph in written.paragraphs for one in paragraph.sentences for run in one.runs if run.page
    ]
    assert [(run.text, run.page) for run in runs] == [
        ("缺龙陵县2023年的人口基数", "reference"),
        ("缺下级地区各宣传对象的人数基数，空白的轻重无法排序。", "reference"),
        ("缺单位名册，无法判断应报多少、谁漏报、谁迟报。", "reference"),
    ]


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        (
            "zh",
            "在有基数的当中，按报送数，覆盖率最高的是龙山镇（10.0%），最低的是镇安镇（0.0%）。"
            "龙江乡没有受众人次的数字，未计算其覆盖率。",
        ),
        (
            "en",
            "Of those with a base, and by the figures as reported, coverage is highest in 龙山镇 (10.0%)"
            " and lowest in 镇安镇 (0.0%). There is no figure of people reached for 龙江乡; their coverage was not"
            " computed.",
        ),
    ],
)
def test_a_reported_zero_is_the_lowest_coverage_and_no_figure_is_none(lang, told, monkeypatch):
    speak(monkeypatch, lang)
    cube = cube_of([fact(100), fact(0, district_code=SECOND)])
    bases = [(code, "population", 1_000) for code in (FIRST, SECOND, THIRD)]
    written = written_of(cube, brief_of(cube, bases=bases))
    assert any(told in text for text in said(written, "places"))
    table = next(one for section in written.sections for one in section.tables if one.key == "districts")
    assert [(row[0], row[-1]) for row in table.rows] == [
        ("龙山镇", "10.0%"), ("镇安镇", "0.0%"), ("龙江乡", "–"), ({"zh": "合计", "en": "Total"}[lang], "–")
    ]  # fmt: skip


GROUP_BASES = [(COUNTY, "elderly", 1_000), (COUNTY, "students", 1_000)]


@pytest.mark.parametrize(
    ("lang", "nameless", "told"),
    [
        # 60 + 30 name a group
        ("zh", 90, "覆盖率最高的是学生（6.0%），最低的是老年人（3.0%）。"),
        ("zh", 91, "过半的受众人次没有写明宣传对象，覆盖率只计写明的部分，不比高低：学生6.0%、老年人3.0%。"),
        (
            "en",
            91,
            "More than half of the people reached name no target group; coverage counts those that name one and is not"
            " ranked: students 6.0% and elderly 3.0%.",
        ),
    ],
)
def test_where_most_people_reached_name_no_group_none_is_the_lowest(lang, nameless, told, monkeypatch):
    speak(monkeypatch, lang)
    figures = ((60, "students"), (30, "elderly"), (nameless, "unspecified"))
    cube = cube_of([fact(value, target_group=group) for value, group in figures])
    assert told in said(written_of(cube, brief_of(cube, bases=GROUP_BASES)), "groups")[1]


def test_a_group_without_a_figure_is_not_ranked_and_not_passed_over(monkeypatch):
    speak(monkeypatch, "zh")
    cube = cube_of([fact(60, target_group="students")])
    written = written_of(cube, brief_of(cube, bases=GROUP_BASES))
    assert said(written, "groups")[1] == (
        "按人数基数计算，覆盖率：学生6.0%。老年人没有受众人次的数字，未计算其覆盖率。"
    )
