"""What the pages know of villages: the list from bases and roster, and what the figures tell of each."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from analysis.coverage import base_year, with_parts
from analysis.cube import Cube, mask_records
from analysis.districts import breakdown_parent
from analysis.filters import Filters
from analysis.listing import facts_within
from analysis.villages import (
    coverage_by_village,
    known_villages,
    mark_villages,
    village_bases,
    village_reach,
    with_words,
)
from ui.coverage_rows import CoverageRows, group_parts, sorted_rows, subject_of_rows
from ui.kept import per_version
from ui.state import bases, record, roster


@per_version
def mentions(version: str) -> pd.DataFrame:
    """What was only told of in a data version; to be read only."""
    return record(version).mentions()


def _told(version: str, cube: Cube, asked: Filters) -> pd.DataFrame:
    """By their numbers: the record may have gone on between the reading of the cube and that of the words."""
    said = mentions(version)
    return said[said["mention_id"].isin(cube.mention_id[mask_records(cube.mentions, asked)])]


def reach_of_villages(version: str, cube: Cube, filters: Filters) -> pd.DataFrame:
    """`analysis.villages.village_reach` of the villages inside the division that is looked at, by any measure."""
    return _reach(version, cube, _asked(cube, filters))


@st.cache_resource(show_spinner=False, max_entries=16)
def _reach(version: str, _cube: Cube, asked: Filters) -> pd.DataFrame:
    villages = _known(version, _cube, asked)
    return village_reach(villages, _facts(version, _cube, asked, villages), _told(version, _cube, asked))


def facts_of_village(version: str, cube: Cube, filters: Filters, path: str) -> pd.DataFrame:
    """The counted facts under the filters that name the village of this path, by any measure."""
    villages = _known(version, cube, filters)
    facts = _facts(version, cube, _asked(cube, filters), villages)
    marks = mark_villages(facts, villages)
    return facts.iloc[marks.loc[marks["village"].map(villages["path"]) == path, "row"]]


def mentions_of_village(version: str, cube: Cube, filters: Filters, path: str) -> pd.DataFrame:
    """What is told of the village of this path without a figure, under the filters."""
    villages = _known(version, cube, filters)
    told = _told(version, cube, _asked(cube, filters))
    marks = mark_villages(with_words(told), villages)
    return told.iloc[marks.loc[marks["village"].map(villages["path"]) == path, "row"]]


def rows_by_village(version: str, cube: Cube, filters: Filters) -> CoverageRows:
    """Every known village inside the division that is looked at; no filter names a village, so that each row carries
    the facts behind it."""
    parent, groups = breakdown_parent(cube, filters), group_parts()
    asked = with_parts(replace(filters, district=parent, here_only=False), groups)
    villages, index = _known(version, cube, filters), village_bases(bases(version))
    facts, year = _facts(version, cube, asked, villages), base_year(cube, filters)
    frame, ids = coverage_by_village(villages, facts, index, subject_of_rows(filters), year)
    names = dict(zip(villages["path"], villages["name"], strict=True))
    held = dict(zip(villages["path"], ids, strict=True))
    rows = sorted_rows(frame, names, {}, "village", asked, index)
    return replace(rows, facts=[held[path] for path in rows.frame["code"]])


def has_villages(version: str, cube: Cube, filters: Filters) -> bool:
    """True where some village inside the division that is looked at is known."""
    return not _known(version, cube, filters).empty


def _asked(cube: Cube, filters: Filters) -> Filters:
    return replace(filters, measure="", district=breakdown_parent(cube, filters), here_only=False)


def _known(version: str, cube: Cube, filters: Filters) -> pd.DataFrame:
    return _known_under(version, breakdown_parent(cube, filters), base_year(cube, filters))


@st.cache_resource(show_spinner=False, max_entries=32)
def _known_under(version: str, parent: str, year: int) -> pd.DataFrame:
    return known_villages(bases(version), roster(version), parent, year)


def _facts(version: str, cube: Cube, asked: Filters, villages: pd.DataFrame) -> pd.DataFrame:
    """The counted facts under the filters in the townships of these villages: no other names one of them."""
    return _facts_in(version, cube, asked, tuple(sorted(set(villages["township"]))))


@st.cache_resource(show_spinner=False, max_entries=2)
def _facts_in(version: str, _cube: Cube, asked: Filters, townships: tuple[str, ...]) -> pd.DataFrame:
    return record(version).counted(facts_within(_cube, asked, set(townships)).tolist())
