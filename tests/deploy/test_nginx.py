"""The site for nginx in docs/deploy does what its comments say, tried on a real nginx."""

from __future__ import annotations

import contextlib
import http.client
import ssl

import pytest

from tests.deploy.conftest import NAME, Program, Proxy

UPLOAD = "/_stcore/upload_file/5e551017/f11e"
MEGABYTE = 1 << 20

FORGED = {
    "X-Remote-User": "leader",
    "Remote-User": "leader",
    "X-Forwarded-User": "leader",
    "X-Forwarded-Email": "leader@campaign.example",
    "X-Auth-Request-User": "leader",
    "X-Forwarded-For": "10.0.0.1",
    "X-Forwarded-Host": "evil.example",
    "X-Real-IP": "10.0.0.1",
    "Forwarded": "for=10.0.0.1",
    "X_Remote_User": "leader",
    "Authorization": "Basic bGVhZGVy",
    "X-Any-Name-At-All": "leader",
}


def test_no_header_of_the_visitor_that_could_pass_for_an_identity_reaches_the_program(
    proxy: Proxy, program: Program
) -> None:
    kept = {
        "Cookie": "_streamlit_xsrf=a",
        "X-Xsrftoken": "b",
        "Origin": f"https://{NAME}",
        "Range": "bytes=0-9",
    }
    assert proxy.ask("/", headers=FORGED | kept).status == 200
    assert set(program.headers) == {
        "host", "x-forwarded-for", "x-forwarded-proto", "accept-encoding", "cookie", "origin", "range", "x-xsrftoken",
    }  # fmt: skip
    assert program.headers["x-forwarded-for"] == "127.0.0.1"
    assert program.headers["x-forwarded-proto"] == "https"
    assert program.headers["cookie"] == "_streamlit_xsrf=a"
    assert program.headers["x-xsrftoken"] == "b"


def test_a_file_that_the_program_refuses_in_its_own_words_passes_and_a_far_larger_one_does_not(
    proxy: Proxy, program: Program
) -> None:
    assert proxy.ask(UPLOAD, "PUT", body=bytes(60 * MEGABYTE)).status == 200
    assert program.received == 60 * MEGABYTE
    assert proxy.ask(UPLOAD, "PUT", headers={"Content-Length": str(65 * MEGABYTE)}).status == 413
    assert proxy.ask("/", "POST", headers={"Content-Length": str(2 * MEGABYTE)}).status == 413
    assert program.paths == [UPLOAD]


def test_a_file_that_does_not_say_its_size_is_refused_when_it_has_passed_the_limit(
    proxy: Proxy, program: Program
) -> None:
    connection = proxy.connect()
    connection.putrequest("PUT", UPLOAD)
    connection.putheader("Transfer-Encoding", "chunked")
    connection.endheaders()
    block = b"100000\r\n" + bytes(MEGABYTE) + b"\r\n"
    with contextlib.suppress(OSError):  # nginx may have answered and closed before the last block
        for _ in range(70):
            connection.send(block)
    assert connection.getresponse().status == 413
    connection.close()
    assert program.paths == []


def test_a_flood_of_uploads_is_refused_and_a_batch_of_files_is_not(proxy: Proxy, program: Program) -> None:
    connection = proxy.connect()
    statuses = []
    for _ in range(500):
        connection.request("PUT", UPLOAD, body=b"x")
        answer = connection.getresponse()
        answer.read()
        statuses.append(answer.status)
    connection.close()
    assert statuses[:401] == [200] * 401
    assert 429 in statuses
    assert len(program.paths) == statuses.count(200)
    assert proxy.ask("/").status == 200  # who uploads too much may still look


@pytest.mark.parametrize(
    "path",
    [
        "/_stcore/metrics",
        "/_stcore//metrics",
        "/_stcore/%6detrics",
        "/x/../_stcore/metrics",
        "/any/_stcore/metrics?x=1",
        "/_stcore/agent/run",
    ],
)
def test_figures_about_the_process_are_not_given_out(proxy: Proxy, program: Program, path: str) -> None:
    assert proxy.ask(path).status == 403
    assert program.paths == []


def test_health_is_told_to_this_machine_only(proxy: Proxy, program: Program) -> None:
    assert proxy.ask("/healthz").status == 200
    assert proxy.ask("/healthz", source="127.0.0.2").status == 403
    assert program.paths == ["/healthz"]


def test_another_host_name_gets_no_answer(proxy: Proxy, program: Program) -> None:
    with pytest.raises(ssl.SSLError):
        proxy.connect("other.example")
    with pytest.raises(http.client.RemoteDisconnected):
        proxy.ask("/", headers={"Host": "other.example"})
    assert program.paths == []


def test_without_tls_one_is_sent_to_tls(proxy: Proxy, program: Program) -> None:
    plain = http.client.HTTPConnection("127.0.0.1", proxy.http, timeout=30)
    plain.request("GET", "/districts?period=2023", headers={"Host": NAME})
    answer = plain.getresponse()
    assert answer.status == 308
    assert answer.getheader("Location") == f"https://{NAME}/districts?period=2023"
    plain.close()
    assert program.paths == []


def test_every_answer_asks_for_tls_from_now_on(proxy: Proxy) -> None:
    for path in ("/", "/_stcore/metrics"):
        assert proxy.ask(path).headers["strict-transport-security"] == "max-age=63072000"
        assert proxy.ask(path).headers["server"] == "nginx"


def test_the_log_holds_neither_sessions_nor_what_stands_behind_the_question_mark(proxy: Proxy) -> None:
    proxy.ask(UPLOAD, "PUT", body=b"x")
    proxy.ask("/oauth2callback?code=5ecret&state=5tate")
    lines = [line.split(" ")[2:5] for line in proxy.log(lines=2)]
    assert lines == [["PUT", "/_stcore/upload_file", "200"], ["GET", "/oauth2callback", "200"]]
