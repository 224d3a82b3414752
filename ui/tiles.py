"""The tile grid: every division a square of one size, so that a small one is seen as well as a large one."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

from ui.charts import Choose, draw_figure, one_line, shorten
from ui.escape import plot_escape
from ui.figure import ChartFigure
from ui.map_looks import PlaceLook
from ui.theme import Palette, chart_layout
from ui.treemap import draw_no_areas

# Five squares still carry a name of four characters each on a telephone.
COLUMNS = 5
_ROOM = 5  # characters of a line, or twice as many letters
_TILE, _HEAD = 72, 48
# Lines that the heading of a group takes.
_GROUP_HEAD = 0.45


def draw_tiles(
    looks: Sequence[PlaceLook],
    groups: Sequence[str],
    title: str,
    alt_text: str,
    colours: Palette,
    choose: Choose,
) -> None:
    """Draw the divisions in the order given; a click calls `choose` with the place.

    `groups`: the name of the division above each, '' where all have the same; equal ones stand together, under it.
    """
    places, heads, lines = _arrange(groups)
    layout = chart_layout(title, round(_HEAD + _TILE * lines), colours)
    hidden = {"visible": False, "fixedrange": True}
    layout.update(
        barmode="overlay",
        xaxis={**hidden, "range": [0, COLUMNS]},
        yaxis={**hidden, "range": [lines, 0]},
        annotations=[
            {
                "x": 0.03, "y": line + _GROUP_HEAD, "text": f"<b>{plot_escape(name)}</b>", "showarrow": False,
                "xanchor": "left", "yanchor": "bottom", "font": {"color": colours.soft, "size": 13},
            }
            for name, line in heads
        ],
    )  # fmt: skip
    squares = {
        "type": "bar",
        "orientation": "h",
        "x": [0.94] * len(looks),
        "base": [column + 0.03 for _, column in places],
        "y": [line + 0.5 for line, _ in places],
        "width": 0.92,
        "marker": {
            "color": [look.fill for look in looks],
            "pattern": {
                "shape": [look.pattern for look in looks],
                "fgcolor": colours.border,
                "size": 6,
                "solidity": 0.25,
            },
        },
        "text": [f"<b>{_name(look)}</b><br>{plot_escape(look.text)}" for look in looks],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "textfont": {"color": [look.ink for look in looks], "size": 12},
        "constraintext": "none",
        "hovertext": [hover_of(look) for look in looks],
        "hoverinfo": "text",
        "unselected": {"marker": {"opacity": 0.6}},
    }
    draw_figure(ChartFigure(data=[squares], layout=layout), "tiles", one_line(alt_text), choose)


def name_lines(name: str) -> list[str]:
    """The name on one or two lines of five characters, or ten letters: what a square holds on a telephone."""
    if not name.isascii():
        first = _ROOM if len(name) <= _ROOM else min((len(name) + 1) // 2, _ROOM)  # two lines of one length
        return [line for line in (name[:first], _cut(name[first:], _ROOM)) if line]
    first, *others = wrap(name, 2 * _ROOM) or [""]
    return [first, _cut(" ".join(others), 2 * _ROOM)] if others else [first]


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: room - 1]}…"


def _name(look: PlaceLook) -> str:
    return "<br>".join(map(plot_escape, name_lines(look.name)))


def _arrange(groups: Sequence[str]) -> tuple[list[tuple[float, int]], list[tuple[str, float]], float]:
    """(line and column of each square, name and line of each group's heading, how many lines in all)."""
    places: list[tuple[float, int]] = []
    heads: list[tuple[str, float]] = []
    line, column = 0.0, 0
    for number, group in enumerate(groups):
        begins = number == 0 or group != groups[number - 1]
        if column == COLUMNS or (begins and number):
            line, column = line + 1, 0
        if begins and group:
            heads.append((group, line))
            line += _GROUP_HEAD
        places.append((line, column))
        column += 1
    return places, heads, line + 1


def hover_of(look: PlaceLook) -> str:
    """The story of a division as Plotly shows it."""
    lines = [f"{plot_escape(word)}: {plot_escape(what)}" for word, what in look.story]
    return "<br>".join([f"<b>{plot_escape(look.name)}</b>", *lines])


def draw_areas(
    looks: Sequence[PlaceLook],
    groups: Sequence[str],
    sizes: Sequence[float],
    title: str,
    alt_text: str,
    colours: Palette,
    choose: Choose,
) -> None:
    """The treemap: areas by `sizes` (the base, where every division has one) within their groups, the same colours
    and texts."""
    kept = [place for place, size in enumerate(sizes) if size > 0]
    if not kept:
        draw_no_areas(title)
        return
    above = list(dict.fromkeys(groups[place] for place in kept if groups[place]))
    layout = chart_layout(title, 460, colours)
    layout.update(uniformtext={"minsize": 10, "mode": "hide"})
    boxes = {
        "type": "treemap",
        "labels": [plot_escape(shorten(looks[place].name)) for place in kept]
        + [plot_escape(name) for name in above],
        "parents": [f"g{groups[place]}" if groups[place] else "" for place in kept] + [""] * len(above),
        "ids": [str(place) for place in kept] + [f"g{name}" for name in above],
        "values": [sizes[place] for place in kept] + [0] * len(above),
        "text": [plot_escape(looks[place].text) for place in kept] + [""] * len(above),
        "texttemplate": "%{label}<br>%{text}",
        "hovertext": [hover_of(looks[place]) for place in kept] + [plot_escape(name) for name in above],
        "hoverinfo": "text",
        "marker": {
            "colors": [looks[place].fill for place in kept] + [colours.card] * len(above),
            "line": {"color": colours.background, "width": 2},
            "pad": {"t": 22 if above else 0, "l": 0, "r": 0, "b": 0},
        },
        "textfont": {"color": [looks[place].ink for place in kept] + [colours.text] * len(above)},
        "tiling": {"pad": 2},
        "pathbar": {"visible": False},
    }

    def go_in(place: int) -> None:
        if place < len(kept):
            choose(kept[place])

    draw_figure(ChartFigure(data=[boxes], layout=layout), "areas", one_line(alt_text), go_in)
