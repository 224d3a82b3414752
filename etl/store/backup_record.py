"""What the store can be told about backups of itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine

if TYPE_CHECKING:
    from etl.store.backup import Manifest


class BackupRecord:
    """The part of the store that is copied away and brought back."""

    _engine: Engine
    _now: Callable[[], str]

    def back_up(
        self, folder: Path, told: Callable[[str], object] = lambda table: None
    ) -> tuple[Path, Manifest]:
        """A backup of all that is stored, while others may go on; see `etl.store.backup.make_backup`."""
        from etl.store.backup import make_backup

        return make_backup(self._engine, folder, self._now(), told)

    def restore(self, path: Path, told: Callable[[str], object] = lambda table: None) -> Manifest:
        """Takes in a backup, where nothing is stored yet; see `etl.store.backup.restore_backup`."""
        from etl.store.backup import restore_backup

        return restore_backup(path, self._engine, told)
