"""What somebody with a viewer's session can do past the pages: addresses, buttons that are not theirs, uploads, cookies."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from streamlit.web.server.starlette.starlette_app_utils import create_signed_value

from etl.access.account import Account
from etl.store import Store, open_store
from tests.browser.conftest import Dashboard
from tests.readings import APRIL, make_fact, make_reading
from tests.server.raw_session import RawSession, open_session

SECRET = "of-the-tests-of-the-tests-of-the-tests"
SECRETS = f"""
[auth]
redirect_uri = "http://127.0.0.1:1/oauth2callback"
cookie_secret = "{SECRET}"
client_id = "campaign"
client_secret = "unused"
server_metadata_url = "http://127.0.0.1:1/.well-known/openid-configuration"
[access.roles]
leaders = "viewer"
administrators = "administrator"
clerks = "clerk"
"""
FILE = "00000000-0000-0000-0000-000000000001"
COOKIE = "_streamlit_user"
CLOSED, LINKS = "不能打开此页", "page_link {"
Enter = Callable[..., RawSession]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A sample and a file of somebody else."""
    opened = open_store(str(tmp_path / "store.sqlite"))
    opened.add(*make_reading("四月.xlsx", [make_fact(10, APRIL)]), by="别人", sample=True)
    yield opened
    opened.close()


@pytest.fixture
def dashboard(start, store, tmp_path) -> Dashboard:
    """A server at which people sign in."""
    secrets = tmp_path / "secrets.toml"
    secrets.write_text(SECRETS, encoding="utf-8")
    return start(options=["--secrets.files", str(secrets)])


def cookie(dashboard: Dashboard, group: str, **claims: object) -> str:
    """The cookie that Streamlit gives after a sign-in."""
    said = {"sub": group, "name": f"名{group}", "iat": int(time.time()) - 5, "roles": [group]}
    said |= {"origin": dashboard.url, "is_logged_in": True, "provider": "default"} | claims
    return create_signed_value(SECRET, COOKIE, json.dumps(said)).decode()


@pytest.fixture
def enter(dashboard: Dashboard) -> Iterator[Enter]:
    """Opens sessions with a cookie."""
    with ExitStack() as opened:
        yield lambda value, page="": opened.enter_context(open_session(dashboard.url, page, {COOKIE: value}))


def ids_of(said: str, key: str) -> list[str]:
    return sorted(set(re.findall(rf'"(\$\$ID-[0-9a-f]+-{key})"', said)))


def test_a_button_that_is_not_offered_is_not_pressed(dashboard, enter, store):
    administrator = enter(cookie(dashboard, "administrators"))
    (button,) = ids_of(administrator.look_at("submissions"), "samples_remove")
    before = store.data_version()
    viewer = enter(cookie(dashboard, "leaders"))
    assert ids_of(viewer.look_at("submissions"), "samples_remove") == []
    viewer.look_at("submissions", pressed=[button])
    viewer.look_at("overview", pressed=[button])
    assert (store.data_version(), store.has_samples()) == (before, True)
    # the same press is one where the button is offered
    administrator.look_at("submissions", pressed=[button])
    assert not store.has_samples()


def test_a_button_that_was_offered_is_refused_once_the_role_is_gone(dashboard, enter, store):
    session = enter(cookie(dashboard, "administrators"))
    (button,) = ids_of(session.look_at("submissions"), "samples_remove")
    store.set_account(Account("administrators", "名", "viewer"), by="", reason="")
    before = store.data_version()
    assert "未执行" in session.look_at("submissions", pressed=[button])
    assert (store.data_version(), store.has_samples()) == (before, True)
    store.set_account(Account("administrators", "名", "administrator", disabled=True), by="", reason="")
    said = session.look_at("submissions", pressed=[button])
    assert store.has_samples()
    assert not ids_of(said, "samples_remove")


def test_a_page_that_is_not_open_and_a_file_that_nobody_asked_for_are_refused(dashboard, enter, store):
    viewer = enter(cookie(dashboard, "leaders"))
    for page in ("upload", "accounts", "system"):
        assert CLOSED in viewer.look_at(page), page
        answer = viewer.send_file(FILE, b"a")
        assert (answer.status_code, answer.text) == (403, "no_right"), page
    stranger = enter("nothing", "upload")
    assert stranger.send_file(FILE, b"a").status_code == 403
    clerk = enter(cookie(dashboard, "clerks"), "upload")
    assert clerk.send_file(FILE, b"a").status_code == 204
    # another's session is no way either
    assert viewer.send_file(FILE, b"a", clerk.number).status_code in (204, 403)
    store.set_account(Account("clerks", "名", "viewer"), by="", reason="")
    clerk.look_at("upload")
    assert clerk.send_file(FILE.replace("1", "2"), b"a").text == "no_right"


def test_a_cookie_that_was_changed_is_nobodys(dashboard, enter):
    value = cookie(dashboard, "administrators")
    changed = [
        value[:-2] + ("AA" if value[-2:] != "AA" else "BB"),
        "A" + value,
        value.split(".")[0],
        create_signed_value("another-secret-another-secret-another", COOKIE, "{}").decode(),
        cookie(dashboard, "administrators", origin="http://127.0.0.1:2"),
        cookie(dashboard, "administrators", is_logged_in=False),
    ]
    for one in changed:
        said = enter(one).look_at("submissions")
        assert "请登录后查看" in said, one
        assert LINKS not in said, one
    assert LINKS in enter(value).look_at("submissions")


def test_a_cookie_of_long_ago_or_after_signing_out_everywhere_is_over(dashboard, enter, store):
    old = enter(cookie(dashboard, "administrators", iat=int(time.time()) - 13 * 3600))
    assert "登录已过期" in old.look_at("submissions")
    copied = cookie(dashboard, "leaders")
    first, second = enter(copied), enter(copied)
    assert LINKS in second.look_at("submissions")
    store.end_sign_ins("leaders", "名", by="", reason="")
    for session in (first, second, enter(copied)):
        said = session.look_at("submissions")
        assert "已退出登录" in said
        assert LINKS not in said
