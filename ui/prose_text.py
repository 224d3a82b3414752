"""A report drawn as a page of text with its marks; text from files reaches the page only through `html_escape`."""

from __future__ import annotations

from collections.abc import Sequence

from etl.schema import CellRole
from ui.escape import html_escape
from ui.prose_marks import Mark
from ui.text import t

LEGEND = ("counted", "said", "passed", "asked", "struck")


def text_html(
    paragraphs: Sequence[CellRole], marks: Sequence[Mark], chosen: tuple[str, ...], marked: str
) -> str:
    """The paragraphs in reading size, each with its number. `chosen`: the key of the mark that is looked at."""
    by_cell: dict[str, list[Mark]] = {}
    for mark in marks:
        by_cell.setdefault(mark.cell, []).append(mark)
    lines = []
    for cell in paragraphs:
        here = " here" if cell.cell == marked else ""
        body = _pieces(cell.text, 0, len(cell.text), by_cell.get(cell.cell, []), chosen)
        lines.append(
            f'<p class="role-{cell.role}{here}"><b>{html_escape(cell.cell)}</b><bdi>{body}</bdi></p>'
        )
    return "".join(lines)


def _pieces(text: str, start: int, end: int, marks: Sequence[Mark], chosen: tuple[str, ...]) -> str:
    """text[start:end] with its marks; a mark inside another is drawn inside it, and where the words of two figures share
    some (260个学生参加讲座2场) the first ends where the second begins."""
    pieces, at = [], start
    for index, mark in enumerate(marks):
        if mark.start < at or mark.end > end or (mark.start, mark.end) == (start, end):
            continue
        inside = [m for m in marks[index + 1 :] if m.start >= mark.start and m.end <= mark.end]
        inner = [m for m in inside if (m.start, m.end) != (mark.start, mark.end)]
        shared = [m.start for m in marks[index + 1 :] if mark.start < m.start < mark.end < m.end <= end]
        until = min(shared, default=mark.end)
        words = _pieces(text, mark.start, until, inner, chosen)
        pieces += [html_escape(text[at : mark.start]), _mark_html(mark, words, chosen)]
        at = until
    return "".join([*pieces, html_escape(text[at:end])])


def _mark_html(mark: Mark, words: str, chosen: tuple[str, ...]) -> str:
    here = " chosen" if mark.key and mark.key == chosen else ""
    changed = " changed" if mark.ruling and mark.kind == "counted" else ""
    label = f"<small>{html_escape(mark.label)}</small>" if mark.label else ""
    note = html_escape(mark.note)
    return (
        f'<mark class="{mark.kind}{changed}{here}" tabindex="0" aria-description="{note}" data-note="{note}">'
        f"{words}</mark>{label}"
    )


def text_legend_html() -> str:
    """What the marks mean, on one line that wraps."""
    words = "".join(
        f'<span><mark class="{kind}">{html_escape(t(f"manage.prose.legend_{kind}"))}</mark></span>'
        for kind in LEGEND
    )
    return f'<div class="sg-text-legend">{words}</div>'
