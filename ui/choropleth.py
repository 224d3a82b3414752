"""The map: divisions as the user's own outlines draw them, coloured by figure or coverage; a click goes into one.

Drawn by Vega as SVG, not by Plotly's map: that one needs WebGL, prints as a blank, and labels only what its fonts
can load (`docs/decisions/0036-the-map-is-svg.md`). Nothing is fetched.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import altair as alt
import shapely
import streamlit as st
from shapely.geometry.base import BaseGeometry

from ui.charts import shorten
from ui.map_looks import PlaceLook
from ui.theme import Palette

_HEIGHT = 440
# What of the width a map may be given on an ordinary screen; a letter's width and a line's height, all in pixels.
_WIDTH, _LETTER, _LINE = 900, 5.5, 15
# Points of all outlines together; more is more than a screen shows and slows the browser.
_MOST_POINTS = 30_000
_PICK, _PLACE = "pick", "place"


def draw_choropleth(
    looks: Sequence[PlaceLook],
    shapes: Mapping[str, BaseGeometry],
    alt_text: str,
    colours: Palette,
    choose: Callable[[int], None],
) -> None:
    """Draw those of the divisions that have an outline; a click on one calls `choose` with its place in `looks`."""
    places = [place for place, look in enumerate(looks) if look.code in shapes]
    drawn = simplify([shapes[looks[place].code] for place in places])
    per_degree = _pixels_per_degree(drawn)
    features = [
        _feature(place, looks[place], shape, per_degree) for place, shape in zip(places, drawn, strict=True)
    ]
    # the key changes with every click, so that the same division can be chosen again after coming back
    key = f"map_{st.session_state.setdefault('chart_clicks', 0)}"
    st.altair_chart(
        _chart(features, alt_text, colours),
        theme=None,
        width="stretch",
        key=key,
        selection_mode=_PICK,
        on_select=partial(_follow, key, choose),
    )


def simplify(shapes: Sequence[BaseGeometry]) -> list[BaseGeometry]:
    """Fewer points where there are more than a screen shows; neighbours keep the border that they share."""
    points = int(shapely.get_num_coordinates(list(shapes)).sum())
    if points <= _MOST_POINTS:
        return list(shapes)
    west, south, east, north = shapely.total_bounds(list(shapes)).tolist()
    tolerance = max(east - west, north - south) / 1000
    together = shapely.coverage_is_valid(list(shapes))
    fewer = shapely.coverage_simplify if together else shapely.simplify
    return [shape for shape in fewer(list(shapes), tolerance)]


def _pixels_per_degree(shapes: Sequence[BaseGeometry]) -> tuple[float, float]:
    """How many pixels a degree of longitude and one of latitude take, about: the map fits its height."""
    west, south, east, north = shapely.total_bounds(list(shapes)).tolist()
    shrink = math.cos(math.radians((south + north) / 2))
    degree = min(_HEIGHT / max(north - south, 1e-9), _WIDTH / max((east - west) * shrink, 1e-9))
    return degree * shrink, degree


def _fits(text: str, shape: BaseGeometry, per_degree: tuple[float, float], lines: int) -> bool:
    """Whether a text stays inside an area: what would lie over the neighbours is in the hover text alone."""
    west, south, east, north = shapely.bounds(shape).tolist()
    width = sum(_LETTER if letter.isascii() else _LETTER * 2 for letter in text)
    return (east - west) * per_degree[0] >= width and (north - south) * per_degree[1] >= _LINE * lines


def _feature(
    place: int, look: PlaceLook, shape: BaseGeometry, per_degree: tuple[float, float]
) -> dict[str, Any]:
    middle = shapely.point_on_surface(shape)
    label = shorten(look.name, 6)
    named = _fits(label, shape, per_degree, 2)
    return {
        "type": "Feature",
        # Vega takes a ring that runs the other way for the rest of the globe
        "geometry": shapely.geometry.mapping(shapely.orient_polygons(shape, exterior_cw=True)),
        _PLACE: place,
        "name": look.name,
        "label": label if named else "",
        "text": look.text if named or _fits(look.text, shape, per_degree, 1) else "",
        "fill": look.fill,
        "ink": look.ink,
        "x": middle.x,
        "y": middle.y,
        "story": "\n".join(f"{word}: {what}" for word, what in look.story),
    }


def _chart(features: list[dict[str, Any]], alt_text: str, colours: Palette) -> alt.LayerChart:
    pick = alt.selection_point(name=_PICK, fields=[_PLACE], on="click", clear=False)
    base = alt.Chart(alt.Data(values=features))
    areas = (
        base.mark_geoshape(stroke=colours.background, strokeWidth=1.2, cursor="pointer")
        .encode(
            color=alt.Color("fill:N", scale=None),
            tooltip=[alt.Tooltip("name:N", title=" "), alt.Tooltip("story:N", title="  ")],
        )
        .add_params(pick)
    )
    words = base.mark_text(fontSize=12, fontWeight=600, dy=-7, cursor="pointer", font=colours.font)
    texts = base.mark_text(fontSize=12, dy=8, cursor="pointer", font=colours.font)
    middle = {"longitude": "x:Q", "latitude": "y:Q", "color": alt.Color("ink:N", scale=None)}
    return (
        alt.layer(
            areas,
            words.encode(text="label:N", tooltip=alt.value(None), **middle),
            texts.encode(text="text:N", tooltip=alt.value(None), **middle),
        )
        .project(type="mercator")
        .properties(height=_HEIGHT, description=alt_text)
        .configure(background="transparent", font=colours.font)
        .configure_view(stroke=None)
    )


def _follow(key: str, choose: Callable[[int], None]) -> None:
    picked = st.session_state[key]["selection"][_PICK]
    if picked:
        st.session_state["chart_clicks"] += 1
        choose(int(picked[0][_PLACE]))
