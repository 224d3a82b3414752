"""The page of reporting: who has reported, who is late, who is missing, and the reminder to copy."""

from __future__ import annotations

import io
import json
import re
from datetime import date

import pytest
from docx import Document
from streamlit.testing.v1 import AppTest

import ui.reporting_choice
from etl.reference.records import Receipt, RosterUnit
from etl.store import Store
from tests.app.dashboard import dashboard
from tests.readings import make_fact, make_reading
from ui.reminder import Letter
from ui.reminder_file import reminder_docx

JULY, JUNE = (date(2023, 7, 1), date(2023, 7, 31)), (date(2023, 6, 1), date(2023, 6, 30))
COUNTY = "云南省/保山市/龙陵县"
TOWNS = {"镇安": ("530523102", "镇安镇"), "勐糯": ("530523103", "勐糯镇"), "腊勐": ("530523104", "腊勐镇")}
TODAY = date(2023, 8, 8)


@pytest.fixture(autouse=True)
def eighth_of_august(monkeypatch):
    monkeypatch.setattr(ui.reporting_choice, "today_in_china", lambda: TODAY)


def station(name: str, **changes: object) -> RosterUnit:
    code, town = TOWNS[name]
    fields = {"unit": f"{name}派出所", "unit_type": "police", "district_code": code,
              "district": f"{COUNTY}/{town}", "starts": date(2023, 1, 1), "ends": None, "frequency": "month",
              "due_days": 5}  # fmt: skip
    return RosterUnit(**(fields | changes))


def send(store: Store, file: str, unit: str, code: str, period=JULY, day=date(2023, 8, 3), value=5.0) -> None:
    """One figure of the unit in a file of this name, which came on this day."""
    fact = make_fact(value, period, unit=unit, district_code=code, district=COUNTY)
    reading, content = make_reading(file, [fact])
    store.add(reading, content)
    store.add_receipts([Receipt(reading.submission, file, day)], by="")


def with_roster(store: Store) -> None:
    """镇安 on time, 勐糯 late, 腊勐 missing, a school's file unreadable, a hospital's without a figure; in June all
    but 腊勐 were on time."""
    school = station("镇安", unit="镇安中学", unit_type="school")
    hospital = station("勐糯", unit="勐糯卫生院", unit_type="medical")
    quarterly = station("勐糯", unit="农行勐糯支行", unit_type="bank", frequency="quarter")
    units = [station("镇安"), station("勐糯"), station("腊勐"), school, hospital, quarterly]
    store.add_reference("roster", units, file="名册.xlsx", content=b"roster", by="王")
    for name, day in (("镇安", date(2023, 8, 3)), ("勐糯", date(2023, 8, 7))):
        send(store, f"{name}7月.xlsx", f"{name}派出所", TOWNS[name][0], day=day)
        send(store, f"{name}6月.xlsx", f"{name}派出所", TOWNS[name][0], JUNE, date(2023, 7, 4))
    send(store, "路过.xlsx", "龙新派出所", "530523206")
    blank, content = make_reading("龙陵县勐糯卫生院2023年7月反诈宣传.xlsx", [])
    blank.title = ""
    store.add(blank, content)
    lost = Receipt("f" * 16, "中学7月.wps", date(2023, 8, 4), "镇安中学", "530523102", *JULY, "unreadable")
    store.add_receipts([lost, Receipt(blank.submission, blank.file, date(2023, 8, 2))], by="")


def open_reporting(**query: str) -> AppTest:
    app = dashboard()
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    app.switch_page("pages/explore/reporting.py").run()
    assert not app.exception, app.exception
    return app


def query_of(app: AppTest) -> dict[str, str]:
    return {name: value if isinstance(value, str) else value[0] for name, value in app.query_params.items()}


def figures(app: AppTest) -> dict[str, str]:
    return {metric.label: metric.value for metric in app.main.metric}


def calendar(app: AppTest) -> dict[str, list[str]]:
    """{unit: its cells, the newest first}."""
    table = next(one.value for one in app.dataframe if "2023年7月" in one.value.columns)
    months = [name for name in table.columns if name.startswith("20")]
    return {row["单位"]: [row[month] for month in months][:3] for _, row in table.iterrows()}


