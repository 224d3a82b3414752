"""Downloads of the facts under the filters: the numbers on screen, written as `export` does."""

from __future__ import annotations

import io
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import pandas as pd
import streamlit as st

from analysis.cube import Cube
from analysis.filters import Filters
from analysis.standing import Standing
from etl.export import Format, write_facts
from etl.intake import ENDINGS
from ui.access import still_in_later, trace_later
from ui.as_of import shown_day
from ui.doubts import doubts_in_words, questions_behind
from ui.escape import md_escape, visible_text
from ui.numbers import exact, percent, period_code, period_text
from ui.places import district_path
from ui.text import channel_name, group_name, language, measure_name, t, unit_kind_name

MIME = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv",
    "parquet": "application/vnd.apache.parquet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "pdf": "application/pdf",
}
_STATE = "facts_download"


FORMATS: tuple[Format, ...] = ("xlsx", "csv", "parquet")

# Filters and state of the data, as pairs of words.
About = tuple[list[tuple[str, str]], list[tuple[str, str]]]


class DownloadRefused(Exception):
    """A file cannot be made, for the reason that the message tells the reader."""


# Looks, one a second, before the page is drawn anew: a run takes the file away that a browser has not fetched yet.
FETCHED_AFTER = 10
# Seconds that a file waits for the run that its click begins.
RUN_BEGINS_WITHIN = 2.0


@dataclass(slots=True)
class Progress:
    """How the file that was asked for last is doing: '' nothing asked, 'working', 'done' or 'failed'.

    `seen_done`: how often the page has looked since it was done. `begun`: the run that the click began has begun.
    """

    state: str = ""
    name: str = ""
    reason: str = ""
    seen_done: int = 0
    begun: threading.Event = field(default_factory=threading.Event, compare=False)


def download_name(
    filters: Filters, standing: Standing, format: str, file: str = "manage.download.file"
) -> str:
    """A name of our own: codes and the dates of the data, never a text from a file and never the clock. `file`: the
    message that says what it is."""
    parts = [t(file)]
    if filters.district:
        parts.append(filters.district)
    if filters.start and filters.end:
        parts.append("_".join(dict.fromkeys(period_code(filters.start, filters.end))))
    if day := shown_day():
        parts.append(t("manage.download.as_of", day=day.isoformat()))
    if standing.until:
        parts.append(t("manage.download.until", day=standing.until.isoformat()))
    return f"{'_'.join(parts)}.{format}"


def own_name(stem: str, file: str) -> str:
    """A name of our own with the ending of the sender's, where that is one of a table or a report: no other, for an
    ending decides which program opens a file."""
    ending = f".{file.rpartition('.')[2].lower()}"
    return f"{stem}{ending}" if ending in {*ENDINGS, ".geojson", ".json"} else stem


def filters_in_words(cube: Cube, filters: Filters) -> list[tuple[str, str]]:
    """Every filter that limits something, as (name, value) in the reader's language."""
    words = [
        ("period", period_text(filters.start, filters.end) if filters.start else ""),
        ("district", district_path(cube)(filters.district) if filters.district else ""),
        ("unit_kind", unit_kind_name(filters.unit_kind)),
        ("unit", filters.unit),
        ("target_group", group_name(filters.target_group)),
        ("channel", channel_name(filters.channel)),
        ("measure", measure_name(filters.measure)),
    ]
    pairs = [(t(f"filter.{name}"), value) for name, value in words if value]
    for name in ("here_only", "doubtful"):
        if getattr(filters, name):
            pairs.append((t(f"manage.download.{name}"), t("manage.yes")))
    if filters.estimates:
        pairs.append((t("estimates.switch"), t(f"estimates.{filters.estimates}")))
    return pairs


def state_in_words(cube: Cube, standing: Standing, version: str) -> list[tuple[str, str]]:
    """How far the data goes, what stands behind it and what is in doubt, as (name, value)."""
    day = shown_day()
    return [
        *([(t("asof.label"), t("asof.end_of", day=day.isoformat()))] if day else []),
        (t("manage.download.data_until"), standing.until.isoformat() if standing.until else ""),
        (t("manage.download.units"), exact(standing.units)),
        (t("manage.download.submissions"), exact(standing.submissions)),
        (
            t("manage.download.in_doubt"),
            doubts_in_words(len(questions_behind(cube, standing.filters)), standing.doubtful),
        ),
        (t("manage.download.samples"), percent(standing.sample_share)),
        (t("manage.download.version"), version),
    ]


def draw_downloads(
    facts: Callable[[], pd.DataFrame], about: About, filters: Filters, standing: Standing
) -> None:
    """One button per format of the facts; `about` are the pairs of the workbook's second sheet."""
    words = language()

    def maker(format: Format) -> Callable[[], bytes]:
        def make() -> bytes:
            content = io.BytesIO()
            write_facts(facts(), content, format, words, *about)
            return content.getvalue()

        return make

    with st.container(horizontal=True):
        for format in FORMATS:
            name = download_name(filters, standing, format)
            draw_download(t(f"manage.download.{format}"), maker(format), name, disabled=not standing.facts)
    draw_progress()


def draw_download(
    label: str, make: Callable[[], bytes], name: str, disabled: bool = False, help: str | None = None
) -> None:
    """A button whose file is made when it is asked for, outside the page's run.

    `draw_progress` says how it is doing: Streamlit itself gives no reason where `make` fails.
    """
    progress: Progress = st.session_state.setdefault(_STATE, Progress())

    may_have, ended = still_in_later(), t("access.refused_nobody")
    leave_trace, address = trace_later(), st.query_params.to_dict()

    def watched() -> bytes:
        # Where a run begins Streamlit drops what it has not sent yet. A file that is made at once would be announced before
        # that, and the button would wait for it for ever.
        progress.begun.wait(RUN_BEGINS_WITHIN)
        progress.begun.clear()
        try:
            if not may_have():
                raise DownloadRefused(ended)
            content = make()
        except DownloadRefused as reason:
            progress.state, progress.reason = "failed", str(reason)
            raise
        except Exception as error:
            logging.getLogger(__name__).exception("the download %s failed", name)
            progress.state, progress.reason = "failed", f"{type(error).__name__}: {error}"
            raise
        progress.state = "done"
        leave_trace("downloaded", name, bytes=len(content), address=address)
        return content

    st.download_button(
        label,
        data=watched,
        file_name=name,
        mime=MIME.get(name.rpartition(".")[2], "application/octet-stream"),
        key=f"download_{name}",
        disabled=disabled,
        help=help,
        on_click=_start,
        args=(progress, name),
    )


def _start(progress: Progress, name: str) -> None:
    progress.state, progress.name, progress.reason, progress.seen_done = "working", name, "", 0
    progress.begun.set()


def draw_progress() -> None:
    """Whether the file that was asked for last is being made, or why it could not be."""
    progress: Progress = st.session_state.setdefault(_STATE, Progress())
    watch = st.fragment(_draw_progress, run_every=1.0 if progress.state == "working" else None)
    watch(progress)


def _draw_progress(progress: Progress) -> None:
    if progress.state == "working":
        st.caption(t("manage.download.working", name=md_escape(progress.name)))
    elif progress.state == "failed":
        st.error(t("manage.download.failed", name=md_escape(progress.name)))
        st.text(visible_text(progress.reason))
    elif progress.state == "done":
        progress.seen_done += 1
        if progress.seen_done > FETCHED_AFTER:
            progress.state = ""
            st.rerun()  # the whole page once more, so that nothing asks again every second
