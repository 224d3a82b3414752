"""Every page of the dashboard over invented figures: what stands there, in both languages, under filters."""

from __future__ import annotations

import json

import pandas as pd
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

import ui.state
import ui.store
from analysis.filters import Filters
from tests.app.dashboard import dashboard
from tests.app.synthetic import SyntheticStore, counted_frame, mentions_frame
from ui.figure import ChartFigure
from ui.text import catalogue

PAGES = ["overview", "districts", "groups", "channels"]
HEADED = [*PAGES, "blindspots", "comparison", "changes"]


@pytest.fixture(autouse=True)
def synthetic(monkeypatch):
    use_store(monkeypatch, SyntheticStore())
    yield
    st.cache_resource.clear()


def use_store(monkeypatch, store):
    st.cache_resource.clear()
    monkeypatch.setattr(ui.store, "open_store", lambda *_: store)


def open_page(page: str = "overview", **query: str) -> AppTest:
    app = dashboard()
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    if page != "overview":
        app.switch_page(f"pages/explore/{page}.py").run()
    assert not app.exception, app.exception
    return app


def unfold(app: AppTest, chart: str) -> None:
    """Opens the table under a chart."""
    app.session_state[f"{chart}_shown"] = True
    app.run()


def test_the_questions_are_shown_whole_before_the_files_that_they_are_about():
    (table,) = open_page().dataframe
    assert list(table.value) == ["问题", "建议", "文件", "工作表", "单元格"]
    columns = json.loads(table.proto.columns)
    assert {name: column["width"] for name, column in columns.items() if "width" in column} == {
        "问题": 310, "建议": 240, "文件": 190, "工作表": 110, "单元格": 90,
    }  # fmt: skip
    assert table.proto.row_height == 94


def test_a_table_is_made_once_somebody_unfolds_it():
    app = open_page()
    assert [next(iter(table.value)) for table in app.dataframe] == ["问题"]  # of what is in doubt
    unfold(app, "ranking")
    assert [(next(iter(table.value)), len(table.value)) for table in app.dataframe] == [
        ("地区", 8),
        ("问题", 2),
    ]


@pytest.mark.parametrize(
    ("page", "dimension", "field", "apart"),
    [("groups", "target_group", "group", "merchants"), ("channels", "channel", "channel", "group_chat")],
)
def test_what_names_no_value_stands_beside_the_bars_and_leads_to_its_facts(
    page, dimension, field, apart, monkeypatch
):
    frame = counted_frame()
    frame[dimension] = frame[dimension].astype(str).replace(apart, "unspecified").astype("category")
    use_store(monkeypatch, SyntheticStore(frame))
    app = open_page(page)
    reached = frame[frame["measure"] == "people_reached"]
    untold = reached[reached[dimension] == "unspecified"]["value"].sum()
    button = app.button(key=f"unspecified_{dimension}")
    share = untold / reached["value"].sum()
    assert untold > 0
    assert button.label.replace("\\", "").endswith(f"人次（≈{share:.1%}），不在条形中 →")
    unfold(app, page)
    table = next(one.value for one in app.dataframe if len(one.value) == reached[dimension].nunique())
    heading = {"groups": "宣传对象", "channels": "宣传方式"}[page]
    assert table.set_index(heading).loc["未区分", "受众人次"] == untold  # the table holds every row
    button.click().run()
    assert query_of(app) == {"measure": "people_reached", field: "unspecified"}


def query_of(app: AppTest) -> dict[str, str]:
    """The URL's parameters; AppTest gives them as lists."""
    return {name: value[0] if isinstance(value, list) else value for name, value in app.query_params.items()}


@pytest.mark.parametrize("page", HEADED)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_page_says_first_which_district_page_and_period(page, lang):
    app = open_page(page, lang=lang, **{"from": "2023-04", "to": "2023-06"})
    name = catalogue(lang)[f"nav.{page}"]
    assert (
        app.title[0].value
        == {"zh": f"龙陵县 · {name} · 2023年第二季度", "en": f"龙陵县 · {name} · Q2 2023"}[lang]
    )
    second = app.main.caption[0].value
    assert (
        second
        == {
            "zh": "数据截至 2023-06-30 · 22 个单位 · 65 份报送 · 待核实 2 处（涉及合计中的 7 个数字） · 示例数据",
            "en": "Data until 2023-06-30 · 22 units · 65 submissions · "
            "Open questions: 2 (about 7 figures in the totals) · Sample data",
        }[lang]
    )


