"""Tables of words: names, posts, terms and what they mean. No figure and no known word shows where their header is."""

from __future__ import annotations

from etl.formats.grid import Cell
from etl.layout.form_rows import is_foot_row, is_form_row
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import header_word, is_meta_row
from etl.layout.values import is_date, is_value
from etl.meaning.lexicon import squeeze
from etl.meaning.unit import looks_like_unit
from etl.prose import is_prose

LONGEST = 20  # characters of a header cell
MOST_ROWS = 60  # below the header are looked at
FEWEST_PLACES = 3  # cells below a header, so that one pair of words over another is no table yet


def heads_words(lattice: Lattice, rows: list[int], i: int) -> bool:
    """Is the row at place i the header of rows of words that stand under it without a gap, each with as many cells?

    Nothing else tells it, so the block must be regular: its rows begin in the header's first column, stand in the header's
    columns, and fill most of them. A row that looks like a header by its words, or asks a question of a form, speaks
    against it.
    """
    cells = lattice.rows[rows[i]]
    if len(cells) < 2 or not all(_can_head(cell) for cell in cells) or is_form_row(cells):
        return False
    block = _block(lattice, rows, i, cells)
    filled = sum(len(below) for below in block)
    return filled >= FEWEST_PLACES and len(cells) * len(block) <= 2 * filled


def _can_head(cell: Cell) -> bool:
    """A short word or two: no value, no date, no name of who reports, no sentence."""
    text = squeeze(cell.text)
    return not (
        is_value(cell) or is_date(cell) or len(text) > LONGEST or looks_like_unit(text) or is_prose(cell.text)
    )


def _block(lattice: Lattice, rows: list[int], i: int, head: list[Cell]) -> list[list[Cell]]:
    """The rows below the header that are its body; none where one of them does not fit."""
    right = max(lattice.right(cell) for cell in head)
    block: list[list[Cell]] = []
    for place in range(i + 1, min(i + 1 + MOST_ROWS, len(rows))):
        cells = lattice.rows[rows[place]]
        if place == i + 1 and cells[0].col > head[0].col:
            right = max(right, cells[-1].col)  # a second level of the header
        if rows[place] - rows[place - 1] > 1 or (len(cells) == 1 and is_foot_row(cells)):
            break
        if (
            cells[0].col < head[0].col
            or cells[-1].col > right
            or (_is_header_by_words(cells) and place + 1 < len(rows))
            or (is_meta_row(cells) and len(cells) < len(head))
        ):
            return []
        block.append(cells)
    return block


def _is_header_by_words(cells: list[Cell]) -> bool:
    return len(cells) > 1 and 2 * sum(header_word(cell) for cell in cells) > len(cells)
