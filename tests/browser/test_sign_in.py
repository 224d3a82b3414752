"""Sign-in against a certified OpenID provider on this machine, in a real browser, and what a viewer can do."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, TimeoutError, expect

from etl.access.account import Account
from etl.cli import main
from etl.store import open_store
from tests.browser.conftest import NO_PROVIDER, Dashboard, Visitor, Visitors, free_port, start_dashboard
from tests.browser.runs import settle
from tests.crash.commands import sample_files

HERE = Path(__file__).with_name("oidc")
COOKIE = "_streamlit_user"
DISTRICT = "530523"
LIGHT = "forms"  # a page without charts: what is tried here is who sees it


@dataclass
class Provider:
    """The provider's control file: whom it knows, and what it spoils in the next tokens."""

    control: Path

    def says(self, people: dict[str, object], spoil: dict[str, object] | None = None) -> None:
        self.control.write_text(json.dumps({"people": people, "spoil": spoil}))


PEOPLE: dict[str, object] = {
    "zhang": {"name": "张敏", "roles": ["longling"]},
    "li": {"name": "李强", "roles": ["leaders"]},
    "wang": {"name": "王芳", "roles": ["administrators"]},
    "zhao": {"name": "赵磊", "roles": ["cleaners"]},
}


@pytest.fixture(scope="module")
def provider_and_dashboard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Provider, Dashboard]]:
    """One provider and one dashboard for all tests here: a test uses persons of its own."""
    node = shutil.which("node")
    if node is None or not (HERE / "node_modules" / "oidc-provider").is_dir():
        pytest.skip(NO_PROVIDER)
    folder = tmp_path_factory.mktemp("sign_in")
    ours, theirs = free_port(), free_port()
    provider = Provider(folder / "control.json")
    provider.says(PEOPLE)
    secrets = folder / "secrets.toml"
    secrets.write_text(
        f"""
[auth]
redirect_uri = "http://127.0.0.1:{ours}/oauth2callback"
cookie_secret = "of-the-tests-of-the-tests-of-the-tests"
client_id = "campaign"
client_secret = "known-to-the-tests-only"
server_metadata_url = "http://127.0.0.1:{theirs}/.well-known/openid-configuration"
client_kwargs = {{ prompt = "login" }}

[access]
ask = "请找信息组"

[access.roles]
leaders = "viewer"
administrators = "administrator"
longling = {{ role = "clerk", districts = ["{DISTRICT}"] }}
""",
        encoding="utf-8",
    )
    command = [node, "provider.mjs", str(theirs), f"http://127.0.0.1:{ours}", str(provider.control)]
    with (folder / "provider.log").open("wb") as log:
        running = subprocess.Popen(command, cwd=HERE, stdout=log, stderr=log)
    # A few samples, in this process: when tests are shared out at the end of a run, each process makes a store of its own.
    assert main(["load", *map(str, sample_files()), "--store", str(folder / "store.sqlite"), "--sample"]) == 0
    process, dashboard = start_dashboard(
        folder / "store.sqlite",
        folder / "dashboard.log",
        port=ours,
        options=["--secrets.files", str(secrets)],
    )
    yield provider, dashboard
    for one in (process, running):
        one.terminate()
        one.wait()


@pytest.fixture
def provider(provider_and_dashboard: tuple[Provider, Dashboard]) -> Iterator[Provider]:
    """The provider, which spoils nothing after the test."""
    yield provider_and_dashboard[0]
    provider_and_dashboard[0].says(PEOPLE)


@pytest.fixture
def dashboard(provider_and_dashboard: tuple[Provider, Dashboard]) -> Dashboard:
    """The dashboard that signs in at the provider."""
    return provider_and_dashboard[1]


def sign_in(page: Page, person: str) -> None:
    """Press the button, and be the person at the provider."""
    page.get_by_role("button", name=re.compile("登录")).click()
    page.locator('input[name="login"]').fill(person)
    page.get_by_role("button", name="Sign-in").click()
    page.wait_for_url(lambda url: "/interaction" not in url and "/auth" not in url)


def signed_in(visit: Visitors, person: str, path: str = LIGHT) -> tuple[Visitor, Page]:
    """A reader who has signed in and looks at a page."""
    visitor = visit()
    page = visitor.open(path)
    sign_in(page, person)
    settle(page)
    return visitor, page


def leave(page: Page, person: str, way: str) -> None:
    """Out by the menu under the person's name, and at the provider, too. A run that comes to its end shuts the menu; a click
    that leads to the provider may take longer than one is waited for."""
    menu, button = page.get_by_role("button", name=person), page.get_by_role("button", name=way, exact=True)
    out = page.get_by_role("button", name="Sign me out")
    for _ in range(5):
        with suppress(TimeoutError):
            menu.click(timeout=3_000)
            button.click(timeout=3_000)
        with suppress(TimeoutError):
            out.wait_for(timeout=6_000)
            break
    out.click()


def says(page: Page, words: str) -> None:
    expect(page.get_by_text(words).first).to_be_visible()