def test_the_cards_show_the_sums_of_the_period_against_the_one_before():
    app = open_page(**{"from": "2023-04", "to": "2023-06"})
    frame = counted_frame()
    april_to_june = frame[frame["period_start"] >= "2023-04-01"]
    sums = april_to_june.groupby("measure", observed=True)["value"].sum()
    before = frame[frame["period_start"] < "2023-04-01"].groupby("measure", observed=True)["value"].sum()
    shown = {metric.label: (metric.value, metric.delta) for metric in app.metric}
    change = (sums["sessions"] / before["sessions"] - 1) * 100
    assert shown["活动场次"] == (f"≥{sums['sessions']:,.0f}", f"≈{change:+.1f}%")
    assert shown["受众人次"][0] == f"≈{sums['people_reached'] / 10000:.1f}万"
    assert list(shown)[:4] == ["宣传资料", "海报", "活动场次", "受众人次"]


def test_a_week_in_a_link_limits_the_pages_to_its_days_and_the_picker_shows_them():
    app = open_page(**{"from": "2023-W16"})
    assert query_of(app) == {"from": "2023-04-17", "to": "2023-04-23"}
    assert app.title[0].value == "龙陵县 · 总览 · 2023\\-04\\-17 – 2023\\-04\\-23"
    assert [app.sidebar.selectbox(key=f"filter_{end}").value for end in ("from", "to")] == [
        "2023-04-17",
        "2023-04-23",
    ]
    assert not app.warning


def test_a_period_of_a_link_that_is_none_is_named_until_another_is_chosen():
    app = open_page(**{"from": "2023-W99", "to": "2023-W99"})
    told = (
        r"链接里的时间“2023\-W99”不是可以识别的期间，没有按时间筛选。"
        "可写作 2023、2023-Q2、2023-04、2023-W16 或 2023-04-17。"
    )
    assert [notice.value for notice in app.warning] == [told]
    app.switch_page("pages/explore/channels.py").run()
    assert [notice.value for notice in app.warning] == [told]
    app.sidebar.segmented_control(key="filter_period").set_value("month").run()
    assert not app.warning


def test_filters_of_the_url_stay_over_pages_and_languages():
    wanted = {"from": "2023-04", "to": "2023-05", "district": "530523101", "kind": "police"}
    app = open_page(**wanted)
    for page in ("channels", "groups", "districts", "overview"):
        app.switch_page(f"pages/explore/{page}.py").run()
        assert query_of(app) == wanted, page
    app.sidebar.segmented_control(key="language_choice").set_value("en").run()
    assert query_of(app) == wanted | {"lang": "en"}
    assert app.title[0].value == "龙山镇 · Overview · Apr – May 2023"


def test_a_choice_in_the_sidebar_goes_into_the_url_as_a_code():
    app = open_page()
    app.sidebar.selectbox(key="filter_target_group").set_value("elderly").run()
    app.sidebar.selectbox(key="filter_channel").set_value("door_to_door").run()
    app.sidebar.segmented_control(key="filter_period").set_value("quarter").run()
    expected = {"group": "elderly", "channel": "door_to_door", "from": "2023-04", "to": "2023-06"}
    assert query_of(app) == expected
    app.sidebar.button(key="filter_reset").click().run()
    assert query_of(app) == {}
    assert app.session_state["filters"] == Filters()


def test_a_custom_period_is_chosen_by_its_months():
    app = open_page()
    app.sidebar.segmented_control(key="filter_period").set_value("custom").run()
    app.sidebar.selectbox(key="filter_from").set_value("2023-02").run()
    app.sidebar.selectbox(key="filter_to").set_value("2023-03").run()
    assert query_of(app) == {"from": "2023-02", "to": "2023-03"}
    app.sidebar.selectbox(key="filter_from").set_value("2023-05").run()
    assert query_of(app) == {"from": "2023-03", "to": "2023-05"}


def test_a_card_leads_to_its_facts_and_the_way_back_gives_the_page_its_filters_again():
    app = open_page(**{"from": "2023-04", "to": "2023-06"})
    app.button(key="card_sessions").click().run()
    assert query_of(app) == {"from": "2023-04", "to": "2023-06", "measure": "sessions"}
    app.switch_page("pages/explore/overview.py").run()
    assert query_of(app) == {"from": "2023-04", "to": "2023-06"}


