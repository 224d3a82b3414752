"""Two people at one form: who comes second is told who was first, and nothing of the first is undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from etl.access.account import Account
from etl.access.acting import ActingStore
from etl.reference.targets import target_key
from etl.settling import Settlement, read_stored_again, record_settlement
from etl.store import Store
from tests.acting import acting_as
from tests.app.dashboard import dashboard
from tests.app.test_accounts_page import field as account_field
from tests.app.test_decisions_page import month_form, store_month
from tests.app.test_manage_pages import open_page, words
from tests.app.test_prose_review import NAME, REPORT
from tests.app.test_reference_page import COUNTY, TOWN, base, choose_division, field, give_bases, named, unit
from tests.app.test_reference_page import reported as reported
from tests.app.test_roles import opened, person
from ui.upload_batch import read_uploads, store_uploads


def open_cell(submission: str, cell: str) -> AppTest:
    app = dashboard()
    app.session_state["language"] = "zh"
    app.session_state[f"review_mark_{submission}"] = cell
    app.query_params["submission"] = submission
    app.switch_page("pages/manage/submissions.py").run()
    assert not app.exception
    return app


def test_a_cell_that_somebody_settled_meanwhile_is_not_settled_over(store: Store) -> None:
    april = store_month(store, 4)
    app = open_cell(april, "B3")
    form = f"settle_{april}_Sheet_B3"
    app.text_input(key=f"{form}_cell_text").set_value("120份")

    clerk = acting_as(store, "李四")
    record_settlement(clerk, Settlement("cell", (april, "Sheet", "B3"), "90份"))
    list(read_stored_again(clerk, [april], ""))
    app.button(key=f"{form}_do").click().run()

    assert "这里已由 李四 于" in words(app)
    assert [ruling.value for ruling in store.rulings()] == ["90份"]
    app.button(key=f"{form}_do").click().run()  # who has been told may insist
    assert [ruling.value for ruling in store.rulings()] == ["120份"]
    assert 120.0 in store.counted()["value"].tolist()


def test_a_file_that_was_withdrawn_meanwhile_is_not_decided_about(store: Store) -> None:
    april = store_month(store, 4)
    app = open_cell(april, "B3")
    form = f"settle_{april}_Sheet_B3"
    app.text_input(key=f"{form}_cell_text").set_value("120份")
    acting_as(store, "李四").withdraw(april, reason="传错")

    app.button(key=f"{form}_do").click().run()
    assert not app.exception
    assert "李四 已于" in words(app)
    assert "撤回这份报送，您的判断没有保存" in words(app)
    assert (store.rulings(), app.text_input(key=f"{form}_cell_text").value) == ((), "120份")
    app.button(key=f"{form}_do").click().run()  # who has been told may insist
    assert [ruling.value for ruling in store.rulings()] == ["120份"]


@pytest.mark.parametrize("kind", ["bases", "roster"])
def test_a_file_of_the_reference_that_is_withdrawn_just_before_a_form_is_stored_is_told(
    reported: Store, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    boss = acting_as(reported, "王五")
    entry = boss.add_reference(kind, [base(TOWN, 1300) if kind == "bases" else unit()], reason="年初")
    if kind == "bases":
        app, key, change = choose_division(named(open_page("reference")), TOWN), "base_1", {"value": "1.2万"}
    else:
        app, key, change = named(open_page("reference", part="units")), "unit_1", {"due": 9}
        (row,) = reported.roster().to_dict("records")
        app.session_state["reference_unit"] = (row["party"], TOWN)
        app = app.run()
    for name, value in {**change, "reason": "更正"}.items():
        field(app, f"{key}_{name}").set_value(value)
    add, withdrawals = ActingStore.add_reference, [entry]

    def late(store: ActingStore, *rows: object, **how: object) -> int:
        while withdrawals:
            boss.withdraw_references([withdrawals.pop()], reason="传错")
        return add(store, *rows, **how)

    monkeypatch.setattr(ActingStore, "add_reference", late)
    app = app.button(key=f"{key}_change").click().run()
    assert not app.exception
    assert "王五 已于" in words(app)
    assert "撤回这一项" in words(app)
    assert len(reported.references()) == 1
    (name, typed), *_ = change.items()
    assert field(app, f"{key}_{name}").value == typed


def account_page(store: Store) -> AppTest:
    acting_as(store, "管").set_account(Account("p", "张", "clerk", ("530523",)), reason="x")
    app = opened("accounts", person("administrator"), {"person": "p"})
    account_field(app, "account_p_1_role").select("viewer")
    account_field(app, "account_p_1_sees").set_value(True)
    account_field(app, "account_p_1_reason").set_value("换岗")
    return app


def test_an_account_that_somebody_changed_meanwhile_keeps_what_was_typed(store: Store) -> None:
    app = account_page(store)
    store.set_account(Account("p", "张三", "clerk", ("530524",)), by="另一位", reason="调动")

    app.button(key="account_p_1_do").click().run()
    assert not app.exception
    assert "另一位 已于" in words(app)
    assert "仍留在表单里" in words(app)
    assert len(store.account_history()) == 2
    # what the other one changed is taken over where nothing was typed
    now = {
        name: account_field(app, f"account_p_2_{name}").value
        for name in ("name", "districts", "role", "sees", "reason")
    }
    assert now == {
        "name": "张三",
        "districts": ["530524"],
        "role": "viewer",
        "sees": True,
        "reason": "换岗",
    }

    app.button(key="account_p_2_do").click().run()  # who has been told may insist
    assert not app.exception
    assert "另一位 已于" not in words(app)
    one = store.account("p")
    assert one is not None
    assert (one.name, one.role, one.districts, one.sees_all, one.reason) == (
        "张三",
        "viewer",
        ("530524",),
        True,
        "换岗",
    )


@pytest.mark.parametrize("button", ["switch", "out"])
def test_nobody_is_disabled_or_signed_out_over_what_somebody_else_has_just_changed(
    store: Store, button: str
) -> None:
    app = account_page(store)
    store.end_sign_ins("p", "张", by="另一位", reason="丢了手机")
    before = store.account_history()

    app.button(key=f"account_p_1_{button}").click().run()
    assert not app.exception
    assert "另一位 已于" in words(app)
    assert store.account_history() == before
    assert account_field(app, "account_p_2_reason").value == "换岗"
    app.button(key=f"account_p_2_{button}").click().run()
    assert "另一位 已于" not in words(app)
    assert len(store.account_history()) == 3


def test_the_form_on_an_account_tells_at_once_that_somebody_has_changed_it(store: Store) -> None:
    app = account_page(store)
    store.set_account(Account("p", "张三", "clerk", ("530524",)), by="另一位", reason="调动")
    app.run()
    assert "另一位 已于" in words(app)
    assert account_field(app, "account_p_1_reason")  # the form stays, so that a browser keeps what is typed


def test_a_target_that_somebody_changed_meanwhile_is_shown_as_it_is_now(reported: Store) -> None:
    boss = acting_as(reported, "王五")
    key = target_key("people_reached", COUNTY, "month")
    boss.set_target(key, "15000", reason="年初部署")
    app = named(open_page("reference", part="targets"))
    app.session_state["reference_target"] = ("people_reached", COUNTY, "month")
    app = app.run()
    app.text_input(key="target_1_value").set_value("2万")
    app.text_input(key="target_1_reason").set_value("加码")
    boss.set_target(key, "18000", reason="调整")

    app = app.button(key="target_change").click().run()
    assert "王五 已于" in words(app)
    assert reported.targets()["value"].tolist() == [15000, 18000]
    app.text_input(key="target_2_value").set_value("2万")
    app.text_input(key="target_2_reason").set_value("加码")
    app = app.button(key="target_change").click().run()
    assert "王五 已于" not in words(app)
    assert reported.targets()["value"].tolist() == [15000, 18000, 20000]


def test_a_target_base_or_unit_that_somebody_else_has_just_given_is_not_given_over(reported: Store) -> None:
    boss = acting_as(reported, "王五")
    for part, form, fill, give, said in (
        (
            "targets",
            "target_new",
            {"value": "2万"},
            lambda: boss.set_target(target_key("people_reached", COUNTY, "month"), "18000", reason="x"),
            lambda: reported.targets()["value"].tolist(),
        ),
        (
            "bases",
            "base_new_",
            {"value": "2万", "source": "年鉴", "division": TOWN},
            lambda: boss.add_reference("bases", [base(TOWN, 18000)], reason="x"),
            lambda: reported.bases_said()["value"].tolist(),
        ),
        (
            "units",
            "unit_new",
            {"unit": "镇安派出所", "division": TOWN},
            lambda: boss.add_reference("roster", [unit(due_days=7)], reason="x"),
            lambda: reported.roster_said()["due_days"].tolist(),
        ),
    ):
        app = named(open_page("reference", part=part))
        for name, text in {**fill, "reason": "部署"}.items():
            field(app, f"{form}_{name}").set_value(text)
        give()
        (first,) = said()

        app = app.button(key=f"{form}_add").click().run()
        assert "王五 已于" in words(app), part
        assert said() == [first]
        app = app.button(key=f"{form}_add").click().run()  # who has been told may insist
        assert not app.exception
        assert len(said()) == 2, part


def test_a_base_that_somebody_corrected_meanwhile_is_shown_as_it_is_now(reported: Store) -> None:
    give_bases(reported)
    app = choose_division(named(open_page("reference")), TOWN)
    number = int(reported.bases().query("district_code == @TOWN and subject == 'population'")["base"].iloc[0])
    field(app, f"base_{number}_value").set_value("1.2万")
    field(app, f"base_{number}_reason").set_value("年鉴印错")
    acting_as(reported, "王五").add_reference("bases", [base(TOWN, 1300)], reason="更正")

    app = app.button(key=f"base_{number}_change").click().run()
    assert "王五 已于" in words(app)
    standing = reported.bases().query("district_code == @TOWN and subject == 'population'")
    assert standing["value"].tolist() == [1300]


def population_of(store: Store) -> list[float]:
    return store.bases().query("district_code == @TOWN and subject == 'population'")["value"].tolist()


@pytest.mark.parametrize("as_a_whole", [False, True])
def test_a_base_that_somebody_took_back_meanwhile_stays_in_the_form(
    reported: Store, as_a_whole: bool
) -> None:
    boss = acting_as(reported, "王五")
    entry = boss.add_reference("bases", [base(TOWN, 1300)], reason="年初")
    app = choose_division(named(open_page("reference")), TOWN)
    (number,) = reported.bases()["base"]
    field(app, f"base_{number}_value").set_value("1.2万")
    field(app, f"base_{number}_reason").set_value("年鉴印错")
    if as_a_whole:
        boss.withdraw_references([entry], reason="传错")
    else:
        boss.add_reference("bases", [base(TOWN, None)], reason="传错")

    app = app.button(key=f"base_{number}_change").click().run()
    assert not app.exception
    assert "王五 已于" in words(app)
    assert "撤回这一项" in words(app)
    assert population_of(reported) == []
    key = f"base_{number}_withdrawn" if as_a_whole else f"base_{number + 1}"
    texts = [field(app, f"{key}_{name}").value for name in ("value", "source", "reason")]
    assert texts == ["1.2万", "统计年鉴", "年鉴印错"]
    assert [one.label for one in app.expander if one.proto.expanded][:1] == [
        "人口 · 2023 年 · 已撤回（原为 1,300 · 来源 统计年鉴）"
    ]
    assert app.button(key=f"{key}_back").disabled

    app = app.button(key=f"{key}_change").click().run()  # who has been told may insist
    assert "王五 已于" not in words(app)
    assert population_of(reported) == [12000]


def test_a_unit_that_somebody_took_off_the_roster_meanwhile_stays_in_the_form(reported: Store) -> None:
    boss = acting_as(reported, "王五")
    boss.add_reference("roster", [unit()], reason="年初")
    app = named(open_page("reference", part="units"))
    (row,) = reported.roster().to_dict("records")
    app.session_state["reference_unit"] = (row["party"], TOWN)
    app = app.run()
    field(app, "unit_1_due").set_value(9)
    field(app, "unit_1_reason").set_value("延期")
    boss.add_reference("roster", [replace(unit(), listed=False)], reason="并入县局")

    app = app.button(key="unit_1_change").click().run()
    assert not app.exception
    assert "王五 已于" in words(app)
    assert "撤回这一项" in words(app)
    assert reported.roster().empty
    assert [field(app, f"unit_2_{name}").value for name in ("due", "unit", "reason")] == [
        9,
        "镇安派出所",
        "延期",
    ]

    app = app.button(key="unit_2_change").click().run()
    assert "王五 已于" not in words(app)
    assert reported.roster()["due_days"].tolist() == [9]
    field(app, "unit_3_reason").set_value("撤并")
    app = app.button(key="unit_3_off").click().run()  # what one took off oneself is gone from the page
    assert reported.roster().empty
    assert "已于" not in words(app)
    assert "unit_4_reason" not in [one.key for one in app.text_input]


def test_a_target_that_somebody_took_back_meanwhile_keeps_what_was_typed(reported: Store) -> None:
    boss = acting_as(reported, "王五")
    key = target_key("people_reached", COUNTY, "month")
    boss.set_target(key, "15000", reason="年初部署")
    app = named(open_page("reference", part="targets"))
    app.session_state["reference_target"] = ("people_reached", COUNTY, "month")
    app = app.run()
    field(app, "target_1_value").set_value("2万")
    field(app, "target_1_reason").set_value("加码")
    boss.set_target(key, "", reason="取消")

    app = app.button(key="target_change").click().run()
    assert "撤回这一项" in words(app)
    assert [field(app, f"target_2_{name}").value for name in ("value", "reason")] == ["2万", "加码"]
    app = app.button(key="target_change").click().run()
    assert reported.targets()["value"].tolist()[::2] == [15000, 20000]


def test_what_somebody_else_changed_is_taken_over_where_nothing_was_typed(reported: Store) -> None:
    boss = acting_as(reported, "王五")
    boss.add_reference("bases", [base(TOWN, 1300)], reason="年初")
    app = choose_division(named(open_page("reference")), TOWN)
    boss.add_reference("bases", [base(TOWN, 1400)], reason="更正")

    app = app.run(
        timeout=60
    )  # by another part of the page: the form stays, so that a browser keeps what is typed
    assert "王五 已于" in words(app)
    assert field(app, "base_1_value").value == "1300"
    field(app, "base_1_source").set_value("人口普查")
    app = app.button(key="base_1_change").click().run()
    assert [field(app, f"base_2_{name}").value for name in ("value", "source")] == ["1400", "人口普查"]
    assert population_of(reported) == [1400]


def test_what_somebody_decides_between_reading_and_storing_holds_and_is_said(store: Store) -> None:
    content = month_form(4, "海报（张）")
    app = dashboard()
    app.session_state["language"] = "zh"
    app.session_state["upload_batch"] = list(read_uploads(store, [("4月.xlsx", content)], []))
    app.switch_page("pages/manage/upload.py").run()
    acting_as(store, "李四").settle("unit", ("龙山派出所",), "龙陵县公安局龙山派出所")

    app.button(key="upload_confirm").click().run()
    assert not app.exception
    assert "读过之后有人作了判断或更新了名册，已据此重读后入库" in words(app)
    assert set(store.counted()["unit"]) == {"龙陵县公安局龙山派出所"}


def test_a_roster_that_comes_between_reading_and_storing_holds_and_is_said(store: Store) -> None:
    content, other = month_form(4, "海报（张）"), month_form(5, "海报（张）")
    app = dashboard()
    app.session_state["language"] = "zh"
    app.session_state["upload_batch"] = list(
        read_uploads(store, [("4月.xlsx", content), ("5月.xlsx", other)], [])
    )
    app.switch_page("pages/manage/upload.py").run()
    listed = replace(unit("龙陵县公安局龙山派出所"), district_code=COUNTY, district="云南省/保山市/龙陵县")
    acting_as(store, "李四").add_reference("roster", [listed], reason="新设")

    app.button(key="upload_confirm").click().run()
    assert not app.exception
    assert "“4月\\.xlsx”读过之后有人作了判断或更新了名册，已据此重读后入库" in words(app)
    assert set(store.counted()["unit"]) == {"龙陵县公安局龙山派出所"}
    assert len(store.submissions()) == 2


def test_confirmed_figures_that_a_decision_changed_are_asked_about_once_more(store: Store) -> None:
    (upload,) = read_uploads(store, [(NAME, REPORT)], [])
    upload.confirmed = True
    figures = [(fact.cell, fact.unit, fact.value) for fact in upload.reading.facts]
    (unit_named,) = {unit for _, unit, _ in figures}
    acting_as(store, "李四").settle("unit", (unit_named,), "龙陵县公安局某派出所")

    (upload,) = store_uploads(acting_as(store, "王"), [upload])
    assert (upload.stage, upload.decided, store.is_empty()) == ("text", True, True)
    assert {fact.unit for fact in upload.reading.facts} == {"龙陵县公安局某派出所"}
    upload.confirmed = True
    (upload,) = store_uploads(acting_as(store, "王"), [upload])
    assert (upload.stage, set(store.counted()["unit"])) == ("stored", {"龙陵县公安局某派出所"})
