"""Folders for what is worked out of a record and can be made again at any time."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy.engine import URL

from etl.store.engine import DEFAULT_PATH


def folder_beside(url: URL, name: str) -> Path | None:
    """A folder beside a SQLite file, else where this program's own store would be; None where it cannot be written."""
    home = Path(url.database or "").parent if url.get_backend_name() == "sqlite" else DEFAULT_PATH.parent
    folder = home / name
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return None
    return folder if os.access(folder, os.W_OK) else None
