"""A small table whose cells are parted by tabs, pasted between the sentences of a text as an e-mail has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from etl.formats.cell_values import put_row
from etl.formats.grid import Sheet
from etl.regex import regex

FEWEST_ROWS, FEWEST_CELLS = 3, 3  # of a table that nothing but a tab or a | between its cells shows
_FEWEST_SENTENCES = 3
_SENTENCE = regex(r"[\u4e00-\u9fff].*[。！？：:]\s*$")


def stands_in_prose(lines: Sequence[str]) -> bool:
    """Whether a text of sentences holds a run of rows of as many cells each: at least half as many sentences as rows."""
    rows = sum(len(run) for run in _runs(lines))
    return rows > 0 and tell_as_much(lines, rows, "\t")


def tell_as_much(lines: Sequence[str], rows: int, delimiter: str) -> bool:
    """Whether lines that a delimiter does not part are at least half as many sentences as there are `rows` among them."""
    told = sum(delimiter not in line.strip() and _SENTENCE.search(line) is not None for line in lines)
    return told >= max(_FEWEST_SENTENCES, rows / 2)


def tabbed_in(lines: Sequence[str]) -> Iterator[list[str] | Sheet]:
    """The lines in their order, and each such run as a sheet that has no place yet."""
    words: list[str] = []
    starts = {run.start: run for run in _runs(lines)}
    at = 0
    while at < len(lines):
        run = starts.get(at)
        if run is None:
            words.append(lines[at])
            at += 1
            continue
        if words:
            yield words
        words = []
        sheet = Sheet("text")
        for row, place in enumerate(run, 1):
            put_row(sheet, row, [cell.strip() for cell in lines[place].strip().split("\t")])
        yield sheet
        at = run.stop
    if words:
        yield words


def _runs(lines: Sequence[str]) -> list[range]:
    """The runs of lines of as many cells each."""
    runs: list[range] = []
    at = 0
    while at < len(lines):
        width = _cells(lines[at])
        end = at + 1
        while end < len(lines) and width >= FEWEST_CELLS and _cells(lines[end]) == width:
            end += 1
        if width >= FEWEST_CELLS and end - at >= FEWEST_ROWS:
            runs.append(range(at, end))
        at = end
    return runs


def _cells(line: str) -> int:
    return line.strip().count("\t") + 1
