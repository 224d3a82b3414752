"""Every file and entry of the reference: who, when, which rows; its original; taking it back and letting it stand."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from ui.access import acting, allowed
from ui.downloads import draw_download, draw_progress, own_name
from ui.escape import md_escape
from ui.links import UPLOAD_PAGE
from ui.moments import moment_text
from ui.numbers import exact
from ui.reference_changes import done, draw_problems, draw_reason, who_and_why
from ui.reference_data import bases_said, references, roster_said, subject_name
from ui.reference_units import units_table
from ui.state import record
from ui.tables import draw_table
from ui.text import t

_CHOSEN = "reference_file"
MOST_ROWS = 500


def draw_files(version: str) -> None:
    """The whole part of the page."""
    found = references(version)
    if found.empty:
        st.info(t("reference.files_empty"))
        st.page_link(UPLOAD_PAGE, label=t("nav.upload"))
        return

    def choose(place: int) -> None:
        st.session_state[_CHOSEN] = int(found.iloc[place]["reference"])

    draw_table(_files_table(found), f"references_{version}", choose)
    st.caption(t("reference.files_choose"))
    chosen = found[found["reference"] == st.session_state.get(_CHOSEN, 0)]
    if len(chosen):
        with st.container(border=True):
            _draw_file(version, chosen.iloc[0])


def _files_table(found: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            t("reference.number"): found["reference"],
            t("reference.state"): [
                t("reference.state_withdrawn" if gone else "reference.state_stands")
                for gone in found["withdrawn"]
            ],
            t("reference.what"): [t(f"reference.kind_{kind}") for kind in found["kind"]],
            t("reference.file"): [file or t("reference.by_hand") for file in found["file"]],
            t("reference.rows"): found["rows"],
            t("reference.by"): found["by"].replace("", t("manage.unknown_person")),
            t("reference.at"): [moment_text(at) for at in found["at"]],
            t("reference.reason"): found["reason"],
            t("reference.sample"): [t("manage.yes") if sample else "" for sample in found["sample"]],
        }
    )


def _draw_file(version: str, row: pd.Series) -> None:
    number, gone = int(row["reference"]), bool(row["withdrawn"])
    heading = row["file"] or t("reference.entry", number=number)
    st.subheader(md_escape(heading), anchor=False)
    _draw_rows(version, number, str(row["kind"]))
    if row["has_file"]:
        name = own_name(f"reference_{number}", str(row["file"]))
        seen = record(version)
        draw_download(t("reference.original"), lambda: seen.reference_original(number)[1], name)
        draw_progress()
    if not allowed("reference"):
        return
    with st.form(f"reference_{number}", border=False):
        st.caption(t("reference.reinstate_effect" if gone else "reference.withdraw_effect"))
        reason = draw_reason(f"reference_{number}")
        label = t("reference.reinstate" if gone else "reference.withdraw")
        pressed = st.form_submit_button(label, key=f"reference_{number}_change")
    if pressed and not draw_problems(who_and_why(reason)):
        acting().withdraw_references([number], not gone, reason=reason)
        done(t("reference.reinstated" if gone else "reference.withdrawn"))


def _draw_rows(version: str, number: int, kind: str) -> None:
    said = roster_said(version) if kind == "roster" else bases_said(version)
    rows = said[said["reference"] == number].head(MOST_ROWS)
    if rows.empty:
        return
    table = units_table(rows) if kind == "roster" else bases_table(rows)
    table[t("reference.cell")] = [
        " · ".join(filter(None, [row.sheet, row.cell])) for row in rows.itertuples()
    ]
    table[t("reference.state")] = [t(f"reference.state_{state}") for state in rows["state"]]
    with st.expander(t("reference.rows_of", count=exact(len(rows)))):
        draw_table(table, f"reference_rows_{number}")


def bases_table(rows: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            t("reference.division"): [district.replace("/", " / ") for district in rows["district"]],
            t("reference.subject"): [subject_name(subject) for subject in rows["subject"]],
            t("reference.year"): [str(year) for year in rows["year"]],
            t("reference.value"): rows["value"].tolist(),
            t("reference.written"): rows["raw"].tolist(),
            t("reference.source"): rows["source"].tolist(),
        }
    )
