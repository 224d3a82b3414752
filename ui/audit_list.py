"""Who did what and when, in words: the filters, the list, and the list as a file."""

from __future__ import annotations

import json
from typing import Any, get_args

import pandas as pd
import streamlit as st

from etl.doubles.records import KIND
from etl.reference.targets import TARGET, read_target_key
from etl.schema import Ruling, RulingKind
from etl.store import TrailFilter
from ui.access import acting
from ui.decision_list import subject_of
from ui.double_words import decision_words
from ui.downloads import draw_progress
from ui.links import open_submission
from ui.moments import moment_text, today_in_china
from ui.numbers import exact
from ui.table_download import draw_table_download
from ui.tables import show_table
from ui.text import measure_name, t

ROWS_PER_PAGE = 200
# Of a longer list the command `audit` writes all.
MOST_EXPORTED = 20_000
_PREPARED = "audit_prepared"
# In the order in which somebody looks for them.
RULINGS = tuple(
    kind for kind in get_args(RulingKind) if kind != "roster"
)  # what the roster says is no decision
KINDS = (
    "stored", "replaced", "corrects", "withdrawn", "reinstated", "read_again", "text_confirmed", *RULINGS,
    KIND, TARGET, "reference_bases", "reference_roster", "reference_outlines", "reference_withdrawn", "receipt",
    "account", "signed_in", "signed_out", "refused", "downloaded", "audit_exported", "backed_up", "restored",
)  # fmt: skip


def draw_filters() -> TrailFilter:
    """Days, kinds and words; nothing chosen asks for everything."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        days = st.date_input(t("audit.days"), value=(), key="audit_days", format="YYYY-MM-DD", width=260)
        kinds = st.multiselect(
            t("audit.kinds"),
            KINDS,
            format_func=kind_words,
            placeholder=t("audit.all_kinds"),
            key="audit_kinds",
        )
        words = st.text_input(
            t("audit.words"), placeholder=t("audit.words_hint"), key="audit_words", width=260
        )
    chosen = tuple(days) if isinstance(days, tuple) else (days,)
    start = chosen[0] if chosen else None
    return TrailFilter(start, chosen[-1] if chosen else None, tuple(kinds), words)


def draw_trail(trail: pd.DataFrame, count: int) -> None:
    """The rows that are shown, newest first; of a chosen one what it was done to can be opened."""
    table = trail_table(trail)
    event = show_table(
        table,
        t("audit.none_found"),
        on_select="rerun",
        selection_mode="single-row",
        key="audit_list",
    )
    st.caption(t("audit.count", shown=exact(len(trail)), count=exact(count)))
    rows = [row for row in event["selection"]["rows"] if row < len(trail)]
    if rows and trail.iloc[rows[0]]["source"] == "event":
        code = str(trail.iloc[rows[0]]["subject"])
        st.button(t("audit.open"), on_click=open_submission, args=(code,), key="audit_open")


def draw_export(asked: TrailFilter, count: int) -> None:
    """The list under the filters as a file: first it is put together, in the reader's language, then it can be taken."""
    if st.button(t("audit.prepare", count=exact(min(count, MOST_EXPORTED))), key="audit_prepare"):
        table = trail_table(acting().trail(asked, MOST_EXPORTED)[0])
        st.session_state[_PREPARED] = (asked, table)
    kept = st.session_state.get(_PREPARED)
    if kept is not None and kept[0] == asked:
        about = [(t("audit.kinds"), t("list.comma").join(map(kind_words, asked.kinds)))]
        about += [(t("audit.days"), f"{asked.start} – {asked.end}" if asked.start else "")]
        draw_table_download(
            lambda: kept[1],
            ([*about, (t("audit.words"), asked.words)], [(t("audit.rows"), exact(len(kept[1])))]),
            t("audit.file", day=today_in_china().isoformat()),
        )
        draw_progress()


def trail_table(trail: pd.DataFrame) -> pd.DataFrame:
    """The columns that are shown and written to a file, in words."""
    rows = list(trail.itertuples())
    return pd.DataFrame(
        {
            t("audit.at"): [moment_text(row.at) for row in rows],
            t("audit.by"): [row.by or t("manage.unknown_person") for row in rows],
            t("audit.kind"): [kind_words(row.kind) for row in rows],
            t("audit.subject"): [_subject(row) for row in rows],
            t("audit.detail"): [_detail(row) for row in rows],
            t("audit.reason"): [row.reason for row in rows],
            t("audit.person"): [row.person for row in rows],
        }
    )


def kind_words(kind: str) -> str:
    """What was done, in the reader's language; a kind that this program does not know stays as it is."""
    return t(f"audit.kind_{kind}") if kind in KINDS else kind


def _subject(row: Any) -> str:
    if row.source == "decision":
        return _decided(row)[0]
    return " · ".join(filter(None, (row.file, row.subject)))


def _decided(row: Any) -> tuple[str, str]:
    """(what a decision is about, what it says)."""
    if row.kind == KIND:
        return decision_words(row.subject, row.detail)
    key = json.loads(row.subject)
    if row.kind == TARGET:
        measure, district, period = read_target_key(row.subject)
        return f"{measure_name(measure)} · {district} · {t(f'audit.period_{period}')}", row.detail
    if row.kind in RULINGS:
        return subject_of(Ruling(row.kind, tuple(key), row.detail, row.number, row.by, row.at)), row.detail
    return " · ".join(map(str, key)), ""


def _detail(row: Any) -> str:
    if row.source == "decision":
        taken_back = not row.detail
        if row.kind == "reference_withdrawn":
            return t("audit.stands_again") if taken_back else t("audit.taken_back")
        return t("audit.taken_back") if taken_back else _decided(row)[1]
    if row.source == "account":
        return t(f"audit.role_{row.detail or 'none'}")
    if row.source == "receipt":
        return t("audit.unreadable") if row.detail else ""
    if row.source == "audit":
        return " · ".join(
            f"{name} {_plain(value)}" for name, value in json.loads(row.detail).items() if value
        )
    return str(row.detail)


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return " ".join(f"{name}={part}" for name, part in value.items())
    return str(value)
