"""The bases: a table of divisions and subjects for a year, what is missing, and one division with its history."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from analysis.base_rows import BaseRow, Division, base_rows, lacking, subjects_of
from analysis.bases import Base
from analysis.cube import Cube
from etl.meaning.divisions import children, place_of_code
from ui.access import allowed
from ui.division_choice import home_division
from ui.escape import md_escape
from ui.numbers import exact
from ui.overtaken import is_contested, is_shown
from ui.reference_base_form import base_holding, draw_base, draw_new_base, what_base
from ui.reference_changes import draw_said, last_said
from ui.reference_data import all_subjects, bases_said, looked, subject_name
from ui.reference_download import draw_reference_downloads
from ui.state import base_index, bases, cube
from ui.tables import draw_table
from ui.text import t

MOST_NAMED = 12
# A longer table scrolls within the page.
WHOLE_UP_TO = 40
_CHOSEN = "reference_division"


def draw_bases(version: str) -> None:
    """The whole part of the page."""
    frame, data = bases(version), cube(version)
    home = home_division(data, frame["district_code"])
    subjects = subjects_of(frame, all_subjects())
    expected = expected_divisions(home)
    if frame.empty:
        st.info(t("reference.bases_empty"))
    if expected or len(frame):
        year = _choose_year(frame, data)
        rows = base_rows(frame, base_index(version), expected, subjects, year)
        _choose_asked(frame)
        draw_missing(rows, subjects)
        _draw_rows(rows, subjects, year, version)
        if chosen := next(
            (r.division for r in rows if r.division.key == st.session_state.get(_CHOSEN)), None
        ):
            _draw_division(version, chosen, home, year)
        else:
            st.caption(t("reference.bases_choose"))
    if allowed("reference"):
        with st.expander(t("reference.base_new"), expanded=frame.empty):
            draw_new_base(home, _latest_year(frame, data), looked(version))
    draw_reference_downloads("bases", version, home)


def _choose_asked(frame: pd.DataFrame) -> None:
    """Choose the division of the base that the URL names; one that does not stand any more chooses none."""
    asked = frame[frame["base"].astype(str) == st.query_params.get("base", "")]
    for row in asked.itertuples():
        st.session_state[_CHOSEN] = Division(row.district_code, row.district, row.level).key


def expected_divisions(home: str) -> list[Division]:
    """The division that the data lies in and those right below it; [] without data."""
    place = place_of_code(home)
    return [Division(one.code, one.path, one.level) for one in ([place, *children(home)] if place else [])]


def _latest_year(frame: pd.DataFrame, data: Cube) -> int:
    return data.last_day.year if data.last_day else int(frame["year"].max()) if len(frame) else 2023


def _choose_year(frame: pd.DataFrame, data: Cube) -> int:
    years = sorted({*map(int, frame["year"]), _latest_year(frame, data)}, reverse=True)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        year = st.selectbox(
            t("reference.for_year"),
            years,
            index=years.index(_latest_year(frame, data)),
            format_func=str,
            key="reference_year",
            width=160,
            help=t("reference.for_year_help"),
        )
    return int(year or years[0])


def draw_missing(rows: Sequence[BaseRow], subjects: Sequence[str]) -> None:
    """Which divisions have no base: 缺人口基数：龙新乡."""
    lines = []
    for subject in subjects:
        if names := [one.path.rpartition("/")[2] for one in lacking(rows, subject)]:
            shown = t("list.comma").join(md_escape(name) for name in names[:MOST_NAMED])
            if len(names) > MOST_NAMED:
                shown = t("reference.and_more", names=shown, count=exact(len(names)))
            lines.append(t("reference.missing", subject=subject_name(subject), names=shown))
    if lines:
        st.warning("  \n".join(lines))


def _draw_rows(rows: Sequence[BaseRow], subjects: Sequence[str], year: int, version: str) -> None:
    table = pd.DataFrame(
        {t("reference.division"): [_division_words(row.division) for row in rows]}
        | {subject_name(one): [_words_in(row, one, year) for row in rows] for one in subjects}
        | {
            t("reference.source"): [_joined(row, "sources") for row in rows],
            t("reference.sample"): [_sample_words(row) for row in rows],
        }
    )

    def choose(place: int) -> None:
        st.query_params.pop("base", None)
        st.session_state[_CHOSEN] = rows[place].division.key
        st.query_params.pop("base", None)

    draw_table(table, f"bases_{year}_{version}", choose, whole=len(table) <= WHOLE_UP_TO)


def _division_words(division: Division) -> str:
    """A division below the others' own level is told by its last two names."""
    names = division.path.split("/")
    return " / ".join(names[-2:]) if division.level == "village" else names[-1]


def _joined(row: BaseRow, name: str) -> str:
    found = dict.fromkeys(text for base in row.bases.values() for text in getattr(base, name))
    return t("list.comma").join(map(str, found))


def _sample_words(row: BaseRow) -> str:
    return t("manage.yes") if any(base.sample for base in row.bases.values()) else ""


def _words_in(row: BaseRow, subject: str, year: int) -> str:
    """What a row says of a subject; nothing is missing where nothing is expected."""
    base = row.bases[subject]
    return base_words(base, year) if row.expected or base.state != "missing" else ""


def base_words(base: Base, year: int) -> str:
    """12,345 (2020): the number with its year where that is another one; ∑ where it is summed up from below."""
    if not base.divides:
        return t(f"reference.base_{base.state}")
    number = f"∑ {exact(base.value)}" if base.state == "summed" else exact(base.value)
    return number if base.years == (year,) else f"{number} ({'–'.join(map(str, base.years))})"


def _draw_division(version: str, chosen: Division, home: str, year: int) -> None:
    """The bases of one division, each to be corrected, a new one, and everything that was said."""
    frame = bases_said(version)
    said = frame[(frame["district_code"] == chosen.code) & (frame["district"] == chosen.path)]
    given = [rows for _, rows in said.groupby(["subject", "year"]) if rows["value"].notna().any()]
    shown = [rows for rows in given if is_shown(what_base(rows), base_holding(rows))]
    st.subheader(md_escape(chosen.path.replace("/", " / ")), anchor=False)
    for rows in sorted(shown, key=lambda rows: (rows["subject"].iloc[0], -rows["year"].iloc[0])):
        row, now = last_said(rows[rows["value"].notna()]), base_holding(rows)
        about = t(
            "reference.base_is" if now.stands else "reference.base_was",
            subject=subject_name(row["subject"]),
            year=int(row["year"]),
            value=exact(row["value"]),
            source=md_escape(row["source"]) or "–",
        )
        if not allowed("reference"):
            st.markdown(about)
            continue
        with st.expander(about, expanded=is_contested(what_base(rows), now)):
            draw_base(rows, looked(version))
    if allowed("reference"):
        with st.expander(t("reference.base_new_here"), expanded=not shown):
            draw_new_base(home, year, looked(version), chosen.code[:9])
    if len(said):
        st.markdown(t("reference.history", count=exact(len(said))))
        what = {
            t("reference.subject"): [subject_name(subject) for subject in said["subject"]],
            t("reference.year"): [str(one) for one in said["year"]],
            t("reference.value"): said["value"].tolist(),
            t("reference.written"): said["raw"].tolist(),
            t("reference.source"): said["source"].tolist(),
        }
        draw_said(said, pd.DataFrame(what), f"base_history_{chosen.key}")
