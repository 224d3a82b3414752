"""The three views of the map page and the choice between them, with one table that says the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pandas as pd
import streamlit as st
from shapely.geometry.base import BaseGeometry

from analysis.bases import DIVIDING
from analysis.cube import Cube
from analysis.filters import Filters
from analysis.matrix import COUNTED, DONE, NOTHING, ZERO
from analysis.totals import Total
from ui.charts import one_line
from ui.choropleth import draw_choropleth
from ui.escape import md_escape
from ui.filters import set_filters
from ui.links import open_facts
from ui.map_looks import COVERAGE, FIGURE, can_cover, looks_of
from ui.numbers import estimate_mark, exact, marked, written_share
from ui.outlines import OUTLINES_TAKEN
from ui.places import district_name, known_children, line_of
from ui.text import measure_title, measure_unit, t
from ui.theme import palette
from ui.tiles import draw_areas, draw_tiles

MAP, TILES, AREAS = "map", "tiles", "areas"
NEXT, AFTER = "next", "after"
# More squares than this are no picture any more.
MOST_DRAWN = 400


def choose_depth(parent: str) -> list[str]:
    """The divisions to draw: those right below `parent`, or those below these, as the reader chooses."""
    below = known_children(parent)
    deeper = [code for one in below for code in known_children(one)]
    if not deeper or len(deeper) > MOST_DRAWN:
        return below
    return below if _choose("depth", [NEXT, AFTER]) == NEXT else deeper


def choose_view(frame: pd.DataFrame, measure: str, mapped: bool) -> tuple[str, str]:
    """Let the reader choose how the divisions are drawn and what colours them; the map only where outlines are."""
    views = [*([MAP] if mapped else []), TILES, AREAS]
    colourings = [*([COVERAGE] if can_cover(frame, measure) else []), FIGURE]
    if st.session_state.pop(OUTLINES_TAKEN, False) and mapped:
        st.session_state["map_view"] = MAP
    with st.container(horizontal=True):
        return _choose("view", views), _choose("by", colourings)


def _choose(name: str, options: list[str]) -> str:
    key = f"map_{name}"
    if st.session_state.get(key) not in options:
        st.session_state[key] = options[0]
    if len(options) == 1:
        return options[0]
    labels = {option: t(f"map.{name}_{option}") for option in options}
    st.segmented_control(
        t(f"map.{name}"), options, format_func=labels.__getitem__, key=key, required=True,
        label_visibility="collapsed",
    )  # fmt: skip
    return str(st.session_state[key])


def in_groups(data: Cube, frame: pd.DataFrame, parent: str) -> tuple[pd.DataFrame, list[str]]:
    """The rows, largest first, within the division above each where several are drawn, the largest of these first;
    and the names of these divisions ('' where there is one alone)."""
    above = frame["code"].map(lambda code: next(one for one in reversed([parent, *line_of(data, code)[:-1]])))
    sums = frame.groupby(above)["value"].transform("sum")
    frame = frame.assign(above=above, sum_above=sums).sort_values(
        ["sum_above", "above", "value", "code"], ascending=[False, True, False, True], ignore_index=True
    )
    one = frame["above"].nunique() == 1
    names = ["" if one else district_name(data, code) for code in frame["above"]]
    return frame.drop(columns=["above", "sum_above"]), names


def draw_view(
    view: str,
    by: str,
    frame: pd.DataFrame,
    labels: tuple[list[str], list[str]],
    shapes: Mapping[str, BaseGeometry],
    filters: Filters,
    choose: Callable[[int], None],
) -> None:
    """Draw the divisions; a click calls `choose` with the row's place. `labels`: the rows' names and groups."""
    colours = palette()
    names, groups = labels
    looks = looks_of(frame, names, filters.measure, by, colours)
    title = t(f"map.title_{by}", measure=measure_title(filters.measure))
    blind = int((frame["state"] == NOTHING).sum())
    first = int(frame["ratio" if by == COVERAGE else "value"].fillna(-1).to_numpy().argmax())
    alt_text = t(
        "map.alt",
        title=one_line(title),
        count=len(frame),
        blind=blind,
        first=names[first],
        text=looks[first].text,
    )
    if view == MAP:
        st.markdown(f"**{md_escape(one_line(title))}**")
        draw_choropleth(looks, shapes, alt_text, colours, choose)
    elif view == TILES:
        draw_tiles(looks, groups, title, alt_text, colours, choose)
    else:
        based = frame["base_state"].isin(DIVIDING).all()
        sizes = frame["base"] if based else frame["value"]
        draw_areas(looks, groups, sizes.tolist(), title, alt_text, colours, choose)
        st.caption(t("map.areas_by_base" if based else "map.areas_by_figure"))


def draw_not_placed(apart: Total, filters: Filters, parent: str, depth_is_next: bool) -> None:
    """What is known no deeper than the division whose parts are drawn: it stands in no part, and is said."""
    if not apart.facts:
        return
    words = t(
        "map.not_placed" if depth_is_next else "map.not_placed_above",
        amount=marked(apart.value, apart.low, apart.high, exact),
        unit=measure_unit(filters.measure),
        facts=exact(apart.facts),
    )
    if depth_is_next:
        here = replace(filters, district=parent, here_only=True)
        st.button(words, type="tertiary", key="map_not_placed", on_click=open_facts, args=(here,))
    else:
        st.caption(words)


def to_division(frame: pd.DataFrame, filters: Filters) -> Callable[[int], None]:
    """A click on a row goes into the division, or to its facts where nothing lies below."""

    def go(place: int) -> None:
        row = frame.iloc[place]
        inside = replace(filters, district=str(row["code"]))
        if known_children(inside.district):
            set_filters(inside)
        else:  # of what was done without a figure, to what was done
            open_facts(inside if row["facts"] else inside.of_anything)

    return go


def map_table(frame: pd.DataFrame, names: list[str], measure: str) -> pd.DataFrame:
    """The divisions as a table: state, figure with its mark, base with year and source, coverage."""
    words = {COUNTED: "", ZERO: "0", DONE: t("coverage.no_figure"), NOTHING: "×"}
    bounds = zip(frame["value"], frame["low"], frame["high"], strict=True)
    stated = frame["state"].isin([COUNTED, ZERO])  # blank is not zero
    table = pd.DataFrame({t("table.district"): names})
    table[measure_title(measure)] = frame["value"].where(stated).to_numpy()
    table[t("map.state")] = [
        words[state] or estimate_mark(*span) for state, span in zip(frame["state"], bounds, strict=True)
    ]
    if can_cover(frame, measure):
        table[t("map.base")] = frame["base"].to_numpy()
        table[t("map.base_years")] = ["、".join(map(str, years)) for years in frame["base_years"]]
        table[t("map.base_source")] = ["；".join(sources) for sources in frame["base_sources"]]
        ratios = zip(frame["ratio"], frame["ratio_low"], frame["ratio_high"], strict=True)
        table[t("map.coverage")] = [written_share(one[0], estimate_mark(*one)) for one in ratios]
    table[t("table.facts")] = frame["facts"].to_numpy()
    return table