def test_the_clerk_sees_who_has_reported_of_how_many(store):
    with_roster(store)
    app = open_reporting()
    assert app.title[0].value == "龙陵县 · 报送情况 · 2023年7月"
    assert figures(app) == {
        "已报 ÷ 应报": "2 / 5",
        "按时": "1",
        "迟报": "1",
        "未报": "1",
        "空表": "1",
        "无法读取": "1",
    }
    assert app.metric[0].delta == "40.0%"
    assert calendar(app) == {
        "腊勐派出所": ["✗ 未报", "✗ 未报", "✗ 未报"],
        "镇安中学": ["? 读不出", "✗ 未报", "✗ 未报"],
        "勐糯卫生院": ["○ 空表", "✗ 未报", "✗ 未报"],
        "勐糯派出所": ["▲ 迟2天", "✓ 按时", "✗ 未报"],
        "镇安派出所": ["✓ 按时", "✓ 按时", "✗ 未报"],
    }


def test_the_columns_of_units_are_as_wide_as_their_names(store):
    with_roster(store)
    columns = [json.loads(one.proto.columns) for one in open_reporting().dataframe]
    # 勐糯派出所: five characters; in the calendar the column stays while the others move
    found = [(one["单位"]["width"], one["单位"].get("pinned")) for one in columns if "单位" in one]
    assert found[:2] == [(5 * 13 + 20, None), (5 * 13 + 20, True)]


def test_the_list_shows_first_whom_to_remind_and_any_state_that_is_chosen(store):
    with_roster(store)
    app = open_reporting()

    def listed() -> list[list[str]]:
        table = next(one.value for one in app.dataframe if "期限" in one.value.columns)
        return table[["单位", "地区", "状态", "收到"]].to_numpy().tolist()

    assert listed() == [
        ["腊勐派出所", "腊勐镇", "未报", ""],
        ["镇安中学", "镇安镇", "无法读取", "2023-08-04"],
        ["勐糯卫生院", "勐糯镇", "空表", "2023-08-02"],
    ]
    app.button(key="reporting_show_late").click().run()
    assert listed() == [["勐糯派出所", "勐糯镇", "迟报", "2023-08-07"]]
    app.button(key="reporting_show_").click().run()
    assert len(listed()) == 5


def test_the_day_decides_who_is_missing_and_who_has_time(store):
    with_roster(store)
    app = open_reporting()
    app.date_input(key="reporting_today").set_value(date(2023, 8, 4)).run()
    assert figures(app) == {
        "已报 ÷ 应报": "1 / 5", "按时": "1", "迟报": "0", "未报": "0", "空表": "1", "无法读取": "1", "未到期": "2",
    }  # fmt: skip
    assert calendar(app)["腊勐派出所"][0] == "… 未到期"


def test_the_chosen_period_is_that_of_all_pages(store):
    with_roster(store)
    app = open_reporting()
    months = [f"2023年{number}月" for number in range(7, 0, -1)]
    assert app.selectbox(key="reporting_period").options == months
    app.selectbox(key="reporting_period").set_value("2023-06-01").run()
    assert figures(app)["已报 ÷ 应报"] == "2 / 5"
    assert figures(app)["未报"] == "3"
    assert query_of(app) == {"from": "2023-06", "to": "2023-06"}


def test_filters_on_district_and_kind_hold_for_the_roster(store):
    with_roster(store)
    assert figures(open_reporting(district="530523102"))["已报 ÷ 应报"] == "1 / 2"
    assert figures(open_reporting(kind="police"))["已报 ÷ 应报"] == "2 / 3"
    assert figures(open_reporting(unit="勐糯派出所"))["已报 ÷ 应报"] == "1 / 1"
    nobody = open_reporting(kind="community")
    assert [info.value for info in nobody.info] == ["名册上没有符合这些条件的单位。"]


