"""Bases and the roster to take away: as they stand, to be corrected and uploaded again, and as blank forms."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from etl.blank_form import UnknownPlace, make_reference_form
from etl.blank_form.reference_form import ReferenceForm
from etl.reference.records import BASE_FIELDS, ROSTER_FIELDS, Base, RosterUnit
from etl.reference.workbook import bases_workbook, roster_workbook
from ui.division_choice import choose_division, division_of
from ui.downloads import DownloadRefused, draw_download, draw_progress
from ui.state import bases, roster
from ui.text import t


def draw_reference_downloads(kind: ReferenceForm, version: str, home: str) -> None:
    """Both files of a kind; `home`: the code of the division that the pages are about."""
    with st.expander(t(f"reference.download_{kind}")):
        st.caption(t("reference.download_rule"))
        makers: dict[ReferenceForm, Callable[[], bytes]] = {
            "bases": lambda: bases_workbook(standing_bases(version)),
            "roster": lambda: roster_workbook(standing_units(version)),
        }
        empty = (bases(version) if kind == "bases" else roster(version)).empty
        name = t(f"reference.file_{kind}")
        draw_download(t("reference.download_standing"), makers[kind], f"{name}.xlsx", disabled=empty)
        with st.container(horizontal=True, vertical_alignment="bottom"):
            division = choose_division(t("reference.form_division"), f"form_{kind}_division", home, home)
            blank = t("reference.file_blank", name=name)
            draw_download(
                t("reference.download_blank"), lambda: blank_form(kind, division, home), f"{blank}.xlsx"
            )
        draw_progress()


def blank_form(kind: ReferenceForm, division: str, home: str) -> bytes:
    """The form of a division that was chosen or written. DownloadRefused where there is none."""
    place = division_of(division, home)
    if place is None:
        raise DownloadRefused(t("reference.bad_division"))
    try:
        return make_reference_form(kind, place.code)
    except UnknownPlace as error:
        raise DownloadRefused(t("reference.bad_division")) from error


def standing_bases(version: str) -> list[Base]:
    """The bases that stand, as records."""
    return [Base(**row) for row in bases(version)[BASE_FIELDS].to_dict("records")]


def standing_units(version: str) -> list[RosterUnit]:
    """The units that stand on the roster, as records."""
    fields = [name for name in ROSTER_FIELDS if name != "listed"]
    return [RosterUnit(**row) for row in roster(version)[fields].to_dict("records")]
