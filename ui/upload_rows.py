"""The files of an upload, one row each: tick, name, where it stands, what was found, and the button to open it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pandas as pd
import streamlit as st

from etl.store import SubmissionInfo
from ui.clerk import somebody
from ui.escape import md_escape
from ui.kept import per_version
from ui.moments import moment_text
from ui.numbers import exact
from ui.source_grid import issue_words
from ui.state import data_version
from ui.submission_list import submissions
from ui.text import t
from ui.upload_batch import OPEN_STAGES, STAGES, Upload
from ui.upload_received import received_words
from ui.upload_reference import reference_words

STYLE = Path(__file__).with_suffix(".css")
ROWS_PER_PAGE = 25
COLOURS = {
    "ready": "blue",
    "question": "orange",
    "text": "violet",
    "known": "gray",
    "twin": "gray",
    "unreadable": "red",
    "received": "gray",
    "stored": "green",
    "undone": "gray",
}
OPEN = "upload_open"


def file_label(name: str) -> str:
    """A file's name as Markdown shows it to the letter."""
    return md_escape(name)


def draw_summary(batch: Sequence[Upload]) -> None:
    """How many files stand where, and where in the list those are that somebody must look at."""
    stages = Counter(upload.stage for upload in batch)
    words = [
        t(f"manage.upload.count_{stage}", count=exact(stages[stage])) for stage in STAGES if stages[stage]
    ]
    st.markdown(f"**{t('manage.upload.files', count=exact(len(batch)))}** · {' · '.join(words)}")
    asking = sum(asks(upload) for upload in batch)
    if stages["unreadable"]:  # above the button that stores the others, so that nobody stores without knowing
        then = t("manage.upload.then_asking", count=exact(asking)) if asking else ""
        st.warning(t("manage.upload.unreadable_first", count=exact(stages["unreadable"]), then=then))
    elif asking:
        st.caption(t("manage.upload.asking_first", count=exact(asking)))


def asks(upload: Upload) -> bool:
    """Whether it waits for a person's word, or could be stored with readings that are in doubt."""
    return upload.stage in ("question", "text") or (upload.stage == "ready" and upload.counts["doubts"] > 0)


def counts_now(upload: Upload) -> dict[str, int]:
    """What was found in a file, of a stored one as it is read by now: what was settled since is no longer in doubt."""
    counts = upload.counts
    now = _counts_on_record(upload) if _is_stored(upload) else {}
    settled = {"doubts_unread": 0} if now and now["doubts"] != counts["doubts"] else {}
    return counts | now | settled


def open_doubts(upload: Upload) -> int:
    """How many questions a file that counts leaves open."""
    return (_counts_on_record(upload) or upload.counts)["doubts"] if _is_stored(upload) else 0


def _is_stored(upload: Upload) -> bool:
    return upload.stage == "stored" and not upload.is_reference


def _counts_on_record(upload: Upload) -> dict[str, int]:
    """What a stored file has by now; nothing where the record that is shown does not have it."""
    counts, submission = _counts_of_submissions(data_version()), upload.reading.submission
    return counts.loc[submission].to_dict() if submission in counts.index else {}


@per_version
def _counts_of_submissions(version: str) -> pd.DataFrame:
    """By submission what is in it, under the names of `Upload.counts`: every file of a list asks for its own on every
    redraw."""
    found = submissions(version).drop_duplicates("submission").set_index("submission")
    return found[["facts", "mentions", "doubts", "notes"]].astype(int).rename(columns={"facts": "figures"})


def most_urgent_first(batch: Sequence[Upload]) -> list[Upload]:
    """The files that cannot be read, then those that ask for something (held back, to be confirmed, in doubt), then the
    others by where they stand; each of these groups in the order given."""
    return sorted(
        batch, key=lambda upload: (STAGES.index(upload.stage), not (asks(upload) or open_doubts(upload)))
    )


