"""The pieces of a view of the wall screen, as HTML. Every text is escaped here; every number leads to its facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ui.escape import html_escape


@dataclass(frozen=True, slots=True)
class Figure:
    """A large number: what it is, its words, a line below it, and the address of what it is made of ('' for none)."""

    name: str
    value: str
    note: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A bar of `share` (0 to 1) of the room that there is, with the words at its end."""

    name: str
    share: float
    value: str
    note: str
    address: str


def view_html(title: str, body: str, note: str = "") -> str:
    """A whole view: its title, what is in it, and a line below."""
    below = f"<small>{html_escape(note)}</small>" if note else ""
    return f'<section class="wall"><h2>{html_escape(title)}</h2>{body}{below}</section>'


def cards_html(figures: Sequence[Figure], second: bool = False) -> str:
    """A row of large numbers; `second` sets them smaller."""
    kind = "wall-card second" if second else "wall-card"
    cards = [
        f'<div class="{kind}"><span>{html_escape(one.name)}</span>{_linked(f"<b>{html_escape(one.value)}</b>", one.address)}'
        f"<small>{html_escape(one.note)}</small></div>"
        for one in figures
    ]
    return f'<div class="wall-cards">{"".join(cards)}</div>'


def bars_html(lines: Sequence[Line], of_whole: bool) -> str:
    """Bars, one below the other. `of_whole`: the room is 100 %, and drawn as a track; else it is the largest figure, and a
    track would make that look complete."""
    track = "bar track" if of_whole else "bar"
    rows = []
    for line in lines:
        words = f"<b>{html_escape(line.value)}</b> <small>{html_escape(line.note)}</small>"
        rows.append(
            f'<div class="wall-row"><span class="name">{html_escape(line.name)}</span>'
            f'<span class="{track}">{_filled(line.share)}</span>'
            f'<span class="value">{_linked(words, line.address)}</span></div>'
        )
    return f'<div class="wall-rows">{"".join(rows)}</div>'


def _filled(share: float) -> str:
    """Nothing where nothing is covered: the least of a bar is still seen."""
    return f'<i style="width:{100 * min(share, 1.0):.1f}%"></i>' if share > 0 else ""


def lines_html(sentences: Sequence[str]) -> str:
    """Sentences about what is wrong, one below the other."""
    return f'<div class="wall-lines">{"".join(f"<div>× {html_escape(one)}</div>" for one in sentences)}</div>'


def names_html(names: Sequence[str]) -> str:
    """Names in three columns."""
    return f'<div class="wall-names">{"".join(f"<div>{html_escape(name)}</div>" for name in names)}</div>'


def halves_html(left: str, right: str) -> str:
    """A narrow part at the left and a wide one beside it."""
    return f'<div class="wall-half"><div>{left}</div><div>{right}</div></div>'


def _linked(words: str, address: str) -> str:
    return f'<a href="{html_escape(address)}" target="_self">{words}</a>' if address else words
