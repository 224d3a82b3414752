"""Which backup there is and how old it is, as their folder says it: what was moved away since is gone. Where no folder
is named, the audit still says when one was made, and nobody can say whether it is there.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from etl.store.backup import BadBackup, manifest_path, newest_backup


@dataclass(slots=True, frozen=True)
class BackupState:
    """`problem`: '' or why there is no backup to rely on: backups_nowhere (no folder was named and none was ever
    made), backups_elsewhere (one was made, no folder was named), backup_none, backup_no_manifest, backup_bad_manifest,
    backup_old. `made`: UTC, ISO, `seconds` ago; `versions_behind`: commits since."""

    problem: str
    path: Path | None = None
    made: str = ""
    seconds: int = 0
    bytes: int = 0
    versions_behind: int = 0


def backup_state(
    folder: Path | None, now: str, data_version: int, old_hours: int, audited: str = ""
) -> BackupState:
    """The newest backup of a folder. `now`: UTC, ISO; `data_version`: of the store as it stands; `old_hours`: after which
    it is old; `audited`: when the record says that one was made."""
    if folder is None:
        if not audited:
            return BackupState("backups_nowhere")
        return BackupState("backups_elsewhere", made=audited, seconds=_seconds(audited, now))
    try:
        path = newest_backup(folder)
        manifest = json.loads(manifest_path(path).read_text(encoding="utf-8"))
        made, version, size = str(manifest["made"]), int(manifest["data_version"]), path.stat().st_size
        seconds = _seconds(made, now)
    except BadBackup as error:
        return BackupState(error.reason)
    except FileNotFoundError:
        return BackupState("backup_no_manifest")
    except (OSError, ValueError, KeyError, TypeError):
        return BackupState("backup_bad_manifest")
    behind = max(data_version - version, 0)
    return BackupState("backup_old" if seconds >= old_hours * 3600 else "", path, made, seconds, size, behind)


def _seconds(then: str, now: str) -> int:
    return int((datetime.fromisoformat(now) - datetime.fromisoformat(then)).total_seconds())