def test_open_questions_are_listed_with_their_cells():
    app = open_page(lang="en")
    assert [expander.label for expander in app.expander if "questions" in expander.label] == [
        "Open questions: 2"
    ]
    table = app.dataframe[-1].value
    assert (
        table[["File", "Cell", "Question"]].to_numpy().tolist()
        == [["季报.xlsx", "C16", "The total should be 12"]] * 2
    )
    app.button(key="show_doubtful").click().run()
    assert query_of(app) == {"doubt": "1", "lang": "en"}


def test_the_line_of_divisions_leads_up():
    app = open_page("districts", district="530523101")
    assert [button.label for button in app.main.button if button.key.startswith("breadcrumb")] == [
        "全部地区 ›", "云南省 ›", "保山市 ›", "龙陵县 ›", "龙山镇"
    ]  # fmt: skip
    app.button(key="breadcrumb_530523").click().run()
    assert query_of(app) == {"district": "530523"}


def test_districts_names_the_townships_without_a_session():
    app = open_page("districts")
    assert [(metric.label, metric.value) for metric in app.metric] == [("有活动的乡镇（街道）", "7 / 10")]
    tables = [table.value for table in app.dataframe]
    assert tables[-1]["乡镇（街道）"].tolist() == ["碧寨乡", "龙新乡", "平达乡"]
    assert tables[1]["受众人次"].sum() == counted_frame().query("measure == 'people_reached'")["value"].sum()


def test_the_matrix_has_a_word_for_each_state():
    app = open_page("groups")
    unfold(app, "matrix_target_group_district_code")
    table = app.dataframe[0].value.set_index("宣传对象")
    assert table.loc["妇女", "本级"] == "0"
    assert table.loc["独居老人", "龙山镇"] == "有"
    assert table.loc["学生", "碧寨乡"] == "×"
    assert table.loc["居民群众", "本级"] == "≤9,000"
    assert table.loc["未区分", "碧寨乡"] == ""
    silent = next(one.value for one in app.caption if one.value.startswith("完全没有数据的宣传对象"))
    # nobody names 大学生 or counts them: they lie in what is told of 学生
    assert silent.removeprefix("完全没有数据的宣传对象：").split("、") == [
        "青少年", "幼儿儿童", "教职工", "企业职工", "务工人员", "机关干部", "财会人员", "银行客户", "就医群众", "残疾人",
        "司机骑手",
    ]  # fmt: skip


@pytest.mark.parametrize("page", HEADED)
def test_an_empty_store_says_where_to_go(page, monkeypatch):
    use_store(monkeypatch, SyntheticStore(counted_frame().head(0), mentions_frame().head(0)))
    app = open_page(page)
    assert app.info[0].value == "还没有数据。请到“上传”页上传各单位的表格。"


@pytest.mark.parametrize("page", PAGES)
def test_filters_without_a_figure_say_how_to_widen_them(page):
    app = open_page(page, unit="谁")
    assert app.info[0].value.startswith("当前筛选下没有数字。")
    app.button(key="empty_reset_page").click().run()
    assert query_of(app) == {}


@pytest.mark.parametrize("page", [*PAGES, "blindspots", "comparison"])
def test_a_period_without_any_submission_is_neither_blank_nor_in_order(page):
    app = open_page(page, **{"from": "2023-08"})
    assert [one.value for one in app.info] == [
        "龙陵县2023年8月没有任何报送。没有报不等于没有做，因此不列空白，也不作判断。"
    ]
    assert app.main.caption[1].value == "报来的数字截至 2023-06-30。请看谁还没有报，或换一个期间。"
    assert not app.success
    assert not app.dataframe
    assert not app.get("plotly_chart")
    assert [link.label for link in app.main.get("page_link")] == ["看谁还没有报送"]
    app.button(key="empty_month_page").click().run()
    assert query_of(app) == {"from": "2023-06", "to": "2023-06"}
    assert app.get("plotly_chart")


def test_out_of_a_period_without_any_submission_leads_the_way_to_all_periods():
    app = open_page("blindspots", lang="en", district="530523101", **{"from": "2023-08"})
    assert app.info[0].value == (
        "龙山镇 has no submission at all for Aug 2023. Not reported is not the same as not done:"
        " nothing is called blank, and nothing in order."
    )
    app.button(key="empty_all_page").click().run()
    assert query_of(app) == {"lang": "en", "district": "530523101"}


