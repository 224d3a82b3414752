"""The wall screen: views that take turns, follow the data by themselves, and obey four keys."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from ui.access import require_still_in
from ui.filters import current_filters, url_query
from ui.frame import draw_empty, draw_headline
from ui.links import OVERVIEW_PAGE
from ui.moments import moment_text
from ui.state import cube, data_version
from ui.store import store
from ui.text import t
from ui.theme import palette
from ui.trouble import or_trouble
from ui.wall_views import wall_views

PARAMETER = "every"
# Seconds that a view stands, as a link asks for them (`every=20`).
USUAL, SHORTEST, LONGEST = 20, 5, 600
# The data is asked for news at least as often, whatever the views do; the answer is one indexed row.
NEWS = 15
_STATE = "wall_turn"
_CSS = Path(__file__).with_suffix(".css").read_text(encoding="utf-8")


@dataclass(slots=True)
class Turn:
    """Which view stands and since when, in seconds of a clock that only runs forward."""

    place: int = 0
    since: float = 0.0
    paused: bool = False

    def move(self, steps: int, now: float) -> None:
        """Go on or back, and let the view stand for its whole time."""
        self.place += steps
        self.since = now

    def look(self, now: float, every: float) -> None:
        """Go on where the view has stood for its time; half a tick early is in time."""
        if not self.since:
            self.since = now
        elif not self.paused and now - self.since > every - tick(every) / 2:
            self.move(1, now)


def seconds_asked(text: str) -> int:
    """The seconds that a link asks for, within bounds; USUAL where it asks for none."""
    return min(max(int(text), SHORTEST), LONGEST) if text.isdecimal() and len(text) < 6 else USUAL


def tick(every: float) -> float:
    """How often to look: an equal part of `every`, at most NEWS seconds."""
    return every / math.ceil(every / NEWS)


def draw_wall() -> None:
    """The view whose turn it is, and the keys below it."""
    every = seconds_asked(str(st.query_params.get(PARAMETER, "")))
    turn: Turn = st.session_state.setdefault(_STATE, Turn())
    st.html(f"<style>{_colours()}{_CSS}</style>")
    st.fragment(or_trouble(_draw_view), run_every=tick(every))(turn, every)
    with st.container(horizontal=True, vertical_alignment="center", key="wall_keys"):
        st.button(t("wall.before"), shortcut="Left", key="wall_before", on_click=_move, args=(turn, -1))
        words = t("wall.go_on" if turn.paused else "wall.pause")
        st.button(words, shortcut="Space", key="wall_pause", on_click=_pause, args=(turn,))
        st.button(t("wall.next"), shortcut="Right", key="wall_next", on_click=_move, args=(turn, 1))
        if st.button(t("wall.back"), shortcut="Esc", key="wall_back"):
            st.switch_page(OVERVIEW_PAGE, query_params=url_query())
        st.caption(t("wall.how", seconds=every))


def _draw_view(turn: Turn, every: int) -> None:
    require_still_in()
    turn.look(time.monotonic(), every)
    version = data_version()
    data, filters = cube(version), current_filters()
    state = draw_headline(data, filters)
    views = wall_views(version, data, filters) if state.facts else []
    if not views:
        draw_empty(data)
        return
    st.html(views[turn.place % len(views)])
    changed = store().last_change()
    parts = [t("wall.place", place=turn.place % len(views) + 1, count=len(views))]
    parts += [t("wall.changed", time=moment_text(changed))] if changed else []
    st.caption(" · ".join(parts))


def _move(turn: Turn, steps: int) -> None:
    turn.move(steps, time.monotonic())


def _pause(turn: Turn) -> None:
    turn.paused = not turn.paused
    turn.since = time.monotonic()


def _colours() -> str:
    colours = palette()
    values = {
        "text": colours.text, "soft": colours.soft, "card": colours.card, "border": colours.border,
        "figure": colours.quantity, "idle": colours.idle, "blind": colours.blind, "blind-text": colours.blind_text,
    }  # fmt: skip
    return f".wall {{{' '.join(f'--wall-{name}: {value};' for name, value in values.items())}}}"
