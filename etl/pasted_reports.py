"""A report that was put into a sheet, a line in each row: it is read as the document that it is, each figure at its cell."""

from __future__ import annotations

from collections.abc import Sequence

from etl.formats.grid import Paragraph, Sheet
from etl.layout.lattice import make_lattice
from etl.layout.question_columns import asks_how_many
from etl.layout.tables import find_tables
from etl.prose import counts_deeds, read_prose

FEWEST_LINES = 3  # a title, and below it more than one thing


def as_documents(sheets: Sequence[Sheet]) -> list[Sheet]:
    """The visible sheets of a file, the only one that holds anything as paragraphs where it is such a report."""
    filled = [sheet for sheet in sheets if sheet.cells or sheet.paragraphs]
    if len(filled) != 1 or not _is_report(filled[0]):
        return list(sheets)
    return [_in_paragraphs(filled[0])]


def _is_report(sheet: Sheet) -> bool:
    """Whether each row is one text, none of them is a table, and one of them counts what was done, or asks for it."""
    cells = list(sheet.cells.values())
    if len({cell.row for cell in cells}) < len(cells) or sheet.hidden_rows or sheet.hidden_cols:
        return False
    if any(cell.kind not in ("text", "date") for cell in cells) or sheet.prefix:
        return False
    return tells_in_lines([cell.text for cell in cells]) and not find_tables(make_lattice(sheet)).tables


def tells_in_lines(lines: Sequence[str]) -> bool:
    """Whether lines without a table are a report: more than a title and a remark, and one counts what was done or asks."""
    return len(lines) >= FEWEST_LINES and any(map(_tells, lines))


def _tells(words: str) -> bool:
    return counts_deeds(words) or asks_how_many(words) or bool(read_prose(words).figures)


def _in_paragraphs(sheet: Sheet) -> Sheet:
    lines = [cell for _, cell in sorted(sheet.cells.items())]
    return Sheet(
        sheet.name,
        paragraphs=[
            Paragraph(number, cell.text, struck=cell.struck, cell=sheet.address(cell.row, cell.col))
            for number, cell in enumerate(lines, 1)
        ],
    )
