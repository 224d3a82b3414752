"""A matrix of two dimensions with its axes, its click into the facts, and the names of what has nothing at
all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import pandas as pd
import streamlit as st

from analysis.asked import asked_values, count_blanks, silent_values, vague_values
from analysis.coverage import with_parts
from analysis.cube import Cube
from analysis.districts import breakdown_parent
from analysis.filters import Filters
from analysis.matrix import COUNTED, NOTHING, ZERO, folds, matrix_with_parts
from analysis.narrowing import only_chosen, without
from ui.coverage_rows import group_parts
from ui.escape import md_escape
from ui.frame import draw_empty
from ui.heatmap import Axis, axis_of, draw_matrix, matrix_table, ordered
from ui.links import open_facts
from ui.narrowing import narrowed_words
from ui.places import district_name, is_here, known_children, part_name
from ui.state import base_index, data_version
from ui.tables import draw_table_of
from ui.text import VALUE_NAMES, measure_title, measure_unit, t, vocabulary

VOCABULARIES = {"target_group": "target_groups", "channel": "channels"}
# More divisions than this are not drawn when they are empty, and more names than that are not listed.
MAX_DIVISIONS, MAX_NAMES = 20, 40
FIELDS = {"district_code": "district", "target_group": "target_group", "channel": "channel"}


def draw_crossing(cube: Cube, filters: Filters, rows: str, columns: str) -> None:
    """The matrix of `rows` × `columns` for `filters.measure`; what is empty in a whole row is named below it. Of groups
    and channels that the filters name only these have rows, as they are without the filter.
    """
    parent, parts, bases = breakdown_parent(cube, filters), group_parts(), base_index(data_version())
    below = [] if filters.here_only else known_children(parent)
    known = asked_values(cube, filters, bases, below, list(parts))
    cells = matrix_with_parts(cube, without(filters, rows, columns), rows, columns, known, parts)
    cells = only_chosen(cells, filters, rows, columns)
    side = {
        name: _axis(cube, parent, cells, place, name) for name, place in ((rows, "row"), (columns, "column"))
    }
    if not side[rows].codes or not side[columns].codes:
        draw_empty(cube, "matrix")
        return
    title = t(f"matrix.title_{rows}_{columns}", measure=measure_title(filters.measure))
    name = f"matrix_{rows}_{columns}"
    shown = ordered(cells, side[rows], side[columns])
    draw_matrix(
        shown, side[rows], side[columns], title, measure_unit(filters.measure), name,
        count_blanks(cells, vague_values(cells, parent, rows, columns)),
        lambda place: open_facts(facts_of_cell(filters, parent, shown.iloc[place], rows, columns)),
    )  # fmt: skip
    drawn = {*shown["row"], *shown["column"]}
    if any(group in drawn and part in drawn for _, group, part in folds(rows, columns, parts)):
        st.caption(t("matrix.key_parts"))
    for dimension in (rows, columns):
        if dimension == "district_code":
            codes = [code for code in below if code not in side[dimension].codes]
        else:
            listed = list(vocabulary(VOCABULARIES[dimension]))
            codes = list(silent_values(cube, filters, dimension, listed, bases, parts).codes)
        _draw_silent(cube, filters, codes, dimension)
    draw_table_of(lambda: matrix_table(shown, side[rows], side[columns], t(f"table.{FIELDS[rows]}")), name)


def filters_of_cell(filters: Filters, parent: str, cell: pd.Series, rows: str, columns: str) -> Filters:
    """The filters of a cell's number; a cell without one leads to everything that was done there."""
    values = {FIELDS[rows]: cell["row"], FIELDS[columns]: cell["column"]}
    asked = filters if cell["state"] in (COUNTED, ZERO) else filters.of_anything
    here = "district" in values and is_here(parent, values["district"])
    return replace(asked, **values, here_only=filters.here_only or here)


def facts_of_cell(filters: Filters, parent: str, cell: pd.Series, rows: str, columns: str) -> Filters:
    """The same with the parts of the cell's group, which its number takes in."""
    return with_parts(filters_of_cell(filters, parent, cell, rows, columns), group_parts())


def _axis(cube: Cube, parent: str, cells: pd.DataFrame, side: str, dimension: str) -> Axis:
    """The values, largest first; divisions without anything only while they are few."""
    if dimension != "district_code":
        return axis_of(cells, side, VALUE_NAMES[dimension])
    held = set(cells.loc[cells["state"] != NOTHING, side])
    found = axis_of(cells, side, str).codes
    order = [code for code in found if not is_here(parent, code)]
    order = [code for code in order if code in held or len(order) <= MAX_DIVISIONS]
    here = [code for code in found if is_here(parent, code) and code in held]
    names = [part_name(cube, parent, code) for code in order]
    names += [
        t("place.here_short") if code and code == parent else part_name(cube, parent, code) for code in here
    ]
    codes = order + here
    # two divisions of one name would be one column
    names = [
        f"{name} {code}" if names.count(name) > 1 else name for name, code in zip(names, codes, strict=True)
    ]
    return Axis(codes, names, frozenset(here))


def _draw_silent(cube: Cube, filters: Filters, codes: Sequence[str], dimension: str) -> None:
    """Name the groups or channels that have nothing at all, or the divisions that are not drawn since they have nothing;
    with what else the filters leave out, since that may have data all the same."""
    if not codes:
        return
    name = VALUE_NAMES.get(dimension, partial(district_name, cube))
    names = t("list.comma").join(md_escape(name(code)) for code in codes[:MAX_NAMES])
    names += t("matrix.unreached_more", count=len(codes)) if len(codes) > MAX_NAMES else ""
    narrowed = narrowed_words(filters, dimension)
    key = f"matrix.unreached_{dimension}{'_narrowed' if narrowed else ''}"
    st.caption(t(key, names=names, filters=md_escape(narrowed)))
