"""A sheet drawn as its sender sees it, every cell marked by how it was understood.

Text from files reaches the page only through `html_escape`; nothing here draws Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from etl.formats.grid import column_letters
from etl.regex import regex
from etl.schema import CellRole, Issue
from ui.escape import html_escape, visible_text
from ui.source_parts import Box, GridPart, runs, shown_lines
from ui.text import language, t

STYLE = Path(__file__).with_suffix(".css")
# Characters of a cell that is not chosen; the chosen one is shown to its end.
LONG_TEXT = 240

# How a role shows: its kind is the colour and the word of the legend.
KIND_OF_ROLE = {
    "figure": "figure",
    "total": "total",
    "cumulative": "total",
    "header": "header",
    "title": "header",
    "meta": "header",
    "label": "label",
    "unread": "unread",
}
# The sign says the same as the colour, for those who cannot see the colour.
SIGNS = {"figure": "#", "total": "Σ", "header": "▼", "label": "▶", "other": "–", "doubt": "?", "unread": "✕"}

# a number with what belongs to it (约200人次, 120（学生60）); 5日⏎老年人讲座1场，46人次参加 is text
_NUMBER = regex(r"\s*[\d０-９近约±+\-][^\n]{0,15}")


@dataclass(slots=True)
class SheetNotes:
    """What is said about cells, by address; the chosen cell.

    `quotes`: the words that gave figures; `said`: those that say what was done without a figure.
    """

    issues: dict[str, list[Issue]] = field(default_factory=dict)
    quotes: dict[str, list[str]] = field(default_factory=dict)
    said: dict[str, list[str]] = field(default_factory=dict)
    marked: str = ""


def kind_of(role: str, issues: Sequence[Issue]) -> str:
    """The kind that the legend names, followed by 'doubt' where a query or an error stands at the cell."""
    kind = KIND_OF_ROLE.get(role, "other")
    if kind != "unread" and any(issue.severity != "note" for issue in issues):
        return f"{kind} doubt"
    return kind


def sign_of(kind: str) -> str:
    """The signs of a kind: '#', '# ?' where it is in doubt."""
    return " ".join(SIGNS[name] for name in kind.split())


def issue_words(issue: Issue) -> tuple[str, str]:
    """(what is the matter, what to do) in the reader's language, with invisible characters written out."""
    if language() == "zh":
        return visible_text(issue.message_zh), visible_text(issue.suggestion)
    return visible_text(issue.message_en), visible_text(issue.suggestion_en or issue.suggestion)


def legend_html() -> str:
    """The words and signs of all kinds, on one line that wraps."""
    words = "".join(
        f'<span><span class="{kind}">{sign}</span>{html_escape(t(f"manage.grid.{kind}"))}</span>'
        for kind, sign in {**SIGNS, "marked": "&nbsp;"}.items()
    )
    return f'<div class="sg-legend">{words}</div>'


def part_html(part: GridPart, notes: SheetNotes) -> str:
    """A grid as HTML: a table with column letters and row numbers."""
    body = _table(part, notes)
    label = html_escape(t("manage.grid.aria"))
    return f'<div class="sg" tabindex="0" role="region" aria-label="{label}">{body}</div>'


def _table(part: GridPart, notes: SheetNotes) -> str:
    rows, cols = shown_lines(part, notes.marked)
    anchors, covered = _spans(part.merges, rows, cols)
    row_runs, col_runs = runs(rows), runs(cols)
    head = "<th>⋯</th>".join("".join(f"<th>{column_letters(col)}</th>" for col in run) for run in col_runs)
    gap = f'<tr><td class="gap" colspan="{len(cols) + len(col_runs)}">⋮</td></tr>'

    def line(row: int) -> str:
        pieces = (
            "".join(
                _cell(part, anchors.get((row, col), (1, 1, row, col)), notes)
                for col in run
                if (row, col) not in covered
            )
            for run in col_runs
        )
        cells = '<td class="gap">⋯</td>'.join(pieces)
        return f"<tr><th>{row}</th>{cells}</tr>"

    body = gap.join("".join(line(row) for row in run) for run in row_runs)
    return f"<table><thead><tr><th></th>{head}</tr></thead><tbody>{body}</tbody></table>"


def _spans(
    merges: Iterable[Box], rows: Sequence[int], cols: Sequence[int]
) -> tuple[dict[tuple[int, int], Box], set[tuple[int, int]]]:
    """{drawn cell: (row span, column span, row and column whose text it shows)}, and the cells under it.

    A merge that reaches over a gap is drawn in pieces, each with the text of the whole.
    """
    anchors: dict[tuple[int, int], Box] = {}
    covered: set[tuple[int, int]] = set()
    for top, left, bottom, right in merges:
        for row_run in runs([row for row in rows if top <= row <= bottom]):
            for col_run in runs([col for col in cols if left <= col <= right]):
                piece = {(row, col) for row in row_run for col in col_run}
                if piece & (covered | anchors.keys()):  # overlaps come from damaged files: the first is drawn
                    continue
                corner = (row_run[0], col_run[0])
                anchors[corner] = (len(row_run), len(col_run), top, left)
                covered |= piece - {corner}
    return anchors, covered


def _cell(part: GridPart, drawn: Box, notes: SheetNotes) -> str:
    row_span, col_span, row, col = drawn
    size = f' rowspan="{row_span}"' if row_span > 1 else ""
    size += f' colspan="{col_span}"' if col_span > 1 else ""
    marked = " marked" if f"{part.prefix}{column_letters(col)}{row}" == notes.marked else ""
    cell = part.cells.get((row, col))
    if cell is None:
        return f'<td class="{marked}"{size}></td>'
    kind = kind_of(cell.role, notes.issues.get(cell.cell, []))
    text = visible_text(cell.text)
    if len(text) > LONG_TEXT and not marked and cell.cell not in notes.quotes:
        text = f"{text[:LONG_TEXT]}…"
    number = " n" if cell.role in ("figure", "total", "cumulative") and _NUMBER.fullmatch(text) else ""
    words = _words(text, kind, cell, notes)
    return f'<td class="{kind}{number}{marked}" title="{_hint(cell, notes)}"{size}>{words}</td>'


def _words(text: str, kind: str, cell: CellRole, notes: SheetNotes) -> str:
    figures = {visible_text(quote) for quote in notes.quotes.get(cell.cell, ())}
    said = {visible_text(quote) for quote in notes.said.get(cell.cell, ())}
    return f"<i>{sign_of(kind)}</i><bdi>{_mark_words(text, figures, said - figures)}</bdi>"


def _hint(cell: CellRole, notes: SheetNotes) -> str:
    """What a pointer on the cell shows, escaped: address, role, and what is the matter."""
    lines = [f"{cell.cell} · {t(f'manage.role.{cell.role}')}"]
    lines += [" ".join(issue_words(issue)) for issue in notes.issues.get(cell.cell, [])]
    return html_escape("\n".join(lines))


def _mark_words(text: str, figures: set[str], said: set[str]) -> str:
    """`text` escaped, with the words marked that are a part of it; of two that overlap the longer ones."""
    wanted = sorted((figures | said) - {text, ""}, key=len, reverse=True)
    if not wanted:
        return html_escape(text)
    pieces = re.split(f"({'|'.join(map(re.escape, wanted))})", text)
    classes = dict.fromkeys(said, ' class="said"') | dict.fromkeys(figures, "")
    return "".join(
        f"<mark{classes[piece]}>{html_escape(piece)}</mark>" if piece in wanted else html_escape(piece)
        for piece in pieces
    )
