"""Text from files made harmless where it is drawn as Markdown or as a Plotly label."""

from __future__ import annotations

import re
import unicodedata
from html import escape

# What Markdown gives a meaning: emphasis, links, images, code, maths, HTML, and Streamlit's colours, icons and emoji.
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$:&=^])")
# What Streamlit's Markdown looks for once more in the text that is left when all escapes are gone: addresses become
# links, names icons, signs arrows. An empty element in their midst leaves the text as it is and the search without a hit.
_FOUND_LATE = re.compile(
    r"(?<=http)(?=s?://)|(?<=www)(?=\.)|(?<=[-.\w+])(?=@)|(?<=:)(?=material[/_]|streamlit:)"
    r"|(?<=<)(?=-|=)|(?<=-)(?=>|-)|(?<=>)(?==)|(?<=~)(?==)",
    re.IGNORECASE,
)
_NOTHING, _MARK = ":small[]", "\x00"
# Categories of what nobody sees or what turns the text around it: control and format characters, halves of pairs and
# separators of lines. What is private or not assigned stays: rare characters of names are there in some fonts.
_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


def visible_text(text: str) -> str:
    """`text` with its invisible and direction-changing characters written out: U+202E -> [U+202E]."""
    if text.isascii() and text.isprintable():
        return text
    lines = text.replace("\r\n", "\n")
    return "".join(char if _is_seen(char) else f"[U+{ord(char):04X}]" for char in lines)


def md_escape(text: str) -> str:
    """`text` so that Markdown shows it to the letter, on one line, with what is invisible written out."""
    line = _FOUND_LATE.sub(_MARK, " ".join(visible_text(text).split()))
    return _MARKDOWN.sub(r"\\\1", line).replace(_MARK, _NOTHING)


def plot_escape(text: str) -> str:
    """`text` so that a Plotly label shows it to the letter: labels understand <b>, <br>, <a> and entities."""
    seen = visible_text(text)
    return seen.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def html_escape(text: str) -> str:
    """`text` for HTML of our own, in an element or a quoted attribute."""
    return escape(visible_text(text))


def plain_text(text: str) -> str:
    """`text` as one line for a document: no control character, nothing that turns or hides what is written.

    A document has fields and formulas only where its writer puts them; what is left here stays text there.
    """
    return " ".join("".join(" " if char.isspace() else char for char in text if _is_shown(char)).split())


def _is_seen(char: str) -> bool:
    return char in "\n\t" or _is_character(char)


def _is_shown(char: str) -> bool:
    return char.isspace() or _is_character(char)


def _is_character(char: str) -> bool:
    """False for what is unseen, and for U+FFFE and its like, which are no characters and which no XML takes."""
    return unicodedata.category(char) not in _UNSEEN and ord(char) & 0xFFFE != 0xFFFE
