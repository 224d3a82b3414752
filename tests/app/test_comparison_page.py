"""The comparison page: what it says of each division, the way to the facts, and what to do where nothing is there."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import pandas as pd
import pytest
import streamlit as st

from analysis.bases import Bases
from analysis.building import build_cube
from analysis.cube import select_fact_ids
from analysis.filters import Filters
from analysis.peers import NOTHING, Compared, Row, compare, set_against
from analysis.totals import Total
from etl.store.reference_frames import BASES_COLUMNS
from etl.store.reference_history import TARGETS_COLUMNS
from tests.app.synthetic import TOWNSHIPS, SyntheticStore, counted_frame, mentions_frame
from tests.app.test_explore_pages import open_page, query_of, use_store
from ui import comparison_chart, comparison_table
from ui.comparison_chart import _label
from ui.comparison_table import open_cell
from ui.comparison_words import compared_words, difference_words, lost_words
from ui.places import known_children, national_name
from ui.theme import palette

COUNTY, TOWN = "530523", "530523102"
JUNE = {"from": "2023-06", "to": "2023-06"}
FRAME = counted_frame()
PEOPLE = FRAME[(FRAME["measure"] == "people_reached") & (FRAME["district_code"] != COUNTY)]


class ComparedStore(SyntheticStore):
    """With a population of every township that reports and two targets."""

    def __init__(self, targets: bool = True, everywhere: bool = False) -> None:
        super().__init__()
        self._with_targets = targets
        # of ten townships seven report, whose names the reports have
        silent = [code for code in known_children(COUNTY) if everywhere and code not in TOWNSHIPS]
        self._based = {**TOWNSHIPS, **{code: national_name(code) for code in silent}}

    def bases(self) -> pd.DataFrame:
        rows = [
            dict.fromkeys(BASES_COLUMNS, "")
            | {"base": n, "reference": 1, "district_code": code, "district": f"云南省/保山市/龙陵县/{name}"}
            | {"level": "township", "subject": "population", "year": 2022, "value": 10_000.0}
            | {"low": 10_000.0, "high": 10_000.0, "source": "年鉴", "sample": True}
            for n, (code, name) in enumerate(self._based.items())
        ]
        return pd.DataFrame(rows, columns=BASES_COLUMNS)

    def targets(self) -> pd.DataFrame:
        rows = [
            (1, "people_reached", TOWN, "month", 4000.0, "王五", "2023-01-04T08:00:00+00:00", "", True),
            (2, "people_reached", COUNTY, "year", 999_999.0, "王五", "2023-01-04T08:00:00+00:00", "", True),
        ]
        return pd.DataFrame(rows if self._with_targets else [], columns=TARGETS_COLUMNS)


@pytest.fixture(autouse=True)
def synthetic(monkeypatch):
    use_store(monkeypatch, ComparedStore())
    yield
    st.cache_resource.clear()


def sums(month: str) -> dict[str, float]:
    """People reached in a month by township name."""
    found = PEOPLE[PEOPLE["period_start"] == f"{month}-01"]
    by_code = found.groupby("district_code", observed=True)["value"].sum()
    return {TOWNSHIPS[code]: value for code, value in by_code.items()}


def table(app) -> pd.DataFrame:
    return app.dataframe[0].value.set_index("地区")


def words(app) -> str:
    return "\n".join(str(one.value) for kind in ("markdown", "caption", "info") for one in app.main.get(kind))


def digits(words: str) -> float:
    """The number of a cell without its marks: ▼ 减少 ≤200 (…) -> -200."""
    number = words.split("(")[0].split("·")[0].replace(",", "").replace("−", "-")
    size = float("".join(sign for sign in number if sign in "-.0123456789"))
    return -size if "▼" in words else size


def test_each_row_is_the_sum_of_its_facts_against_the_month_before():
    app = open_page("comparison", lang="zh", **JUNE)
    june, may, rows = sums("2023-06"), sums("2023-05"), table(app)
    assert len(rows) == 10
    for name in june:
        assert digits(rows.loc[name, "本期"]) == june[name]
        assert digits(rows.loc[name, "上期"]) == may[name]
        assert digits(rows.loc[name, "比上期"]) == june[name] - may[name]
    assert rows.loc["碧寨乡", ["本期", "上期", "比上期"]].tolist() == ["–", "–", "–"]
    assert "去年同期" not in rows.columns
    assert "2022年6月没有数据。把那时的报送上传后即可比较。" in words(app)


@pytest.mark.parametrize(
    ("against", "value", "state", "said"),
    [
        ("previous", -9023.8, "behind", "▼ 减少 9,024 (−90.2%)"),
        ("last_year", 200.0, "ahead", "▲ 增加 200 (+2.0%)"),
        ("peers", -9023.8, "behind", "▼ 落后 9,024 (−90.2%)"),
        ("peers", 42.2, "ahead", "▲ 领先 42 (+0.4%)"),
        ("peers", 0.4, "ahead", "▲ 领先 0.4 (+0.0%)"),
        ("peers", 99.96, "ahead", "▲ 领先 100 (+1.0%)"),
    ],
)
def test_a_difference_counts_whole_people_and_only_others_are_ahead(against, value, state, said, chinese):
    compared = Compared(Total(10_000, 10_000, 10_000, 0, 1), state, value, value, value)
    assert compared_words(compared, against) == said


@pytest.fixture
def chinese(monkeypatch):
    for module in ("text", "numbers"):
        monkeypatch.setattr(f"ui.{module}.language", lambda: "zh")


@pytest.mark.parametrize(
    ("state", "value", "label"),
    [
        ("ahead", 200, "增加 200"),
        ("behind", -200, "减少 200"),
        ("to_go", -200, "尚差 200"),
        ("to_go", 200, "+200"),
        ("equal", 0, "＝ ±0"),
    ],
)
def test_a_label_of_the_chart_names_the_direction_and_no_mark_twice(state, value, label, chinese):
    compared = Compared(Total(700, 700, 700, 0, 1), state, value, value, value)
    assert _label(compared, "previous") == label


def test_a_row_without_a_figure_is_an_open_circle_that_says_what_stood_there(monkeypatch, chinese):
    drawn = []
    monkeypatch.setattr(comparison_chart, "draw_figure", lambda *parts: drawn.append(parts[0].to_dict()))
    monkeypatch.setattr(st, "caption", lambda text: None)
    none, there = Total(0, 0, 0, 0, 0), Total(300, 300, 300, 0, 1)
    before = Total(8213, 8213, 8213, 0, 1)
    rows = [
        row_of("a", none, set_against(none, before)),
        row_of("b", there, set_against(there, before)),
        row_of("c", none, set_against(none, NOTHING)),
    ]
    comparison_chart.draw_comparison(
        rows, ["甲乡", "乙乡", "丙乡"], "previous", "受众人次", "人次", lambda _: None
    )
    own, texts = drawn[0]["data"][2], drawn[0]["data"][3]["text"]
    assert [text.strip() for text in texts] == ["8,213 → 没有数字", "减少 7,913", "没有数字"]
    assert own["marker"]["symbol"] == ["circle", "triangle-down", "circle"]
    assert own["marker"]["color"] == [palette().background, palette().blind_text, palette().background]
    assert own["marker"]["line"]["width"] == [2, 0, 2]
    # "8,213 → 没有数字" takes the room of 17 letters
    assert drawn[0]["layout"]["xaxis"]["range"][1] == pytest.approx(8213 * 0.13 * 17)


def row_of(code: str, own: Total, previous: Compared) -> Row:
    nothing = set_against(own, NOTHING)
    against = {"previous": previous, "last_year": nothing, "peers": nothing, "target": nothing}
    return Row(code, own, NOTHING, math.nan, None, against)


@pytest.mark.parametrize("against", ["peers", "target"])
def test_beside_an_average_or_a_target_what_is_missing_is_only_called_so(against, chinese):
    assert lost_words(Compared(Total(700, 700, 700, 0, 0), "no_figure"), against) == "没有数字"


@pytest.mark.parametrize(
    ("state", "low", "high", "words", "short"),
    [
        # at least −2,658.4 is a decline of at most 2,659
        ("behind", -2658.4, -9.0, "▼ 减少 ≤2,659 (≈−13.3%)", "减少 ≤2,659"),
        ("behind", -20_000.0, -2658.4, "▼ 减少 ≥2,658 (≈−13.3%)", "减少 ≥2,658"),
        ("behind", -20_000.0, -9.0, "▼ 减少 ≈2,658 (≈−13.3%)", "减少 ≈2,658"),
        ("to_go", -2658.4, 9.0, "● 期间未结束，尚差 ≤2,659 (≈−13.3%)", "尚差 ≤2,659"),
        ("unsure", -2658.4, 9.0, "● 约数，高低不定 ≈−2,658 (≈−13.3%)", "≈−2,658"),
    ],
)
def test_a_bound_is_of_the_size_that_the_word_is_about(state, low, high, words, short, chinese):
    compared = Compared(Total(20_000, 20_000, 20_000, 0, 1), state, -2658.4, low, high)
    assert (compared_words(compared, "previous"), _label(compared, "previous")) == (words, short)


def test_a_short_bound_is_rounded_the_way_that_it_says(chinese):
    compared = Compared(Total(20_000, 20_000, 20_000, 0, 1), "behind", -13_020, -13_020, -9.0)
    assert difference_words(compared, compact=True) == "≤1.4万"
    assert difference_words(replace(compared, low=-20_000.0, high=-13_020), compact=True) == "≥1.3万"


def test_the_average_and_the_rate_are_sums_divided():
    app = open_page("comparison", lang="zh", **JUNE)
    whole = sum(sums("2023-06").values())
    (average,) = [line for line in words(app).split("\n") if line.startswith("同级平均 =")]
    assert average.replace("≥", "") == (
        f"同级平均 = 合计 {whole:,.0f} ÷ 10 个乡镇（街道） = {whole / 10:,.1f}（7 个有数据，其余按 0 计）  "
    )
    assert (
        f"每千人：10 个乡镇（街道）中 7 个有人口基数的合计 ≥{whole // 7 / 10:.1f}（合计相除，不是平均）"
        in words(app)
    )
    assert table(app).loc["碧寨乡", "比同级平均"] == "○ 没有数字"
    own = sums("2023-06")["镇安镇"]
    assert digits(table(app).loc["镇安镇", "每千人（人口）"].split("(")[0]) == round(own / 10, 1)


def test_peers_are_compared_per_head_where_all_have_a_population_and_by_their_totals_on_a_switch(monkeypatch):
    use_store(monkeypatch, ComparedStore(everywhere=True))
    app = open_page("comparison", lang="zh", **JUNE)
    own, whole = sums("2023-06")["镇安镇"], sum(sums("2023-06").values())
    average = whole / 100
    cell = table(app).loc["镇安镇", "比同级平均（每千人）"]
    assert digits(cell) == pytest.approx(own / 10 - average, abs=0.1)
    assert cell.endswith(f"(≈{'+' if own / 10 > average else '−'}{abs(own / 10 / average - 1):.1%})")
    app = app.toggle(key="comparison_by_sums").set_value(True).run()
    assert "比同级平均（每千人）" not in table(app).columns
    assert digits(table(app).loc["镇安镇", "比同级平均"]) == pytest.approx(own - whole / 10, abs=1)


def test_the_level_that_is_compared_is_named_where_there_is_no_average():
    shown = words(open_page("comparison", lang="zh", **JUNE))
    assert "保山市的 5 个县（区）中，有数据的不到两个，没有平均可比。" in shown
    english = words(open_page("comparison", lang="en", **JUNE))
    assert "Of the 5 counties of 保山市 fewer than two have figures, so there is no average." in english


def test_a_target_says_how_much_of_it_is_reached_and_a_longer_one_is_not_split():
    rows = table(open_page("comparison", lang="zh", **JUNE))
    own = sums("2023-06")["镇安镇"]
    assert rows.loc["镇安镇", "目标"] == "4,000 (每月)"
    said = rows.loc["镇安镇", "比目标"]
    assert said.startswith("▲ 领先" if own > 4000 else "▼ 落后")
    assert rows.loc["镇安镇", "本期"] == f"≥{own:,.0f}"
    assert said.endswith(f"完成 ≥{own // 4 / 10:.1f}%")
    quarter = table(open_page("comparison", lang="zh", **{"from": "2023-04", "to": "2023-06"}))
    assert quarter.loc["镇安镇", "目标"] == "12,000 (3 × 每月)"
    assert quarter.loc["龙山镇", "目标"] == "–"


def test_the_division_of_the_page_has_a_card_for_each_comparison():
    app = open_page("comparison", lang="zh", district=TOWN, **JUNE)
    shown = words(app)
    june, may = sums("2023-06")["镇安镇"], sums("2023-05")["镇安镇"]
    assert f"本期受众人次（人次） **≥{june:,.0f}**" in shown or f"本期受众人次 **≥{june:,.0f}**" in shown
    assert f"{may:,.0f}" in shown
    assert "4,000 (每月)" in shown
    # a township is compared with the others of its county
    assert len(table(app)) == 10


def test_without_a_period_only_peers_are_compared_and_it_is_said_what_to_do():
    app = open_page("comparison", lang="zh")
    assert "没有选定期间，不能与上期和去年同期比较" in words(app)
    assert table(app).columns.tolist() == ["本期", "比同级平均", "每千人（人口）"]


def test_a_period_that_is_not_over_says_how_far_it_goes():
    shown = words(open_page("comparison", lang="zh", **{"from": "2023-01", "to": "2023-12"}))
    assert "本期只到有数据的月份（2023年1月 – 6月）" in shown
    assert "2022年7月 – 12月" in shown
    assert "本期只到" not in words(open_page("comparison", lang="zh", **JUNE))


def test_without_targets_it_is_said_where_to_set_one(monkeypatch):
    use_store(monkeypatch, ComparedStore(targets=False))
    app = open_page("comparison", lang="zh", **JUNE)
    assert "这个期间没有设定目标。" in words(app)
    app = app.button(key="card_set_target").click().run()
    assert query_of(app)["part"] == "targets"


def test_a_part_of_the_figures_is_not_compared_with_the_target_and_it_is_said_why():
    app = open_page("comparison", lang="zh", kind="police", **JUNE)
    assert "目标" not in table(app).columns
    assert "目标是对全部数据设定的" in words(app)


def test_figures_known_no_deeper_and_those_that_reach_over_are_told():
    shown = words(open_page("comparison", lang="zh", **{"from": "2023-04", "to": "2023-06"}))
    assert "另有 ≤9,000 人次只归到龙陵县本级" in shown
    shown = words(open_page("comparison", lang="zh", **JUNE))
    assert "跨出 2023年6月 的数据 2 条（≤9,000 人次）不拆分" in shown


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_it_is_drawn_in_both_languages_and_under_every_filter(lang):
    for query in ({}, JUNE, {"district": "53"}, {"measure": "leaflets", "group": "students", **JUNE}):
        open_page("comparison", lang=lang, **query)


def test_every_number_of_the_table_opens_exactly_its_facts(monkeypatch):
    cube = build_cube(FRAME, mentions_frame(), national_name)
    filters = Filters(
        date(2023, 6, 1), date(2023, 6, 30), COUNTY, measure="people_reached", unit_kind="police"
    )
    targets = ComparedStore().targets()
    found = compare(
        cube, filters, known_children(COUNTY), Bases(ComparedStore().bases(), known_children), targets
    )
    opened: list[Filters] = []
    monkeypatch.setattr(comparison_table, "open_facts", opened.append)
    value_of = dict(zip(FRAME["fact_id"], FRAME["value"], strict=True))
    for row in found.rows:
        for column, total in (
            ("own", row.own),
            ("previous", row.against["previous"].reference),
            ("to_last_year", row.against["last_year"].reference),
        ):
            open_cell(row, column, filters, found.spans)
            ids = select_fact_ids(cube, opened[-1])
            assert (sum(value_of[one] for one in ids), len(ids)) == (
                0 if math.isnan(total.value) else total.value, total.facts,
            )  # fmt: skip
    assert replace(opened[0], district="") == replace(filters, district="")
