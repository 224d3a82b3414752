"""What comes back: the list that a reply carried is set aside, and the submission that the file corrects is told.

Nothing on the list counts. What a unit wrote there instead of correcting the cell is asked about, for the figures
do not know of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from etl.formats.grid import Cell, Paragraph, Sheet, Workbook
from etl.issues import make_issue
from etl.reply.asked import say
from etl.reply.mark import ITEM, MARK_ROWS, find_mark, is_end
from etl.schema import CellRole, Reading

_MARK_COLS = 3


def mark_of(sheet: Sheet) -> str:
    """The identifier that a list of doubts on this sheet states; '' where there is no list.

    A sheet of cells is one only with the head of its columns: the line alone can be copied above figures.
    """
    if sheet.paragraphs:
        return find_mark(paragraph.text for paragraph in sheet.paragraphs)
    if sheet.prefix:
        return ""
    stated = find_mark(c.raw for c in sheet.texts if c.row <= MARK_ROWS and c.col <= _MARK_COLS)
    return stated if stated and _header_of_answers(sheet) else ""


def _header_of_answers(sheet: Sheet) -> Cell | None:
    names = {say("answer", "zh"), say("answer", "en")}
    return next((cell for cell in sheet.cells.values() if cell.text in names), None)


def without_list(workbook: Workbook) -> Workbook:
    """The workbook as the sender wrote it."""
    sheets = []
    for sheet in workbook.sheets:
        if not mark_of(sheet):
            sheets.append(sheet)
        elif (own := _split_paragraphs(sheet)[0]).paragraphs:
            sheets.append(own)
    return replace(workbook, sheets=sheets)


def tell_list(reading: Reading, workbook: Workbook) -> None:
    """The list's cells get their role, answers on it an issue each, and the reading the submission that the file
    corrects."""
    stated = [workbook.answers] if workbook.answers else []
    for sheet in workbook.sheets:
        code = mark_of(sheet)
        if not code:
            continue
        stated.append(code)
        if sheet.paragraphs:
            _tell_paragraphs(reading, sheet.name, _split_paragraphs(sheet)[1])
        else:
            _tell_sheet(reading, sheet)
    codes = list(dict.fromkeys(stated))
    if len(codes) == 1:
        reading.corrects = codes[0]
    elif codes:
        reading.issues.append(make_issue("reply_ids_differ", reading.file, codes="、".join(codes)))


def _tell_sheet(reading: Reading, sheet: Sheet) -> None:
    for (row, col), cell in sorted(sheet.cells.items()):
        where = sheet.address(row, col)
        reading.cells.append(CellRole(reading.file, sheet.name, where, "note", "", cell.text))
    for cell in _answers(sheet):
        where = sheet.address(cell.row, cell.col)
        reading.issues.append(make_issue("reply_answer", reading.file, sheet.name, where, text=cell.text))


def _answers(sheet: Sheet) -> Iterator[Cell]:
    """What is not ours on a list: beside or in the column of answers, and in rows that no doubt has."""
    header = _header_of_answers(sheet)
    if header is None:
        return
    end = next((row for (row, col), cell in sorted(sheet.cells.items()) if is_end(cell.text)), 0)
    for (row, col), cell in sorted(sheet.cells.items()):
        number = sheet.cells.get((row, 1))
        numbered = number is not None and number.text.isdigit() and row < end
        if row > header.row and row != end and (col >= header.col or not numbered):
            yield cell


def _tell_paragraphs(reading: Reading, sheet: str, listed: list[Paragraph]) -> None:
    begun = False
    for paragraph in listed:
        where = paragraph.address
        reading.cells.append(CellRole(reading.file, sheet, where, "note", "", paragraph.text))
        item = paragraph.text.startswith(ITEM)
        if begun and not item and not is_end(paragraph.text):
            reading.issues.append(make_issue("reply_answer", reading.file, sheet, where, text=paragraph.text))
        begun = begun or item


def _split_paragraphs(sheet: Sheet) -> tuple[Sheet, list[Paragraph]]:
    """(the document without its list, the list's paragraphs)."""
    inside = False
    own: list[Paragraph] = []
    listed: list[Paragraph] = []
    for paragraph in sheet.paragraphs:
        inside = inside or bool(find_mark([paragraph.text]))
        (listed if inside else own).append(paragraph)
        if inside and is_end(paragraph.text):
            inside = False
    return replace(sheet, paragraphs=own), listed
