"""Two dashboards behind the site of docs/deploy, on one PostgreSQL: a visitor stays with one, and both show one record."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
import requests
from playwright.sync_api import expect
from websockets import Origin, Subprotocol
from websockets.sync.client import connect

from etl.store import open_store
from tests.browser.conftest import PATIENCE, Dashboard, start_dashboard
from tests.browser.forms import choose_files, june_form, press
from tests.browser.runs import settle
from tests.deploy.conftest import NAME, Proxy, start_nginx
from tests.postgres import BINARIES, MISSING, running_server
from tests.readings import make_fact, make_reading
from tests.server.raw_session import RawSession

pytestmark = [pytest.mark.postgres, pytest.mark.skipif(not BINARIES, reason=MISSING)]


@contextmanager
def visitor_from(proxy: Proxy, address: str) -> Iterator[RawSession]:
    """A visitor without a browser who comes to the proxy from this address of the loopback."""
    site = f"https://{NAME}:{proxy.https}"
    line = socket.create_connection(("127.0.0.1", proxy.https), 30, (address, 0))
    with connect(
        f"{site.replace('https', 'wss')}/_stcore/stream",
        sock=line,
        ssl=proxy.trusted,
        server_hostname=NAME,
        origin=Origin(site),
        subprotocols=[Subprotocol("streamlit")],
        max_size=2**28,
    ) as stream:
        yield RawSession(site, stream, requests.Session())


def runs_of(dashboard: Dashboard) -> int:
    """How many pages a dashboard has drawn."""
    return dashboard.log.read_text(encoding="utf-8").count('"event": "page"')


def test_what_comes_in_through_one_shows_in_the_other_at_the_next_redraw(browser, tmp_path, monkeypatch):
    monkeypatch.setenv("CAMPAIGN_ACCESS", "open")
    with ExitStack() as opened:
        server = opened.enter_context(running_server())
        url = server.url(server.make_database())
        store = open_store(url)
        store.add(*make_reading("一", [make_fact(120, measure="people_reached")]), by="王")
        store.close()
        started = [start_dashboard(url, tmp_path / f"log{number}") for number in range(2)]
        dashboards = [dashboard for _, dashboard in started]
        nginx, proxy = start_nginx(tmp_path, *(int(one.url.rpartition(":")[2]) for one in dashboards))
        for process in (nginx, *(process for process, _ in started)):
            opened.callback(process.wait)
            opened.callback(process.terminate)

        watching: dict[int, RawSession] = {}
        for last in range(1, 30):
            before = [runs_of(one) for one in dashboards]
            visitor = opened.enter_context(visitor_from(proxy, f"127.0.0.{last}"))
            for _ in range(2):
                assert "Submissions: 1." in visitor.look_at("submissions", "lang=en")
            drawn = [runs_of(one) - old for one, old in zip(dashboards, before, strict=True)]
            assert sorted(drawn) == [0, 2]  # whoever came to one stays there
            watching.setdefault(drawn.index(2), visitor)
            if len(watching) == 2:
                break
        assert sorted(watching) == [0, 1]

        context = browser.new_context(locale="zh-CN", ignore_https_errors=True)
        opened.callback(context.close)
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.goto(f"https://{NAME}:{proxy.https}/upload")
        settle(page)
        choose_files(page, june_form(tmp_path / "六月.xlsx"))
        press(page, "upload_confirm")
        expect(page.get_by_text("已入库 1 个文件，4 条数据。")).to_be_visible()

        for visitor in watching.values():
            assert "Submissions: 2." in visitor.look_at("submissions", "lang=en")
