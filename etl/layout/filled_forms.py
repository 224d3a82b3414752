"""A sheet whose sentences have blanks for their numbers, as one whose sentences were written out; and an answer that
only says that so many were handed out (宣传单 | 共发放320份), as the figure of the label beside it."""

from __future__ import annotations

from collections.abc import Collection
from itertools import takewhile

from etl.formats.grid import Cell, Sheet
from etl.meaning.filled_blanks import filled_in
from etl.meaning.lexicon import squeeze
from etl.meaning.told_counts import (
    LONGEST_LABEL,
    counted_by_label,
    has_open_blank,
    may_tell_count,
    open_answer,
    with_label,
)
from etl.prose import is_prose
from etl.regex import regex

MOST_LABELS = 2  # a category and a label
STORY = regex(r"[\u4e00-\u9fff]{2}[^\d]*\d")  # 听讲52人，发手册30本


def sheet_as_filled_in(sheet: Sheet) -> Sheet:
    """`sheet` itself where no text of it has a blank that was filled in, or is such an answer."""
    put: dict[tuple[int, int], str] = {}
    answers: dict[tuple[int, int], tuple[str, str]] = {}
    for cell in sheet.texts:
        told, at = filled_in(cell.text), (cell.row, cell.col)
        if may_tell_count(told) and (label := _label_of(sheet, cell)) and counted_by_label(label, told):
            answers[at] = label, told
        elif has_open_blank(told) and (label := _label_of(sheet, cell)):
            told = open_answer(label, told) or told
        if told != cell.text:
            put[at] = told
    figures = _columns_of_figures(sheet, answers)
    for at, (label, told) in answers.items():
        put[at] = counted_by_label(label, told) if at[1] in figures else with_label(label, told)
    return sheet.saying(put)


def _columns_of_figures(sheet: Sheet, answers: Collection[tuple[int, int]]) -> set[int]:
    """The columns in which more cells are such answers, or figures, than stories."""
    votes = dict.fromkeys((col for _, col in answers), 0)
    for cell in sheet.cells.values() if votes else ():
        if cell.col in votes:
            if (cell.row, cell.col) in answers or cell.kind == "number":
                votes[cell.col] += 1
            elif STORY.search(cell.text) or is_prose(cell.text):
                votes[cell.col] -= 1
    return {col for col, vote in votes.items() if vote > 0}


def _label_of(sheet: Sheet, cell: Cell) -> str:
    """The words that stand right before a cell in its row, '' where these are a figure or a sentence themselves, or the
    last of several things that a row of a list says."""
    before = (sheet.cells.get((cell.row, col)) for col in range(cell.col - 1, 0, -1))
    words = list(takewhile(_may_be_label, (one for one in before if one is not None)))
    return squeeze(words[0].text) if 0 < len(words) <= MOST_LABELS else ""


def _may_be_label(cell: Cell) -> bool:
    text = cell.text
    return cell.kind == "text" and len(text) <= LONGEST_LABEL and not any(one.isdigit() for one in text)


def words_as_written(words: str, told: str, written: str) -> str:
    """What stands in the cell `written` where it was read, filled in, as `told`: 活动（ 6 ）场 for 活动  6  场."""
    at = told.find(words)
    return written[at : at + len(words)] if at >= 0 and told == filled_in(written) else words
