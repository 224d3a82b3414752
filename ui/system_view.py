"""The System page's parts: what is wrong first, then what there is."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from etl import PROGRAM_VERSION
from etl.store.backup import BadBackup, check_backup
from etl.store.backup_state import BackupState
from ui.moments import moment_text
from ui.numbers import exact
from ui.server.process import library_versions, python_version, system_words
from ui.server.runs import PageTime
from ui.server.upload_gate import held
from ui.system_report import SystemReport, reader_limits
from ui.tables import draw_table
from ui.text import t

Rows = Sequence[tuple[str, str]]
_UNITS = ("B", "KB", "MB", "GB", "TB")


def draw_health(report: SystemReport) -> None:
    """Whether the store answers."""
    if report.health:
        st.error(t(f"system.reason.{report.health}"))
    else:
        st.success(t("system.store_ok"))


def draw_backup(state: BackupState) -> None:
    """The newest backup, a warning where none can be relied on, and a check of all its bytes."""
    words = {
        "time": moment_text(state.made) if state.made else "",
        "age": duration_text(state.seconds),
        "count": exact(state.versions_behind),
    }
    if state.problem:
        st.warning(t(f"system.backup.{state.problem}", **words))
    else:
        st.success(t("system.backup_ok", **words))
    if state.path and st.button(t("system.backup_check"), key="backup_check"):
        with st.spinner(t("system.backup_checking")):
            draw_check(state)


def draw_check(state: BackupState) -> None:
    """Whether the backup is byte for byte as it was written; reads all of it."""
    try:
        if state.path:
            check_backup(state.path)
            st.success(t("system.backup_whole"))
    except BadBackup as error:
        st.error(t(f"system.backup.{error.reason}"))
    except OSError:
        st.error(t("system.backup.backup_none"))


def draw_program() -> None:
    """The versions of everything that matters."""
    _draw(
        "program",
        [
            (t("system.version"), PROGRAM_VERSION),
            (t("system.python"), python_version()),
            (t("system.machine"), system_words()),
            *library_versions().items(),
        ],
    )


def draw_store(report: SystemReport) -> None:
    """The store and how much it holds."""
    sizes = report.sizes
    if sizes is None:
        return
    kind = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[sizes.kind]
    originals = {"count": exact(sizes.originals), "size": size_text(sizes.original_bytes)}
    _draw(
        "store",
        [
            (t("system.store_kind"), f"{kind} {sizes.engine}"),
            (t("system.store_address"), sizes.address),
            *([(t("system.journal"), sizes.journal)] if sizes.journal else []),
            (t("system.schema"), str(sizes.schema)),
            (t("system.data_version"), str(sizes.data_version)),
            (t("system.bytes"), size_text(sizes.bytes)),
            (t("system.submissions"), exact(sizes.submissions)),
            (t("system.facts"), exact(sizes.facts)),
            (t("system.originals"), t("system.originals_value", **originals)),
        ],
    )


def draw_server(report: SystemReport) -> None:
    """This process: since when, how large, for how many."""
    now, most = report.memory or (0, 0)
    memory = (
        t("system.memory_value", now=exact(now), most=exact(most)) if report.memory else t("system.unknown")
    )
    files, size = report.uploads
    uploads = t("system.originals_value", count=exact(files), size=size_text(size))
    _draw(
        "server",
        [
            (t("system.uptime"), duration_text(report.uptime)),
            (t("system.memory"), memory),
            (t("system.sessions"), exact(report.sessions)),
            (t("system.uploads_held"), uploads),
        ],
    )


def draw_limits() -> None:
    """What reading one file may cost, and what uploads may hold."""
    reader, limits = reader_limits(), held.limits
    cost = {"seconds": reader["seconds"], "cpu": reader["cpu_seconds"], "memory": exact(reader["memory_mb"])}
    session = {"count": exact(limits.session_files), "size": exact(limits.session_mb)}
    _draw(
        "limits",
        [
            (t("system.readers"), t("system.readers_value", count=reader["processes"])),
            (t("system.reader_cost"), t("system.reader_cost_value", **cost)),
            (t("system.upload_session"), t("system.upload_files_value", **session)),
            (t("system.upload_address"), t("system.upload_size_value", size=exact(limits.address_mb))),
            (t("system.upload_all"), t("system.upload_size_value", size=exact(limits.all_mb))),
        ],
    )


def draw_pages(pages: Sequence[PageTime]) -> None:
    """How long each page took, slowest first."""
    st.subheader(t("system.section.pages"), anchor=False)
    st.caption(t("system.pages_hint"))
    if not pages:
        st.info(t("system.pages_empty"))
        return
    table = pd.DataFrame(
        {
            t("system.page"): [
                t(f"nav.{row.page}") if row.page else t("system.before_pages") for row in pages
            ],
            t("system.runs"): [row.runs for row in pages],
            t("system.failed"): [row.failed for row in pages],
            t("system.median"): [row.median for row in pages],
            t("system.p95"): [row.p95 for row in pages],
            t("system.slowest"): [row.slowest for row in pages],
        }
    )
    draw_table(table, "system_pages", whole=True)


def _draw(section: str, rows: Rows) -> None:
    st.subheader(t(f"system.section.{section}"), anchor=False)
    table = pd.DataFrame(rows, columns=[t("system.what"), t("system.value")])
    draw_table(table, f"system_{section}", whole=True)


def size_text(size: float) -> str:
    """1,234 B, 3.4 MB: a power of 1024."""
    unit = 0
    while size >= 1024 and unit < len(_UNITS) - 1:
        size, unit = size / 1024, unit + 1
    return f"{exact(size)} {_UNITS[unit]}"


def duration_text(seconds: int) -> str:
    """Minutes below two hours, hours below two days, days above."""
    if seconds < 7200:
        return t("system.minutes", count=exact(seconds // 60))
    if seconds < 172_800:
        return t("system.hours", count=exact(seconds // 3600))
    return t("system.days", count=exact(seconds // 86_400))
