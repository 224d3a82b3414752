"""Two people at one form: who comes second is told who was first, and nothing of the first is undone."""

from __future__ import annotations

from dataclasses import replace

from streamlit.testing.v1 import AppTest

from etl.access.account import Account
from etl.settling import Settlement, read_stored_again, record_settlement
from etl.store import Store
from tests.acting import acting_as
from tests.app.test_decisions_page import store_month
from tests.app.test_manage_pages import DASHBOARD, words
from tests.app.test_roles import opened, person


def open_cell(submission: str, cell: str) -> AppTest:
    app = AppTest.from_file(DASHBOARD, default_timeout=30)
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


def test_an_account_that_somebody_changed_meanwhile_is_shown_as_it_is_now(store: Store) -> None:
    acting_as(store, "管").set_account(Account("p", "张", "clerk", ("530523",)), reason="x")
    app = opened("accounts", person("administrator"), {"person": "p"})
    one = store.account("p")
    assert one is not None
    app.text_input(key=f"account_p_{one.at}_reason").set_value("换岗")
    store.end_sign_ins("p", "张", by="另一位", reason="丢了手机")

    app.button(key=f"account_p_{one.at}_do").click().run()

    assert "另一位 已于" in words(app)
    now = store.account("p")
    assert now == replace(one, by="另一位", at=now.at, reason="丢了手机", valid_after=now.valid_after)
    assert now.valid_after
    app.run()
    assert "另一位 已于" not in words(app)
