"""Makes a reply from a file's bytes and its issues. Runs in a process of its own: libraries open a stranger's file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from etl.formats import open_workbook
from etl.formats.grid import Cell, UnreadableFile, Workbook
from etl.refusals import refusal_issue
from etl.reply.asked import Doubt, Language, doubts_of, say
from etl.reply.document import annotate_document, copy_document
from etl.reply.grid_copy import copy_grid, sheet_names
from etl.reply.list_sheet import xml_text
from etl.reply.naming import reply_name
from etl.reply.parts import CannotEdit
from etl.reply.returned import without_list
from etl.reply.workbook import annotate_workbook
from etl.schema import Issue, Reply, submission_of

_FORMATS = {"html": "HTML", "spreadsheetml": "XML 2003", "text": "CSV / TXT"}


class NotTheSame(RuntimeError):
    """A reply would say something else than the file that it was made from."""


def make_reply(data: bytes, name: str, issues: Sequence[Issue], language: Language) -> Reply:
    """The reply to one file. NotTheSame where its cells would differ from the sender's."""
    try:
        opened = open_workbook(data, name)
    except UnreadableFile as reason:
        return Reply("", b"", problem=refusal_issue(reason.code, name, **reason.fields))
    workbook = without_list(opened)
    doubts = doubts_of([one for one in issues if one.code != "reply_answer"], workbook, language)
    content, lost, ending = _made(data, name, opened, doubts, language)
    if _words(without_list(open_workbook(content, name))) != _words(workbook):
        raise NotTheSame(name)
    marked = sum(doubt.severity != "note" for doubt in doubts)
    return Reply(reply_name(name, ending, language), content, marked, lost)


def _made(
    data: bytes, name: str, opened: Workbook, doubts: list[Doubt], language: Language
) -> tuple[bytes, list[str], str]:
    submission, file, workbook = submission_of(data), PurePath(name).name, without_list(opened)
    if any(sheet.paragraphs or sheet.prefix for sheet in workbook.sheets) or workbook.format == "docx":
        content, lost = _document(data, workbook, doubts, submission, file, language)
        return content, lost, "docx"
    reason = "lost_copy"
    if workbook.format == "xlsx":
        try:
            content, lost = annotate_workbook(data, opened, doubts, submission, file, [], language)
            return content, lost, "xlsx"
        except CannotEdit as problem:
            reason = problem.reason
    lost = [say(reason, language, format=_FORMATS.get(workbook.format, f".{workbook.format}"))]
    names = {
        sheet.name: name for sheet, name in zip(workbook.sheets, sheet_names(workbook).values(), strict=True)
    }
    moved = [replace(doubt, sheet=names.get(doubt.sheet, doubt.sheet)) for doubt in doubts]
    plain = copy_grid(workbook)
    copied = open_workbook(plain, name)
    content, told = annotate_workbook(plain, copied, moved, submission, file, lost, language)
    return content, told, "xlsx"


def _document(
    data: bytes, workbook: Workbook, doubts: list[Doubt], submission: str, file: str, language: Language
) -> tuple[bytes, list[str]]:
    lost: list[str] = []
    if workbook.format == "docx":
        try:
            return annotate_document(data, doubts, submission, file, lost, language), lost
        except (ValueError, KeyError, AttributeError):  # python-docx knows fewer kinds of documents than Word
            lost = [say("lost_document", language)]
    else:
        lost = [say("lost_text", language)]
    return annotate_document(copy_document(workbook), doubts, submission, file, lost, language), lost


def _words(workbook: Workbook) -> list[object]:
    """What stands where, sheet by sheet, names aside. A formula without a value may stand as its text: one that calls
    out does, in a copy. What no XML holds is � in a Word document."""
    return [
        (
            sheet.prefix,
            {
                place: (_kind(cell), xml_text(cell.raw), xml_text(cell.text), cell.struck)
                for place, cell in sheet.cells.items()
            },
            [xml_text(paragraph.text) for paragraph in sheet.paragraphs],
            sheet.hidden,
        )
        for sheet in workbook.sheets
    ]


def _kind(cell: Cell) -> str:
    return "text" if cell.kind == "formula_empty" else cell.kind
