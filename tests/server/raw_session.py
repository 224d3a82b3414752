"""A visitor without a browser: speaks Streamlit's websocket and its upload route as an attacker would."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import requests
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets import Origin, Subprotocol
from websockets.sync.client import ClientConnection, connect

PATIENCE = 60.0


@dataclass
class RawSession:
    """One session: its socket, its number, and the cookie that every visitor is given."""

    url: str
    socket: ClientConnection
    http: requests.Session
    number: str = ""

    def look_at(self, page: str, words: str = "", pressed: Sequence[str] = ()) -> str:
        """Runs a page to its end, with these buttons pressed; all that it said, as one text."""
        message = BackMsg()
        message.rerun_script.query_string = words
        message.rerun_script.page_name = page
        for button in pressed:
            message.rerun_script.widget_states.widgets.add(id=button, trigger_value=True)
        self.socket.send(message.SerializeToString())
        said = []
        while True:
            answer = ForwardMsg()
            answer.ParseFromString(self.socket.recv(PATIENCE, decode=False))
            said.append(str(answer))
            if answer.WhichOneof("type") == "new_session":
                self.number = answer.new_session.initialize.session_id
            if answer.WhichOneof("type") == "script_finished":
                return "".join(said)

    def send_file(self, file: str, content: bytes, session: str = "") -> requests.Response:
        """PUT of one file as the uploader does it."""
        # a refusal that is given before the file is read can be lost with the connection: then it is asked again
        for _ in range(5):
            try:
                return self._put_file(file, content, session)
            except (requests.exceptions.ConnectionError, requests.exceptions.ChunkedEncodingError):
                continue
        return self._put_file(file, content, session)

    def _put_file(self, file: str, content: bytes, session: str) -> requests.Response:
        return self.http.put(
            self.address(file, session), files={"file": ("figures.xlsx", content)}, headers=self._token()
        )

    def send_chunked(self, file: str, chunks: Iterator[bytes]) -> requests.Response:
        """PUT of a form whose length is not announced."""
        bound = b"--bound\r\n"
        head = b'Content-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n'

        def form() -> Iterator[bytes]:
            yield bound + head
            yield from chunks
            yield b"\r\n--bound--\r\n"

        kind = {"Content-Type": "multipart/form-data; boundary=bound"}
        return self.http.put(self.address(file), data=form(), headers=self._token() | kind)

    def address(self, file: str, session: str = "") -> str:
        """Where a file of this session, or another, goes."""
        return f"{self.url}/_stcore/upload_file/{session or self.number}/{file}"

    def _token(self) -> dict[str, str]:
        return {"X-Xsrftoken": self.http.cookies.get("_streamlit_xsrf", "")}


@contextmanager
def open_session(url: str, page: str = "", cookies: Mapping[str, str] | None = None) -> Iterator[RawSession]:
    """A new visitor, who has looked at a page, with these cookies; leaves at the end."""
    with requests.Session() as http:
        http.cookies.update(cookies or {})
        http.get(f"{url}/_stcore/health", timeout=PATIENCE)
        address = url.replace("http://", "ws://") + "/_stcore/stream"
        token = http.cookies.get("_streamlit_xsrf", "")
        with connect(
            address,
            subprotocols=[Subprotocol(part) for part in ("streamlit", token) if part],
            origin=Origin(url),
            additional_headers={
                "Cookie": "; ".join(f"{name}={value}" for name, value in http.cookies.items())
            },
            max_size=2**28,
            open_timeout=PATIENCE,
        ) as socket:
            session = RawSession(url, socket, http)
            session.look_at(page)
            yield session
