"""The unfinished file that a backup is written into, and what backups that were killed have left behind.

Every backup that runs holds a lock on its folder together with the others, so who gets the lock alone knows that whatever is
unfinished there is nobody's. The lock is on a file of its own: on a network share one on the unfinished file itself would
keep SQLite out of it. Where a file system or Windows knows no such lock nothing is removed.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

LOCK_FILE = ".campaign.lock"
_BEGIN, _END = ".campaign-", ".part"


@contextmanager
def unfinished_file(folder: Path) -> Iterator[Path]:
    """An empty file in a folder, which is made where missing; it goes where it was not given another name. OSError where
    nothing can be written there."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / LOCK_FILE).open("ab") as lock:
        _remove_abandoned(folder, lock.fileno())
        handle, name = tempfile.mkstemp(prefix=_BEGIN, suffix=_END, dir=folder)
        os.close(handle)
        part = Path(name)
        try:
            yield part
        finally:
            part.unlink(missing_ok=True)


def _remove_abandoned(folder: Path, lock: int) -> None:
    """Removes what is unfinished where no other backup runs; then this one is among those that run."""
    if fcntl is None:
        return
    with suppress(OSError):  # BlockingIOError: another backup runs
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        for left in folder.glob(f"{_BEGIN}*{_END}*"):  # SQLite's journal beside it, too
            left.unlink(missing_ok=True)
    with suppress(OSError):
        fcntl.flock(lock, fcntl.LOCK_SH)
