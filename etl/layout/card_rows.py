"""Cards beside each other: 活动名称 | 讲座 | | 活动名称 | 班会 over the same questions once more for each (contract 4.5)."""

from __future__ import annotations

from itertools import pairwise

from etl.formats.grid import Cell
from etl.layout.form_rows import ASKED
from etl.layout.header_rows import Rows
from etl.layout.row_kinds import header_meaning
from etl.layout.values import is_value
from etl.meaning.header import dimension_of
from etl.meaning.lexicon import squeeze

FEWEST = 3  # questions of a card
MOST = 60  # rows of a card


def cards_beside(sheet: Rows, i: int) -> tuple[list[int], int]:
    """The columns in which cards begin side by side at row i, and the row behind them; ([], i) where none do."""
    first = sheet.lattice.rows[sheet.rows[i]]
    if len(first) < 3 or not _may_ask(first[0]):
        return [], i
    opening = squeeze(first[0].text)
    starts = [cell.col for cell in first if squeeze(cell.text) == opening]
    if len(starts) < 2 or not any(cell.col not in starts for cell in first):
        return [], i
    asked = [opening]
    end = i + 1
    while end < min(i + MOST, len(sheet.rows)) and sheet.rows[end] - sheet.rows[end - 1] == 1:
        question = _question(sheet, end, starts)
        if not question or question == opening:
            break
        asked.append(question)
        end += 1
    firsts = [header_meaning(sheet.lattice.rows[sheet.rows[k]][0]) for k in range(i, end)]
    dimensions = {
        dimension_of(one.core) for one in firsts
    } & ASKED  # 学生 and 龙山派出所 of two lists ask nothing
    several = len(set(asked)) >= FEWEST and len(dimensions) > 1
    return (starts, end) if several else ([], i)


def captions_of_cards(sheet: Rows, i: int) -> bool:
    """活动1 | | | 活动2: does row i hold nothing but the names of the cards that begin below it?"""
    if i + 1 >= len(sheet.rows) or len(sheet.lattice.rows[sheet.rows[i + 1]]) < 3:
        return False
    cells = sheet.lattice.rows[sheet.rows[i]]
    if any(map(is_value, cells)):
        return False
    starts, _ = cards_beside(sheet, i + 1)
    return (
        len(cells) > 1
        and len({cell.text for cell in cells}) == len(cells)
        and {c.col for c in cells} <= set(starts)
    )


def spans_of(starts: list[int], right: int) -> list[tuple[int, int]]:
    """From where to where each card reaches."""
    return [(left, behind - 1) for left, behind in pairwise([*starts, max(right, starts[-1]) + 1])]


def _question(sheet: Rows, k: int, starts: list[int]) -> str:
    """What row k asks in every card; '' where they do not ask the same."""
    cells = sheet.lattice.rows[sheet.rows[k]]
    asked = {squeeze(cell.text) for cell in cells if cell.col in starts}
    if len(asked) != 1 or cells[0].col not in starts or not _may_ask(cells[0]):
        return ""
    told = sum(cell.col in starts for cell in cells) > 1 or len(cells) > 1
    return asked.pop() if told else ""


def _may_ask(cell: Cell) -> bool:
    return cell.kind == "text" and not is_value(cell)
