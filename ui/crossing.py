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
from analysis.narrowing import chosen_of, only_chosen, without
from etl.schema import UNSPECIFIED
from ui.escape import md_escape
from ui.frame import draw_empty
from ui.heatmap import Axis, axis_of, draw_matrix, matrix_table, ordered
from ui.links import open_facts
from ui.narrowing import narrowed_words
from ui.places import district_name, is_here, known_children, part_name
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
    parent = breakdown_parent(cube, filters)
    known = {"district_code": [] if filters.here_only else known_children(parent)}
    cells = matrix(cube, without(filters, rows, columns), rows, columns, known)
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
        lambda place: open_facts(filters_of_cell(filters, parent, shown.iloc[place], rows, columns)),
    )  # fmt: skip
    for dimension, place in ((rows, "row"), (columns, "column")):
        _draw_unreached(cube, filters, cells, place, side[dimension], dimension)
    draw_table_of(lambda: matrix_table(shown, side[rows], side[columns], t(f"table.{FIELDS[rows]}")), name)


def filters_of_cell(filters: Filters, parent: str, cell: pd.Series, rows: str, columns: str) -> Filters:
    """The filters of a cell's number; a cell without one leads to everything that was done there."""
    values = {FIELDS[rows]: cell["row"], FIELDS[columns]: cell["column"]}
    counted = cell["state"] in (COUNTED, ZERO)
    measure, estimates = (filters.measure, filters.estimates) if counted else ("", "")
    here = "district" in values and is_here(parent, values["district"])
    return replace(
        filters, **values, measure=measure, estimates=estimates, here_only=filters.here_only or here
    )


def _axis(cube: Cube, parent: str, cells: pd.DataFrame, side: str, dimension: str) -> Axis:
    """The values that have anything, largest first; of divisions those without anything too while they are
    few.
    """
    if dimension != "district_code":
        return axis_of(cells, side, VALUE_NAMES[dimension])
    live = axis_of(cells, side, str).codes
    empty = [code for code in cells[side].unique() if code not in live and not is_here(parent, code)]
    order = [code for code in live if not is_here(parent, code)]
    order += empty if len(order) + len(empty) <= MAX_DIVISIONS else []
    here = [code for code in live if is_here(parent, code)]
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


def _draw_unreached(
    cube: Cube, filters: Filters, cells: pd.DataFrame, side: str, axis: Axis, dimension: str
) -> None:
    """Name the groups, channels or divisions that no row or column stands for: of those in the filters, or of all; with
    what else the filters leave out, since that may have data all the same."""
    if dimension == "district_code":
        missing = [
            district_name(cube, code) for code in cells[side].unique() if code and code not in axis.codes
        ]
    else:
        asked = chosen_of(filters, dimension) or list(vocabulary(VOCABULARIES[dimension]))
        codes = [code for code in asked if code not in axis.codes]
        missing = [VALUE_NAMES[dimension](code) for code in codes if code != UNSPECIFIED]
    if missing:
        names = t("list.comma").join(md_escape(name) for name in missing[:MAX_NAMES])
        more = len(missing) - MAX_NAMES
        names += t("matrix.unreached_more", count=len(missing)) if more > 0 else ""
        narrowed = narrowed_words(filters, dimension)
        key = f"matrix.unreached_{dimension}{'_narrowed' if narrowed else ''}"
        st.caption(t(key, names=names, filters=md_escape(narrowed)))
