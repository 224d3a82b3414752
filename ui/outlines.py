"""The outlines that the user supplied: kept in the record, read once per data version; giving and taking them back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
import streamlit as st
from shapely.geometry.base import BaseGeometry

from analysis.cube import Cube
from etl.reference.outline_reading import read_outlines_apart
from etl.reference.outlines import NoOutlines, OutlineProblem
from ui.access import acting, allowed
from ui.clerk import draw_clerk
from ui.escape import md_escape
from ui.kept import per_version
from ui.moments import moment_text
from ui.numbers import exact
from ui.places import district_path
from ui.state import data_version, live_version, record
from ui.tables import draw_table
from ui.text import t
from ui.trouble import told_of_trouble
from ui.uploader import taken_files

# Set where a file has just been taken: the page shows its map next.
OUTLINES_TAKEN = "outlines_taken"


@dataclass(frozen=True, slots=True)
class KnownOutlines:
    """{division: its surface} of all files that stand, of the later file where two have one; and by file (number,
    name) the problems."""

    shapes: Mapping[str, BaseGeometry]
    problems: tuple[tuple[int, str, tuple[OutlineProblem, ...]], ...]


@per_version
def known_outlines(version: str) -> KnownOutlines:
    """All outlines of a data version; to be read only."""
    shapes: dict[str, BaseGeometry] = {}
    problems = []
    known = record(version)
    for row in _files(version).itertuples():
        name, content = known.reference_original(row.reference)
        try:
            found = read_outlines_apart(content)
        except NoOutlines:  # it was read when it was given: the machine has no room for it now
            problems.append((int(row.reference), name, (OutlineProblem("stopped", 0, name),)))
            continue
        shapes |= found.shapes
        problems.append((int(row.reference), name, tuple(found.problems)))
    return KnownOutlines(shapes, tuple(problems))


@per_version
def _files(version: str) -> pd.DataFrame:
    """The files of outlines that stand in a data version, the oldest first."""
    files = record(version).references()
    return files[(files["kind"] == "outlines") & ~files["withdrawn"]].iloc[::-1]


def draw_problems(cube: Cube, known: KnownOutlines, lacking: list[str]) -> None:
    """What of the files is no known division, and which divisions of this view have no outline."""
    path = district_path(cube)
    rows = [
        (file, exact(one.feature), one.name, t(f"map.problem_{one.reason}"), "；".join(map(path, one.codes)))
        for _, file, problems in known.problems
        for one in problems
    ]
    if lacking:
        names = t("list.comma").join(md_escape(path(code).split(" / ")[-1]) for code in lacking)
        st.caption(t("map.lacking", count=len(lacking), names=names))
    if not rows:
        return
    heads = [t(f"map.problem_column_{name}") for name in ("file", "feature", "name", "what", "division")]
    with st.expander(t("map.problems", count=len(rows))):
        draw_table(pd.DataFrame(rows, columns=heads), "outline_problems")


def draw_outline_files(expanded: bool) -> None:
    """Give a GeoJSON, see which ones stand, take one back; for administrators."""
    if not allowed("outlines"):
        return
    with st.expander(t("map.files"), expanded=expanded):
        st.caption(t("map.files_how"))
        draw_clerk()
        for name, content in taken_files(t("map.give"), "outlines", ["geojson", "json"], many=False):
            _take(name, content)
        for row in _files(live_version()).iloc[::-1].itertuples():
            left, right = st.columns([4, 1], vertical_alignment="center")
            who = md_escape(row.by or t("manage.unknown_person"))
            left.markdown(f"{md_escape(row.file)} · {who} · {moment_text(row.at)}")
            right.button(
                t("map.take_back"),
                key=f"outlines_back_{row.reference}",
                on_click=told_of_trouble(_withdraw),
                args=(int(row.reference),),
            )


def _take(name: str, content: bytes) -> None:
    try:
        found = read_outlines_apart(content)
    except NoOutlines as error:
        st.error(t(f"map.refused_{error.reason}", file=md_escape(name)))
        return
    acting().add_reference("outlines", [], file=name, content=content)
    known_outlines(data_version())
    st.session_state[OUTLINES_TAKEN] = True
    st.toast(t("map.taken", count=exact(len(found.shapes)), file=md_escape(name)))
    st.rerun()


def _withdraw(number: int) -> None:
    acting().withdraw_references([number], reason=t("map.taken_back_reason"))