def test_units_that_report_every_quarter_are_a_choice_of_their_own(store):
    with_roster(store)
    app = open_reporting()
    app.segmented_control(key="reporting_frequency").set_value("quarter").run()
    assert app.title[0].value == "龙陵县 · 报送情况 · 2023年第二季度"
    assert figures(app)["已报 ÷ 应报"] == "0 / 1"


def test_nothing_for_the_last_period_is_said_and_leads_there(store):
    with_roster(store)
    app = open_reporting()
    app.date_input(key="reporting_today").set_value(date(2023, 9, 8)).run()
    assert "**2023年8月** 还没有收到任何单位的报送，下面是最近有报送的一期。" in [
        one.value for one in app.markdown
    ]
    app.button(key="reporting_last").click().run()
    assert app.title[0].value == "龙陵县 · 报送情况 · 2023年8月"
    assert figures(app)["未报"] == "5"


LETTER = """\
关于报送2023年7月反诈宣传统计数据的提醒

各有关单位：
　　按照报送要求，2023年7月反诈宣传统计数据应于2023年8月5日前（含当日）报送。截至2023年8月8日，下列单位的数据尚未收齐：
　　1．镇安中学：已收到2023年7月的文件（《中学7月.wps》），但无法打开或读取，请核对后重新发送，建议使用 .xlsx 格式。
　　2．勐糯卫生院：已收到2023年7月的文件（《龙陵县勐糯卫生院2023年7月反诈宣传.xlsx》），其中没有可统计的数字，请填写后重新报送。
　　3．腊勐派出所：未收到2023年7月的报表。
　　请收到本提醒后尽快补报。期间确未开展宣传活动的，请按零报告要求在相应栏目填“0”报送。
　　如已报送，请告知报送时间和文件名称，以便核对。感谢支持与配合。

龙陵县反诈中心
2023年8月8日"""


def test_the_reminder_names_what_is_missing(store):
    with_roster(store)
    app = open_reporting()
    app.text_input(key="reminder_signed").set_value("龙陵县反诈中心").run()
    assert app.code[0].value == LETTER
    assert app.selectbox(key="reminder_scope").options == [
        "全部要催的（3）", "镇安镇（1）", "勐糯镇（1）", "腊勐镇（1）", "腊勐派出所", "镇安中学", "勐糯卫生院",
    ]  # fmt: skip


def test_the_reminder_to_one_unit_can_ask_for_earlier_periods_too(store):
    with_roster(store)
    app = open_reporting(**{"from": "2023-06", "to": "2023-07"})
    app.selectbox(key="reminder_scope").select_index(4).run()
    app.toggle(key="reminder_earlier").set_value(True).run()
    lines = app.code[0].value.splitlines()
    assert lines[2] == "腊勐派出所："
    assert lines[3].endswith("贵单位的数据尚未收齐：")
    assert lines[4] == ("　　未收到2023年2月、2023年3月、2023年4月、2023年5月、2023年6月、2023年7月的报表。")


def test_the_reminder_to_a_district_is_in_english_on_the_english_page(store):
    with_roster(store)
    app = open_reporting(lang="en")
    app.selectbox(key="reminder_scope").select_index(3).run()
    assert app.code[0].value.splitlines()[:5] == [
        "Reminder: anti-fraud campaign figures for Jul 2023",
        "",
        "To the units concerned in 腊勐镇:",
        "The anti-fraud campaign figures for Jul 2023 were due by 5 August 2023 (inclusive). "
        "As of 8 August 2023, the following are still outstanding:",
        "1. 腊勐派出所: the report for Jul 2023 has not come in.",
    ]


def test_the_word_document_says_what_the_text_says():
    letter = Letter("标题", ("各单位：", "第一段。"), ("县反诈中心", "2023年8月8日"))
    assert letter.text == "标题\n\n各单位：\n\u3000\u3000第一段。\n\n县反诈中心\n2023年8月8日"
    document = Document(io.BytesIO(reminder_docx(letter)))
    assert [paragraph.text for paragraph in document.paragraphs] == [
        "标题",
        "各单位：",
        "第一段。",
        "县反诈中心",
        "2023年8月8日",
    ]


