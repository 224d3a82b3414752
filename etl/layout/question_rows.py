"""A questionnaire whose answers stand in the row below their questions: 3.入户多少户？ | 4.讲座多少场？ over 1860 | 7."""

from __future__ import annotations

from collections.abc import Sequence

from etl.formats.grid import Cell
from etl.layout.lattice import Lattice
from etl.meaning.lexicon import squeeze
from etl.regex import regex

# 4.开展反诈讲座多少场？（没有填0）
_QUESTION = regex(r"[^?？]{2,60}[?？](?:\([^()]{1,20}\))?")
_ANSWERED = regex(r"(?:答复?|回答|A)[:：]|.*[?？](?:答|\d)")  # by its own words: read as running text


def answers_end(lattice: Lattice, rows: Sequence[int], i: int) -> int:
    """The place behind the answers to the questions of row i, in a sheet of more such rows; i where it asks nothing."""
    if not _asks(lattice, rows, i):
        return i
    near = (at for step in range(1, len(rows)) for at in (i + step, i - step) if 0 <= at < len(rows))
    return i + 2 if any(_asks(lattice, rows, at) for at in near) else i


def _asks(lattice: Lattice, rows: Sequence[int], i: int) -> bool:
    """Whether all cells of a row are questions, and the row below has an answer to each at most, and asks nothing."""
    asked = lattice.rows[rows[i]]
    if i + 1 == len(rows) or not all(map(_is_question, asked)):
        return False
    answers = lattice.rows[rows[i + 1]]
    cols = {cell.col for cell in asked}
    return all(one.col in cols and not _is_question(one) and not _ANSWERED.match(one.text) for one in answers)


def _is_question(cell: Cell) -> bool:
    return cell.kind == "text" and _QUESTION.fullmatch(squeeze(cell.text)) is not None