def set_account(dashboard: Dashboard, account: Account) -> None:
    store = open_store(str(dashboard.store))
    store.set_account(account, by="测试", reason="测试")
    store.close()


def last_trail(dashboard: Dashboard, kind: str) -> list[tuple[str, str]]:
    store = open_store(str(dashboard.store))
    trail, _ = store.trail()
    store.close()
    return [(row.person, row.subject) for row in trail[trail["kind"] == kind].itertuples()]


def test_nobody_sees_a_page_before_the_sign_in_and_the_link_is_kept(visit, dashboard):
    visitor = visit()
    page = visitor.open(f"districts?district={DISTRICT}&from=2023-01")
    says(page, "请登录后查看")
    assert page.locator('[data-testid="stPageLink"]').count() == 0
    sign_in(page, "zhang")
    expect(page).to_have_url(re.compile(rf"/districts\?.*district={DISTRICT}"))
    assert "from=2023-01" in page.url
    settle(page)
    expect(page.get_by_role("button", name="张敏")).to_be_visible()
    assert [person for person, _ in last_trail(dashboard, "signed_in")] == ["zhang"]


@pytest.mark.parametrize(
    "spoil",
    [{"aud": "another"}, {"exp": 1_600_000_000, "iat": 1_600_000_000 - 60}, {"iss": "http://127.0.0.1:1"}],
)
def test_a_token_for_others_or_of_yesterday_lets_nobody_in(visit, provider, spoil):
    provider.says(PEOPLE, spoil)
    _, page = signed_in(visit, "li")
    says(page, "请登录后查看")


def test_a_sign_in_of_long_ago_is_over(visit, provider):
    provider.says(PEOPLE, {"iat": int(time.time()) - 13 * 3600})
    _, page = signed_in(visit, "li")
    says(page, "登录已过期")


def test_an_unknown_person_is_told_whom_to_ask(visit, dashboard):
    _, page = signed_in(visit, "zhao")
    says(page, "还没有授予角色")
    says(page, "请找信息组")
    expect(page.locator("code", has_text="zhao")).to_be_visible()


def test_signing_out_ends_the_second_window_and_every_copy_of_the_cookie(visit, dashboard):
    visitor, page = signed_in(visit, "li", LIGHT)
    second = visitor.open(LIGHT)
    expect(second.get_by_role("button", name="李强")).to_be_visible()
    copied = visitor.context.cookies()
    leave(page, "李强", "退出")
    says(page, "请登录后查看")
    second.reload()
    says(second, "请登录后查看")
    thief = visit()
    thief.context.add_cookies(copied)
    says(thief.open(LIGHT), "已退出登录")


def test_signing_out_everywhere_ends_a_copied_cookie_at_once(visit, dashboard):
    visitor, page = signed_in(visit, "sun")
    set_account(dashboard, Account("sun", "孙丽", "viewer"))
    thief = visit()
    thief.context.add_cookies(visitor.context.cookies())
    stolen = thief.open(LIGHT)
    expect(stolen.get_by_role("button", name="sun")).to_be_visible()
    page.goto(f"{dashboard.url}/{LIGHT}")
    settle(page)
    leave(page, "sun", "退出所有设备")
    stolen.get_by_text("English").click()
    says(stolen, "You are signed out")
    stolen.reload()
    says(stolen, "已退出登录")


def test_a_changed_cookie_lets_nobody_in(visit, dashboard):
    visitor, _ = signed_in(visit, "li")
    forger = visit()
    cookies = visitor.context.cookies()
    for cookie in cookies:
        if cookie["name"] == COOKIE:
            head, _, tail = cookie["value"].partition(".")
            cookie["value"] = f"{head[:-4]}AAAA.{tail}"
    forger.context.add_cookies(cookies)
    says(forger.open(""), "请登录后查看")


def test_a_role_that_is_given_and_taken_holds_at_the_next_click(visit, dashboard):
    _, page = signed_in(visit, "qian")
    says(page, "还没有授予角色")
    set_account(dashboard, Account("qian", "钱进", "clerk"))
    page.goto(f"{dashboard.url}/upload")
    expect(page.locator('[data-testid="stFileUploader"]')).to_be_visible()
    set_account(dashboard, Account("qian", "钱进", "viewer"))
    page.get_by_text("English").click()
    says(page, "This page is not open to you")
    expect(page.locator('[data-testid="stFileUploader"]')).to_have_count(0)
    set_account(dashboard, Account("qian", "钱进", "viewer", disabled=True))
    page.get_by_text("中文").click()
    says(page, "账号已停用")
    assert ("qian", "upload") in last_trail(dashboard, "refused")


@pytest.mark.parametrize("path", ["upload", "accounts"])
def test_a_viewer_who_types_the_address_is_refused(visit, dashboard, path):
    _, page = signed_in(visit, "li", path)
    says(page, "不能打开此页")
    expect(page.locator('[data-testid="stFileUploader"]')).to_have_count(0)
    assert ("li", path) in last_trail(dashboard, "refused")
