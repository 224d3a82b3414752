"""Which stored version a file of an upload would replace, and what that would change, told before it is stored."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from etl.differences import compare_versions
from etl.next_version import compare_with_stored
from etl.store import Claim, Seen, Store, SubmissionInfo
from ui.escape import md_escape
from ui.issue_list import draw_issues
from ui.state import data_version
from ui.text import t
from ui.upload_batch import OPEN_STAGES, Upload, of_stage
from ui.upload_rows import earlier_words, file_label, info_words
from ui.version_changes import change_words, changes_between, draw_changes


def look_ahead(record: Seen | Store, batch: Sequence[Upload], version: str) -> None:
    """Works out for each file that waits what it would replace, anew only where the record, the reading or the
    clerk's word about it has changed. What it corrects may wait in the same upload, and is stored before it."""
    waiting = {upload.reading.submission: upload for upload in of_stage(batch, "ready")}
    for upload in of_stage(batch, *OPEN_STAGES):
        if upload.is_reference:  # of bases and units what was said last stands, whatever file it is in
            continue
        other = waiting.get(upload.reading.corrects)
        upload.within = other.name if other and other is not upload else ""
        basis = version, id(upload.reading), id(other and other.reading), upload.corrects
        if upload.seen_at == basis:
            continue
        upload.seen_at = basis
        upload.foreseen = record.foresee(upload.reading, upload.corrects)
        replaced = upload.foreseen.replaces
        if upload.stage != "question" and replaced:
            upload.changes = compare_with_stored(record, replaced[0].submission, upload.reading)
        elif other and upload.within:
            old, new = other.reading, upload.reading
            upload.changes = compare_versions(old.facts, new.facts, old.issues, new.issues)
        else:
            upload.changes = None


def draw_version(upload: Upload) -> None:
    """What an opened file replaces, or has replaced, figure by figure, and what came of its claim to correct one."""
    if (
        upload.stage == "stored"
        and upload.stored
        and upload.stored.status == "replaced"
        and upload.stored.earlier
    ):
        st.markdown(t("manage.upload.why_replaced", **earlier_words(upload)))
        earlier, later = upload.stored.earlier.submission, upload.reading.submission
        draw_changes(changes_between(data_version(), earlier, later), f"version_{upload.number}", draw_issues)
    foreseen = upload.foreseen
    if foreseen is None or upload.stage not in OPEN_STAGES:
        return
    if upload.within:
        st.markdown(t("manage.version.within", file=file_label(upload.within)))
    elif foreseen.claim is not None and foreseen.claim.state != "fits":
        _draw_claim(upload, foreseen.claim)
    for info in foreseen.replaces:
        st.markdown(t(f"manage.version.{_reason(upload, info)}", **info_words(info)))
    if upload.changes is not None:
        draw_changes(upload.changes, f"version_{upload.number}", draw_issues)


def _reason(upload: Upload, info: SubmissionInfo) -> str:
    """Why the file is the next version of a stored one: the clerk says so, the file does, or its layout."""
    claim = upload.foreseen.claim if upload.foreseen else None
    if info.status == "withdrawn":
        return "of_withdrawn"
    if upload.corrects:
        return "by_clerk"
    if claim is None or claim.state != "fits" or claim.standing is None:
        return "by_layout"
    if claim.standing.submission != info.submission:
        return "by_layout"
    return "by_claim" if claim.stated == info.submission else "by_claim_later"


def _draw_claim(upload: Upload, claim: Claim) -> None:
    """A claim that does not fit replaces nothing until the clerk says that it should."""
    if claim.named is None:
        st.info(t("manage.version.unknown", code=md_escape(claim.stated)))
        return
    st.warning(t(f"manage.version.{claim.state}", **info_words(claim.named)))
    key = f"version_insist_{upload.number}"
    st.session_state[key] = bool(upload.corrects)
    st.checkbox(t("manage.version.insist"), key=key, on_change=_insist, args=(upload, claim.stated, key))


def _insist(upload: Upload, code: str, key: str) -> None:
    upload.corrects = code if st.session_state[key] else None


def version_words(upload: Upload) -> str:
    """The row's words about a version: what will be replaced and how many figures change; '' for none."""
    if upload.foreseen is None or upload.stage not in ("text", "ready"):
        return ""
    words = [
        t("manage.version.will_replace", **info_words(info))
        for info in upload.foreseen.replaces
        if info.status == "counts"
    ]
    if upload.changes is not None:
        words.append(change_words(upload.changes))
    claim = upload.foreseen.claim
    if upload.within:
        words.insert(0, t("manage.version.short_within", file=file_label(upload.within)))
    elif claim is not None and claim.state != "fits" and not upload.corrects:
        words.append(t(f"manage.version.short_{claim.state}"))
    return " ".join(words)