def test_the_ranking_is_of_districts_and_equals_share_a_rank(store):
    with_roster(store)
    app = open_reporting()
    table = next(one.value for one in app.dataframe if "名次" in one.value.columns)
    assert table[["名次", "地区", "报送率", "已报", "应报", "迟报天数"]].to_numpy().tolist() == [
        [1, "镇安镇", 50.0, 1, 2, 0],
        [2, "勐糯镇", 50.0, 1, 2, 2],
        [3, "腊勐镇", 0.0, 0, 1, 0],
    ]


def test_who_is_not_on_the_roster_is_listed_apart(store):
    with_roster(store)
    app = open_reporting()
    assert [one.label for one in app.expander] == ["2023年7月 报了但不在名册上：1 个"]
    table = next(one.value for one in app.dataframe if "文件" in one.value.columns)
    assert table.to_numpy().tolist() == [["龙新派出所", "平达乡", "公安", "路过.xlsx", "2023-08-03", 1]]


def test_without_a_roster_the_page_says_where_to_supply_it_and_who_has_reported(store):
    send(store, "路过.xlsx", "龙新派出所", "530523206")
    app = open_reporting()
    assert app.title[0].value == "平达乡 · 报送情况 · 2023年7月"
    assert app.info[0].value.startswith("还没有单位名册")
    assert app.main.get("page_link")[-1].proto.page == "reference"
    assert [one.label for one in app.expander] == ["2023年7月 有报送的单位：1 个"]


def test_a_cell_shows_what_was_sent_and_leads_to_it(store):
    with_roster(store)
    app = open_reporting()
    row = int(store.roster().set_index("unit").loc["勐糯派出所", "unit_row"])
    app.session_state["reporting_cell"] = ("calendar", row, JULY[0])
    app.run()
    shown = [one.value for one in app.markdown]
    assert "**勐糯派出所 · 2023年7月 · 迟报**" in shown
    assert "2023-08-07 收到，期限 2023-08-05，迟 2 天。" in shown
    table = next(one.value for one in app.dataframe if "数据期间" in one.value.columns)
    assert table.to_numpy().tolist() == [["勐糯7月.xlsx", "2023-08-07", "2023年7月", 1, ""]]
    app.button(key="reporting_facts").click().run()
    assert query_of(app) == {
        "unit": "勐糯派出所", "from": "2023-07", "to": "2023-07",
    }  # fmt: skip
    assert app.title[0].value.endswith("2023年7月")


def test_a_missing_report_shows_what_to_do(store):
    with_roster(store)
    app = open_reporting()
    row = int(store.roster().set_index("unit").loc["腊勐派出所", "unit_row"])
    app.session_state["reporting_cell"] = ("list", row, JULY[0])
    app.run()
    assert app.code[0].value.splitlines()[2:5] == [
        "腊勐派出所：",
        "　　按照报送要求，2023年7月反诈宣传统计数据应于2023年8月5日前（含当日）报送。"
        "截至2023年8月8日，贵单位的数据尚未收齐：",
        "　　未收到2023年7月的报表。",
    ]
    assert {"forms", "upload"} <= {link.proto.page for link in app.main.get("page_link")}


def test_the_overview_says_who_has_not_reported_and_leads_there(store):
    with_roster(store)
    app = dashboard().run()
    assert "**2023年7月** 报送 **2 / 5**（40.0%）" in [one.value for one in app.markdown]
    link = next(one.proto for one in app.main.get("page_link") if one.proto.page == "reporting")
    assert link.label == "3 个单位未报 2023年7月（含空表、读不出 2）→"


@pytest.mark.parametrize("choice", ["all", "owing"])
def test_nothing_of_the_english_page_is_chinese_but_names(store, choice):
    with_roster(store)
    app = open_reporting(lang="en")
    app.segmented_control(key="reporting_shown").set_value(choice).run()
    texts = [one.value for kind in ("caption", "subheader", "info") for one in app.main.get(kind)]
    texts += [metric.label for metric in app.main.metric]
    texts += [str(name) for one in app.dataframe for name in one.value.columns]
    assert [text for text in texts if re.search(r"[\u4e00-\u9fff]", text.replace("名册", ""))] == []


