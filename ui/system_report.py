"""What the System page tells, as plain values: the page puts words to them, the support bundle is them."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

import streamlit as st
from sqlalchemy.exc import SQLAlchemyError
from streamlit.runtime import Runtime

from etl import PROGRAM_VERSION
from etl.backup_folder import backup_folder, old_after_hours
from etl.limits import READERS, Limits
from etl.store.backup_state import BackupState, backup_state
from etl.store.sizes import StoreSizes
from etl.store.store import utc_now
from ui.kept import per_version
from ui.server.health import health
from ui.server.held import MEGABYTE
from ui.server.process import (
    library_versions,
    memory_mb,
    open_sessions,
    python_version,
    system_words,
    uptime_seconds,
)
from ui.server.runs import PageTime, page_times
from ui.server.upload_gate import held
from ui.store import record_version, store

SETTINGS = ("server.address", "server.maxUploadSize", "server.maxMessageSize", "server.disconnectedSessionTTL",
            "server.enableXsrfProtection", "server.enableCORS", "client.showErrorDetails", "runner.postScriptGC",
            "runner.fastReruns")  # fmt: skip


@dataclass(slots=True, frozen=True)
class SystemReport:
    """`health`: '' or a reason code; `sizes` is None where the store did not say."""

    moment: str
    health: str
    sizes: StoreSizes | None
    backup: BackupState
    pages: list[PageTime]
    memory: tuple[int, int] | None
    sessions: int
    uptime: int
    uploads: tuple[int, int]


@per_version
def _sizes(version: str) -> StoreSizes:
    return store().sizes()


def system_report() -> SystemReport:
    """Everything as it stands now; answers also where the store does not."""
    moment, reason = utc_now(), health.wait().reason
    try:
        sizes, audited = (None, "") if reason else (_sizes(record_version()), store().last_backed_up())
    except SQLAlchemyError:
        sizes, audited = None, ""
    return SystemReport(
        moment=moment,
        health=reason,
        sizes=sizes,
        backup=_backup(moment, sizes.data_version if sizes else 0, audited),
        pages=page_times.table(),
        memory=memory_mb(),
        sessions=open_sessions(),
        uptime=uptime_seconds(),
        uploads=held.totals() if Runtime.exists() else (0, 0),
    )


def _backup(moment: str, data_version: int, audited: str) -> BackupState:
    return backup_state(backup_folder(), moment, data_version, old_after_hours(), audited)


def backup_to_worry_about() -> BackupState | None:
    """The newest backup where it is old, missing or of no use though more than samples is stored; else None."""
    if not _holds_own(record_version()):
        return None
    audited = "" if backup_folder() else store().last_backed_up()
    state = _backup(utc_now(), 0, audited)
    recent = state.problem == "backups_elsewhere" and state.seconds < old_after_hours() * 3600
    return state if state.problem and not recent else None


@per_version
def _holds_own(version: str) -> bool:
    return store().holds_own()


def reader_limits() -> dict[str, int]:
    """What one file that is read may cost, and how many are read at once for one upload."""
    limits = Limits()
    return {
        "processes": READERS,
        "seconds": int(limits.wall_seconds),
        "cpu_seconds": limits.cpu_seconds,
        "memory_mb": limits.memory_bytes // MEGABYTE,
    }


def support_bundle(report: SystemReport) -> bytes:
    """The report as JSON to hand to somebody outside: no name, no address, no path, no text from a file."""
    sizes = asdict(report.sizes) if report.sizes else {}
    sizes.pop("address", None)
    backup = asdict(report.backup)
    backup.pop("path")
    told: dict[str, Any] = {
        "made": report.moment,
        "program": PROGRAM_VERSION,
        "python": python_version(),
        "system": system_words(),
        "libraries": dict(library_versions()),
        "health": report.health or "ok",
        "store": sizes,
        "backup": backup,
        "reader": reader_limits(),
        "upload_limits": asdict(held.limits),
        "uploads_held": {"files": report.uploads[0], "bytes": report.uploads[1]},
        "settings": {name: st.get_option(name) for name in SETTINGS},
        "uptime_seconds": report.uptime,
        "memory_mb": report.memory,
        "sessions": report.sessions,
        "pages": [asdict(page) for page in report.pages],
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()
