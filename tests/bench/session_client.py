"""A visitor without a browser, many of them in one thread: Streamlit's websocket as its page speaks it, filters included."""

from __future__ import annotations

import asyncio
import gzip
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from http.cookies import SimpleCookie
from random import Random
from urllib.parse import urlsplit

from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Common_pb2 import FileURLs
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets import Origin, Subprotocol
from websockets.asyncio.client import ClientConnection, connect

# Longer than anybody looks at an empty page.
PATIENCE = 120.0
# Runs for which Streamlit's page keeps a message that it may be sent by name only (global.maxCachedMessageAge).
KEPT_RUNS = 2
# More at once and hardly a figure is left on the page.
MOST_FILTERS = 2
# The page at the site's own address, whose name stands in no address.
START_PAGE = "overview"
_NAMED = re.compile(r"-(filter_\w+)$")
_FILES = re.compile(r'(?:src|href)="\./(static/[^"]+)"')


@dataclass
class Choice:
    """A filter of the sidebar as the page showed it last; `free`: the option that limits nothing."""

    widget: str
    options: tuple[str, ...]
    chosen: str
    free: str
    is_list: bool


@dataclass
class Drawn:
    """What one run of a page sent: seconds from the message to the end of the script, and what it said went wrong."""

    page: str
    seconds: float
    begun: float
    troubles: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    elements: int = 0
    size: int = 0


class Client:
    """One session. It answers as the page does: with its own address, and with what it keeps of earlier runs."""

    def __init__(self, socket: ClientConnection, page: str, words: str, token: str) -> None:
        self.page, self.token, self._words, self._socket = page, token, words, socket
        self.choices: dict[str, Choice] = {}
        # {what the program calls it: its identifier} of the buttons that can be pressed, and of fields for files
        self.buttons: dict[str, str] = {}
        self._session = ""
        self._hashes: dict[str, str] = {}
        self._kept: dict[str, int] = {}
        self._run = 0

    async def open(self) -> Drawn:
        """The first run, by the page's name, as for a link."""
        return await self._draw(self._message(page=path_of(self.page)))

    async def go_to(self, page: str) -> Drawn:
        """Another page, as a click in the list at the left opens it."""
        self.page = page
        return await self._draw(self._message())

    async def change_filter(self, chance: Random) -> Drawn:
        """Another value of one filter, or one filter less where several limit the page."""
        limiting = [name for name, choice in self.choices.items() if choice.chosen != choice.free]
        if len(limiting) >= MOST_FILTERS:
            choice = self.choices[chance.choice(limiting)]
            return await self.set_filter(choice, choice.free)
        among = [one for one in self.choices.values() if len(one.options) > 1]
        if not among:
            return await self.go_to(self.page)
        choice = chance.choice(among)
        return await self.set_filter(
            choice, chance.choice([one for one in choice.options if one != choice.chosen])
        )

    async def set_filter(self, choice: Choice, value: str) -> Drawn:
        """One value of one filter."""
        state = WidgetState(id=choice.widget)
        if choice.is_list:
            state.string_array_value.data.append(value)
        else:
            state.string_value = value
        choice.chosen = value
        return await self._draw(self._message(state))

    async def press(self, button: str) -> Drawn:
        """A click on a button of the page."""
        return await self.act(WidgetState(id=self.named(button), trigger_value=True))

    async def act(self, state: WidgetState) -> Drawn:
        """Anything else that a visitor does to what is on the page."""
        return await self._draw(self._message(state))

    def named(self, name: str) -> str:
        """The identifier of the button or field whose name begins so. KeyError where there is none."""
        found = next((given for given in self.buttons if given.startswith(name)), name)
        return self.buttons[found]

    async def ask_for_address(self, file: str) -> FileURLs:
        """Where a file is to be sent, as the page asks before it sends one."""
        message = BackMsg()
        asked = message.file_urls_request
        asked.request_id, asked.session_id = "1", self._session
        asked.file_names.append(file)
        await self._socket.send(message.SerializeToString())
        while True:
            raw = await asyncio.wait_for(self._socket.recv(decode=False), PATIENCE)
            answer = ForwardMsg.FromString(raw)
            if answer.WhichOneof("type") == "file_urls_response":
                return answer.file_urls_response.file_urls[0]
            self._take(answer, Drawn(self.page, 0.0, 0.0))

    def _message(self, *states: WidgetState, page: str = "") -> BackMsg:
        message = BackMsg()
        run = message.rerun_script
        run.query_string, run.page_name = self._words, page
        run.page_script_hash = "" if page else self._hashes.get(self.page, "")
        run.widget_states.widgets.extend(states)
        run.cached_message_hashes.extend(self._kept)
        run.context_info.timezone, run.context_info.locale = "Asia/Shanghai", "zh-CN"
        return message

    async def _draw(self, message: BackMsg) -> Drawn:
        drawn = Drawn(self.page, 0.0, time.monotonic())
        self._run += 1
        await self._socket.send(message.SerializeToString())
        while True:
            raw = await asyncio.wait_for(self._socket.recv(decode=False), PATIENCE)
            answer = ForwardMsg.FromString(raw)
            drawn.size += len(raw)
            self._take(answer, drawn)
            if answer.WhichOneof("type") == "script_finished" and (
                answer.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN
            ):
                drawn.seconds = time.monotonic() - drawn.begun
                self._kept = {key: run for key, run in self._kept.items() if run > self._run - KEPT_RUNS}
                return drawn

    def _take(self, answer: ForwardMsg, drawn: Drawn) -> None:
        kind = answer.WhichOneof("type")
        if answer.metadata.cacheable or kind == "ref_hash":
            self._kept[answer.ref_hash or answer.hash] = self._run
        if kind == "new_session":
            self.choices, self.buttons = {}, {}  # what the run does not draw is no longer on the page
            self._session = answer.new_session.initialize.session_id
        elif kind == "navigation":
            pages = answer.navigation.app_pages
            self._hashes = {one.url_pathname or START_PAGE: one.page_script_hash for one in pages}
        elif kind == "page_info_changed":
            self._words = answer.page_info_changed.query_string
        elif kind == "page_not_found":
            drawn.troubles.append("page not found")
        elif kind == "delta" and answer.delta.WhichOneof("type") == "new_element":
            drawn.elements += 1
            self._take_element(answer, drawn)

    def _take_element(self, answer: ForwardMsg, drawn: Drawn) -> None:
        element = answer.delta.new_element
        kind = element.WhichOneof("type")
        if kind == "exception":
            drawn.troubles.append(f"exception: {element.exception.type}")
        elif kind == "alert" and element.alert.format == Alert.ERROR:
            drawn.troubles.append(f"error: {element.alert.body[:80]}")
        elif kind == "alert":
            drawn.texts.append(element.alert.body)
        elif kind == "button" and not element.button.disabled:
            self.buttons[_name_of(element.button.id)] = element.button.id
        elif kind == "file_uploader":
            self.buttons[_name_of(element.file_uploader.id)] = element.file_uploader.id
        elif kind == "markdown":
            drawn.texts.append(element.markdown.body)
        elif kind == "selectbox" and (found := _NAMED.search(element.selectbox.id)):
            box = element.selectbox
            options = tuple(box.options)
            self.choices[found[1]] = Choice(box.id, options, box.raw_value, options[0], is_list=False)
        elif kind == "button_group" and (found := _NAMED.search(element.button_group.id)):
            group = element.button_group
            options = tuple(one.content for one in group.options)
            chosen = group.raw_values[0] if group.raw_values else ""
            self.choices[found[1]] = Choice(group.id, options, chosen, options[-2], is_list=True)