def draw_rows(
    batch: Sequence[Upload], draw_opened: Callable[[Upload], None], more_words: Callable[[Upload], str]
) -> None:
    """The rows, in pages; those that somebody must look at stand first. `draw_opened` draws below the row that is open,
    `more_words` adds to what a row says."""
    rows = most_urgent_first(batch)
    pages = -(-len(rows) // ROWS_PER_PAGE)
    page = st.pagination(pages, key="upload_page") if pages > 1 else 1
    st.html(STYLE)
    with st.container(border=True, gap=None, key="upload_rows"):
        for upload in rows[(page - 1) * ROWS_PER_PAGE : page * ROWS_PER_PAGE]:
            _draw_row(upload, more_words(upload))
            if st.session_state.get(OPEN) == upload.number:
                with st.container(key="upload_opened"):
                    draw_opened(upload)


def _draw_row(upload: Upload, more: str) -> None:
    with st.container(gap=None, key=f"upload_row_{upload.number}"):
        with st.container(horizontal=True, vertical_alignment="center"):
            _draw_tick(upload)
            _draw_badge(upload)
            if upload.reading.cells or upload.stage in ("known", "unreadable", "received"):
                st.button(
                    t("manage.upload.open"),
                    key=f"upload_open_{upload.number}",
                    on_click=_open,
                    args=(upload,),
                    type="primary" if st.session_state.get(OPEN) == upload.number else "secondary",
                )
        st.caption("  \n".join(filter(None, [row_words(upload), more])))


def _draw_badge(upload: Upload) -> None:
    """Where the file stands; one that can be stored says that it adds nothing, and one that counts or would count, how many
    questions it leaves open."""
    if upload.stage == "ready" and not upload.is_reference and _has_nothing(upload):
        st.badge(t("manage.upload.stage_ready_empty"), color="gray")
    elif upload.stage == "ready" and (doubts := upload.counts["doubts"]):
        st.badge(t("manage.upload.stage_ready_doubts", count=exact(doubts)), color="yellow")
    elif doubts := open_doubts(upload):
        st.badge(t("manage.upload.stage_stored_doubts", count=exact(doubts)), color="yellow")
    else:
        st.badge(t(f"manage.upload.stage_{upload.stage}"), color=COLOURS[upload.stage])


def _has_nothing(upload: Upload) -> bool:
    """Whether nothing of a campaign was found: another table, or an empty form that was sent all the same."""
    return not (upload.counts["figures"] or upload.counts["mentions"] or upload.counts["doubts"])


def _draw_tick(upload: Upload) -> None:
    if upload.stage not in OPEN_STAGES:
        st.markdown(f":small[{file_label(upload.name)}]", width="stretch")
        return
    key = f"upload_tick_{upload.number}"
    st.session_state[key] = upload.ticked and upload.stage == "ready"
    st.checkbox(
        file_label(upload.name),
        key=key,
        disabled=upload.stage != "ready",
        on_change=_tick,
        args=(upload, key),
        width="stretch",
    )


def _tick(upload: Upload, key: str) -> None:
    upload.ticked = st.session_state[key]


def _open(upload: Upload) -> None:
    st.session_state[OPEN] = None if st.session_state.get(OPEN) == upload.number else upload.number


def row_words(upload: Upload) -> str:
    """The reason in words: what was found, what is missing, who sent it before, why it cannot be read."""
    if upload.stage == "twin":
        return t("manage.upload.why_twin", file=file_label(upload.twin))
    if upload.stage == "received" and upload.receipt:
        return received_words(upload.receipt)
    if upload.stage == "unreadable":
        return " ".join(md_escape(" → ".join(issue_words(issue))) for issue in upload.reading.issues)
    if upload.is_reference:
        return reference_words(upload)
    if upload.stage == "known" and upload.earlier:
        return t("manage.upload.why_known", **earlier_words(upload))
    return _campaign_words(upload)


def _campaign_words(upload: Upload) -> str:
    counts = counts_now(upload)
    names = [name for name in counts if name != "doubts_unread"]
    words = [_found_words(name, counts) for name in names if counts[name]]
    if not (counts["figures"] or counts["mentions"]):
        words.insert(0, t("manage.upload.found_nothing"))  # an empty form that was sent all the same
    found = " · ".join(words)
    if upload.stage == "question":
        missing = t("manage.upload.and").join(
            t(f"manage.upload.need_{need}") for need in upload.reading.needs
        )
        return f"{t('manage.upload.why_question', missing=missing)} {found}"
    if upload.stage == "text":
        return f"{t('manage.upload.why_text')} {found}"
    if upload.stored and upload.stored.status == "replaced" and upload.stored.earlier:
        return f"{t('manage.upload.why_replaced', **earlier_words(upload))} {found}"
    if upload.earlier:
        return f"{t('manage.upload.why_withdrawn', **earlier_words(upload))} {found}"
    return found


def _found_words(name: str, counts: Mapping[str, int]) -> str:
    """数字 12, 待核实 6（其中未读懂 5）: one thing is told under one word, a part of it as a part."""
    part = counts["doubts_unread"] if name == "doubts" else 0
    words = "doubts_unread" if part else name
    return t(f"manage.upload.found_{words}", count=exact(counts[name]), unread=exact(part))


def earlier_words(upload: Upload) -> dict[str, str]:
    """The earlier submission's file, sender and moment, for messages in Markdown."""
    info = (upload.stored and upload.stored.earlier) or upload.earlier
    if info is None:
        raise ValueError(f"{upload.name} has no earlier submission")
    return info_words(info)


def info_words(info: SubmissionInfo) -> dict[str, str]:
    """A submission's file, sender and moment, for messages in Markdown."""
    return {
        "file": file_label(info.file),
        "by": md_escape(somebody(info.by)),
        "at": moment_text(info.at),
    }
