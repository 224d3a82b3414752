"""The sample county's coverage, computed from `export` and from the workbook of bases with plain pandas and openpyxl,
is what the pages and the brief say, to the digit."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pandas as pd
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from etl.cli import main
from tests.app.dashboard import dashboard
from tests.app.test_coverage_pages import percentage

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "data" / "samples"
BASES = SAMPLES / "示例_龙陵县人口基数表（2022年末）.xlsx"
PERIOD, FROM, TO = "2023-05-01..2023-06-30", "2023-05", "2023-06"
# Columns of the workbook, and the groups whose figures they are the base of.
GROUPS = {
    "老年人": ("60岁以上老年人（人）", ["elderly", "elderly_alone"]),
    "学生": ("在校学生（人）", ["students", "university_students"]),
    "村民": ("村民（人）", ["villagers"]),
    "妇女": ("妇女（人）", ["women"]),
}


@pytest.fixture(scope="module")
def county(tmp_path_factory):
    """(the facts that `export` writes, the workbook's bases by township); the pages look at the same store."""
    folder = tmp_path_factory.mktemp("county")
    store, exported = str(folder / "campaign.sqlite"), folder / "facts.csv"
    assert main(["load", str(SAMPLES), "--sample", "--store", store]) == 0
    assert main(["export", "--to", str(exported), "--period", PERIOD, "--store", store]) == 0
    rows = list(openpyxl.load_workbook(BASES, data_only=True).active.iter_rows(min_row=4, values_only=True))
    bases = pd.DataFrame(rows[1:], columns=rows[0]).dropna(subset=["乡镇"]).set_index("乡镇")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAMPAIGN_STORE", store)
        st.cache_resource.clear()
        yield pd.read_csv(exported, dtype={"district_code": str}), bases
        from ui.store import store as shared

        shared().close()
        st.cache_resource.clear()


def open_page(section: str, page: str) -> AppTest:
    app = dashboard()
    for name, value in {"lang": "zh", "from": FROM, "to": TO, "district": "530523"}.items():
        app.query_params[name] = value
    app.run()
    app.switch_page(f"pages/{section}/{page}.py").run()
    assert not app.exception, app.exception
    return app


def table_with(app: AppTest, *headings: str) -> pd.DataFrame:
    return next(one.value for one in app.dataframe if set(headings) <= set(one.value.columns))


def reached_by_town(facts: pd.DataFrame) -> pd.Series:
    """People reached by township, 0 for those without a figure, by name."""
    reached = facts[facts["measure"] == "people_reached"]
    return reached.groupby(reached["district"].str.split("/").str[3])["value"].sum()


def expected(county) -> pd.DataFrame:
    facts, bases = county
    frame = pd.DataFrame({"base": bases["总人口（人）"].astype(float)})
    frame["reached"] = reached_by_town(facts).reindex(frame.index).fillna(0)
    frame["ratio"] = frame["reached"] / frame["base"]
    return frame


def percentages(wanted: pd.DataFrame, marks: pd.Series) -> dict[str, float]:
    """The coverage of each township as its mark has it rounded, in percent."""
    return {name: percentage(row["reached"], row["base"], marks[name]) for name, row in wanted.iterrows()}


def test_the_districts_page(county):
    wanted = expected(county)
    table = table_with(open_page("explore", "districts"), "覆盖率", "基数").set_index("地区")
    assert sorted(table.index) == sorted(wanted.index)
    assert table["受众人次"].to_dict() == wanted["reached"].to_dict()
    assert table["基数"].to_dict() == wanted["base"].to_dict()
    assert table["覆盖率"].to_dict() == percentages(wanted, table["标记"])
    assert set(table["基数年份"]) == {"2022"}


def test_the_map_page(county):
    wanted = expected(county)
    table = table_with(open_page("explore", "map"), "覆盖率", "状态").set_index("地区")
    assert table["受众人次"].to_dict() == wanted["reached"].to_dict()
    assert table["覆盖率"].to_dict() == percentages(wanted, table["状态"])


def test_the_groups_page(county):
    facts, bases = county
    table = table_with(open_page("explore", "groups"), "覆盖率", "基数").set_index("宣传对象")
    reached = facts[facts["measure"] == "people_reached"]
    for name, (column, codes) in GROUPS.items():
        value = reached.loc[reached["target_group"].isin(codes), "value"].sum()
        base = float(bases[column].sum())
        row = table.loc[name, ["受众人次", "基数", "覆盖率"]].tolist()
        assert row == [value, base, percentage(value, base, table.loc[name, "标记"])], name


def test_the_brief(county):
    facts, _ = county
    wanted = expected(county)
    app = open_page("manage", "brief")
    table = table_with(app, "人口", "覆盖率", "受众人次").set_index("地区")
    for name, row in wanted.iterrows():
        shown = table.loc[name, ["受众人次", "人口", "覆盖率"]].map(lambda text: text.strip("≈≥≤")).tolist()
        share = f"{row['ratio']:.1%}"
        assert shown == [f"{row['reached']:,.0f}", f"{row['base']:,.0f}", share], name
    whole = facts.loc[facts["measure"] == "people_reached", "value"].sum()
    people, base = float(whole), float(wanted["base"].sum())
    covered = table_with(app, "基数类别", "覆盖率").set_index("指标").loc["受众人次"]
    assert covered[["合计", "基数", "覆盖率"]].map(lambda text: text.strip("≈≥≤")).tolist() == [
        f"{people:,.0f}", f"{base:,.0f}", f"{people / base:.1%}"
    ]  # fmt: skip
