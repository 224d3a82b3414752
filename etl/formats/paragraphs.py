"""The paragraphs of a text, as they come from its format, within the limits of what one file may hold."""

from __future__ import annotations

from etl.formats.characters import is_blank, shown_text, storable
from etl.formats.grid import Paragraph, Sheet, UnreadableFile
from etl.formats.limits import MAX_PARAGRAPH_CHARS, MAX_PARAGRAPHS, MAX_TEXT_CHARS


class Story:
    """Numbers the paragraphs that say something, from 1."""

    def __init__(self) -> None:
        self.sheet = Sheet("text")
        self.characters = 0

    def add(self, raw: str, heading: bool = False, struck: bool = False) -> str:
        """Its address (P12), '' where only blanks are there. Raises UnreadableFile beyond a limit."""
        shown = shown_text(storable(raw))
        if is_blank(shown):
            return ""
        paragraphs = self.sheet.paragraphs
        number = len(paragraphs) + 1
        if len(shown) > MAX_PARAGRAPH_CHARS:
            limit = str(MAX_PARAGRAPH_CHARS)
            raise UnreadableFile("paragraph_too_long", cell=f"P{number}", length=str(len(shown)), limit=limit)
        self.characters += len(shown)
        if self.characters > MAX_TEXT_CHARS:
            raise UnreadableFile("text_too_long", limit=str(MAX_TEXT_CHARS))
        if number > MAX_PARAGRAPHS:
            raise UnreadableFile("too_many_cells", limit=str(MAX_PARAGRAPHS))
        paragraphs.append(Paragraph(number, shown, heading, struck))
        return f"P{number}"