@pytest.mark.parametrize("page", PAGES)
def test_a_measure_nobody_reported_leaves_every_page_standing(page):
    app = open_page(page, measure="videos", lang="en")
    assert any("No figures under these filters" in info.value for info in app.info)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("query", [{"district": "99"}, {"unit": "<img src=x>"}, {"from": "x", "kind": "?"}])
def test_a_url_that_means_nothing_breaks_no_page(page, query):
    assert open_page(page, **query).title


def test_a_failure_is_said_in_the_readers_language(monkeypatch):
    class BrokenStore(SyntheticStore):
        def counting_since(self, version):
            raise OSError("disk gone")

    use_store(monkeypatch, BrokenStore())
    app = dashboard()
    app.query_params["lang"] = "en"
    app.run()
    assert app.error[0].value.startswith("This page failed; no data was changed.")
    assert len(app.exception) == 1
    assert "disk gone" not in app.exception[0].value


@pytest.mark.parametrize("page", PAGES)
def test_codes_in_the_url_are_shown_to_the_letter(page):
    hostile = "![x](http://example.org/a.png)"
    app = open_page(page, group=hostile, channel=hostile, measure=hostile, kind=hostile, district=hostile)
    texts = [*app.markdown, *app.caption, *app.title, *app.info]
    assert [text.value for text in texts if "![" in text.value] == []
    assert r"\!\[x\]\(http:small[]\:" in app.main.caption[0].value


def test_names_from_files_are_shown_to_the_letter(monkeypatch):
    hostile = "![x](http://example.org/a.png) <img src=x onerror=alert(1)>"
    frame = counted_frame()
    frame["unit"] = pd.Series([hostile] * len(frame), dtype="category")
    use_store(monkeypatch, SyntheticStore(frame))
    app = open_page("districts", unit=hostile, district="530523101")
    assert app.dataframe[0].value["单位"].tolist() == [hostile]
    assert r"\!\[x\]\(http:small[]\:" in app.main.caption[0].value
    assert not [text.value for text in [*app.markdown, *app.caption, *app.title] if "![" in text.value]


def test_a_chart_with_an_attribute_that_plotly_does_not_know_fails_here():
    figure = ChartFigure(data=[{"type": "bar", "x": [1], "colour": "red"}], layout={})
    with pytest.raises(ValueError, match="colour"):
        figure.to_dict()


def test_what_belongs_to_widgets_that_are_no_longer_on_the_page_is_let_go():
    """A chart of other figures is another widget to Streamlit, which keeps what belongs to each that it has ever seen."""
    app = open_page("channels")
    state = app._session_state._state

    def known() -> tuple[int, int]:
        return len(state._new_widget_state.widget_metadata), len(state._key_id_mapper.id_key_mapping)

    counts = []
    for group in ("elderly", "students", "residents", "merchants", "elderly", "women"):
        app.sidebar.selectbox(key="filter_target_group").set_value(group).run()
        assert not app.exception
        counts.append(known())
    drawn = len(state._new_widget_state.states)
    assert all(most <= 2 * drawn for pair in counts for most in pair), (counts, drawn)


@pytest.mark.parametrize(
    ("page", "query", "said", "not_said"),
    [
        ("groups", {"group": "students"}, None, "宣传对象："),
        ("groups", {"channel": "lecture"}, "只看讲座宣讲，没有数据的宣传对象：", "完全没有数据的宣传对象"),
        ("channels", {"channel": "lecture"}, None, "宣传方式："),
        ("channels", {"group": "students"}, "只看学生，没有用到的宣传方式：", "完全没有用到的宣传方式"),
    ],
)
def test_what_a_filter_leaves_out_is_not_called_without_data(page, query, said, not_said):
    app = open_page(page, **query)
    captions = [caption.value.replace("\\", "") for caption in app.main.caption[1:]]
    assert [text for text in captions if not_said in text] == []
    if said:
        assert any(text.startswith(said) for text in captions), captions


