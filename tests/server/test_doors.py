"""Headers on every answer, doors that are shut, and pages that still open by their links."""

from __future__ import annotations

import asyncio
import re
import socket
import threading
from pathlib import Path

import pytest
import requests
import streamlit
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from tests.browser.conftest import wait_until_warm
from tests.server.conftest import ask
from ui.server.static_files import StaticFiles

ALWAYS = {
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@pytest.fixture
def dashboard(start):
    return start()


def test_every_answer_has_the_headers_and_only_static_files_are_kept(dashboard):
    page = ask(dashboard, "overview")
    script = page.text.split('type="module" crossorigin src="./')[1].split('"')[0]
    answers = [
        page,
        *(ask(dashboard, path) for path in ("", "healthz", "_stcore/health", "media/none", "nobody")),
    ]
    for answer in [*answers, ask(dashboard, script), ask(dashboard, "../../etc/passwd")]:
        assert {name: answer.headers.get(name) for name in ALWAYS} == ALWAYS, answer.url
        policy = answer.headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in policy
        assert "unsafe-eval" not in policy.replace("wasm-unsafe-eval", "")
        assert "'unsafe-inline'" not in policy.split("script-src")[1].split(";")[0]
    assert {answer.headers["Cache-Control"] for answer in answers} == {"no-store"}
    assert "no-store" not in ask(dashboard, script).headers["Cache-Control"]


def test_figures_about_the_process_are_for_this_machine_and_the_interface_for_programs_for_nobody(start):
    dashboard = start()
    assert ask(dashboard, "_stcore/metrics").status_code == 200
    through_proxy = {"X-Forwarded-For": "10.1.2.3"}
    answer = requests.get(f"{dashboard.url}/_stcore/metrics", headers=through_proxy, timeout=60)
    assert (answer.status_code, answer.text) == (404, "Not Found")
    assert ask(dashboard, "_stcore/agent/openapi.json").status_code == 404
    assert requests.post(f"{dashboard.url}/_stcore/agent/interact", json={}, timeout=60).status_code == 404
    other = start(CAMPAIGN_METRICS_FROM="10.1.2.3")
    answer = requests.get(f"{other.url}/_stcore/metrics", headers=through_proxy, timeout=60)
    assert (answer.status_code, ask(other, "_stcore/metrics").status_code) == (200, 404)


@pytest.mark.parametrize("page", ["", "upload", "submissions", "wall"])
def test_a_link_to_a_page_opens_it_on_a_cold_server(dashboard, visitor, page):
    answer = ask(dashboard, page)
    assert (answer.status_code, "<title>Streamlit</title>" in answer.text) == (200, True)
    said = visitor(dashboard.url, page).look_at(page, "lang=en")
    assert f'url_pathname: "{page}"' in said or page == ""
    assert "page_not_found" not in said
    assert ask(dashboard, "oauth2callback").status_code in (200, 302, 307)


def serve_static(path, **headers):
    """What the middleware itself answers; None where it lets the request go on."""
    said, went_on = [], []

    async def go_on(scope, receive, send):
        went_on.append(scope)

    async def send(message):
        said.append(message)

    asked = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "GET", "path": path, "headers": asked}
    # in a thread, since a browser of another test may hold this one's event loop
    thread = threading.Thread(target=lambda: asyncio.run(StaticFiles(go_on)(scope, None, send)))
    thread.start()
    thread.join()
    return None if went_on else (dict(said[0]["headers"]), said[1]["body"])


@pytest.mark.parametrize("name", ["PlotlyChart.*.js", "index.*.css", "SourceSansVF-Upright.*.woff2"])
def test_static_files_are_the_same_before_they_are_compressed(name):
    (path,) = (Path(streamlit.__file__).parent / "static" / "static").rglob(name)
    address = f"/some/base/static/{path.parent.name}/{path.name}"
    headers, content = serve_static(address)
    assert content == path.read_bytes()
    assert headers[b"content-length"] == str(len(content)).encode()
    assert b"content-encoding" not in headers
    assert serve_static(address, range="bytes=0-9") is None
    for wrong in (
        f"{address}x",
        address.replace(path.name, "../../index.html"),
        "/static/js",
        "/static/",
        "/",
    ):
        assert serve_static(wrong) is None, wrong


def test_a_browser_that_takes_it_gets_static_files_compressed_and_the_same(start):
    dashboard = start(forked=False)
    wait_until_warm(dashboard)
    page = ask(dashboard, "overview")
    for name in dict.fromkeys(re.findall(r'"\./(static/[^"]+)"', page.text)):
        plain = requests.get(f"{dashboard.url}/{name}", headers={"Accept-Encoding": "identity"}, timeout=60)
        packed = ask(dashboard, name)
        assert (packed.status_code, packed.content) == (200, plain.content), name
        small = packed.headers.get("Content-Encoding") == "gzip"
        assert small == name.endswith((".js", ".css")), name
        for header in ("Content-Type", "Cache-Control", *ALWAYS):
            assert packed.headers[header] == plain.headers[header], name
    part = requests.get(f"{dashboard.url}/{name}", headers={"Range": "bytes=0-9"}, timeout=60)
    assert (part.status_code, part.content) == (206, plain.content[:10])


def test_this_machine_under_another_name_opens_nothing(dashboard):
    """DNS rebinding: a page of evil.example whose name now leads to 127.0.0.1."""
    port = dashboard.url.rpartition(":")[2]
    for host in (f"evil.example:{port}", "192.0.2.1", "evil.example.", "[::"):
        answer = requests.get(f"{dashboard.url}/_stcore/health", headers={"Host": host}, timeout=60)
        assert answer.status_code in (400, 404), host
    for host in (f"localhost:{port}", "127.0.0.1", "[::1]:80", "LOCALHOST"):
        answer = requests.get(f"{dashboard.url}/_stcore/health", headers={"Host": host}, timeout=60)
        assert answer.status_code == 200, host
    proxied = {"Host": "campaign.example", "X-Forwarded-For": "10.1.2.3"}
    assert requests.get(f"{dashboard.url}/_stcore/health", headers=proxied, timeout=60).status_code == 200
    with (
        socket.create_connection(("127.0.0.1", int(port))) as line,
        pytest.raises(InvalidStatus, match="403"),
        connect(f"ws://evil.example:{port}/_stcore/stream", sock=line, open_timeout=60),
    ):
        pass
