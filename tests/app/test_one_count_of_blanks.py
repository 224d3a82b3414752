"""The same county has as many blank cells and silent groups on every page and in the brief, under each filter."""

from __future__ import annotations

import re

import pandas as pd
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

import ui.store
from etl.store.reference_frames import BASES_COLUMNS
from tests.app.synthetic import SyntheticStore
from tests.app.test_brief_page import open_brief
from tests.app.test_coverage_pages import base_row
from tests.app.test_explore_pages import open_page

ON_PAGE = re.compile(r"（(\d+) 行 × (\d+) 列共 (\d+) 格，空白 (\d+) 格；")
ON_WALL = re.compile(r"盲区：空白 (\d+) 格")
IN_BRIEF = re.compile(r"(\d+)个下级地区与有数据或基数的(\d+)类宣传对象交叉，共(\d+)格，其中(\d+)格空白")
SILENT = re.compile(r"没有数据的宣传对象：(.+)")
SILENT_IN_BRIEF = re.compile(r"(\d+)类宣传对象中，(\d+)类没有任何数据：([^。]+)。")
NOBODY = (
    "青少年", "幼儿儿童", "教职工", "企业职工", "务工人员", "机关干部", "财会人员", "银行客户", "就医群众", "残疾人",
    "司机骑手",
)  # fmt: skip


@pytest.fixture(autouse=True)
def synthetic(monkeypatch):
    """The county's elderly, students and disabled are counted; of the disabled nobody tells anything."""
    counted = (("elderly", 4_000.0), ("students", 30_000.0), ("disabled", 8_876.0))
    rows = [
        base_row(number, "530523", subject, value, level="county")
        for number, (subject, value) in enumerate(counted, 1)
    ]
    st.cache_resource.clear()
    store = SyntheticStore(bases=pd.DataFrame(rows, columns=BASES_COLUMNS))
    monkeypatch.setattr(ui.store, "open_store", lambda *_: store)
    yield
    st.cache_resource.clear()


def words(app: AppTest) -> str:
    """Headings, paragraphs and captions, links and escapes taken away."""
    found = "\n".join(one.value for one in [*app.main.markdown, *app.main.caption])
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", found).replace("\\", "").replace(":small[]", "")


@pytest.mark.parametrize(("query", "counts"), [({}, (10, 9, 90, 60)), ({"from": "2023-05"}, (10, 9, 90, 60))])
def test_pages_and_brief_count_the_same_cells(query, counts):
    rows, columns, cells, blank = map(str, counts)
    blind, groups = (words(open_page(page, lang="zh", **query)) for page in ("blindspots", "groups"))
    assert ON_PAGE.findall(blind) == [(rows, columns, cells, blank)]
    assert ON_PAGE.findall(groups) == [(columns, rows, cells, blank)]
    brief = words(open_brief(lang="zh", **query))
    assert IN_BRIEF.findall(brief) == [(rows, columns, cells, blank)]
    assert ON_WALL.findall(wall_text(**query)) == [blank]


def wall_text(**query: str) -> str:
    """What the wall shows of blind spots."""
    app = open_page("overview", lang="zh", **query).switch_page("pages/explore/wall.py").run()
    for _ in range(6):
        shown = " ".join(re.sub(r"<[^>]+>", " ", part.proto.body) for part in app.main.get("html"))
        if "盲区：" in shown:
            return shown
        app.button(key="wall_next").click().run()
    raise AssertionError("no view of the wall shows blind spots")


def test_what_was_done_without_a_figure_is_told_on_the_wall_and_not_counted_as_blank():
    assert "格做了、没有数量，不算空白" in wall_text()


def test_groups_by_channels_are_counted_alike_too():
    app = open_page("blindspots", lang="zh")
    app.segmented_control(key="blind_pair").set_value("target_group_channel").run()
    ((rows, columns, *cells),) = ON_PAGE.findall(words(app))
    assert ON_PAGE.findall(words(open_page("channels", lang="zh"))) == [(columns, rows, *cells)]


def test_pages_and_brief_name_the_same_groups_without_anything():
    for page in ("groups", "channels"):
        assert [found.split("、") for found in SILENT.findall(words(open_page(page, lang="zh")))] == [
            [*NOBODY]
        ]
    ((asked, silent, names),) = SILENT_IN_BRIEF.findall(words(open_brief(lang="zh")))
    assert (asked, silent, names.split("、")) == ("19", "11", [*NOBODY])


def test_a_group_with_a_base_of_which_nobody_tells_anything_has_no_coverage_and_is_named():
    brief = words(open_brief(lang="zh"))
    assert "最低的是残疾人" not in brief
    assert "残疾人没有受众人次的数字，未计算其覆盖率。" in brief
    coverage = open_page("groups", lang="zh").dataframe
    table = next(one.value for one in coverage if "覆盖率" in one.value).set_index("宣传对象")
    assert pd.isna(table.loc["残疾人", "覆盖率"])
    assert table.loc["残疾人", ["基数", "说明"]].tolist() == [8_876.0, "没有数字"]