def test_the_cells_of_a_filtered_group_are_those_without_the_filter():
    rows = []
    for query in ({}, {"group": "students"}):
        app = open_page("groups", **query)
        unfold(app, "matrix_target_group_district_code")
        rows.append(app.dataframe[0].value.set_index("宣传对象"))
    assert rows[1].index.tolist() == ["学生"]
    assert rows[1].loc["学生", "龙山镇"] == rows[0].loc["学生", "龙山镇"]


def test_districts_name_what_the_filters_leave_out():
    app = open_page("districts", group="elderly")
    assert app.metric[0].label.replace("\\", "") == "有活动的乡镇（街道）（只看：老年人）"
    table = app.dataframe[-1].value
    assert table["其他数据"].value_counts().to_dict() == {"有活动场次，不在筛选之内": 7, "× 什么都没有": 3}


@pytest.mark.parametrize(
    ("lang", "names"),
    [
        ("zh", ["最近一月", "最近一季", "最近一年", "全部", "自定"]),
        ("en", ["Latest month", "Latest quarter", "Latest year", "All", "Custom"]),
    ],
)
def test_the_quick_periods_are_called_the_latest_of_the_data_and_say_which(lang, names):
    app = open_page(lang=lang)
    choice = app.sidebar.segmented_control(key="filter_period")
    assert list(choice.options) == names
    choice.set_value("month").run()
    assert query_of(app)["from"] == "2023-06"
    captions = [caption.value for caption in app.sidebar.caption]
    assert {"zh": "2023年6月", "en": "Jun 2023"}[lang] in captions


def test_the_english_key_of_a_matrix_claims_no_more_than_the_record_holds():
    app = open_page("groups", lang="en")
    key = next(one.value for one in app.caption if one.value.startswith("Figure: counted"))
    assert key.startswith(
        "Figure: counted · done: done, not counted · 0: reported as zero · ×: nothing on record ("
    )


@pytest.mark.parametrize(("lang", "none"), [("zh", "没有数字"), ("en", "no figure")])
@pytest.mark.parametrize(("page", "chart"), [("overview", "ranking"), ("districts", "districts")])
def test_a_township_that_did_something_else_is_drawn_and_said_to_have_no_figure(
    page, chart, lang, none, monkeypatch
):
    frame = counted_frame()
    gone = (frame["district_code"] == "530523104") & (frame["measure"] == "people_reached")
    use_store(monkeypatch, SyntheticStore(frame[~gone]))
    app = open_page(page, lang=lang)
    specs = [json.loads(one.proto.spec) for one in app.get("plotly_chart")]
    # behind the bars with figures, before the county's own; a coverage without a base is not drawn here
    texts = [
        list(trace["text"]) for spec in specs for trace in spec["data"] if none in (trace.get("text") or [])
    ]
    assert [text.index(none) for text in texts] == [6]
    unfold(app, chart)
    first, mark = catalogue(lang)["table.district"], catalogue(lang)["table.mark"]
    tables = [one.value.set_index(first) for one in app.dataframe if mark in one.value]
    (row,) = [table.loc["腊勐镇"] for table in tables if none in set(table[mark])]
    value, said, low, high = row.iloc[:4]
    assert said == none
    assert pd.isna([value, low, high]).all()


@pytest.mark.parametrize(
    ("lang", "name", "value"),
    [
        ("zh", "待核实", "2 处（涉及合计中的 7 个数字）"),
        ("en", "Open questions", "2 (about 7 figures in the totals)"),
    ],
)
def test_a_download_counts_what_is_in_doubt_as_the_pages_first_lines_do(lang, name, value):
    app = open_page(lang=lang, **{"from": "2023-04", "to": "2023-06"})
    app.switch_page("pages/manage/brief.py").run()
    assert f"{name}: {value}" in [one.value for one in app.main.text]
    assert f" · {name}{' ' if lang == 'zh' else ': '}{value} · " in app.main.caption[0].value


@pytest.mark.parametrize("page", ["districts", "groups", "channels"])
def test_the_download_of_a_coverage_counts_the_questions_of_the_figures_that_its_page_counts(
    page, monkeypatch
):
    abouts = []
    monkeypatch.setattr("ui.coverage.draw_table_download", lambda table, about, *rest: abouts.append(about))
    app = open_page(page, **{"from": "2023-04", "to": "2023-06"})
    unfold(app, page)
    heads = {dict(state)["待核实"] for _, state in abouts}
    assert heads == {"2 处（涉及合计中的 7 个数字）"}
