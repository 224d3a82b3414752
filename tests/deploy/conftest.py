"""A real nginx on loopback ports with the site of docs/deploy, before a server that notes what reaches it."""

from __future__ import annotations

import http.client
import http.server
import os
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.browser.conftest import free_port

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "docs" / "deploy" / "nginx" / "anti-fraud-campaign.conf"
NAME = "campaign.example"
START_SECONDS = 20
_MISSING = "no nginx: install Debian's `nginx-light`"

MAIN = """
{user}
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say aloud that the proxy's site was not tried."""
    reports = terminalreporter.stats.get("skipped", [])
    if any(_MISSING in str(report.longrepr) for report in reports):
        terminalreporter.section("THE TESTS OF THE PROXY DID NOT RUN", sep="!", red=True, bold=True)
        terminalreporter.line(_MISSING)


@dataclass
class Answer:
    """What a visitor gets."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class Proxy:
    """A running nginx; `https` and `http` are its ports."""

    folder: Path
    https: int
    http: int
    trusted: ssl.SSLContext

    def connect(self, name: str = NAME, source: str = "127.0.0.1") -> http.client.HTTPConnection:
        """A connection by TLS whose handshake names `name`."""
        connection = http.client.HTTPConnection(NAME, timeout=30)
        plain = socket.create_connection(("127.0.0.1", self.https), 30, (source, 0))
        try:
            connection.sock = self.trusted.wrap_socket(plain, server_hostname=name)
        except OSError:
            plain.close()
            raise
        return connection

    def ask(self, path: str, method: str = "GET", source: str = "127.0.0.1", **sent: object) -> Answer:
        """One request; `sent`: `body` and `headers` as `http.client` takes them."""
        connection = self.connect(source=source)
        try:
            connection.request(method, path, **sent)  # type: ignore[arg-type]
            answer = connection.getresponse()
            return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            connection.close()

    def log(self, lines: int) -> list[str]:
        """The log once it has so many lines: nginx writes each after it has answered."""
        deadline = time.monotonic() + START_SECONDS
        log = self.folder / "access.log"
        while (
            len(found := log.read_text(encoding="utf-8").splitlines()) < lines and time.monotonic() < deadline
        ):
            time.sleep(0.05)
        return found


@dataclass
class Program:
    """Stands where the dashboard stands and notes what reaches it."""

    port: int = 0
    paths: list[str] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    received: int = 0


@pytest.fixture
def program() -> Iterator[Program]:
    """Answers everything with 200 and an empty body."""
    seen = Program()

    class Note(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            seen.paths.append(self.path)
            seen.headers = {name.lower(): value for name, value in self.headers.items()}
            seen.received = len(self.rfile.read(int(self.headers.get("Content-Length", 0))))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_PUT = do_POST = answer

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Note) as server:
        seen.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield seen
        server.shutdown()
        thread.join()


def certificate(folder: Path) -> ssl.SSLContext:
    """Writes site.pem and site.key; the context trusts them."""
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
         "-days", "2", "-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME},DNS:other.example",
         "-keyout", str(folder / "site.key"), "-out", str(folder / "site.pem")],
        check=True, capture_output=True,
    )  # fmt: skip
    return ssl.create_default_context(cafile=str(folder / "site.pem"))


def start_nginx(folder: Path, *upstream: int) -> tuple[subprocess.Popen[bytes], Proxy]:
    """The site as it stands, but for ports, paths and the host's name with its port; before one process or several."""
    if not shutil.which(
        "nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin"
    ) or not shutil.which("openssl"):
        pytest.skip(_MISSING)
    proxy = Proxy(folder, free_port(), free_port(), certificate(folder))
    site = SITE.read_text(encoding="utf-8")
    for old, new in {
        "listen 443 ": f"listen 127.0.0.1:{proxy.https} ",
        "listen 80": f"listen 127.0.0.1:{proxy.http}",
        "server 127.0.0.1:8501;": " ".join(f"server 127.0.0.1:{port};" for port in upstream),
        "/etc/ssl/campaign/": f"{folder}/",
        "/var/log/nginx/anti-fraud-campaign.log": f"{folder}/access.log",
        "zone=campaign_uploads:10m rate=5r/s": "zone=campaign_uploads:10m rate=1r/m",  # however slow this machine is
        "proxy_set_header Host $host;": f"proxy_set_header Host $host:{proxy.https};",
    }.items():
        assert old in site
        site = site.replace(old, new)
    (folder / "site.conf").write_text(site, encoding="utf-8")
    user = "" if os.getuid() else "user root;"  # else the workers could not enter pytest's folder
    (folder / "nginx.conf").write_text(MAIN.format(folder=folder, user=user), encoding="utf-8")
    process = subprocess.Popen(["nginx", "-c", str(folder / "nginx.conf")], stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + START_SECONDS
    while not _listens(proxy.https):
        if process.poll() is not None or time.monotonic() > deadline:
            process.kill()
            process.wait()
            raise RuntimeError((folder / "error.log").read_text(encoding="utf-8"))
        time.sleep(0.05)
    return process, proxy


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture
def proxy(tmp_path: Path, program: Program) -> Iterator[Proxy]:
    """nginx before `program`."""
    process, running = start_nginx(tmp_path, program.port)
    yield running
    process.terminate()
    process.wait()
