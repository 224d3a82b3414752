"""The page of double reporting: both sides, one decision with name and reason, taking it back, and net beside gross."""

from __future__ import annotations

import re

from etl.store import Store
from tests.app.manage_readings import HOSTILE
from tests.app.test_explore_pages import open_page as open_overview
from tests.app.test_manage_pages import open_page, words
from tests.unit.test_doubles_store import BANK, DAY, STATION, form, joint, parent, send


def button(app, label):
    return next(one for one in app.button if one.label == label)


def decide(app, answer: str, reason: str = "问过两个单位", name: str = "李四", children: int = 0):
    """Fill in the form and send it, about the first `children` of several where it is given."""
    app.text_input(key="clerk_input_double").set_value(name).run()
    if children:
        which = next(one for one in app.multiselect if one.key.startswith("double_which_"))
        which.set_value(which.value[:children])
    next(one for one in app.radio if one.key.startswith("double_answer_")).set_value(answer)
    next(one for one in app.text_input if one.key.startswith("double_reason_")).set_value(reason)
    return button(app, "判定").click().run()


def net(store: Store) -> dict[str, float]:
    frame = store.counted()
    return frame.groupby("measure", observed=True)["value"].sum().to_dict()


def test_an_empty_record_says_what_was_looked_for(store):
    shown = words(open_page("doubles"))

    assert "没有待判定的重复报送" in shown
    assert "待判定（0）" in shown or "判定" in shown


def test_the_way_to_the_upload_is_shown_only_where_nothing_is_stored(store):
    def leads_there() -> bool:
        links = open_page("doubles").main.get("page_link")
        return "上传" in [link.proto.label for link in links]

    assert leads_there()
    send(store, "所", form({"leaflets": 320.0}, DAY, **STATION))
    assert not leads_there()


def test_both_sides_stand_beside_each_other_with_the_reasons(store):
    joint(store)

    app = open_page("doubles")

    assert not app.exception
    shown = words(app)
    assert "可能是同一场活动，由两个单位报送" in shown
    assert "龙陵农商行的记录中提到了勐糯派出所" in shown
    assert "如果是重复报送，多计了 宣传资料 320 份 · 受众人次 286 人次" in shown.replace("\\", "")
    assert app.dataframe[1].value.to_numpy().tolist() == [
        ["宣传资料", 320.0, "=", 320.0, "份", "未区分", "现场发放"],
        ["受众人次", 286.0, "=", 286.0, "人次", "未区分", "现场发放"],
    ]


def test_a_decision_needs_an_answer_a_reason_and_a_name(store):
    joint(store)

    app = button(open_page("doubles"), "判定").click().run()

    assert "请选择怎样计入，写明理由" in words(app)
    assert len(store.decisions()) == 0


def test_a_decision_changes_what_counts_and_can_be_taken_back(store):
    joint(store)
    app = decide(open_page("doubles"), "left")

    assert not app.exception
    assert net(store) == {"leaflets": 320.0, "people_reached": 286.0, "posters": 7.0}
    assert store.decisions()[["kind", "value", "by", "reason"]].values.tolist() == [
        ["double", "left", "李四", "问过两个单位"]
    ]

    app = open_page("doubles")
    app.session_state["doubles_show"] = "decided"
    app.run()
    assert app.dataframe[2].value.iloc[0, :2].tolist() == [1, "宣传资料、受众人次"]
    app.text_input(key="clerk_input_double").set_value("王五").run()
    app.text_input(key="double_back_reason").set_value("是两场")
    button(app, "撤回判定").click().run()

    assert net(store) == {"leaflets": 640.0, "people_reached": 572.0, "posters": 7.0}
    assert store.decisions()[["value", "by", "reason"]].values.tolist()[-1] == ["", "王五", "是两场"]


def test_a_parent_is_decided_with_all_its_children_at_once(store):
    parent(store)

    decide(open_page("doubles"), "contained")

    assert net(store) == {"leaflets": 230.0, "people_reached": 166.0}
    assert len(store.decisions()) == 2


def test_one_child_can_be_left_out(store):
    parent(store)

    decide(open_page("doubles"), "contained", children=1)

    assert net(store) == {"leaflets": 280.0, "people_reached": 199.0}
    assert len(store.decisions()) == 1


def test_cards_and_data_show_net_with_gross_beside(store):
    joint(store)
    store.decide_all("double", store.doubles().pairs["key"].tolist(), "right", by="李四", reason="")

    overview = open_overview(lang="zh")
    assert [one.label for one in overview.button if one.key and one.key.startswith("gross_")] == [
        "毛数 640（1 项重复扣 320）→",
        "毛数 572（1 项重复扣 286）→",
    ]
    data = open_page("data")
    beside = next(frame.value for frame in data.dataframe if "含重复（毛）" in frame.value.columns)
    assert beside.to_numpy().tolist() == [
        ["宣传资料", "份", 320.0, 640.0, 320.0, 1, 0.0, 0],
        ["受众人次", "人次", 286.0, 572.0, 286.0, 1, 0.0, 0],
    ]


def test_decisions_about_doubles_stand_in_the_record_of_decisions(store):
    joint(store)
    decide(open_page("doubles"), "both", "两场")

    app = open_page("decisions")

    row = app.dataframe[0].value.to_numpy().tolist()[0]
    assert row[1:4] == [
        "重复报送",
        "农商行 ⇄ 勐糯派出所 · 2023-04-17 · 讲座 · 宣传资料、受众人次",
        "不是同一场活动：农商行 和 勐糯派出所 的数字都计",
    ]
    assert (row[4], row[6]) == ("李四", "两场")


def test_words_of_senders_stay_text(store):
    figures = {"leaflets": 1287.0, "people_reached": 286.0}
    send(store, HOSTILE, form(figures, DAY, activity=HOSTILE, **(STATION | {"unit": HOSTILE})))
    send(store, "行", form(figures, DAY, activity=HOSTILE, **BANK))

    app = open_page("doubles")

    assert not app.exception
    assert "<img src=" not in words(app)


def test_the_header_counts_one_case_once(store):
    joint(store)
    app = open_overview()
    assert "待核实 1 处" in words(app)
    assert "待核实的 1 处" in [one.label for one in app.expander]


def test_a_side_names_its_file_and_says_when_it_came(store):
    joint(store)
    shown = words(open_page("doubles"))
    assert re.search(r"<dt>文件</dt><dd><bdi>所（\d{4}-\d\d-\d\d \d\d:\d\d 收到）</bdi></dd>", shown)
    assert re.search(r"<dt>文件</dt><dd><bdi>行（\d{4}-\d\d-\d\d \d\d:\d\d 收到）</bdi></dd>", shown)
