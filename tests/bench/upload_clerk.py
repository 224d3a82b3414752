"""A clerk who uploads files through the page, one after the other at a steady pace, while others look at charts: drops the
file onto the field, looks at what was read, and confirms."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import requests
from streamlit.proto.Common_pb2 import FileURLs, UploadedFileInfo
from streamlit.proto.WidgetStates_pb2 import WidgetState

from tests.bench.load_files import file_of
from tests.bench.load_plan import Sent
from tests.bench.session_client import Client, Drawn, visit
from tests.bench.session_load import describe

UPLOAD_PAGE = "upload"
UPLOADER, CONFIRM, CLEAR = "uploader_", "upload_confirm", "upload_clear"
STORED = "Files stored: 1,"
# Reports in prose are asked about figure by figure: no matter of a pace.
UNASKED = ("roll_up", "activities", "groups", "banks")


class Refused(Exception):
    """The page or the server did not take a file."""


@dataclass(slots=True)
class Uploads:
    """Seconds of each file that was stored, and what went wrong with the others, by its kind: until the server had it, until
    the page showed what was read of it, and from the click on the button until the page said that it is stored."""

    sent: list[float] = field(default_factory=list)
    reviewed: list[float] = field(default_factory=list)
    stored: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)
    troubles: Counter[str] = field(default_factory=Counter)

    def lines(self) -> Iterable[str]:
        """What came of them."""
        failed = self.troubles.total()
        yield f"  uploads through the page: {len(self.whole)} stored, {failed} failed"
        for words in ("sent", "reviewed", "stored", "whole"):
            yield f"    {words:8} median {describe(sorted(getattr(self, words)))}"
        yield from (f"    {count} × {trouble}" for trouble, count in self.troubles.most_common(8))


async def upload(
    url: str, files: Sequence[Sent], every: float, uploads: Uploads, counted: Callable[[Sent], None]
) -> None:
    """Uploads all files, one each `every` seconds or, where that is too soon, when the one before is done. A file that fails
    is a trouble, and the next one is begun in a session of its own; `counted` is called with each that the page says is
    stored."""
    begun = time.monotonic()
    left = list(enumerate(files))
    while left:
        try:
            async with visit(url, UPLOAD_PAGE) as (client, _):
                while left:
                    place, sent = left.pop(0)
                    await asyncio.sleep(max(0.0, begun + every * (place + 0.5) - time.monotonic()))
                    await _upload_one(client, url, sent, uploads)
                    counted(sent)
        except Exception as error:
            uploads.troubles[f"{type(error).__name__}: {str(error)[:120]}"] += 1


async def _upload_one(client: Client, url: str, sent: Sent, uploads: Uploads) -> None:
    name, content = file_of(sent)
    begun = time.monotonic()
    urls = await client.ask_for_address(name)
    await asyncio.to_thread(_put, url, urls, name, content, client.token)
    at_server = time.monotonic()
    state = WidgetState(id=client.named(UPLOADER))
    state.file_uploader_state_value.uploaded_file_info.append(
        UploadedFileInfo(name=name, size=len(content), file_id=urls.file_id, file_urls=urls)
    )
    reviewed = _sound(await client.act(state))
    read = time.monotonic()
    if CONFIRM not in client.buttons:
        raise Refused(f"nothing to confirm after {name}: {' '.join(reviewed.texts)[-80:]}")
    clicked = time.monotonic()
    stored = _sound(await client.press(CONFIRM))
    done = time.monotonic()
    if not any(text.startswith(STORED) for text in stored.texts):
        raise Refused(f"not said to be stored: {name}: {' '.join(stored.texts)[-80:]}")
    uploads.sent.append(at_server - begun)
    uploads.reviewed.append(read - at_server)
    uploads.stored.append(done - clicked)
    uploads.whole.append(read - begun + done - clicked)
    _sound(await client.press(CLEAR))


def _put(url: str, urls: FileURLs, name: str, content: bytes, token: str) -> None:
    answer = requests.put(
        url + urls.upload_url,
        files={"file": (name, content)},
        headers={"X-Xsrftoken": token},
        cookies={"_streamlit_xsrf": token},
        timeout=60,
    )
    if answer.status_code != requests.codes.no_content:
        raise Refused(f"{answer.status_code} {answer.text[:60]}")


def _sound(drawn: Drawn) -> Drawn:
    if drawn.troubles:
        raise Refused("; ".join(drawn.troubles))
    return drawn
