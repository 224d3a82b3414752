"""Where a fact came from: its cell in the sender's sheet, who sent it and when, and how it counts."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from etl.rulings import figure_key
from etl.store import PartlySeen
from ui.downloads import draw_download, own_name
from ui.fact_table import fact_words, measure_amount
from ui.moments import moment_text
from ui.scripts import SHOW_MARKED, run_script
from ui.source_panel import draw_cell, draw_pairs, draw_sheet, source_of_submission
from ui.state import data_version, record
from ui.text import t
from ui.where_counts import draw_where_counts


def find_fact(version: str, number: str) -> pd.Series:
    """The fact of this number with `why` it counts so or does not. LookupError where there is none."""
    if not number.isdecimal():
        raise LookupError(number)
    for read in (record(version).counted, record(version).uncounted):
        found = read([int(number)])
        if len(found):
            return found.iloc[0]
    raise LookupError(number)


def draw_fact_source(version: str, fact: pd.Series) -> None:
    """The sheet with the fact's cell marked beside what is known about it."""
    submission, sheet, cell = str(fact["submission"]), str(fact["sheet"]), str(fact["cell"])
    try:
        source = source_of_submission(version, submission)
    except PartlySeen:
        draw_partly_seen()
        draw_pairs([(t("manage.cell.raw"), str(fact["raw"])), *_sender(submission)])
        _draw_standing(fact)
        draw_where_counts(version, fact.to_frame().T)
        return
    left, right = st.columns([3, 2])
    with left:
        draw_sheet(source, sheet, cell, chosen=figure_key(submission, sheet, cell, str(fact["raw"]), 1))
    with right:
        _draw_standing(fact)
        draw_pairs([(t("manage.cell.raw"), str(fact["raw"])), *_sender(submission)])
        draw_cell(source, sheet, cell, told=True)
        draw_where_counts(version, fact.to_frame().T)
        draw_original(submission)
    run_script(SHOW_MARKED, anew=int(fact["fact_id"]))  # a wide sheet begins far left of its cell


def draw_partly_seen() -> None:
    """Why a file is not shown of which some figures are seen."""
    st.info(t("access.partly_seen"))


def _draw_standing(fact: pd.Series) -> None:
    """How the fact counts, above all where that is not what the cell says."""
    counts = "decided_by" not in fact.index
    if not counts:
        st.warning(t(f"manage.why.{fact['why']}"))
    elif fact["why"]:
        stated = measure_amount(fact["measure"], fact["stated_value"])
        st.info(t(f"manage.why.{fact['why']}", stated=stated))
    draw_pairs([(t("manage.cell.counts" if counts else "manage.cell.states"), fact_words(fact))])
    if fact["sample"]:
        st.badge(t("manage.sample"), color="orange")


def _sender(submission: str) -> list[tuple[str, str]]:
    info = record(data_version()).info(submission)
    return [
        (t("manage.cell.file"), info.file),
        (t("manage.cell.sent"), f"{moment_text(info.at)} · {info.by or t('manage.unknown_person')}"),
    ]


def draw_original(submission: str) -> None:
    """Hands out the bytes as they came, under a name of our own: the sender's name is only ever shown."""
    known = record(data_version())
    name = known.info(submission).file
    draw_download(t("manage.original"), lambda: known.original(submission)[1], own_name(submission, name))
