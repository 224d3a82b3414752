"""The blind spots: the worst first, told in a sentence, every list downloadable and leading to its facts."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
import streamlit as st

import ui.state
import ui.store
from etl.store.reference_frames import BASES_COLUMNS
from tests.app.synthetic import TOWNSHIPS, SyntheticStore, counted_frame, mentions_frame
from tests.app.test_coverage_pages import base_row, open_page
from ui.theme import palette

TOWN = "云南省/保山市/龙陵县/碧寨乡"


def given() -> pd.DataFrame:
    """The elderly of three townships, the population of two without any figure, and two villages."""
    rows = [
        base_row(1, "530523203", "elderly", 3_000.0),
        base_row(2, "530523204", "elderly", 5_000.0),
        base_row(3, "530523101", "elderly", 4_000.0),
        base_row(4, "530523203", "population", 19_000.0),
        base_row(5, "530523204", "population", 17_000.0),
        base_row(6, "530523203", "population", 900.0, level="village", district=f"{TOWN}/坡头村"),
        base_row(
            7,
            "530523101",
            "population",
            800.0,
            level="village",
            district="云南省/保山市/龙陵县/龙山镇/白塔社区",
        ),
    ]
    return pd.DataFrame(rows, columns=BASES_COLUMNS)


def counted() -> pd.DataFrame:
    frame = counted_frame()
    frame["activity"] = frame["activity"].astype(object)
    first = frame.index[(frame["district_code"] == "530523101") & (frame["measure"] == "sessions")][0]
    frame.loc[first, "activity"] = "白塔社区反诈讲座"
    frame["activity"] = frame["activity"].astype("category")
    return frame


@pytest.fixture(autouse=True)
def synthetic(monkeypatch):
    st.cache_resource.clear()
    store = SyntheticStore(counted(), mentions_frame(), given())
    monkeypatch.setattr(ui.store, "open_store", lambda *_: store)
    yield
    st.cache_resource.clear()


def tables(app) -> list[pd.DataFrame]:
    return [table.value for table in app.dataframe]


@pytest.mark.parametrize(
    ("lang", "first"),
    [
        ("zh", "- 龙新乡 × 老年人：5,000人，没有任何记录。"),
        ("en", "- 龙新乡 × Elderly: 5,000 people, nothing on record."),
    ],
)
def test_the_largest_group_with_nothing_is_told_first(lang, first):
    app = open_page("blindspots", lang=lang)
    assert next(text.value for text in app.markdown if text.value.startswith("- ")).replace("\\", "") == first


def test_the_ranked_list_has_the_base_and_the_last_time():
    worst = tables(open_page("blindspots", lang="zh"))[0]
    assert worst.iloc[:2, :4].to_numpy().tolist() == [
        ["龙新乡", "老年人", "没有任何记录", 5000.0], ["碧寨乡", "老年人", "没有任何记录", 3000.0],
    ]  # fmt: skip
    assert worst["上次活动"].iloc[0] == "从未"
    # what most rows have none of is in words in the last column, so that no amount is cut at the edge
    assert worst.columns.tolist()[-2:] == ["上次活动", "做了什么"]
    assert not {"由谁", "文字提及", "其他指标的数据", "同行未区分的数量", "标记"} & {*worst.columns}
    alone = worst[(worst["地区"] == "龙山镇") & (worst["宣传对象"] == "独居老人")].iloc[0]
    assert alone["做了什么"].endswith(" · 1 处文字提到")
    assert worst["做了什么"].iloc[0] == ""
    done = worst[worst["状态"] == "做了，没有数量"]
    assert ("龙山镇", "独居老人") in set(zip(done["地区"], done["宣传对象"], strict=True))


def test_what_is_not_specified_keeps_its_mark_in_the_list(monkeypatch):
    frame = counted()
    vague = frame.index[(frame["district_code"] == "530523101") & (frame["measure"] == "people_reached")][0]
    frame.loc[vague, "target_group"] = "unspecified"
    frame.loc[vague, ["value", "low", "high"]] = 1_300.0, 1_300.0, np.inf
    monkeypatch.setattr(ui.store, "open_store", lambda *_: SyntheticStore(frame, mentions_frame(), given()))
    app = open_page("blindspots", lang="zh")
    worst = tables(app)[0]
    of_township = worst[worst["地区"] == "龙山镇"]
    assert worst.columns.tolist()[-3:] == ["同行未区分的数量", "标记", "做了什么"]
    assert set(zip(of_township["同行未区分的数量"], of_township["标记"], strict=True)) == {(1_300.0, "≥")}
    assert set(worst["标记"][worst["地区"] != "龙山镇"]) == {""}


def test_the_blank_townships_stand_by_their_population():
    app = open_page("blindspots", lang="zh")
    blank = next(table for table in tables(app) if "乡镇（街道）" in table and "村（社区）" not in table)
    assert blank["乡镇（街道）"].tolist() == ["碧寨乡", "龙新乡", "平达乡"]
    assert blank["人口"].tolist()[:2] == [19_000, 17_000]
    assert any("10 个乡镇（街道）中有 3 个没有活动场次" in caption.value for caption in app.caption)


def test_a_village_is_blank_unless_something_names_it():
    villages = next(table for table in tables(open_page("blindspots", lang="zh")) if "依据" in table)
    assert villages[["村（社区）", "乡镇（街道）", "状态", "人口", "依据"]].to_numpy().tolist() == [
        ["坡头村", "碧寨乡", "空白", 900.0, ""], ["白塔社区", "龙山镇", "有场次", 800.0, "活动名称"],
    ]  # fmt: skip


def test_what_stopped_is_counted_to_the_last_day_of_the_data_by_the_readers_weeks():
    app = open_page("blindspots", lang="zh")
    behind = tables(app)[-1]
    assert behind["名称"].tolist() == ["碧寨乡", "龙新乡", "平达乡"]
    assert behind["上次活动"].tolist() == ["从未"] * 3
    app.segmented_control(key="blind_behind").set_value("channel").run()
    app.number_input(key="blind_weeks").set_value(4).run()
    behind = tables(app)[-1].set_index("名称")
    assert behind.loc["短信", ["上次活动", "停顿周数"]].tolist() == ["2023-05-31", 4]
    assert "讲座宣讲" not in behind.index


@pytest.mark.parametrize("pair", ["district_code_channel", "target_group_channel"])
def test_each_pair_has_its_list_and_its_matrix(pair):
    app = open_page("blindspots", lang="zh")
    app.segmented_control(key="blind_pair").set_value(pair).run()
    assert not app.exception
    assert "宣传方式" in tables(app)[0].columns
    if pair == "district_code_channel":
        assert tables(app)[0].iloc[0, 3] == 19_000


def fills_of(app) -> dict[str, set[str]]:
    """The fills of the matrix by what its cells are: 'share', 'amount' or the word or sign of another state."""
    specs = [json.loads(one.proto.spec) for one in app.get("plotly_chart")]
    (cells,) = (trace for spec in specs for trace in spec["data"] if len(trace.get("base", [])) > 20)
    found: dict[str, set[str]] = {}
    for text, fill in zip(cells["text"], cells["marker"]["color"], strict=True):
        kind = "share" if "%" in text else "amount" if len(text) > 1 and text[-1] in "0123456789万K" else text
        found.setdefault(kind, set()).add(fill)
    return found


@pytest.mark.parametrize(
    ("lang", "key"),
    [
        ("zh", "百分数：覆盖率（有基数），颜色越深覆盖越高；数字：数量（没有基数），不分深浅。"),
        (
            "en",
            "Percentages: coverage (where there is a base), darker is higher; numbers: amounts (no base), not shaded.",
        ),
    ],
)
def test_beside_shares_an_amount_without_a_base_has_no_shade(lang, key):
    app = open_page("blindspots", lang=lang)
    fills = fills_of(app)
    # the elderly of 龙山镇: over 100 % of 4,000, the deepest but one; thousands of students there have no base
    assert fills["share"] == {palette().sequence[-2]}
    assert fills["amount"] == {palette().card}
    assert key in [one.value for one in app.caption]


def test_where_nothing_has_a_base_the_amounts_are_shaded(monkeypatch):
    monkeypatch.setattr(ui.store, "open_store", lambda *_: SyntheticStore(counted(), mentions_frame()))
    st.cache_resource.clear()
    app = open_page("blindspots", lang="zh")
    fills = fills_of(app)
    assert "share" not in fills
    assert palette().sequence[-2] in fills["amount"]
    assert len(fills["amount"]) > 3
    assert "数字：数量（都没有基数），颜色越深数量越大。" in [one.value for one in app.caption]


def test_the_start_page_leads_there_in_one_click():
    app = open_page(lang="zh")
    app.button(key="coverage_blindspots").click().run()
    assert any(one.value == "最该补的" for one in app.subheader)


def test_without_data_the_page_says_where_to_go(monkeypatch):
    st.cache_resource.clear()
    empty = SyntheticStore(counted_frame().head(0), mentions_frame().head(0))
    monkeypatch.setattr(ui.store, "open_store", lambda *_: empty)
    assert open_page("blindspots", lang="zh").info[0].value == "还没有数据。请到“上传”页上传各单位的表格。"


def test_where_there_is_no_cell_at_all_the_page_does_not_say_that_there_is_no_blind_spot():
    unit = str(counted_frame()["unit"].iloc[0])  # did nothing in this township, which has no parts
    app = open_page("blindspots", lang="zh", district="530523204", unit=unit)
    assert not app.exception
    assert app.info[0].value == "当前筛选下没有数字。请放宽期间或地区，或清除全部筛选。"
    assert "没有盲区：每一格都有数量。" not in [one.value for one in app.success]
    app.segmented_control(key="blind_pair").set_value("target_group_channel").run()
    assert not app.exception


def every_word(app) -> str:
    texts = [*app.markdown, *app.caption, *app.success, *app.info]
    return "\n".join(text.value for text in texts).replace("\\", "")


def test_a_filter_by_group_leaves_its_column_as_it_is_and_calls_nothing_else_blank():
    whole = tables(open_page("blindspots", lang="zh"))[0]
    app = open_page("blindspots", lang="zh", group="elderly")
    worst = tables(app)[0]
    assert set(worst["宣传对象"]) == {"老年人"}
    of_elderly = whole[whole["宣传对象"] == "老年人"].reset_index(drop=True)
    left_out = [name for name in of_elderly if name not in worst]
    assert left_out == ["做了什么"]  # a column in which none of these has anything
    assert of_elderly[left_out].isin([0, ""]).all(axis=None)
    pd.testing.assert_frame_equal(worst.reset_index(drop=True), of_elderly.drop(columns=left_out))
    assert worst["地区"].tolist() == ["龙新乡", "碧寨乡", "平达乡"]
    assert "只看" not in next(text.value for text in app.markdown if text.value.startswith("- "))


@pytest.mark.parametrize(
    ("lang", "first"),
    [
        ("zh", "- 龙新乡 × 老年人（只看：银行金融）：5,000人，没有符合筛选的记录。"),
        (
            "en",
            "- 龙新乡 × Elderly (only: Banks and finance): 5,000 people, nothing that passes the filters.",
        ),
    ],
)
def test_a_filter_on_neither_side_stands_in_every_sentence(lang, first):
    app = open_page("blindspots", lang=lang, kind="bank")
    told = [text.value.replace("\\", "") for text in app.markdown if text.value.startswith("- ")]
    assert told[0] == first


def test_a_township_with_sessions_for_others_is_not_called_blank():
    app = open_page("blindspots", lang="zh", group="elderly")
    blank = next(table for table in tables(app) if "其他数据" in table)
    assert dict(zip(blank["乡镇（街道）"], blank["其他数据"], strict=True)) == {
        "碧寨乡": "× 什么都没有", "龙新乡": "× 什么都没有", "平达乡": "× 什么都没有",
        **dict.fromkeys(TOWNSHIPS.values(), "有活动场次，不在筛选之内"),
    }  # fmt: skip
    said = "10 个乡镇（街道）中有 10 个没有符合筛选（老年人）的活动场次；其中 3 个不加筛选也没有活动场次。"
    assert said in every_word(app)
    assert "中有 10 个没有活动场次" not in every_word(app)


def test_a_village_with_work_for_others_is_not_called_blank():
    app = open_page("blindspots", lang="zh", group="elderly")
    villages = next(table for table in tables(app) if "依据" in table)
    assert villages[["村（社区）", "状态"]].to_numpy().tolist() == [
        ["坡头村", "空白"], ["白塔社区", "有工作，不在筛选之内"],
    ]  # fmt: skip


def test_what_stopped_is_told_of_the_filtered_group_alone():
    app = open_page("blindspots", lang="zh", group="elderly")
    app.segmented_control(key="blind_behind").set_value("target_group").run()
    assert "截至 2023-06-30，没有超过 8 周停顿的。" in every_word(app)
    app.segmented_control(key="blind_behind").set_value("district_code").run()
    assert "3 个至少 8 周没有任何数据或提及。（只看：老年人）" in every_word(app)
    assert "上次活动（符合筛选的）" in tables(app)[-1]


def test_a_filter_that_names_nobody_is_no_word_on_blind_spots():
    app = open_page("blindspots", lang="zh", group="unspecified")
    assert "没有盲区" not in every_word(app)
    assert "筛选的项目没有写明对象、方式或地区，无法判断盲区。" in every_word(app)


def test_the_headings_say_that_the_filters_narrow_what_is_missing():
    headings = [one.value for one in open_page("blindspots", lang="zh", channel="sms").subheader]
    assert headings == [
        "最该补的", "没有符合筛选的活动场次的地区", "空白村（社区）", "停下来的：连续多周没有符合筛选的工作",
    ]  # fmt: skip
