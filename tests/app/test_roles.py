"""What each role is shown and served: every page by its address, with what it offers to do there."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import streamlit as st

from etl.access import Actor, Scope
from etl.access.account import Account
from etl.reference.records import Reference
from etl.schema import Reading
from etl.store import TrailFilter
from tests.app.dashboard import dashboard
from tests.readings import APRIL, MAY, make_fact, make_reading
from ui.upload_batch import Upload
from ui.upload_rights import may_store

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(path.stem for path in ROOT.glob("pages/*/*.py"))
SECRETS = {
    "auth": {
        "cookie_secret": "of-the-tests-of-the-tests-of-the-tests",
        "redirect_uri": "http://127.0.0.1:1/oauth2callback",
    },
    "access": {
        "roles": {"leaders": "viewer", "clerks": "clerk", "administrators": "administrator"},
        "ask": "请找信息组",
    },
}
LEAST = {"upload": "clerk", "accounts": "administrator", "audit": "administrator", "system": "administrator"}
ROLES = ["viewer", "clerk", "administrator"]
GROUP = {"viewer": "leaders", "clerk": "clerks", "administrator": "administrators"}
# What each kind of a control would do, by the beginning of its key.
DOING = (
    "upload_", "uploader", "samples_", "change_", "read_again_", "settle_", "double_", "decision_", "base_", "unit_",
    "target_", "reference_", "outlines_", "received_", "account_", "prose_confirm", "text_confirm",
)  # fmt: skip


def person(role, **claims):
    groups = [GROUP[role]] if role else []
    return {
        "is_logged_in": True,
        "sub": f"s-{role}",
        "name": f"名{role}",
        "iat": int(time.time()) - 5,
        "roles": groups,
    } | claims


def opened(page, user, query=None):
    app = dashboard()
    for name, value in SECRETS.items():
        app.secrets[name] = value
    app.user = user
    for name, value in (query or {}).items():
        app.query_params[name] = value
    section = next(path.parent.name for path in ROOT.glob(f"pages/*/{page}.py"))
    app.switch_page(f"pages/{section}/{page}.py").run()
    assert not app.exception
    return app


@pytest.fixture
def kept(store):
    store.add(*make_reading("四月.xlsx", [make_fact(10, APRIL)]), by="别人")
    store.add(*make_reading("五月.xlsx", [make_fact(20, MAY)]), by="别人", sample=True)
    return store


def words(app):
    return [
        one.value.replace("\\", "")
        for one in [*app.title, *app.error, *app.markdown, *app.info, *app.warning]
    ]


@pytest.mark.parametrize("role", ROLES)
def test_every_page_by_its_address(kept, role):
    code = kept.submissions()["submission"].iloc[0]
    shut = []
    for page in PAGES:
        app = opened(page, person(role), {"submission": code} if page == "submissions" else None)
        kinds = ("button", "text_input", "file_uploader", "text_area")
        doing = [one.key for kind in kinds for one in app.get(kind) if (one.key or "").startswith(DOING)]
        assert app.title[0].value != "还没有授予角色", page
        if app.title[0].value == "不能打开此页":
            shut.append(page)
        if role == "viewer" or page in shut:
            assert doing == [], page
            assert not app.get("file_uploader"), page
    assert shut == [name for name in PAGES if ROLES.index(LEAST.get(name, "viewer")) > ROLES.index(role)]
    trail, _ = kept.trail(TrailFilter(kinds=("refused",)))
    assert sorted(trail["subject"]) == shut
    assert set(trail["person"]) <= {f"s-{role}"}


@pytest.mark.parametrize("page", ["overview", "data", "accounts"])
def test_who_has_no_role_sees_nothing_and_is_told_whom_to_ask(kept, page):
    app = opened(page, person(""))
    assert app.title[0].value == "还没有授予角色"
    assert "请找信息组" in words(app)
    assert [one.value for one in app.code] == ["s-"]
    assert not app.get("page_link")
    assert not app.get("download_button")


def test_who_is_not_signed_in_is_shown_the_way_in_and_nothing_else(kept):
    app = opened("overview", {})
    assert [one.label for one in app.button] == ["登录"]
    assert not app.get("page_link")


def test_the_links_lead_only_where_one_may_go(kept):
    for role, hidden in (
        ("viewer", {"upload", "accounts"}),
        ("clerk", {"accounts"}),
        ("administrator", set()),
    ):
        app = opened("overview", person(role))
        linked = {link.proto.page for link in app.get("page_link")}
        assert {"upload", "accounts"} - {name for name in ("upload", "accounts") if name in linked} == hidden


@pytest.mark.parametrize(
    ("claims", "title"),
    [
        ({"iat": int(time.time()) - 13 * 3600}, "登录已过期"),
        ({"iat": int(time.time()) + 3600}, "登录已过期"),
        ({"iat": float("nan")}, "登录已过期"),
        ({"iat": None}, "登录已过期"),
        ({"iat": True}, "登录已过期"),
        ({"is_logged_in": "yes"}, "反诈宣传统计看板"),
        ({"sub": ""}, "反诈宣传统计看板"),
        ({"sub": "x" * 256}, "反诈宣传统计看板"),
    ],
)
def test_a_cookie_that_says_less_than_it_must_lets_nobody_in(kept, claims, title):
    app = opened("overview", person("administrator", **claims))
    assert app.title[0].value == title


def test_a_role_that_is_taken_away_holds_at_the_next_click(kept):
    app = opened("submissions", person("administrator"))
    app.button(key="samples_remove")
    kept.set_account(Account("s-administrator", "名administrator", "viewer"), by="", reason="")
    app.button(key="samples_remove").click().run()
    assert "未执行：此操作需要的角色是“管理员”。需要时请联系管理员。" in words(app)
    assert kept.has_samples()
    app.run()
    assert "samples_remove" not in [one.key for one in app.button]
    kept.set_account(Account("s-administrator", "名", "administrator", disabled=True), by="", reason="")
    app.run()
    assert app.title[0].value == "账号已停用"


def test_every_sign_in_before_a_moment_is_over(kept):
    user = person("viewer")
    assert opened("overview", user).title[0].value != "已退出登录"
    kept.end_sign_ins("s-viewer", "名viewer", by="", reason="")
    assert opened("overview", user).title[0].value == "已退出登录"
    later = person("viewer", iat=int(time.time()) + 5)
    assert opened("overview", later).title[0].value != "已退出登录"


def test_one_sign_in_that_was_ended_stays_so_and_another_does_not(kept):
    first, second = person("viewer", nonce="1"), person("viewer", nonce="2")
    app = opened("overview", first)
    app.button(key="sign_out").click().run()
    assert opened("overview", first).title[0].value == "已退出登录"
    assert opened("overview", second).title[0].value != "已退出登录"


def test_accounts_without_a_way_to_sign_in_are_not_everybodys(kept, monkeypatch):
    kept.set_account(Account("p", "管", "administrator"), by="", reason="")
    app = dashboard().run()
    assert app.title[0].value == "暂停服务"
    monkeypatch.setenv("CAMPAIGN_ACCESS", "open")
    assert dashboard().run().title[0].value != "暂停服务"


@pytest.mark.parametrize("address", ["0.0.0.0", "", "192.168.1.5", "::", "example.com"])
def test_without_a_sign_in_only_this_machine_is_served(kept, monkeypatch, address):
    real = st.get_option
    monkeypatch.setattr(st, "get_option", lambda name: address if name == "server.address" else real(name))
    app = dashboard().run()
    assert app.title[0].value == "暂停服务"
    assert f"本程序监听 {address or '0.0.0.0'}" in words(app)[-1]


@pytest.mark.parametrize(
    ("changed", "words_of"),
    [
        ({"auth": {"cookie_secret": "short"}}, "cookie_secret"),
        ({"access": {"roles": {"a": "boss"}}}, "access.roles.a"),
    ],
)
def test_settings_that_would_let_in_whom_nobody_meant_let_nobody_in(kept, changed, words_of):
    app = dashboard()
    for name, value in (SECRETS | changed).items():
        app.secrets[name] = value
    app.user = person("administrator")
    app.run()
    assert words_of in words(app)[-1]
    assert not app.get("page_link")


def test_a_broken_file_of_secrets_is_not_the_same_as_none(kept, monkeypatch, tmp_path):
    broken = tmp_path / "secrets.toml"
    broken.write_text("[auth\n", encoding="utf-8")
    real = st.get_option
    monkeypatch.setattr(
        st, "get_option", lambda name: [str(broken)] if name == "secrets.files" else real(name)
    )
    app = dashboard().run()
    assert "secrets.toml" in words(app)[-1]


def through_proxy(monkeypatch, address="127.0.0.1", auth=False, proxies=()):
    """A dashboard behind a proxy that names the person."""
    said = {
        "server.address": address,
        "server.trustedUserHeaders": {"X-Remote-User": "sub", "X-Remote-Roles": "roles"},
    }
    real = st.get_option
    monkeypatch.setattr(st, "get_option", lambda name: said.get(name) or real(name))
    app = dashboard()
    app.secrets["access"] = SECRETS["access"] | {"proxies": list(proxies)}
    if auth:
        app.secrets["auth"] = SECRETS["auth"]
    return app


def test_a_person_that_the_proxy_names_has_the_roles_that_it_says(kept, monkeypatch):
    app = through_proxy(monkeypatch)
    app.user = {"sub": "代理的人".encode().decode("latin-1"), "roles": "cleaners, clerks"}
    app.run()
    assert "upload" in {link.proto.page for link in app.get("page_link")}
    assert not [one for one in app.button if (one.key or "").startswith("sign_out")]
    trail, _ = kept.trail(TrailFilter(kinds=("signed_in",)))
    assert trail["by"].tolist() == ["代理的人"]
    kept.end_sign_ins(app.user["sub"], "x", by="", reason="")
    assert app.run().title[0].value == "已退出登录"


def test_without_a_name_from_the_proxy_nobody_is_in(kept, monkeypatch):
    app = through_proxy(monkeypatch)
    app.user = {"sub": None, "roles": "administrators"}
    assert app.run().title[0].value == "反诈宣传统计看板"
    assert [one.label for one in app.button] == []


@pytest.mark.parametrize(
    ("options", "words_of"),
    [
        ({"auth": True}, "同时设置了登录"),
        ({"address": "0.0.0.0"}, "不是 [access] 中 proxies 所列的代理"),
        ({"address": "0.0.0.0", "proxies": ["10.1.2.3"]}, "不是 [access] 中 proxies 所列的代理"),
    ],
)
def test_a_name_that_anybody_could_send_is_not_believed(kept, monkeypatch, options, words_of):
    app = through_proxy(monkeypatch, **options)
    app.user = {"sub": "root", "roles": "administrators", "is_logged_in": True}
    app.run()
    assert words_of in words(app)[-1]
    assert not app.get("page_link")


def test_a_file_that_is_for_others_to_store_does_not_hold_up_the_rest():
    here = Upload("四月.xlsx", b"", make_reading("四月.xlsx", [make_fact(10, APRIL)])[0])
    there = Upload(
        "隆阳.xlsx", b"", make_reading("隆阳.xlsx", [make_fact(1, APRIL, district_code="530502001")])[0]
    )
    bases = Upload("人口.xlsx", b"", Reading("x", "人口.xlsx", reference=Reference("bases")))
    county = Scope(("530523",))
    clerk, administrator = Actor("c", "办", "clerk", county), Actor("a", "管", "administrator", county)
    assert [may_store(clerk, one) for one in (here, there, bases)] == [True, False, False]
    assert [may_store(administrator, one) for one in (here, there, bases)] == [True, False, True]
