"""The log: one JSON object a line on stderr, without personal data.

What this program says is an event with named fields (`log_event`). What libraries say keeps its level, its place in the
source and the type of the error with its stack, but never its arguments or the error's message: names of people and
files stand in those (`KeyError: '张三'`), and the place is enough to find the sentence.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import secrets
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

import streamlit.logger

_ROOT = Path(__file__).resolve().parents[2]
_OWN = logging.getLogger("campaign")
_SERVERS = ("uvicorn", "uvicorn.access", "uvicorn.asgi", "uvicorn.error", "websockets")
# A session's id opens its uploads; what stands in the log cannot be turned back into it, in no other process either.
_SALT = secrets.token_bytes(16)
LEVEL_VARIABLE = "CAMPAIGN_LOG_LEVEL"
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_DEEPEST = 12


def log_event(
    event: str, *, level: str = "INFO", error: BaseException | None = None, **fields: object
) -> None:
    """Writes one line. `fields`: codes, numbers and names of pages, never what a person or a file is called;
    of `error` its type and stack are told."""
    number = logging.getLevelName(level)
    _OWN.log(number, event, extra={"fields": fields}, exc_info=error)


def session_mark(session: str) -> str:
    """What stands in the log for a session: the same within a process, and nothing that can be used."""
    return hashlib.blake2b(session.encode(), key=_SALT, digest_size=5).hexdigest()


class JsonLines(logging.Formatter):
    """A record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """The line; see the module."""
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, Any] = {"time": moment, "level": record.levelname}
        if record.name == _OWN.name:
            line |= {"event": record.msg, **getattr(record, "fields", {})}
        else:
            line |= {"event": "library", "logger": record.name, "place": f"{record.module}:{record.lineno}"}
        if record.exc_info and record.exc_info[1] is not None:
            line |= described(record.exc_info[1])
        return json.dumps(line, ensure_ascii=True, default=str)


def described(error: BaseException) -> dict[str, object]:
    """An error without its message: its type, and where it came from, innermost last."""
    frames = traceback.extract_tb(error.__traceback__)[-_DEEPEST:]
    return {
        "error": type(error).__name__,
        "stack": [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames],
    }


def _short(filename: str) -> str:
    """A source file without the folders of this machine."""
    path = Path(filename)
    if path.is_relative_to(_ROOT) and "site-packages" not in path.parts:
        return path.relative_to(_ROOT).as_posix()
    return "/".join(path.parts[-2:])


def write_json_lines() -> None:
    """Sends everything that this process logs through one handler, for as long as it lives."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers = [handler]
    wanted = os.environ.get(LEVEL_VARIABLE, "INFO").upper()
    root.setLevel(logging.WARNING)
    _OWN.setLevel(wanted if wanted in LEVELS else "INFO")
    # Streamlit gives each of its loggers a handler of its own, also those that it makes later.
    streamlit.logger.setup_formatter = _leave_to_root
    streamlit.logger.update_formatter()
    for name in _SERVERS:
        _leave_to_root(logging.getLogger(name))
    logging.captureWarnings(True)
    sys.excepthook = _log_death
    threading.excepthook = _log_thread


def _leave_to_root(logger: logging.Logger) -> None:
    logger.handlers = []
    logger.propagate = True
    logger.setLevel(logging.WARNING)


def _log_death(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
    log_event("process_failed", level="ERROR", error=error)


def _log_thread(failed: threading.ExceptHookArgs) -> None:
    log_event("thread_failed", level="ERROR", error=failed.exc_value)
