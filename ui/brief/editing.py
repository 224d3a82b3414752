"""What the clerk writes instead of a paragraph, and which of its numbers the data does not have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from etl.regex import regex
from ui.brief.written import Paragraph, Run, Spoken, Written

_NUMBER = regex(r"(\d[\d,，]*(?:\.\d+)?)\s*([万亿%％]?)")
_SCALES = {"万": 10_000, "亿": 100_000_000, "%": 0.01, "％": 0.01}
# Digits of a double that can be told apart after 1.23万 was multiplied out.
_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Edit:
    """What stands instead of a paragraph, and the draft that it was written for."""

    draft: str
    text: str


def apply_edits(written: Written, edits: Mapping[str, Edit]) -> Written:
    """The brief with the clerk's paragraphs in place of those drafts that they were written for; empty ones fall out."""
    sections = tuple(
        replace(
            section,
            paragraphs=tuple(
                changed
                for paragraph in section.paragraphs
                if (changed := _edited(paragraph, edits.get(paragraph.key))).text.strip()
            ),
        )
        for section in written.sections
    )
    return replace(written, sections=sections)


def _edited(paragraph: Paragraph, edit: Edit | None) -> Paragraph:
    if edit is None or is_stale(paragraph, edit) or edit.text == paragraph.text:
        return paragraph
    return Paragraph(paragraph.key, (Spoken((Run(edit.text),)),), changed=True)


def is_stale(paragraph: Paragraph, edit: Edit) -> bool:
    """True when the figures have changed since: the draft is no longer the one that was edited."""
    return edit.draft != paragraph.text


def unknown_numbers(text: str, written: Written) -> list[str]:
    """The numbers of `text`, as they stand there, that are in no sentence and no table of the draft."""
    known = {number for words in _everything(written) for _, number in _numbers(words)}
    known |= {
        round(figure.value, _DIGITS)
        for table in written.tables
        for row in table.figures
        for figure in row
        if figure
    }
    return list(dict.fromkeys(word for word, number in _numbers(text) if number not in known))


def _everything(written: Written) -> Iterable[str]:
    yield written.title
    yield from (paragraph.text for paragraph in written.paragraphs)
    for table in written.tables:
        yield from (cell for row in table.rows for cell in row)


def _numbers(text: str) -> list[tuple[str, float]]:
    found = []
    for match in _NUMBER.finditer(text):
        digits, scale = match.groups()
        value = float(digits.replace(",", "").replace("，", ""))
        found.append((match.group().strip(), round(value * _SCALES.get(scale, 1), _DIGITS)))
    return found