def _name_of(widget: str) -> str:
    """The key that the program gave to a widget; Streamlit writes $$ID-hash-key."""
    return widget.split("-", 2)[-1]


def path_of(page: str) -> str:
    """What follows the site's address."""
    return "" if page == START_PAGE else page


@asynccontextmanager
async def visit(url: str, page: str, words: str = "lang=en") -> AsyncIterator[tuple[Client, Drawn]]:
    """A new visitor who has opened a page by its address: its start page with the files that this names, then the socket.
    The time of the first page counts from the first byte asked for."""
    begun = time.monotonic()
    token = await asyncio.wait_for(_fetch_start_page(url, page), PATIENCE)
    async with connect(
        url.replace("http://", "ws://") + "/_stcore/stream",
        subprotocols=[Subprotocol(part) for part in ("streamlit", token) if part],
        origin=Origin(url),
        additional_headers={"Cookie": f"_streamlit_xsrf={token}"},
        max_size=2**28,
        open_timeout=PATIENCE,
        compression=None,
    ) as socket:
        client = Client(socket, page, words, token)
        drawn = await client.open()
        drawn.seconds, drawn.begun = time.monotonic() - begun, begun
        yield client, drawn


async def _fetch_start_page(url: str, page: str) -> str:
    """What a browser that was never here fetches before the socket, over one connection; the cookie against forgery."""
    where = urlsplit(url)
    reader, writer = await asyncio.open_connection(where.hostname, where.port)
    try:
        start, _ = await _fetch(reader, writer, where.netloc, path_of(page))
        for file in dict.fromkeys(_FILES.findall(start.decode())):
            await _fetch(reader, writer, where.netloc, file)
        _, head = await _fetch(reader, writer, where.netloc, "_stcore/health")
        cookie = SimpleCookie("; ".join(head.get_all("Set-Cookie", [])))
        return cookie["_streamlit_xsrf"].value
    finally:
        writer.close()


async def _fetch(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str, path: str
) -> tuple[bytes, Message]:
    """GET of something whose answer says its length."""
    writer.write(f"GET /{path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: gzip\r\n\r\n".encode())
    line, _, rest = (await reader.readuntil(b"\r\n\r\n")).partition(b"\r\n")
    if line.split()[1] != b"200":
        raise ConnectionError(f"{path}: {line.decode()}")
    head = BytesParser().parsebytes(rest)
    content = await reader.readexactly(int(head["Content-Length"]))
    return gzip.decompress(content) if head["Content-Encoding"] == "gzip" else content, head
