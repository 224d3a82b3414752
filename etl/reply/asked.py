"""Issues as the sender is asked about them: where, what stands there, what is the matter, what to do.

The catalogue's advice speaks to the clerk, who has pages; `remedies.csv` says it to the unit, who has only the file.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from etl.formats.grid import Workbook, split_address
from etl.schema import Issue, Severity
from etl.seen_text import visible_text

Language = Literal["zh", "en"]

WORDS = Path(__file__).with_name("words.csv")
REMEDIES = Path(__file__).with_name("remedies.csv")
# Longer texts are shortened in the list; the cell itself is one click away.
LONGEST_TEXT = 120
# Notes that a sender can do something about; the others are about the reading and stay with the clerk.
TOLD_NOTES = {
    "figure_in_words", "total_without_value", "several_groups", "several_channels", "prose_rate",
    "prose_uncounted", "hidden_sheet", "not_a_campaign", "table_no_campaign", "external_links_ignored",
}  # fmt: skip


@dataclass(slots=True, frozen=True)
class Doubt:
    """One issue in the sender's language. `sheet` and `cell` are empty for the whole file, `text` is what stands
    in the cell. Notes are listed and get neither comment nor colour."""

    sheet: str
    cell: str
    severity: Severity
    text: str
    asked: str
    remedy: str

    @property
    def marked(self) -> bool:
        """Whether its cell gets a comment and a colour."""
        return self.severity != "note" and bool(self.cell)


def say(key: str, language: Language, **fields: object) -> str:
    """The words of a reply with their fields filled in."""
    return _table(WORDS, "key")[key][language].format(**fields)


def doubts_of(issues: Iterable[Issue], workbook: Workbook, language: Language) -> list[Doubt]:
    """What the sender is asked, in the order of the file: the whole of it first, then sheet by sheet."""
    texts = texts_by_place(workbook)
    order = {sheet.name: number for number, sheet in reversed(list(enumerate(workbook.sheets)))}
    found = {
        (issue.sheet, issue.cell, issue.code, issue.message_zh): issue
        for issue in issues
        if issue.severity != "note" or issue.code in TOLD_NOTES
    }
    ordered = sorted(
        found.values(), key=lambda one: (order.get(one.sheet, -1), one.cell != "", _position(one.cell))
    )
    return [_doubt(issue, texts, language) for issue in ordered]


def _doubt(issue: Issue, texts: dict[tuple[str, str], str], language: Language) -> Doubt:
    told = _table(REMEDIES, "code").get(issue.code)
    if language == "zh":
        asked, advice = issue.message_zh, issue.suggestion
    else:
        asked, advice = issue.message_en, issue.suggestion_en or issue.suggestion
    text = texts.get((issue.sheet, issue.cell), "")
    return Doubt(
        issue.sheet,
        issue.cell,
        issue.severity,
        visible_text(text if len(text) <= LONGEST_TEXT else text[:LONGEST_TEXT] + "…"),
        visible_text(asked),
        visible_text(told[language] if told else advice),
    )


def by_cell(doubts: Sequence[Doubt], sheet: str) -> dict[str, list[Doubt]]:
    """The doubts that mark a cell of a sheet, by its address, in the order of the file."""
    found: dict[str, list[Doubt]] = {}
    for doubt in doubts:
        if doubt.marked and doubt.sheet == sheet:
            found.setdefault(doubt.cell, []).append(doubt)
    return found


def gravest(doubts: Sequence[Doubt]) -> Severity:
    """'error' where one of them is."""
    return "error" if any(doubt.severity == "error" for doubt in doubts) else "query"


def comment_paragraphs(doubts: Sequence[Doubt], language: Language) -> list[str]:
    """What the comment on a cell says, the question and the advice of each doubt as paragraphs."""
    lines = []
    for doubt in doubts:
        severity = say(f"severity_{doubt.severity}", language)
        lines.append(say("comment", language, severity=severity, asked=doubt.asked))
        lines.append(say("comment_remedy", language, remedy=doubt.remedy))
    return lines


def texts_by_place(workbook: Workbook) -> dict[tuple[str, str], str]:
    """{(sheet, address): what stands there}."""
    texts = {}
    for sheet in workbook.sheets:
        for (row, col), cell in sheet.cells.items():
            texts[sheet.name, sheet.address(row, col)] = cell.text
        for paragraph in sheet.paragraphs:
            texts[sheet.name, paragraph.address] = paragraph.text
    return texts


def _position(cell: str) -> tuple[str, int, int]:
    return split_address(cell) or ("", 0, 0)


@cache
def _table(path: Path, key: str) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return {row[key]: row for row in csv.DictReader(lines)}
