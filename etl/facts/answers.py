"""The answers of a questionnaire, one row each: its questions say of which days, and their filing of which year."""

from __future__ import annotations

from collections.abc import Sequence

from etl.facts.context import SheetContext
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.tables import Table
from etl.meaning.header_words import FILING
from etl.meaning.lexicon import squeeze
from etl.meaning.period import find_year
from etl.regex import regex

FILED = regex(rf"^(?:{FILING})+(?:日期|时间)")


def year_of_answers(table: Table, lattice: Lattice) -> int | None:
    """The one year in which all rows were handed in; None where no column says so."""
    heads = [
        cell for row in table.header_rows for cell in lattice.rows[row] if FILED.match(squeeze(cell.text))
    ]
    rows = [body.row for body in table.body if body.kind == "data"]
    filed = [cell for head in heads for row in rows if (cell := lattice.sheet.cells.get((row, head.col)))]
    years = {find_year(cell.raw or cell.text) for cell in filed}
    return years.pop() if len(years) == 1 else None


def take_period_of_questions(context: SheetContext, columns: Sequence[Column]) -> None:
    """本周（4月17日—4月23日）开展讲座几场 speaks for the questions behind it, where the sheet names no other time."""
    if context.period is not None:
        return
    asked = {
        column.meaning.period: column.path[-1].text
        for column in columns
        if column.use == "figure" and column.path and column.meaning.period
    }
    if len(asked) == 1:
        context.period, words = next(iter(asked.items()))
        context.sources["period"] = "question", words
