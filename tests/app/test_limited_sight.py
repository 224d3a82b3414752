"""A clerk of one county opens every page of the dashboard and finds nothing of another, whatever stands in the address."""

from __future__ import annotations

import json
import re

import pytest
from streamlit.testing.v1 import AppTest

import ui.access
from etl.access import Actor, Scope
from tests.app.dashboard import dashboard
from tests.app.test_manage_pages import words
from tests.readings import make_fact, make_reading
from tests.two_counties import LONGSHAN, SECRETS, fill_two_counties
from ui.access import Standing
from ui.whole_page import SECTIONS

LONGLING = Scope(districts=("530523",))
PAGES = [f"{section}/{name}" for section, names in SECTIONS.items() for name in names] + ["explore/wall"]
# names of divisions are public, and lists of them are choices; what people wrote and counted is not
PLANTED = [secret for secret in SECRETS if secret not in ("施甸", "甸阳", "530521")]
PLANTED += ["施甸派出所", "施甸二所", "施甸五月", "施甸人口", "施甸坏"]


@pytest.fixture
def limited(store, monkeypatch):
    actor = Actor("wang", "王", "administrator", LONGLING, LONGLING)
    monkeypatch.setattr(ui.access, "current_standing", lambda: Standing(actor, "in"))
    monkeypatch.setattr("ui.sign_in.current_standing", lambda: Standing(actor, "in"))
    return fill_two_counties(store)


def open_page(path: str, **query: str) -> AppTest:
    app = dashboard()
    app.session_state["language"] = "zh"
    app.run()
    app.switch_page(f"pages/{path}.py")
    for key, value in query.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    return app


def sent(app: AppTest) -> bytes:
    """Everything that the browser gets, texts of charts and tables included; the digests in addresses of files and in
    keys of widgets, in which any number may stand by chance, are left out."""
    content = b"".join(
        element.proto.SerializeToString()
        for element in app._tree
        if getattr(element, "proto", None) is not None
    )
    return re.sub(rb"[0-9a-f]{32,}|_-?[0-9]{15,20}_", b"", content)


def found_in(content: bytes) -> list[str]:
    escaped = [json.dumps(word)[1:-1].encode() for word in PLANTED]
    return [
        word
        for word, code in zip(PLANTED, escaped, strict=True)
        if word.encode() in content or code in content
    ]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_sends_nothing_of_the_other_county(limited, path):
    _, other, city = limited
    content = sent(open_page(path))
    assert len(content) > 1000
    # whoever signed in is listed, so that an administrator of any district can give them a role
    allowed = ["秘"] if path == "manage/accounts" else []
    assert [word for word in found_in(content) if word not in allowed] == []
    for query in (
        {"district": "530521"},
        {"submission": other},
        {"submission": city},
        {"unit": "施甸派出所"},
    ):
        if path in ("manage/submissions", "manage/data", "explore/overview", "explore/districts"):
            words_of_address = [value for value in query.values() if value in PLANTED]
            leaked = [
                word for word in found_in(sent(open_page(path, **query))) if word not in words_of_address
            ]
            assert leaked == [], query


def test_the_same_page_tells_everybody_else(store):
    fill_two_counties(store)
    assert "4321" in found_in(sent(open_page("manage/data")))


def test_own_figures_of_a_shared_file_are_shown_and_the_file_is_not(limited, store):
    _, _, city = limited
    number = store.facts(submission=city)["fact_id"].iloc[0]
    app = open_page("manage/data", fact=str(number))
    assert "保山市汇总.xlsx" in words(app)
    assert "只列出您范围内的数据，不显示原件" in words(app)
    other = store.facts(submission=city)["fact_id"].iloc[1]
    assert "链接中的这条数据不存在" in words(open_page("manage/data", fact=str(other)))
    assert "只列出您范围内的数据，不显示原件" in words(open_page("manage/submissions", submission=city))


def test_an_earlier_file_is_seen_as_soon_as_a_later_one_calls_its_unit_by_the_name_that_was_given(
    store, monkeypatch
):
    given = Scope(units=("龙陵县公安局龙山派出所", "龙陵县公安局镇安派出所"))
    actor = Actor("wang", "王", "viewer", given, given)
    monkeypatch.setattr(ui.access, "current_standing", lambda: Standing(actor, "in"))
    monkeypatch.setattr("ui.sign_in.current_standing", lambda: Standing(actor, "in"))
    for value, unit in ((120, "保山市龙陵县公安局龙山派出所"), (7, given.units[1])):
        store.add(*make_reading(f"{value}.xlsx", [make_fact(value, unit=unit, **LONGSHAN)], layout=unit))
    assert list(open_page("manage/data").dataframe[0].value["数量"]) == [7]
    later = make_fact(9, unit=given.units[0], measure="sessions", **LONGSHAN)
    store.add(*make_reading("9.xlsx", [later], layout="9"))
    assert sorted(open_page("manage/data").dataframe[0].value["数量"]) == [7, 9, 120]
