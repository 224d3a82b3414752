"""What uploads hold in this process, and what one more would be too much for.

Streamlit keeps every file that reaches it until the session ends, as many as are sent. Here is counted what is on its
way, what Streamlit keeps and what pages keep until it is stored; and what no page has taken is dropped after a while.
"""

from __future__ import annotations

import os
import threading
import time
import weakref
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from typing import Protocol

MEGABYTE = 1024 * 1024
VARIABLE = "CAMPAIGN_UPLOAD_"
_ADDRESSES = 4096


@dataclass(slots=True, frozen=True)
class UploadLimits:
    """Each can be set as CAMPAIGN_UPLOAD_<NAME>, a whole number. A clerk's month is two hundred files of a tenth of a
    megabyte; a session, an address and the process may hold megabytes, files of a session are counted too.
    `burst_files` at once from one address and `files_a_second` after that; `seconds`: that one file may take."""

    session_mb: int = 200
    session_files: int = 400
    address_mb: int = 300
    all_mb: int = 500
    burst_files: int = 600
    files_a_second: int = 10
    seconds: int = 120
    unclaimed_seconds: int = 600


def limits_from(environment: Mapping[str, str] = os.environ) -> UploadLimits:
    """The limits with what the environment sets. ValueError where that is no whole number above 0."""
    given = {}
    for field in fields(UploadLimits):
        name = f"{VARIABLE}{field.name.upper()}"
        if text := environment.get(name, ""):
            if not text.isdecimal() or int(text) < 1:
                raise ValueError(f"{name} must be a whole number above 0, not {text!r}")
            given[field.name] = int(text)
    return replace(UploadLimits(), **given)


class Files(Protocol):
    """The part of Streamlit's uploaded file manager that is looked at: session → file → record with `data`."""

    file_storage: Mapping[str, Mapping[str, object]]

    def remove_file(self, session_id: str, file_id: str) -> None:
        """Drops one file."""


class Kept:
    """What a page of one session keeps until it is stored; lives in the session's state and counts until it ends."""

    def __init__(self, session: str) -> None:
        self.session, self.size, self.files = session, 0, 0

    def now(self, sizes: list[int]) -> None:
        """The sizes of all files that the page keeps at present."""
        self.size, self.files = sum(sizes), len(sizes)


@dataclass(slots=True, frozen=True, eq=False)
class _Coming:
    session: str
    address: str
    size: int


class HeldUploads:
    """The ledger. `files` gives Streamlit's files once the server runs."""

    def __init__(
        self,
        files: Callable[[], Files],
        limits: UploadLimits,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._files, self.limits, self._clock = files, limits, clock
        self._lock = threading.Lock()
        self._coming: set[_Coming] = set()
        self._kept: weakref.WeakSet[Kept] = weakref.WeakSet()
        self._address_of: dict[str, str] = {}
        self._arrived: dict[tuple[str, str], float] = {}
        self._tokens: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def kept_by(self, session: str) -> Kept:
        """A new account of what a page of this session keeps."""
        kept = Kept(session)
        with self._lock:
            self._kept.add(kept)
        return kept

    def too_fast(self, address: str) -> bool:
        """Whether one more file from this address is too soon; counts it where it is not."""
        with self._lock:
            now = self._clock()
            tokens, before = self._tokens.pop(address, (float(self.limits.burst_files), now))
            tokens = min(tokens + (now - before) * self.limits.files_a_second, self.limits.burst_files)
            fast = tokens < 1
            self._tokens[address] = (tokens if fast else tokens - 1, now)
            while len(self._tokens) > _ADDRESSES:
                self._tokens.popitem(last=False)
            return fast

    @contextmanager
    def room_for(self, session: str, file: str, address: str, size: int) -> Iterator[str]:
        """Room for a file on its way, for as long as the context lasts: '', or the limit that forbids it."""
        coming = _Coming(session, address, size)
        with self._lock:
            refused = self._refusal(coming)
            if not refused:
                self._coming.add(coming)
                self._address_of[session] = address
        try:
            yield refused
        finally:
            with self._lock:
                self._coming.discard(coming)
                if not refused:
                    self._arrived[session, file] = self._clock()

    def drop_unclaimed(self) -> int:
        """Drops what no page has taken in time, and forgets sessions that have ended; how many files went."""
        with self._lock:
            held = {(session, file) for session, files in self._snapshot() for file in files}
            end = self._clock() - self.limits.unclaimed_seconds
            late = [key for key, at in self._arrived.items() if key in held and at <= end]
            self._arrived = {key: at for key, at in self._arrived.items() if key in held and at > end}
            live = {session for session, _ in held} | {coming.session for coming in self._coming}
            live |= {kept.session for kept in self._kept}
            self._address_of = {key: value for key, value in self._address_of.items() if key in live}
        for session, file in late:
            self._files().remove_file(session, file)
        return len(late)

    def sessions(self) -> list[str]:
        """The sessions of which Streamlit keeps files."""
        return [session for session, files in self._snapshot() if files]

    def is_coming(self, session: str) -> bool:
        """Whether a file of this session is on its way."""
        with self._lock:
            return any(coming.session == session for coming in self._coming)

    def drop_sessions(self, gone: Iterable[str]) -> int:
        """Drops everything that Streamlit keeps of sessions that have gone; how many files went."""
        lost = set(gone)
        files = [(session, file) for session, held in self._snapshot() if session in lost for file in held]
        for session, file in files:
            self._files().remove_file(session, file)
        return len(files)

    def totals(self) -> tuple[int, int]:
        """Files and bytes that are held now."""
        with self._lock:
            sizes = self._sizes()
        return sum(files for files, _ in sizes.values()), sum(size for _, size in sizes.values())

    def _refusal(self, coming: _Coming) -> str:
        sizes = self._sizes()
        files, own = sizes.get(coming.session, (0, 0))
        of_address = sum(
            size
            for session, (_, size) in sizes.items()
            if self._address_of.get(session) == coming.address or session == coming.session
        )
        everything = sum(size for _, size in sizes.values())
        limits = self.limits
        checks = {
            "session_files": files + 1 > limits.session_files,
            "session_size": own + coming.size > limits.session_mb * MEGABYTE,
            "address_size": of_address + coming.size > limits.address_mb * MEGABYTE,
            "all_size": everything + coming.size > limits.all_mb * MEGABYTE,
        }
        return next((name for name, exceeded in checks.items() if exceeded), "")

    def _sizes(self) -> dict[str, tuple[int, int]]:
        """Files and bytes by session."""
        found: dict[str, tuple[int, int]] = {}

        def add(session: str, files: int, size: int) -> None:
            before = found.get(session, (0, 0))
            found[session] = (before[0] + files, before[1] + size)

        for session, files in self._snapshot():
            add(session, len(files), sum(files.values()))
        for coming in self._coming:
            add(coming.session, 1, coming.size)
        for kept in self._kept:
            add(kept.session, kept.files, kept.size)
        return found

    def _snapshot(self) -> list[tuple[str, dict[str, int]]]:
        """Streamlit's files with their sizes; other threads add and remove meanwhile."""
        return [
            (session, {file: len(getattr(record, "data", b"")) for file, record in list(files.items())})
            for session, files in list(self._files().file_storage.items())
        ]
