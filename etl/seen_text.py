"""Text with what nobody sees in it written out, so that it neither turns nor hides nor directs what is around it."""

from __future__ import annotations

import unicodedata

from etl.regex import regex

# Categories of what nobody sees or what turns the text around it: control and format characters, halves of pairs and
# separators of lines. What is private or not assigned stays: rare characters of names are there in some fonts.
_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
_BREAKS = regex(r"[\n\t]")


def visible_text(text: str) -> str:
    """`text` with its invisible and direction-changing characters written out: U+202E -> [U+202E]."""
    if text.isprintable():  # of every script: nothing in it is unseen or no character
        return text
    lines = text.replace("\r\n", "\n")
    return "".join(char if char in "\n\t" or is_character(char) else _code(char) for char in lines)


def visible_line(text: str) -> str:
    """The same on one line: what breaks or tabs a line is written out too."""
    return _BREAKS.sub(lambda found: _code(found[0]), visible_text(text))


def is_character(char: str) -> bool:
    """False for what is unseen, and for U+FFFE and its like, which are no characters and which no XML takes."""
    return unicodedata.category(char) not in _UNSEEN and ord(char) & 0xFFFE != 0xFFFE


def _code(char: str) -> str:
    return f"[U+{ord(char):04X}]"
