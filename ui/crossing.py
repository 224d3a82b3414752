"""A matrix of two dimensions with its axes, its click into the facts, and the names of what has nothing at
all.
"""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from analysis.cube import Cube
from analysis.districts import breakdown_parent
from analysis.filters import Filters
from analysis.matrix import COUNTED, ZERO, matrix
from etl.schema import UNSPECIFIED
from ui.frame import draw_empty
from ui.heatmap import Axis, axis_of, draw_matrix, matrix_table, ordered
from ui.links import open_facts
from ui.places import is_here, known_children, part_name
from ui.tables import draw_table_of
from ui.text import channel_name, group_name, measure_title, measure_unit, t, vocabulary

VOCABULARIES = {"target_group": "target_groups", "channel": "channels"}
NAMES = {"target_group": group_name, "channel": channel_name}
FIELDS = {"district_code": "district", "target_group": "target_group", "channel": "channel"}


def draw_crossing(cube: Cube, filters: Filters, rows: str, columns: str) -> None:
    """The matrix of `rows` × `columns` for `filters.measure`; what is empty in a whole row is named below
    it.
    """
    parent = breakdown_parent(cube, filters)
    known = {"district_code": [] if filters.here_only else known_children(parent)}
    cells = matrix(cube, filters, rows, columns, known)
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
        cells, side[rows], side[columns], title, measure_unit(filters.measure), name,
        lambda place: open_facts(filters_of_cell(filters, parent, shown.iloc[place], rows, columns)),
    )  # fmt: skip
    for dimension in (rows, columns):
        _draw_unreached(side[dimension], dimension)
    draw_table_of(matrix_table(cells, side[rows], side[columns], t(f"table.{FIELDS[rows]}")), name)


def filters_of_cell(filters: Filters, parent: str, cell: pd.Series, rows: str, columns: str) -> Filters:
    """The filters of a cell's number; a cell without one leads to everything that was done there."""
    values = {FIELDS[rows]: cell["row"], FIELDS[columns]: cell["column"]}
    measure = filters.measure if cell["state"] in (COUNTED, ZERO) else ""
    here = "district" in values and is_here(parent, values["district"])
    return replace(filters, **values, measure=measure, here_only=filters.here_only or here)


def _axis(cube: Cube, parent: str, cells: pd.DataFrame, side: str, dimension: str) -> Axis:
    """Divisions in the national list's order with those that have nothing; groups and channels that have
    some.
    """
    if dimension != "district_code":
        return axis_of(cells, side, NAMES[dimension])
    found = [str(code) for code in cells[side].unique()]
    order = [code for code in found if not is_here(parent, code)] + [c for c in found if is_here(parent, c)]
    vague = frozenset(code for code in order if is_here(parent, code))
    names = [t("place.here_short") if code == parent else part_name(cube, parent, code) for code in order]
    return Axis(order, names, vague)


def _draw_unreached(axis: Axis, dimension: str) -> None:
    """Name the groups or channels that no row or column stands for."""
    if dimension == "district_code":
        return
    codes = [code for code in vocabulary(VOCABULARIES[dimension]) if code not in axis.codes]
    missing = [NAMES[dimension](code) for code in codes if code != UNSPECIFIED]
    if missing:
        st.caption(t(f"matrix.unreached_{dimension}", names=t("list.comma").join(missing)))
