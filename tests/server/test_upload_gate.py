"""The upload route tried as an attacker would: with a session and the cookie that every visitor gets."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import pytest
import requests

from tests.browser.conftest import wait_until_warm
from tests.server.conftest import ask, log_lines

MEGABYTE = 1024 * 1024
BIG = os.urandom(4 * MEGABYTE)


def memory(dashboard) -> int:
    """Megabytes that the server has in memory."""
    status = Path(f"/proc/{dashboard.process.pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) // 1024


def name(number: int) -> str:
    return f"00000000-0000-0000-0000-{number:012d}"


def test_only_a_session_that_sees_an_uploader_sends_files(start, visitor):
    dashboard = start()
    looking = visitor(dashboard.url, "overview")
    refused = looking.send_file(name(1), b"a")
    assert (refused.status_code, refused.text) == (403, "no_right")
    clerk = visitor(dashboard.url, "upload")
    assert clerk.send_file(name(2), b"a").status_code == 204
    assert looking.send_file(name(3), b"a", "no-such-session").text == "no_session"
    clerk.look_at("overview")
    assert clerk.send_file(name(4), b"a").text == "no_right"
    clerk.look_at("upload")
    token, clerk.http.cookies = clerk.http.cookies, requests.cookies.RequestsCookieJar()
    assert clerk.send_file(name(5), b"a").status_code == 403
    clerk.http.cookies = token
    assert clerk.send_file(name(6), b"a").status_code == 204
    told = [line["reason"] for line in log_lines(dashboard) if line["event"] == "upload_refused"]
    assert told == ["no_right", "no_session", "no_right"]


def test_a_file_that_is_too_large_is_refused_before_it_is_read_and_a_lying_one_while_it_is(start, visitor):
    dashboard = start()
    clerk = visitor(dashboard.url, "upload")
    headers = {"Content-Length": str(30 * MEGABYTE), "Expect": "100-continue"}
    answer = clerk.http.put(clerk.address(name(1)), data=b"", headers=headers, timeout=60)
    assert (answer.status_code, answer.text) == (413, "file_size")
    wait_until_warm(dashboard)
    before = memory(dashboard)
    chunks = (BIG for _ in range(100))
    with suppress(
        requests.ConnectionError
    ):  # the server may close the connection while the client still sends
        assert clerk.send_chunked(name(2), chunks).status_code == 413
    assert memory(dashboard) - before < 60
    assert clerk.send_chunked(name(3), iter([b"small"])).status_code == 204


def test_a_flood_fills_its_limit_and_no_more_and_others_go_on(start, visitor):
    dashboard = start(
        CAMPAIGN_UPLOAD_SESSION_MB="20", CAMPAIGN_UPLOAD_ADDRESS_MB="30", CAMPAIGN_UPLOAD_ALL_MB="40"
    )
    bystander = visitor(dashboard.url, "overview")
    attackers = [visitor(dashboard.url, "upload") for _ in range(3)]
    wait_until_warm(dashboard)
    before = memory(dashboard)
    answers = [attacker.send_file(name(n), BIG) for attacker in attackers for n in range(20)]
    assert "file_uploader" not in bystander.look_at("overview")
    kinds = [(answer.status_code, answer.text) for answer in answers]
    assert kinds[:20] == [(204, "")] * 4 + [(413, "session_size")] * 16
    assert kinds[20:40] == [(204, "")] * 3 + [(429, "address_size")] * 17
    assert kinds[40:] == [(429, "address_size")] * 20
    assert memory(dashboard) - before < 60


def test_an_address_that_is_too_fast_waits(start, visitor):
    dashboard = start(CAMPAIGN_UPLOAD_BURST_FILES="5", CAMPAIGN_UPLOAD_FILES_A_SECOND="1")
    clerk = visitor(dashboard.url, "upload")
    answers = [clerk.send_file(name(number), b"a") for number in range(40)]
    assert [answer.status_code for answer in answers[:5]] == [204] * 5
    late = [answer for answer in answers if answer.status_code != 204]
    assert {(answer.status_code, answer.text, answer.headers["Retry-After"]) for answer in late} == {
        (429, "too_fast", "60")
    }


@pytest.mark.parametrize("file", ["../../x", "a/b", "%2e%2e%2fx"])
def test_an_odd_address_of_a_file_harms_nothing(start, visitor, file):
    dashboard = start()
    clerk = visitor(dashboard.url, "upload")
    assert clerk.send_file(file, b"a").status_code in (204, 400, 404, 405)
    assert ask(dashboard).status_code == 200