def test_who_only_collects_others_figures_is_not_asked_to_be_on_the_roster(store):
    with_roster(store)
    facts = [
        make_fact(5, JULY, unit=f"{name}派出所", district_code=TOWNS[name][0], cell=name) for name in TOWNS
    ]
    reading, content = make_reading("龙陵县公安局2023年7月汇总", facts)
    store.add(reading, content)
    store.add_receipts([Receipt(reading.submission, reading.file, TODAY)], by="")
    app = open_reporting()
    assert figures(app)["已报 ÷ 应报"] == "3 / 5"
    assert calendar(app)["腊勐派出所"][0] == "▲ 迟3天"
    assert [one.label for one in app.expander] == ["2023年7月 报了但不在名册上：1 个"]
    store.add_reference(
        "roster", [station("镇安", unit="龙陵县公安局", district_code="530523", district=COUNTY)]
    )
    assert calendar(open_reporting())["龙陵县公安局"][0] == "▲ 迟3天"


def test_on_paper_the_calendar_is_a_table_of_text(store):
    with_roster(store)
    send(store, "甲.xlsx", "<b>甲</b>派出所", "530523102")
    store.add_reference("roster", [station("镇安", unit="<b>甲</b>派出所")])
    printed = next(one.proto.body for one in open_reporting().get("html") if "printed" in one.proto.body)
    assert "<td>&lt;b&gt;甲&lt;/b&gt;派出所</td><td>✓ 按时</td>" in printed
    assert "<td>腊勐派出所</td><td><b>✗ 未报</b></td>" in printed


def test_every_period_of_which_a_file_speaks_can_be_chosen(store):
    with_roster(store)
    send(store, "旧.xlsx", "镇安派出所", TOWNS["镇安"][0], (date(2019, 3, 1), date(2019, 3, 31)))
    options = open_reporting().selectbox(key="reporting_period").options
    assert (options[0], options[-1], len(options)) == ("2023年7月", "2019年3月", 53)


def test_who_has_not_reported_is_late_by_no_number_of_days(store):
    with_roster(store)
    app = open_reporting()
    app.segmented_control(key="reporting_shown").set_value("all").run()
    table = next(
        one.value for one in app.dataframe if "迟报天数" in one.value.columns and "状态" in one.value
    )
    days = {row["单位"]: (row["状态"], row["迟报天数"]) for _, row in table.iterrows()}
    late = {unit: number for unit, (_, number) in days.items() if number == number}
    assert late == {"勐糯派出所": 2, "镇安派出所": 0}
    assert {unit: state for unit, (state, number) in days.items() if number != number} == {
        "腊勐派出所": "未报", "镇安中学": "无法读取", "勐糯卫生院": "空表",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("zh", ["（云南省/保山市/龙陵县/勐糯镇）", "（云南省/保山市/龙陵县/腊勐镇）"]),
        ("en", [" (云南省/保山市/龙陵县/勐糯镇)", " (云南省/保山市/龙陵县/腊勐镇)"]),
    ],
)
def test_units_of_one_name_are_told_apart_by_their_district(store, lang, lines):
    twins = [station(town, unit="中心小学", unit_type="school") for town in ("勐糯", "腊勐")]
    units = [station("镇安"), *twins]
    store.add_reference("roster", units, file="名册.xlsx", content=b"roster", by="王")
    app = open_reporting(lang=lang)
    said = app.code[0].value.splitlines()
    colon = "：" if lang == "zh" else ":"
    named = [line.strip().split(colon)[0] for line in said if "中心小学" in line]
    assert [name.lstrip("123．. ") for name in named] == [f"中心小学{where}" for where in lines]
    assert any(f"镇安派出所{colon}" in line for line in said)
    offered = app.selectbox(key="reminder_scope").options
    assert offered[-2:] == [f"中心小学{where}" for where in lines]
