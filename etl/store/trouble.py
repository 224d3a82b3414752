"""What has happened to the database, told from the errors of its drivers; the words are those who show them.

Codes: https://sqlite.org/rescode.html and https://www.postgresql.org/docs/current/errcodes-appendix.html
"""

from __future__ import annotations

import errno
import sqlite3
from typing import Literal

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

# full: no room on the disk · read_only: the store may be read and not written · busy: somebody else has been writing
# for too long · gone: the file or the database is not there · unreachable: the server does not answer, or did in
# the middle · refused: it does not let us in · damaged: what is there is no sound database · disk: it cannot be
# read or written · clock: the machine's clock is far behind the record · other
Trouble = Literal[
    "full", "read_only", "busy", "gone", "unreachable", "refused", "damaged", "disk", "clock", "other"
]

_SQLITE: dict[int, Trouble] = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_CANTOPEN: "gone",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_IOERR: "disk",
}
# by the whole code, else by its class
_POSTGRES: dict[str, Trouble] = {
    "53100": "full",
    "53300": "busy",
    "55P03": "busy",
    "57014": "busy",
    "25006": "read_only",
    "42501": "read_only",
    "3D000": "gone",
    "42P01": "gone",
    "58030": "disk",
    "08": "unreachable",
    "57": "unreachable",
    "28": "refused",
    "XX": "damaged",
}
_SYSTEM: dict[int, Trouble] = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENOENT: "gone",
    errno.EIO: "disk",
}


class ClockBehind(RuntimeError):
    """The clock shows a moment (`now`) long before the newest one on record (`newest`): what is written now would
    seem to have been known before it was."""

    def __init__(self, now: str, newest: str) -> None:
        super().__init__(f"the clock shows {now}, the newest entry of the record is of {newest}")
        self.now, self.newest = now, newest


def trouble_of(error: BaseException) -> Trouble | None:
    """What has happened to the database; None for an error that is not the database's."""
    if isinstance(error, ClockBehind):
        return "clock"
    if isinstance(error, PoolTimeout):
        return "busy"
    if not isinstance(error, SQLAlchemyError):
        return None
    cause = getattr(error, "orig", None)
    if isinstance(cause, sqlite3.Error):
        code = getattr(cause, "sqlite_errorcode", None)
        return _SQLITE.get(code & 0xFF, "other") if code is not None else "other"
    state = getattr(cause, "sqlstate", None)
    if state:
        return _POSTGRES.get(state) or _POSTGRES.get(state[:2], "other")
    # no answer of a server has a code: there was none
    return "unreachable" if getattr(error, "connection_invalidated", False) or _no_server(cause) else "other"


def trouble_of_file(error: OSError) -> Trouble:
    """The same of a file or folder beside the database."""
    return _SYSTEM.get(error.errno or 0, "other")


def detail_of(error: BaseException) -> str:
    """What the driver says, on one line: for the administrator."""
    return " ".join(str(getattr(error, "orig", None) or error).split())


def _no_server(cause: BaseException | None) -> bool:
    return type(cause).__module__.startswith("psycopg") and type(cause).__name__ == "OperationalError"
